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

    def age(self, seconds):
        """Let the design be changed so many seconds after the reference was built."""
        changed = (self.built / "built.json").stat().st_mtime + seconds
        os.utime(self.design, (changed, changed))

    async def get(self, path):
        transport = httpx.ASGITransport(self.reference)
        async with httpx.AsyncClient(transport=transport, base_url="http://console") as browser:
            answer = await browser.get(path)
        await anyio.lowlevel.checkpoint()  # what was begun in the background goes on
        await anyio.lowlevel.checkpoint()
        return answer


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path)


def test_the_first_who_asks_is_told_to_come_again_and_then_it_is_there(shelf):
    async def go():
        first = await shelf.get("/docs/")
        assert (first.status_code, first.headers["retry-after"]) == (503, "1")
        assert 'http-equiv="refresh"' in first.text
        assert (await shelf.get("/docs/")).text == "# Site"
        assert shelf.asked == 1

    anyio.run(go)


def test_a_newer_design_is_built_anew_and_an_older_one_is_not(shelf):
    async def go():
        await shelf.get("/docs/")
        shelf.age(-10)
        await shelf.get("/docs/")
        assert shelf.asked == 1
        shelf.design.write_text("# Site, changed")
        shelf.age(10)
        assert (await shelf.get("/docs/")).status_code == 503
        shelf.age(-10)
        assert (await shelf.get("/docs/")).text == "# Site, changed"

    anyio.run(go)


def test_what_cannot_be_built_is_told_and_tried_again_only_when_a_design_changes(shelf):
    async def go():
        shelf.broken = True
        await shelf.get("/docs/")
        told = await shelf.get("/docs/")
        assert (told.status_code, "04-site.md:3: REFERENCE &lt;nothing&gt;" in told.text) == (503, True)
        assert "refresh" not in told.text
        await shelf.get("/docs/")
        assert shelf.asked == 1
        os.utime(shelf.design, (1, 1))
        await shelf.get("/docs/")
        assert shelf.asked == 2

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
