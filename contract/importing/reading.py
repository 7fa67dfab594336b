"""A piece read: its mappings, with places. What cannot be read costs as little as possible: an operation rather than a block."""

import re
from collections.abc import Callable, Iterator

import yaml

from contract.design import METHODS
from contract.extract.fences import Block
from contract.extract.yaml_nodes import LOADER, PLAIN_TAG, measure, read_node, unreadable
from contract.findings import Finding
from contract.importing.foreign import held
from contract.importing.log import Log
from contract.importing.pieces import Piece
from contract.importing.tree import GROUPS
from contract.importing.typography import tidied
from contract.importing.written import Written, written

SURROGATES = re.compile(r"\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}", re.IGNORECASE)
INTEGER = PLAIN_TAG + "int"
MERGE = PLAIN_TAG + "merge"

Pair = tuple[yaml.Node, yaml.Node]


def mappings(piece: Piece, log: Log) -> list[Written] | None:
    """The mappings of a piece, one for each YAML document in it; None if it is refused, and then the log says why."""
    block = tidied(_json_escapes(piece), log)
    try:
        measure(block.text)
        roots = list(yaml.compose_all(block.text, Loader=LOADER))
    except yaml.YAMLError as error:
        _refused(piece, unreadable(block, error), log)
        return None
    found = [root for root in roots if isinstance(root, yaml.MappingNode)]
    for root in found:
        _prepare(block, root, log)
    readable = [_read(piece, block, part, log) for root in found for part in _unrepeated(root)]
    return None if None in readable else [each for each in readable if each is not None]


def _json_escapes(piece: Piece) -> Block:
    """Characters beyond 16 bits, which JSON writes as two escapes, written as themselves."""
    block = piece.block
    if piece.language != "json":
        return block
    return Block(
        SURROGATES.sub(lambda hit: hit[0].encode().decode("unicode-escape").encode("utf-16", "surrogatepass").decode("utf-16"), block.text),
        block.start,
    )


def _refused(piece: Piece, finding: Finding, log: Log) -> None:
    """Nothing of the piece is read; the report names what seems to be in it."""
    names = held(piece.block.text)
    holds = f"; it seems to hold {', '.join(names)}" if names else ""
    unclosed = "" if piece.closed else f"; the block that begins at {piece.place} is never closed"
    log.refused(finding.place, finding.code, piece.title, finding.message + unclosed + holds)


def _prepare(block: Block, root: yaml.MappingNode, log: Log) -> None:
    """Say in JSON's words what YAML says in its own."""
    merges, statuses = list[yaml.Node](), list[yaml.Node]()
    for node in _mapping_nodes(root):
        _written_out(node, merges)
        statuses += _numbers(node)
    if merges:
        log.repaired(
            block.place(merges[0].start_mark.line), "MERGE_KEY", f"{len(merges)} × <<", "the keys themselves", "JSON has no merge keys"
        )
    if statuses:
        first = statuses[0]
        why = "the key of a response is text"
        log.repaired(
            block.place(first.start_mark.line), "STATUS_NUMBER", f"{len(statuses)} × a number", f'text, such as "{first.value}"', why
        )


def _mapping_nodes(root: yaml.Node) -> Iterator[yaml.MappingNode]:
    """Every mapping once, inner ones first, however often aliases lead to it."""
    seen: set[int] = set()

    def walk(node: yaml.Node) -> Iterator[yaml.MappingNode]:
        if id(node) in seen or not isinstance(node, yaml.CollectionNode):
            return
        seen.add(id(node))
        for each in node.value:
            for child in each if isinstance(node, yaml.MappingNode) else (each,):
                yield from walk(child)
        if isinstance(node, yaml.MappingNode):
            yield node

    return walk(root)


def _written_out(node: yaml.MappingNode, merges: list[yaml.Node]) -> None:
    """Replace `<<: *base` by the keys of the base that the mapping does not give itself."""
    own = [pair for pair in node.value if pair[0].tag != MERGE]
    for key, value in node.value:
        bases = value.value if isinstance(value, yaml.SequenceNode) else [value]
        if key.tag == MERGE and all(isinstance(base, yaml.MappingNode) for base in bases):
            merges.append(key)
            for base in bases:
                given = {each.value for each, _ in own if isinstance(each, yaml.ScalarNode)}
                own += [pair for pair in base.value if pair[0].tag != MERGE and pair[0].value not in given]
    if merges:
        node.value = own + [pair for pair in node.value if pair[0].tag == MERGE and pair[0] not in merges]


def _numbers(node: yaml.MappingNode) -> list[yaml.Node]:
    """The keys of responses that are written as numbers."""
    answers = (value for key, value in node.value if key.value == "responses" and isinstance(value, yaml.MappingNode))
    return [key for value in answers for key, _ in value.value if key.tag == INTEGER]


def _is_structure(key: yaml.Node) -> bool:
    """Whether what lies below the key is a unit each, an operation or a component, or leads to units."""
    name = str(key.value)
    return name in {"paths", "components", *GROUPS} or name.startswith("/")


def _unrepeated(root: yaml.MappingNode) -> Iterator[yaml.MappingNode]:
    """The mapping without keys given twice, then one of what was given again: they are merged as blocks are."""
    first, again = _split(root)
    yield first
    if again is not None:
        yield from _unrepeated(again)


def _split(node: yaml.MappingNode) -> tuple[yaml.MappingNode, yaml.MappingNode | None]:
    kept, again, seen = list[Pair](), list[Pair](), set[str]()
    for key, value in node.value:
        more: yaml.Node | None = None
        if str(key.value) in seen:
            again.append((key, value))
            continue
        seen.add(str(key.value))
        if _is_structure(key) and isinstance(value, yaml.MappingNode):
            value, more = _split(value)  # noqa: PLW2901 (the rest of it is kept apart)
        kept.append((key, value))
        again += [(key, more)] if more is not None else []
    return _like(node, kept), _like(node, again) if again else None


def _like(node: yaml.MappingNode, pairs: list[Pair]) -> yaml.MappingNode:
    return yaml.MappingNode(node.tag, pairs, node.start_mark, node.end_mark, node.flow_style)


def _read(piece: Piece, block: Block, root: yaml.MappingNode, log: Log) -> Written | None:
    """The mapping without the operations and components inside which something cannot be read."""
    fragment = read_node(block, root)
    while fragment.findings:
        finding = fragment.findings[0]
        if finding.code == "YAML_SIZE" or not _cut(root, finding.place.line - block.start.line, _note(finding, log)):
            _refused(piece, finding, log)
            return None
        fragment = read_node(block, root)
    return written(fragment, block.start)


def _note(finding: Finding, log: Log) -> Callable[[str], None]:
    return lambda what: log.unreadable(finding, what)


def _cut(node: yaml.MappingNode, line: int, note: Callable[[str], None], trail: tuple[str, ...] = ()) -> bool:
    """Take out the unit that holds the line; False if none does."""
    before = [index for index, (key, _) in enumerate(node.value) if key.start_mark.line <= line]
    if not before:
        return False
    key, value = node.value[before[-1]]
    name = (*trail, str(key.value))
    if _is_structure(key) and isinstance(value, yaml.MappingNode):
        is_cut = _cut(value, line, note, name)
        if is_cut and not value.value:
            del node.value[before[-1]]
        return is_cut
    del node.value[before[-1]]
    note(_called(name))
    return True


def _called(name: tuple[str, ...]) -> str:
    return f"operation {name[-1].upper()} {name[-2]}" if name[-1] in METHODS else " ".join(name)
