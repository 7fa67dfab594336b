"""The security scan of a page (LLD 06): every element of every document, in templates and `<noscript>` too, and all styles.

Comments are not examined: they run nothing. Whatever could not be examined fails the scan.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Final

from services.validation.decide import SecurityStatus
from services.validation.dom import Document, Element, parse_document
from services.validation.page import Page
from services.validation.security.addresses import in_css, script_addresses, script_addresses_in_style
from services.validation.security.context import Context, context_of
from services.validation.security.frames import embedded_pages
from services.validation.security.rules import DEFERRED, UNEXAMINED, Place, Vulnerability, status_of
from services.validation.security.scripts import event_handlers, foreign_scripts, inline_scripts
from services.validation.security.xml_files import doubts

ElementRule = Callable[[Context, Element], Iterator[Vulnerability]]

ELEMENT_RULES: Final[tuple[ElementRule, ...]] = (
    inline_scripts,
    foreign_scripts,
    event_handlers,
    script_addresses,
    script_addresses_in_style,
    embedded_pages,
)


@dataclass(frozen=True, slots=True)
class SecurityReport:
    """What the scan found, worst first. `deferred_ids` are rules that are not implemented yet."""

    status: SecurityStatus
    vulnerabilities: tuple[Vulnerability, ...]
    deferred_ids: tuple[str, ...] = DEFERRED


def scan(page: Page, allowed_hosts: Collection[str] = ()) -> SecurityReport:
    """Scan a page. `allowed_hosts` holds hosts, `*.parent` hosts and `'self'`, in lower case; scripts and frames need one."""
    found = tuple(dict.fromkeys(_vulnerabilities(page, allowed_hosts)))
    return SecurityReport(status_of(found), tuple(sorted(found, key=_rank)))


def _rank(vulnerability: Vulnerability) -> int:
    return ("critical", "high", "medium", "low").index(vulnerability.severity)


def _vulnerabilities(page: Page, allowed_hosts: Collection[str]) -> Iterator[Vulnerability]:
    for refusal in page.refusals:
        yield _unexamined(refusal.path, refusal.reason)
    for document in page.documents:
        yield from _in_document(document, context_of(document, allowed_hosts))
        yield from _with_scripting(document, allowed_hosts)
    for drawing in page.drawings:
        yield from _in_document(drawing, context_of(drawing, allowed_hosts, prefixed=True))
        yield from (_unexamined(drawing.path, doubt) for doubt in doubts(drawing))
    for path, sheet in page.files.items():
        yield from in_css(sheet.text, Place(path, 1, path))


def _in_document(document: Document, context: Context) -> Iterator[Vulnerability]:
    for element in document.elements:
        for rule in ELEMENT_RULES:
            yield from rule(context, element)


def _with_scripting(document: Document, allowed_hosts: Collection[str]) -> Iterator[Vulnerability]:
    """Look again as a browser that runs scripts: for it, `<noscript>` ends at the first end tag, even within quotes."""
    if "<noscript" in document.source.text.lower():
        again = parse_document(document.path, document.source, scripting=True)
        yield from _in_document(again, context_of(again, allowed_hosts))


def _unexamined(path: str, reason: str) -> Vulnerability:
    return UNEXAMINED.at(Place(path, None, path), f"The file could not be examined: {reason}.")
