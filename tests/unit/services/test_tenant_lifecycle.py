"""The states of a tenant: every step from every state, and what closing one takes along."""

import pytest

from generated.models.tenant import TenantPark, TenantStatus, TenantSuspend, TenantUpdate
from services.adapters.dynamodb import keys
from services.core import clock
from services.core.errors import ConflictException, NotFoundException, PreconditionException, RuleException, ServiceUnavailable
from services.core.names import folded
from services.core.paging import Page, PageRequest
from tests.unit.services.world import NOON, STAFF, People, actions, begun, messages, refused, row, rows, settled, site, state

REASON = "The invoice of October is unpaid"
UNKNOWN = People("ten_01JD0000000000000000000000")
STEPS = {
    "suspend": ("active", "suspended", "TENANT_SUSPENDED"),
    "resume": ("suspended", "active", "TENANT_RESUMED"),
    "park": ("active", "parked", "TENANT_PARKED"),
    "unpark": ("parked", "active", "TENANT_UNPARKED"),
}
CASES = [(step, status) for step in STEPS for status in TenantStatus]
ALLOWED = [(step, status) for step, status in CASES if STEPS[step][0] == status]
ILLEGAL = [case for case in CASES if case not in ALLOWED]


def do(services, people, step):
    lifecycle, tenant_id = services.tenant_lifecycle, people.tenant_id
    return {
        "suspend": lambda: lifecycle.suspend(STAFF, tenant_id, TenantSuspend(reason=REASON)),
        "resume": lambda: lifecycle.resume(STAFF, tenant_id),
        "park": lambda: lifecycle.park(people.admin, tenant_id, TenantPark(reason=REASON, confirm=True)),
        "unpark": lambda: lifecycle.unpark(people.admin, tenant_id),
    }[step]()


def placed(services, people, status):
    """Put the tenant into a state, whatever the way there."""
    was = services._tenants.get(people.tenant_id)
    services.ledger.commit(*services._tenants.changed(was.model_copy(update={"status": status, "revision": was.revision + 1}), was))


def delete(services, people, if_match=None, *, force=False):
    services.tenant_lifecycle.delete(STAFF, people.tenant_id, if_match, force=force)


def listed(services, status):
    return [tenant.tenant_id for tenant in services.tenants.list_page(status, PageRequest()).items]


@pytest.mark.parametrize(("step", "status"), ALLOWED)
class TestStep:
    """suspendTenant, resumeTenant, parkTenant, unparkTenant where they are allowed."""

    def test_changes_the_state_and_says_since_when(self, services, people, step, status):
        placed(services, people, status)
        with clock.frozen(NOON):
            tenant = do(services, people, step)
        assert (tenant.status, tenant.status_changed_at, tenant.updated_at, tenant.revision) == (STEPS[step][1], NOON, NOON, 3)
        assert services._tenants.get(people.tenant_id) == tenant

    def test_says_why_while_it_lasts(self, services, people, step, status):
        placed(services, people, status)
        assert do(services, people, step).status_reason == (REASON if step in ("suspend", "park") else None)

    def test_is_audited_with_both_states_and_the_reason(self, services, people, step, status):
        placed(services, people, status)
        do(services, people, step)
        (event,) = rows(services, people, "EVENT#")
        before, after, action = STEPS[step]
        why = {"reason": REASON} if step in ("suspend", "park") else {}
        assert (event["action"], event["details"]) == (action, {"before": before, "after": after, **why})

    def test_moves_it_to_the_list_of_its_state(self, services, people, step, status):
        placed(services, people, status)
        do(services, people, step)
        assert {s: people.tenant_id in listed(services, s) for s in STEPS[step][:2]} == dict(
            zip(STEPS[step][:2], (False, True), strict=True)
        )

    def test_somebody_who_was_faster_is_not_overwritten(self, services, people, monkeypatch, step, status):
        placed(services, people, status)
        seen = services._tenants.get(people.tenant_id)
        placed(services, people, TenantStatus.DEPROVISIONED)
        monkeypatch.setattr(services._tenants, "get", lambda _: seen)
        with refused(ConflictException, "CONFLICT"):
            do(services, people, step)
        monkeypatch.undo()
        assert services.tenants.get(people.tenant_id).status == TenantStatus.DEPROVISIONED


class TestStepBack:
    @pytest.mark.parametrize(("there", "back"), [("suspend", "resume"), ("park", "unpark")])
    def test_a_reason_does_not_outlive_its_state(self, services, people, there, back):
        do(services, people, there)
        assert do(services, people, back).status_reason is None
        assert "statusReason" not in row(services, keys.tenant(people.tenant_id))


class TestNoStep:
    @pytest.mark.parametrize(("step", "status"), ILLEGAL)
    def test_from_another_state_is_refused_and_changes_nothing(self, services, people, step, status):
        placed(services, people, status)
        before = state(services, people)
        with pytest.raises(ConflictException) as caught:
            do(services, people, step)
        assert caught.value.code == "INVALID_STATE"
        assert f"The tenant is {status}, and only one that is {STEPS[step][0]} can be" in caught.value.detail
        assert caught.value.links["tenant"].operation_id == "getTenant"
        assert state(services, people) == before

    @pytest.mark.parametrize(
        ("status", "allowed"),
        [
            ("pending", "can be deleted."),
            ("active", "can be suspended or parked or deleted."),
            ("suspended", "can be resumed or deleted."),
            ("parked", "can be unparked or deleted."),
            ("deprovisioned", "can be nothing but read."),
        ],
    )
    def test_says_what_is_allowed_instead(self, services, people, status, allowed):
        placed(services, people, TenantStatus(status))
        with pytest.raises(ConflictException) as caught:
            do(services, people, "resume" if status != "suspended" else "unpark")
        assert caught.value.detail.endswith(allowed)

    @pytest.mark.parametrize("step", STEPS)
    def test_an_unknown_tenant_is_not_found(self, services, step):
        with refused(NotFoundException, "TENANT_NOT_FOUND"):
            do(services, UNKNOWN, step)


class TestParkTenant:
    @pytest.mark.parametrize("confirm", [None, False])
    def test_wants_to_be_confirmed(self, services, people, confirm):
        before = state(services, people)
        with pytest.raises(RuleException) as caught:
            services.tenant_lifecycle.park(people.admin, people.tenant_id, TenantPark(reason=REASON, confirm=confirm))
        assert (caught.value.code, caught.value.faults[0].pointer) == ("CONFIRMATION_REQUIRED", "/body/confirm")
        assert state(services, people) == before

    def test_the_state_comes_before_the_confirmation(self, services, people):
        placed(services, people, TenantStatus.SUSPENDED)
        with refused(ConflictException, "INVALID_STATE"):
            services.tenant_lifecycle.park(people.admin, people.tenant_id, TenantPark(reason=REASON))


class TestDeleteTenant:
    @pytest.mark.parametrize("status", [s for s in TenantStatus if s != "deprovisioned"])
    def test_closes_it_from_every_state_and_keeps_its_rows(self, services, people, status):
        placed(services, people, status)
        delete(services, people)
        tenant = services.tenants.get(people.tenant_id)
        assert (tenant.status, tenant.status_reason) == (TenantStatus.DEPROVISIONED, None)
        (event,) = rows(services, people, "EVENT#")
        assert event["action"] == "TENANT_DEPROVISIONED"
        assert event["details"] == {"before": status, "after": "deprovisioned", "force": False}
        assert listed(services, TenantStatus.DEPROVISIONED) == [people.tenant_id]

    def test_frees_its_name(self, services, people):
        name = services.tenants.get(people.tenant_id).name
        delete(services, people)
        assert row(services, keys.tenant_name(folded(name))) is None
        other = settled(services)
        assert services.tenants.update(STAFF, other.tenant_id, TenantUpdate(name=name), None).name == name

    def test_deleting_again_changes_nothing_not_even_the_name_of_who_has_it_now(self, services, people):
        name = services.tenants.get(people.tenant_id).name
        delete(services, people)
        other = settled(services)
        services.tenants.update(STAFF, other.tenant_id, TenantUpdate(name=name), None)
        before = state(services, people)
        delete(services, people, force=True)
        assert state(services, people) == before
        assert row(services, keys.tenant_name(folded(name)))["tenantId"] == other.tenant_id

    def test_is_refused_while_it_has_sites(self, services, people):
        site(services, people)
        before = state(services, people)
        with pytest.raises(RuleException) as caught:
            delete(services, people)
        assert caught.value.code == "DEPENDENCIES_EXIST"
        assert caught.value.links["sites"].operation_id == "listSites"
        assert state(services, people) == before

    def test_a_site_that_no_list_shows_yet_counts(self, services, people, monkeypatch):
        site(services, people)
        monkeypatch.setattr(services.sites, "list_page", lambda *_: Page([], None))
        before = state(services, people)
        with refused(RuleException, "DEPENDENCIES_EXIST"):
            delete(services, people)
        assert state(services, people) == before

    @pytest.mark.parametrize("force", [False, True])
    def test_no_site_is_created_behind_it(self, services, people, force):
        delete(services, people, force=force)
        before = state(services, people)
        for create in (site, begun):  # as requests do that were let in before
            with refused(ConflictException, "TENANT_NOT_ACTIVE"):
                create(services, people)
        assert state(services, people) == before

    def test_archived_sites_are_in_nobodys_way(self, services, people):
        services.sites.delete(people.admin, people.tenant_id, site(services, people).site_id, None, force=False)
        delete(services, people)
        assert services.tenants.get(people.tenant_id).status == TenantStatus.DEPROVISIONED

    def test_with_force_a_message_has_the_sites_archived(self, services, people):
        site(services, people)
        delete(services, people, force=True)
        (message,) = messages(services, people)
        assert (message["queue"], message["type"]) == (services.settings.provisioning_queue, "tenant_deprovisioned")

    @pytest.mark.parametrize("if_match", [0, 2])
    def test_another_revision_is_refused(self, services, people, if_match):
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            delete(services, people, if_match)
        assert actions(services, people) == []

    def test_an_unknown_one_is_not_found(self, services):
        with refused(NotFoundException, "TENANT_NOT_FOUND"):
            delete(services, UNKNOWN)


class TestWindUp:
    """The consumer of `tenant_deprovisioned`."""

    @pytest.fixture(autouse=True)
    def removed(self, services, monkeypatch):
        groups = []
        monkeypatch.setattr(services.provisioning._groups, "remove_group", groups.append)
        return groups

    def test_archives_all_sites_page_by_page(self, services, people, monkeypatch):
        monkeypatch.setattr("services.tenants.provisioning._PAGE", 2)
        for _ in range(5):
            site(services, people)
        delete(services, people, force=True)
        services.provisioning.wind_up(people.tenant_id)
        assert services.sites.list_page(people.tenant_id, None, PageRequest()).items == []
        deleted = [e for e in rows(services, people, "EVENT#") if e["action"] == "SITE_DELETED"]
        assert {e["actor"] for e in deleted} == {"system"}
        assert len(deleted) == 5

    def test_takes_the_group_away_when_no_site_is_left(self, services, people, removed):
        busy = begun(services, people)
        delete(services, people, force=True)
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            services.provisioning.wind_up(people.tenant_id)
        assert removed == []
        services.generations.cancel(people.admin, people.tenant_id, busy.generation_id)
        services.provisioning.wind_up(people.tenant_id)
        assert removed == [people.tenant_id]

    def test_a_site_that_is_not_listed_yet_brings_the_message_back(self, services, people, removed, monkeypatch):
        made = site(services, people)
        delete(services, people, force=True)
        monkeypatch.setattr(services.sites, "list_page", lambda *_: Page([], None))
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            services.provisioning.wind_up(people.tenant_id)
        monkeypatch.undo()
        assert services.sites.get(people.tenant_id, made.site_id).status == "draft"

    @pytest.mark.parametrize("status", [s for s in TenantStatus if s != "deprovisioned"])
    def test_one_that_is_not_closed_is_left_alone(self, services, people, removed, status):
        site(services, people)
        placed(services, people, status)
        before = state(services, people)
        services.provisioning.wind_up(people.tenant_id)
        assert (state(services, people), removed) == (before, [])

    def test_a_message_of_nobody_is_nothing_to_do(self, services, removed):
        services.provisioning.wind_up("ten_01JD0000000000000000000000")
        assert removed == []

    def test_a_repeated_message_changes_nothing(self, services, people):
        site(services, people)
        delete(services, people, force=True)
        services.provisioning.wind_up(people.tenant_id)
        before = state(services, people)
        services.provisioning.wind_up(people.tenant_id)
        assert state(services, people) == before

    def test_a_busy_site_is_left_for_the_next_delivery_and_the_others_are_not(self, services, people):
        busy, free = site(services, people), site(services, people)
        begun(services, people, busy.site_id)
        delete(services, people, force=True)
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            services.provisioning.wind_up(people.tenant_id)
        assert [s.site_id for s in services.sites.list_page(people.tenant_id, None, PageRequest()).items] == [busy.site_id]
        assert services.sites.get(people.tenant_id, free.site_id).status == "archived"
