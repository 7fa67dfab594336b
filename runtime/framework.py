"""All of Connexion that is used here, imported without what it has at hand for others.

At import Connexion also loads a test client, a template engine, a WSGI library, two HTTP clients, YAML, a JSON Schema
validator and middlewares we do not use: half of a cold start. None of it is needed to serve a specification that is a dict,
was checked when it was generated, and whose requests we validate ourselves. While Connexion is imported, stand-ins take
their places; afterwards the names are free again, so whoever wants the real ones gets them. What is loaded already stays.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

_NOT_NEEDED = (
    "asgiref",
    "asgiref.sync",
    "connexion.apps.flask",
    "connexion.middleware.request_validation",
    "connexion.middleware.response_validation",
    "connexion.middleware.swagger_ui",
    "connexion.validators",
    "httpx",
    "inflection",
    "jinja2",
    "jsonschema",
    "jsonschema.exceptions",
    "jsonschema.validators",
    "requests",
    "starlette.formparsers",
    "starlette.templating",
    "starlette.testclient",
    "werkzeug",
    "werkzeug.local",
    "yaml",
)


class _Absent:
    """Stands for anything: what is called, taken or looked up on it is absent as well, and it adds nothing as a base class."""

    def __call__(self, *_: Any, **__: Any) -> "_Absent":
        return self

    def __getitem__(self, _: Any) -> "_Absent":
        return self

    def __getattr__(self, name: str) -> "_Absent":
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __mro_entries__(self, _: Any) -> tuple[type, ...]:
        return ()


class _StandIn(ModuleType):
    def __getattr__(self, name: str) -> Any:
        return getattr(_Absent(), name)


@contextmanager
def _stand_ins() -> Iterator[None]:
    real = {name for name in _NOT_NEEDED if name in sys.modules}  # of a package that is loaded no part is stood in for
    missing = {name: _StandIn(name) for name in _NOT_NEEDED if name not in sys.modules and name.partition(".")[0] not in real}
    sys.modules.update(missing)
    try:
        yield
    finally:
        for name, module in missing.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


with _stand_ins():
    from connexion.apps.asynchronous import AsyncApp
    from connexion.lifecycle import ConnexionRequest, ConnexionResponse
    from connexion.middleware.abstract import ROUTING_CONTEXT, SpecMiddleware
    from connexion.middleware.exceptions import ExceptionMiddleware
    from connexion.middleware.routing import RoutingMiddleware
    from connexion.middleware.security import SecurityAPI, SecurityMiddleware
    from connexion.resolver import Resolver

__all__ = [
    "ROUTING_CONTEXT",
    "AsyncApp",
    "ConnexionRequest",
    "ConnexionResponse",
    "ExceptionMiddleware",
    "Resolver",
    "RoutingMiddleware",
    "SecurityAPI",
    "SecurityMiddleware",
    "SpecMiddleware",
]
