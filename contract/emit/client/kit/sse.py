"""Server-sent events, read from bytes as the HTML standard says, however they are cut into chunks."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Frame:
    """One dispatched event. `id` is the last id seen on the stream, its own or an earlier one's."""

    id: str
    event: str
    data: str


class Decoder:
    """Feed it chunks, get frames. `retry` is the wait in seconds the server asked for, once it has."""

    def __init__(self) -> None:
        self.retry: float | None = None
        self._text = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self._begun = False
        self._id, self._event = "", ""
        self._data: list[str] = []

    def feed(self, chunk: bytes) -> Iterator[Frame]:
        """Read another chunk. An event that has begun and not ended waits for the next one, or is dropped with the stream."""
        self._rest += self._text.decode(chunk)
        if not self._begun and self._rest:
            self._begun, self._rest = True, self._rest.removeprefix("\ufeff")
        for line in self._lines():
            if not line:
                yield from self._dispatch()
            elif not line.startswith(":"):
                self._field(line)

    def _lines(self) -> Iterator[str]:
        """Take the whole lines; a CR at the very end may be half of a CRLF and waits."""
        while (end := _LINE_END.search(self._rest)) and not (end.group() == "\r" and end.end() == len(self._rest)):
            line, self._rest = self._rest[: end.start()], self._rest[end.end() :]
            yield line

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._data.append(value)
            case "event":
                self._event = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit():
                self.retry = int(value) / 1000

    def _dispatch(self) -> Iterator[Frame]:
        data, event = self._data, self._event
        self._data, self._event = [], ""
        if data:
            yield Frame(self._id, event or "message", "\n".join(data))
