"""The status as text for a terminal, as Markdown and as JSON."""

import json
from pathlib import PurePosixPath

from contract.findings import Place
from contract.status.row import Generated, Handled, Row
from contract.status.rows import Status

HEADINGS = ("operation", "designed", "generated", "handled", "tested", "linked to from", "links to")
MOST = 140
GAP = "  "
# Which columns give way when a line gets too long, and how narrow each may become.
NARROWEST = {6: 8, 5: 14, 4: 16, 3: 16, 1: 16, 0: 16}


def text(status: Status, rows: list[Row]) -> str:
    cells = [HEADINGS, *map(_cells, rows)]
    widths = _widths([max(map(len, column)) for column in zip(*cells, strict=True)])
    lines = [GAP.join(_cut(cell, width).ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]
    return "\n".join([*(lines if rows else []), *notices(status), summary(status.rows)])


def _widths(natural: list[int]) -> list[int]:
    widths = list(natural)
    for column, narrowest in NARROWEST.items():
        too_long = sum(widths) + len(GAP) * (len(widths) - 1) - MOST
        widths[column] -= max(0, min(too_long, widths[column] - narrowest))
    return widths


def markdown(status: Status, rows: list[Row]) -> str:
    table = [f"| {' | '.join(cells)} |" for cells in (HEADINGS, ["---"] * len(HEADINGS), *map(_full, rows))]
    return "\n".join([*(table if rows else []), "", *notices(status), summary(status.rows)])


def as_json(status: Status, rows: list[Row]) -> str:
    document = {
        "operations": [_object(row) for row in rows],
        "counts": counts(status.rows),
        "findings": [str(each) for each in status.findings],
    }
    return json.dumps(document, indent=1, ensure_ascii=False)


def counts(rows: list[Row]) -> dict[str, int]:
    return {
        "operations": len(rows),
        "generated": sum(row.generated == Generated.FRESH for row in rows),
        "handled": sum(row.handled == Handled.YES for row in rows),
        "tested": sum(bool(row.tests) for row in rows),
        "linked to": sum(bool(row.links_to) for row in rows),
        "complete": sum(not row.lacks for row in rows),
    }


def summary(rows: list[Row]) -> str:
    """`30 operations: 30 generated, 30 handled, 28 tested, 29 linked to, 28 complete`."""
    numbers = counts(rows)
    total = numbers.pop("operations")
    return f"{total} operation{'' if total == 1 else 's'}: {', '.join(f'{number} {word}' for word, number in numbers.items())}"


def notices(status: Status) -> list[str]:
    if not status.findings:
        return []
    count = f"{len(status.findings)} finding{'' if len(status.findings) == 1 else 's'}"
    return [f"the designs have {count} (contract lint), so nobody knows what should be generated; the first:", str(status.findings[0])]


def _cells(row: Row) -> tuple[str, ...]:
    tests = f"{len(row.tests)} {_short(row.tests[0])}" if row.tests else "no"
    handler = row.handled if row.handled != Handled.YES or not row.handler else _short(row.handler)
    return (row.operation, _short(row.designed), row.generated, handler, tests, _some(row.links_to), _some(row.links_from))


def _full(row: Row) -> tuple[str, ...]:
    handler = f"{row.handler}" if row.handled == Handled.YES else f"{row.handled}{f' ({row.handler})' if row.handler else ''}"
    links = (", ".join(row.links_to) or "–", ", ".join(row.links_from) or "–")
    return (f"`{row.operation}`", str(row.designed), row.generated, handler, ", ".join(map(str, row.tests)) or "no", *links)


def _object(row: Row) -> dict[str, object]:
    return {
        "operation": row.operation,
        "address": row.address,
        "designed": str(row.designed),
        "generated": row.generated,
        "handled": row.handled,
        "handler": str(row.handler) if row.handler else None,
        "tests": [str(place) for place in row.tests],
        "linkedToFrom": list(row.links_to),
        "linksTo": list(row.links_from),
        "lacks": row.lacks,
    }


def _short(place: Place) -> str:
    return f"{PurePosixPath(place.path).name}:{place.line}"


def _some(words: tuple[str, ...]) -> str:
    return f"{len(words)} {', '.join(words)}" if words else "–"


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"
