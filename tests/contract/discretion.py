"""Secrets in paths (an invitation's token): whoever knows one may use it, so it stands nowhere but in the links of a success."""

import logging
from collections import deque
from typing import Any

import orjson

from runtime import observability

_KEPT = 50


class Log(logging.Handler):
    """Hears the newest lines of the log as they are written, the installation's own and everybody else's."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=_KEPT)
        ours = observability.logger()
        self.setFormatter(ours.registered_formatter)
        ours.addHandler(self)
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(self.format(record))

    def taken(self) -> str:
        """What was written since it was last asked."""
        lines = "\n".join(self._lines)
        self._lines.clear()
        return lines


def betrayed(secret: str, answer: Any, log: str) -> list[str]:
    """Where a secret stands that should not: `answer` is a response to a request whose path had it."""
    done = answer.status_code < 300
    headers = {name: value for name, value in answer.headers.items() if not (done and name.lower() == "location")}
    text = _without_links(answer.content) if done else answer.text
    return [place for place, said in (("answer", text), ("headers", str(headers)), ("log", log)) if secret in said]


def _without_links(content: bytes) -> str:
    document = orjson.loads(content) if content else {}
    return str({name: value for name, value in document.items() if name != "_links"})
