"""A response out through ASGI; a stream stops being read when its reader is gone."""

from typing import Any

import anyio
import anyio.to_thread

from runtime.http import Response


async def send_response(response: Response, scope: Any, receive: Any, send: Any) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.headers.items()]
    if response.frames is None:
        body = b"" if scope["method"] == "HEAD" else response.body
        if response.status != 204:  # noqa: PLR2004 - 204 has no length
            headers.append((b"content-length", str(len(response.body)).encode()))
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        await send({"type": "http.response.body", "body": body})
        return
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    async with anyio.create_task_group() as group:
        group.start_soon(_until_gone, receive, group.cancel_scope)
        await _send_frames(response, send)
        group.cancel_scope.cancel()


async def _send_frames(response: Response, send: Any) -> None:
    frames = iter(response.frames or ())
    while (frame := await anyio.to_thread.run_sync(next, frames, None, abandon_on_cancel=True)) is not None:
        await send({"type": "http.response.body", "body": frame, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


async def _until_gone(receive: Any, scope: anyio.CancelScope) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    scope.cancel()
