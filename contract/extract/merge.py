"""Blocks merged into one design. Whatever is said twice is a finding that names both places."""

from functools import lru_cache
from typing import Any

from contract.design import METHODS, Design, Node, Pointer
from contract.extract.fences import Block
from contract.extract.yaml_nodes import Fragment, read
from contract.findings import Finding

TOP_KEYS = ("openapi", "info", "servers", "security", "tags", "paths", "components", "x-service", "x-problem-codes")
# How deep a key is merged: what lies deeper belongs to one block alone.
DEPTHS = {"paths": 3, "components": 3, "x-problem-codes": 2}
LISTS = {"tags"}
SERVICE = "x-service"


def merge(blocks: list[Block]) -> tuple[Design, list[Finding]]:
    """One design of all blocks; a block that cannot be read adds its findings and nothing else."""
    design, findings = Design(), list[Finding]()
    for block in blocks:
        fragment = _fragment(block)
        findings += fragment.findings or _misfits(fragment)
        if not fragment.findings:
            findings += _Merger(design, fragment).run()
    return design, findings


@lru_cache(maxsize=512)
def _fragment(block: Block) -> Fragment:
    """The block read, remembered for a process that reads the same designs again; what is merged is a copy."""
    fragment = read(block)
    _assign(fragment.data.get("paths"), fragment.data.pop(SERVICE, None))
    return fragment


def _assign(paths: object, service: object) -> None:
    """Give the block's operations its service unless their path item or they themselves name one."""
    for item in _mappings(paths):
        nearest = item.get(SERVICE, service)
        for node in _mappings({method: item.get(method) for method in METHODS}) if nearest else []:
            node.setdefault(SERVICE, nearest)


def _misfits(fragment: Fragment) -> list[Finding]:
    return [
        Finding(fragment.places[(key,)], "UNKNOWN_KEY", f"`{key}` is none of {', '.join(TOP_KEYS)}")
        for key in fragment.data
        if key not in TOP_KEYS
    ]


class _Merger:
    def __init__(self, design: Design, fragment: Fragment) -> None:
        self.design = design
        self.fragment = fragment
        self.findings: list[Finding] = []
        # A node's places stand together, its own first: the reader goes through the block from top to bottom.
        self.places = list(fragment.places.items())
        self.index = {pointer: index for index, pointer in enumerate(fragment.places)}

    def run(self) -> list[Finding]:
        for key, value in self.fragment.data.items():
            if key in LISTS:
                self._extend(key, value)
            elif key in TOP_KEYS:
                self._put(self.design.data, (key,), value, DEPTHS.get(key, 1))
        return self.findings

    def _put(self, into: Node, pointer: Pointer, value: object, depth: int) -> None:
        key = pointer[-1]
        if depth > 1 and isinstance(value, dict):
            branch = into.setdefault(key, {})
            self._note(pointer)
            for name, child in value.items():
                self._put(branch, (*pointer, name), child, depth - 1)
        elif depth > 1:
            self._report(pointer, "NOT_A_MAPPING", f"`{key}` holds a mapping")
        elif key not in into:
            into[key] = _copy(value)
            self._take(pointer)
        elif into[key] != value or _must_be_unique(pointer):
            self._report(pointer, "DUPLICATE", f"`{' '.join(pointer)}` is already defined at {self.design.place(*pointer)}")

    def _extend(self, key: str, value: object) -> None:
        items = self.design.data.setdefault(key, [])
        if not isinstance(value, list):
            return self._report((key,), "NOT_A_LIST", f"`{key}` holds a list")
        for index, item in enumerate(value):
            self._take((key, str(index)), (key, str(len(items))))
            items.append(_copy(item))
        return None

    def _note(self, pointer: Pointer) -> None:
        self.design.places.setdefault(pointer, self.fragment.places[pointer])

    def _take(self, pointer: Pointer, to: Pointer | None = None) -> None:
        """Remember the places of the node and of all below it."""
        size = len(pointer)
        for index in range(self.index[pointer], len(self.places)):
            child, place = self.places[index]
            if child[:size] != pointer:
                break
            self.design.places[(*(to or pointer), *child[size:])] = place

    def _report(self, pointer: Pointer, code: str, message: str) -> None:
        self.findings.append(Finding(self.fragment.places[pointer], code, message))


def _mappings(node: object) -> list[Node]:
    """The values of a mapping that are mappings themselves."""
    return [value for value in node.values() if isinstance(value, dict)] if isinstance(node, dict) else []


def _must_be_unique(pointer: Pointer) -> bool:
    """Path-level parameters may be repeated by each block that adds a method; everything else is said once."""
    return not (pointer[0] == "paths" and pointer[-1] not in METHODS)


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value
