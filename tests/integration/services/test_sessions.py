"""Sessions at the real user pool of the emulated cloud."""

import pytest

from local.people import PASSWORD
from local.stack import client
from services.core.errors import ConflictException, UnauthenticatedException
from tests.cloud import ACME

pytestmark = pytest.mark.emulator


def refusal(services, email, password):
    with pytest.raises(UnauthenticatedException) as caught:
        services.sessions.open(email, password)
    return caught.value.code, caught.value.detail


def test_the_right_password_opens_a_session(aws, services):
    session = services.sessions.open("Editor@acme.test", PASSWORD)
    assert session.token_type == "bearer"
    assert session.expires_in == 3600
    assert session.refresh_token
    principal = aws.authenticator.identify(f"Bearer {session.id_token}")
    assert (principal.email, principal.tenant_id) == ("editor@acme.test", ACME)


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(services):
    wrong, unknown = refusal(services, "editor@acme.test", "Wrong-Password-1!"), refusal(services, "nobody@acme.test", PASSWORD)
    assert wrong == unknown
    assert wrong[0] == "INVALID_CREDENTIALS"


def test_a_session_is_refreshed_without_the_password(services):
    session = services.sessions.open("viewer@acme.test", PASSWORD)
    refreshed = services.sessions.refresh(session.refresh_token)
    assert refreshed.id_token
    assert refreshed.refresh_token is None


def test_a_token_that_was_never_ours_refreshes_nothing(services):
    with pytest.raises(UnauthenticatedException) as caught:
        services.sessions.refresh("not-a-token")
    assert caught.value.code == "INVALID_CREDENTIALS"


def test_a_temporary_password_opens_nothing_until_it_is_changed(aws, services):
    pool = client("cognito-idp", aws.endpoint)
    pool.admin_create_user(
        UserPoolId=services.settings.user_pool_id,
        Username="new@acme.test",
        TemporaryPassword="Temporary-2026!",
        MessageAction="SUPPRESS",
        UserAttributes=[{"Name": "email", "Value": "new@acme.test"}],
    )
    with pytest.raises(ConflictException) as caught:
        services.sessions.open("new@acme.test", "Temporary-2026!")
    assert caught.value.code == "PASSWORD_CHANGE_REQUIRED"
