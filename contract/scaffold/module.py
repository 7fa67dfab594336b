"""New code put into a module: imports into its block of imports, the rest behind everything. All other text stays."""

import ast
from collections.abc import Mapping, Sequence

from contract.scaffold.source import bound
from contract.scaffold.tidy import Tidy

LONGEST = 140
Imports = Mapping[str, Sequence[str]]


def extended(tidy: Tidy, text: str, imports: Imports, code: Sequence[str]) -> str:
    """The module's text with what it lacks of the imports, and pieces of code at its end."""
    known = names(text)
    lacking = {home: [name for name in wanted if name not in known] for home, wanted in imports.items()}
    lines = [f"from {home} import {', '.join(wanted)}" for home, wanted in sorted(lacking.items()) if wanted]
    head = _with_imports(tidy, text, ast.parse(text).body, lines) if lines else text
    pieces = [_excused(piece) for piece in tidy.code(code)]
    return "\n\n".join([head if head.endswith("\n") else f"{head}\n", *pieces])


def _excused(code: str) -> str:
    """The design's examples are as long as they are."""
    return "".join(f"{line}  # noqa: E501 - the design's own words\n" if len(line) > LONGEST else f"{line}\n" for line in code.splitlines())


def names(text: str) -> set[str]:
    """The names a module binds."""
    return {name for node in ast.parse(text).body for name in bound(node)}


def _with_imports(tidy: Tidy, text: str, body: list[ast.stmt], new: list[str]) -> str:
    lines = text.split("\n")
    start, end = _block(body)
    if start == end:
        rest = "\n".join(lines[end:]).strip("\n")
        opening = ["\n".join(lines[:start]), ""] if start else []
        return "\n".join([*opening, tidy.imports("\n".join([*new, ""])).strip("\n"), *(["", "", rest] if rest else []), ""])
    block = tidy.imports("\n".join([*lines[start:end], *new, ""])).strip("\n")
    return "\n".join([*lines[:start], block, *lines[end:]])


def _block(body: list[ast.stmt]) -> tuple[int, int]:
    """The lines of the first imports that stand together, as a slice; an empty one behind the docstring when there are none."""
    kinds = [isinstance(node, ast.Import | ast.ImportFrom) for node in body]
    if not any(kinds):
        line = (body[0].end_lineno or 0) if _opening(body) else 0
        return line, line
    start = kinds.index(True)
    end = kinds.index(False, start) if False in kinds[start:] else len(kinds)
    return body[start].lineno - 1, body[end - 1].end_lineno or 0


def _opening(body: list[ast.stmt]) -> bool:
    return bool(body) and ast.get_docstring(ast.Module(body[:1], [])) is not None
