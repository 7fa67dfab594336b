"""Connexion's routing with one compiled pattern per method in place of one attempt per route.

What the pattern does not find - an unknown path, HEAD, a method that is not offered - goes Connexion's own way.
"""

import re
from typing import Any

from runtime.framework import ROUTING_CONTEXT, RoutingMiddleware

_PARAMETER = re.compile(r"\{([^}]+)\}")


class CompiledRouting(RoutingMiddleware):
    def __init__(self, app: Any) -> None:
        super().__init__(app)
        self._routes: dict[str, _Routes] = {}
        self._base_path = ""

    def add_api(self, specification: Any, base_path: str | None = None, arguments: dict[str, Any] | None = None, **options: Any) -> None:
        super().add_api(specification, base_path, arguments, **options)
        self._base_path = specification.base_path
        offered: dict[str, list[tuple[str, str]]] = {}
        for path, item in specification["paths"].items():
            for method in item:
                offered.setdefault(method.upper(), []).append((self._base_path + path, item[method]["operationId"]))
        self._routes = {method: _Routes(paths) for method, paths in offered.items()}

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        routes = self._routes.get(scope["method"]) if scope["type"] == "http" else None
        found = routes.find(scope["path"]) if routes else None
        if found is None:
            await super().__call__(scope, receive, send)
            return
        operation_id, parameters = found
        scope.setdefault("path_params", {}).update(parameters)
        scope.setdefault("extensions", {})[ROUTING_CONTEXT] = {"api_base_path": self._base_path, "operation_id": operation_id}
        await self.app(scope, receive, send)


class _Routes:
    """The paths of one method as alternatives of one pattern, in the contract's order: `(?P<getSite>/v1/…/([^/]+))|…`."""

    def __init__(self, paths: list[tuple[str, str]]) -> None:
        self._pattern = re.compile("|".join(f"(?P<{operation_id}>{_expression(path)})" for path, operation_id in paths))
        self._parameters = {
            operation_id: list(enumerate(_PARAMETER.findall(path), self._pattern.groupindex[operation_id] + 1))
            for path, operation_id in paths
        }

    def find(self, path: str) -> tuple[str, dict[str, str]] | None:
        matched = self._pattern.fullmatch(path)
        if matched is None or matched.lastgroup is None:
            return None
        return matched.lastgroup, {name: matched[group] for group, name in self._parameters[matched.lastgroup]}


def _expression(path: str) -> str:
    return "".join("([^/]+)" if index % 2 else re.escape(piece) for index, piece in enumerate(_PARAMETER.split(path)))
