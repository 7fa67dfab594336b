"""What a difference is: breaking, compatible, or documentation only.

Access, links, tenant states and the like are ours to judge. Everything about requests and responses is judged by oasdiff:
its errors and warnings break, with the exceptions named here, and what it does not look at is judged by sense: a request
that takes less breaks, and so does a response that may hold more.
"""

from contract.compare.differences import Difference, Kind
from contract.compare.extensions import EXTENSIONS, Both
from contract.compare.oasdiff import WARNING, Effect
from contract.compare.senses import Sense, sense
from contract.compare.side import Side
from contract.compare.usage import Usage
from contract.compare.wire import BLIND
from contract.compare.words import Verdict
from contract.design import METHODS, Pointer
from contract.walk import NAMED

PROSE = {"description", "summary", "title", "example", "examples", "externalDocs", "tags", "info", "contact", "license", "xml"}
NAMES = 3  # paths, path, method; components, kind, name
# One more value in an answer is how every service grows: clients are told to expect it.
TOLERATED = {"response-property-enum-value-added", "response-mediatype-enum-value-added"}


def verdict(old: Side, new: Side, difference: Difference, usage: Usage, effects: list[Effect]) -> Verdict:
    keywords = _keywords(difference.pointer)
    extension = next((word for word in keywords if word.startswith("x-")), None)
    if extension:
        rule = EXTENSIONS.get(extension)
        return rule(Both(old, new, difference)) if rule else Verdict.DOCUMENTATION
    if PROSE.intersection(keywords[:1] + keywords[-1:]):
        return Verdict.DOCUMENTATION
    if keywords and keywords[-1] in SPECIAL:
        return SPECIAL[keywords[-1]](Both(old, new, difference))
    return _structural(difference, usage, effects, keywords)


def _structural(difference: Difference, usage: Usage, effects: list[Effect], keywords: list[str]) -> Verdict:
    if any(effect.level >= WARNING and effect.id not in TOLERATED for effect in effects):
        return Verdict.BREAKING
    if difference.pointer[:2] == ("components", "securitySchemes"):
        return Verdict.COMPATIBLE if difference.kind is Kind.NEW else Verdict.BREAKING
    if len(difference.pointer) == NAMES:
        return _whole(difference)
    if keywords and (keywords[-1] in BLIND or (not effects and sense(difference))):
        return _by_sense(difference, usage)
    return Verdict.COMPATIBLE


def _whole(difference: Difference) -> Verdict:
    """An operation or a component; a component that comes or goes is told by those who refer to it."""
    if difference.kind is Kind.MOVED:
        return Verdict.BREAKING
    if difference.kind is Kind.GONE and difference.pointer[2] in METHODS and "x-sunset" not in difference.node:
        return Verdict.BREAKING
    return Verdict.COMPATIBLE


def _by_sense(difference: Difference, usage: Usage) -> Verdict:
    found = sense(difference)
    if difference.keyword == "enum" and found is Sense.WIDER:
        return Verdict.COMPATIBLE
    breaks = {Sense.NARROWER: bool(usage.asked), Sense.WIDER: bool(usage.answered), None: bool(usage.all)}
    return Verdict.BREAKING if breaks.get(found, bool(usage.all)) else Verdict.COMPATIBLE


def _keywords(pointer: Pointer) -> list[str]:
    """The words of OpenAPI on the way, without names somebody chose and without indexes."""
    words, named = [], True  # what stands at the top are names of parts
    for depth, step in enumerate(pointer):
        if depth == 0:
            words.append(step)
            named = step in {"paths", "components", "x-problem-codes"}
        elif named:
            named = depth == 1 and pointer[0] == "components"
        elif not step.isdigit():
            words.append(step)
            named = step in NAMED or step == "x-links"
    return [word for word in words if word not in {"paths", "components", *METHODS}]


def _security(both: Both) -> Verdict:
    """Signing in where it was not asked for."""
    was, now = both.operations()
    if was is None or now is None:
        return Verdict.BREAKING
    return Verdict.BREAKING if was.public and not now.public else Verdict.COMPATIBLE


def _servers(both: Both) -> Verdict:
    return Verdict.COMPATIBLE if both.difference.kind is Kind.NEW else Verdict.BREAKING


def _name(_: Both) -> Verdict:
    """Cursors and idempotency keys are bound to it, links of the document lead by it, generated clients are called by it."""
    return Verdict.BREAKING


SPECIAL = {"security": _security, "servers": _servers, "url": _servers, "operationId": _name}
