"""The files of versions: written once under the version's own prefix, never changed."""

import hashlib
import mimetypes
from collections.abc import Iterable, Mapping
from typing import Protocol

from generated.models.site import ManifestFile

_TEXT = {"text/html", "text/css", "text/plain", "image/svg+xml", "application/json", "application/xml", "text/xml"}


class Files(Protocol):
    def write(self, prefix: str, files: Mapping[str, bytes], manifest: Iterable[ManifestFile]) -> None: ...

    def read(self, prefix: str, paths: Iterable[str]) -> dict[str, bytes]: ...


def manifest_of(files: Mapping[str, bytes]) -> list[ManifestFile]:
    """Describe files by path: hash, size in bytes, content type."""
    return [
        ManifestFile(path=path, sha256=hashlib.sha256(body).hexdigest(), size=len(body), type=content_type(path))
        for path, body in sorted(files.items())
    ]


def content_hash(files: Mapping[str, bytes]) -> str:
    """Hash sorted paths with the hashes of their contents (SHA-256, hex): the same content has the same, whatever version it is in."""
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(f"{path}\0{hashlib.sha256(files[path]).hexdigest()}\n".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def content_type(path: str) -> str:
    guessed = mimetypes.guess_type(path)[0] or "application/octet-stream"
    return f"{guessed}; charset=utf-8" if guessed in _TEXT else guessed
