"""Every operation, property-tested from the contract: examples, coverage, fuzzing, with our own checks on top."""

import pytest
from hypothesis import HealthCheck, settings
from schemathesis import Case

from tests.contract import checks
from tests.contract.schema import at_home, schema
from tests.contract.stage import behind

pytestmark = pytest.mark.emulator


@schema.parametrize()
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_operation(case: Case) -> None:
    response = at_home(case).call()
    behind(case, response)
    case.validate_response(response, additional_checks=checks.ALL)
