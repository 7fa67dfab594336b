"""The edge's own pages, for when there is no page of a site to show."""

from html import escape

_SHAPE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{text}</p>
</main>
</body>
</html>
"""


def _page(title: str, text: str) -> str:
    return _SHAPE.format(title=escape(title), text=escape(text))


def no_site(host: str) -> str:
    where = host or "this address"
    return _page("No site lives here yet", f"Nothing is deployed at {where}. Deploy a site to this address, or check its spelling.")


NO_PAGE = _page("This page does not exist", "The site has no page at this address. Go to its first page and look for it from there.")
NOT_ALLOWED = _page("Sites can only be read", "Use GET or HEAD.")
UNREACHABLE = _page("The site cannot be read right now", "Its files could not be reached. Try again in a moment.")
