"""Prompts as people send them: control characters are no words."""

import unicodedata

from services.core.errors import Fault, RuleException, Way

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


def require_length(prompt: str, longest: int | None, tenant_id: str) -> None:
    """Raise PLAN_LIMIT_EXCEEDED when a prompt is longer than the plan allows; None is no limit."""
    if longest is not None and len(prompt) > longest:
        detail = f"has {len(prompt)} characters, and the plan allows {longest}"
        raise RuleException(
            "PLAN_LIMIT_EXCEEDED",
            f"The prompt {detail}. Say it in fewer words, or change the plan.",
            faults=[Fault("/body/prompt", "PLAN_LIMIT_EXCEEDED", detail)],
            links={"tenant": Way("getTenant", {"tenantId": tenant_id})},
        )
