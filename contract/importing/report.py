"""What an import tells: text for people, grouped by file; JSON with the same for machines."""

import json
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from contract.importing.importer import Imported
from contract.importing.log import Ignored, Line, Mention, Refusal, Repair
from contract.importing.tree import children, operations
from contract.importing.written import Written


def as_text(imported: Imported) -> str:
    """A paragraph per file, a line per thing, then the counts."""
    lines = sorted(imported.log.lines, key=_order)
    paragraphs = [_paragraph(path, same) for path, same in groupby(lines, key=lambda line: line.place.path)]
    return "\n\n".join([*paragraphs, _counts(imported)])


def _order(line: Line) -> tuple[str, int, str, str]:
    return line.place.path, line.place.line, line.code, str(line)


def _paragraph(path: str, lines: Iterable[Line]) -> str:
    return "\n".join([path, *(f"  {line.place}: {line.code} {line}" for line in lines)])


def _counts(imported: Imported) -> str:
    log = imported.log
    made = f"{_many(len(operations(imported.tree)), 'operation')}, {_many(len(_schemas(imported.tree)), 'schema')}"
    told = [
        f"{len(log.repairs)} repaired",
        f"{len(log.refusals)} refused",
        f"{len(log.mentioned)} mentioned",
        f"{len(log.ignored)} ignored",
    ]
    return f"{log.status}: {made}; {', '.join(told)}"


def _many(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def as_json(imported: Imported) -> str:
    log = imported.log
    report: dict[str, Any] = {
        "status": log.status,
        "operations": [
            {"id": op.node.get("operationId"), "method": op.method.upper(), "path": op.path, **_at(op.node)}
            for op in operations(imported.tree)
        ],
        "schemas": [{"name": name, **_at(node)} for name, node in _schemas(imported.tree)],
        "repairs": [_repair(line) for line in sorted(log.repairs, key=_order)],
        "refusals": [_refusal(line) for line in sorted(log.refusals, key=_order)],
        "mentioned": [_mention(line) for line in sorted(log.mentioned, key=_order)],
        "ignored": [_ignored(line) for line in sorted(log.ignored, key=_order)],
    }
    return json.dumps(report, indent=1, ensure_ascii=False) + "\n"


def _schemas(tree: Written) -> list[tuple[str, Written]]:
    return sorted(children(tree, "components", "schemas"), key=lambda item: item[0])


def _at(node: Written | Line) -> dict[str, str | int]:
    return {"file": node.place.path, "line": node.place.line}


def _repair(line: Repair) -> dict[str, str | int]:
    return {**_at(line), "code": line.code, "was": line.was, "became": line.became, "why": line.why}


def _refusal(line: Refusal) -> dict[str, str | int]:
    return {**_at(line), "code": line.code, "what": line.what, "why": line.why}


def _mention(line: Mention) -> dict[str, str | int]:
    return {**_at(line), "code": line.code, "method": line.method, "path": line.path}


def _ignored(line: Ignored) -> dict[str, str | int]:
    return {**_at(line), "code": line.code, "what": line.what, "why": line.why}
