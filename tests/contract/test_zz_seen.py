"""Last of the contract tests: everything that is declared and can be provoked was seen, and nothing that is not declared."""

import pytest

from tests.contract import seen

pytestmark = pytest.mark.emulator


def test_every_declared_answer_was_seen() -> None:
    if len(seen.codes) < 20:
        pytest.skip("only a part of the contract tests was run")
    assert seen.missing() == [], f"not seen: {seen.missing()}"


def test_no_undeclared_status_was_seen() -> None:
    assert seen.undeclared() == []
