"""The emulator's process. Runs in the emulator's own virtual environment and imports nothing of the project but the lifeline.

MiniStack writes its state when it is asked to end. This wrapper also writes it every few seconds, so that a power cut or a
`kill -9` costs seconds, not the day. Both names it uses for that are guarded by tests/integration/local/test_emulator.py.
And it has each expression read once: without the names it uses for that the emulator does not start.
"""

import asyncio
import os
from functools import lru_cache
from typing import Any

import uvicorn
from ministack import app as ministack  # type: ignore[import-not-found]  # installed beside the emulator only
from ministack.core import persistence  # type: ignore[import-not-found]  # likewise
from ministack.services import dynamodb  # type: ignore[import-not-found]  # likewise

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


def _read_expressions_once() -> None:
    """MiniStack reads the condition of a query anew for each row of the partition: half of all it does once tests have filled one.

    What these two make of an expression follows from its text alone, and nobody changes it.
    """
    for name in ("_tokenize", "_condition_syntax_error"):
        setattr(dynamodb, name, lru_cache(maxsize=1024)(getattr(dynamodb, name)))


def main() -> None:
    lifeline.hold()
    _read_expressions_once()
    uvicorn.run(
        app,
        host=os.environ["BIND_HOST"],
        port=int(os.environ["GATEWAY_PORT"]),
        http="httptools",
        lifespan="on",
        log_level=os.environ["LOG_LEVEL"].lower(),
        access_log=False,
        server_header=False,
        date_header=False,  # the emulator sends its own
        timeout_keep_alive=75,
        timeout_graceful_shutdown=1,
    )


if __name__ == "__main__":
    main()
