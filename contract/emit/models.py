"""`generated/models/`: pydantic models, written by datamodel-code-generator.

Its work takes long, so each part is kept under `.local/` by the hash of what it is made from, and what is not there
yet is made in one run.
"""

import ast
import re
from functools import lru_cache
from pathlib import Path

from contract.design import Design, Node, ref_name
from contract.emit import NOTICE
from contract.emit.docstrings import escaped
from contract.emit.model_cache import keep, stored
from contract.emit.model_generator import OPTIONS, VERSION, generated
from contract.emit.model_input import model_input, unions
from contract.emit.model_parts import SHARED, Documents, Modules, Part
from contract.emit.model_text import INLINE, steady
from contract.naming import snake

FUTURE = "from __future__ import annotations\n"
UNION_IMPORTS = "\nfrom typing import Annotated, TypeAlias\n\nfrom pydantic import Field\n"
ITEM = re.compile(rf"{INLINE}[0-9a-f]{{8}}")
Files = dict[str, str]


def models(design: Design, cache: Path) -> Files:
    modules = Modules(model_input(design))
    texts = {
        stem: _steady(text, modules.names(part)) for part, files in _made(modules, cache).items() for stem, text in sorted(files.items())
    }
    return _with_unions(texts, {stem: _unions(design, stem, names) for stem, names in unions(design).items()})


def _made(modules: Modules, cache: Path) -> dict[Part, Files]:
    """The generator's modules of each part, those that are not kept made in one run."""
    made_of = {part: [sorted(part), modules.needed(part), OPTIONS, VERSION] for part in modules.parts()}
    found = {part: stored(cache, key) for part, key in made_of.items()}
    missing = [part for part, files in found.items() if files is None]
    made = _generate(modules.needed(Part().union(*missing))) if missing else {}
    for part in missing:
        found[part] = keep(cache, made_of[part], {stem: made[stem] for stem in modules.files(part) if stem in made})
    return {part: files or {} for part, files in found.items()}


@lru_cache(maxsize=256)
def _steady(text: str, names: tuple[str, ...]) -> str:
    """Remembered for a process that generates the same modules again."""
    return steady(_of_circle(text) if f"from .{SHARED} import" in text else text, names)


def _of_circle(text: str) -> str:
    """A module that only passes on what the shared one holds; items with bounds have no name there any more."""
    node = next(each for each in ast.parse(text).body if isinstance(each, ast.ImportFrom))
    names = [alias.name for alias in node.names if not ITEM.fullmatch(alias.name)]
    return f"{FUTURE}from .{SHARED} import {', '.join(names)}\n\n__all__ = {names!r}\n"


def _generate(documents: Documents) -> Files:
    return generated(documents) if documents else {}


def _with_unions(modules: Files, aliases: dict[str, str]) -> Files:
    stems = sorted({*modules, *aliases})
    head = f'"""{NOTICE}"""\n\n'
    return {f"generated/models/{stem}.py": head + _joined(modules.get(stem, FUTURE), aliases.get(stem, "")) for stem in stems}


def _joined(body: str, aliases: str) -> str:
    return body.replace(FUTURE, FUTURE + UNION_IMPORTS, 1) + aliases if aliases else body


def _unions(design: Design, stem: str, names: list[str]) -> str:
    """Unions as plain aliases: usable wherever a type is, checked by pydantic by their discriminator."""
    lines = []
    for name in names:
        node = design.schemas[name]
        members = [_member(design, stem, member) for member in node.get("oneOf") or node["anyOf"]]
        lines.append(f"\n{name}: TypeAlias = {_alias(' | '.join(members), node)}\n")
        lines.append(f'"""{escaped(node["description"])}"""\n' if "description" in node else "")
    return "".join(lines)


def _alias(members: str, node: Node) -> str:
    tag = node.get("discriminator", {}).get("propertyName")
    return f'Annotated[{members}, Field(discriminator="{snake(tag)}")]' if tag else members


def _member(design: Design, stem: str, member: Node) -> str:
    name = ref_name(member) or "object"
    home = design.stem(name) if name in design.schemas else stem
    return name if home == stem else f"{home}.{name}"
