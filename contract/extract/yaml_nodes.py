"""YAML read as JSON: plain data, and the line of every node.

YAML's own surprises stay out: only `true` and `false` are booleans (`no` is a word), a timestamp is a string, keys are
strings, and what JSON cannot say (tags, merge keys, a node inside itself) is a finding.
"""

import re
from dataclasses import dataclass, field
from typing import cast

import yaml

from contract.extract.fences import Block
from contract.findings import Finding, Place

Pointer = tuple[str, ...]

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
PLAIN_TAG = "tag:yaml.org,2002:"
JSON_TAGS = {PLAIN_TAG + name for name in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq", "value", "merge")}
INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,299})")
NUMBER = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
MAX_DEPTH = 60
MAX_COMPOSED = 400
MAX_NODES = 50_000


@dataclass
class Fragment:
    """A block's data with the place of each node. `data` is empty when the block could not be read."""

    data: dict[str, object] = field(default_factory=dict)
    places: dict[Pointer, Place] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


class TooLarge(yaml.MarkedYAMLError):
    """Nested so deeply, or so many nodes, that composing them could exhaust the machine."""


def read(block: Block) -> Fragment:
    try:
        measure(block.text)
        root = yaml.compose(block.text, Loader=LOADER)
    except yaml.YAMLError as error:
        return Fragment(findings=[unreadable(block, error)])
    if not isinstance(root, yaml.MappingNode):
        return Fragment(findings=[Finding(block.start, "NOT_A_MAPPING", "a block is a mapping of OpenAPI keys, such as paths")])
    return read_node(block, root)


def read_node(block: Block, root: yaml.MappingNode) -> Fragment:
    """The data of a composed mapping of the block."""
    return _Reader(block).run(root)


def measure(text: str) -> None:
    """Raise `TooLarge` for what must not even be composed; the composer recurses, and deep enough nesting ends the process."""
    depth = nodes = 0
    for event in yaml.parse(text, Loader=LOADER) if _may_be_large(text) else ():
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        nodes += isinstance(event, yaml.NodeEvent)
        if depth > MAX_COMPOSED or nodes > MAX_NODES * 2:
            mark = cast("yaml.Mark", event.start_mark)
            raise TooLarge(problem="nested too deeply or too large", problem_mark=mark)


def _may_be_large(text: str) -> bool:
    """An upper bound that costs nothing: each level opens a bracket, or begins further to the right, on its line."""
    widest = max((len(line) - len(line.lstrip()) + line.count("- ") + line.count("? ") for line in text.splitlines()), default=0)
    return text.count("[") + text.count("{") + widest > MAX_COMPOSED or len(text) > MAX_NODES


def unreadable(block: Block, error: yaml.YAMLError) -> Finding:
    """What the YAML parser says, at its line."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return Finding(block.start, "YAML", f"not YAML: {error}".splitlines()[0])
    mark = error.problem_mark or error.context_mark
    place = block.place(mark.line if mark else 0)
    if isinstance(error, TooLarge):
        return Finding(place, "YAML_SIZE", str(error.problem))
    return Finding(place, "YAML", f"not YAML: {error.problem or error.context}")


class _Reader:
    def __init__(self, block: Block) -> None:
        self.block = block
        self.out = Fragment()

    def run(self, root: yaml.MappingNode) -> Fragment:
        data = self.mapping(root, ())
        return Fragment({} if self.out.findings else data, self.out.places, self.out.findings)

    def report(self, node: yaml.Node, code: str, message: str) -> None:
        self.out.findings.append(Finding(self.block.place(node.start_mark.line), code, message))

    def value(self, node: yaml.Node, pointer: Pointer) -> object:
        """The node as JSON; None, and a finding, for what JSON cannot say."""
        self.out.places.setdefault(pointer, self.block.place(node.start_mark.line))
        if node.tag not in JSON_TAGS:
            self.report(node, "YAML_TAG", f"the tag {node.tag} has no meaning in JSON")
            return None
        if len(pointer) > MAX_DEPTH or len(self.out.places) > MAX_NODES:
            self.report(node, "YAML_SIZE", "nested too deeply or too large; does a node contain itself?")
            return None
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, pointer)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*pointer, str(index))) for index, item in enumerate(node.value)]
        return scalar(cast("yaml.ScalarNode", node))

    def mapping(self, node: yaml.MappingNode, pointer: Pointer) -> dict[str, object]:
        data: dict[str, object] = {}
        for key_node, value_node in node.value:
            key = self.key(key_node)
            if key is None:
                continue
            if key in data:
                self.report(key_node, "DUPLICATE_KEY", f"`{key}` is given twice in one mapping")
                continue
            self.out.places[(*pointer, key)] = self.block.place(key_node.start_mark.line)
            data[key] = self.value(value_node, (*pointer, key))
        return data

    def key(self, node: yaml.Node) -> str | None:
        if isinstance(node, yaml.ScalarNode) and node.tag != PLAIN_TAG + "merge":
            return str(node.value)
        self.report(node, "YAML_KEY", "a key is a plain word; merge keys and compound keys are not used")
        return None


def scalar(node: yaml.ScalarNode) -> object:
    text: str = node.value
    if node.style in {"'", '"', "|", ">"}:
        return text
    if text in WORDS:
        return WORDS[text]
    if INTEGER.fullmatch(text):
        return int(text)
    return float(text) if NUMBER.fullmatch(text) and not text.lstrip("+-").startswith("00") else text
