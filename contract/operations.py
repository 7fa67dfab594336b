"""What a design says about one operation, defaults and the problems every operation shares included."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from contract.design import Design, Node, Pointer, Site, ref_name
from contract.naming import argument

JSON = "application/json"
EVENTS = "text/event-stream"
WRITES = frozenset({"post", "put", "patch", "delete"})
# Read by the runtime itself, never an argument of a handler.
RUNTIME_HEADERS = frozenset({"idempotency-key", "x-request-id", "x-tenant-id", "accept", "authorization"})


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


@dataclass(frozen=True)
class Told:
    """An operation of the design. `alias_of` is set when this is another path of that operation, written at `origin`."""

    design: Design
    site: Site
    alias_of: str | None = None
    origin: Pointer = ()

    @property
    def node(self) -> Node:
        return self.site.node

    @property
    def id(self) -> str:
        return str(self.node["operationId"])

    @property
    def pointer(self) -> Pointer:
        return self.origin or self.site.pointer

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
        found: dict[tuple[str, str], Given] = {}
        for node in [*self.site.item.get("parameters", []), *self.node.get("parameters", []), *self._key()]:
            given = self._given(self.design.resolve(node))
            if given.location != "path" or f"{{{given.name}}}" in self.site.path:
                found[given.location, given.name] = given
        return list(found.values())

    def _key(self) -> list[Node]:
        """The Idempotency-Key parameter of an idempotent operation that does not declare it."""
        key = self.design.component("parameters").get("IdempotencyKey")
        return [key] if key and self.idempotent and not self.states_key else []

    @property
    def states_key(self) -> bool:
        """Whether the design itself declares the Idempotency-Key header."""
        stated = (self.design.resolve(node) for node in self.node.get("parameters", []))
        return any(node["in"] == "header" and node["name"].lower() == "idempotency-key" for node in stated)

    def _given(self, node: Node) -> Given:
        schema: Node = node.get("schema", {})
        full = self.design.resolve(schema)
        items: Node = full.get("items", {})
        return Given(node, full, self.design.resolve(items), ref_name(schema) or ref_name(items))

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
        """In which the operation is allowed; empty means any, and writes to a tenant want an active one unless told."""
        stated = self.node.get("x-tenant-states")
        if stated is None:
            return ("active",) if self.site.method in WRITES and "{tenantId}" in self.site.path else ()
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
        return [self._answer(int(status), node) for status, node in sorted(responses, key=_status) if status.startswith("2")]

    def _answer(self, status: int, node: Node) -> Answer:
        content = node.get("content", {})
        schema: Node = content.get(JSON, {}).get("schema", {})
        if not content:
            return Answer(status, "none", None, node)
        if EVENTS in content and JSON not in content:
            return Answer(status, "stream", self.stream, node)
        if self.raw or JSON not in content:
            return Answer(status, "raw", None, node)
        if schema.get("type") == "array":
            return Answer(status, "collection", ref_name(schema["items"]), node)
        return Answer(status, "document", ref_name(schema), node)

    def answers(self) -> list[Answer]:
        """The successes that are no stream, or the stream if there is nothing else."""
        found = self.successes()
        return [answer for answer in found if answer.shape != "stream"] or found

    def problems(self) -> list[str]:
        """Every code it can answer, the common ones included, by status."""
        codes = dict.fromkeys([*self._common(), *self.node.get("x-problems", [])])
        known = self.design.problem_codes
        return sorted(codes, key=lambda code: (known.get(code, {}).get("status", 0), code))

    def _common(self) -> Iterable[str]:
        yield from ("VALIDATION_FAILED", "UNAUTHENTICATED", "RATE_LIMITED", "INTERNAL_ERROR", "SERVICE_UNAVAILABLE")
        rules = {
            "FORBIDDEN": not self.public,
            "TENANT_FORBIDDEN": "tenantId" in self.path_parameters() and not self.public,
            "TENANT_NOT_ACTIVE": bool(self.tenant_states),
            "PAYLOAD_TOO_LARGE": self.body is not None,
            "UNSUPPORTED_MEDIA_TYPE": self.body is not None,
            "PRECONDITION_FAILED": self.if_match,
            "IDEMPOTENCY_IN_PROGRESS": self.idempotent,
            "IDEMPOTENCY_KEY_REUSED": self.idempotent,
            "INVALID_CURSOR": "cursor" in self.names("query"),
        }
        yield from (code for code, applies in rules.items() if applies)

    def aliases(self) -> list["Told"]:
        """The same operation under its other paths."""
        return [self._alias(path, index) for index, path in enumerate(self.node.get("x-aliases", []))]

    def _alias(self, path: str, index: int) -> "Told":
        """An alias states its tenant states: a path without the tenant would change their default."""
        node = {key: value for key, value in self.node.items() if key != "x-aliases"}
        node |= {"operationId": f"{self.id}ByAlias{index + 1 if index else ''}", "x-tenant-states": list(self.tenant_states) or ["any"]}
        return replace(self, site=replace(self.site, path=path, node=node), alias_of=self.id, origin=self.pointer)

    @property
    def statuses(self) -> tuple[int, ...]:
        """Every status it can answer."""
        codes = self.design.problem_codes
        known = {codes[code]["status"] for code in self.problems() if code in codes}
        return tuple(sorted(known | {answer.status for answer in self.successes()}))


def _status(item: tuple[str, Any]) -> str:
    return item[0]


def operations(design: Design) -> list[Told]:
    """Every operation, without aliases, in the order of the designs."""
    return [Told(design, site) for site in design.sites()]


def with_aliases(design: Design) -> list[Told]:
    """Every operation, each followed by its aliases."""
    return [each for told in operations(design) for each in (told, *told.aliases())]
