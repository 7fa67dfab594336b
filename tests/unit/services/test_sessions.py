"""Signing in: passwords that hold, passwords that must change, and staying signed in."""

import pytest

from services.core.errors import (
    ConflictException,
    RuleException,
    UnauthenticatedException,
    Way,
)
from services.users.sessions import SessionService
from tests.unit.services.accounts import SESSION, Accounts
from tests.unit.services.world import refused

STRONG = "Correct-Horse-9"


class TestCreateSession:
    @pytest.fixture
    def accounts(self):
        return Accounts(passwords={"admin@acme.test": " Pass Word "})

    def test_an_address_is_the_same_in_any_case_and_the_password_is_not_touched(self, accounts):
        assert SessionService(accounts).open("Admin@Acme.TEST", " Pass Word ") == SESSION
        with refused(UnauthenticatedException, "INVALID_CREDENTIALS"):
            SessionService(accounts).open("admin@acme.test", "Pass Word")

    def test_a_password_that_somebody_else_set_must_be_changed(self, accounts):
        accounts.given.add("admin@acme.test")
        with pytest.raises(ConflictException) as caught:
            SessionService(accounts).open("admin@acme.test", " Pass Word ")
        assert (caught.value.code, caught.value.links) == ("PASSWORD_CHANGE_REQUIRED", {"sign-in": Way("createSession", {})})

    def test_and_is_changed_with_the_first_session(self, accounts):
        accounts.given.add("admin@acme.test")
        assert SessionService(accounts).open("admin@acme.test", " Pass Word ", STRONG) == SESSION
        assert accounts.passwords["admin@acme.test"] == STRONG
        assert SessionService(accounts).open("admin@acme.test", STRONG) == SESSION

    @pytest.mark.parametrize(("new", "fault"), [("weak", "MIN_LENGTH"), (" Pass Word ", "SAME")])
    def test_not_to_a_weak_one_nor_to_itself(self, accounts, new, fault):
        accounts.given.add("admin@acme.test")
        with pytest.raises(RuleException) as caught:
            SessionService(accounts).open("admin@acme.test", " Pass Word ", new)
        assert caught.value.code == "INVALID_PASSWORD"
        assert ("/body/newPassword", fault) in {(f.pointer, f.code) for f in caught.value.faults}
        assert accounts.passwords["admin@acme.test"] == " Pass Word "

    def test_a_wrong_password_is_wrong_before_the_new_one_is_weak(self, accounts):
        accounts.given.add("admin@acme.test")
        with refused(UnauthenticatedException, "INVALID_CREDENTIALS"):
            SessionService(accounts).open("admin@acme.test", "guess", "weak")

    def test_ones_own_password_is_not_changed(self, accounts):
        assert SessionService(accounts).open("admin@acme.test", " Pass Word ", STRONG) == SESSION
        assert accounts.passwords["admin@acme.test"] == " Pass Word "


class TestRefreshSession:
    def test_a_refresh_token_is_handed_on_as_it_is(self):
        accounts = Accounts()
        assert SessionService(accounts).refresh("abc.DEF") == SESSION
        assert accounts.refreshed == ["abc.DEF"]
