"""The tests that name an operation: by the convention `cancelInvitation` = `cancel_invitation` = `TestCancelInvitation`,
or by mentioning its operationId or its function.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from contract.checks.handlers import Function
from contract.findings import Place
from contract.naming import snake, test_class

FOLDERS = ("tests/unit", "tests/integration", "tests/e2e")
WORD = re.compile(r"[A-Za-z_][A-Za-z_0-9]*")


def tested(root: Path, operation_ids: list[str]) -> dict[str, tuple[Place, ...]]:
    """The places of each operation's tests, in the order of the files."""
    names = {word: identity for identity in operation_ids for word in (identity, snake(identity), test_class(identity))}
    found: dict[str, dict[Place, None]] = {identity: {} for identity in operation_ids}
    for file in sorted(each for folder in FOLDERS for each in (root / folder).rglob("*.py")):
        for place, words, inside in _tests(file, file.relative_to(root).as_posix()):
            for identity in ({names[word] for word in words if word in names} | _by_prefix(words, names)) - {names.get(inside)}:
                found[identity][place] = None
    return {identity: tuple(places) for identity, places in found.items()}


def _by_prefix(words: set[str], names: dict[str, str]) -> set[str]:
    """`test_get_site_version_of_another` is about the longest name it begins with."""
    tests = [word.removeprefix("test_").split("_") for word in words if word.startswith("test_")]
    longest = (next((names[head] for size in range(len(each), 1, -1) if (head := "_".join(each[:size])) in names), None) for each in tests)
    return {identity for identity in longest if identity}


def _tests(file: Path, path: str) -> Iterator[tuple[Place, set[str], str]]:
    """Every test class, with its name, and every test function, with the words it uses and the class it is inside: a class
    that is named for an operation is one test of it, whatever its functions say.
    """
    try:
        body = ast.parse(file.read_text(encoding="utf-8")).body
    except (SyntaxError, ValueError, OSError):
        return
    for node in body:
        inside = node.name if isinstance(node, ast.ClassDef) else ""
        if inside.startswith("Test"):
            yield Place(path, node.lineno), {inside}, ""
        functions = [each for each in (node.body if isinstance(node, ast.ClassDef) else [node]) if isinstance(each, Function)]
        yield from ((Place(path, each.lineno), _words(each), inside) for each in functions if each.name.startswith("test_"))


def _words(node: Function) -> set[str]:
    found = {node.name}
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            found.add(each.id)
        elif isinstance(each, ast.Attribute):
            found.add(each.attr)
        elif isinstance(each, ast.Constant) and isinstance(each.value, str):
            found.update(WORD.findall(each.value))
    return found
