"""One origin for people: the API under /v1, the console at /, the reference under /docs, what was mailed under /mailbox.

On AWS the console is a bucket behind the same distribution as the API; here this application stands in for both.
"""

import os
from pathlib import Path

from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.responses import HTMLResponse, RedirectResponse
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from local.mailbox import PATH as MAILBOX
from local.mailbox import Mailbox
from local.places import ROOT
from local.reference import PREFIX, Reference

CONSOLE = ROOT / "console"
# Tells the console that mail arrives here; where mail is real, nothing of this is there.
_MAILBOX_LINK = f'<link rel="mailbox" href="{MAILBOX}">'


def policy(files: str = "") -> str:
    """The console's content security policy. `files` is the origin assets are sent to and shown from (ContentOrigin of the stack).

    The preview of a page that is being written is a sandboxed frame with its style inside, and inherits this policy. The
    reference brings an icon font inside its style.
    """
    return (
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        f"img-src 'self' data: {files}; font-src 'self' data:; connect-src 'self' {files}; "
        "frame-src 'self' http://*.localhost:*; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )


class Web:
    """`files`: the origin of the bucket assets are sent to. `mailbox`: shows what was mailed; without it there is none."""

    def __init__(
        self,
        api: ASGIApp,
        console: Path = CONSOLE,
        reference: ASGIApp | None = None,
        *,
        files: str = "",
        mailbox: ASGIApp | None = None,
    ) -> None:
        self._api = api
        self._console = console
        self._pages = ExceptionMiddleware(StaticFiles(directory=console, html=True))  # a missing page is a 404, not a crash
        self._reference = reference or Reference()
        self._mailbox = mailbox
        self._headers = _headers(files)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith("/v1"):
            await self._api(scope, receive, send)
            return

        async def with_policy(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *self._headers]
            await send(message)

        await self._page(scope["path"])(scope, receive, with_policy)

    def _page(self, path: str) -> ASGIApp:
        if path == PREFIX:
            return RedirectResponse(f"{PREFIX}/")
        if path.startswith(f"{PREFIX}/"):
            return self._reference
        if self._mailbox is None:
            return self._pages
        return {MAILBOX: self._mailbox, "/": self._start()}.get(path, self._pages)

    def _start(self) -> ASGIApp:
        """The console's page, which knows of the mailbox by a link in its head."""
        return HTMLResponse((self._console / "index.html").read_text().replace("</head>", f"{_MAILBOX_LINK}\n</head>"))


def _headers(files: str) -> tuple[tuple[bytes, bytes], ...]:
    return (
        (b"content-security-policy", policy(files).encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"same-origin"),
        (b"cache-control", b"no-cache"),
    )


def create() -> Web:
    from runtime.asgi import app  # noqa: PLC0415 - the API reads its environment when it is imported

    return Web(app, files=os.environ["CONTENT_ORIGIN"], mailbox=Mailbox(os.environ["AWS_ENDPOINT_URL"]))
