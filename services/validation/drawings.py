"""A single drawing, scanned as a page's drawings are."""

from services.validation.page import Page
from services.validation.security.scan import scan


class SecureDrawings:
    def dangers(self, name: str, content: bytes) -> list[str]:
        """What an SVG holds beside a drawing, worst first, in words."""
        return [vulnerability.description for vulnerability in scan(Page.read({name: content})).vulnerabilities]
