"""One origin for people: the API under /v1, the console at /, the reference under /docs.

On AWS the console is a bucket behind the same distribution as the API; here this application stands in for both.
"""

from pathlib import Path

from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.responses import RedirectResponse
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from local.places import ROOT
from local.reference import PREFIX, Reference

CONSOLE = ROOT / "console"
# The preview of a page that is being written is a sandboxed frame with its style inside, and inherits this policy.
# The reference brings an icon font inside its style.
POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
    "connect-src 'self'; frame-src 'self' http://*.localhost:*; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
_HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cache-control", b"no-cache"),
)


class Web:
    def __init__(self, api: ASGIApp, console: Path = CONSOLE, reference: ASGIApp | None = None) -> None:
        self._api = api
        self._pages = ExceptionMiddleware(StaticFiles(directory=console, html=True))  # a missing page is a 404, not a crash
        self._reference = reference or Reference()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith("/v1"):
            await self._api(scope, receive, send)
            return

        async def with_policy(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *_HEADERS]
            await send(message)

        await self._page(scope)(scope, receive, with_policy)

    def _page(self, scope: Scope) -> ASGIApp:
        if scope["path"] == PREFIX:
            return RedirectResponse(f"{PREFIX}/")
        return self._reference if scope["path"].startswith(f"{PREFIX}/") else self._pages


def create() -> Web:
    from runtime.asgi import app  # noqa: PLC0415 - the API reads its environment when it is imported

    return Web(app)
