"""A models module as the generator left it, made steady: what keeps its place in a design keeps it in the module.

The generator sorts by rounds of dependency, so that one new reference moves a class past its neighbours; and it has a
type of its own for every item with bounds, which is written out again where it is used.
"""

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import StringIO

INLINE = "Inline"
# Inline0a1b2c3d = TypeAliasType("Inline0a1b2c3d", Annotated[str, Field(max_length=80)])
ALIAS = re.compile(r'^(\w+) = TypeAliasType\("\1", (.+)\)$', re.MULTILINE)
NAMED_ITEM = re.compile(rf"^({INLINE}[0-9a-f]{{8}}): TypeAlias = (.+)\n", re.MULTILINE)


@dataclass
class Statement:
    """A statement at a module's top: the `name` of the class or alias it makes, if it makes one, and the names it `needs`."""

    text: str
    name: str | None
    needs: list[str]
    imports: bool


def steady(text: str, names: Iterable[str]) -> str:
    """The module with its types in the order of `names`, each behind what it needs."""
    statements = _statements(_written_out(_plain(text)))
    types = {each.name: each for each in statements if each.name}
    ordered = [types[name] for name in _needed_first({name: each.needs for name, each in types.items()}, [*names, *types])]
    head = [each for each in statements if each.imports]
    tail = [each for each in statements if not (each.imports or each.name)]
    return "".join(f"{each.text}\n" for each in [*head, *ordered, *tail])


def _plain(text: str) -> str:
    """Aliases in the words of Python's own `typing`."""
    return ALIAS.sub(r"\1: TypeAlias = \2", text).replace("from typing_extensions import TypeAliasType", "from typing import TypeAlias")


def _written_out(text: str) -> str:
    """An item may hold items, so this goes on until none has a name."""
    while found := NAMED_ITEM.search(text):
        name, meaning = found.groups()
        text = (text[: found.start()] + text[found.end() :]).replace(name, meaning)
    return text


def _statements(text: str) -> list[Statement]:
    """What describes an alias stays below it."""
    found: list[Statement] = []
    lines = StringIO(text, newline=None).read().split("\n")  # as Python counts them
    for node in ast.parse(text).body:
        source = "\n".join(lines[node.lineno - 1 : node.end_lineno])
        needs = [each.id for each in ast.walk(node) if isinstance(each, ast.Name)]
        if found and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found[-1].text += f"\n{source}"
        else:
            found.append(Statement(source, _name(node), needs, isinstance(node, ast.Import | ast.ImportFrom)))
    return found


def _name(node: ast.stmt) -> str | None:
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id
    return node.name if isinstance(node, ast.ClassDef) else None


def _needed_first(needs: Mapping[str, list[str]], names: Iterable[str]) -> list[str]:
    """The names that have needs, as given, but each one's needs before it; a circle begins where it is entered."""
    done: dict[str, None] = {}
    entered: set[str] = set()

    def enter(name: str) -> None:
        if name in needs and name not in entered:
            entered.add(name)
            for need in needs[name]:
                enter(need)
            done[name] = None

    for name in names:
        enter(name)
    return list(done)
