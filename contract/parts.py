"""The parts of an operation: its parameters and its successful answers, references followed."""

from dataclasses import dataclass

from contract.design import Design, Node, ref_name
from contract.naming import argument

JSON = "application/json"
EVENTS = "text/event-stream"


@dataclass(frozen=True)
class Answer:
    """A 2xx response. `schema` is the named schema of the data (of one item, for a collection)."""

    status: int
    shape: str
    schema: str | None
    node: Node


@dataclass(frozen=True)
class Given:
    """A parameter with every reference followed; `schema_name` is the named schema it had."""

    node: Node
    schema: Node
    items: Node
    schema_name: str | None

    @property
    def name(self) -> str:
        return str(self.node["name"])

    @property
    def location(self) -> str:
        return str(self.node["in"])

    @property
    def argument(self) -> str:
        return argument(self.name)


def given(design: Design, node: Node) -> Given:
    """A parameter as written out."""
    schema: Node = node.get("schema", {})
    full = design.resolve(schema)
    items: Node = full.get("items", {})
    return Given(node, full, design.resolve(items), ref_name(schema) or ref_name(items))


def answer(status: int, node: Node, *, stream: str | None, raw: bool) -> Answer:
    """A 2xx response, `stream` and `raw` as its operation says."""
    content = node.get("content", {})
    schema: Node = content.get(JSON, {}).get("schema", {})
    if not content:
        return Answer(status, "none", None, node)
    if EVENTS in content and JSON not in content:
        return Answer(status, "stream", stream, node)
    if raw or JSON not in content:
        return Answer(status, "raw", None, node)
    if schema.get("type") == "array":
        return Answer(status, "collection", ref_name(schema["items"]), node)
    return Answer(status, "document", ref_name(schema), node)
