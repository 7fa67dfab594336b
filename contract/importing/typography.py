"""What word processors and editors do to YAML: tabs, curly quotes, spaces that are none. Each repair is of one block."""

import re
from collections.abc import Callable
from dataclasses import replace

import yaml

from contract.extract.fences import Block
from contract.extract.yaml_nodes import LOADER, measure
from contract.findings import Place
from contract.importing.log import Log

WIDTHS = (2, 4, 8)
INDENT = re.compile(r"^[ ]*\t[ \t]*(?=\S)", re.MULTILINE)
SPACES = "\u00a0\u2007\u202f\u3000"
STRANGE = re.compile(rf"(?m)(?:^[ \t]*|(?<=[:,-]))[{SPACES}][ {SPACES}]*")
INVISIBLE = re.compile("[\u200b\u2060\ufeff]")
# A value or a key that stands wholly in curly quotes; those inside a sentence are the sentence's own.
CURLY = re.compile(r"(?m)(?P<before>^[ \t]*(?:- )?|: +|[,\[{] *)[“„”‘’](?P<text>[^“”„‘’\n]*)[“”‘’](?=[ \t]*(?:[,:}\]#]|$))")


def tidied(block: Block, log: Log) -> Block:
    """The block as a YAML parser wants it."""
    for repair in (_spaces, _invisible, _quotes, _tabs):
        block = repair(block, log)
    return block


def _spaces(block: Block, log: Log) -> Block:
    return _all(block, STRANGE, lambda hit: " " * len(hit[0]), ("SPACES", "no-break spaces", "plain spaces"), log)


def _invisible(block: Block, log: Log) -> Block:
    return _all(block, INVISIBLE, lambda _: "", ("SPACES", "invisible characters", "nothing"), log)


def _quotes(block: Block, log: Log) -> Block:
    return _all(block, CURLY, _straight, ("QUOTES", "curly quotes", "straight ones"), log)


def _straight(hit: re.Match[str]) -> str:
    text = hit["text"].replace("\\", "\\\\").replace('"', '\\"')
    return f'{hit["before"]}"{text}"'


def _all(block: Block, pattern: re.Pattern[str], new: Callable[[re.Match[str]], str], said: tuple[str, str, str], log: Log) -> Block:
    first = pattern.search(block.text)
    if first is None:
        return block
    text, count = pattern.subn(new, block.text)
    code, was, became = said
    log.repaired(_place(block, first.start()), code, f"{count} × {was}", became, "YAML reads them as part of the text")
    return replace(block, text=text)


def _place(block: Block, offset: int) -> Place:
    return block.place(block.text.count("\n", 0, offset))


def _tabs(block: Block, log: Log) -> Block:
    """Tabs that indent become spaces: of the width with which the block can be read, when all such widths say the same.
    Otherwise they stay, and the parser names the line.
    """
    first = INDENT.search(block.text)
    if first is None or _read(block.text) is not None:
        return block
    texts = [_expanded(block.text, width) for width in WIDTHS]
    readable = [(text, data) for text in texts if (data := _read(text)) is not None]
    if not readable or any(data != readable[0][1] for _, data in readable):
        return block
    log.repaired(_place(block, first.start()), "TABS", "tabs", "spaces", "YAML forbids tabs; every width reads the same")
    return replace(block, text=readable[0][0])


def _expanded(text: str, width: int) -> str:
    return INDENT.sub(lambda hit: hit[0].expandtabs(width), text)


def _read(text: str) -> str | None:
    """What the text says, comparable; None if it is not YAML."""
    try:
        measure(text)
        return "\n".join(yaml.serialize(node) for node in yaml.compose_all(text, Loader=LOADER))
    except yaml.YAMLError:
        return None
