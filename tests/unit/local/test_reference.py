import os

import anyio
import httpx
import pytest

from local.reference import Reference


class Shelf:
    """A project with one design, and a builder that notes how often it was asked."""

    def __init__(self, root):
        self.root, self.built, self.asked, self.broken = root, root / "built", 0, False
        self.design = root / "spec" / "lld" / "04-site.md"
        self.design.parent.mkdir(parents=True)
        self.design.write_text("# Site")
        (root / "problems").mkdir()
        (root / "problems" / "NO_VERSION.md").write_text("# No version")
        self.reference = Reference(self.built, root, root / "problems", self.build)

    async def build(self):
        self.asked += 1
        if self.broken:
            return "04-site.md:3: REFERENCE <nothing>"
        (self.built / "problems").mkdir(parents=True, exist_ok=True)
        (self.built / "index.html").write_text(self.design.read_text())
        (self.built / "problems" / "NO_VERSION.html").write_text("<h1>No version</h1>")
        (self.built / "built.json").write_text("{}")
        return "made new"

    def built_at(self, seconds):
        """Let the reference have been built so many seconds after the design was changed."""
        moment = self.design.stat().st_mtime + seconds
        os.utime(self.built / "built.json", (moment, moment))

    async def get(self, path):
        transport = httpx.ASGITransport(self.reference)
        async with httpx.AsyncClient(transport=transport, base_url="http://console") as browser:
            return await browser.get(path)


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path)


def test_it_is_built_once_for_all_who_ask(shelf):
    async def go():
        async with anyio.create_task_group() as readers:
            for _ in range(3):
                readers.start_soon(shelf.get, "/docs/")
        assert (await shelf.get("/docs/")).text == "# Site"
        assert shelf.asked == 1

    anyio.run(go)


def test_a_newer_design_is_built_anew_and_an_older_one_is_not(shelf):
    async def go():
        await shelf.get("/docs/")
        shelf.design.write_text("# Site, changed")
        shelf.built_at(10)
        assert (await shelf.get("/docs/")).text == "# Site"
        shelf.built_at(-10)
        assert (await shelf.get("/docs/")).text == "# Site, changed"
        assert shelf.asked == 2

    anyio.run(go)


def test_what_cannot_be_built_is_told_and_tried_again_only_when_a_design_changes(shelf):
    async def go():
        shelf.broken = True
        for _ in range(2):
            told = await shelf.get("/docs/")
            assert (told.status_code, shelf.asked) == (503, 1)
            assert "04-site.md:3: REFERENCE" in told.text
        os.utime(shelf.design, (1, 1))
        shelf.broken = False
        assert (await shelf.get("/docs/")).text == "# Site"

    anyio.run(go)


def test_a_problem_is_explained_before_anything_is_built(shelf):
    async def go():
        early = await shelf.get("/docs/problems/NO_VERSION")
        assert (early.text, early.headers["content-type"]) == ("# No version", "text/markdown; charset=utf-8")
        await shelf.get("/docs/")
        late = await shelf.get("/docs/problems/NO_VERSION")
        assert (late.text, late.headers["content-type"]) == ("<h1>No version</h1>", "text/html; charset=utf-8")

    anyio.run(go)


@pytest.mark.parametrize("path", ["/docs/problems/NOTHING", "/docs/problems/..%2f..%2fREADME", "/docs/nowhere.js"])
def test_what_is_not_there_is_not_found(shelf, path):
    async def go():
        await shelf.get("/docs/")
        assert (await shelf.get(path)).status_code == 404

    anyio.run(go)
