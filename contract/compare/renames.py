"""What only changed its name or its place: an operation by its operationId, a schema by being equal otherwise."""

from dataclasses import dataclass, field

from contract.design import Design, Node, Pointer
from contract.schemas import SCHEMA_PREFIX
from contract.walk import NAMED

PROSE = {"description", "example"}


@dataclass(frozen=True)
class Renames:
    """Each from its pointer in NEW to that in OLD; `references` from a `$ref` of OLD to that of NEW."""

    moved: dict[Pointer, Pointer] = field(default_factory=dict)
    schemas: dict[Pointer, Pointer] = field(default_factory=dict)
    references: dict[str, str] = field(default_factory=dict)


def renames(old: Design, new: Design) -> Renames:
    schemas = dict(_schemas(old, new))
    references = {SCHEMA_PREFIX + was: SCHEMA_PREFIX + now for now, was in schemas.items()}
    pointers = {_pointer(now): _pointer(was) for now, was in schemas.items()}
    return Renames(_moved(old, new), pointers, references)


def _pointer(name: str) -> Pointer:
    return ("components", "schemas", name)


def _moved(old: Design, new: Design) -> dict[Pointer, Pointer]:
    """Operations that stand elsewhere, unless another one of OLD stood there and stays."""
    before = {str(slot.node["operationId"]): slot.pointer for slot in old.slots() if "operationId" in slot.node}
    after = {str(slot.node["operationId"]): slot.pointer for slot in new.slots() if "operationId" in slot.node}
    taken = set(before.values())
    return {
        pointer: before[identity]
        for identity, pointer in after.items()
        if identity in before and before[identity] != pointer and pointer not in taken and before[identity] not in after.values()
    }


def _schemas(old: Design, new: Design) -> list[tuple[str, str]]:
    gone = [name for name in old.schemas if name not in new.schemas]
    fresh = [name for name in new.schemas if name not in old.schemas]
    found = []
    for name in fresh:
        same = [each for each in gone if _equal(old.schemas[each], new.schemas[name], each, name)]
        if same:
            found.append((name, same[0]))
            gone.remove(same[0])
    return found


def _equal(before: Node, after: Node, was: str, now: str) -> bool:
    """Equal but for the prose and for references to itself."""
    return _plain(before, was) == _plain(after, now)


def _plain(node: object, own: str, *, named: bool = False) -> object:
    if isinstance(node, dict):
        kept = {key: value for key, value in node.items() if named or key not in PROSE}
        return {key: _plain(value, own, named=not named and key in NAMED) for key, value in kept.items()}
    if isinstance(node, list):
        return [_plain(item, own) for item in node]
    return SCHEMA_PREFIX if node == SCHEMA_PREFIX + own else node
