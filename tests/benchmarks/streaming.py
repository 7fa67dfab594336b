"""Budget 5: the first byte of a page's event stream, and the whole page, through uvicorn on loopback and the emulator."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from local import child
from local.people import ACME, PASSWORD
from local.ports import LOOPBACK, answers, free_port
from tests.benchmarks.report import Row, absolute
from tests.benchmarks.requests import ROOT
from tests.benchmarks.stage.journey import page_wanted
from tests.benchmarks.timing import spread
from tests.cloud import Cloud, cloud

_START_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Streamed:
    """Milliseconds until the first byte of the stream's body, and until its end; the site that was written."""

    first: float
    whole: float
    site_id: str


def measure(*, quick: bool = False) -> list[Row]:
    number = 5 if quick else 25
    with cloud() as running, _api(running) as port:
        client = Client(port)
        client.page()  # loads what the author needs
        pages = [client.page() for _ in range(number)]
        reads = [client.read(page.site_id) for page in pages for _ in range(5)]
    first, whole = [p.first for p in pages], [p.whole for p in pages]
    round_trip = median(reads)
    return [
        absolute("First byte of a page's event stream", median(first), 50, unit="ms", spread=spread(first)),
        absolute("Whole embedded page, streamed", median(whole), 1000, unit="ms", spread=spread(whole)),
        Row(
            "… as multiples of a getSite round trip (first byte, whole page)",
            f"{median(first) / round_trip:.1f} and {median(whole) / round_trip:.1f}",
            f"{round_trip:.1f} ms",
        ),
    ]


@contextmanager
def _api(running: Cloud) -> Iterator[int]:
    port = free_port()
    with TemporaryDirectory() as folder:
        settings = {name.upper(): str(value) for name, value in running.settings.model_dump(exclude_none=True).items()}
        environ = {**os.environ, **settings, "API_PORT": str(port)}
        command = [sys.executable, "-m", "local.api"]
        api = child.start("API", command, log=Path(folder) / "api.log", environ=environ, folder=ROOT)
        try:
            api.wait_until(lambda: answers(port, "/v1/health"), seconds=_START_SECONDS)
            yield port
        finally:
            api.stop()


class Client:
    """An administrator of Acme with one connection that is kept."""

    def __init__(self, port: int) -> None:
        self._connection = HTTPConnection(LOOPBACK, port, timeout=60)
        self._headers = {"Content-Type": "application/json"}
        session = self._ask("POST", "/v1/sessions", {"email": "admin@acme.test", "password": PASSWORD})
        self._headers["Authorization"] = f"Bearer {json.loads(session)['data']['idToken']}"

    def page(self) -> Streamed:
        began = perf_counter()
        headers = {**self._headers, "Accept": "text/event-stream"}
        self._connection.request("POST", f"/v1/tenants/{ACME}/generations", json.dumps(page_wanted()), headers)
        response = self._connection.getresponse()
        said = response.read(1)
        first = perf_counter()
        said += response.read()
        ended = perf_counter()
        last = json.loads(said.rsplit(b"data: ", 1)[1])
        if last["type"] != "complete":
            raise RuntimeError(f"The page was not written: {last}")
        site_id = next(value["siteId"] for value in last.values() if isinstance(value, dict))
        return Streamed((first - began) * 1e3, (ended - began) * 1e3, site_id)

    def read(self, site_id: str) -> float:
        """Give the milliseconds of one getSite."""
        began = perf_counter()
        self._ask("GET", f"/v1/tenants/{ACME}/sites/{site_id}")
        return (perf_counter() - began) * 1e3

    def _ask(self, method: str, path: str, body: object = None) -> bytes:
        self._connection.request(method, path, json.dumps(body) if body is not None else None, self._headers)
        response = self._connection.getresponse()
        answered = response.read()
        if response.status >= 400:
            raise RuntimeError(f"{method} {path} answered {response.status}: {answered!r}")
        return answered
