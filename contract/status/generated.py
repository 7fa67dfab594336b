"""Whether what is generated of an operation is what its design says today, by comparing the parts that belong to it."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from contract.design import Design
from contract.naming import snake
from contract.operations import Designed, operations
from contract.schemas import references, schema_closure
from contract.status.row import Generated

TABLE, PROTOCOLS, MODELS = "generated/operations.py", "generated/protocols.py", "generated/models/"
Key = tuple[str, str]
Parts = dict[Key, str]


def generated(root: Path, design: Design, files: Mapping[str, str]) -> dict[str, Generated]:
    """By operationId; `files` is everything the designs ask for."""
    paths = [path for path in files if path in {TABLE, PROTOCOLS} or path.startswith(MODELS)]
    wanted = dict(part for path in paths for part in _parts(path, files[path]))
    found = dict(
        part
        for path in paths
        if (root / path).exists()
        for part in _parts(path, (root / path).read_text(encoding="utf-8", errors="replace"))
    )
    return {operation.id: _state(_keys(design, operation), wanted, found) for operation in operations(design)}


def _state(keys: list[Key], wanted: Parts, found: Parts) -> Generated:
    if not all(key in found for key in keys[:2]):
        return Generated.MISSING
    return Generated.FRESH if all(found.get(key) == wanted.get(key) for key in keys) else Generated.STALE


def _keys(design: Design, operation: Designed) -> list[Key]:
    """The operation's entry, its method of a Protocol, and every class it uses, directly or not."""
    used = {target.rsplit("/", 1)[-1] for _, target in references([operation.node, *(given.node for given in operation.parameters())])}
    bodies = [operation.body] if operation.body else []
    used |= {
        target.rsplit("/", 1)[-1]
        for node in [*bodies, *(answer.node for answer in operation.successes())]
        for _, target in references(node)
    }
    classes = sorted(schema_closure(design, used | {str(operation.stream)}))
    return [("operation", operation.id), ("method", snake(operation.id)), *(("class", name) for name in classes)]


def _parts(path: str, text: str) -> Iterator[tuple[Key, str]]:
    """The parts of a generated file, each as text that does not depend on its layout; a broken file has none."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError):
        return
    if path == TABLE:
        yield from _entries(body)
    elif path == PROTOCOLS:
        methods = [node for each in body if isinstance(each, ast.ClassDef) for node in each.body if isinstance(node, ast.FunctionDef)]
        yield from ((("method", node.name), ast.dump(node)) for node in methods)
    else:
        yield from ((("class", name), ast.dump(node)) for node in body for name in _defined(node))


def _defined(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.ClassDef):
        return [node.name]
    return [node.target.id] if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) else []


def _entries(body: list[ast.stmt]) -> Iterator[tuple[Key, str]]:
    """The entries of OPERATIONS, the shared parameters written out."""
    shared = {
        node.targets[0].id: ast.unparse(node.value)
        for node in body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for node in body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict) and ast.unparse(node.target) == "OPERATIONS":
            for key, value in zip(node.value.keys, node.value.values, strict=True):
                names = [each.id for each in ast.walk(value) if isinstance(each, ast.Name)]
                yield (
                    ("operation", str(ast.literal_eval(key or ast.Constant(None)))),
                    " ".join([ast.unparse(value), *(shared.get(name, "") for name in names)]),
                )
