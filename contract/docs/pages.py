"""The pages of designs and problems: Markdown in a frame that leads back to the reference."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from contract.design import Design
from contract.docs import addresses
from contract.docs.markdown import rendered
from contract.emit.problem_table import problem_pages
from contract.extract.designs import LLD
from contract.operations import operations

HEADING = re.compile(r"^# (.+)$", re.MULTILINE)
FRAME = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>{title}</title>
<link rel="stylesheet" href="{top}pages.css">
</head>
<body>
<nav aria-label="Reference">
<a href="{top}index.html">Reference</a>
<a href="{top}designs/index.html">Designs</a>
<a href="{top}problems/index.html">Problems</a>
</nav>
<main>
{body}</main>
</body>
</html>
"""


@dataclass(frozen=True)
class Page:
    """A page one folder below the top; `body` is HTML."""

    title: str
    body: str
    top: str = "../"

    def __str__(self) -> str:
        return FRAME.format(title=html.escape(self.title), top=self.top, body=self.body)


def written_pages(root: Path, design: Design) -> dict[str, str]:
    """`{path in the folder: HTML}` of every design and problem."""
    designs = {f"{LLD}/{file.name}": file.read_text(encoding="utf-8-sig") for file in sorted((root / LLD).glob("*.md"))}
    known = _known(design)
    pages = {addresses.design_page(path): _page(text, path, known) for path, text in designs.items()}
    pages |= {_problem_address(path): _page(text, path, known) for path, text in problem_pages(design).items()}
    return {path: str(page) for path, page in (pages | {f"{addresses.DESIGNS}/index.html": _index(designs)}).items()}


def _page(text: str, path: str, known: Mapping[str, str]) -> Page:
    return Page(_title(text, path), rendered(text, known))


def _title(text: str, path: str) -> str:
    found = HEADING.search(text)
    return found.group(1) if found else path


def _problem_address(path: str) -> str:
    """`docs/problems/README.md` is the folder's index."""
    stem = Path(path).stem
    return addresses.problem_page("index" if stem == "README" else stem)


def _index(designs: dict[str, str]) -> Page:
    rows = "".join(f'<li><a href="{Path(path).stem}.html">{html.escape(_title(text, path))}</a></li>\n' for path, text in designs.items())
    return Page("Designs", f"<h1>Designs</h1>\n<ul>\n{rows}</ul>\n")


def _known(design: Design) -> dict[str, str]:
    """Where operationIds and problem codes lead, from a page one folder below the top."""
    lead = {operation.id: f"../{addresses.REFERENCE}{addresses.operation(operation)}" for operation in operations(design)}
    return lead | {code: f"../{addresses.problem_page(code)}" for code in design.problem_codes}
