"""Words of a design between Python's triple quotes."""


def escaped(text: str) -> str:
    """The text, none of its backslashes and quotes taken for Python's own."""
    safe = text.replace("\\", "\\\\").replace('"""', "'''")
    return f'{safe[:-1]}\\"' if safe.endswith('"') else safe
