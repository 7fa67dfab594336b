"""A client that knows the root and follows `_links`: the main job by HTTP alone."""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import urlsplit

import httpx

Links = Mapping[str, Mapping[str, str]]
_POLL_SECONDS = 0.2
_WORK_SECONDS = 60.0


class JourneyError(RuntimeError):
    """A step did not work; the text is the problem's own."""


@dataclass(frozen=True)
class Resource:
    """What an answer holds: the resource's data and where one can go from it."""

    data: Any
    links: Links


class Follower:
    """Follows relations, never paths it made up itself; the first is `GET /v1`."""

    def __init__(self, base_url: str) -> None:
        self._http = httpx.Client(base_url=base_url, timeout=30)
        self.headers: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def root(self) -> Resource:
        return self._send({"href": "/v1"})

    def sign_in(self, email: str, password: str) -> Resource:
        """Open a session and come back to the root as somebody."""
        session = self.follow(self.root(), "sign-in", {"email": email, "password": password})
        self.headers = {"Authorization": f"Bearer {session.data['idToken']}"}
        return self.root()

    def follow(self, resource: Resource, rel: str, body: Any = None) -> Resource:
        """Follow a relation. Raises JourneyError when the resource does not offer it, or with the problem it leads to."""
        return self._send(self._link(resource, rel), body)

    def stream(self, resource: Resource, rel: str, body: Any) -> Iterator[dict[str, Any]]:
        """Follow a relation that streams, giving the data of each event."""
        link = self._link(resource, rel)
        headers = self.headers | {"Accept": "text/event-stream"}
        with self._http.stream(link.get("method", "GET"), link["href"], json=body, headers=headers) as answer:
            if answer.is_error:
                answer.read()
                raise JourneyError(_problem(answer))
            for line in answer.iter_lines():
                if line.startswith("data: "):
                    yield json.loads(line.removeprefix("data: "))

    def until_done(self, operation: Resource, tell: Callable[[Any], None]) -> Resource:
        """Watch an operation to its end. Raises JourneyError when it fails or takes longer than a minute."""
        until = time.monotonic() + _WORK_SECONDS
        while operation.data["status"] in ("pending", "in_progress"):
            if time.monotonic() > until:
                raise JourneyError("The operation takes longer than a minute; is the worker running?")
            tell(operation.data)
            time.sleep(_POLL_SECONDS)
            operation = self.follow(operation, "self")
        tell(operation.data)
        if operation.data["status"] != "completed":
            raise JourneyError(operation.data["error"]["message"])
        return operation

    @staticmethod
    def _link(resource: Resource, rel: str) -> Mapping[str, str]:
        if rel not in resource.links:
            raise JourneyError(f"There is no '{rel}' here, only {', '.join(resource.links)}.")
        return resource.links[rel]

    def _send(self, link: Mapping[str, str], body: Any = None) -> Resource:
        answer = self._http.request(link.get("method", "GET"), link["href"], json=body, headers=self.headers)
        if answer.is_error:
            raise JourneyError(_problem(answer))
        document = answer.json()
        return Resource(document["data"], document["_links"])


def resource_in(event: Mapping[str, Any]) -> Resource:
    """Take the generation out of a `complete` event; it carries its links."""
    generation = dict(event["generation"])
    return Resource(generation, generation.pop("_links"))


def visit(url: str) -> httpx.Response:
    """Fetch a live page as a browser would: *.localhost is this machine, whatever the resolver says."""
    parts = urlsplit(url)
    return httpx.get(f"http://127.0.0.1:{parts.port}{parts.path}", headers={"Host": parts.netloc}, timeout=10)


def _problem(answer: httpx.Response) -> str:
    try:
        problem = answer.json()
    except ValueError:
        return f"{answer.status_code} from {answer.request.url}"
    faults = "".join(f"\n  {fault['pointer']} {fault['detail']}" for fault in problem.get("errors", []))
    return f"{problem['title']}: {problem['detail']}{faults}"
