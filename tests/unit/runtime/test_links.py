import pytest

from runtime import links
from runtime.links import href, links_of
from services.core.principal import ANONYMOUS, Principal, Standing

TENANT = "ten_01JD0ACME00000000000000000"
SITE = {
    "siteId": "site_01JD0000000000000000000002",
    "tenantId": TENANT,
    "status": "staged",
    "createdBy": "maker",
    "currentVersionId": "ver_1",
    "sitVersionId": "ver_1",
}


def member(role: str, *, user_id: str = "somebody", status: str = "active", grants: frozenset[str] = frozenset()) -> Principal:
    return Principal(user_id, standing=Standing(TENANT, status, role, grants))


def rels(data, principal) -> set[str]:
    return set(links_of("Site", data, {"tenantId": TENANT}, principal))


class TestLinksOf:
    def test_an_administrator_sees_every_way(self):
        assert {"self", "update", "delete", "deploy-sit", "deploy-prod", "validate"} <= rels(SITE, member("tenant_admin"))

    def test_a_viewer_sees_only_ways_to_read(self):
        shown = links_of("Site", SITE, {}, member("viewer"))
        assert {"self", "versions", "deployments"} <= shown.keys()
        assert not any("method" in link for link in shown.values())

    def test_who_made_it_may_do_what_a_designer_may(self):
        assert "delete" not in rels(SITE, member("viewer"))
        assert "delete" in rels(SITE, member("viewer", user_id="maker"))

    def test_prod_is_shown_to_administrators_and_to_the_grant_alone(self):
        assert "deploy-prod" not in rels(SITE, member("editor"))
        assert "deploy-prod" in rels(SITE, member("editor", grants=frozenset({"deploy:prod"})))

    def test_a_state_hides_what_it_does_not_allow(self):
        assert not {"update", "delete", "deploy-sit"} & rels(SITE | {"status": "archived"}, member("tenant_admin"))

    def test_a_suspended_tenant_hides_every_change(self):
        shown = links_of("Site", SITE, {}, member("tenant_admin", status="suspended"))
        assert not any("method" in link for link in shown.values())

    def test_a_stranger_sees_nothing_and_nobody_the_public_ways(self):
        assert rels(SITE, Principal("stranger")) == set()
        assert set(links_of("Root", {"signedIn": False}, {}, ANONYMOUS)) == {"self", "contract", "health", "sign-in", "register"}

    def test_only_the_platforms_staff_is_led_to_every_organisation(self):
        staff = Principal("sam", groups=frozenset({"platform_admin"}))
        assert "tenants" in links_of("Root", {"signedIn": True}, {}, staff)
        assert "tenants" not in links_of("Root", {"signedIn": True}, {}, Principal("somebody"))

    def test_parameters_come_from_fields_under_their_own_or_another_name(self):
        shown = links_of("Site", SITE, {}, member("viewer"))
        assert shown["current-version"]["href"] == f"/v1/tenants/{TENANT}/sites/{SITE['siteId']}/versions/ver_1"

    def test_a_resource_without_links_has_none(self):
        assert links_of("Theme", {}, {}, member("viewer")) == {}


class TestHref:
    def test_values_are_quoted(self):
        assert href("/v1/x/{a}/y", {"a": "../%é"}) == "/v1/x/..%2F%25%C3%A9/y"


class TestConditions:
    @pytest.mark.parametrize(
        ("condition", "value", "true"),
        [
            ({"in": ["a", "b"]}, "a", True),
            ({"lt": 3}, 3, False),
            ({"lte": 3}, 3, True),
            ({"gt": 3}, None, False),
            ({"gte": 3, "lt": 5}, 4, True),
            ({"exists": True}, None, False),
            ({"exists": False}, None, True),
            ("a", "a", True),
            (["a"], "b", False),
        ],
    )
    def test_each_operator(self, condition, value, true):
        assert links._test(condition)(value) is true
