"""Endpoints that words, tables and diagrams speak of, compared with those that blocks define."""

import re
from collections.abc import Iterable, Iterator

from contract.findings import Place
from contract.importing.files import Source
from contract.importing.log import Mention
from contract.importing.pieces import Piece

VERBS = "GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE"
PATH = r"/[\w{}<>:./~-]*"
# GET /x · `POST /x` · | PUT, PATCH | `/x` | · **DELETE** `/x`
SPOKEN = re.compile(rf"\b((?:{VERBS})(?:(?:\s*[/,]\s*|\s+(?:and|or)\s+)(?:{VERBS}))*)\b[\s`*|:\"']*({PATH})")
# | `/x` | GET |
TURNED = re.compile(rf"\|[\s`*]*({PATH})[\s`*]*\|[\s`*]*((?:{VERBS})(?:(?:\s*[/,]\s*)(?:{VERBS}))*)\b")
# Languages whose blocks tell a story rather than do something.
TOLD = frozenset({"", "text", "txt", "plaintext", "mermaid", "http", "plantuml", "puml", "rest", "markdown", "md"})
PARAMETER = re.compile(r"\{[^{}]*\}|<[^<>]*>|:\w+")
PREFIX = re.compile(r"^/(?:api/)?v\d+(?=/|$)")

Endpoint = tuple[str, str]


def mentions(source: Source, pieces: list[Piece], defined: Iterable[Endpoint], bases: Iterable[str]) -> list[Mention]:
    """Each endpoint of no block, once, at its first line. `defined` are methods and paths, `bases` the paths of servers."""
    if not source.is_markdown:
        return []
    known = [(method, _pattern(base + path)) for method, path in defined for base in {"", *bases}]
    found: dict[Endpoint, Mention] = {}
    for line, method, path in _spoken(source, pieces):
        if not any(method == each and pattern.fullmatch(_bare(path)) for each, pattern in known):
            found.setdefault((method, path), Mention(Place(source.path, line), method, path))
    return list(found.values())


def _spoken(source: Source, pieces: list[Piece]) -> Iterator[tuple[int, str, str]]:
    silent = {line for piece in pieces if piece.language not in TOLD for line in _lines(piece)}
    for number, line in enumerate(source.text.split("\n"), start=1):
        if number not in silent:
            hits = [(hit[1], hit[2]) for hit in SPOKEN.finditer(line)] + [(hit[2], hit[1]) for hit in TURNED.finditer(line)]
            for methods, path in hits:
                for method in re.findall(VERBS, methods):
                    yield number, method, path.rstrip(".:") or "/"


def _lines(piece: Piece) -> range:
    start = piece.place.line
    return range(start, start + piece.block.text.count("\n") + 1)


def _bare(path: str) -> str:
    """Without version and trailing slash: `/v1/sites/` is `/sites`."""
    return PREFIX.sub("", path).rstrip("/") or "/"


def _pattern(path: str) -> re.Pattern[str]:
    """A parameter stands for any segment, or part of one."""
    return re.compile("[^/]+".join(re.escape(text) for text in PARAMETER.split(_bare(path))))
