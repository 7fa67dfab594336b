"""The whole job of a deployment: what is served at each moment, whoever dies, whatever fails."""

from datetime import timedelta
from itertools import count

import pytest

from generated.models.deployment import DeploymentCreate, DeploymentStatus
from generated.models.operation import OperationStatus, StepStatus
from generated.models.site import Environment, SiteStatus, SiteUpdate
from generated.models.tenant import TenantSuspend
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.items import encode
from services.core import clock
from services.core.edge import Target
from services.core.errors import ServiceUnavailable
from services.deployments.work import StepFailed
from services.operations.work import WorkPending
from tests.integration.services.mortal import Killed, Visitor, worker
from tests.unit.services.authors import NumberedAuthor
from tests.unit.services.world import STAFF, actions, begun, host_of, later, row, served, site, state, writer

pytestmark = pytest.mark.emulator
SIT, PROD = Environment.SIT, Environment.PROD


@pytest.fixture(scope="module")
def author():
    return NumberedAuthor()


@pytest.fixture
def written(services, people, author):
    """Write the next version of a site."""

    def write(site_id=None):
        generation = begun(services, people, site_id, queued=False)
        list(writer(services, author).write(generation))
        return services.sites.get(people.tenant_id, generation.site_id)

    return write


@pytest.fixture
def made(written):
    return written()


@pytest.fixture
def act(services, people):
    return Acting(services, people)


class Acting:
    def __init__(self, services, people):
        self.services, self.people = services, people

    def ask(self, of, environment=SIT, version_id=None):
        wanted = DeploymentCreate(environment=environment, version_id=version_id)
        return self.services.deployments.deploy(self.people.admin, self.people.tenant_id, of.site_id, wanted)

    def work(self, operation, moment=0, **ports):
        """Deliver the message to a worker; tell whether it died."""
        deployer, fate = worker(self.services, moment, **ports)
        try:
            deployer.deploy(self.people.tenant_id, operation.operation_id)
        except Killed:
            assert fate.struck
        return fate.struck

    def deployed(self, of, environment=SIT, version_id=None):
        operation = self.ask(of, environment, version_id)
        self.work(operation)
        return self.seen(operation)[1]

    def seen(self, operation):
        """Operation and deployment as they are now."""
        now = self.services.operations.get(self.people.tenant_id, operation.operation_id)
        return now, self.services.deployments.get(self.people.tenant_id, now.site_id, now.deployment_id)

    def site(self, of):
        return self.services.sites.get(self.people.tenant_id, of.site_id)

    def lock(self, of, environment=SIT):
        return row(self.services, keys.lock(self.people.tenant_id, of.site_id, environment.value))

    def pointer(self, of, environment=SIT):
        found = row(self.services, keys.pointer(self.people.tenant_id, of.site_id, environment.value))
        return found["versionId"] if found else None

    def served(self, of, environment=SIT):
        return served(self.services, host_of(self.services, of, environment))


class TestDeployment:
    def test_puts_the_version_live(self, services, people, act, made):
        operation = act.ask(made)
        act.work(operation)
        done, deployment = act.seen(operation)
        version_id = made.current_version_id
        assert (done.status, done.progress, done.attempt, done.error) == (OperationStatus.COMPLETED, 100, 1, None)
        assert {s.status for s in done.steps} == {StepStatus.COMPLETED}
        assert (deployment.status, deployment.error) == (DeploymentStatus.COMPLETED, None)
        assert deployment.completed_at is not None
        assert act.served(made) == act.pointer(made) == act.site(made).sit_version_id == version_id
        assert services._deployments.was_completed(people.tenant_id, made.site_id, version_id, "sit")
        assert act.lock(made) is None
        assert "DEPLOYED" in actions(services, people)
        prefix = f"sites/{people.tenant_id}/{made.site_id}/{version_id}/"
        stored = services._hosting.read(prefix, ["index.html", "styles.css", "robots.txt", "sitemap.xml", "404.html"])
        assert len(stored) == 5
        assert services._content.read(prefix, ["robots.txt"]) == {}

    def test_the_site_climbs_the_ladder_and_never_back(self, act, made, written):
        act.deployed(made)
        assert act.site(made).status == SiteStatus.STAGED
        act.deployed(made, PROD)
        assert act.site(made).status == SiteStatus.LIVE
        assert act.site(made).prod_version_id == made.current_version_id
        newer = written(made.site_id)
        act.deployed(newer)
        after = act.site(made)
        assert (after.status, after.sit_version_id, after.prod_version_id) == (
            SiteStatus.LIVE,
            newer.current_version_id,
            made.current_version_id,
        )

    def test_a_message_that_comes_again_changes_nothing(self, services, people, act, made):
        operation = act.ask(made)
        act.work(operation)
        before = state(services, people)
        act.work(operation)
        assert state(services, people) == before

    def test_an_unknown_operation_is_nothing_to_do(self, services, people, act, made):
        before = state(services, people)
        worker(services)[0].deploy(people.tenant_id, "op_01JD0000000000000000000000")
        assert state(services, people) == before

    def test_a_rename_at_the_last_moment_is_kept(self, services, people, act, made):
        class Renaming(Visitor):
            def sha256_of(self, url):
                services.sites.update(people.editor, people.tenant_id, made.site_id, SiteUpdate(name="Renamed"), None)
                return super().sha256_of(url)

        operation = act.ask(made)
        act.work(operation, live=Renaming(services))
        assert act.seen(operation)[0].status == OperationStatus.COMPLETED
        after = act.site(made)
        assert (after.name, after.sit_version_id) == ("Renamed", made.current_version_id)

    def test_a_site_that_changes_between_read_and_write_is_read_again(self, services, people, act, made, monkeypatch):
        real, left = services._sites.changed, [3]

        def changed(site, was):
            if site.sit_version_id and left[0]:
                left[0] -= 1
                current = act.site(made)
                update = current.model_copy(update={"description": f"{left[0]}", "revision": current.revision + 1})
                services.ledger.commit(real(update, current.revision))
            return real(site, was)

        monkeypatch.setattr(services._sites, "changed", changed)
        operation = act.ask(made)
        act.work(operation)
        assert act.seen(operation)[0].status == OperationStatus.COMPLETED
        assert (act.site(made).description, act.site(made).sit_version_id) == ("0", made.current_version_id)

    def test_a_site_that_never_rests_puts_the_work_back(self, services, act, made, monkeypatch):
        real = services._sites.changed

        def changed(site, was):
            current = act.site(made)
            update = current.model_copy(update={"revision": current.revision + 1})
            services.ledger.commit(real(update, current.revision))
            return real(site, was)

        operation = act.ask(made)
        monkeypatch.setattr(services._sites, "changed", changed)
        with pytest.raises(WorkPending):
            act.work(operation)
        monkeypatch.undo()
        act.work(operation)
        done, _ = act.seen(operation)
        assert (done.status, done.attempt) == (OperationStatus.COMPLETED, 2)

    def test_that_was_completed_by_another_worker_is_not_completed_twice(self, services, people, act, made):
        """The lease lapses while this worker sees the right page; the other one is faster."""
        operation = act.ask(made)

        class Slow(Visitor):
            def sha256_of(self, url):
                with later(services.settings.lease_seconds + 1):
                    act.work(operation)
                return super().sha256_of(url)

        with pytest.raises(WorkPending):
            act.work(operation, live=Slow(services))
        assert actions(services, people).count("DEPLOYED") == 1

    def test_an_operation_without_its_deployment_is_an_error(self, services, people, act, made):
        operation = act.ask(made)
        key = keys.deployment(people.tenant_id, made.site_id, operation.deployment_id)
        services.client("dynamodb").delete_item(TableName=services.settings.table_name, Key=encode(key.item()))
        with pytest.raises(StepFailed):
            act.work(operation)


class TestKilledWorker:
    def test_at_any_moment_visitors_see_a_whole_version_and_the_next_attempt_completes(self, services, people, act, made, written):
        first = act.site(made)
        act.deployed(first)
        versions = [first.current_version_id, written(made.site_id).current_version_id]
        moments = 0
        for moment in count(1):
            old, new = versions[(moment - 1) % 2], versions[moment % 2]
            assert act.served(made) == old
            operation = act.ask(made, version_id=new)
            died = act.work(operation, moment)
            seen, _ = act.seen(operation)
            switching = next(s for s in seen.steps if s.name == "switch").status
            allowed = {old} if switching == StepStatus.PENDING else {old, new}
            assert act.served(made) in allowed, f"moment {moment}"
            if died:
                moments += 1
                with clock.frozen(clock.now() + timedelta(seconds=services.settings.lease_seconds + 1)):
                    act.work(operation)
            done, deployment = act.seen(operation)
            assert (done.status, deployment.status) == (OperationStatus.COMPLETED, DeploymentStatus.COMPLETED), f"moment {moment}"
            assert {s.status for s in done.steps} == {StepStatus.COMPLETED}
            assert act.served(made) == act.pointer(made) == act.site(made).sit_version_id == new, f"moment {moment}"
            assert act.lock(made) is None
            if not died:
                break
        assert moments >= 30

    def test_while_the_lease_lives_nobody_takes_over(self, services, people, act, made):
        operation = act.ask(made)
        act.work(operation, 12)
        before = state(services, people)
        with pytest.raises(WorkPending):
            act.work(operation)
        assert state(services, people) == before

    def test_three_times_has_failed_and_the_version_before_is_served(self, services, act, made, written):
        act.deployed(made)
        newer = written(made.site_id)
        operation = act.ask(newer)

        class Deadly(Visitor):
            def sha256_of(self, url):
                raise Killed

        moment = clock.now()
        for attempt in range(3):
            with clock.frozen(moment + timedelta(seconds=attempt * 61)), pytest.raises(Killed):
                worker(services, live=Deadly(services))[0].deploy(act.people.tenant_id, operation.operation_id)
        assert act.served(made) == newer.current_version_id
        with clock.frozen(moment + timedelta(seconds=3 * 61)):
            act.work(operation)
        failed, deployment = act.seen(operation)
        assert (failed.status, failed.error.code, deployment.status) == (OperationStatus.FAILED, "WORKER_LOST", DeploymentStatus.FAILED)
        assert act.served(made) == act.pointer(made) == act.site(made).sit_version_id == made.current_version_id
        assert act.lock(made) is None

    def test_a_worker_that_was_thought_dead_stands_back(self, services, people, act, made):
        """Its lease lapses while it looks at the live page; another one takes over and completes."""
        operation = act.ask(made)

        class Slow(Visitor):
            def sha256_of(self, url):
                with later(services.settings.lease_seconds + 1):
                    act.work(operation)

        with pytest.raises(WorkPending):
            act.work(operation, live=Slow(services))
        done, deployment = act.seen(operation)
        assert (done.status, done.attempt, deployment.status) == (OperationStatus.COMPLETED, 2, DeploymentStatus.COMPLETED)
        assert act.served(made) == made.current_version_id


class Broken:
    """A port whose call fails so many times."""

    def __init__(self, port, name, times, error=ServiceUnavailable):
        self._port, self._name, self.left, self._error = port, name, times, error

    def __getattr__(self, name):
        real = getattr(self._port, name)

        def call(*arguments, **named):
            if name == self._name and self.left:
                self.left -= 1
                raise self._error
            return real(*arguments, **named)

        return call


class TestTrouble:
    @pytest.mark.parametrize(("port", "name"), [("content", "read"), ("hosting", "write"), ("hosting", "read"), ("edge", "point")])
    @pytest.mark.parametrize("error", [ServiceUnavailable, RuntimeError])
    def test_that_passes_is_tried_again(self, services, act, made, port, name, error):
        real = {"content": services._content, "hosting": services._hosting, "edge": services.edge}[port]
        broken = Broken(real, name, 2, error)
        operation = act.ask(made)
        for attempt in (1, 2):
            with pytest.raises(WorkPending):
                act.work(operation, **{port: broken})
            waiting, _ = act.seen(operation)
            assert (waiting.status, waiting.attempt) == (OperationStatus.IN_PROGRESS, attempt)
        act.work(operation, **{port: broken})
        done, _ = act.seen(operation)
        assert (done.status, done.attempt) == (OperationStatus.COMPLETED, 3)

    def test_that_stays_fails_after_three_attempts_and_tells_no_internals(self, services, people, act, made):
        broken = Broken(services._hosting, "write", 99, lambda: RuntimeError("secret at /srv"))
        operation = act.ask(made)
        for _ in range(2):
            with pytest.raises(WorkPending):
                act.work(operation, hosting=broken)
        act.work(operation, hosting=broken)
        failed, deployment = act.seen(operation)
        assert (failed.status, failed.attempt) == (OperationStatus.FAILED, 3)
        assert (failed.error.code, failed.error.step, deployment.error) == ("INTERNAL_ERROR", "upload", failed.error)
        assert "secret" not in failed.model_dump_json() + deployment.model_dump_json()
        assert [s.status for s in failed.steps] == ["completed", "failed", "pending", "pending", "pending"]
        assert act.served(made) is None
        assert act.lock(made) is None
        assert "DEPLOYMENT_FAILED" in actions(services, people)

    def test_a_file_that_did_not_arrive_whole_is_uploaded_again(self, services, act, made):
        class Losing(Broken):
            def __getattr__(self, name):
                real = getattr(self._port, name)

                def read(prefix, paths):
                    found = real(prefix, paths)
                    if self.left:
                        self.left -= 1
                        found["index.html"] = found["index.html"][:10]
                    return found

                return read if name == "read" else real

        operation = act.ask(made)
        losing = Losing(services._hosting, "read", 1)
        with pytest.raises(WorkPending, match=r"1 files did not arrive whole, index\.html"):
            act.work(operation, hosting=losing)
        act.work(operation, hosting=losing)
        assert act.seen(operation)[0].status == OperationStatus.COMPLETED

    @pytest.mark.parametrize("damage", ["missing", "altered"])
    def test_a_version_that_is_not_whole_is_not_put_live(self, services, people, act, made, damage):
        key = f"sites/{people.tenant_id}/{made.site_id}/{made.current_version_id}/styles.css"
        operation = act.ask(made)
        if damage == "missing":
            services.client("s3").delete_object(Bucket=services.settings.content_bucket, Key=key)
        else:
            services.client("s3").put_object(Bucket=services.settings.content_bucket, Key=key, Body=b"p{}")
        act.work(operation)
        failed, _ = act.seen(operation)
        assert (failed.status, failed.error.code, failed.error.step) == (OperationStatus.FAILED, "VERSION_INCOMPLETE", "package")
        assert act.served(made) is None


class Blind:
    """Never sees the page it looks for."""

    def __init__(self):
        self.looked = 0

    def sha256_of(self, url):
        self.looked += 1


class TestLiveCheck:
    def test_that_fails_serves_the_version_before_again(self, act, made, written):
        act.deployed(made)
        newer = written(made.site_id)
        operation, blind = act.ask(newer), Blind()
        act.work(operation, live=blind)
        failed, deployment = act.seen(operation)
        assert (failed.status, failed.error.code, failed.error.step) == (OperationStatus.FAILED, "LIVE_CHECK_FAILED", "check")
        assert (deployment.status, deployment.error) == (DeploymentStatus.FAILED, failed.error)
        assert blind.looked == 20
        assert act.served(made) == act.pointer(made) == made.current_version_id
        assert act.site(made).sit_version_id == made.current_version_id
        assert act.lock(made) is None

    def test_that_fails_the_first_time_leaves_no_host(self, services, people, act, made):
        operation = act.ask(made)
        act.work(operation, live=Blind())
        assert act.served(made) is None
        assert act.pointer(made) is None
        assert not services._deployments.was_completed(people.tenant_id, made.site_id, made.current_version_id, "sit")
        assert act.site(made).status == SiteStatus.DRAFT

    def test_a_failed_deployment_can_be_repeated(self, act, made):
        act.work(act.ask(made), live=Blind())
        assert act.deployed(made).status == DeploymentStatus.COMPLETED


class TestTakenPlace:
    def test_a_deployment_whose_lock_another_one_took_touches_nothing(self, services, act, made, written):
        act.deployed(made)
        newer = written(made.site_id)
        late = act.ask(made, version_id=made.current_version_id)
        with later(15 * 60 + 1):
            act.deployed(newer)
            assert act.lock(made) is None
            holding = act.ask(newer)
            act.work(late)
            failed, deployment = act.seen(late)
            assert (failed.status, deployment.status) == (OperationStatus.FAILED, DeploymentStatus.FAILED)
            assert act.served(made) == act.pointer(made) == newer.current_version_id
            assert act.lock(made)["holder"] == holding.deployment_id

    def test_a_site_deleted_in_the_meantime_is_not_put_live(self, services, people, act, made):
        operation = act.ask(made)
        with later(15 * 60 + 1):
            services.sites.delete(people.admin, people.tenant_id, made.site_id, None, force=False)
            heir = site(services, people, slug=made.slug)
            services.edge.point(host_of(services, heir, SIT), Target(people.tenant_id, heir.site_id, made.current_version_id, "sit"))
            act.work(operation)
        failed, _ = act.seen(operation)
        assert (failed.status, failed.error.code) == (OperationStatus.FAILED, "INVALID_STATE")
        assert act.served(heir) == made.current_version_id


class TestATenantThatIsNotActiveAnyMore:
    @pytest.mark.parametrize("served_before", [False, True])
    def test_nothing_goes_live_that_was_asked_for_before(self, services, people, act, made, written, served_before):
        if served_before:
            act.deployed(made)
            made = written(made.site_id)
        operation = act.ask(made)
        before = act.served(made)
        services.tenant_lifecycle.suspend(STAFF, people.tenant_id, TenantSuspend(reason="The invoice is unpaid"))
        act.work(operation)
        failed, deployment = act.seen(operation)
        assert (failed.status, failed.error.code) == (OperationStatus.FAILED, "TENANT_NOT_ACTIVE")
        assert (deployment.status, act.lock(made)) == (DeploymentStatus.FAILED, None)
        assert act.served(made) == before

    def test_what_was_refused_can_be_asked_for_again_when_it_is_active_again(self, services, people, act, made):
        operation = act.ask(made)
        services.tenant_lifecycle.suspend(STAFF, people.tenant_id, TenantSuspend(reason="The invoice is unpaid"))
        act.work(operation)
        services.tenant_lifecycle.resume(STAFF, people.tenant_id)
        assert act.deployed(made).status == DeploymentStatus.COMPLETED


class TestRetirement:
    def test_removes_the_hosts_of_the_site(self, services, people, act, made):
        act.deployed(made)
        worker(services)[0].retire(people.tenant_id, made.site_id, [host_of(services, made, e) for e in (SIT, PROD)])
        assert act.served(made) is None

    def test_leaves_the_host_of_a_site_that_has_the_slug_by_now(self, services, people, act, made, written):
        act.deployed(made)
        worker(services)[0].retire(people.tenant_id, "site_01JD0000000000000000000000", [host_of(services, made, SIT)])
        assert act.served(made) == made.current_version_id
