"""From the Host header and the path of a request to the host and file names of a site."""

_STRANGE = {"", ".", ".."}


def host_of(header: str) -> str:
    """Give the host in lower case, without port and final dot."""
    name = header.strip().lower()
    return name.rpartition(":")[0].rstrip(".") if name.rpartition(":")[2].isdigit() and ":" in name else name.rstrip(".")


def file_of(path: str) -> str | None:
    """Name the file a decoded path asks for, relative to the version's prefix. None for a path no file can have.

    `/` and `/about/` are pages of folders; `.`, `..`, empty segments, backslashes and control characters are nobody's name.
    """
    if not path.startswith("/") or "\\" in path or not path.isprintable():
        return None
    name = path[1:] + "index.html" if path.endswith("/") else path[1:]
    return None if any(segment in _STRANGE for segment in name.split("/")) else name


def folder_page(name: str) -> str | None:
    """Name the page of the folder that a path without final slash may mean: `about` → `about/index.html`."""
    return None if "." in name.rpartition("/")[2] else f"{name}/index.html"
