"""Operations on their way out: since when, until when, and what takes their place.

RFC 9745 writes the first as `Deprecation: @1767225600` (seconds since 1970), RFC 8594 the second as `Sunset:` with an HTTP date.
Both days begin at midnight UTC.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime

from contract.design import Node
from contract.operations import Designed

SINCE, SUNSET, SUCCESSOR = "x-deprecated-since", "x-sunset", "x-successor"


@dataclass(frozen=True)
class Deprecation:
    """`successor` is an operationId."""

    since: datetime
    sunset: datetime
    successor: str | None

    @property
    def notices(self) -> tuple[tuple[str, str], ...]:
        """The response headers that are the same for every request."""
        return (("deprecation", f"@{int(self.since.timestamp())}"), ("sunset", format_datetime(self.sunset, usegmt=True)))


def deprecation(operation: Designed) -> Deprecation | None:
    node = operation.node
    if not node.get("deprecated"):
        return None
    return Deprecation(day(node[SINCE]), day(node[SUNSET]), node.get(SUCCESSOR))


def day(text: str) -> datetime:
    """`2026-11-30` as its first moment; ValueError for what is no day."""
    return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)


def declared_headers(operation: Designed) -> Node:
    """The headers as the bundle declares them; none unless the operation is deprecated."""
    found = deprecation(operation)
    if found is None:
        return {}
    texts = {
        "Deprecation": ("Since when the operation should not be used any more, in seconds since 1970 behind an @.", found.notices[0][1]),
        "Sunset": ("When the operation stops answering.", found.notices[1][1]),
        "Link": ('The operation to use instead: `<…>; rel="successor-version"`.', None),
    }
    wanted = texts if found.successor else {name: text for name, text in texts.items() if name != "Link"}
    return {name: _header(description, example) for name, (description, example) in wanted.items()}


def _header(description: str, example: str | None) -> Node:
    head: Node = {"description": description, "schema": {"type": "string"}}
    return head | ({"example": example} if example else {})
