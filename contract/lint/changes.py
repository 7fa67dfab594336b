"""What a design says about its own change: breaks that are meant, operations on their way out."""

from collections.abc import Iterator

from contract.declarations import KEY
from contract.deprecation import SINCE, SUCCESSOR, SUNSET, day
from contract.design import Design, Node
from contract.findings import Finding
from contract.links import by_id
from contract.lint.registry import Stage, rule
from contract.operations import Designed, operations
from contract.walk import all_nodes


@rule(Stage.SOUND)
def reasons_are_texts(design: Design) -> Iterator[Finding]:
    """`x-breaking` is a reason; at `info`, for names that are gone, a reason for each name."""
    for pointer, node in all_nodes(design):
        if KEY in node and isinstance(node[KEY], str) == (pointer == ("info",)):
            form = "{name: reason} for names that are gone" if pointer == ("info",) else "a reason"
            yield design.finding((*pointer, KEY), "DECLARATION", f"`{KEY}` is {form} here")


@rule(Stage.SOUND)
def deprecated_operations(design: Design) -> Iterator[Finding]:
    """Whoever is told to leave is told since when and until when."""
    for operation in operations(design):
        for key, message in _faults(operation.node):
            yield design.finding((*operation.pointer, key), "DEPRECATED", f"`{operation.node.get('operationId')}` {message}")


def _faults(node: Node) -> Iterator[tuple[str, str]]:
    stated = [key for key in (SINCE, SUNSET, SUCCESSOR) if key in node]
    if not node.get("deprecated"):
        yield from ((key, f"has {key} and is not `deprecated: true`") for key in stated)
        return
    missing = [key for key in (SINCE, SUNSET) if key not in node]
    yield from (("deprecated", f"is deprecated and does not say {key}") for key in missing)
    dates = {key: _day(node[key]) for key in (SINCE, SUNSET) if key in node}
    yield from ((key, f"has no day in {key}: write 2026-11-30") for key, found in dates.items() if found is None)
    since, sunset = dates.get(SINCE), dates.get(SUNSET)
    if since is not None and sunset is not None and sunset <= since:
        yield SUNSET, f"ends ({node[SUNSET]}) before it is deprecated ({node[SINCE]})"


def _day(text: str) -> float | None:
    try:
        return day(text).timestamp()
    except ValueError:
        return None


@rule()
def successors(design: Design) -> Iterator[Finding]:
    """What takes an operation's place is there to stay, and can be found from where one is."""
    known = by_id(design)
    for operation in (each for each in operations(design) if SUCCESSOR in each.node):
        fault = _unfit(operation, known.get(operation.node[SUCCESSOR]))
        if fault:
            yield design.finding((*operation.pointer, SUCCESSOR), "DEPRECATED", f"`{operation.node[SUCCESSOR]}` {fault}")


def _unfit(operation: Designed, successor: Designed | None) -> str | None:
    if successor is None:
        return "is no operation"
    if successor.node.get("deprecated"):
        return "is deprecated itself"
    asked = sorted(set(successor.path_parameters()) - set(operation.path_parameters()))
    return f"asks for `{asked[0]}`, which `{operation.id}` does not know" if asked else None
