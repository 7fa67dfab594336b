"""What the security rules know while they look at the elements of one document."""

from collections.abc import Collection
from dataclasses import dataclass

from services.validation.dom import Document, Element
from services.validation.security.rules import Place
from services.validation.security.urls import SITE, Target, target_of


@dataclass(frozen=True, slots=True)
class Context:
    """A document, the hosts allowed, where relative addresses may lead, and whether names may carry a namespace prefix."""

    path: str
    allowed_hosts: Collection[str]
    bases: tuple[Target, ...]
    prefixed: bool = False

    def place(self, element: Element) -> Place:
        return Place(self.path, element.line, element.location)

    def allows(self, url: str) -> bool:
        """Say whether a resource may be loaded. A relative address must be allowed whichever base a browser obeys."""
        return all(target_of(url, base).allowed(self.allowed_hosts) for base in self.bases)

    def name(self, element: Element) -> str:
        """Give an element's name; in an XML file any prefix may stand before it."""
        return element.tag.rpartition(":")[2] if self.prefixed else element.tag


def context_of(document: Document, allowed_hosts: Collection[str], *, prefixed: bool = False) -> Context:
    """Prepare the scan of a document."""
    written = [element.attributes["href"] for element in document.elements if element.tag == "base" and "href" in element.attributes]
    bases = {SITE, *(target_of(href) for href in written)}
    return Context(document.path, allowed_hosts, tuple(bases), prefixed)
