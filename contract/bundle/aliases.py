"""Other paths to the same operation, written as operations of their own."""

from copy import deepcopy

from contract.design import Node
from contract.operations import Designed


def add_aliases(operation: Designed) -> None:
    for alias in operation.aliases():
        item = operation.design.data["paths"].setdefault(alias.slot.path, {})
        item[alias.slot.method] = _operation(alias)


def _operation(alias: Designed) -> Node:
    """The operation as it stands, its parameters written out: the path item they may have come from is another one."""
    node = deepcopy({key: value for key, value in alias.node.items() if key != "parameters"})
    stated = [*alias.slot.item.get("parameters", []), *alias.node.get("parameters", [])]
    kept = [deepcopy(each) for each in stated if _fits(alias, alias.design.resolve(each))]
    if kept:
        node["parameters"] = kept
    for response in node["responses"].values():
        response.pop("links", None)
    return node | {"x-alias-of": alias.alias_of}


def _fits(alias: Designed, parameter: Node) -> bool:
    return parameter["in"] != "path" or f"{{{parameter['name']}}}" in alias.slot.path
