"""Names that must be unique are compared by how they read, not by how they were typed."""

import unicodedata


def folded(name: str) -> str:
    """Give the form under which a name is reserved: no difference of case, of spaces, or of how a letter is composed."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(unicodedata.normalize("NFKC", plain).split())
