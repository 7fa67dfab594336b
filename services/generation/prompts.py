"""Prompts as people send them: control characters are no words."""

import unicodedata

from services.core.errors import Fault, RuleException

SHORTEST = 10


def cleaned(prompt: str) -> str:
    """Take out control characters (line ends stay) and outer white space. Raises INVALID_PROMPT when too little is left."""
    kept = "".join(c for c in prompt if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn")).strip()
    if sum(not c.isspace() for c in kept) < SHORTEST:
        detail = f"has fewer than {SHORTEST} characters that can be read"
        raise RuleException(
            "INVALID_PROMPT", "Say in a sentence what the page is for.", faults=[Fault("/body/prompt", "INVALID_PROMPT", detail)]
        )
    return kept
