"""The files an import is given, as text; whatever cannot be read as text is refused at a line."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from contract.extract.designs import MAX_BYTES
from contract.findings import Place
from contract.importing.log import Log

MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".txt"})
DOCUMENTS = frozenset({".yaml", ".yml", ".json"})
UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True)
class Source:
    """A file's text. `path` is how the report names it, `file` where it is."""

    path: str
    file: Path
    text: str

    @property
    def is_markdown(self) -> bool:
        return self.file.suffix.lower() in MARKDOWN


def sources(files: list[Path], log: Log) -> list[Source]:
    """The files that can be read, each once."""
    read: dict[Path, Source] = {}
    for file in files:
        if file.resolve() in read:
            log.repaired(Place(shown(file), 1), "REPEATED", "the file is named twice", "read once", "it says nothing new")
        else:
            found = _source(file, log)
            read |= {file.resolve(): found} if found else {}
    return list(read.values())


def shown(file: Path) -> str:
    """The file from the working folder when it is inside, else its whole path."""
    resolved = file.resolve()
    return resolved.relative_to(Path.cwd()).as_posix() if resolved.is_relative_to(Path.cwd()) else resolved.as_posix()


def _source(file: Path, log: Log) -> Source | None:
    try:
        fault = _fault(file)
        data = b"" if fault else file.read_bytes()
    except OSError as error:
        fault, data = ("UNREADABLE", error.strerror or "it cannot be read"), b""
    if fault:
        log.refused(Place(shown(file), 1), fault[0], "the file", fault[1])
        return None
    text = _text(shown(file), data, log)
    return None if text is None else Source(shown(file), file.resolve(), text)


def _fault(file: Path) -> tuple[str, str] | None:
    """Why the file is not even opened."""
    if not file.exists():
        return "MISSING", "there is no such file"
    if file.is_dir():
        return "DIRECTORY", "this is a folder; name the files in it"
    if not file.is_file():
        return "NOT_A_FILE", "this is no ordinary file"
    if file.suffix.lower() not in MARKDOWN | DOCUMENTS:
        return "FILE_KIND", f"only {', '.join(sorted(MARKDOWN | DOCUMENTS))} are read"
    if file.stat().st_size > MAX_BYTES:
        return "TOO_LARGE", f"{file.stat().st_size:,} bytes; a design has at most {MAX_BYTES:,}: are there pictures inside?"
    return None


def _text(path: str, data: bytes, log: Log) -> str | None:
    encoding = "utf-16" if data.startswith(UTF16) else "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        place = Place(path, data[: error.start].count(b"\n") + 1)
        log.refused(place, "ENCODING", "the file", f"it is not UTF-8: {error.reason} at byte {error.start}")
        return None
    if "\0" in text:
        log.refused(Place(path, text[: text.index("\0")].count("\n") + 1), "BINARY", "the file", "this is no text")
        return None
    if not text.strip("\ufeff \t\r\n"):
        log.refused(Place(path, 1), "EMPTY", "the file", "there is nothing in it")
        return None
    return _unix(path, text, encoding, log)


def _unix(path: str, text: str, encoding: str, log: Log) -> str:
    """Text without a byte order mark, its lines ended by a line feed alone."""
    if encoding != "utf-8":
        log.repaired(Place(path, 1), "ENCODING", "UTF-16", "UTF-8", "its byte order mark says how to read it")
    if text.startswith("\ufeff"):
        log.repaired(Place(path, 1), "BOM", "a byte order mark", "nothing", "UTF-8 needs none")
    if "\r" in text:
        log.repaired(Place(path, 1), "LINE_ENDS", "carriage returns", "line feeds", "they mean the same")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
