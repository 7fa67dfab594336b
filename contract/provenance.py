"""Where each name of the contract was written.

A line belongs to one file, `generated/provenance.json`, with one row per design: a line put into a design moves one row
there and nothing else in `generated/`. What people read (docstrings, pages) names the design's file.
"""

import json
from collections.abc import Iterator

from contract.design import Design, Node
from contract.emit import NOTICE
from contract.findings import Place
from contract.operations import operations

KINDS = {"schemas": "schema", "parameters": "parameter", "headers": "header", "responses": "response", "requestBodies": "request body"}


def named(design: Design) -> Iterator[tuple[str, str, Place]]:
    """Every operation, component and problem code: its kind, its name, its place."""
    for slot in design.slots():
        if "operationId" in slot.node:
            yield "operation", str(slot.node["operationId"]), design.place(*slot.pointer)
    for key, kind in KINDS.items():
        for name in design.component(key):
            yield kind, name, design.place("components", key, name)
    for code in design.problem_codes:
        yield "problem", code, design.place("x-problem-codes", code)


def provenance(design: Design) -> dict[str, str]:
    """`generated/provenance.json`: the lines of operations, components and problem codes, by design."""
    rows: dict[str, Node] = {}
    lines = [("operations", operation.id, design.place(*operation.pointer)) for operation in operations(design)]
    lines += [(kind, name, design.place("components", kind, name)) for kind in KINDS for name in design.component(kind)]
    lines += [("problems", code, design.place("x-problem-codes", code)) for code in design.problem_codes]
    for group, name, place in lines:
        rows.setdefault(place.path, {}).setdefault(group, {})[name] = place.line
    text = ",\n".join(f" {json.dumps(path)}: {json.dumps(row)}" for path, row in [("x-generated", NOTICE), *sorted(rows.items())])
    return {"generated/provenance.json": f"{{\n{text}\n}}\n"}
