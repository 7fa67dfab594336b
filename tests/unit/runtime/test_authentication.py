import time

import jwt
import pytest

from runtime.authentication import Authenticator
from services.core.errors import ServiceUnavailable, UnauthenticatedException
from tests.unit.runtime.keys import AUDIENCE, ISSUER, OTHER_KEY, Keys, token


def authenticator(keys: Keys | None = None) -> Authenticator:
    return Authenticator(keys or Keys(), ISSUER, AUDIENCE)


class TestIdentify:
    def test_a_good_token_says_who_somebody_is(self):
        who = authenticator().identify(f"Bearer {token(**{'cognito:groups': ['platform_admin']})}")
        assert (who.user_id, who.email, who.is_platform_admin) == ("user-1", "ann@acme.test", True)

    @pytest.mark.parametrize("verified", [False, None, "false", "true", 1])
    def test_an_address_nobody_has_verified_is_nobodys(self, verified):
        who = authenticator().identify(f"Bearer {token(email_verified=verified)}")
        assert (who.user_id, who.email) == ("user-1", "")

    def test_nobody_without_a_header(self):
        assert not authenticator().identify(None).signed_in

    @pytest.mark.parametrize(
        "bad",
        [
            {"exp": time.time() - 10},
            {"iss": "https://pool.test/another"},
            {"aud": "another-client"},
            {"token_use": "access"},
            {"token_use": None},
            {"sub": None},
            {"exp": None},
        ],
        ids=lambda bad: next(iter(bad)),
    )
    def test_a_token_that_is_not_for_us_is_refused(self, bad):
        with pytest.raises(UnauthenticatedException, match="UNAUTHENTICATED"):
            authenticator().identify(f"Bearer {token(**bad)}")

    @pytest.mark.parametrize("header", ["Bearer", "Bearer ", "Basic YTpi", "nonsense", "Bearer a.b.c"])
    def test_a_header_that_holds_no_token_is_refused(self, header: str):
        with pytest.raises(UnauthenticatedException):
            authenticator().identify(header)

    def test_somebody_elses_signature_is_refused(self):
        with pytest.raises(UnauthenticatedException):
            authenticator().identify(f"Bearer {token(OTHER_KEY)}")

    def test_a_symmetric_signature_made_with_the_public_key_is_refused(self):
        forged = jwt.encode({"sub": "x", "iss": ISSUER, "aud": AUDIENCE, "exp": time.time() + 60, "token_use": "id"}, "k" * 32, "HS256")
        with pytest.raises(UnauthenticatedException):
            authenticator().identify(f"Bearer {forged}")

    def test_a_token_is_verified_once_and_remembered_until_it_expires(self):
        keys = Keys()
        auth, good = authenticator(keys), token()
        assert auth.identify(f"Bearer {good}") is auth.identify(f"bearer {good}")
        assert keys.asked == 1

    def test_only_so_many_are_remembered(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr("runtime.authentication._MOST_CACHED", 2)
        keys = Keys()
        auth, tokens = authenticator(keys), [token(sub=f"user-{n}") for n in range(3)]
        for each in [*tokens, tokens[0]]:
            auth.identify(f"Bearer {each}")
        assert keys.asked == 4

    def test_keys_that_cannot_be_fetched_are_our_trouble(self):
        with pytest.raises(ServiceUnavailable):
            authenticator(Keys(jwt.PyJWKClientConnectionError("down"))).identify(f"Bearer {token()}")

    def test_a_key_nobody_knows_is_the_tokens(self):
        with pytest.raises(UnauthenticatedException):
            authenticator(Keys(jwt.PyJWKClientError("no such key"))).identify(f"Bearer {token()}")
