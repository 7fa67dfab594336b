"""The services over moto, a tenant for each module, and nothing left of one test for the next."""

from collections.abc import Iterator
from contextlib import nullcontext

import boto3
import pytest

from services.bootstrap import Services
from services.invitations.delivery import Delivery
from services.users.members import MemberService
from tests.unit.services.accounts import Accounts
from tests.unit.services.mailbox import Mailbox
from tests.unit.services.mocked import mocked, services_over, undone
from tests.unit.services.office import Office
from tests.unit.services.world import People, settled


@pytest.fixture(scope="package")
def session() -> Iterator[boto3.Session]:
    with mocked() as made:
        yield made


@pytest.fixture(scope="module")
def services(session: boto3.Session) -> Iterator[Services]:
    with undone():
        yield services_over(session)


@pytest.fixture(autouse=True)
def _undone(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test does is undone; what the fixtures of its module or class have written is there for the next one."""
    with undone() if "services" in request.fixturenames else nullcontext():
        yield


@pytest.fixture(scope="module")
def home(services: Services) -> People:
    """The tenant of a module, for its fixtures to write in."""
    return settled(services)


@pytest.fixture
def people(home: People) -> People:
    return home


@pytest.fixture
def not_done(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, str]]]:
    """What could not be done behind a change, as it is told."""
    told: list[tuple[str, dict[str, str]]] = []
    monkeypatch.setattr("services.core.afterwards._teller", [lambda what, about: told.append((what, about))])
    return told


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
def accounts() -> Accounts:
    return Accounts(users={"dana@acme.test": "dana"})


@pytest.fixture
def members(services: Services, accounts: Accounts, mailbox: Mailbox) -> MemberService:
    delivery = Delivery(mailbox, "https://console.test/")
    return MemberService(services.standings, services._teams, services._profiles, accounts, services.invitations, delivery, services.ledger)


@pytest.fixture
def office(services: Services, people: People, mailbox: Mailbox) -> Office:
    return Office(services, people, mailbox)
