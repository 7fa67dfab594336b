"""How results are typed: a kind per resource, a stream kind per event schema."""

from collections.abc import Iterator
from dataclasses import dataclass

from contract.design import Design, Node, ref_name
from contract.emit.client.flavor import Flavor, constant
from contract.links import all_links
from contract.model import Link
from contract.operations import Designed, operations
from contract.parts import Answer
from contract.schemas import properties, ref
from contract.signatures import python_type

ENVELOPED = frozenset({"document", "collection"})
# By the conventions, what a stream ends with.
LAST_EVENTS = ("complete", "error")


@dataclass(frozen=True)
class Known:
    """A design with what several parts of the client ask it for."""

    design: Design
    operations: dict[str, Designed]
    links: dict[str, tuple[Link, ...]]

    def resources(self) -> list[str]:
        """The schemas that operations answer, by name."""
        found = {answer.schema for each in self.operations.values() for answer in each.successes() if answer.shape in ENVELOPED}
        return sorted(schema for schema in found if schema)

    def streams(self) -> list[str]:
        return sorted({each.stream for each in self.operations.values() if each.stream})

    def path(self, link: Link) -> str:
        return self.operations[link.operation_id].slot.path

    def model(self, schema: str) -> str:
        return python_type(self.design, ref(schema))

    def links_class(self, schema: str, flavor: Flavor) -> str:
        """The class of a resource's links; one without any of its own has the base class."""
        return flavor.links_class(schema) if self.links.get(schema) else f"kit.{flavor.lead}Links"

    def job(self, stream: str) -> tuple[str, str] | None:
        """The field in which events of a stream carry the resource it is about, and that resource."""
        carried = ((field, ref_name(node)) for member in self._members(stream) for field, node in properties(self.design, member).items())
        return next(((field, name) for field, name in carried if name in self.links and name in self.resources()), None)

    def last_events(self, stream: str) -> list[str]:
        """The types of events that end a stream."""
        types = {value for member in self._members(stream) for value in self._types(member)}
        return [name for name in LAST_EVENTS if name in types]

    def reattach(self, stream: str) -> tuple[str, Link] | None:
        """The job that a POST with this stream begins, and the job's link to the same stream."""
        for each in self.operations.values():
            if each.stream == stream and each.slot.method == "post":
                for answer in each.successes():
                    link = next((link for link in self.links.get(str(answer.schema), ()) if self._leads_to(link, stream)), None)
                    if answer.shape == "document" and link:
                        return str(answer.schema), link
        return None

    def _leads_to(self, link: Link, stream: str) -> bool:
        target = self.operations[link.operation_id]
        return target.stream == stream and target.slot.method == "get"

    def _members(self, stream: str) -> list[Node]:
        node = self.design.schemas[stream]
        return [self.design.resolve(member) for member in node.get("oneOf", [node])]

    def _types(self, member: Node) -> Iterator[str]:
        yield from self.design.resolve(member.get("properties", {}).get("type", {})).get("enum", [])


def known(design: Design) -> Known:
    return Known(design, {each.id: each for each in operations(design)}, all_links(design))


def stream_constant(schema: str) -> str:
    return f"{constant(schema)}_STREAM"


def kind_of(answer: Answer) -> str:
    """The constant that says how an answer is read."""
    return stream_constant(str(answer.schema)) if answer.shape == "stream" else constant(str(answer.schema))


def kinds(known: Known, flavor: Flavor) -> str:
    """The constants, each with its exact type."""
    resources = [_resource(known, schema, flavor) for schema in known.resources()]
    return "".join([*resources, *(_stream(known, schema, flavor) for schema in known.streams())])


def _resource(known: Known, schema: str, flavor: Flavor) -> str:
    model, links = known.model(schema), known.links_class(schema, flavor)
    alias = f"{flavor.resource(schema)}: TypeAlias = kit.Resource[{model}, {links}]\n"
    return f"{alias}{constant(schema)}: kit.Kind[{model}, {links}] = kit.Kind({model}, {links})\n"


def _stream(known: Known, schema: str, flavor: Flavor) -> str:
    model, job, again = known.model(schema), known.job(schema), known.reattach(schema)
    carried = flavor.resource(job[1]) if job else "None"
    ends = ", ".join(f'"{name}"' for name in known.last_events(schema))
    given = [model, f"ends=frozenset({{{ends}}})" if ends else ""]
    given += [f'carries="{job[0]}", job={constant(job[1])}' if job else ""]
    given += [
        f'reattach=kit.Reattach({constant(again[0])}, "{again[1].rel}", endpoints.{constant(again[1].operation_id)})' if again else ""
    ]
    written = ", ".join(part for part in given if part)
    return f"{stream_constant(schema)}: kit.StreamKind[{model}, {carried}] = kit.StreamKind({written})\n"
