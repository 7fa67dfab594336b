"""The schemas a bundle adds for a resource, and the pieces it takes from the conventions."""

from contract.parts import Answer

SCHEMAS = ("Link", "Meta", "CollectionMeta", "CollectionLinks", "Problem")
HEADERS = {
    "RequestId": "X-Request-Id",
    "ETag": "ETag",
    "Location": "Location",
    "RetryAfter": "Retry-After",
    "IdempotentReplayed": "Idempotent-Replayed",
}
# Of operations with a rate.
RATE_HEADERS = {
    "RateLimitLimit": "RateLimit-Limit",
    "RateLimitRemaining": "RateLimit-Remaining",
    "RateLimitReset": "RateLimit-Reset",
}
IDEMPOTENCY_KEY = "IdempotencyKey"


def envelope(answer: Answer) -> str:
    return f"{answer.schema}{'Collection' if answer.shape == 'collection' else 'Document'}"


def added(answer: Answer) -> list[str]:
    """Every schema name the bundle takes for an answer."""
    names = [envelope(answer), f"{answer.schema}Links"]
    return [*names, f"{answer.schema}Resource"] if answer.shape == "collection" else names


def is_enveloped(answer: Answer) -> bool:
    return answer.shape in {"document", "collection"} and answer.schema is not None
