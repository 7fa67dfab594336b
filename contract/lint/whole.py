"""Stage 5: the bundle, with all that was added, is a valid OpenAPI document whose examples fit.

A process that looks at designs again and again looks only at operations and components it has not yet found valid.
"""

from collections import Counter
from collections.abc import Iterator

from openapi_spec_validator import OpenAPIV30SpecValidator

from contract.bundle.bundler import bundled
from contract.checker import Checker, shorten
from contract.design import Design, Node, Pointer
from contract.findings import Finding
from contract.lint.registry import Stage, rule
from contract.slices import Slices
from contract.walk import nodes

_valid: set[str] = set()  # parts by their text
_fitting: set[str] = set()  # parts by their text and that of all they lead to


@rule(Stage.WHOLE)
def bundle_is_valid(design: Design) -> Iterator[Finding]:
    document = bundled(design)
    slices = Slices(document)
    fresh = [part for part, known in slices.prints.items() if known not in _fitting]
    findings = [*_invalid(design, slices.kept(_unseen(slices, fresh))), *_misfits(design, slices.kept(fresh))]
    if not findings:
        _valid.update(slices.texts.values())
        _fitting.update(slices.prints.values())
    yield from findings
    yield from _twice(design, document)


def _unseen(slices: Slices, fresh: list[Pointer]) -> list[Pointer]:
    """The parts whose form is to be looked at: new ones, and those with a default, which has to fit what they refer to."""
    return [part for part in fresh if slices.texts[part] not in _valid or '"default"' in slices.texts[part]]


def _invalid(design: Design, document: Node) -> Iterator[Finding]:
    for error in OpenAPIV30SpecValidator(document).iter_errors():
        pointer = tuple(map(str, getattr(error, "absolute_path", ())))
        yield design.finding(pointer, "BUNDLE", shorten(str(getattr(error, "message", error))))


def _misfits(design: Design, document: Node) -> Iterator[Finding]:
    checker = Checker(document)
    for pointer, node in nodes(document):
        if "schema" in node and "example" in node:
            for inside, message in checker.faults(node["schema"], node["example"]):
                place = "/".join(inside)
                yield design.finding(pointer, "BUNDLE", f"the bundle's example does not fit at /{place}: {message}")


def _twice(design: Design, document: Node) -> Iterator[Finding]:
    """An operationId the bundle has twice: an alias may have taken one."""
    slots = list(Design(document).slots())
    count = Counter(slot.node["operationId"] for slot in slots)
    for slot in slots:
        if count[slot.node["operationId"]] > 1:
            yield design.finding(slot.pointer, "BUNDLE", f"the operationId `{slot.node['operationId']}` stands twice in the bundle")
