"""One name for the parameter at one place of a path.

`/sites/{tenant_id}/x` beside `/sites/{site_id}/y`: to a router, and to API Gateway, the first two segments are the same, so
their parameter has one name. It is the one that the segment before speaks of (`sites` → `site_id`), else the one that most
paths use; if neither decides, all of them are refused.
"""

import re
from collections import Counter

from contract.design import METHODS
from contract.importing.log import Log
from contract.importing.tree import child, children, items
from contract.importing.words import parts, singular
from contract.importing.written import Written, copied

TEMPLATE = re.compile(r"\{([^{}]+)\}")
PathItem = tuple[str, Written]
Shape = tuple[str, ...]


def one_name_each(document: Written, found: list[PathItem], log: Log) -> list[PathItem]:
    """The path items with the parameters renamed; paths that end up equal are joined afterwards."""
    depth = max((path.count("/") for path, _ in found), default=0) + 1
    for position in range(depth):
        for shape, uses in _shapes(found, position).items():
            names = Counter(_name(path, position) for path, _ in uses)
            if len(names) > 1:
                found = _settle(document, found, uses, (shape, position, names), log)
    return found


def _shapes(found: list[PathItem], position: int) -> dict[Shape, list[PathItem]]:
    """The paths with a parameter at that position, by what stands up to it."""
    shapes: dict[Shape, list[PathItem]] = {}
    for path, item in found:
        segments = path.split("/")
        if len(segments) > position and TEMPLATE.fullmatch(segments[position]):
            shapes.setdefault(tuple(TEMPLATE.sub("{}", each) for each in segments[: position + 1]), []).append((path, item))
    return shapes


def _name(path: str, position: int) -> str:
    return path.split("/")[position][1:-1]


def _settle(
    document: Written, found: list[PathItem], uses: list[PathItem], case: tuple[Shape, int, "Counter[str]"], log: Log
) -> list[PathItem]:
    shape, position, names = case
    chosen = _chosen(shape, names)
    losers = {id(item) for path, item in uses if chosen is None or (_name(path, position) != chosen and f"{{{chosen}}}" in path)}
    new = {}
    for path, item in uses:
        if id(item) in losers:
            _refuse(path, item, uses, log)
        elif chosen and _name(path, position) != chosen:
            new[id(item)] = _renamed(document, (path, item), position, chosen, log)
    return [(new.get(id(item), path), item) for path, item in found if id(item) not in losers]


def _chosen(shape: Shape, names: "Counter[str]") -> str | None:
    before = "".join(parts(singular(shape[-2]))).lower()
    speaking = [name for name in names if before and "".join(parts(name)).lower().startswith(before)]
    candidates = speaking or list(names)
    if len({"".join(parts(name)).lower() for name in candidates}) == 1:
        return max(candidates, key=lambda name: names[name])
    (most, count), (_, second) = names.most_common(2)
    return most if not speaking and count > second else None


def _refuse(path: str, item: Written, uses: list[PathItem], log: Log) -> None:
    others = ", ".join(f"{other} at {each.place}" for other, each in uses if other != path)
    for method, node in children(item):
        if method in METHODS:
            log.refused_unit(node, "PATH_COLLISION", f"its parameter has another name in {others}, and nothing tells which one is right")


def _renamed(document: Written, use: PathItem, position: int, new: str, log: Log) -> str:
    path, item = use
    old, segments = _name(path, position), path.split("/")
    segments[position] = f"{{{new}}}"
    for holder in (item, *(node for method, node in children(item) if method in METHODS)):
        for parameter in items(holder, "parameters"):
            _rename_parameter(document, parameter, old, new)
        _rename_in_links(holder, old, new)
    log.repaired(item.place, "PATH_COLLISION", path, "/".join(segments), "a parameter has one name at one place of a path")
    return "/".join(segments)


def _rename_parameter(document: Written, parameter: Written, old: str, new: str) -> None:
    """A shared parameter is written out, because others may use it under its old name."""
    reference = parameter.get("$ref")
    target = child(document, *str(reference).removeprefix("#/").split("/")) if reference else parameter
    if target.get("in") == "path" and target.get("name") == old:
        parameter.become(copied(target) | {"name": new})


def _rename_in_links(holder: Written, old: str, new: str) -> None:
    for _, response in children(holder, "responses"):
        for _, link in children(response, "links"):
            parameters = child(link, "parameters")
            for name, value in parameters.items():
                if value == f"$request.path.{old}":
                    parameters[name] = f"$request.path.{new}"
