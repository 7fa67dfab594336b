"""What changed in the contract, under "Contract" in the changelog's Unreleased section."""

import re
from collections.abc import Iterator

from contract.compare.comparison import Change, Comparison
from contract.compare.words import Verdict

TITLE = "# Changelog\n"
UNRELEASED = "## Unreleased"
HEADING = "### Contract"
SECTION = re.compile(r"^## ", re.MULTILINE)
PART = re.compile(r"^### ", re.MULTILINE)


def with_contract(changelog: str, comparison: Comparison) -> str:
    """The changelog with the differences added; what else stands under "Contract" stays."""
    text = changelog if changelog.strip() else TITLE
    if not re.search(rf"^{UNRELEASED}\b", text, re.MULTILINE):
        text = _inserted(text, SECTION, f"{UNRELEASED}\n\n")
    start = text.index(UNRELEASED) + len(UNRELEASED)
    following = SECTION.search(text, start)
    end = following.start() if following else len(text)
    return text[:start] + _section(text[start:end], "\n".join(entries(comparison))) + text[end:]


def _section(section: str, entries: str) -> str:
    if HEADING not in section:
        return f"{section.rstrip()}\n\n{HEADING}\n{entries}\n\n".replace("\n\n\n", "\n\n")
    start = section.index(HEADING) + len(HEADING)
    following = PART.search(section, start)
    end = following.start() if following else len(section)
    return f"{section[:start]}{section[start:end].rstrip()}\n{entries}\n\n{section[end:]}"


def _inserted(text: str, before: re.Pattern[str], new: str) -> str:
    found = before.search(text)
    return f"{text[: found.start()]}{new}{text[found.start() :]}" if found else f"{text.rstrip()}\n\n{new}"


def entries(comparison: Comparison) -> Iterator[str]:
    """What breaks first, then what is new; documentation alone is no news."""
    for change in comparison.of(Verdict.BREAKING):
        yield f"- **Breaking:** {_told(change)}{_reason(change, comparison)}"
    yield from (f"- {_told(change)}" for change in comparison.of(Verdict.COMPATIBLE))


def _told(change: Change) -> str:
    advice = f" ({change.clients})" if change.clients else ""
    return f"{change.kind} `{change.name}`: {change.what}{advice}."


def _reason(change: Change, comparison: Comparison) -> str:
    if change.reason:
        return f" Why: {change.reason.rstrip('.')}."
    return " With the new major version." if comparison.risen else ""
