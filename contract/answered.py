"""The problems an operation answers: those its design names and those the bundle adds to all of its kind."""

from collections.abc import Iterator

from contract.operations import Designed

ALL = ("VALIDATION_FAILED", "UNAUTHENTICATED", "RATE_LIMITED", "INTERNAL_ERROR", "SERVICE_UNAVAILABLE")
MALFORMED = "MALFORMED_BODY"
# Only those who see every tenant can ask for one that is not there; to all others it is somebody else's.
TENANT_UNKNOWN = "TENANT_NOT_FOUND"
EVERYBODY = {"any", "self"}


def problems(operation: Designed) -> list[str]:
    """Every code it can answer, by status."""
    known = operation.design.problem_codes
    codes = dict.fromkeys([*common(operation), *operation.node.get("x-problems", [])])
    return sorted(codes, key=lambda code: (known.get(code, {}).get("status", 0), code))


def statuses(operation: Designed) -> tuple[int, ...]:
    """Every status it can answer."""
    known = operation.design.problem_codes
    failed = {known[code]["status"] for code in problems(operation)}
    return tuple(sorted(failed | {answer.status for answer in operation.successes()}))


def common(operation: Designed) -> Iterator[str]:
    yield from ALL
    body, known = operation.body is not None, operation.design.problem_codes
    in_tenant = "tenantId" in operation.path_parameters() and not operation.public
    rules = {
        "FORBIDDEN": not operation.public and not EVERYBODY & set(operation.node.get("x-roles", [])),
        "TENANT_FORBIDDEN": in_tenant,
        TENANT_UNKNOWN: in_tenant and TENANT_UNKNOWN in known,
        "TENANT_NOT_ACTIVE": bool(operation.tenant_states),
        MALFORMED: body and MALFORMED in known,
        "PAYLOAD_TOO_LARGE": body,
        "UNSUPPORTED_MEDIA_TYPE": body,
        "PRECONDITION_FAILED": operation.if_match,
        "IDEMPOTENCY_IN_PROGRESS": operation.idempotent,
        "IDEMPOTENCY_KEY_REUSED": operation.idempotent,
        "INVALID_CURSOR": "cursor" in operation.names("query"),
        "FEATURE_DISABLED": "x-feature" in operation.node,
    }
    yield from (code for code, applies in rules.items() if applies)
