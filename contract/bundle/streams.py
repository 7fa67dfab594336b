"""Resources inside the events of a stream: they carry their links, computed when the event is sent."""

from contract.bundle.envelopes import add_resource
from contract.design import Design, Node, ref_name
from contract.operations import Designed
from contract.schemas import ref


def link_events(operation: Designed) -> None:
    """Let each resource that an event of the operation's stream holds be the resource with its links."""
    if operation.stream:
        for event in _events(operation.design, operation.design.schemas[operation.stream]):
            for field, schema in event.get("properties", {}).items():
                name = ref_name(schema)
                if name and "x-links" in operation.design.schemas.get(name, {}):
                    add_resource(operation.design, name)
                    event["properties"][field] = ref(f"{name}Resource")
                    _link_example(event.get("example", {}), field)


def _events(design: Design, stream: Node) -> list[Node]:
    """The members of a union of events, or the one event there is."""
    return [design.resolve(member) for member in stream.get("oneOf", [stream])]


def _link_example(example: Node, field: str) -> None:
    if isinstance(example.get(field), dict):
        example[field].setdefault("_links", {})
