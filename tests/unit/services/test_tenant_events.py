"""The audit trail as its readers see it."""

from generated.models.site import SiteCreate
from generated.models.tenant import EventOutcome, TenantEvent
from services.adapters.dynamodb.counters import DynamoRates
from services.core.correlation import set_correlation_id
from services.core.ledger import Trail
from services.core.paging import PageRequest
from services.core.plans import configured
from services.core.principal import Principal
from tests.unit.services.world import later, settled, site


def trail(services, people, limit=20, after=None):
    return services.tenant_events.list_page(people.tenant_id, PageRequest(limit, after))


class TestListTenantEvents:
    def test_newest_first_page_by_page(self, services, people):
        made = []
        for number in range(3):
            with later(number):
                made.append(site(services, people).site_id)
        first = trail(services, people, 2)
        second = trail(services, people, 2, first.next)
        assert [event.resource_id for event in (*first.items, *second.items)] == made[::-1]

    def test_tells_who_did_what_to_which(self, services, people):
        set_correlation_id("trace-1")
        made = services.sites.create(people.editor, people.tenant_id, SiteCreate(name="Corner Shop"))
        (event,) = trail(services, people).items
        assert isinstance(event, TenantEvent)
        assert (event.action, event.actor, event.resource_type, event.resource_id) == ("SITE_CREATED", "user-1", "site", made.site_id)
        assert (event.outcome, event.correlation_id) == (EventOutcome.SUCCESS, "trace-1")
        assert event.details.model_dump() == {"name": "Corner Shop", "slug": "corner-shop"}

    def test_a_refused_visit_is_in_it(self, services, people):
        services.trail.denied(Principal("stranger-1"), people.tenant_id, "listSites")
        (event,) = trail(services, people).items
        assert (event.action, event.actor, event.outcome) == ("ACCESS_DENIED", "stranger-1", EventOutcome.DENIED)

    def test_nobody_buries_it_under_refused_visits(self, services, people):
        written, most = Trail(services.ledger, DynamoRates(services.table)), configured().rates["denied_visits"].limit
        for _ in range(most + 1):
            written.denied(Principal("stranger-1"), people.tenant_id, "listSites")
        written.denied(Principal("stranger-2"), people.tenant_id, "listSites")
        assert len(trail(services, people, most + 2).items) == most + 1

    def test_shows_nothing_of_another_tenant(self, services, people):
        site(services, people)
        assert trail(services, settled(services)).items == []
