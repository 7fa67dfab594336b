"""Keys OpenAPI does not know: another spelling of one it knows is that one; others are kept as extensions."""

import re
from difflib import get_close_matches
from typing import Any

from contract.importing.log import Log
from contract.importing.written import Written
from contract.lint.shape import openapi_keywords

NAME = re.compile(r"[A-Za-z0-9._ -]+")


def known(node: Written, key: str, log: Log) -> bool:
    """Give the key its right name; False if that is a guess."""
    keywords = openapi_keywords()
    if key in keywords or not NAME.fullmatch(key):
        return False
    plain = {word.lower(): word for word in keywords}
    new = plain.get(re.sub(r"[ _-]", "", key.lower()))
    if new is None:
        if get_close_matches(key.lower(), plain, n=1, cutoff=0.85):
            return False
        new = "x-" + re.sub(r"[ _.]+", "-", key)
    if new in node:
        return False
    why = "OpenAPI knows no such key; it is kept as an extension" if new.startswith("x-") else "that is how it is spelled"
    log.repaired(node.at(key), "UNKNOWN_KEY", key, new, why)
    _rename(node, key, new)
    return True


def _rename(node: Written, key: str, new: str) -> None:
    items: dict[str, Any] = {new if name == key else name: value for name, value in node.items()}
    node.keys_at[new] = node.at(key)
    node.become(items)
