"""`generated/problems.py` and the pages of `docs/problems/`."""

import inspect

from contract.answered import problems
from contract.design import Design, Node
from contract.emit import NOTICE
from contract.model import ProblemType
from contract.operations import Designed, operations

PAGES = "docs/problems"
HEADER = f'''"""{NOTICE}

Every problem code of the contract. Each has a page in docs/problems.
"""

from dataclasses import dataclass
'''


def problem_table(design: Design) -> dict[str, str]:
    codes = sorted(design.problem_codes.items())
    entries = "".join(f"    {code!r}: {ProblemType(code, node['status'], node['title'])!r},\n" for code, node in codes)
    table = f"PROBLEMS: dict[str, ProblemType] = {{\n{entries}}}\n"
    return {"generated/problems.py": "\n\n".join([HEADER, inspect.getsource(ProblemType), table])}


def problem_pages(design: Design) -> dict[str, str]:
    users: dict[str, list[Designed]] = {}
    for operation in operations(design):
        for code in problems(operation):
            users.setdefault(code, []).append(operation)
    pages = {f"{PAGES}/{code}.md": _page(code, node, users.get(code, [])) for code, node in design.problem_codes.items()}
    return pages | {f"{PAGES}/README.md": _index(design)}


def _page(code: str, node: Node, users: list[Designed]) -> str:
    lines = [
        f"<!-- {NOTICE} -->",
        f"# {code}",
        f"**{node['status']} · {node['title']}**",
        f"**What it means.** {node['meaning']}",
        f"**What to do.** {node['remedy']}",
        "## Operations that answer it",
        "\n".join(f"- `{operation.id}` — {operation.slot.method.upper()} `{operation.slot.path}`" for operation in users)
        or "Answered outside of operations.",
    ]
    return "\n\n".join(lines) + "\n"


def _index(design: Design) -> str:
    codes = sorted(design.problem_codes.items(), key=lambda item: (item[1]["status"], item[0]))
    rows = "\n".join(f"| {node['status']} | [{code}]({code}.md) | {node['title']} |" for code, node in codes)
    return f"<!-- {NOTICE} -->\n\n# Problems\n\n| Status | Code | Title |\n|---|---|---|\n{rows}\n"
