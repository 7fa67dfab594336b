"""Nobody gets at what is another tenant's, whoever they are and wherever they put its ids; and the matrix would notice."""

import boto3
import jwt
import pytest

from generated.operations import OPERATIONS
from runtime.app import build_app
from runtime.authentication import Authenticator
from services.bootstrap import Services
from tests.cloud import ACME, GLOBEX
from tests.contract import seen, tokens
from tests.contract.matrix import Matrix
from tests.contract.transport import InProcess
from tests.contract.watching import Watched, Writes
from tests.contract.world import WORDS, World

pytestmark = pytest.mark.emulator


@pytest.fixture(scope="module")
def session(world: World) -> boto3.Session:
    return boto3.Session(region_name=world.cloud.settings.aws_region)


@pytest.fixture(scope="module")
def services(world: World, session: boto3.Session) -> Services:
    return Services(world.cloud.settings, author=world.services.author, session=session)


@pytest.fixture(scope="module")
def client(world: World, services: Services) -> InProcess:
    settings = world.cloud.settings
    authenticator = Authenticator(tokens.Keys(jwt.PyJWKClient(settings.jwks)), settings.issuer, settings.user_pool_client_id)
    return InProcess(build_app(services, authenticator, threads=False))


@pytest.fixture(scope="module")
def matrix(world: World, client: InProcess, session: boto3.Session) -> Matrix:
    acme = Watched(world.services, ACME, frozenset(world.ids.values()), (WORDS[ACME],))
    globex = Watched(world.services, GLOBEX, frozenset(world.foreign.values()), (WORDS[GLOBEX], "Globex"))
    return Matrix(world, client, Writes(session), acme, globex)


def test_nobody_gets_at_what_is_another_tenants(matrix: Matrix) -> None:
    report = matrix.run()
    seen.reports["isolation: operation × number of cases"] = report.table()
    assert report.leaks == []
    assert {operation for operation, _ in report.cases} == set(OPERATIONS)


def test_a_token_that_is_right_in_everything_is_taken(world: World, client: InProcess) -> None:
    """So the wrong ones are refused for what is wrong with them."""
    answer = client.request("GET", "/v1/me", headers={"Authorization": tokens.right(world)})
    assert answer.status_code == 200
