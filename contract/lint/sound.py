"""Stage 3: operations can be operation apart, results have names, shared pieces are there."""

import re
from collections.abc import Iterator

from contract.bundle.names import HEADERS, IDEMPOTENCY_KEY, RATE_HEADERS, SCHEMAS
from contract.design import Design, Pointer
from contract.findings import Finding
from contract.lint.references import singular
from contract.lint.registry import Stage, rule
from contract.parts import JSON

NO_CONTENT = "204"
STATUS = re.compile(r"[1-5][0-9]{2}")


@rule(Stage.SOUND)
def operation_ids(design: Design) -> Iterator[Finding]:
    """Every operation has an id of its own."""
    first: dict[str, Pointer] = {}
    for slot in design.slots():
        identity = slot.node.get("operationId")
        if identity is None:
            yield design.finding(slot.pointer, "OPERATION_ID", f"{slot.method.upper()} {slot.path} has no operationId")
        elif identity in first:
            yield design.finding(slot.pointer, "DUPLICATE", f"operationId `{identity}` is already used at {design.place(*first[identity])}")
        else:
            first[identity] = slot.pointer


@rule(Stage.SOUND)
def statuses(design: Design) -> Iterator[Finding]:
    """Responses have a number, and one of them is a success."""
    for slot in design.slots():
        for status in slot.node["responses"]:
            if not STATUS.fullmatch(status):
                yield design.finding(
                    (*slot.pointer, "responses", status), "STATUS", f"`{status}` is no status; each is declared by its number"
                )
        if not any(status.startswith("2") for status in slot.node["responses"]):
            yield design.finding((*slot.pointer, "responses"), "STATUS", "an operation declares what it answers when all is well")


@rule(Stage.SOUND)
def results_exist(design: Design) -> Iterator[Finding]:
    """Only a 204 has nothing to say."""
    for slot in design.slots():
        for status, stated in slot.node["responses"].items():
            if status.startswith("2") and status != NO_CONTENT and not design.resolve(stated).get("content"):
                yield design.finding((*slot.pointer, "responses", status), "STATUS", f"a {status} has content, or it is a {NO_CONTENT}")


@rule(Stage.SOUND)
def results_have_names(design: Design) -> Iterator[Finding]:
    """A JSON success is a named schema or an array of one, so that it can be put into an envelope."""
    for slot in design.slots():
        for status, stated in slot.node["responses"].items():
            response = design.resolve(stated)
            schema = response.get("content", {}).get(JSON, {}).get("schema")
            pointer = (*slot.pointer, "responses", status, "content", JSON)
            if status.startswith("2") and JSON in response.get("content", {}) and not slot.node.get("x-raw") and not _is_named(schema):
                yield design.finding(pointer, "INLINE", "a result is {$ref: …} or {type: array, items: {$ref: …}} of a named schema")


def _is_named(schema: object) -> bool:
    if not isinstance(schema, dict):
        return False
    return "$ref" in schema or (schema.get("type") == "array" and "$ref" in schema.get("items", {}))


@rule(Stage.SOUND)
def shared_pieces(design: Design) -> Iterator[Finding]:
    """What the bundle adds to every operation refers to pieces the conventions define."""
    wanted = {"schemas": list(SCHEMAS), "headers": list(HEADERS)}
    if any(slot.node.get("x-idempotent") for slot in design.slots()):
        wanted["parameters"] = [IDEMPOTENCY_KEY]
    if any(slot.node.get("x-rate") for slot in design.slots()):
        wanted["headers"] += RATE_HEADERS
    for kind, names in wanted.items():
        for name in names:
            if name not in design.component(kind):
                yield design.finding(("components", kind), "CONVENTION", f"the conventions define no {singular(kind)} `{name}`")
