"""A list asked for with a cursor that is not one of its own."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from schemathesis import Case, Response

from generated.operations import Operation
from runtime.arguments import Arguments
from runtime.cursors import LIFETIME_SECONDS, CursorSigner
from runtime.http import Request
from services.core import clock
from tests.contract.checks.again import Answer, expect, probe, send
from tests.contract.stage import stage


@probe("cursor_forged")
def cursor_forged(operation: Operation, response: Response, case: Case) -> None:
    """A cursor nobody gave, one that was changed, and those of another list, tenant or person, or of other filters, are refused.

    One that is right is taken: the others are refused for what is wrong with them.
    """
    if not operation.paged:
        return
    parts = urlsplit(str(response.request.url))._replace(query="")

    def asked(cursor: str) -> Answer:
        return send(response.request, url=parts._replace(query=urlencode({"cursor": cursor})).geturl())

    right = _binding(operation, parts.path, {name: str(value) for name, value in (case.path_parameters or {}).items()})
    for what, cursor in _wrong_cursors(right).items():
        expect(asked(cursor), 400, "INVALID_CURSOR", f"a cursor that is {what}")
    assert asked(_cursor(right)).status == 200


def _binding(operation: Operation, path: str, ids: dict[str, str]) -> dict[str, Any]:
    """What a cursor of this list is bound to when its own caller asks for all of it."""
    lists_of = ids.get("tenantId") or stage.world.caller(operation).user_id
    arguments = Arguments(operation, CursorSigner(stage.world.services.cursor_key))
    return arguments.binding(arguments.read(Request("GET", path, path_params=ids), lists_of), lists_of)


def _wrong_cursors(right: dict[str, Any]) -> dict[str, str]:
    """Cursors by what is wrong with them."""
    payload, _, signature = _cursor(right).partition(".")
    with clock.frozen(clock.now() - timedelta(seconds=LIFETIME_SECONDS + 1)):
        lapsed = _cursor(right)
    return {
        "no cursor": "garbage",
        "empty": ".",
        "not signed": payload,
        "signed by a stranger": _cursor(right, b"not the key"),
        "changed": f"{_altered(payload)}.{signature}",
        "signed otherwise": f"{payload}.{_altered(signature)}",
        "another tenant's or person's": _cursor(right | {"tenant_id": stage.world.foreign["tenantId"]}),
        "another list's": _cursor(right | {"operation_id": "anotherOperation"}),
        "of another filter": _cursor(right | {"filters": dict.fromkeys([*right["filters"], "another"], "another")}),
        "lapsed": lapsed,
    }


def _cursor(binding: dict[str, Any], key: bytes | None = None) -> str:
    return CursorSigner(key or stage.world.services.cursor_key).sign("", **binding)


def _altered(text: str) -> str:
    return ("B" if text[0] == "A" else "A") + text[1:]
