"""Strategies for values that fit a schema of the contract.

The contract's schemas are a small, closed part of OpenAPI (the linter sees to it), and drawing has to reach every corner
of a schema: half of the values are whole, with every optional property and at least one item in every list.
"""

import base64
import re
from datetime import datetime
from typing import Any

from hypothesis import strategies as st

from tests.contract_tool.equivalence.shapes import Node, Shapes

Strategy = st.SearchStrategy[Any]
TEXT = st.characters(exclude_categories=["Cs"])  # JSON has no half of a surrogate pair
DEEPEST = 5
MOST_ITEMS = 2
LONGEST = 12
LARGEST = 2**53
DAY = 24 * 60


def moment(at: datetime, offset: int) -> str:
    """Write a moment as RFC 3339 does; the offset is in minutes."""
    zone = f"{'+' if offset >= 0 else '-'}{abs(offset) // 60:02}:{abs(offset) % 60:02}"
    return f"{at.isoformat()}{zone if offset else 'Z'}"


def _words(pattern: str) -> Strategy:
    return st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True, alphabet=TEXT)


FORMATS: dict[str, Strategy] = {
    "date-time": st.builds(moment, st.datetimes(), st.sampled_from([0, 60, -330, DAY - 1, 1 - DAY])),
    "date": st.dates().map(str),
    "time": st.times().map(lambda at: f"{at.isoformat()}Z"),
    "email": _words(r"[a-z]{1,8}(\.[a-z]{1,8})?@[a-z]{1,8}\.(test|example)"),
    "hostname": _words(r"[a-z]{1,8}\.[a-z]{2,8}"),
    "ipv4": st.ip_addresses(v=4).map(str),
    "ipv6": st.ip_addresses(v=6).map(str),
    "uri": _words(r"https?://[a-z]{1,8}\.test(/[a-z0-9]{1,4}){0,2}"),
    "regex": st.sampled_from(["^a+$", "[0-9]", ""]),
    "byte": st.binary(max_size=LONGEST).map(lambda some: base64.b64encode(some).decode()),
}
ANYTHING: Strategy = st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | st.text(TEXT, max_size=3) | st.just([1, {"a": None}])


def values(shapes: Shapes, node: Node) -> Strategy:
    """Values that fit the schema."""
    return st.one_of(_Drawn(shapes, whole=True).of(node), _Drawn(shapes, whole=False).of(node))


class _Drawn:
    def __init__(self, shapes: Shapes, *, whole: bool) -> None:
        self.shapes = shapes
        self.whole = whole

    def of(self, node: Node, depth: int = 0) -> Strategy:
        node = self.shapes.of(node)
        if "oneOf" in node:
            return st.one_of([self.of(member, depth) for member in self.shapes.members(node).values()])
        if "enum" in node:
            return st.sampled_from(node["enum"])
        if node["type"] == "object":
            return self.object(node, depth + 1)
        return self.array(node, depth + 1) if node["type"] == "array" else SCALARS[node["type"]](node)

    def object(self, node: Node, depth: int) -> Strategy:
        needed, known = set(node.get("required", [])), node.get("properties", {})
        fields = {name: self.of(child, depth) for name, child in known.items() if name in needed or depth <= DEEPEST}
        kept = set(fields) if self.whole else needed
        drawn = st.fixed_dictionaries(
            {name: each for name, each in fields.items() if name in kept},
            optional={name: each for name, each in fields.items() if name not in kept},
        )
        others = node.get("additionalProperties", True)
        more = st.builds(lambda own, free: free | own, drawn, self.others(node, others, depth)) if others is not False else drawn
        return more.filter(lambda value: len(value) >= node.get("minProperties", 0))

    def others(self, node: Node, others: Any, depth: int) -> Strategy:
        """Properties nobody named, which do not come near those that are."""
        names = st.text(TEXT, min_size=1, max_size=LONGEST).map(lambda name: f"x-{name}")
        least, most = self._size(node, "Properties", depth)
        return st.dictionaries(names, self.of(others, depth) if isinstance(others, dict) else ANYTHING, min_size=least, max_size=most)

    def array(self, node: Node, depth: int) -> Strategy:
        least, most = self._size(node, "Items", depth)
        if most == 0:  # where what holds its own kind ends
            return st.builds(list)
        unique = repr if node.get("uniqueItems") else None
        return st.lists(self.of(node["items"], depth), min_size=least, max_size=most, unique_by=unique)

    def _size(self, node: Node, of: str, depth: int) -> tuple[int, int]:
        least, most = node.get(f"min{of}", 0), node.get(f"max{of}", MOST_ITEMS)
        least = max(least, int(self.whole and most > 0 and depth <= DEEPEST))
        return least, max(least, min(most, MOST_ITEMS) if depth <= DEEPEST else least)


def _string(node: Node) -> Strategy:
    least, most = node.get("minLength", 0), node.get("maxLength", LARGEST)
    if node.get("format") in FORMATS:
        drawn = FORMATS[node["format"]]
    elif "pattern" in node:
        drawn = _words(node["pattern"])
    else:
        return st.text(TEXT, min_size=least, max_size=min(most, least + LONGEST))
    return drawn.filter(lambda text: least <= len(text) <= most)


def _integer(node: Node) -> Strategy:
    step = node.get("multipleOf", 1)
    least, most = node.get("minimum", -LARGEST), node.get("maximum", LARGEST)
    inner = (least + 1 if node.get("exclusiveMinimum") else least, most - 1 if node.get("exclusiveMaximum") else most)
    return st.integers(-(-inner[0] // step), inner[1] // step).map(lambda times: times * step)


def _number(node: Node) -> Strategy:
    least, most = node.get("minimum", -1e300), node.get("maximum", 1e300)
    floats = st.floats(least, most, exclude_min=node.get("exclusiveMinimum", False), exclude_max=node.get("exclusiveMaximum", False))
    return floats | _integer({**node, "minimum": -(-max(least, -LARGEST) // 1), "maximum": min(most, LARGEST) // 1}).map(int)


SCALARS = {"string": _string, "integer": _integer, "number": _number, "boolean": lambda _: st.booleans()}
