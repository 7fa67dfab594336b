"""The keyword arguments of a method, and the call they become."""

from dataclasses import dataclass

from contract.operations import RUNTIME_HEADERS, Designed
from contract.parts import Given
from contract.signatures import ORDER, python_type

IF_MATCH = "if-match"


@dataclass(frozen=True)
class Argument:
    """`wire` is its name in the request, empty where the call has a place of its own for it."""

    name: str
    annotation: str
    place: str
    wire: str = ""

    def __str__(self) -> str:
        return f"{self.name}: {self.annotation}"


def arguments(operation: Designed, *, linked: bool = False) -> list[Argument]:
    """Those of the path, the query, the headers, the body. A link's address holds the path already."""
    given = sorted(operation.parameters(), key=lambda each: ORDER.index(each.location) if each.location in ORDER else len(ORDER))
    found = [_argument(operation, each) for each in given if _is_stated(each) and not (linked and each.location == "path")]
    found += [Argument("body", body_type(operation), "body")] if operation.body else []
    found += [Argument("if_match", "kit.IfMatch = None", "if_match")] if operation.if_match else []
    found += [Argument("idempotency_key", "str | None = None", "key")] if operation.idempotent else []
    return found


def _is_stated(given: Given) -> bool:
    """Headers that the client sees to by itself are no arguments."""
    special = RUNTIME_HEADERS | {IF_MATCH}
    return given.location in ("path", "query") or (given.location == "header" and given.name.lower() not in special)


def _argument(operation: Designed, given: Given) -> Argument:
    kind = python_type(operation.design, given.node.get("schema", {}))
    needed = given.location == "path" or given.node.get("required", False)
    return Argument(given.argument, kind if needed else f"{kind} | None = None", given.location, given.name)


def body_type(operation: Designed) -> str:
    kind = operation.body_schema or ("object" if operation.consumes == "application/json" else "bytes")
    return kind if operation.body and operation.body.get("required", False) else f"{kind} | None = None"


def ordered(found: list[Argument]) -> str:
    """Keyword-only, those one must give first."""
    keywords = sorted(found, key=lambda each: "=" in each.annotation)
    return ", ".join(["self", *(["*"] if keywords else []), *map(str, keywords)])


def call(endpoint: str, found: list[Argument], **fixed: str) -> str:
    """The expression that makes the call. `fixed` are arguments it has beside or instead of those found."""
    given = {place: _mapping([each for each in found if each.place == place]) for place in ORDER}
    parts = {("headers" if place == "header" else place): text for place, text in given.items() if text}
    parts |= {each.place: each.name for each in found if each.place in ("body", "if_match", "key")}
    return f"endpoints.{endpoint}.call({', '.join(f'{name}={text}' for name, text in (parts | fixed).items())})"


def _mapping(found: list[Argument]) -> str:
    return f"{{{', '.join(f'{each.wire!r}: {each.name}' for each in found)}}}" if found else ""
