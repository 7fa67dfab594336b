"""What is not sound leaves the document, and only that: an operation or a component at a time, then what refers to it.

A pass asks the checks in turn; each may rely on what those before it found right. What a pass finds is taken out, and the
next pass looks again, until nothing is found: every pass takes out something, so there is an end.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator

from contract.checker import shorten
from contract.design import METHODS, Pointer
from contract.importing.log import Log
from contract.importing.repairs.lossy import lossy
from contract.importing.repairs.references import schema_names, target
from contract.importing.repairs.unknown_keys import known
from contract.importing.scopes import AMBIGUOUS
from contract.importing.tree import at, child, children, components, operations, owner, units, without
from contract.importing.written import Written, plain
from contract.lint.references import is_circle
from contract.lint.shape import innermost, openapi_validator
from contract.walk import nodes, references

# What is below these keys is named by whoever wrote it.
BY_NAME = frozenset({"responses", "content", "headers", "links", "callbacks", "examples", "properties"})


# How much leaves when the fault is in no operation and no component.
DEPTHS = {"paths": 3, "components": 3, "info": 2}


@dataclass(frozen=True)
class Fault:
    pointer: Pointer
    code: str
    why: str


Check = Callable[[Written, Log], list[Fault]]


def keep_sound(document: Written, log: Log) -> None:
    """Take out what cannot stay, naming it and the reason."""
    gone: dict[str, str] = {}
    told = -1
    while faults := next((found for check in CHECKS if (found := check(document, log))), None):
        for fault in faults:
            _remove(document, fault, gone, log)
        if len(log.refusals) == told:
            return _give_up(document, faults[0], log)
        told = len(log.refusals)
    return None


def _give_up(document: Written, fault: Fault, log: Log) -> None:
    """Nothing could be taken out for the fault: the whole document is not sound."""
    for _, unit in list(units(document)):
        log.refused(unit.place, fault.code, str(unit), fault.why, unit)
    document["paths"], document["components"] = Written(document.place), Written(document.place)


def _remove(document: Written, fault: Fault, gone: dict[str, str], log: Log) -> None:
    """The units that hold the fault, or that it holds; an outermost key when there is none."""
    if fault.pointer[:1] in {("paths",), ("components",)} and at(document, fault.pointer[:3]) is None:
        return
    place = _place(document, fault.pointer)
    inside = [(pointer, unit) for pointer, unit in units(document) if _concerns(document, fault.pointer, pointer)]
    for pointer, unit in inside:
        why = next((f"`{name}` is refused at {where}" for name, where in gone.items() if f"`{name}`" in fault.why), fault.why)
        log.refused(place, fault.code, str(unit), why, unit)
        gone["#/" + "/".join(pointer)] = str(unit.place)
        without(document, pointer)
    pointer = fault.pointer[: DEPTHS.get(fault.pointer[0], 1)] if fault.pointer else ()
    if pointer and pointer[-1] in child(document, *pointer[:-1]) and (not inside or pointer == ("security",)):
        log.refused(place, fault.code, f"`{'.'.join(pointer)}`", fault.why)
        without(document, pointer)


def _concerns(document: Written, fault: Pointer, unit: Pointer) -> bool:
    """Whether one holds the other. An operation without its own security has that of the document, and is never left without."""
    if fault[:1] == ("security",):
        return unit[0] == "paths" and "security" not in child(document, *unit)
    size = min(len(unit), len(fault))
    return unit[:size] == fault[:size]


def _place(document: Written, pointer: Pointer) -> Any:
    """Where the nearest node that somebody wrote stands."""
    place = document.place
    for length, key in enumerate(pointer):
        node = at(document, pointer[:length])
        place = node.at(key) if isinstance(node, Written) else place
    return place


def _lost(document: Written, _: Log) -> list[Fault]:
    return [Fault(pointer, "LOSSY", why) for pointer, why in lossy(document)]


def _shape(document: Written, log: Log) -> list[Fault]:
    """By OpenAPI's own schema. A key it does not know is renamed where that is certain, and then looked at again."""
    found = []
    for error in openapi_validator().iter_errors(document):
        inner = innermost(error)
        pointer = tuple(map(str, inner.instance_path))
        unexpected = list(getattr(inner.kind, "unexpected", ()))
        holder = at(document, pointer) if pointer else document
        is_inside = isinstance(holder, Written) and _is_ours(document, pointer)
        if unexpected and is_inside and all(known(holder, key, log) for key in unexpected):
            return _shape(document, log)
        message = f"`{unexpected[0]}` does not belong here" if unexpected else shorten(inner.message)
        found.append(Fault((*pointer, *unexpected[:1]), "OPENAPI", message))
    return found


def _is_ours(document: Written, pointer: Pointer) -> bool:
    """Whether the mapping's keys are OpenAPI's, not names that somebody chose."""
    if not pointer or pointer[-1] in BY_NAME:
        return False
    return pointer[0] not in {"paths", "components"} or owner(document, pointer) is not None


def _dangling(document: Written, _: Log) -> list[Fault]:
    names = schema_names(document)
    found = []
    for pointer, reference in references(document):
        if "mapping" in pointer and reference in names:
            continue
        why = _nowhere(document, reference)
        if why:
            found.append(Fault(pointer, "REF", why))
    return found


def _nowhere(document: Written, reference: object) -> str | None:
    text = str(reference)
    if text.startswith(AMBIGUOUS):
        return text.removeprefix(AMBIGUOUS)
    if "://" in text:
        return f"`{text}` is on the net; nothing is fetched"
    if not text.startswith("#") and "." in text.split("#", maxsplit=1)[0]:
        return f"`{text}` is in another file; name that file too"
    return None if isinstance(target(document, text), dict) else f"`{text}` is nowhere defined"


def _circles(document: Written, _: Log) -> list[Fault]:
    """A component that refers to nothing but itself or is made of itself, over however many steps."""
    return [
        Fault(("components", group, name), "REF", "it refers to nothing but itself" if "$ref" in node else "it is made of itself")
        for group, name, node in components(document)
        if is_circle(child(document, "components", group), group, name)
    ]


def _wrong_kind(document: Written, _: Log) -> list[Fault]:
    """A reference to a schema where a parameter belongs, and the like."""
    wanted = {"parameters": "parameters", "responses": "responses", "requestBody": "requestBodies", "headers": "headers"}
    found = []
    for pointer, node in nodes(document):
        holder = next((key for key in pointer[-2:] if key in wanted), "") if len(pointer) > 3 else ""  # noqa: PLR2004
        reference = node.get("$ref")
        is_direct = holder and (pointer[-2] == holder or pointer[-1] == holder == "requestBody")
        if is_direct and isinstance(reference, str) and reference.startswith("#/components/") and reference.split("/")[2] != wanted[holder]:
            found.append(Fault((*pointer, "$ref"), "REF", f"`{reference}` is none of the {wanted[holder]}"))
    return found


def _ids(document: Written, _: Log) -> list[Fault]:
    """An operationId used twice: nobody knows which operation is meant by it."""
    by_id: dict[str, list[Any]] = {}
    for op in operations(document):
        by_id.setdefault(str(op.node.get("operationId", op.pointer)), []).append(op)
    return [
        Fault((*op.pointer, "operationId"), "DUPLICATE", f"operationId {name} is also that of {_others(op, same)}")
        for name, same in by_id.items()
        for op in same
        if len(same) > 1
    ]


def _others(op: Any, same: list[Any]) -> str:
    return ", ".join(f"{each.title} at {each.node.at('operationId')}" for each in same if each is not op)


def _links(document: Written, log: Log) -> list[Fault]:
    """A link to an operation that is not there is left out by itself."""
    ids = {op.node.get("operationId") for op in operations(document)}
    holders = [child(node, "links") for _, node in nodes(document) if isinstance(node, Written) and isinstance(node.get("links"), Written)]
    for links in holders:
        for name, link in children({"links": links}, "links"):
            if "operationId" in link and link["operationId"] not in ids and "$ref" not in link:
                log.refused(link.place, "LINK", f"link {name}", f"there is no operation {link['operationId']}", link.unit)
                del links[name]
    return []


def _valid(document: Written, _: Log) -> list[Fault]:
    """By openapi-spec-validator, which names no places: each unit is tried alone with what it refers to."""
    if not messages(plain(document)):
        return []
    failing = {pointer: why for pointer, _ in units(document) if (why := messages(_alone(document, pointer)))}
    roots = {
        pointer: why
        for pointer, why in failing.items()
        if not any(each in failing for each in _needs(document, pointer) if each != pointer)
    }
    chosen = roots or failing or {("components",): messages(plain(document))}
    return [Fault(pointer, "OPENAPI", shorten(why[0])) for pointer, why in chosen.items()]


def messages(document: dict[str, Any]) -> list[str]:
    """What openapi-spec-validator has against the document, its own stumbling included."""
    try:
        return [str(getattr(error, "message", error)) for error in OpenAPIV30SpecValidator(document).iter_errors()]
    except Exception as error:  # noqa: BLE001 (it follows whatever looks like a reference, and fails in many ways)
        return [f"it cannot be checked: {error}"]


def _needs(document: Written, pointer: Pointer) -> set[Pointer]:
    """The components a unit refers to directly."""
    node = at(document, pointer)
    found = {tuple(str(reference).removeprefix("#/").split("/")[:3]) for _, reference in references(node)}
    shared = child(document, *pointer[:2]).get("parameters") if pointer[0] == "paths" else None
    return found | {tuple(str(reference).removeprefix("#/").split("/")[:3]) for _, reference in references(shared)}


def _alone(document: Written, pointer: Pointer) -> dict[str, Any]:
    wanted, todo = set[Pointer](), [pointer]
    while todo:
        each = todo.pop()
        if each not in wanted:
            wanted.add(each)
            todo += _needs(document, each)
    alone: dict[str, Any] = {"openapi": "3.0.3", "info": {"title": "one", "version": "1"}, "paths": {}, "components": {}}
    if pointer[0] == "paths":
        item = child(document, *pointer[:2])
        alone["paths"][pointer[1]] = {key: plain(value) for key, value in item.items() if key not in METHODS or key == pointer[2]}
    for group, name, node in components(document):
        if ("components", group, name) in wanted:
            alone["components"].setdefault(group, {})[name] = plain(node)
    return alone


CHECKS: tuple[Check, ...] = (_lost, _shape, _dangling, _circles, _wrong_kind, _ids, _links, _valid)
