"""Connexion's exception middleware, set up only when there is an exception: on the good path it costs a `try`."""

from typing import Any

from runtime.framework import ExceptionMiddleware

STARTED = "site_builder_response_started"
_FAILURE = "site_builder_failure"


class LateExceptions(ExceptionMiddleware):
    """What fails before the response has started (scope extension `STARTED`) goes to Connexion's error handlers."""

    def __init__(self, next_app: Any) -> None:
        super().__init__(_fail_again)
        self._next_app = next_app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        try:
            await self._next_app(scope, receive, send)
        except Exception as failure:
            if scope["type"] != "http" or STARTED in scope["extensions"]:
                raise
            scope["extensions"][_FAILURE] = failure
            await super().__call__(scope, receive, send)


async def _fail_again(scope: Any, _receive: Any, _send: Any) -> None:
    raise scope["extensions"].pop(_FAILURE)
