"""The text of a handler nobody has written yet."""

import textwrap

from contract.emit.docstrings import escaped
from contract.operations import Designed
from contract.signatures import signature

WIDTH = 96


def handler(operation: Designed) -> str:
    """A function that has the signature and the words of the design, and says that it is not written."""
    text = f"{operation.id} is designed, not written: {operation.source}"
    return f"{signature(operation)}:\n{textwrap.indent(_words(operation), '    ')}\n    raise NotImplementedError({text!r})\n"


def opening(module: str, operation: Designed) -> str:
    """The docstring of a new module: what its tag says, and the number of its design."""
    tags = [tag for tag in operation.design.data.get("tags", []) if "description" in tag]
    said = [tag["description"] for tag in tags if tag.get("x-service") == module or tag["name"] in operation.node.get("tags", [])]
    number = operation.source.rpartition("/")[2].partition("-")[0]
    words = str(next(iter(said), module.replace("_", " ").capitalize())).strip().rstrip(".")
    return docstring(f"{words}{f' (LLD {number})' if number.isdigit() else ''}.") + "\n"


def docstring(text: str) -> str:
    """The text between quotes; several lines end on one of their own."""
    return f'"""{escaped(text)}{chr(10) if chr(10) in text else ""}"""'


def _words(operation: Designed) -> str:
    parts = [f"{str(operation.node.get('summary', operation.id)).strip().rstrip('.')}."]
    parts += str(operation.node.get("description", "")).split("\n\n")
    parts += [f"Problems: {', '.join(_problems(operation))}."] if operation.node.get("x-problems") else []
    return docstring("\n\n".join(textwrap.fill(part, WIDTH) for part in parts if part.strip()))


def _problems(operation: Designed) -> list[str]:
    known = operation.design.problem_codes
    return [f"{code} ({known[code]['status']})" for code in operation.node["x-problems"]]
