"""What a design says about one operation, defaults included."""

from dataclasses import dataclass, replace
from functools import cached_property

from contract.design import Design, Node, Pointer, Slot, ref_name
from contract.once import once
from contract.parts import JSON, Answer, Given, answer, given

WRITES = frozenset({"post", "put", "patch", "delete"})
# Read by the runtime itself, never an argument of a handler.
RUNTIME_HEADERS = frozenset({"idempotency-key", "x-request-id", "x-tenant-id", "accept", "authorization"})


@dataclass(frozen=True)
class Designed:
    """An operation of the design. `alias_of` is set when this is another path of that operation, written at `origin`."""

    design: Design
    slot: Slot
    alias_of: str | None = None
    origin: Pointer = ()

    @property
    def node(self) -> Node:
        return self.slot.node

    @property
    def id(self) -> str:
        return str(self.node["operationId"])

    @property
    def pointer(self) -> Pointer:
        return self.origin or self.slot.pointer

    @property
    def source(self) -> str:
        return str(self.design.place(*self.pointer))

    @property
    def module(self) -> str:
        """The handler module: of the operation's block or path, else of its first tag that names one, else the tag."""
        services = {tag["name"]: tag.get("x-service") for tag in self.design.data.get("tags", [])}
        tags = self.node.get("tags", [])
        named = (services[tag] for tag in tags if services.get(tag))
        return str(self.node.get("x-service") or next(named, None) or next(iter(tags), "root"))

    @property
    def public(self) -> bool:
        """Whether it may be called without a token."""
        default: list[Node] = self.design.data.get("security", [])
        security: list[Node] = self.node.get("security", default)
        return security == [] or {} in security

    def parameters(self) -> list[Given]:
        """Of the path item and the operation; the operation's own win."""
        return list(self._parameters)

    @cached_property
    def _parameters(self) -> tuple[Given, ...]:
        found: dict[tuple[str, str], Given] = {}
        for node in [*self.slot.item.get("parameters", []), *self.node.get("parameters", []), *self._key()]:
            each = given(self.design, self.design.resolve(node))
            if each.location != "path" or f"{{{each.name}}}" in self.slot.path:
                found[each.location, each.name] = each
        return tuple(found.values())

    def _key(self) -> list[Node]:
        """The Idempotency-Key parameter of an idempotent operation that does not declare it."""
        key = self.design.component("parameters").get("IdempotencyKey")
        return [key] if key and self.idempotent and not self.states_key else []

    @property
    def states_key(self) -> bool:
        """Whether the design itself declares the Idempotency-Key header."""
        stated = (self.design.resolve(node) for node in self.node.get("parameters", []))
        return any(node["in"] == "header" and node["name"].lower() == "idempotency-key" for node in stated)

    def path_parameters(self) -> list[str]:
        return [given.name for given in self.parameters() if given.location == "path"]

    def names(self, location: str) -> set[str]:
        return {given.name.lower() for given in self.parameters() if given.location == location}

    @property
    def paged(self) -> bool:
        return {"limit", "cursor"} <= self.names("query")

    @property
    def if_match(self) -> bool:
        return "if-match" in self.names("header")

    @property
    def idempotent(self) -> bool:
        return bool(self.node.get("x-idempotent", False))

    @property
    def raw(self) -> bool:
        return bool(self.node.get("x-raw", False))

    @property
    def stream(self) -> str | None:
        return self.node.get("x-stream")

    @property
    def tenant_states(self) -> tuple[str, ...]:
        """In which the operation is allowed; empty means any, and writes to a tenant want an active one unless stated."""
        stated = self.node.get("x-tenant-states")
        if stated is None:
            return ("active",) if self.slot.method in WRITES and "{tenantId}" in self.slot.path else ()
        return () if "any" in stated else tuple(stated)

    @property
    def body(self) -> Node | None:
        node = self.node.get("requestBody")
        return self.design.resolve(node) if node is not None else None

    @property
    def consumes(self) -> str | None:
        content = self.body["content"] if self.body else {}
        return JSON if JSON in content else next(iter(content), None)

    @property
    def body_schema(self) -> str | None:
        if not self.body or self.consumes != JSON:
            return None
        return ref_name(self.body["content"][JSON].get("schema"))

    def successes(self) -> list[Answer]:
        """The 2xx responses by status, a stream among them."""
        responses = ((status, self.design.resolve(node)) for status, node in self.node["responses"].items())
        return [
            answer(int(status), node, stream=self.stream, raw=self.raw)
            for status, node in sorted(responses, key=lambda item: item[0])
            if status.startswith("2")
        ]

    def answers(self) -> list[Answer]:
        """The successes that are no stream, or the stream if there is nothing else."""
        found = self.successes()
        return [answer for answer in found if answer.shape != "stream"] or found

    def aliases(self) -> list["Designed"]:
        """The same operation under its other paths."""
        return [self._alias(path, index) for index, path in enumerate(self.node.get("x-aliases", []))]

    def _alias(self, path: str, index: int) -> "Designed":
        """An alias states its tenant states: a path without the tenant would change their default."""
        node = {key: value for key, value in self.node.items() if key != "x-aliases"}
        node |= {"operationId": f"{self.id}ByAlias{index + 1 if index else ''}", "x-tenant-states": list(self.tenant_states) or ["any"]}
        return replace(self, slot=replace(self.slot, path=path, node=node), alias_of=self.id, origin=self.pointer)


@once
def operations(design: Design) -> tuple[Designed, ...]:
    """Every operation, without aliases, in the order of the designs."""
    return tuple(Designed(design, slot) for slot in design.slots())


def with_aliases(design: Design) -> list[Designed]:
    """Every operation, each followed by its aliases."""
    return [each for operation in operations(design) for each in (operation, *operation.aliases())]
