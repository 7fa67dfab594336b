"""The first test of a handler: it fails until the handler is written and hands on what its service answers."""

import ast

from contract.design import Design
from contract.naming import snake, test_class
from contract.operations import Designed
from contract.scaffold.example import answer_of, call
from contract.scaffold.handler import docstring
from contract.signatures import homes

FOLDER = "tests/unit/handlers"
CONFTEST = '''"""A context whose services give one answer, whatever they are asked: what a handler makes of it is all that is left."""

from collections.abc import Callable
from typing import Any
from unittest.mock import MagicMock

import pytest

from runtime.context import Context


class Answering:
    """Services of which every use case gives the same answer."""

    def __init__(self, answer: object) -> None:
        self._answer = answer

    def __getattr__(self, name: str) -> "Answering":
        return self

    def __call__(self, *arguments: object, **named: object) -> Any:
        return self._answer


@pytest.fixture
def answering() -> Callable[[object], Context]:
    """A context of services with this answer."""

    def context(answer: object) -> Context:
        return Context(principal=MagicMock(), services=Answering(answer), request_id="request-1", trace_id="trace-1")

    return context
'''


def path_of(module: str) -> str:
    return f"{FOLDER}/test_{module}.py"


def opening(module: str) -> str:
    return docstring(f"The handlers of `handlers/{module}.py`: what each makes of its service's answer.") + "\n"


def first_test(operation: Designed) -> str:
    answer, wanted = answer_of(operation)
    return (
        f"class {test_class(operation.id)}:\n"
        "    def test_hands_on_what_its_service_answers(self, answering):\n"
        f"        answer = {answer}\n"
        f"        assert {snake(operation.id)}(answering(answer){call(operation)}) == {wanted}\n"
    )


def imports(design: Design, module: str, group: list[Designed], code: list[str]) -> dict[str, list[str]]:
    """What the tests of a module need: its handlers, and the names their code uses."""
    names = {node.id for piece in code for node in ast.walk(ast.parse(piece)) if isinstance(node, ast.Name)}
    wanted = {f"handlers.{module}": [snake(operation.id) for operation in group]} | homes(design, names)
    return wanted | ({"pydantic": ["TypeAdapter"]} if "TypeAdapter" in names else {})
