"""Where in today's designs something was that they no longer say."""

from contract.compare.differences import Difference, Kind
from contract.design import METHODS, Design, Pointer
from contract.findings import Place

# Mappings that are put together from several designs: a name lost there is looked for beside its neighbours.
SHARED = {(), ("paths",), ("components",), ("x-problem-codes",), ("tags",)}
COMPONENTS = 2


def place_of(difference: Difference, before: Design, after: Design) -> Place:
    """Of what is there its own place; of what is gone where it was, else its surroundings, else its neighbour."""
    pointer = difference.pointer
    if difference.kind is not Kind.GONE:
        return after.place(*difference.spot)
    if difference.former in before.places:
        return before.places[difference.former]
    parent = pointer[:-1]
    if pointer[0] == "paths" and pointer[-1] in METHODS and parent not in after.places:
        pointer, parent = pointer[:2], pointer[:1]
    if parent in SHARED or (parent[0] == "components" and len(parent) == COMPONENTS):
        return after.place(*_neighbour(before, after, pointer))
    return after.place(*parent)


def _neighbour(before: Design, after: Design, pointer: Pointer) -> Pointer:
    """What stood before it and still stands, else what stood behind."""
    was, now = _names(before, pointer[:-1]), set(_names(after, pointer[:-1]))
    index = was.index(pointer[-1]) if pointer[-1] in was else 0
    near = [*reversed(was[:index]), *was[index + 1 :]]
    return next(((*pointer[:-1], name) for name in near if name in now), pointer[:-1])


def _names(design: Design, pointer: Pointer) -> list[str]:
    node: object = design.data
    for step in pointer:
        node = node.get(step) if isinstance(node, dict) else None
    return list(node) if isinstance(node, dict) else []
