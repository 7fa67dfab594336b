"""Stage 2: references lead to a component of the right kind."""

import re
from collections.abc import Iterator

from contract.design import Design, Pointer
from contract.findings import Finding
from contract.lint.registry import Stage, rule
from contract.walk import references

REFERENCE = re.compile(r"#/components/([a-zA-Z]+)/([A-Za-z0-9._-]+)")
KINDS = ("parameters", "headers", "responses", "requestBodies")


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
    return "leads back to itself" if _circles(design, kind, name) else None


def singular(kind: str) -> str:
    return {"requestBodies": "request body"}.get(kind, kind.rstrip("s"))


def _wanted(pointer: Pointer) -> str:
    """The kind of component that belongs where a reference stands."""
    if pointer[-2] == "requestBody":
        return "requestBodies"
    # In a list or a mapping of its kind: …, parameters, 0, $ref and …, responses, 404, $ref.
    return pointer[-3] if pointer[-3] in KINDS else "schemas"


def _circles(design: Design, kind: str, name: str) -> bool:
    """Whether following nothing but references comes back to where it began."""
    seen: set[str] = set()
    while name not in seen:
        seen.add(name)
        match = REFERENCE.fullmatch(str(design.component(kind).get(name, {}).get("$ref", "")))
        if match is None or match.group(1) != kind:
            return False
        name = match.group(2)
    return True
