"""People: whose tenant they begin in, and how an address is read."""

from generated.models.user import Membership, Role, Session
from services.core.ids import new_id
from services.core.principal import Principal
from services.users.service import UserService
from tests.unit.services.world import settled


class Identities:
    def __init__(self):
        self.asked = []

    def open_session(self, email, password):
        self.asked.append((email, password))
        return Session(id_token="token", expires_in=3600, token_type="bearer")

    def refresh_session(self, refresh_token):
        self.asked.append(refresh_token)
        return Session(id_token="token", expires_in=3600, token_type="bearer")


class Members:
    def __init__(self, *tenant_ids):
        self._memberships = [Membership(tenant_id=t, tenant_name="Acme", role=Role.EDITOR, grants=[]) for t in tenant_ids]

    def of_user(self, user_id):
        return self._memberships if user_id == "user-1" else []


FIRST, SECOND, FOREIGN = new_id("ten"), new_id("ten"), new_id("ten")


def me(token_says, *tenant_ids):
    return UserService(Identities(), Members(*tenant_ids)).me(Principal("user-1", "a@acme.test", token_says))


class TestGetMe:
    def test_begins_in_the_tenant_of_the_token(self):
        assert me(SECOND, FIRST, SECOND).tenant_id == SECOND

    def test_begins_in_the_first_tenant_when_the_token_names_none(self):
        assert me(None, FIRST, SECOND).tenant_id == FIRST

    def test_a_token_cannot_name_a_tenant_one_is_no_member_of(self):
        assert me(FOREIGN, FIRST).tenant_id == FIRST

    def test_somebody_without_memberships_has_no_tenant(self):
        mine = me(FOREIGN)
        assert (mine.tenant_id, mine.memberships) == (None, [])

    def test_says_who_one_is(self):
        mine = me(FIRST, FIRST)
        assert (mine.user_id, mine.email) == ("user-1", "a@acme.test")


class TestCreateSession:
    def test_an_address_is_the_same_in_any_case_and_the_password_is_not_touched(self):
        identities = Identities()
        UserService(identities, Members()).open_session("  Admin@Acme.TEST ", " Pass Word ")
        assert identities.asked == [("admin@acme.test", " Pass Word ")]

    def test_a_refresh_token_is_handed_on_as_it_is(self):
        identities = Identities()
        UserService(identities, Members()).refresh_session("abc.DEF")
        assert identities.asked == ["abc.DEF"]


class TestStanding:
    """Membership and tenant as the rows say it, read on every request."""

    def test_a_member_has_role_and_grants(self, services, people):
        membership = Membership(tenant_id=people.tenant_id, tenant_name="Acme", role=Role.DEVOPS, grants=["deploy:prod"])
        services.table.write([services.standings.added("user-9", "nine@acme.test", membership)])
        standing = services.standings.read(people.tenant_id, "user-9")
        assert (standing.tenant_status, standing.role, standing.grants) == ("active", "devops", frozenset({"deploy:prod"}))

    def test_a_stranger_has_none(self, services, people):
        standing = services.standings.read(people.tenant_id, "user-9")
        assert (standing.tenant_status, standing.role, standing.grants) == ("active", None, frozenset())

    def test_an_unknown_tenant_has_no_status(self, services):
        assert services.standings.read(new_id("ten"), "user-9").tenant_status is None

    def test_memberships_of_a_person_come_oldest_tenant_first(self, services):
        tenants = sorted((settled(services).tenant_id for _ in range(3)), reverse=True)
        for tenant_id in tenants:
            membership = Membership(tenant_id=tenant_id, tenant_name="Acme", role=Role.VIEWER, grants=[])
            services.table.write([services.standings.added("user-8", "eight@acme.test", membership)])
        assert [m.tenant_id for m in services.standings.of_user("user-8")] == sorted(tenants)
