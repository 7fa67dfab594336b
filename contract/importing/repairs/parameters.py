"""Parameters: each one of the path declared and required, each with a schema, none twice."""

import re
from collections.abc import Iterator

from contract.importing.log import Log
from contract.importing.repairs.references import target
from contract.importing.tree import Op, children, items, operations
from contract.importing.written import Written, plain

TEMPLATE = re.compile(r"\{([^{}/]+)\}")
# Keywords that Swagger 2 and habit put on the parameter itself.
OF_SCHEMA = (
    "type",
    "format",
    "enum",
    "items",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
)


def whole_parameters(document: Written, log: Log) -> None:
    for node in _declared(document):
        _schema(node, log)
    for op in operations(document):
        _once(op, log)
        _match(document, op, log)


def _declared(document: Written) -> Iterator[Written]:
    """Every parameter where it is written, shared ones and headers of responses included."""
    for group in ("parameters", "headers"):
        yield from (node for _, node in children(document, "components", group))
    for _, item in children(document, "paths"):
        yield from items(item, "parameters")
    for op in operations(document):
        yield from items(op.node, "parameters")
        for _, response in children(op.node, "responses"):
            yield from (node for _, node in children(response, "headers"))


def _schema(node: Written, log: Log) -> None:
    if "$ref" in node or node.get("in") == "body":
        return
    name = node.get("name", "header")
    own = {key: node[key] for key in OF_SCHEMA if key in node}
    if own and "schema" not in node and "content" not in node:
        log.repaired(
            node.at(next(iter(own))),
            "PARAMETER_SCHEMA",
            f"{', '.join(own)} on the parameter {name}",
            "its schema",
            "OpenAPI 3 keeps types in a schema",
        )
        schema = Written(node.place, own, {key: node.at(key) for key in own})
        node.become({key: value for key, value in node.items() if key not in own} | {"schema": schema})
    elif "schema" not in node and "content" not in node and ("in" in node or "description" in node):
        log.repaired(
            node.place, "PARAMETER_SCHEMA", f"the parameter {name} without a type", "type: string", "an address and a header carry text"
        )
        node["schema"] = Written(node.place, {"type": "string"})
    if node.get("in") == "path" and node.get("required") is not True:
        log.repaired(
            node.place,
            "PARAMETER_REQUIRED",
            f"the path parameter {name} is not required",
            "required: true",
            "a path has all its parameters",
        )
        node["required"] = True


def _once(op: Op, log: Log) -> None:
    kept = list[Written]()
    for node in items(op.node, "parameters"):
        if any(plain(node) == plain(other) for other in kept):
            log.repaired(node.place, "REPEATED", f"a parameter of {op.title} given twice", "given once", "both say the same")
        else:
            kept.append(node)
    if isinstance(op.node.get("parameters"), list) and len(kept) < len(items(op.node, "parameters")):
        op.node["parameters"] = kept


def _match(document: Written, op: Op, log: Log) -> None:
    """Declare what the path names. One that is declared under another spelling of the name gets the path's."""
    wanted = list(dict.fromkeys(TEMPLATE.findall(op.path)))
    given = [(node, found) for node in _all(op) if (found := _resolved(document, node)) and found.get("in") == "path"]
    missing = [name for name in wanted if name not in [found.get("name") for _, found in given]]
    surplus = [(node, found) for node, found in given if found.get("name") not in wanted]
    if len(missing) == len(surplus) == 1 and surplus[0][0] is surplus[0][1]:
        node, name = surplus[0][0], missing.pop()
        log.repaired(node.at("name"), "PARAMETER_NAME", f"the path parameter {node.get('name')}", name, f"the path is {op.path}")
        node["name"] = name
    for name in missing:
        log.repaired(op.node.place, "PARAMETER", f"{name} of {op.title} is not declared", "a string", "the path names it")
        new = Written(op.node.place, {"name": name, "in": "path", "required": True, "schema": Written(op.node.place, {"type": "string"})})
        before = op.node.get("parameters", [])
        if isinstance(before, list):
            op.node["parameters"] = [*before, new]


def _all(op: Op) -> list[Written]:
    return [*items(op.item, "parameters"), *items(op.node, "parameters")]


def _resolved(document: Written, node: Written) -> Written | None:
    found = target(document, node["$ref"]) if isinstance(node.get("$ref"), str) else node
    return found if isinstance(found, Written) else None
