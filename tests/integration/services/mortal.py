"""A worker that dies: its ports raise `Killed` at one of their calls, before or after it took effect."""

from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from services.deployments.work import Deployer
from services.operations.work import Work

_CALLS = frozenset({"commit", "get", "version", "read", "write", "point", "remove", "sha256_of"})


class Killed(BaseException):
    """The process is gone: nothing may catch this."""


class Fate:
    """Dies at the `moment`-th moment, once; 0 is never. Each call has two: just before it, and just after."""

    def __init__(self, moment: int = 0) -> None:
        self._left = moment
        self.struck = False

    def tick(self) -> None:
        self._left -= 1
        if self._left == 0:
            self.struck = True
            raise Killed


class Mortal:
    """Stands in for a port and does the same, unless fate strikes."""

    def __init__(self, port: Any, fate: Fate) -> None:
        self._port, self._fate = port, fate

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._port, name)
        if name not in _CALLS:
            return real

        def call(*arguments: Any, **named: Any) -> Any:
            self._fate.tick()
            answer = real(*arguments, **named)
            self._fate.tick()
            return answer

        return call


class Visitor:
    """Looks at a live address: what the edge's row points at, as the edge would serve it."""

    def __init__(self, services: Any) -> None:
        self._services = services

    def sha256_of(self, url: str) -> str | None:
        key = {"host": {"S": str(urlsplit(url).hostname)}}
        row = self._services.client("dynamodb").get_item(TableName=self._services.settings.edge_table, Key=key).get("Item")
        if row is None:
            return None
        page = self._services.client("s3").get_object(Bucket=row["bucket"]["S"], Key=row["prefix"]["S"] + "index.html")
        return sha256(page["Body"].read()).hexdigest()


def worker(services: Any, moment: int = 0, **ports: Any) -> tuple[Deployer, Fate]:
    """The deployer of these services with other `ports`, that dies at a moment."""
    fate = Fate(moment)
    real = {
        "deployments": services._deployments,
        "sites": services.sites,
        "content": services._content,
        "hosting": services._hosting,
        "edge": services.edge,
        "live": Visitor(services),
        "ledger": services.ledger,
        "operations": services._operations,
    }
    m = {name: Mortal(ports.get(name, port), fate) for name, port in real.items()}
    work = Work(m["operations"], m["ledger"], services.settings.lease_seconds)
    return (
        Deployer(
            work, services.tenants, m["deployments"], m["sites"], services._sites, m["content"], m["hosting"], m["edge"], m["live"],
            services.addresses, m["ledger"], lambda _: None,
        ),
        fate,
    )  # fmt: skip
