"""How many calls to AWS each operation makes: one read of who the caller is, and as little as the work needs behind it."""

import pytest

from generated.operations import OPERATIONS
from tests.benchmarks.aws_calls import count_all
from tests.cloud import Cloud

pytestmark = pytest.mark.emulator


def test_no_operation_makes_more_calls_than_it_may(aws: Cloud) -> None:
    counted = list(count_all(aws))
    assert {c.operation.operation_id for c in counted if c.made is not None} == set(OPERATIONS)
    over = [(c.operation.operation_id, c.made, c.most) for c in counted if c.made is not None and len(c.made) > c.most]
    assert over == []
