"""Slugs: a site's part of its addresses, made from its name unless given."""

import re
import unicodedata

from services.core.addresses import RESERVED_SLUGS
from services.core.refusals import slug_taken

_LONGEST = 40
_SHORTEST = 3


def slug_from(name: str, suffix: str = "") -> str:
    """Make a slug of 3 to 40 lower-case letters, digits and hyphens; `suffix` tells it apart when the first is taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "site"
    if len(words) < _SHORTEST or words in RESERVED_SLUGS:
        words = f"{words}-site"
    tail = f"-{suffix}" if suffix else ""
    return words[: _LONGEST - len(tail)].strip("-") + tail


def require_free_of_reserved(slug: str) -> None:
    if slug in RESERVED_SLUGS:
        raise slug_taken(slug)
