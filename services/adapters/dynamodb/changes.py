"""The conditional writes a transaction is made of.

`refusal` is raised when the condition does not hold; it may be made of the row that stood in the way.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from services.adapters.dynamodb.items import Item, encode
from services.adapters.dynamodb.keys import Key
from services.core.errors import SiteBuilderException
from services.core.revisions import overtaken

Refusal = SiteBuilderException | Callable[[Item], SiteBuilderException]


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition expression with its names and values; every name and value is a placeholder."""

    expression: str
    names: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)


ABSENT = Condition("attribute_not_exists(#pk)", {"#pk": "PK"})
PRESENT = Condition("attribute_exists(#pk)", {"#pk": "PK"})


def at_revision(revision: int) -> Condition:
    return Condition("#revision = :revision", {"#revision": "revision"}, {":revision": revision})


def at_most(name: str, most: int) -> Condition:
    """A counter that is not there yet counts as 0."""
    return Condition("attribute_not_exists(#counter) OR #counter <= :most", {"#counter": name}, {":most": most})


def at_least(name: str, least: int) -> Condition:
    return Condition("#counter >= :least", {"#counter": name}, {":least": least})


def absent_or_lapsed(now: int) -> Condition:
    """A lock may be taken when nobody has it or its lease has run out (`expires`, UNIX seconds)."""
    return Condition("attribute_not_exists(#pk) OR #expires < :now", {"#pk": "PK", "#expires": "expires"}, {":now": now})


@dataclass(frozen=True, slots=True)
class Put:
    key: Key
    item: Item
    condition: Condition | None = None
    refusal: Refusal = field(default_factory=overtaken)

    def request(self, table: str) -> dict[str, Any]:
        body = {"TableName": table, "Item": encode({**self.item, **self.key.item()})}
        return {"Put": body | _condition(self.condition)}


@dataclass(frozen=True, slots=True)
class Update:
    """Set attributes of a row, and remove others."""

    key: Key
    sets: Item
    condition: Condition | None = None
    refusal: Refusal = field(default_factory=overtaken)
    removes: tuple[str, ...] = ()

    def request(self, table: str) -> dict[str, Any]:
        names = {f"#s{i}": name for i, name in enumerate(self.sets)} | {f"#r{i}": name for i, name in enumerate(self.removes)}
        values = {f":s{i}": value for i, value in enumerate(self.sets.values())}
        expression = "SET " + ", ".join(f"#s{i} = :s{i}" for i in range(len(self.sets)))
        if self.removes:
            expression += " REMOVE " + ", ".join(f"#r{i}" for i in range(len(self.removes)))
        body = {"TableName": table, "Key": encode(self.key.item()), "UpdateExpression": expression}
        return {"Update": body | _condition(self.condition, names, values)}


@dataclass(frozen=True, slots=True)
class Increment:
    """Add to counters of a row (a negative number takes away), and set attributes beside them. The row is made if it is not there.

    Sets take part: `adds` puts members into one, `takes` takes them out.
    """

    key: Key
    adds: Mapping[str, int | set[str]]
    sets: Item = field(default_factory=dict)
    condition: Condition | None = None
    refusal: Refusal = field(default_factory=overtaken)
    takes: Mapping[str, set[str]] = field(default_factory=dict)

    def request(self, table: str) -> dict[str, Any]:
        parts = {"a": self.adds, "s": self.sets, "t": self.takes}
        names = {f"#{part}{i}": name for part, of in parts.items() for i, name in enumerate(of)}
        values = {f":{part}{i}": value for part, of in parts.items() for i, value in enumerate(of.values())}
        expression = "ADD " + ", ".join(f"#a{i} :a{i}" for i in range(len(self.adds)))
        if self.sets:
            expression += " SET " + ", ".join(f"#s{i} = :s{i}" for i in range(len(self.sets)))
        if self.takes:
            expression += " DELETE " + ", ".join(f"#t{i} :t{i}" for i in range(len(self.takes)))
        body = {"TableName": table, "Key": encode(self.key.item()), "UpdateExpression": expression}
        return {"Update": body | _condition(self.condition, names, values)}


@dataclass(frozen=True, slots=True)
class Delete:
    key: Key
    condition: Condition | None = None
    refusal: Refusal = field(default_factory=overtaken)

    def request(self, table: str) -> dict[str, Any]:
        return {"Delete": {"TableName": table, "Key": encode(self.key.item())} | _condition(self.condition)}


@dataclass(frozen=True, slots=True)
class Check:
    """A condition on a row that is not written."""

    key: Key
    condition: Condition
    refusal: Refusal = field(default_factory=overtaken)

    def request(self, table: str) -> dict[str, Any]:
        return {"ConditionCheck": {"TableName": table, "Key": encode(self.key.item())} | _condition(self.condition)}


TableChange = Put | Update | Increment | Delete | Check


def _condition(condition: Condition | None, names: Mapping[str, str] | None = None, values: Item | None = None) -> dict[str, Any]:
    all_names = {**(names or {}), **(condition.names if condition else {})}
    all_values = {**(values or {}), **(condition.values if condition else {})}
    parts: dict[str, Any] = {}
    if condition:
        parts["ConditionExpression"] = condition.expression
        parts["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
    if all_names:
        parts["ExpressionAttributeNames"] = all_names
    if all_values:
        parts["ExpressionAttributeValues"] = encode(all_values)
    return parts
