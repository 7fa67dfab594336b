"""What the reader's headers ask for: gzip or not, and whether the copy it has is still good."""


def takes_gzip(accept_encoding: str) -> bool:
    """Read Accept-Encoding: gzip named (or `*`) with a weight above zero."""
    weights = dict(_weight(part) for part in accept_encoding.lower().split(",") if part.strip())
    return weights.get("gzip", weights.get("*", 0.0)) > 0


def _weight(part: str) -> tuple[str, float]:
    name, _, weight = part.strip().partition(";")
    try:
        return name.strip(), float(weight.strip().removeprefix("q=") or 1)
    except ValueError:
        return name.strip(), 0.0


def still_good(if_none_match: str, etag: str) -> bool:
    """Tell whether If-None-Match names the entity tag. A weak mark on the reader's side does not matter (RFC 9110, 13.1.2)."""
    known = {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
    return etag in known or "*" in known
