"""Where things are among the reference pages, from its folder's top."""

from pathlib import PurePosixPath

from contract.findings import Place
from contract.operations import Designed

DESIGNS = "designs"
PROBLEMS = "problems"
REFERENCE = "index.html"


def design_page(path: str) -> str:
    """`spec/lld/04-site.md` → `designs/04-site.html`."""
    return f"{DESIGNS}/{PurePosixPath(path).stem}.html"


def design_line(place: Place) -> str:
    """`spec/lld/04-site.md:45` → `designs/04-site.html#L45`."""
    return f"{design_page(place.path)}#L{place.line}"


def problem_page(code: str) -> str:
    return f"{PROBLEMS}/{code}.html"


def operation(designed: Designed) -> str:
    """The fragment under which Redoc shows an operation: its first tag and its operationId, in small letters."""
    tag = next(iter(designed.node.get("tags", [])), "")
    return f"#/{tag}/{designed.id}".lower()
