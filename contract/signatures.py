"""The handler an operation asks for: its arguments, their Python types, and what it returns.

The Protocols are written from it and the handlers are compared with it, so there is one place that knows.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from contract.design import Design, Node, ref_name
from contract.naming import snake
from contract.operations import RUNTIME_HEADERS, Designed
from contract.parts import Answer, Given
from contract.schemas import is_enum, is_scalar, is_union

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
FORMATS = {"date-time": "datetime", "date": "date", "binary": "bytes"}
PAGE = frozenset({"limit", "cursor"})
ORDER = ("path", "query", "header")
# Headers whose argument has a type of its own: the runtime reads the revision out of the entity tag.
HEADERS = {"if-match": "int | None", "last-event-id": "int | None"}
# Where the names of annotations come from, beside the models.
HOMES = {
    "datetime": {"date", "datetime"},
    "runtime.context": {"Context", "PageRequest"},
    "runtime.results": {"Accepted", "Created", "EventStream", "NoContent", "Page", "Raw"},
}
NAME = re.compile(r"[A-Za-z_][A-Za-z_0-9]*")


@dataclass(frozen=True)
class Signature:
    """`arguments` in order, each with its annotation; all of them keyword-only behind `ctx: Context`."""

    name: str
    arguments: tuple[tuple[str, str], ...]
    returns: str

    def __str__(self) -> str:
        keywords = "".join(f", {name}: {annotation}" for name, annotation in self.arguments)
        return f"def {self.name}(ctx: Context{', *' if keywords else ''}{keywords}) -> {self.returns}"


def signature(operation: Designed) -> Signature:
    arguments = [*_parameters(operation), *_body(operation)]
    return Signature(snake(operation.id), tuple(arguments), _returns(operation))


def imports(design: Design, signatures: Iterable[Signature]) -> dict[str, list[str]]:
    """The names their annotations use, by the module each comes from."""
    annotations = [kind for each in signatures for kind in ("Context", each.returns, *(kind for _, kind in each.arguments))]
    return homes(design, set(NAME.findall(" ".join(annotations))))


def homes(design: Design, names: set[str]) -> dict[str, list[str]]:
    """Of some names those that annotations may use, sorted, by the module each comes from."""
    found = {home: sorted(known & names) for home, known in HOMES.items()}
    for name in sorted(names.intersection(design.schemas)):
        found.setdefault(f"generated.models.{design.stem(name)}", []).append(name)
    return {home: named for home, named in found.items() if named}


def _parameters(operation: Designed) -> list[tuple[str, str]]:
    found = sorted(
        (given for given in operation.parameters() if _is_argument(operation, given)), key=lambda given: ORDER.index(given.location)
    )
    arguments = [(given.argument, _annotation(operation.design, given)) for given in found]
    if operation.paged:
        last_of_query = sum(given.location != "header" for given in found)
        arguments.insert(last_of_query, ("page", "PageRequest"))
    return arguments


def _is_argument(operation: Designed, given: Given) -> bool:
    if given.location == "header":
        return given.name.lower() not in RUNTIME_HEADERS
    return given.location in ORDER and not (operation.paged and given.location == "query" and given.name in PAGE)


def _annotation(design: Design, given: Given) -> str:
    if given.location == "header" and given.name.lower() in HEADERS:
        return HEADERS[given.name.lower()]
    plain = python_type(design, given.node.get("schema", {}))
    certain = given.node.get("required", False) or "default" in given.schema
    return plain if certain else f"{plain} | None"


def python_type(design: Design, schema: Node) -> str:
    """The annotation of a schema: classes by name, scalars as Python has them."""
    full = design.resolve(schema)
    name = ref_name(schema)
    if name and (is_enum(full) or is_union(full) or not (is_scalar(full) or full.get("type") == "array")):
        return name
    if full.get("type") == "array":
        return f"tuple[{python_type(design, full.get('items', {}))}, ...]"
    return FORMATS.get(full.get("format", "")) or SCALARS.get(full.get("type", ""), "object")


def _body(operation: Designed) -> list[tuple[str, str]]:
    if operation.body is None:
        return []
    kind = operation.body_schema or ("object" if operation.consumes == "application/json" else "bytes")
    return [("body", kind if operation.body.get("required", False) else f"{kind} | None")]


def _returns(operation: Designed) -> str:
    kinds = [_result(answer) for answer in operation.successes()]
    return " | ".join(dict.fromkeys(sorted(kinds, key=lambda kind: kind.startswith("EventStream"))))


def _result(answer: Answer) -> str:
    schema = answer.schema or "object"
    if answer.shape == "none":
        return "NoContent"
    if answer.shape == "stream":
        return f"EventStream[{schema}]"
    if answer.shape == "raw":
        return "Raw"
    if answer.shape == "collection":
        return f"Page[{schema}]"
    return {201: f"Created[{schema}]", 202: f"Accepted[{schema}]"}.get(answer.status, schema)
