"""`x-when`: the condition on a resource's fields under which a link is shown.

A scalar wants equality, a list membership, a mapping names operators; all fields must agree.
"""

from collections.abc import Callable, Mapping
from typing import Any

from contract.design import Node

OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "in": lambda value, wanted: value in wanted,
    "lt": lambda value, wanted: value is not None and value < wanted,
    "lte": lambda value, wanted: value is not None and value <= wanted,
    "gt": lambda value, wanted: value is not None and value > wanted,
    "gte": lambda value, wanted: value is not None and value >= wanted,
    "exists": lambda value, wanted: (value is not None) == wanted,
}


def operators(condition: object) -> Node:
    """A condition in its long form: `draft` → `{in: [draft]}`."""
    if isinstance(condition, dict):
        return condition
    return {"in": condition if isinstance(condition, list) else [condition]}


def holds(when: Mapping[str, object], resource: Node) -> bool:
    """Whether every condition agrees with the resource."""
    return all(
        OPERATORS[name](resource.get(field), wanted) for field, condition in when.items() for name, wanted in operators(condition).items()
    )
