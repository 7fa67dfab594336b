"""Stage 5: the bundle, with all that was added, is a valid OpenAPI document whose examples fit."""

from collections.abc import Iterator

from openapi_spec_validator import OpenAPIV30SpecValidator

from contract.bundle.bundler import bundle
from contract.checker import Checker, shorten
from contract.design import Design
from contract.findings import Finding
from contract.lint.registry import Stage, rule
from contract.walk import nodes


@rule(Stage.WHOLE)
def bundle_is_valid(design: Design) -> Iterator[Finding]:
    document = bundle(design)
    for error in OpenAPIV30SpecValidator(document).iter_errors():
        pointer = tuple(map(str, getattr(error, "absolute_path", ())))
        yield design.finding(pointer, "BUNDLE", shorten(str(getattr(error, "message", error))))
    checker = Checker(document)
    for pointer, node in nodes(document):
        if "schema" in node and "example" in node:
            for inside, message in checker.faults(node["schema"], node["example"]):
                place = "/".join(inside)
                yield design.finding(pointer, "BUNDLE", f"the bundle's example does not fit at /{place}: {message}")
