"""Mappings that remember where they were written, whatever happens to them afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from contract.extract.yaml_nodes import Fragment, Pointer
from contract.findings import Place


@dataclass(frozen=True)
class Unit:
    """Something a design defines and that must not get lost: an operation or a component."""

    kind: str
    name: str
    place: Place

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"


class Written(dict[str, Any]):
    """A mapping of a design. `place` is where its key was written; `unit` is set when it is an operation or a component."""

    def __init__(self, place: Place, items: Mapping[str, Any] | None = None, keys: dict[str, Place] | None = None) -> None:
        super().__init__(items or {})
        self.place = place
        self.keys_at = keys or {}
        self.unit: Unit | None = None

    def at(self, key: str) -> Place:
        """Where the key was written; for a key nobody wrote, the mapping's own place."""
        return self.keys_at.get(key, self.place)

    def become(self, items: Mapping[str, Any]) -> None:
        """Hold other things from now on, and stay the same mapping for whoever refers to it."""
        kept = dict(items)
        self.clear()
        self.update(kept)


def written(fragment: Fragment, start: Place) -> Written:
    """The data of a fragment with the places inside."""
    first = min(fragment.places.values(), default=start)
    return Written(first, _mapping(fragment, fragment.data, ()), _keys(fragment, fragment.data, ()))


def _value(fragment: Fragment, value: Any, pointer: Pointer) -> Any:
    if isinstance(value, dict):
        return Written(fragment.places[pointer], _mapping(fragment, value, pointer), _keys(fragment, value, pointer))
    if isinstance(value, list):
        return [_value(fragment, item, (*pointer, str(index))) for index, item in enumerate(value)]
    return value


def _mapping(fragment: Fragment, node: dict[str, Any], pointer: Pointer) -> dict[str, Any]:
    return {key: _value(fragment, child, (*pointer, key)) for key, child in node.items()}


def _keys(fragment: Fragment, node: dict[str, Any], pointer: Pointer) -> dict[str, Place]:
    return {key: fragment.places[(*pointer, key)] for key in node}


def copied(value: Any) -> Any:
    """The same again, places included; a copy is no unit of its own."""
    if isinstance(value, Written):
        return Written(value.place, {key: copied(child) for key, child in value.items()}, dict(value.keys_at))
    return [copied(item) for item in value] if isinstance(value, list) else value


def plain(value: Any) -> Any:
    """The same as ordinary dicts and lists."""
    if isinstance(value, dict):
        return {key: plain(child) for key, child in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value
