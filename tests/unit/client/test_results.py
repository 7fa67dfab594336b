"""What a call gives back: the model, its links as methods, and an API that has grown since."""

import httpx
import pytest

from generated.client import LinkNotOffered, UnreadableAnswer
from generated.client.kit.errors import ForeignAddress
from generated.client.kit.reading import read
from generated.models.conventions import Contract
from generated.models.operation import OperationStatus, StepStatus
from generated.models.site import Site, SiteKind, SiteStatus, SiteUpdate

from .conftest import SITE, SITE_PATH, TENANT, document, operation, page, site

WAYS = {
    "self": {"href": SITE_PATH},
    "update": {"href": SITE_PATH, "method": "PATCH", "title": "Rename or describe the site"},
    "deploy-sit": {"href": f"{SITE_PATH}/deployments", "method": "POST"},
    "versions": {"href": f"{SITE_PATH}/versions"},
}


@pytest.fixture
def found(server, client):
    server.says(document(site(), WAYS))
    return client.get_site(tenant_id=TENANT, site_id=SITE)


class TestAResult:
    def test_it_is_the_model_and_what_came_with_it(self, found):
        assert isinstance(found.data, Site)
        assert (found.data.name, found.revision, found.etag, found.location, found.replayed) == ("Bloom Bakery", 3, '"3"', None, False)
        assert (found.meta.trace_id, found.meta.timestamp.isoformat()) == ("1-abc", "2026-11-21T12:00:00+00:00")

    def test_a_stored_answer_says_so(self, server, client):
        server.says(document(site(), location=SITE_PATH, idempotent_replayed="true"))
        again = client.get_site(tenant_id=TENANT, site_id=SITE)
        assert (again.replayed, again.location) == (True, SITE_PATH)

    def test_what_is_not_enveloped_is_given_as_it_is(self, server, client):
        server.says(document({"openapi": "3.0.3"}))
        raw = client.get_contract()
        assert raw.json()["data"] == {"openapi": "3.0.3"}
        assert raw.media_type == "application/json"

    def test_no_content_is_none(self, server, client):
        server.says(httpx.Response(204))
        assert client.delete_site(tenant_id=TENANT, site_id=SITE, force=True) is None
        assert server.addresses == [f"DELETE {SITE_PATH}?force=true"]


class TestLinks:
    def test_they_say_what_is_offered_now(self, found):
        assert list(found.links) == ["self", "update", "deploy-sit", "versions"]
        assert "deploy-prod" not in found.links
        assert len(found.links) == 4
        assert found.links["update"].title == "Rename or describe the site"
        assert repr(found.links) == "SiteLinks(self, update, deploy-sit, versions)"

    def test_following_one_calls_its_address(self, server, found):
        server.says(document(operation(), status=202))
        assert found.links.deploy_sit().data.status == OperationStatus.PENDING
        assert server.addresses[-1] == f"POST {SITE_PATH}/deployments"
        assert server.bodies()[-1] == {"environment": "sit"}

    def test_one_that_is_not_offered_names_those_that_are(self, found):
        with pytest.raises(LinkNotOffered, match="no link 'deploy-prod' here; offered now: self, update, deploy-sit, versions") as refused:
            found.links.deploy_prod()
        assert refused.value.offered == ("self", "update", "deploy-sit", "versions")

    @pytest.mark.parametrize(("given", "sent"), [({}, '"3"'), ({"if_match": None}, None), ({"if_match": 5}, '"5"')])
    def test_changing_a_resource_states_the_revision_that_was_read(self, server, found, given, sent):
        server.says(document(site(revision=4), WAYS))
        found.links.update(body=SiteUpdate(name="New"), **given)
        assert server.header("if-match")[-1] == sent

    def test_a_list_behind_a_link_is_paged(self, server, found):
        server.says(page([]))
        assert list(found.links.versions(limit=3)) == []
        assert server.addresses[-1] == f"GET {SITE_PATH}/versions?limit=3"

    def test_one_that_came_after_this_client_can_be_followed(self, server, client):
        server.says(document(site(), {"archive": {"href": f"{SITE_PATH}/archive", "method": "POST"}}), document({"done": True}))
        found = client.get_site(tenant_id=TENANT, site_id=SITE)
        assert client.follow(found.links["archive"], {"why": "old"}).data == {"done": True}
        assert server.addresses[-1] == f"POST {SITE_PATH}/archive"

    @pytest.mark.parametrize("href", ["https://evil.test/v1", "http://api.test/v1", "https://api.test:8443/v1"])
    def test_the_token_does_not_follow_a_link_to_another_host(self, server, client, href):
        server.says(document(site(), {"self": {"href": href}}))
        found = client.get_site(tenant_id=TENANT, site_id=SITE)
        with pytest.raises(ForeignAddress, match=r"leads away from https://api\.test"):
            found.links.self()
        assert len(server.asked) == 1

    def test_an_address_that_is_whole_is_followed_at_home(self, server, client):
        server.says(document(site(), {"self": {"href": f"https://api.test:443{SITE_PATH}"}}), document(site()))
        client.get_site(tenant_id=TENANT, site_id=SITE).links.self()
        assert server.addresses[-1] == f"GET {SITE_PATH}"


class TestAGrownApi:
    def read(self, server, client, **changes):
        server.says(document(site(**changes)))
        return client.get_site(tenant_id=TENANT, site_id=SITE).data

    def test_new_fields_are_left_out_at_every_depth(self, server, client):
        found = self.read(server, client, mood="sunny", urls={"sit": "https://x.test", "beta": "https://y.test"})
        assert found.urls.sit == "https://x.test"
        assert not hasattr(found, "mood")

    def test_a_new_value_of_an_enum_is_a_member_of_its_own(self, server, client):
        found = self.read(server, client, status="frozen")
        assert isinstance(found.status, SiteStatus)
        assert (found.status, found.status.value) == ("frozen", "frozen")
        assert found.status not in list(SiteStatus)
        assert found.model_dump(mode="json")["status"] == "frozen"
        assert found.kind is SiteKind.GENERATED

    def test_new_values_are_taken_wherever_they_are(self, server, client):
        steps = [
            {"name": "upload", "status": "paused", "mood": 1},
            {"name": "check", "status": "pending", "startedAt": "2026-11-21T12:00:00Z"},
        ]
        server.says(document(operation(steps=steps, error={"code": "X" * 99, "message": "m", "retryable": False})))
        found = client.get_operation(tenant_id=TENANT, operation_id="op_1").data
        assert [step.status for step in found.steps] == ["paused", StepStatus.PENDING]
        assert (found.steps[1].started_at.hour, found.error.code) == (12, "X" * 99)

    def test_what_is_missing_is_told_even_beside_something_new(self, server, client):
        grown = site(status="frozen")
        del grown["name"]
        server.says(page([grown]))
        with pytest.raises(UnreadableAnswer, match="name: Field required"):
            list(client.list_sites(tenant_id=TENANT))

    def test_an_open_object_keeps_everything(self):
        stated = {"openapi": "3.0.3", "info": {"title": "x"}, "paths": {}, "x-new": 1}
        assert read(Contract, stated).model_dump() == stated
        assert read(Contract, stated | {"openapi": "x" * 99}).model_dump() == stated | {"openapi": "x" * 99}

    def test_a_constant_may_get_company(self, server, client):
        server.says(document(operation(type="site_backup")))
        assert client.get_operation(tenant_id=TENANT, operation_id="op_1").data.type == "site_backup"

    def test_wider_bounds_do_not_matter(self, server, client):
        assert len(self.read(server, client, name="x" * 5000, siteId="site_other").name) == 5000

    def test_models_themselves_stay_strict(self):
        with pytest.raises(ValueError, match="status"):
            Site.model_validate(site(status="frozen"))

    def test_what_the_types_promise_must_be_there(self, server, client):
        with pytest.raises(UnreadableAnswer, match=r"getSite .* answered 200 with data that is not what the contract says: revision: "):
            self.read(server, client, revision="three")
