"""A single drawing: that it is one, and scanned as a page's drawings are."""

from xml.parsers import expat

from services.validation.page import Page
from services.validation.security.scan import scan

_ROOT = "http://www.w3.org/2000/svg svg"


class SecureDrawings:
    def is_drawing(self, content: bytes) -> bool:
        """Tell whether it is SVG: UTF-8 without NUL, as which it is scanned too, beginning as XML with an `svg` element."""
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:
            return False
        return b"\0" not in content and _root_of(content) == _ROOT

    def dangers(self, name: str, content: bytes) -> list[str]:
        """What an SVG holds beside a drawing, worst first, in words."""
        return [vulnerability.description for vulnerability in scan(Page.read({name: content})).vulnerabilities]


class _Found(Exception):
    """Reading ends at the first element: nothing behind it is expanded."""


def _root_of(content: bytes) -> str | None:
    """Give the namespace and name of the root element; None for what is no XML, or says that it is not UTF-8."""
    names: list[str] = []

    def element(name: str, _: object) -> None:
        names.append(name)
        raise _Found

    def declaration(_: str, encoding: str | None, __: int) -> None:
        if encoding and encoding.lower() != "utf-8":
            raise _Found

    parser = expat.ParserCreate("utf-8", " ")
    parser.StartElementHandler, parser.XmlDeclHandler = element, declaration
    try:
        parser.Parse(content, True)
    except (_Found, expat.ExpatError):
        return names[0] if names else None
    return None
