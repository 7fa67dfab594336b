"""Journeys through the API along its links, as Schemathesis finds them in the contract."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.errors import FlakyStrategyDefinition
from schemathesis import Case, Response

from tests.contract import checks
from tests.contract.schema import at_home, schema
from tests.contract.stage import behind

pytestmark = pytest.mark.emulator
_JOURNEYS = 6


class Journey(schema.as_state_machine()):  # type: ignore[misc]
    """Each step follows a link of an answer before it, or begins anew."""

    steps = 0

    def before_call(self, case: Case) -> None:
        Journey.steps += 1
        at_home(case, followed=True)

    def after_call(self, response: Response, case: Case) -> None:
        super().after_call(response, case)
        behind(case, response)

    def validate_response(self, response: Response, case: Case, additional_checks: Any = None, **kwargs: Any) -> None:
        super().validate_response(response, case, additional_checks=checks.OF_EVERY_RESPONSE, **kwargs)


SETTINGS = settings(
    max_examples=2,
    stateful_step_count=12,
    deadline=None,
    phases=[Phase.generate],
    database=None,
    suppress_health_check=list(HealthCheck),
)


def test_journeys() -> None:
    """What the API answers is not the same twice (ids, times), and what is generated follows from it: when Hypothesis comes back to
    the same choices and finds others open, it says so. That is no finding about the API, so each journey has a run of its own."""
    for number in range(_JOURNEYS):
        with suppress(FlakyStrategyDefinition):
            seed(number)(Journey).run(settings=SETTINGS)
    assert Journey.steps > _JOURNEYS * 5
