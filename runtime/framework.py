"""All of Connexion that is used here, imported without what it has at hand for others.

At import Connexion also loads a test client, a template engine, a WSGI library and two HTTP clients:
half of a cold start, none of it needed to serve. While it is imported, empty stand-ins take their places; afterwards the
names are free again, so whoever wants the real ones gets them. What is loaded already stays as it is.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_NOT_NEEDED = {
    "httpx": (),
    "jinja2": (),
    "requests": (),
    "starlette.templating": ("Jinja2Templates",),
    "starlette.testclient": ("TestClient",),
    "werkzeug": ("Request",),
    "werkzeug.local": ("LocalProxy",),
}


@contextmanager
def _stand_ins() -> Iterator[None]:
    missing = {name: _stand_in(name, names) for name, names in _NOT_NEEDED.items() if name not in sys.modules}
    sys.modules.update(missing)
    try:
        yield
    finally:
        for name, module in missing.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


def _stand_in(name: str, names: tuple[str, ...]) -> ModuleType:
    module = ModuleType(name)
    for each in names:
        setattr(module, each, type(each, (), {"__init__": lambda *_, **__: None}))
    return module


with _stand_ins():
    from connexion.apps.asynchronous import AsyncApp
    from connexion.lifecycle import ConnexionRequest, ConnexionResponse
    from connexion.middleware.abstract import ROUTING_CONTEXT, SpecMiddleware
    from connexion.middleware.exceptions import ExceptionMiddleware
    from connexion.middleware.routing import RoutingMiddleware
    from connexion.middleware.security import SecurityMiddleware
    from connexion.resolver import Resolver
    from connexion.security import AbstractSecurityHandler

__all__ = [
    "ROUTING_CONTEXT",
    "AbstractSecurityHandler",
    "AsyncApp",
    "ConnexionRequest",
    "ConnexionResponse",
    "ExceptionMiddleware",
    "Resolver",
    "RoutingMiddleware",
    "SecurityMiddleware",
    "SpecMiddleware",
]
