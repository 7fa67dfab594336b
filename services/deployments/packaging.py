"""What goes live: the version's files, and what every site needs beside them."""

from collections.abc import Mapping

_NOT_FOUND = b"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page not found</title></head>
<body><main><h1>This page is not here</h1><p><a href="/">Go to the start page</a></p></main></body></html>
"""


def packaged(files: Mapping[str, bytes], url: str) -> dict[str, bytes]:
    """Add robots.txt, sitemap.xml and a 404 page where the version has none. `url` is the site's prod address."""
    pages = sorted(path for path in files if path.endswith(".html") and path != "404.html")
    added = {"robots.txt": _robots(url), "sitemap.xml": _sitemap(url, pages), "404.html": _NOT_FOUND}
    return {**added, **files}


def _robots(url: str) -> bytes:
    return f"User-agent: *\nAllow: /\nSitemap: {url}sitemap.xml\n".encode()


def _sitemap(url: str, pages: list[str]) -> bytes:
    entries = "".join(f"<url><loc>{url}{'' if page == 'index.html' else page}</loc></url>" for page in pages)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>\n'.encode()
    )
