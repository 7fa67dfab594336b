"""Other paths to the same operation, written as operations of their own."""

from copy import deepcopy

from contract.design import Node
from contract.operations import Told


def add_aliases(told: Told) -> None:
    for alias in told.aliases():
        item = told.design.data["paths"].setdefault(alias.site.path, {})
        item[alias.site.method] = _operation(alias)


def _operation(alias: Told) -> Node:
    """The operation as it stands, its parameters written out: the path item they may have come from is another one."""
    node = deepcopy({key: value for key, value in alias.node.items() if key != "parameters"})
    stated = [*alias.site.item.get("parameters", []), *alias.node.get("parameters", [])]
    kept = [deepcopy(each) for each in stated if _fits(alias, alias.design.resolve(each))]
    if kept:
        node["parameters"] = kept
    for response in node["responses"].values():
        response.pop("links", None)
    return node | {"x-alias-of": alias.alias_of}


def _fits(alias: Told, parameter: Node) -> bool:
    return parameter["in"] != "path" or f"{{{parameter['name']}}}" in alias.site.path
