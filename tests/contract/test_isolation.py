"""Nobody gets at what is another tenant's, whoever they are and wherever they put its ids; and the matrix would notice."""

from dataclasses import replace

import boto3
import jwt
import pytest

from generated.operations import OPERATIONS
from runtime import observability
from runtime.app import build_app
from runtime.authentication import Authenticator
from services.bootstrap import Services
from services.core.errors import ValidationException
from tests.cloud import ACME, GLOBEX
from tests.contract import seen, tokens
from tests.contract.discretion import Log
from tests.contract.exceptions import BEHIND_THE_ROLES
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
def matrix(world: World, client: InProcess, session: boto3.Session, log: Log) -> Matrix:
    acme = Watched(world.services, ACME, frozenset(world.ids.values()), (WORDS[ACME],))
    globex = Watched(world.services, GLOBEX, frozenset(world.foreign.values()), (WORDS[GLOBEX], "Globex"))
    return Matrix(world, client, Writes(session), log, acme, globex)


def test_nobody_gets_at_what_is_another_tenants(matrix: Matrix) -> None:
    report = matrix.run()
    seen.reports["isolation: operation × number of cases"] = report.table()
    assert report.leaks == []
    assert {operation for operation, _ in report.cases} == set(OPERATIONS)
    assert report.behind == set(BEHIND_THE_ROLES), "an exception nobody needs"


def test_a_token_that_is_right_in_everything_is_taken(world: World, client: InProcess) -> None:
    """So the wrong ones are refused for what is wrong with them."""
    answer = client.request("GET", "/v1/me", headers={"Authorization": tokens.right(world)})
    assert answer.status_code == 200


class TestAPlantedLeak:
    """Each is a repository, a service or a check that looks at the wrong tenant; the matrix names the operation."""

    @pytest.fixture
    def found(self, matrix: Matrix):
        def run(*operations: str) -> set[str]:
            report = matrix.through(operations)
            return {operation for operation in operations if report.of(operation)}

        return run

    def test_a_read_that_forgets_the_tenant(self, found, services: Services, monkeypatch):
        real = services._sites.get
        monkeypatch.setattr(services._sites, "get", lambda tenant_id, site_id: real(tenant_id, site_id) or real(GLOBEX, site_id))
        assert found("getSite", "getBrand") == {"getSite"}

    def test_a_list_of_the_wrong_partition(self, found, services: Services, monkeypatch):
        real = services._units.list_page
        monkeypatch.setattr(services._units, "list_page", lambda _, parent_id, page: real(GLOBEX, parent_id, page))
        assert found("listUnits", "listSites") == {"listUnits"}

    def test_a_write_into_the_wrong_tenant(self, found, services: Services, monkeypatch):
        real = services.units.create

        def misplaced(principal, tenant_id, wanted):
            own = real(principal, tenant_id, wanted)
            services.table.write([services._tenants.brand_changed(services._tenants.brand(GLOBEX), 1)])
            return own

        monkeypatch.setattr(services.units, "create", misplaced)
        assert found("createUnit", "getHierarchy") == {"createUnit"}

    def test_an_id_of_the_body_that_nobody_checks(self, found, services: Services, monkeypatch):
        real = services._units.get
        monkeypatch.setattr(services._units, "get", lambda tenant_id, unit_id: real(tenant_id, unit_id) or real(GLOBEX, unit_id))
        assert found("createInvitation", "getTenant") == {"createInvitation"}

    def test_an_outsider_nobody_tells_of(self, found, services: Services, monkeypatch):
        monkeypatch.setattr(services.trail, "denied", lambda *_: None)
        assert found("listAssets", "getHealth") == {"listAssets"}

    def test_a_membership_nobody_looks_up(self, found, services: Services, monkeypatch):
        real = services.standings.read
        monkeypatch.setattr(services.standings, "read", lambda tenant_id, user_id: replace(real(tenant_id, user_id), role="tenant_admin"))
        assert found("listInvitations", "getRoot") == {"listInvitations"}

    def test_a_claim_that_is_believed(self, found, services: Services, monkeypatch):
        real = services.profiles.me
        monkeypatch.setattr(services.profiles, "me", lambda who: real(who).model_copy(update={"name": who.tenant_id}))
        assert found("getMe", "getHealth") == {"getMe"}

    def test_a_header_nobody_compares(self, found, monkeypatch):
        monkeypatch.setattr("runtime.access.require_named", lambda *_: None)
        assert found("getBrand", "getHealth") == {"getBrand"}

    def test_a_filter_that_is_refused_for_another_reason(self, found, services: Services, monkeypatch):
        real = services.generations.list_page

        def refused(tenant_id, site_id, page):
            if site_id:
                raise ValidationException("INVALID_CURSOR", "Start again.")
            return real(tenant_id, site_id, page)

        monkeypatch.setattr(services.generations, "list_page", refused)
        assert found("listGenerations", "getHealth") == {"listGenerations"}

    def test_a_secret_in_the_log(self, found, services: Services, monkeypatch):
        real = services.answers.preview

        def talkative(token):
            observability.logger().info("asked", extra={"link": f"/v1/invitations/{token}"})
            return real(token)

        monkeypatch.setattr(services.answers, "preview", talkative)
        assert found("getInvitationByToken", "getHealth") == {"getInvitationByToken"}
