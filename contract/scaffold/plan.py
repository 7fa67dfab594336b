"""All that a scaffold writes, worked out before anything is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from contract.checks.handlers import FOLDER
from contract.design import Design
from contract.naming import snake, test_class
from contract.operations import Designed
from contract.scaffold import first_test, handler
from contract.scaffold.missing import missing, path_of
from contract.scaffold.module import extended, names
from contract.scaffold.source import text_of
from contract.scaffold.tidy import Tidy
from contract.signatures import imports, signature


@dataclass(frozen=True)
class Change:
    """A file, its text before and after, and the functions or classes that come in."""

    path: str
    before: str
    after: str
    added: tuple[str, ...] = ()


def plan(root: Path, design: Design) -> list[Change]:
    """A change per file; none when every operation has a handler."""
    found = missing(root, design)
    changes = [change for module, group in found.items() for change in _module(root, design, module, group)]
    return [*changes, *_surroundings(root)] if any(change.path.startswith(first_test.FOLDER) for change in changes) else changes


def _module(root: Path, design: Design, module: str, group: list[Designed]) -> Iterator[Change]:
    path = path_of(module)
    text = text_of(root, path)
    added = imports(design, [signature(operation) for operation in group])
    after = extended(Tidy(root, path), text or handler.opening(module, group[0]), added, [handler.handler(each) for each in group])
    yield Change(path, text, after, tuple(snake(operation.id) for operation in group))
    yield from _tests(root, design, module, group)


def _tests(root: Path, design: Design, module: str, group: list[Designed]) -> Iterator[Change]:
    path = first_test.path_of(module)
    text = text_of(root, path)
    group = [operation for operation in group if test_class(operation.id) not in names(text)]
    code = [first_test.first_test(operation) for operation in group]
    if code:
        added = first_test.imports(design, module, group, code)
        after = extended(Tidy(root, path), text or first_test.opening(module), added, code)
        yield Change(path, text, after, tuple(test_class(operation.id) for operation in group))


def _surroundings(root: Path) -> Iterator[Change]:
    """What the first tests of a project need beside them. A folder of tests is a package where its parent is one."""
    wanted = {f"{first_test.FOLDER}/conftest.py": first_test.CONFTEST, f"{FOLDER}/__init__.py": ""}
    if (root / first_test.FOLDER).parent.joinpath("__init__.py").exists():
        wanted[f"{first_test.FOLDER}/__init__.py"] = ""
    yield from (Change(path, "", text) for path, text in wanted.items() if not (root / path).exists())
