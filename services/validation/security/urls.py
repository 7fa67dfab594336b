r"""Addresses as browsers read them: schemes that run code, however they are disguised, and the host a resource comes from.

Browsers drop tabs and line ends anywhere, control characters and spaces around, and take `\\` for `/`. Where they
differ, or differed once, the stricter reading is taken.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

SELF: Final = "'self'"
"""Entry of an allow-list that stands for the site itself, as in a content security policy."""

_INVISIBLE: Final = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff\ufffd]+")
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.\-]*:")
_WRAPPERS: Final = ("view-source:", "feed:", "jar:")
_SCRIPTS: Final = ("javascript:", "vbscript:", "livescript:", "mocha:")
_ACTIVE_TYPES: Final = frozenset(
    {
        "text/html",
        "application/xhtml+xml",
        "text/xml",
        "application/xml",
        "text/javascript",
        "application/javascript",
        "application/x-javascript",
        "text/ecmascript",
        "application/ecmascript",
        "text/vbscript",
    }
)


def compact(text: str) -> str:
    """Drop everything invisible and fold the case."""
    return _INVISIBLE.sub("", text).lower()


def script_scheme(url: str, *, opened: bool = True) -> str | None:
    """Name the scheme with which an address runs code, or None.

    `opened` says that the target is opened as a document (a link, a frame), where a drawing may run code, too.
    """
    text = compact(url)
    while text.startswith(_WRAPPERS):
        text = text.partition(":")[2]
    for scheme in _SCRIPTS:
        if text.startswith(scheme):
            return scheme
    if text.startswith("data:"):
        media_type = unquote(text[5:].partition(",")[0].partition(";")[0])
        if media_type in _ACTIVE_TYPES or (opened and media_type == "image/svg+xml"):
            return f"data:{media_type}"
    return None


def srcset_urls(value: str) -> Iterator[str]:
    """Yield whatever could be an address of a `srcset`."""
    return (part for part in re.split(r"[\s,]+", value) if part)


def refresh_url(content: str) -> str:
    """Read the address out of the `content` of a refresh; empty when there is none."""
    rest = re.sub(r"^[\s\x00-\x1f]*[0-9.]*[\s;,]*", "", content)
    return re.sub(r"^url\s*=\s*", "", rest, flags=re.IGNORECASE).strip("'\" ")


@dataclass(frozen=True, slots=True)
class Target:
    """Where a resource comes from: a host (secure or not), the site itself (host None), or nowhere nameable."""

    host: str | None
    secure: bool = True
    nameable: bool = True

    def allowed(self, hosts: Collection[str]) -> bool:
        """Look the target up: `host`, `*.parent`, or `'self'`. Only https counts."""
        if not self.nameable or not self.secure:
            return False
        if self.host is None:
            return SELF in hosts
        parents = self.host.split(".")
        wildcards = (f"*.{'.'.join(parents[index:])}" for index in range(1, len(parents)))
        return self.host in hosts or any(wildcard in hosts for wildcard in wildcards)


SITE: Final = Target(None)
"""The site itself."""


def target_of(url: str, base: Target = SITE) -> Target:
    """Say where an address leads; `base` is where relative ones do."""
    text = re.sub(r"[\t\n\r]", "", url).strip("".join(map(chr, range(0x21)))).replace("\\", "/")
    scheme = _SCHEME.match(text.lower())
    if scheme and scheme.group() not in {"http:", "https:"}:
        return Target(None, nameable=False)
    if scheme or text.startswith("//"):
        rest = text[scheme.end() if scheme else 0 :].lstrip("/")
        return Target(_host(rest), secure=scheme is None or scheme.group() == "https:")
    return base


def _host(rest: str) -> str:
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
    return re.sub(r":\d*$", "", unquote(authority)).rstrip(".").lower()
