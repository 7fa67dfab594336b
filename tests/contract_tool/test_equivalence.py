"""The generated models take and refuse what the schemas take and refuse, for every schema of the designs."""

from functools import cache
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings
from pydantic import TypeAdapter

from generated.operations import MODELS
from runtime import contract
from tests.contract_tool.equivalence.shapes import Shapes
from tests.contract_tool.equivalence.twins import Twin
from tests.contract_tool.equivalence.values import values

EXAMPLES = 8
PROFILE = settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck), max_examples=EXAMPLES)


@cache
def twin(name: str) -> Twin:
    model = getattr(import_module(f"generated.models.{MODELS[name]}"), name)
    return Twin(name, Shapes(contract.document()), contract.compile_schema(contract.named(name)), TypeAdapter(model))


def agree(one: Twin) -> None:
    @PROFILE
    @given(values(one.shapes, one.node))
    def for_every(value):
        found = next(one.disagreements(value), None)
        assert found is None, found

    for_every()


@pytest.mark.parametrize("name", MODELS)
def test_a_model_takes_and_refuses_what_its_schema_does(name):
    agree(twin(name))
