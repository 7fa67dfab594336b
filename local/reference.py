"""The reference under /docs, built when somebody asks for it and again once a design is newer.

    GET /docs/ ─▶ stale? ─▶ `contract docs`, once for all who ask meanwhile ─▶ the built folder

Starting the API costs nothing by it; who asks first waits a few seconds.
"""

import asyncio
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
        self._one_at_a_time = asyncio.Lock()
        # Of the last try: how old its sources were, and what it said.
        self._tried, self._said = 0.0, ""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = self._problem(scope["path"]) or await self._page()
        await answer({**scope, "root_path": PREFIX}, receive, send)

    def _problem(self, path: str) -> ASGIApp | None:
        """Where a problem's `type` leads must be there at once: its page, or until that is built its text."""
        code = path.removeprefix(f"{PREFIX}/problems/")
        if not code.isidentifier():
            return None
        page, text = self._built / "problems" / f"{code}.html", self._problems / f"{code}.md"
        if page.is_file():
            return HTMLResponse(page.read_text())
        return PlainTextResponse(text.read_text(), media_type="text/markdown") if text.is_file() else None

    async def _page(self) -> ASGIApp:
        async with self._one_at_a_time:
            newest = self._newest()
            if not self._fresh(newest) and self._tried != newest:  # what cannot be built waits for its sources to change
                self._tried, self._said = newest, await self._build()
            return self._files if self._fresh(newest) else PlainTextResponse(f"The reference cannot be built.\n\n{self._said}", 503)

    def _newest(self) -> float:
        """When the youngest source was changed."""
        return max((file.stat().st_mtime for pattern in SOURCES for file in self._root.glob(pattern)), default=0.0)

    def _fresh(self, newest: float) -> bool:
        stamp = self._built / STAMP
        return stamp.exists() and stamp.stat().st_mtime >= newest
