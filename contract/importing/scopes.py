"""References between files, and names that two files use for different things.

A file speaks of its own `Error` when it defines one. When another file defines another `Error`, the later one is called
after its file: `OrdersError` in `02-orders.md`. A third file that says `Error` without defining it is ambiguous.
"""

import posixpath
import re
from pathlib import Path
from urllib.parse import unquote

from contract.design import module_of
from contract.importing.fragments import Part
from contract.importing.log import Log
from contract.importing.tree import child, components, references
from contract.importing.words import free, pascal
from contract.importing.written import Written, plain

REFERABLE = frozenset({"schemas", "parameters", "responses", "requestBodies", "headers", "examples", "links", "callbacks"})
ALLOWED = re.compile(r"[A-Za-z0-9._-]+")
AMBIGUOUS = "ambiguous: "

Key = tuple[str, str]


def settle_names(parts: list[Part], log: Log) -> None:
    """Names OpenAPI allows, one thing per name, and references that lead inside the one document."""
    for part in parts:
        _spell(part, parts, log)
    _connect(parts, log)
    while _rename_one(parts, log):
        """Each renaming may make two things differ that refer to it."""


def _reference(group: str, name: str) -> str:
    return f"#/components/{group}/{name}"


def _spell(part: Part, parts: list[Part], log: Log) -> None:
    """`Site DTO` is called `SiteDTO`."""
    for group, name, node in components(part.body):
        if not ALLOWED.fullmatch(name) and group in REFERABLE:
            new = free(pascal(name) or "Unnamed", part.body["components"][group])
            _rename([each for each in parts if each.path == part.path], (group, name), new)
            log.repaired(node.place, "NAME", name, new, "a name has letters, digits, dots, dashes and underscores")


def _rename(parts: list[Part], key: Key, new: str) -> None:
    group, old = key
    for part in parts:
        members = child(part.body, "components", group)
        if old in members:
            renamed = {new if name == old else name: node for name, node in members.items()}
            members.keys_at[new] = members.at(old)
            members.become(renamed)
        for node in references(part.body):
            if unquote(node["$ref"]) == _reference(group, old):
                node["$ref"] = _reference(group, new)
        _remap(part.body, old, new)


def _remap(node: object, old: str, new: str) -> None:
    """The targets of discriminators are references too."""
    if isinstance(node, dict):
        mapping = node.get("discriminator", {}).get("mapping") if isinstance(node.get("discriminator"), dict) else None
        for value, target in list(mapping.items()) if isinstance(mapping, dict) else ():
            if isinstance(mapping, dict) and target in {old, _reference("schemas", old)}:
                mapping[value] = _reference("schemas", new)
    for each in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _remap(each, old, new)


def _defined(parts: list[Part]) -> dict[Key, dict[str, Written]]:
    """What each name is in each file that defines it; the first definition of a file."""
    found: dict[Key, dict[str, Written]] = {}
    for part in parts:
        for group, name, node in components(part.body):
            if group in REFERABLE:
                found.setdefault((group, name), {}).setdefault(part.path, node)
    return found


def _rename_one(parts: list[Part], log: Log) -> bool:
    """Rename the first thing that another file calls the same; False when there is none."""
    defined = _defined(parts)
    for (group, name), by_file in defined.items():
        first, *others = by_file.items()
        for path, node in others:
            if plain(node) != plain(first[1]):
                new = free(pascal(module_of(path)) + name, {taken for kind, taken in defined if kind == group})
                _ambiguous(parts, (group, name), by_file)
                _rename([part for part in parts if part.path == path], (group, name), new)
                why = f"{first[1].place} calls something else {name}"
                log.repaired(node.place, "NAME_TAKEN", name, new, why)
                return True
    return False


def _ambiguous(parts: list[Part], key: Key, by_file: dict[str, Written]) -> None:
    """Whoever uses the name without defining it could mean each of them."""
    places = " and ".join(str(node.place) for node in by_file.values())
    for part in parts:
        for node in references(part.body) if part.path not in by_file else ():
            if node["$ref"] == _reference(*key):
                node["$ref"] = f"{AMBIGUOUS}{key[1]} is defined differently at {places}"


def _connect(parts: list[Part], log: Log) -> None:
    """`./common.yaml#/components/schemas/Error` leads to that file's part of the document."""
    files = {part.file: part for part in reversed(parts)}
    for part in parts:
        for node in references(part.body):
            file, _, pointer = node["$ref"].partition("#")
            if not file or "://" in file or not posixpath.splitext(file)[1]:
                continue
            target = files.get(Path(part.file.parent / unquote(file)).resolve())
            local = _local(target, pointer) if target else None
            if local:
                log.repaired(node.at("$ref"), "FILE_REF", node["$ref"], local, "everything is in one document now")
                node["$ref"] = local


def _local(target: Part, pointer: str) -> str | None:
    if pointer.strip("/"):
        return f"#/{pointer.strip('/')}"
    return _reference("schemas", target.name) if target.name else None
