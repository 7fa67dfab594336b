"""Whether a changed constraint takes in less or more than before."""

from enum import StrEnum

from contract.compare.differences import Difference, Kind

UPPER = {"maxLength", "maximum", "maxItems", "maxProperties"}
LOWER = {"minLength", "minimum", "minItems", "minProperties"}
FLAGS = {"uniqueItems", "exclusiveMaximum", "exclusiveMinimum"}
LIMITS = {"pattern", "format", "multipleOf", "type"}


class Sense(StrEnum):
    NARROWER = "narrower"
    WIDER = "wider"
    OTHER = "other"


def sense(difference: Difference) -> Sense | None:
    """None when it constrains nothing, or nothing else than before."""
    if difference.reordered:
        return None
    word, before, after = difference.keyword, difference.before, difference.after
    if word in {"enum", "oneOf", "anyOf"}:
        return _list(difference, fewer=Sense.NARROWER)
    if word == "required":
        return _list(difference, fewer=Sense.WIDER) if difference.of_item or isinstance(difference.value, list) else _flag(after)
    if word in UPPER | LOWER:
        return _bound(before, after, upper=word in UPPER)
    return _limit(before, after) if word in LIMITS else _switch(word, before, after)


def _switch(word: str, before: object, after: object) -> Sense | None:
    if word == "additionalProperties":
        return Sense.NARROWER if after is False else Sense.WIDER if before is False else Sense.OTHER
    if word == "nullable":
        return _flag(not after)
    return _flag(after) if word in FLAGS else None


def _list(difference: Difference, *, fewer: Sense) -> Sense:
    """Of a list as a whole, having one at all is what counts."""
    other = Sense.NARROWER if fewer is Sense.WIDER else Sense.WIDER
    if not difference.of_item:
        return Sense.NARROWER if difference.kind is Kind.NEW else Sense.WIDER if difference.kind is Kind.GONE else Sense.OTHER
    return fewer if difference.kind is Kind.GONE else other


def _flag(after: object) -> Sense:
    return Sense.NARROWER if after else Sense.WIDER


def _bound(before: object, after: object, *, upper: bool) -> Sense:
    if not isinstance(before, int | float):
        return Sense.NARROWER
    if not isinstance(after, int | float):
        return Sense.WIDER
    return Sense.NARROWER if (after < before) == upper else Sense.WIDER


def _limit(before: object, after: object) -> Sense:
    if before is None:
        return Sense.NARROWER
    return Sense.WIDER if after is None else Sense.OTHER
