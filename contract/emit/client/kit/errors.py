"""Everything a call can raise.

ApiError
├── ConnectionFailed     no answer came, the attempts are used up
├── UnreadableAnswer     an answer that is not what the contract says
├── ForeignAddress       a link that leads to another host; the token stays here
├── LinkNotOffered       the resource does not offer this now
├── StreamBroken         a stream that broke off and could not be resumed
├── WorkFailed           work that was waited for has failed or was cancelled
├── WorkTakesTooLong     it was waited for long enough
└── ProblemError         the API said no: a class per status and code, see `problems`
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


class ApiError(Exception):
    """What all failures of this client have in common."""


class ConnectionFailed(ApiError):
    """No answer came. The cause is the transport's own error."""


class UnreadableAnswer(ApiError):
    """An answer that is not the API's; often the base address is wrong, or a proxy has answered."""

    def __init__(self, text: str, status: int) -> None:
        super().__init__(text)
        self.status = status


class ForeignAddress(ApiError):
    """An address of another host. It was not called: the token belongs to the API alone."""


class LinkNotOffered(ApiError):
    """The resource does not offer the link: not in its state, or not to you. `offered` names what it does offer."""

    def __init__(self, rel: str, offered: Iterable[str]) -> None:
        self.rel, self.offered = rel, tuple(offered)
        super().__init__(f"there is no link '{rel}' here; offered now: {', '.join(self.offered) or 'none'}")


class StreamBroken(ApiError):
    """The stream broke off and could not be resumed behind `last_event_id`."""

    def __init__(self, text: str, last_event_id: str | None) -> None:
        super().__init__(text)
        self.last_event_id = last_event_id


class WorkFailed(ApiError):
    """The work has ended badly; `resource` is its last state."""

    def __init__(self, text: str, resource: Any) -> None:
        super().__init__(text)
        self.resource = resource


class WorkTakesTooLong(ApiError):
    """The work has not ended in time; `resource` is its last state and can be waited for again."""

    def __init__(self, text: str, resource: Any) -> None:
        super().__init__(text)
        self.resource = resource


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a request. `pointer` begins with /body, /query, /path or /header."""

    pointer: str
    code: str
    detail: str

    def __str__(self) -> str:
        return f"{self.pointer}: {self.detail}"


class ProblemError(ApiError):
    """A problem document (RFC 9457).

    `links` are addresses by relation, as the document has them. `retry_after` is in seconds.
    `if_match` is the entity tag that was sent with the request, `etag` the one the answer came with.
    """

    def __init__(
        self,
        document: Mapping[str, Any],
        *,
        status: int,
        retry_after: float | None = None,
        if_match: str | None = None,
        etag: str | None = None,
    ) -> None:
        self.status = status
        self.code = str(document.get("code", ""))
        self.title = str(document.get("title", ""))
        self.detail: str | None = document.get("detail")
        self.type: str | None = document.get("type")
        self.instance: str | None = document.get("instance")
        self.trace_id: str | None = document.get("traceId")
        self.errors = tuple(_faults(document))
        self.links: Mapping[str, Mapping[str, str]] = links if isinstance(links := document.get("_links"), Mapping) else {}
        self.retry_after = retry_after
        self.if_match = if_match
        self.etag = etag
        super().__init__(self._text())

    def _text(self) -> str:
        head = f"{self.status} {self.code}: {self.title}"
        said = f"{head}. {self.detail}" if self.detail else head
        trace = [f"trace {self.trace_id}"] if self.trace_id else []
        return "\n  ".join([said, *map(str, self.errors), *trace])


def _faults(document: Mapping[str, Any]) -> Iterable[Fault]:
    stated = document.get("errors")
    for each in stated if isinstance(stated, list) else ():
        if isinstance(each, Mapping):
            yield Fault(str(each.get("pointer", "")), str(each.get("code", "")), str(each.get("detail", "")))
