"""Connexion's security middleware with our authenticator behind it.

Connexion lets a request through as anonymous when one alternative of `security` is empty, whatever the token says. So what
it runs for an operation is ours: it never refuses, but leaves its verdict in the scope, and the binding (`runtime.binding`)
refuses.
"""

from typing import Any

from runtime.authentication import Authenticator
from runtime.framework import SecurityAPI, SecurityMiddleware
from runtime.http import headers_of
from services.core.errors import SiteBuilderException

VERDICT = "site_builder_verdict"


class TokenSecurity(SecurityMiddleware):
    def __init__(self, app: Any, *, authenticator: Authenticator) -> None:
        super().__init__(app)

        class TokenSecurityAPI(SecurityAPI):
            def make_operation(self, operation: Any) -> Any:  # noqa: ARG002 - the token is looked at whatever the operation says
                return _Verify(self.next_app, authenticator)

        self.api_cls = TokenSecurityAPI


class _Verify:
    """Leaves the caller's principal in the scope, or the exception that says why there is none."""

    def __init__(self, next_app: Any, authenticator: Authenticator) -> None:
        self._next_app = next_app
        self._authenticator = authenticator

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        try:
            scope["extensions"][VERDICT] = self._authenticator.identify(headers_of(scope).get("authorization"))
        except SiteBuilderException as refusal:
            scope["extensions"][VERDICT] = refusal
        await self._next_app(scope, receive, send)
