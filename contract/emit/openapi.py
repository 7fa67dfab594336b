"""The bundle as files: `spec/openapi.yaml` to read, `generated/openapi.json` to load.

Both are written in pieces, a path or a component each, and a piece is remembered by what it says: a process that
writes the document again after a small edit writes the few pieces that changed.
"""

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import yaml

from contract.design import Node, Pointer
from contract.emit import NOTICE
from contract.extract.yaml_nodes import scalar

BASE: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
# How deep the pieces of a key begin; other keys are a piece of their own.
DEPTHS = {"paths": 2, "components": 3, "x-problem-codes": 2}
PIECES = 8192


class Dumper(BASE):  # type: ignore[misc]  # the C dumper has no stub of its own
    """Writes every node out (an anchor would be one more thing to know), and quotes what a reader could take for something else."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 (PyYAML's signature)
        return True


def _text(dumper: Any, value: str) -> yaml.ScalarNode:
    is_plain = "\n" in value or scalar(yaml.ScalarNode("", value)) == value
    node: yaml.ScalarNode = dumper.represent_scalar("tag:yaml.org,2002:str", value, style=None if is_plain else "'")
    return node


Dumper.add_representer(str, _text)


def openapi_files(document: Node) -> dict[str, str]:
    """JSON has no comments, so its notice is an extension."""
    stamped = {"openapi": document["openapi"], "x-generated": NOTICE} | document
    return {"spec/openapi.yaml": openapi_yaml(document), "generated/openapi.json": openapi_json(stamped)}


def openapi_yaml(document: Node) -> str:
    return f"# {NOTICE}\n" + "".join(text for key, value in document.items() for text in _yaml((key,), value, DEPTHS.get(key, 1)))


def _yaml(pointer: Pointer, value: Any, depth: int) -> Iterator[str]:
    if depth > 1 and isinstance(value, dict) and value:
        yield f"{'  ' * (len(pointer) - 1)}{pointer[-1]}:\n"
        for key, child in value.items():
            yield from _yaml((*pointer, key), child, depth - 1)
    else:
        yield _yaml_piece(pointer, json.dumps(value))


@lru_cache(maxsize=PIECES)
def _yaml_piece(pointer: Pointer, value: str) -> str:
    """A key with its value as the whole document has it, told by its JSON; written inside its parents for the right margin."""
    node = json.loads(value)
    for key in reversed(pointer):
        node = {key: node}
    text: str = yaml.dump(node, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=140)
    return "".join(text.splitlines(keepends=True)[len(pointer) - 1 :])


def openapi_json(document: Node) -> str:
    return _json(document, max(DEPTHS.values())) + "\n"


def _json(node: Any, depth: int) -> str:
    if depth == 0 or not isinstance(node, dict) or not node:
        return _json_piece(json.dumps(node))
    members = ",\n".join(f"{json.dumps(key, ensure_ascii=False)}: {_json(value, depth - 1)}" for key, value in node.items())
    return "{\n " + members.replace("\n", "\n ") + "\n}"


@lru_cache(maxsize=PIECES)
def _json_piece(value: str) -> str:
    return json.dumps(json.loads(value), indent=1, ensure_ascii=False)
