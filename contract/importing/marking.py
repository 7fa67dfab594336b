"""Every operation and component of a part becomes a unit; what stands where one should and is none is refused at once."""

from contract.design import METHODS
from contract.importing.log import Log, short
from contract.importing.tree import SINGULAR, child, children
from contract.importing.written import Unit, Written

NESTED = ("paths", "components", "webhooks")


def mark(body: Written, log: Log) -> None:
    _only_mappings(body, [key for key in NESTED if key in body], "the key", log)
    for where, kind in (("paths", "operation"), ("webhooks", "webhook")):
        _only_mappings(child(body, where), _chosen(child(body, where)), "path", log)
        for path, item in children(body, where):
            if path.startswith("x-"):
                continue
            if where == "paths":
                _endpoints(path, item, log)
            _item(path, item, kind, log)
    _groups(body, log)


def _chosen(node: Written) -> list[str]:
    """The names somebody chose; extensions may hold anything."""
    return [key for key in node if not key.startswith("x-")]


def _only_mappings(node: Written, keys: list[str], what: str, log: Log) -> None:
    """Take out what is no mapping among these keys."""
    for key in keys:
        if not isinstance(node[key], Written):
            log.refused(node.at(key), "NOT_A_MAPPING", f"{what} {key}", _no_mapping(node[key]))
            del node[key]


def _item(path: str, item: Written, kind: str, log: Log) -> None:
    for key in [key for key in item if key not in METHODS and key.lower() in METHODS and key.lower() not in item]:
        log.repaired(item.at(key), "METHOD", key, key.lower(), "methods are written small")
        item.keys_at[key.lower()] = item.at(key)
        item.become({key.lower() if each == key else each: value for each, value in item.items()})
    for method in METHODS:
        node = item.get(method)
        if isinstance(node, Written):
            _note(node, kind, f"{method.upper()} {path}", log)
        elif method in item:
            log.refused(item.at(method), "NOT_A_MAPPING", f"{kind} {method.upper()} {path}", _no_mapping(item[method]))
            del item[method]


def _endpoints(path: str, item: Written, log: Log) -> None:
    """A path without a method defines nothing."""
    if not {key.lower() for key in item} & set(METHODS):
        elsewhere = "it refers to another place; write it out" if "$ref" in item else "no method is defined for it"
        log.refused(item.place, "NO_METHOD", f"path {path}", elsewhere)


def _groups(body: Written, log: Log) -> None:
    components = child(body, "components")
    _only_mappings(components, _chosen(components), "components", log)
    for group in _chosen(components):
        members = components[group]
        if group not in SINGULAR:
            log.refused(members.place, "UNKNOWN_KEY", f"components {group}", f"components are {', '.join(SINGULAR)}")
            del components[group]
            continue
        _only_mappings(members, list(members), SINGULAR[group], log)
        for name, node in children(members):
            _note(node, SINGULAR[group], name, log)


def _note(node: Written, kind: str, name: str, log: Log) -> None:
    node.unit = Unit(kind, name, node.place)
    log.found.append(node.unit)


def _no_mapping(value: object) -> str:
    return "there is nothing in it" if value is None else f"it is no mapping but `{short(str(value), 40)}`"
