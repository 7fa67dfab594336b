"""Looking at a live page from this machine."""

from urllib.parse import urlsplit

import httpx


def visit(url: str) -> httpx.Response:
    """Fetch a live page as a browser would: *.localhost is this machine, whatever the resolver says."""
    parts = urlsplit(url)
    return httpx.get(f"http://127.0.0.1:{parts.port}{parts.path}", headers={"Host": parts.netloc}, timeout=10)
