"""A prompt as sentences and clauses. Every expression here and in its siblings has bounded repeats: a prompt may be hostile."""

import re
import unicodedata

from services.composer.markup import plain
from services.composer.reading.expression import Expression

LONGEST = 10_000
TAG = Expression(r"<[^<>]{0,200}>")
SENTENCE_END = Expression(
    r"(?<=[.!?。！？।])(?<!\b[A-Z]\.)(?<!Dr\.)(?<!Mr\.)(?<!Ms\.)(?<!St\.)(?<!Rd\.)(?<!Mrs\.)(?<!est\.)\s+|\n+|(?<=[。！？])"
)
BULLET = Expression(r"^\s{0,8}(?:[-*•–—·▪►✔✓]|\d{1,2}[.)])\s+")
SHOUTING, FEW_LETTERS = 0.7, 12


def tidy(prompt: str) -> str:
    """The prompt without markup and unprintable characters; capitals throughout become ordinary spelling."""
    text = plain(unicodedata.normalize("NFC", prompt[:LONGEST])).replace("\r", "\n").replace("\u00a0", " ")
    text = TAG.sub(" ", text).replace("\t", " ")
    text = re.sub(r"[ ]{2,}", " ", text).strip()
    return calmed(text) if is_shouted(text) else text


def is_shouted(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > FEW_LETTERS and sum(c.isupper() for c in letters) / len(letters) > SHOUTING


def calmed(text: str) -> str:
    """`JOE'S PLUMBING` becomes `Joe's Plumbing`; short codes, numbers and addresses of mail stay as they are."""
    return re.sub(r"[^\s]+", lambda match: _calm_word(match.group()), text)


def _calm_word(word: str) -> str:
    if "@" in word or any(c.isdigit() for c in word):
        return word.lower() if "@" in word or word[-2:] in {"AM", "PM"} else word
    return word[:1].upper() + word[1:].lower() if word[:1].isalpha() else word[:1] + word[1:2].upper() + word[2:].lower()


def sentences(text: str) -> list[str]:
    parts = (BULLET.sub("", part).strip() for part in SENTENCE_END.split(text))
    return [part for part in parts if part]


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def squeezed(text: str) -> str:
    """Lower case words with single spaces around each, to look for whole words in."""
    return " " + " ".join(re.findall(r"[\w#&+'-]+", text.lower().replace("’", "'"))) + " "


def first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]
