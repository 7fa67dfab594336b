"""Which handlers are there, and which of them are written."""

import ast
from pathlib import Path

from contract.checks.handlers import FOLDER, Function
from contract.findings import Place
from contract.naming import snake
from contract.operations import Designed
from contract.status.row import Handled

Modules = dict[str, dict[str, Function]]


def functions(root: Path) -> Modules:
    """The functions of every handler module; one that is no Python has none."""
    return {file.stem: _functions(file) for file in sorted((root / FOLDER).glob("*.py"))}


def _functions(file: Path) -> dict[str, Function]:
    try:
        body = ast.parse(file.read_text(encoding="utf-8")).body
    except (SyntaxError, ValueError, OSError):
        return {}
    return {node.name: node for node in body if isinstance(node, Function)}


def handled(modules: Modules, operation: Designed) -> tuple[Handled, Place | None]:
    node = modules.get(operation.module, {}).get(snake(operation.id))
    if node is None:
        return Handled.MISSING, None
    return Handled.UNWRITTEN if _unwritten(node) else Handled.YES, Place(f"{FOLDER}/{operation.module}.py", node.lineno)


def _unwritten(node: Function) -> bool:
    """Whether the body, its docstring aside, is nothing, or begins with raising NotImplementedError."""
    body = [each for each in node.body if not isinstance(each, ast.Pass) and not _is_text(each)]
    return not body or (isinstance(body[0], ast.Raise) and body[0].exc is not None and _name(body[0].exc) == "NotImplementedError")


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _name(raised: ast.expr) -> str:
    return ast.unparse(raised.func if isinstance(raised, ast.Call) else raised)
