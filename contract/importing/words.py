"""Names made from other names, by rules an architect can foretell (docs/guides/import.md lists them)."""

import re

from contract.naming import WORDS

UNCOUNTED = frozenset({"analytics", "news", "series", "status", "settings", "address", "access", "progress", "credentials", "metadata"})
IRREGULAR = {"people": "person", "children": "child", "indices": "index", "statuses": "status", "addresses": "address"}
LETTERS = re.compile(r"[^A-Za-z0-9]+")


def parts(name: str) -> list[str]:
    return [word for piece in LETTERS.split(name) for word in WORDS.split(piece) if word]


def pascal(*names: str) -> str:
    """`("site", "brand-score")` → `SiteBrandScore`; the inner capitals of a word stay."""
    return "".join(word[0].upper() + word[1:] for name in names for word in parts(name))


def camel(*names: str) -> str:
    word = pascal(*names)
    return word[:1].lower() + word[1:]


def is_plural(name: str) -> bool:
    last = (parts(name) or [""])[-1].lower()
    return last in IRREGULAR or (last not in UNCOUNTED and last.endswith("s") and not last.endswith(("ss", "us", "is")))


def singular(name: str) -> str:
    """`categories` → `category`, `sites` → `site`, `status` → `status`."""
    if not is_plural(name):
        return name
    last = parts(name)[-1]
    head = name[: len(name) - len(last)]
    if last.lower() in IRREGULAR:
        return head + IRREGULAR[last.lower()]
    if last.lower().endswith("ies"):
        return head + last[:-3] + "y"
    return head + last[: -2 if last.lower().endswith(("sses", "xes", "zes", "ches", "shes")) else -1]


def free(name: str, taken: object) -> str:
    """The name, or the first of `name2`, `name3`, … that is not taken."""
    assert hasattr(taken, "__contains__")  # noqa: S101 (a mapping or a set of names)
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}{number}"
    return found
