"""Paths as OpenAPI spells them: `/sites/{siteId}`, with a slash in front and nothing behind."""

import re
from collections.abc import Callable

from contract.design import METHODS
from contract.importing.log import Log
from contract.importing.tree import children
from contract.importing.written import Written

COLON = re.compile(r"(?<=/):([A-Za-z_]\w*)")
ANGLES = re.compile(r"<(?:\w+:)?([A-Za-z_]\w*)>")
DOUBLED = re.compile(r"\{\{([^{}]*)\}\}")
VALID = re.compile(r"/(?:[^{}?#]|\{[^{}/?#]+\})*")

STEPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("a path begins with a slash", lambda path: path if path.startswith("/") else f"/{path}"),
    ("a parameter stands in braces", lambda path: COLON.sub(r"{\1}", ANGLES.sub(r"{\1}", DOUBLED.sub(r"{\1}", path)))),
    ("spaces are no part of a path", lambda path: re.sub(r"\s+", "", path)),
)


def spelled(found: list[tuple[str, Written]], log: Log) -> list[tuple[str, Written]]:
    """The path items under their right paths; those that cannot be one are refused."""
    right = [(_right(path, item, log), item) for path, item in found]
    for path, item in right:
        if not VALID.fullmatch(path):
            for method, node in children(item):
                if method in METHODS:
                    log.refused_unit(node, "PATH", f"`{path}` is no path: no query, no fragment, and braces come in pairs")
    return [(path, item) for path, item in right if VALID.fullmatch(path)]


def _right(path: str, item: Written, log: Log) -> str:
    for why, step in STEPS:
        new = step(path)
        if new != path:
            log.repaired(item.place, "PATH", path, new, why)
            path = new
    return path
