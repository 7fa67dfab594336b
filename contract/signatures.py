"""The handler an operation asks for: its arguments, their Python types, and what it returns.

The Protocols are written from it and the handlers are compared with it, so there is one place that knows.
"""

from dataclasses import dataclass

from contract.design import Design, Node, ref_name
from contract.naming import snake
from contract.operations import RUNTIME_HEADERS, Answer, Given, Told
from contract.schemas import is_enum, is_scalar, is_union

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
FORMATS = {"date-time": "datetime", "date": "date", "binary": "bytes"}
PAGE = frozenset({"limit", "cursor"})
ORDER = ("path", "query", "header")
# Headers whose argument has a type of its own: the runtime reads the revision out of the entity tag.
HEADERS = {"if-match": "int | None", "last-event-id": "int | None"}


@dataclass(frozen=True)
class Signature:
    """`arguments` in order, each with its annotation; all of them keyword-only behind `ctx: Context`."""

    name: str
    arguments: tuple[tuple[str, str], ...]
    returns: str

    def __str__(self) -> str:
        keywords = "".join(f", {name}: {annotation}" for name, annotation in self.arguments)
        return f"def {self.name}(ctx: Context{', *' if keywords else ''}{keywords}) -> {self.returns}"


def signature(told: Told) -> Signature:
    arguments = [*_parameters(told), *_body(told)]
    return Signature(snake(told.id), tuple(arguments), _returns(told))


def _parameters(told: Told) -> list[tuple[str, str]]:
    found = sorted((given for given in told.parameters() if _is_argument(told, given)), key=lambda given: ORDER.index(given.location))
    arguments = [(given.argument, _annotation(told.design, given)) for given in found]
    if told.paged:
        last_of_query = sum(given.location != "header" for given in found)
        arguments.insert(last_of_query, ("page", "PageRequest"))
    return arguments


def _is_argument(told: Told, given: Given) -> bool:
    if given.location == "header":
        return given.name.lower() not in RUNTIME_HEADERS
    return given.location in ORDER and not (told.paged and given.location == "query" and given.name in PAGE)


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


def _body(told: Told) -> list[tuple[str, str]]:
    if told.body is None:
        return []
    kind = told.body_schema or ("object" if told.consumes == "application/json" else "bytes")
    return [("body", kind if told.body.get("required", False) else f"{kind} | None")]


def _returns(told: Told) -> str:
    kinds = [_result(answer) for answer in told.successes()]
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
