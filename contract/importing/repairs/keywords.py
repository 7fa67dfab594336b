"""Schemas in the words of OpenAPI 3.0: what 3.1 and everyday habit say otherwise, where the meaning stays exactly the same.

Each repair looks at one schema. `tests/contract_tool` holds that the repaired schema accepts what the written one accepted.
"""

from collections.abc import Callable
from typing import Any

from contract.importing.log import Log
from contract.importing.tree import child, children, schemas
from contract.importing.written import Written

Repair = Callable[[Written, Log], None]

HABITS: dict[str, dict[str, str]] = {
    "str": {"type": "string"},
    "text": {"type": "string"},
    "int": {"type": "integer"},
    "long": {"type": "integer", "format": "int64"},
    "float": {"type": "number", "format": "float"},
    "double": {"type": "number", "format": "double"},
    "decimal": {"type": "number"},
    "bool": {"type": "boolean"},
    "list": {"type": "array"},
    "dict": {"type": "object"},
    "map": {"type": "object"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "date-time": {"type": "string", "format": "date-time"},
    "timestamp": {"type": "string", "format": "date-time"},
    "uuid": {"type": "string", "format": "uuid"},
    "email": {"type": "string", "format": "email"},
    "uri": {"type": "string", "format": "uri"},
    "url": {"type": "string", "format": "uri"},
    "file": {"type": "string", "format": "binary"},
    "binary": {"type": "string", "format": "binary"},
}
TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object"})
LABELS = frozenset({"$schema", "$comment", "$id", "$anchor"})
SAYS_3_1 = "OpenAPI 3.0 says it so"


def in_3_0(document: Written, log: Log) -> None:
    """Every schema of the document, those that repairs make included."""
    for repair in REPAIRS:
        for _, node in schemas(document):
            repair(node, log)


def _labels(node: Written, log: Log) -> None:
    for key in LABELS & set(node):
        log.repaired(node.at(key), "DROPPED", f"{key}: {node.pop(key)}", "nothing", "it says nothing about the values")


def _booleans(node: Written, log: Log) -> None:
    """`true` and `false` as schemas."""
    for holder, keys in ((node, ("items", "not")), (child(node, "properties"), tuple(child(node, "properties")))):
        for key in keys:
            if isinstance(holder.get(key), bool):
                said = "{}" if holder[key] else "{not: {}}"
                log.repaired(holder.at(key), "BOOLEAN_SCHEMA", f"{key}: {str(holder[key]).lower()}", said, SAYS_3_1)
                place = holder.at(key)
                holder[key] = Written(place) if holder[key] else Written(place, {"not": Written(place)})


def _habits(node: Written, log: Log) -> None:
    """`type: datetime` and the like."""
    kind = node.get("type")
    word = kind.lower() if isinstance(kind, str) else ""
    if not word or kind in TYPES or word not in HABITS | dict.fromkeys(TYPES):
        return
    meant = HABITS.get(word, {"type": word})
    log.repaired(
        node.at("type"),
        "TYPE",
        f"type: {kind}",
        ", ".join(f"{key}: {value}" for key, value in meant.items()),
        "that is its name in OpenAPI",
    )
    node.become({**meant, **{key: value for key, value in node.items() if key != "type"}})


def _types(node: Written, log: Log) -> None:
    """A list of types, with or without null."""
    kinds = node.get("type")
    if not isinstance(kinds, list) or not kinds or not all(isinstance(kind, str) or kind is None for kind in kinds):
        return
    real = [kind for kind in kinds if kind not in {"null", None}]
    null = {"nullable": True} if len(real) < len(kinds) else {}
    place = node.at("type")
    rest = {key: value for key, value in node.items() if key != "type"}
    if not real:
        node.become({"type": "null"} | rest)
    elif len(real) == 1:
        node.become({"type": real[0]} | rest | null)
    else:
        own = {key: rest.pop(key) for key in ("items",) if key in rest}
        branches = [Written(place, {"type": kind} | (own if kind == "array" else {}) | null) for kind in real]
        node.become(rest | _added(rest, "anyOf", branches, node))
    if real:
        log.repaired(
            place,
            "TYPES",
            f"type: {_list(kinds)}",
            "anyOf" if len(real) > 1 else f"type: {real[0]}, nullable" if null else f"type: {real[0]}",
            SAYS_3_1,
        )


def _list(values: list[Any]) -> str:
    return f"[{', '.join(map(str, values))}]"


def _added(rest: dict[str, Any], key: str, branches: list[Written], node: Written) -> dict[str, Any]:
    """The keyword, or under allOf when the schema has it already."""
    if key not in rest:
        return {key: branches}
    before = rest.get("allOf")
    return {"allOf": [*(before if isinstance(before, list) else []), Written(node.place, {key: branches})]}


def _null(node: Written, log: Log) -> None:
    """`type: null`, alone or as the other choice."""
    for key in ("anyOf", "oneOf"):
        branches = node.get(key)
        if isinstance(branches, list) and _merge_null(node, key, branches):
            log.repaired(node.at(key), "NULL", f"{key} with null", "nullable", SAYS_3_1)
    if _is_null(node) and not set(node) & {"$ref", "enum"}:
        log.repaired(node.at("type"), "NULL", "type: null", "an enum of null", SAYS_3_1)
        node.become({key: value for key, value in node.items() if key != "type"} | null_only())


def _is_null(node: dict[str, Any]) -> bool:
    """Whether its type is null, as a word or as YAML's own."""
    return "type" in node and (node["type"] is None or node["type"] == "null")


def null_only() -> dict[str, Any]:
    """A schema that accepts null and nothing else. 3.0 heeds `nullable` only beside a `type`."""
    return {"type": "object", "nullable": True, "enum": [None]}


def _merge_null(node: Written, key: str, branches: list[Any]) -> bool:
    """`anyOf: [{type: string}, {type: null}]` is a nullable string when the one other choice says its type."""
    other = [each for each in branches if isinstance(each, dict) and not _is_null(each)]
    if len(branches) != 2 or len(other) != 1 or not isinstance(other[0].get("type"), str) or set(other[0]) & set(node):  # noqa: PLR2004
        return False
    values = other[0].get("enum")
    more = {"enum": [*values, None]} if isinstance(values, list) and None not in values else {}
    node.become({name: value for name, value in node.items() if name != key} | other[0] | more | {"nullable": True})
    return True


def _const(node: Written, log: Log) -> None:
    if "const" in node:
        log.repaired(node.at("const"), "CONST", f"const: {node['const']}", f"enum: [{node['const']}]", SAYS_3_1)
        value = node.pop("const")
        if value is None:
            node.update(null_only())
        elif "enum" not in node:
            node["enum"] = [value]


def _examples(node: Written, log: Log) -> None:
    examples = node.get("examples")
    if isinstance(examples, list):
        rest = ", all of them in x-examples" if len(examples) > 1 else ""
        log.repaired(node.at("examples"), "EXAMPLES", f"examples: {_list(examples)}", f"one example{rest}", "a schema of 3.0 has one")
        node.pop("examples")
        if examples:
            node.setdefault("example", examples[0])
        if len(examples) > 1:
            node["x-examples"] = examples


def _bounds(node: Written, log: Log) -> None:
    """`exclusiveMinimum: 5`."""
    for exclusive, bound, wins in (("exclusiveMinimum", "minimum", max), ("exclusiveMaximum", "maximum", min)):
        value = node.get(exclusive)
        if isinstance(value, bool) or not isinstance(value, int | float):
            continue
        other = node.get(bound)
        both = value if not isinstance(other, int | float) else wins(value, other)
        node[bound], node[exclusive] = both, both == value
        log.repaired(
            node.at(exclusive), "BOUND", f"{exclusive}: {value}", f"{bound}: {both}, {exclusive}: {str(both == value).lower()}", SAYS_3_1
        )


def _contents(node: Written, log: Log) -> None:
    """Bytes in a text."""
    for key, value, meant in (("contentEncoding", "base64", "byte"), ("contentMediaType", "application/octet-stream", "binary")):
        if node.get(key) == value and "format" not in node:
            log.repaired(node.at(key), "CONTENT", f"{key}: {value}", f"format: {meant}", SAYS_3_1)
            node.pop(key)
            node["format"] = meant


def _beside_reference(node: Written, log: Log) -> None:
    """What stands beside a `$ref` counts only when the `$ref` is one of several conditions."""
    if not isinstance(node.get("$ref"), str) or len(node) == 1:
        return
    place, others = node.at("$ref"), {key: value for key, value in node.items() if key != "$ref"}
    reference = Written(place, {"$ref": node["$ref"]}, {"$ref": place})
    null = others.pop("nullable", False) is True
    branches = [reference, Written(place, null_only())] if null else [reference]
    log.repaired(
        place,
        "BESIDE_REF",
        f"$ref beside {', '.join(key for key in node if key != '$ref')}",
        "anyOf with null" if null else "allOf",
        "3.0 ignores what stands beside a $ref",
    )
    node.become(
        _added(others, "anyOf" if null else "allOf", branches, node)
        | {key: value for key, value in others.items() if key not in {"allOf"} or null}
        if others
        else {"anyOf" if null else "allOf": branches}
    )


def _required(node: Written, log: Log) -> None:
    """`required: true` on a property."""
    names = []
    for name, each in children(node, "properties"):
        if isinstance(each.get("required"), bool):
            log.repaired(
                each.at("required"),
                "REQUIRED",
                f"required: {str(each['required']).lower()} on {name}",
                "its object's list" if each["required"] else "nothing",
                "required is a list of names",
            )
            names += [name] if each.pop("required") else []
    before = node.get("required", [])
    if names and isinstance(before, list):
        node["required"] = [*before, *(name for name in names if name not in before)]


def _items(node: Written, log: Log) -> None:
    if node.get("type") == "array" and "items" not in node:
        log.repaired(node.place, "ITEMS", "an array without items", "items: {}", "an array says what its items are; these may be anything")
        node["items"] = Written(node.place)


REPAIRS: tuple[Repair, ...] = (
    _labels,
    _booleans,
    _required,
    _habits,
    _types,
    _const,
    _null,
    _examples,
    _bounds,
    _contents,
    _items,
    _beside_reference,
)
