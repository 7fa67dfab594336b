"""Connexion's security middleware, fed with our authenticator.

Connexion lets a request through as anonymous when one alternative of `security` is empty, whatever the token says. So
the handler never raises: it leaves its verdict in the request's context, and the binding (`runtime.binding`) refuses.
"""

from typing import Any

from connexion.lifecycle import ConnexionRequest
from connexion.security import AbstractSecurityHandler

from runtime.authentication import Authenticator
from services.core.errors import SiteBuilderException

VERDICT = "verdict"


def bearer_handler(authenticator: Authenticator) -> type[AbstractSecurityHandler]:
    """Make the handler class Connexion wants for `scheme: bearer`."""

    class BearerHandler(AbstractSecurityHandler):
        def get_fn(self, security_scheme: dict[str, Any], required_scopes: list[str]) -> Any:  # noqa: ARG002 - Connexion's signature
            def verify(request: ConnexionRequest) -> dict[str, Any]:
                try:
                    return {"sub": None, VERDICT: authenticator.identify(request.headers.get("authorization"))}
                except SiteBuilderException as refusal:
                    return {"sub": None, VERDICT: refusal}

            return verify

    return BearerHandler
