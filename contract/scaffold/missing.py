"""Which operations have no handler."""

import ast
from pathlib import Path

from contract.checks.handlers import FOLDER, Function
from contract.design import Design
from contract.emit.protocols import modules
from contract.findings import Finding, Place, refuse
from contract.naming import snake
from contract.operations import Designed
from contract.scaffold.source import bound, text_of


def missing(root: Path, design: Design) -> dict[str, list[Designed]]:
    """The operations without a function, by handler module. A name that is taken by something else is a finding."""
    found: dict[str, list[Designed]] = {}
    taken: list[Finding] = []
    for module, group in modules(design).items():
        names = _names(root, path_of(module))
        for operation in group:
            node = names.get(snake(operation.id))
            if node is None:
                found.setdefault(module, []).append(operation)
            elif not isinstance(node, Function):
                taken.append(_taken(module, node, operation))
    refuse(taken)
    return found


def path_of(module: str) -> str:
    return f"{FOLDER}/{module}.py"


def _taken(module: str, node: ast.stmt, operation: Designed) -> Finding:
    text = f"`{snake(operation.id)}` is no function here; the handler of {operation.id} ({operation.source}) needs the name"
    return Finding(Place(path_of(module), node.lineno), "HANDLER_TAKEN", text)


def _names(root: Path, path: str) -> dict[str, ast.stmt]:
    return {name: node for node in ast.parse(text_of(root, path)).body for name in bound(node)}
