"""LLD 06, rule TON-003: the company's name is spelled as the guide has it."""

import re
from collections import Counter

from services.validation.checks.registry import Check, Outcome, check, share
from services.validation.checks.subject import Subject


@check("TON-003", "content_tone_voice", "0.30", "The company name is spelled correctly")
def name_spelled(subject: Subject, rule: Check) -> Outcome:
    """Score the mentions spelled exactly so; 0 when there is none. Addresses and plain words in lower case are no mentions."""
    name = " ".join((subject.brand.company_name or "").split())
    if not re.search(r"\w", name):
        return Outcome(1, (rule.finding("info", "Your brand guide names no company, so its spelling was not checked."),))
    texts = _texts(subject)
    mentions = _mentions(name, texts) or _mentions(name, [" ".join(texts)])
    wrong = {spelling: count for spelling, count in mentions.items() if spelling != name}
    if not mentions:
        message = f"The page never mentions {name}."
        advice = f"Write {name} into the heading or the footer."
        return Outcome(0, (rule.finding("major", message, expected=name, found="not mentioned", fix_suggestion=advice),))
    findings = tuple(
        rule.finding(
            "minor",
            f"Your company is written “{spelling}”.",
            expected=name,
            found=spelling,
            fix_suggestion=f"Write {name}.",
            auto_fixable=True,
        )
        for spelling in list(wrong)[:10]
    )
    return Outcome(share(mentions[name], mentions.total()), findings)


def _texts(subject: Subject) -> list[str]:
    titles = [title.text for title in subject.page.all("title")]
    alternatives = [image.attributes.get("alt", "") for image in subject.page.all("img")]
    return [*titles, *alternatives, *subject.page.words]


def _mentions(name: str, texts: list[str]) -> Counter[str]:
    letters = re.findall(r"\w", name)[:100]
    pattern = re.compile(r"(?<![\w@.])" + r"[^\w<>@]{0,3}".join(map(re.escape, letters)) + r"(?!\w)", re.IGNORECASE)
    found: Counter[str] = Counter()
    for text in texts:
        for match in pattern.finditer(text):
            spelling = _with_name_end(match.group(), name, text[match.end() :])
            if spelling == name or not _is_plain_word(spelling):
                found[spelling] += 1
    return found


def _with_name_end(spelling: str, name: str, rest: str) -> str:
    """Add what a name ends with beyond its letters, as in “Yahoo!”."""
    last = max(index for index, sign in enumerate(name) if sign.isalnum() or sign == "_")
    tail = name[last + 1 :]
    return spelling + tail if tail and rest.startswith(tail) else spelling


def _is_plain_word(spelling: str) -> bool:
    return spelling == spelling.lower() and " " not in spelling
