"""A change that names nothing to change is a fault, whatever it would change."""

import pytest

from generated.operations import OPERATIONS, Operation
from runtime.arguments import Arguments
from runtime.cursors import CursorSigner
from runtime.http import Request
from services.core.errors import ValidationException

CHANGES = [operation for operation in OPERATIONS.values() if operation.method == "PATCH"]


@pytest.mark.parametrize("operation", CHANGES, ids=lambda operation: operation.operation_id)
def test_an_empty_body_is_refused(operation: Operation):
    request = Request("PATCH", operation.path, headers={"content-type": "application/json"}, path_params={}, body=b"{}")
    with pytest.raises(ValidationException) as refusal:
        Arguments(operation, CursorSigner(b"key")).read(request, "")
    assert {fault.code for fault in refusal.value.faults if fault.pointer.startswith("/body")} <= {"MIN_PROPERTIES", "REQUIRED"}
    assert any(fault.pointer.startswith("/body") for fault in refusal.value.faults)
