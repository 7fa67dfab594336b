"""Asking for a deployment: every gate, who may, and what is queued."""

import pytest

from generated.models.deployment import DeploymentCreate, DeploymentStatus
from generated.models.operation import OperationStatus, StepStatus
from generated.models.site import Environment
from generated.models.validation import ScoringMode, SecurityStatus
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.items import encode
from services.core import clock
from services.core.errors import ConflictException, ForbiddenException, NotFoundException, RuleException
from services.core.ids import new_id
from services.core.paging import PageRequest
from services.core.principal import Principal
from services.deployments.packaging import packaged
from tests.unit.services.world import actions, later, messages, refused, row, site, state, written

SIT, PROD = Environment.SIT, Environment.PROD


@pytest.fixture(scope="module")
def ready(services, home):
    """A site with a page good enough for prod."""
    return written(services, home)


def deploy(services, people, to, of=None, who=None, version_id=None):
    return services.deployments.deploy(
        who or people.admin, people.tenant_id, of.site_id, DeploymentCreate(environment=to, version_id=version_id)
    )


def scored(services, made, **changed):
    """Let the newest version's report say something else."""
    report = services.validations.report_for(services.sites.newest_version(made.tenant_id, made.site_id))
    changed = report.model_copy(update={**changed, "validation_id": new_id("val")})
    services.ledger.commit(*services._reports.recorded(changed))
    return changed


def was_in_sit(services, made):
    operation = services.deployments.deploy(Principal("user-1"), made.tenant_id, made.site_id, DeploymentCreate(environment=SIT))
    deployment = services.deployments.get(made.tenant_id, made.site_id, operation.deployment_id)
    services.ledger.commit(services._deployments.completed(deployment), services._deployments.unlocked(deployment))


class TestGates:
    @pytest.mark.parametrize(
        ("environment", "score", "open_"), [(SIT, 5.9, False), (SIT, 6.0, True), (PROD, 7.9, False), (PROD, 8.0, True)]
    )
    def test_each_environment_has_its_least_score(self, services, people, ready, environment, score, open_):
        was_in_sit(services, ready)
        scored(services, ready, score=score)
        before = state(services, people)
        if open_:
            assert deploy(services, people, environment, ready).status == OperationStatus.PENDING
            return
        with refused(RuleException, "BRAND_SCORE_LOW"):
            deploy(services, people, environment, ready)
        assert state(services, people) == before

    @pytest.mark.parametrize("environment", [SIT, PROD])
    def test_a_failed_security_scan_closes_both(self, services, people, ready, environment):
        scored(services, ready, security_status=SecurityStatus.FAILED)
        with refused(RuleException, "SECURITY_VIOLATION"):
            deploy(services, people, environment, ready)

    def test_a_security_warning_closes_nothing(self, services, people, ready):
        scored(services, ready, security_status=SecurityStatus.WARNING)
        assert deploy(services, people, SIT, ready)

    def test_prod_needs_a_judgement_of_the_copy_and_sit_does_not(self, services, people, ready):
        was_in_sit(services, ready)
        scored(services, ready, scoring_mode=ScoringMode.RULE_ONLY)
        with refused(RuleException, "SCORING_INCOMPLETE"):
            deploy(services, people, PROD, ready)
        assert deploy(services, people, SIT, ready)

    def test_prod_needs_the_same_version_in_sit_first(self, services, people, ready):
        with refused(RuleException, "SIT_DEPLOYMENT_REQUIRED"):
            deploy(services, people, PROD, ready)
        was_in_sit(services, ready)
        assert deploy(services, people, PROD, ready)
        with later(5):
            newer = written(services, people, ready.site_id)
        with later(3600), refused(RuleException, "SIT_DEPLOYMENT_REQUIRED"):
            deploy(services, people, PROD, newer)

    def test_a_report_is_made_when_there_is_none(self, services, people, ready):
        version = services.sites.newest_version(people.tenant_id, ready.site_id)
        key = keys.scored(people.tenant_id, ready.site_id, version.content_hash)
        services.client("dynamodb").delete_item(TableName=services.settings.table_name, Key=encode(key.item()))
        operation = deploy(services, people, SIT, ready)
        deployment = services.deployments.get(people.tenant_id, ready.site_id, operation.deployment_id)
        assert row(services, key)["validationId"] == deployment.validation_id


class TestWhoMayDeployToProd:
    @pytest.fixture
    def staged(self, services, ready):
        was_in_sit(services, ready)
        return ready

    @pytest.mark.parametrize("role", ["team_lead", "designer", "editor", "devops", "viewer", "partner_admin"])
    def test_no_role_below_administrator(self, services, people, staged, role):
        with refused(ForbiddenException, "PROD_FORBIDDEN"):
            deploy(services, people, PROD, staged, people.of(role))

    @pytest.mark.parametrize("role", ["editor", "devops"])
    def test_whoever_has_the_grant(self, services, people, staged, role):
        assert deploy(services, people, PROD, staged, people.of(role, "deploy:prod"))

    def test_a_platform_administrator(self, services, people, staged):
        assert deploy(services, people, PROD, staged, Principal("platform-1", groups=frozenset({"platform_admin"})))

    def test_sit_needs_no_such_right(self, services, people, ready):
        assert deploy(services, people, SIT, ready, people.editor)

    def test_is_asked_before_anything_is_read(self, services, people):
        with refused(ForbiddenException, "PROD_FORBIDDEN"):
            services.deployments.deploy(people.editor, people.tenant_id, new_id("site"), DeploymentCreate(environment=PROD))


class TestDeploySite:
    def test_queues_the_work_with_its_state(self, services, people, ready):
        operation = deploy(services, people, SIT, ready)
        assert (operation.status, operation.attempt, operation.progress) == (OperationStatus.PENDING, 0, 0)
        assert [s.name for s in operation.steps] == ["package", "upload", "verify", "switch", "check"]
        assert {s.status for s in operation.steps} == {StepStatus.PENDING}
        assert services.operations.get(people.tenant_id, operation.operation_id) == operation
        deployment = services.deployments.get(people.tenant_id, ready.site_id, operation.deployment_id)
        assert (deployment.status, deployment.version_id, deployment.previous_version_id) == (
            DeploymentStatus.PENDING,
            ready.current_version_id,
            None,
        )
        assert deployment.url == f"http://{ready.slug}.sit.sites.test:8081/"
        message = next(m for m in messages(services, people) if m["type"] == "deployment_requested")
        assert (message["queue"], message["payload"]) == (services.settings.deployment_queue, {"operationId": operation.operation_id})
        assert "DEPLOYMENT_REQUESTED" in actions(services, people)

    def test_one_at_a_time_per_environment(self, services, people, ready):
        was_in_sit(services, ready)
        deploy(services, people, SIT, ready)
        before = state(services, people)
        with refused(ConflictException, "OPERATION_IN_PROGRESS"):
            deploy(services, people, SIT, ready)
        assert state(services, people) == before
        assert deploy(services, people, PROD, ready)

    def test_a_site_without_a_page_has_no_version(self, services, people):
        with refused(ConflictException, "NO_VERSION"):
            deploy(services, people, SIT, site(services, people))

    def test_an_unknown_version_is_not_found(self, services, people, ready):
        with refused(NotFoundException, "VERSION_NOT_FOUND"):
            deploy(services, people, SIT, ready, version_id=new_id("ver"))

    def test_an_archived_site_is_refused(self, services, people, ready):
        services.sites.delete(people.admin, people.tenant_id, ready.site_id, None, force=False)
        with refused(ConflictException, "INVALID_STATE"):
            deploy(services, people, SIT, ready)

    def test_an_earlier_version_may_be_deployed(self, services, people, ready):
        with later(5):
            written(services, people, ready.site_id)
        operation = deploy(services, people, SIT, ready, version_id=ready.current_version_id)
        deployment = services.deployments.get(people.tenant_id, ready.site_id, operation.deployment_id)
        assert deployment.version_id == ready.current_version_id


class TestListDeployments:
    def test_newest_first(self, services, people, ready):
        was_in_sit(services, ready)
        with later(5):
            newer = deploy(services, people, SIT, ready)
        found = services.deployments.list_page(people.tenant_id, ready.site_id, PageRequest(1))
        assert [d.deployment_id for d in found.items] == [newer.deployment_id]
        assert found.next is not None
        assert len(services.deployments.list_page(people.tenant_id, ready.site_id, PageRequest(5, found.next)).items) == 1

    def test_of_an_unknown_site_are_not_found(self, services, people):
        with refused(NotFoundException, "SITE_NOT_FOUND"):
            services.deployments.list_page(people.tenant_id, new_id("site"), PageRequest())

    def test_of_a_site_without_any_are_none(self, services, people):
        made = site(services, people)
        assert services.deployments.list_page(people.tenant_id, made.site_id, PageRequest()).items == []

    def test_an_unknown_one_is_not_found(self, services, people, ready):
        with refused(NotFoundException, "DEPLOYMENT_NOT_FOUND"):
            services.deployments.get(people.tenant_id, ready.site_id, new_id("dep"))


class TestOperations:
    def test_are_listed_newest_first(self, services, people, ready):
        with later(0):
            first = deploy(services, people, SIT, ready)
        assert [o.operation_id for o in services.operations.list_page(people.tenant_id, PageRequest()).items] == [first.operation_id]

    def test_an_unknown_one_is_not_found(self, services, people):
        with refused(NotFoundException, "OPERATION_NOT_FOUND"):
            services.operations.get(people.tenant_id, new_id("op"))


class TestPackaging:
    def test_adds_what_every_site_needs(self):
        files = packaged({"index.html": b"<p>", "about.html": b"<p>"}, "http://shop.sites.test/")
        assert set(files) == {"index.html", "about.html", "robots.txt", "sitemap.xml", "404.html"}
        assert b"Sitemap: http://shop.sites.test/sitemap.xml" in files["robots.txt"]
        assert b"<loc>http://shop.sites.test/</loc>" in files["sitemap.xml"]
        assert b"<loc>http://shop.sites.test/about.html</loc>" in files["sitemap.xml"]

    def test_leaves_what_the_version_brings(self):
        files = packaged({"index.html": b"<p>", "404.html": b"own", "robots.txt": b"own", "sitemap.xml": b"own"}, "http://x/")
        assert (files["404.html"], files["robots.txt"], files["sitemap.xml"]) == (b"own", b"own", b"own")

    def test_a_404_page_is_not_in_the_sitemap(self):
        assert b"404" not in packaged({"index.html": b"", "404.html": b""}, "http://x/")["sitemap.xml"]


class TestLock:
    def test_is_kept_by_its_holder_and_refused_to_others(self, services, people, ready):
        operation = deploy(services, people, SIT, ready)
        deployment = services.deployments.get(people.tenant_id, ready.site_id, operation.deployment_id)
        other = deployment.model_copy(update={"deployment_id": new_id("dep")})
        services.ledger.commit(services._deployments.held(deployment))
        with refused(ConflictException, "CONFLICT"):
            services.ledger.commit(services._deployments.held(other))
        with refused(ConflictException, "CONFLICT"):
            services.ledger.commit(services._deployments.unlocked(other))
        with later(15 * 60 + 1, clock.now()):
            services.ledger.commit(services._deployments.held(other))
        with refused(ConflictException, "CONFLICT"):
            services.ledger.commit(services._deployments.held(deployment))
