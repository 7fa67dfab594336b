"""The headers every response of a kind carries."""

from contract.bundle.names import HEADERS, RATE_HEADERS
from contract.deprecation import declared_headers
from contract.design import Node
from contract.operations import Designed
from contract.parts import Answer
from contract.schemas import properties, ref


def references(names: list[str]) -> Node:
    return {(HEADERS | RATE_HEADERS)[name]: ref(name, "headers") for name in names}


def success_headers(operation: Designed, answer: Answer) -> Node:
    names = ["RequestId"]
    if answer.shape == "document" and answer.status in {200, 201} and _has_revision(operation, answer):
        names.append("ETag")
    if answer.status in {201, 202}:
        names.append("Location")
    if operation.idempotent and answer.shape != "stream":
        names.append("IdempotentReplayed")
    return references(names) | own_headers(operation)


def _has_revision(operation: Designed, answer: Answer) -> bool:
    return "revision" in properties(operation.design, operation.design.schemas.get(str(answer.schema), {}))


def problem_headers(status: int, codes: list[str]) -> Node:
    names = ["RequestId"]
    if "PRECONDITION_FAILED" in codes:
        names.append("ETag")
    if status in {429, 503} or "IDEMPOTENCY_IN_PROGRESS" in codes:
        names.append("RetryAfter")
    return references(names)


def own_headers(operation: Designed) -> Node:
    """What every answer of the operation carries: what is left of its rate, and that it is on its way out."""
    return (references([*RATE_HEADERS]) if "x-rate" in operation.node else {}) | declared_headers(operation)
