"""Handlers compared with their operations by reading their source; nothing is imported or run."""

import ast
from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from contract.checks.annotations import written
from contract.design import Design
from contract.emit.protocols import modules
from contract.findings import Finding, Place
from contract.operations import Designed
from contract.signatures import Signature, signature

FOLDER = "handlers"
Function = ast.FunctionDef | ast.AsyncFunctionDef


def compare_handlers(root: Path, design: Design) -> Iterator[Finding]:
    by_module = modules(design)
    for module, group in by_module.items():
        yield from _module(root, f"{FOLDER}/{module}.py", group)
    for file in sorted((root / FOLDER).glob("*.py")):
        if file.stem not in by_module and not file.stem.startswith("_"):
            yield Finding(Place(f"{FOLDER}/{file.name}", 1), "HANDLER_EXTRA", "no design has operations of this service")


def _module(root: Path, path: str, group: list[Designed]) -> Iterator[Finding]:
    file = root / path
    try:
        functions = _functions(file.read_text(encoding="utf-8") if file.exists() else "")
    except (SyntaxError, ValueError) as error:
        yield Finding(Place(path, getattr(error, "lineno", None) or 1), "HANDLER_SYNTAX", f"the module is no Python: {error}")
        return
    wanted = {signature(operation).name: operation for operation in group}
    extra = {name: node for name, node in functions.items() if not name.startswith("_") and name not in wanted}
    for name, operation in wanted.items():
        if name in functions:
            yield from _function(path, functions[name], operation)
        else:
            yield _missing(path, name, operation, extra)
    for name, node in extra.items():
        nearest = _nearest(name, [each for each in wanted if each not in functions])
        yield Finding(
            Place(path, node.lineno), "HANDLER_EXTRA", f"no operation is called `{name}`{nearest}; what is no handler begins with _"
        )


@lru_cache(maxsize=64)
def _functions(module: str) -> dict[str, Function]:
    """By name, read once from each text: whoever edits designs has the same handlers compared again and again."""
    return {node.name: node for node in ast.parse(module).body if isinstance(node, Function)}


def _missing(path: str, name: str, operation: Designed, extra: dict[str, Function]) -> Finding:
    close = get_close_matches(name, extra, n=1)
    line = extra[close[0]].lineno if close else 1
    return Finding(
        Place(path, line), "HANDLER_MISSING", f"`{signature(operation)}`{_nearest(name, list(extra))}; the contract: {operation.source}"
    )


def _nearest(name: str, candidates: list[str]) -> str:
    close = get_close_matches(name, candidates, n=1)
    return f"; is it `{close[0]}`?" if close else ""


def _function(path: str, node: Function, operation: Designed) -> Iterator[Finding]:
    wanted = signature(operation)
    for fault in _faults(node, wanted):
        yield Finding(Place(path, node.lineno), "HANDLER_TYPE", f"`{node.name}` {fault}; the contract: {operation.source}")


def _faults(node: Function, wanted: Signature) -> Iterator[str]:
    if isinstance(node, ast.AsyncFunctionDef):
        yield "is async: a handler is a plain def"
    if [argument.arg for argument in [*node.args.posonlyargs, *node.args.args]] != ["ctx"]:
        yield "takes `ctx` and, behind `*`, keywords only"
    if node.args.vararg or node.args.kwarg or node.args.defaults or any(node.args.kw_defaults):
        yield "has no *args, **kwargs or defaults: the runtime passes every argument"
    found = {argument.arg: argument.annotation for argument in [*node.args.args, *node.args.kwonlyargs]}
    yield from _arguments(found, {"ctx": "Context"} | dict(wanted.arguments))
    if written(node.returns) != written(wanted.returns):
        yield f"returns {_shown(node.returns)} instead of `{wanted.returns}`"


def _shown(annotation: ast.expr | None) -> str:
    return "nothing stated" if annotation is None else f"`{ast.unparse(annotation)}`"


def _arguments(found: dict[str, ast.expr | None], wanted: dict[str, str]) -> Iterator[str]:
    for name in wanted.keys() - found.keys():
        yield f"lacks the argument `{name}: {wanted[name]}`{_nearest(name, [each for each in found if each not in wanted])}"
    for name in found.keys() - wanted.keys():
        yield f"has an argument `{name}` that the operation does not have"
    for name in found.keys() & wanted.keys():
        if written(found[name]) != written(wanted[name]):
            yield f"takes `{name}` as {_shown(found[name])} instead of `{wanted[name]}`"
