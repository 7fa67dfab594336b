"""A deprecated operation says so on every response, whatever became of the request; others say nothing."""

from dataclasses import replace
from typing import Any

import pytest

from generated.operations import OPERATIONS
from runtime.app import build_app
from runtime.authentication import Authenticator
from runtime.lambda_http import LambdaDoor
from services.core.errors import NotFoundException
from tests.unit.runtime.keys import AUDIENCE, ISSUER, Keys, token
from tests.unit.runtime.test_doors import SITE, TENANT, Installed

NOTICES = (("deprecation", "@1767225600"), ("sunset", "Wed, 01 Jul 2026 00:00:00 GMT"))
ONE, ALL = f"/v1/tenants/{TENANT}/sites/{SITE}", f"/v1/tenants/{TENANT}/sites"
SAID = {**dict(NOTICES), "link": f'<{ALL}>; rel="successor-version"'}


@pytest.fixture
def installed() -> Installed:
    return Installed()


@pytest.fixture
def door(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> LambdaDoor:
    """An app in which `getSite` is on its way out."""
    monkeypatch.setitem(OPERATIONS, "getSite", replace(OPERATIONS["getSite"], notices=NOTICES, successor="listSites"))
    authenticator = Authenticator(Keys(), ISSUER, AUDIENCE)
    return LambdaDoor(build_app(installed, authenticator, functions=["site"], threads=False))  # type: ignore[arg-type]


def asked(door: LambdaDoor, path: str, bearer: str | None = None) -> tuple[int, dict[str, str]]:
    """The status and the headers that speak of deprecation."""
    headers = {"Authorization": f"Bearer {bearer or token()}"}
    answer: dict[str, Any] = door({"httpMethod": "GET", "path": path, "headers": headers, "body": None}, None)
    return answer["statusCode"], {name: value for name, value in answer["headers"].items() if name in SAID}


def test_a_success(door: LambdaDoor):
    assert asked(door, ONE) == (200, SAID)


def test_a_problem_the_handler_raised(door: LambdaDoor, installed: Installed, monkeypatch: pytest.MonkeyPatch):
    def missing(*_: Any) -> Any:
        raise NotFoundException("SITE_NOT_FOUND", "There is no such site.")

    monkeypatch.setattr(installed.sites, "get", missing)
    assert asked(door, ONE) == (404, SAID)


def test_a_problem_before_the_handler(door: LambdaDoor):
    status, said = asked(door, f"{ALL}/nothing")
    assert (status, said) == (400, SAID)


def test_a_caller_nobody_knows(door: LambdaDoor):
    assert asked(door, ONE, "no-token") == (401, SAID)


def test_a_fault_of_ours(door: LambdaDoor, installed: Installed, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(installed.sites, "get", lambda *_: object())
    assert asked(door, ONE) == (500, SAID)


def test_its_successor_says_nothing(door: LambdaDoor):
    assert asked(door, ALL) == (200, {})


def test_where_no_operation_is_nothing_is_said(door: LambdaDoor):
    assert asked(door, "/v1/nowhere") == (404, {})


def test_without_a_successor_there_is_no_link(installed: Installed, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(OPERATIONS, "getSite", replace(OPERATIONS["getSite"], notices=NOTICES))
    app = build_app(installed, Authenticator(Keys(), ISSUER, AUDIENCE), functions=["site"], threads=False)  # type: ignore[arg-type]
    assert asked(LambdaDoor(app), ONE) == (200, dict(NOTICES))
