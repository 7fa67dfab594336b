"""Sites: created, changed, deleted, listed; what goes with each change, and what is left alone when it is refused."""

import pytest

from generated.models.site import SiteCreate, SiteKind, SiteStatus, SiteUpdate
from services.adapters.dynamodb import keys
from services.core import clock
from services.core.errors import ConflictException, ForbiddenException, NotFoundException, PreconditionException, RuleException
from services.core.ids import new_id, ulid_of
from services.core.paging import PageRequest
from services.core.principal import Principal
from tests.unit.services.mocked import undone
from tests.unit.services.world import NOON, actions, later, messages, refused, row, settled, site, state, written

UNKNOWN = "site_01JD0000000000000000000000"


def live(services, people):
    """A site that serves prod, as a deployment would have left it."""
    made = site(services, people)
    changed = made.model_copy(
        update={"prod_version_id": new_id("ver"), "sit_version_id": new_id("ver"), "status": SiteStatus.LIVE, "revision": 2}
    )
    services.ledger.commit(services._sites.changed(changed, 1))
    return services.sites.get(people.tenant_id, made.site_id)


class TestCreateSite:
    def test_begins_as_an_empty_draft_of_its_creator(self, services, people):
        with clock.frozen(NOON):
            made = services.sites.create(people.editor, people.tenant_id, SiteCreate(name="Corner Shop", description="Milk"))
        assert (made.status, made.kind, made.version_count, made.revision) == (SiteStatus.DRAFT, SiteKind.GENERATED, 0, 1)
        assert (made.name, made.slug, made.description) == ("Corner Shop", "corner-shop", "Milk")
        assert made.created_by == people.editor.user_id
        assert made.created_at == made.updated_at == NOON
        assert services.sites.get(people.tenant_id, made.site_id) == made

    def test_takes_a_given_slug(self, services, people):
        assert site(services, people, slug="my-own-address").slug == "my-own-address"

    def test_is_audited_in_the_same_transaction(self, services, people):
        made = site(services, people)
        event = next(e for e in state(services, people) if e["entityType"] == "EVENT")
        assert (event["action"], event["resourceId"], event["actor"]) == ("SITE_CREATED", made.site_id, "user-1")
        assert event["details"] == {"name": made.name, "slug": made.slug}

    def test_a_name_that_is_taken_gets_a_slug_that_ends_in_its_own_id(self, services, people):
        first, second = site(services, people, "Twin Peaks"), site(services, people, "Twin Peaks")
        assert first.slug == "twin-peaks"
        assert second.slug == f"twin-peaks-{ulid_of(second.site_id)[-6:]}"
        assert services.sites.get(people.tenant_id, second.site_id).slug == second.slug

    def test_a_given_slug_that_is_taken_by_anybody_is_refused_and_nothing_is_written(self, services, people):
        site(services, settled(services), slug="first-come")
        before = state(services, people)
        with refused(ConflictException, "SLUG_TAKEN"):
            site(services, people, slug="first-come")
        assert state(services, people) == before

    def test_a_given_slug_that_is_reserved_is_refused(self, services, people):
        before = state(services, people)
        with refused(ConflictException, "SLUG_TAKEN"):
            site(services, people, slug="preview")
        assert state(services, people) == before

    def test_wordpress_is_not_switched_on(self, services, people):
        with refused(RuleException, "SITE_TYPE_UNSUPPORTED"):
            site(services, people, kind=SiteKind.WORDPRESS)

    @pytest.mark.parametrize("name", ["  a", " a ", "-a-", "   Wide open   "])
    def test_every_name_the_contract_allows_can_be_used(self, services, people, name):
        made = site(services, people, name)
        assert services.sites.get(people.tenant_id, made.site_id).name.strip() == name.strip()

    def test_another_conflict_than_the_slug_is_not_retried(self, services, people, monkeypatch):
        calls = []

        def conflict(*_changes, result):
            calls.append(result)
            raise ConflictException("CONFLICT", "Somebody was faster.")

        monkeypatch.setattr(services.ledger, "commit", conflict)
        with refused(ConflictException, "CONFLICT"):
            site(services, people)
        assert len(calls) == 1


class TestGetSite:
    def test_of_another_tenant_is_not_there(self, services, people):
        theirs = settled(services)
        made = site(services, theirs)
        with refused(NotFoundException, "SITE_NOT_FOUND"):
            services.sites.get(people.tenant_id, made.site_id)

    def test_an_archived_one_can_be_read_but_is_not_open(self, services, people):
        made = site(services, people)
        services.sites.delete(people.admin, people.tenant_id, made.site_id, None, force=False)
        assert services.sites.get(people.tenant_id, made.site_id).status == SiteStatus.ARCHIVED
        with refused(ConflictException, "INVALID_STATE"):
            services.sites.get_open(people.tenant_id, made.site_id)

    def test_addresses_follow_what_it_serves(self, services, people):
        made = live(services, people)
        assert made.urls.prod == f"http://{made.slug}.sites.test:8081/"
        assert made.urls.sit == f"http://{made.slug}.sit.sites.test:8081/"
        assert made.urls.preview is None


class TestUpdateSite:
    def test_changes_what_is_named_and_leaves_the_rest(self, services, people):
        made = site(services, people, description="Before")
        with later(60):
            changed = services.sites.update(people.editor, people.tenant_id, made.site_id, SiteUpdate(name="After"), None)
        assert (changed.name, changed.description, changed.slug, changed.revision) == ("After", "Before", made.slug, 2)
        assert changed.updated_at > made.updated_at
        assert services.sites.get(people.tenant_id, made.site_id) == changed
        assert actions(services, people) == ["SITE_CREATED", "SITE_UPDATED"]

    def test_with_the_revision_it_was_read_at(self, services, people):
        made = site(services, people)
        assert services.sites.update(people.editor, people.tenant_id, made.site_id, SiteUpdate(name="After"), 1).revision == 2

    def test_another_revision_is_refused_and_nothing_is_written(self, services, people):
        made = site(services, people)
        before = state(services, people)
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            services.sites.update(people.editor, people.tenant_id, made.site_id, SiteUpdate(name="After"), 7)
        assert state(services, people) == before

    def test_somebody_who_was_faster_is_not_overwritten(self, services, people, monkeypatch):
        made = site(services, people)
        services.sites.update(people.editor, people.tenant_id, made.site_id, SiteUpdate(name="Faster"), None)
        before = state(services, people)
        monkeypatch.setattr(services._sites, "get", lambda *_: made)
        with refused(ConflictException, "CONFLICT"):
            services.sites.update(people.editor, people.tenant_id, made.site_id, SiteUpdate(name="Slower"), None)
        assert state(services, people) == before

    def test_an_archived_site_is_refused(self, services, people):
        made = site(services, people)
        services.sites.delete(people.admin, people.tenant_id, made.site_id, None, force=False)
        with refused(ConflictException, "INVALID_STATE"):
            services.sites.update(people.editor, people.tenant_id, made.site_id, SiteUpdate(name="After"), None)

    def test_an_unknown_site_is_not_found(self, services, people):
        with refused(NotFoundException, "SITE_NOT_FOUND"):
            services.sites.update(people.editor, people.tenant_id, UNKNOWN, SiteUpdate(name="After"), None)


class TestDeleteSite:
    def test_keeps_the_row_frees_the_slug_and_tells_the_edge(self, services, people):
        made = site(services, people, slug="to-be-freed")
        services.sites.delete(people.editor, people.tenant_id, made.site_id, 1, force=False)
        archived = services.sites.get(people.tenant_id, made.site_id)
        assert (archived.status, archived.revision) == (SiteStatus.ARCHIVED, 2)
        assert row(services, keys.slug("to-be-freed")) is None
        (message,) = messages(services, people)
        assert (message["queue"], message["type"], message["revision"]) == (services.settings.deployment_queue, "site_retired", 2)
        assert message["payload"] == {"siteId": made.site_id, "hosts": ["to-be-freed.sit.sites.test", "to-be-freed.sites.test"]}
        assert actions(services, people) == ["SITE_CREATED", "SITE_DELETED"]

    def test_another_tenant_may_have_the_slug_afterwards(self, services, people):
        made = site(services, people, slug="handed-on")
        services.sites.delete(people.editor, people.tenant_id, made.site_id, None, force=False)
        assert site(services, settled(services), slug="handed-on").slug == "handed-on"

    def test_deleting_twice_is_deleting_once(self, services, people):
        made = site(services, people)
        services.sites.delete(people.editor, people.tenant_id, made.site_id, None, force=False)
        before = state(services, people)
        services.sites.delete(people.editor, people.tenant_id, made.site_id, None, force=False)
        assert state(services, people) == before

    def test_another_revision_is_refused(self, services, people):
        made = site(services, people)
        before = state(services, people)
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            services.sites.delete(people.editor, people.tenant_id, made.site_id, 9, force=False)
        assert state(services, people) == before

    def test_a_site_that_serves_prod_needs_force(self, services, people):
        made = live(services, people)
        before = state(services, people)
        with refused(ConflictException, "SITE_IS_LIVE"):
            services.sites.delete(people.admin, people.tenant_id, made.site_id, None, force=False)
        assert state(services, people) == before

    @pytest.mark.parametrize("role", ["team_lead", "designer", "editor", "devops", "viewer"])
    def test_nobody_but_an_administrator_may_force(self, services, people, role):
        made = live(services, people)
        before = state(services, people)
        with refused(ForbiddenException, "FORBIDDEN"):
            services.sites.delete(people.of(role), people.tenant_id, made.site_id, None, force=True)
        assert state(services, people) == before

    def test_an_administrator_may_force(self, services, people):
        made = live(services, people)
        services.sites.delete(people.admin, people.tenant_id, made.site_id, None, force=True)
        archived = services.sites.get(people.tenant_id, made.site_id)
        assert archived.status == SiteStatus.ARCHIVED
        assert archived.urls.model_dump(exclude_none=True) == {}

    def test_a_platform_administrator_may_force_in_any_tenant(self, services, people):
        made = live(services, people)
        platform = Principal("platform-1", groups=frozenset({"platform_admin"}))
        services.sites.delete(platform, people.tenant_id, made.site_id, None, force=True)
        assert services.sites.get(people.tenant_id, made.site_id).status == SiteStatus.ARCHIVED

    @pytest.mark.parametrize("purpose", ["generation", "sit", "prod"])
    def test_is_refused_while_something_is_under_way(self, services, people, purpose):
        made = site(services, people)
        expires = int(clock.now().timestamp()) + 900
        services.table.put({**keys.lock(people.tenant_id, made.site_id, purpose).item(), "holder": "somebody", "expires": expires})
        before = state(services, people)
        with refused(ConflictException, "OPERATION_IN_PROGRESS"):
            services.sites.delete(people.admin, people.tenant_id, made.site_id, None, force=False)
        assert state(services, people) == before
        with later(901):
            services.sites.delete(people.admin, people.tenant_id, made.site_id, None, force=False)
        assert services.sites.get(people.tenant_id, made.site_id).status == SiteStatus.ARCHIVED


@pytest.fixture(scope="class")
def shelf(services, home):
    """Seven sites, one a second: the third is archived, the fifth is live, the sixth staged."""
    with undone():
        made = []
        for second in range(7):
            with later(second, NOON):
                made.append(site(services, home))
        services.sites.delete(home.admin, home.tenant_id, made[2].site_id, None, force=False)
        for number, status in ((4, SiteStatus.LIVE), (5, SiteStatus.STAGED)):
            changed = made[number].model_copy(update={"status": status, "revision": 2})
            services.ledger.commit(services._sites.changed(changed, 1))
        yield [s.site_id for s in made]


class TestListSites:
    def ids(self, services, people, status, limit=100):
        """Page through the whole list."""
        found, after = [], None
        while True:
            page = services.sites.list_page(people.tenant_id, status, PageRequest(limit, after))
            assert len(page.items) <= limit
            found += [s.site_id for s in page.items]
            after = page.next
            if after is None:
                return found

    def test_newest_first_without_the_archived(self, services, people, shelf):
        assert self.ids(services, people, None) == [shelf[i] for i in (6, 5, 4, 3, 1, 0)]

    @pytest.mark.parametrize(
        ("status", "expected"),
        [(SiteStatus.ARCHIVED, [2]), (SiteStatus.LIVE, [4]), (SiteStatus.STAGED, [5]), (SiteStatus.DRAFT, [6, 3, 1, 0])],
    )
    def test_by_status(self, services, people, shelf, status, expected):
        assert self.ids(services, people, status) == [shelf[i] for i in expected]

    @pytest.mark.parametrize("limit", [1, 2, 3, 5, 6, 7])
    def test_pages_hold_everything_once(self, services, people, shelf, limit):
        assert self.ids(services, people, None, limit) == [shelf[i] for i in (6, 5, 4, 3, 1, 0)]

    def test_an_empty_tenant_has_an_empty_list(self, services):
        assert self.ids(services, settled(services), None) == []


@pytest.fixture(scope="class")
def made(services, home):
    """A site with two versions."""
    with undone():
        with later(0):
            made = written(services, home)
        with later(5):
            made = written(services, home, made.site_id)
        yield made


class TestVersions:
    def test_latest_first_with_their_preview_addresses(self, services, people, made):
        found = services.sites.versions(people.tenant_id, made.site_id, PageRequest())
        assert [v.number for v in found.items] == [2, 1]
        newest = found.items[0]
        assert newest.parent_version_id == found.items[1].version_id
        assert newest.preview_url == f"http://{ulid_of(newest.version_id)}.preview.sites.test:8081/"
        assert services.sites.newest_version(people.tenant_id, made.site_id) == newest

    def test_come_in_pages(self, services, people, made):
        first = services.sites.versions(people.tenant_id, made.site_id, PageRequest(1))
        second = services.sites.versions(people.tenant_id, made.site_id, PageRequest(1, first.next))
        assert [v.number for v in (*first.items, *second.items)] == [2, 1]

    def test_of_a_site_without_a_page_are_none(self, services, people):
        made = site(services, people)
        assert services.sites.versions(people.tenant_id, made.site_id, PageRequest()).items == []
        with refused(ConflictException, "NO_VERSION"):
            services.sites.newest_version(people.tenant_id, made.site_id)

    def test_of_an_unknown_site_are_not_found(self, services, people):
        with refused(NotFoundException, "SITE_NOT_FOUND"):
            services.sites.versions(people.tenant_id, UNKNOWN, PageRequest())

    def test_an_unknown_version_is_not_found(self, services, people):
        made = site(services, people)
        with refused(NotFoundException, "VERSION_NOT_FOUND"):
            services.sites.version(people.tenant_id, made.site_id, new_id("ver"))
