"""The designs as they were when the contract was last generated, read back from what was generated."""

import json
from functools import lru_cache
from pathlib import Path

from contract.compare.essence import essence
from contract.design import Design, Node, Pointer
from contract.emit.everything import everything
from contract.emit.openapi import openapi_files
from contract.findings import Place

GENERATED = "generated/openapi.json"
BUNDLE = "spec/openapi.yaml"
PROVENANCE = "generated/provenance.json"
NOTICE = "x-generated"


def designs_before(root: Path) -> Design | None:
    """With the places of operations, components and problem codes; None when the files cannot be read."""
    try:
        return _designs(*_texts(root))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def generated_before(root: Path, cache: Path) -> dict[str, str] | None:
    """What was generated of them; None when the bundle's two files disagree, as one of them was changed by hand."""
    if (root / BUNDLE).read_text(encoding="utf-8") != _bundle(_texts(root)[0]):
        return None
    return _files(*_texts(root), cache)


def _texts(root: Path) -> tuple[str, str]:
    return (root / GENERATED).read_text(encoding="utf-8"), (root / PROVENANCE).read_text(encoding="utf-8")


def _document(text: str) -> Node:
    return {key: value for key, value in json.loads(text).items() if key != NOTICE}


# Whoever checks designs again and again compares them with the same files.
@lru_cache(maxsize=2)
def _designs(document: str, rows: str) -> Design:
    design = essence(_document(document))
    design.places.update(_places(design, json.loads(rows)))
    return design


@lru_cache(maxsize=2)
def _bundle(document: str) -> str:
    return openapi_files(_document(document))[BUNDLE]


@lru_cache(maxsize=2)
def _files(document: str, rows: str, cache: Path) -> dict[str, str]:
    return everything(_designs(document, rows), cache)


def _places(design: Design, rows: dict[str, dict[str, dict[str, int]]]) -> dict[Pointer, Place]:
    operations = {str(slot.node.get("operationId")): slot.pointer for slot in design.slots()}
    return {
        operations[name] if group == "operations" else _pointer(group, name): Place(path, line)
        for path, row in rows.items()
        if path != NOTICE
        for group, names in row.items()
        for name, line in names.items()
    }


def _pointer(group: str, name: str) -> Pointer:
    return ("x-problem-codes", name) if group == "problems" else ("components", group, name)
