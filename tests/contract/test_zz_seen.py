"""Last of the contract tests: everything that is declared and can be provoked was seen, and nothing that is not declared."""

import pytest

from generated.operations import OPERATIONS
from local.places import ROOT
from tests.contract import seen

pytestmark = pytest.mark.emulator


def test_every_declared_answer_was_seen() -> None:
    if len(seen.codes) < 20:
        pytest.skip("only a part of the contract tests was run")
    assert seen.missing() == [], f"not seen: {seen.missing()}"


@pytest.mark.parametrize(("answer", "file"), seen.ELSEWHERE.items(), ids=str)
def test_what_is_shown_elsewhere_is_shown_there(answer: tuple[str, str], file: str) -> None:
    assert f'"{answer[1]}"' in (ROOT / file).read_text(encoding="utf-8")
    assert answer[1] in OPERATIONS[answer[0]].problems


def test_nothing_is_said_to_be_shown_elsewhere_that_is_shown_here() -> None:
    assert seen.needless() == []


def test_no_undeclared_status_was_seen() -> None:
    assert seen.undeclared() == []
