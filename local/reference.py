"""The reference under /docs, built when somebody asks for it and again once a design is newer.

    GET /docs/ ─▶ fresh ─▶ the built folder
                  stale ─▶ `contract docs` in the background, and a page that asks again after a second

Starting the API costs nothing by it.
"""

import asyncio
import html
import sys
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Receive, Scope, Send

from local.places import ROOT

PREFIX = "/docs"
BUILT = ROOT / ".local" / "docs"
STAMP = "built.json"
PROBLEMS = ROOT / "docs" / "problems"
# What the pages are made from, and what tells that Redocly was installed meanwhile.
SOURCES = ("spec/lld/*.md", "contract/docs/*.*", "node_modules/.installed")
FRAME = '<!doctype html><html lang="en"><meta charset="utf-8">{head}<title>API reference</title><h1>API reference</h1>{body}'
AGAIN = '<meta http-equiv="refresh" content="1">'

Build = Callable[[], Awaitable[str]]


async def contract_docs() -> str:
    """Build the pages; gives what the command said."""
    command = (sys.executable, "-m", "contract", "docs", "--output", str(BUILT))
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=PIPE, stderr=STDOUT)
    said, _ = await process.communicate()
    return said.decode(errors="replace")


class Reference:
    """Serves `built`, which `build` makes from the sources below `root`."""

    def __init__(self, built: Path = BUILT, root: Path = ROOT, problems: Path = PROBLEMS, build: Build = contract_docs) -> None:
        self._built, self._root, self._problems, self._build = built, root, problems, build
        self._files = ExceptionMiddleware(StaticFiles(directory=built, html=True, check_dir=False))
        self._building: asyncio.Task[str] | None = None
        self._tried = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._answer(scope)({**scope, "root_path": PREFIX}, receive, send)

    def _answer(self, scope: Scope) -> ASGIApp:
        code = scope["path"].removeprefix(f"{PREFIX}/problems/")
        if code.isidentifier() and code != scope["path"]:
            return self._problem(code)
        newest = self._newest()
        return self._files if self._fresh(newest) else self._stale(newest)

    def _problem(self, code: str) -> ASGIApp:
        """Where a problem's `type` leads must be there at once: its page, or until that is built its text."""
        page, text = self._built / "problems" / f"{code}.html", self._problems / f"{code}.md"
        if page.is_file():
            return HTMLResponse(page.read_text())
        return PlainTextResponse(text.read_text(), media_type="text/markdown") if text.is_file() else self._files

    def _newest(self) -> float:
        """When the youngest source was changed."""
        return max((file.stat().st_mtime for pattern in SOURCES for file in self._root.glob(pattern)), default=0.0)

    def _fresh(self, newest: float) -> bool:
        stamp = self._built / STAMP
        return stamp.exists() and stamp.stat().st_mtime >= newest

    def _stale(self, newest: float) -> ASGIApp:
        """Build once for each state of the sources; what cannot be built waits for them to change."""
        done = self._building is not None and self._building.done()
        if done and self._tried == newest:
            return self._told()
        if self._building is None or done:
            self._building, self._tried = asyncio.get_running_loop().create_task(self._built_anew()), newest
        return HTMLResponse(FRAME.format(head=AGAIN, body="<p>Being built; it will be here in a moment.</p>"), 503, {"Retry-After": "1"})

    def _told(self) -> ASGIApp:
        said = self._building.result() if self._building else ""
        return HTMLResponse(FRAME.format(head="", body=f"<p>It could not be built:</p><pre>{html.escape(said)}</pre>"), 503)

    async def _built_anew(self) -> str:
        try:
            return await self._build()
        except OSError as error:
            return str(error)
