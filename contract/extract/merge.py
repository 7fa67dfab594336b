"""Blocks merged into one design. Whatever is said twice is a finding that names both places."""

from contract.design import METHODS, Design, Node, Pointer
from contract.extract.fences import Block
from contract.extract.yaml_nodes import Fragment, read
from contract.findings import Finding

TOP_KEYS = ("openapi", "info", "servers", "security", "tags", "paths", "components", "x-service", "x-problem-codes")
# How deep a key is merged: what lies deeper belongs to one block alone.
DEPTHS = {"paths": 3, "components": 3, "x-problem-codes": 2}
LISTS = {"tags"}


def merge(blocks: list[Block]) -> tuple[Design, list[Finding]]:
    """One design of all blocks; a block that cannot be read adds its findings and nothing else."""
    design, findings = Design(), list[Finding]()
    for block in blocks:
        fragment = read(block)
        findings += fragment.findings or _misfits(fragment)
        if not fragment.findings:
            findings += _Merger(design, fragment).run()
    return design, findings


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

    def run(self) -> list[Finding]:
        service = self.fragment.data.pop("x-service", None)
        for key, value in self.fragment.data.items():
            if key in LISTS:
                self._extend(key, value)
            elif key in TOP_KEYS:
                self._put(self.design.data, (key,), value, DEPTHS.get(key, 1))
        self._assign(service)
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
            into[key] = value
            self._take(pointer)
        elif into[key] != value or _must_be_unique(pointer):
            self._report(pointer, "DUPLICATE", f"`{' '.join(pointer)}` is already defined at {self.design.place(*pointer)}")

    def _extend(self, key: str, value: object) -> None:
        items = self.design.data.setdefault(key, [])
        if not isinstance(value, list):
            return self._report((key,), "NOT_A_LIST", f"`{key}` holds a list")
        for index, item in enumerate(value):
            self._take((key, str(index)), (key, str(len(items))))
            items.append(item)
        return None

    def _note(self, pointer: Pointer) -> None:
        self.design.places.setdefault(pointer, self.fragment.places[pointer])

    def _take(self, pointer: Pointer, to: Pointer | None = None) -> None:
        """Remember the places of the node and of all below it."""
        size = len(pointer)
        for child, place in self.fragment.places.items():
            if child[:size] == pointer:
                self.design.places[(*(to or pointer), *child[size:])] = place

    def _report(self, pointer: Pointer, code: str, message: str) -> None:
        self.findings.append(Finding(self.fragment.places[pointer], code, message))

    def _assign(self, service: object) -> None:
        """Give the block's operations its service unless their path item or they themselves name one."""
        for item in _mappings(self.fragment.data.get("paths")):
            nearest = item.get("x-service", service)
            for node in _mappings({method: item.get(method) for method in METHODS}) if nearest else []:
                node.setdefault("x-service", nearest)


def _mappings(node: object) -> list[Node]:
    """The values of a mapping that are mappings themselves."""
    return [value for value in node.values() if isinstance(value, dict)] if isinstance(node, dict) else []


def _must_be_unique(pointer: Pointer) -> bool:
    """Path-level parameters may be repeated by each block that adds a method; everything else is said once."""
    return not (pointer[0] == "paths" and pointer[-1] not in METHODS)
