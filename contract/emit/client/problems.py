"""`problems.py`: an exception per problem code, under one per status."""

from contract.design import Design
from contract.emit import NOTICE
from contract.emit.docstrings import escaped
from contract.naming import pascal

STATUSES = {
    400: "BadRequest",
    401: "Unauthorized",
    402: "PaymentRequired",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    406: "NotAcceptable",
    409: "Conflict",
    410: "Gone",
    412: "PreconditionFailed",
    413: "PayloadTooLarge",
    415: "UnsupportedMediaType",
    422: "Unprocessable",
    428: "PreconditionRequired",
    429: "TooManyRequests",
    500: "ServerError",
    501: "NotImplementedYet",
    502: "BadGateway",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
}


def class_name(code: str) -> str:
    """`SITE_NOT_FOUND` → `SiteNotFound`. A code that is named like a status, such as `CONFLICT`, is the class of its status."""
    return pascal(code.lower())


def status_name(status: int) -> str:
    return STATUSES.get(status, f"Status{status}")


def problem_classes(design: Design) -> str:
    codes = {code: node["status"] for code, node in sorted(design.problem_codes.items())}
    statuses = sorted(set(codes.values()))
    parts = [f'"""{NOTICE}\n\nWhat the API can answer instead of a success.\n\n{_tree(codes)}\n"""\n', "from . import kit\n"]
    for status in statuses:
        parts.append(_class(status_name(status), "kit.ProblemError", f"Every {status}, codes that came later included."))
        own = [code for code in codes if codes[code] == status and class_name(code) != status_name(status)]
        parts += [_class(class_name(code), status_name(status), f"{design.problem_codes[code]['title'].rstrip('.')}.") for code in own]
    parts.append(_table("BY_STATUS: dict[int, type[kit.ProblemError]]", {str(status): status_name(status) for status in statuses}))
    parts.append(_table("BY_CODE: dict[str, type[kit.ProblemError]]", {f'"{code}"': class_name(code) for code in codes}))
    return "\n\n".join(parts)


def _class(name: str, base: str, about: str) -> str:
    return f'class {name}({base}):\n    """{escaped(about)}"""\n'


def _table(name: str, rows: dict[str, str]) -> str:
    return f"{name} = {{\n" + "".join(f"    {key}: {value},\n" for key, value in rows.items()) + "}\n"


def _tree(codes: dict[str, int]) -> str:
    lines = ["    ProblemError"]
    statuses = sorted(set(codes.values()))
    for status in statuses:
        last = status == statuses[-1]
        lines.append(f"    {'└──' if last else '├──'} {status_name(status)} ({status})")
        names = [class_name(code) for code in codes if codes[code] == status and class_name(code) != status_name(status)]
        lines += [f"    {' ' if last else '│'}   {'└──' if name == names[-1] else '├──'} {name}" for name in names]
    return "\n".join(lines)
