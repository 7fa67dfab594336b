"""Stage 2: references lead to a component of the right kind."""

import re
from collections.abc import Iterator

from contract.design import Design, Node, Pointer
from contract.findings import Finding
from contract.lint.registry import Stage, rule
from contract.walk import references

REFERENCE = re.compile(r"#/components/([a-zA-Z]+)/([A-Za-z0-9._-]+)")
KINDS = ("parameters", "headers", "responses", "requestBodies")
COMPOSITIONS = ("allOf", "oneOf", "anyOf")


@rule(Stage.LINKED)
def references_lead_somewhere(design: Design) -> Iterator[Finding]:
    for pointer, reference in references(design.data):
        fault = _fault(design, pointer, str(reference))
        if fault:
            yield design.finding(pointer, "REFERENCE", f"`{reference}` {fault}")


def _fault(design: Design, pointer: Pointer, reference: str) -> str | None:
    match = REFERENCE.fullmatch(reference)
    if match is None:
        return "is not of the form #/components/<kind>/<name>"
    kind, name = match.groups()
    if name not in design.component(kind):
        return f"leads nowhere: there is no such {singular(kind)}"
    wanted = _wanted(pointer)
    if kind != wanted:
        return f"is a {singular(kind)} where a {singular(wanted)} belongs"
    return "leads back to itself" if is_circle(design.component(kind), kind, name) else None


def singular(kind: str) -> str:
    return {"requestBodies": "request body"}.get(kind, kind.rstrip("s"))


def _wanted(pointer: Pointer) -> str:
    """The kind of component that belongs where a reference stands."""
    if pointer[-2] == "requestBody":
        return "requestBodies"
    # In a list or a mapping of its kind: …, parameters, 0, $ref and …, responses, 404, $ref.
    return pointer[-3] if pointer[-3] in KINDS else "schemas"


def is_circle(named: Node, kind: str, name: str) -> bool:
    """Whether a component, of those `named` of its kind, refers to nothing but itself or is made of itself."""
    seen: set[str] = set()
    todo = [name]
    while todo:
        for each in _made_of(named.get(todo.pop(), {}), kind):
            if each == name:
                return True
            todo += [each] if each not in seen else []
            seen.add(each)
    return False


def _made_of(node: Node, kind: str) -> Iterator[str]:
    """The components of its kind that a node refers to, directly or as a member of what it is composed of."""
    match = REFERENCE.fullmatch(str(node.get("$ref", "")))
    if match and match.group(1) == kind:
        yield match.group(2)
    for member in (each for key in COMPOSITIONS for each in node.get(key, [])):
        yield from _made_of(member, kind)
