"""The emulator's process. Runs in the emulator's own virtual environment and imports nothing of the project but the lifeline.

MiniStack writes its state when it is asked to end. This wrapper also writes it every few seconds, so that a power cut or a
`kill -9` costs seconds, not the day. Both names it uses for that are guarded by tests/integration/local/test_emulator.py.
"""

import asyncio
import os
from typing import Any

from hypercorn.asyncio import serve  # type: ignore[import-not-found, unused-ignore]  # installed beside the emulator only
from hypercorn.config import Config  # type: ignore[import-not-found, unused-ignore]  # likewise
from ministack import app as ministack  # type: ignore[import-not-found]  # likewise
from ministack.core import persistence  # type: ignore[import-not-found]  # likewise

from local import lifeline

_SAVE_EVERY_SECONDS = float(os.environ.get("SAVE_EVERY_SECONDS", "5"))


async def _keep_saving() -> None:
    """Save between requests, on the loop that serves them, so that what is written is never half of a request."""
    while True:
        await asyncio.sleep(_SAVE_EVERY_SECONDS)
        persistence.save_all(ministack._build_persistence_save_dict())  # there is no public way


async def app(scope: dict[str, Any], receive: Any, send: Any) -> None:
    if scope["type"] != "lifespan":
        await ministack.app(scope, receive, send)
        return
    saving = asyncio.create_task(_keep_saving()) if persistence.PERSIST_STATE else None
    try:
        await ministack.app(scope, receive, send)
    finally:
        if saving:
            saving.cancel()


def main() -> None:
    lifeline.hold()
    config = Config()
    config.bind = [f"{os.environ['BIND_HOST']}:{os.environ['GATEWAY_PORT']}"]
    config.keep_alive_timeout = 75
    config.graceful_timeout = 1
    config.loglevel = os.environ["LOG_LEVEL"]
    asyncio.run(serve(app, config))


if __name__ == "__main__":
    main()
