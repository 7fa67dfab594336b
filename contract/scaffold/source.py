"""A Python file of the project as it is now; one that is not there yet is empty."""

import ast
from pathlib import Path

from contract.checks.handlers import Function
from contract.findings import ContractBroken, Finding, Place


def text_of(root: Path, path: str) -> str:
    """Byte for byte; `ContractBroken` when it is no Python, because what is put into it could not be told apart."""
    file = root / path
    try:
        text = file.read_bytes().decode() if file.exists() else ""
        ast.parse(text)
    except (SyntaxError, ValueError) as error:
        place = Place(path, getattr(error, "lineno", None) or 1)
        raise ContractBroken([Finding(place, "SYNTAX", f"the module is no Python: {error}")]) from error
    return text


def bound(node: ast.stmt) -> list[str]:
    """The names a statement of a module binds."""
    if isinstance(node, Function | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Import | ast.ImportFrom):
        return [alias.asname or alias.name.split(".")[0] for alias in node.names]
    return [child.id for child in ast.walk(node) if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store)]
