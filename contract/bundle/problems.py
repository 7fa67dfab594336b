"""Problem codes as responses. Operations that answer the same codes share one, named `404.SITE_NOT_FOUND`."""

from contract.answered import problems
from contract.bundle.headers import own_headers, problem_headers
from contract.design import Design, Node
from contract.operations import Designed
from contract.schemas import ref

PROBLEM_JSON = "application/problem+json"


def add_problems(operation: Designed) -> None:
    """Declare a response per status for the codes the operation can answer."""
    known = operation.design.problem_codes
    by_status: dict[int, list[str]] = {}
    for code in problems(operation):
        by_status.setdefault(known[code]["status"], []).append(code)
    for status, codes in by_status.items():
        operation.node["responses"].setdefault(str(status), _declared(operation, status, codes))


def _declared(operation: Designed, status: int, codes: list[str]) -> Node:
    """Shared, unless all answers of the operation carry headers of their own."""
    own = own_headers(operation)
    if not own:
        return _shared(operation.design, status, codes)
    response = _response(operation.design, status, codes)
    return response | {"headers": response["headers"] | own}


def _shared(design: Design, status: int, codes: list[str]) -> Node:
    name = ".".join([str(status), *codes])
    responses = design.data["components"].setdefault("responses", {})
    responses.setdefault(name, _response(design, status, codes))
    return ref(name, "responses")


def _response(design: Design, status: int, codes: list[str]) -> Node:
    listed = [f"`{code}`: {design.problem_codes[code]['title']}." for code in codes]
    return {
        "description": listed[0] if len(listed) == 1 else "\n".join(f"- {line}" for line in listed),
        "headers": problem_headers(status, codes),
        "content": {PROBLEM_JSON: {"schema": ref("Problem"), "examples": {code: {"value": _example(design, code)} for code in codes}}},
        "x-problem-codes": codes,
    }


def _example(design: Design, code: str) -> Node:
    known = design.problem_codes[code]
    trace = design.schemas["Problem"].get("example", {}).get("traceId", "1-00000000-000000000000000000000000")
    return {
        "type": f"/docs/problems/{code}",
        "title": known["title"],
        "status": known["status"],
        "detail": known["remedy"],
        "code": code,
        "traceId": trace,
    }
