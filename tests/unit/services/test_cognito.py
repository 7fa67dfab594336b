"""The user pool's adapter: what it asks, and what the pool's errors become."""

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from services.adapters.cognito import CognitoIdentities
from services.core.errors import ConflictException, RuleException, ServiceUnavailable, UnauthenticatedException
from services.users.ports import AccountExists, PasswordChange
from tests.unit.services.world import refused

TROUBLE = ["TooManyRequestsException", "InternalErrorException", EndpointConnectionError(endpoint_url="http://x")]
TOKENS = {"AuthenticationResult": {"IdToken": "id", "RefreshToken": "refresh", "ExpiresIn": 3600}}
CHALLENGE = {"ChallengeName": "NEW_PASSWORD_REQUIRED", "Session": "ticket", "ChallengeParameters": {"USER_ID_FOR_SRP": "sub-1"}}
ACCOUNT = [{"Name": "email", "Value": "a@acme.test"}, {"Name": "sub", "Value": "sub-1"}]
SHAPELESS = "InvalidParameterException: 1 validation error detected: Value at 'temporaryPassword' failed to satisfy constraint"
NO_ADDRESS = "InvalidParameterException: Username should be an email."


class Pool:
    """Answers each operation with what is laid out for it: an answer, an error ("Code: its words"), or an exception."""

    def __init__(self, **answers):
        self._answers = {name: answer if isinstance(answer, list) else [answer] for name, answer in answers.items()}
        self.asked = []

    def __getattr__(self, operation):
        def ask(**arguments):
            self.asked.append((operation, arguments))
            laid_out = self._answers[operation]
            answer = laid_out.pop(0) if len(laid_out) > 1 else laid_out[0]
            if isinstance(answer, str):
                code, _, message = answer.partition(": ")
                raise ClientError({"Error": {"Code": code, "Message": message}}, operation)
            if isinstance(answer, Exception):
                raise answer
            return answer

        return ask

    @property
    def operations(self):
        return [operation for operation, _ in self.asked]


def identities(**answers):
    pool = Pool(**answers)
    return CognitoIdentities(pool, "pool-1", "client-1"), pool


class TestSessions:
    def test_are_opened_with_a_password(self):
        people, pool = identities(initiate_auth=TOKENS)
        session = people.open_session("a@acme.test", "secret")
        assert (session.id_token, session.refresh_token, session.expires_in, session.token_type) == ("id", "refresh", 3600, "bearer")
        assert pool.asked == [
            (
                "initiate_auth",
                {
                    "AuthFlow": "USER_PASSWORD_AUTH",
                    "ClientId": "client-1",
                    "AuthParameters": {"USERNAME": "a@acme.test", "PASSWORD": "secret"},
                },
            )
        ]

    def test_are_refreshed_with_a_token(self):
        people, pool = identities(initiate_auth={"AuthenticationResult": {"IdToken": "id", "ExpiresIn": 3600}})
        assert people.refresh_session("refresh").refresh_token is None
        assert pool.asked[0][1]["AuthParameters"] == {"REFRESH_TOKEN": "refresh"}

    @pytest.mark.parametrize(
        "code", ["NotAuthorizedException", "UserNotFoundException", "InvalidParameterException", "UserNotConfirmedException"]
    )
    def test_every_wrong_sign_in_gets_the_same_answer(self, code):
        people, _ = identities(initiate_auth=code)
        with pytest.raises(UnauthenticatedException) as caught:
            people.open_session("a@acme.test", "secret")
        assert (caught.value.code, caught.value.detail) == (
            "INVALID_CREDENTIALS",
            "Check the e-mail address and the password, then try again.",
        )

    def test_a_lapsed_session_is_told_so(self):
        people, _ = identities(initiate_auth="NotAuthorizedException")
        with pytest.raises(UnauthenticatedException, match="lapsed"):
            people.refresh_session("old")

    def test_a_password_that_was_reset_opens_nothing_and_is_not_to_be_changed_here(self):
        people, _ = identities(initiate_auth="PasswordResetRequiredException")
        with refused(ConflictException, "SIGN_IN_BLOCKED"):
            people.open_session("a@acme.test", "temporary")

    @pytest.mark.parametrize("challenge", ["SOFTWARE_TOKEN_MFA", "SELECT_MFA_TYPE", "SMS_MFA"])
    def test_a_step_that_is_not_offered_here_is_told(self, challenge):
        wanted = {"ChallengeName": challenge, "Session": "ticket", "ChallengeParameters": {}}
        people, _ = identities(initiate_auth=wanted, respond_to_auth_challenge=wanted)
        with refused(ConflictException, "SIGN_IN_BLOCKED"):
            people.open_session("a@acme.test", "secret")
        with refused(ConflictException, "SIGN_IN_BLOCKED"):
            people.change_password(PasswordChange("sub-1", "ticket"), "new")

    def test_a_password_that_is_not_ones_own_is_replaced(self):
        people, pool = identities(initiate_auth=CHALLENGE, respond_to_auth_challenge=TOKENS)
        change = people.open_session("a@acme.test", "temporary")
        assert change == PasswordChange("sub-1", "ticket")
        assert people.change_password(change, "new").id_token == "id"
        assert pool.asked[1] == (
            "respond_to_auth_challenge",
            {
                "ClientId": "client-1",
                "ChallengeName": "NEW_PASSWORD_REQUIRED",
                "Session": "ticket",
                "ChallengeResponses": {"USERNAME": "sub-1", "NEW_PASSWORD": "new"},
            },
        )

    @pytest.mark.parametrize(
        ("code", "kind", "problem"),
        [
            ("InvalidPasswordException", RuleException, "INVALID_PASSWORD"),
            (SHAPELESS, RuleException, "INVALID_PASSWORD"),
            ("PasswordHistoryPolicyViolationException", RuleException, "INVALID_PASSWORD"),
            ("NotAuthorizedException", UnauthenticatedException, "INVALID_CREDENTIALS"),
            ("CodeMismatchException", UnauthenticatedException, "INVALID_CREDENTIALS"),
            ("InternalErrorException", ServiceUnavailable, "SERVICE_UNAVAILABLE"),
        ],
    )
    def test_or_not(self, code, kind, problem):
        people, _ = identities(respond_to_auth_challenge=code)
        with refused(kind, problem):
            people.change_password(PasswordChange("sub-1", "ticket"), "new")


class TestAccounts:
    def test_are_found_by_address(self):
        people, pool = identities(admin_get_user={"UserAttributes": ACCOUNT})
        assert people.find("a@acme.test") == "sub-1"
        assert pool.asked == [("admin_get_user", {"UserPoolId": "pool-1", "Username": "a@acme.test"})]

    def test_or_not(self):
        assert identities(admin_get_user="UserNotFoundException")[0].find("a@acme.test") is None

    def test_are_made_with_a_password_of_ones_own_and_no_mail(self):
        people, pool = identities(admin_create_user={"User": {"Attributes": ACCOUNT}}, admin_set_user_password={})
        assert people.create("a@acme.test", "Ann", "Correct-Horse-9") == "sub-1"
        created, password = pool.asked
        assert created[1]["MessageAction"] == "SUPPRESS"
        assert {"Name": "email_verified", "Value": "true"} in created[1]["UserAttributes"]
        assert password == (
            "admin_set_user_password",
            {"UserPoolId": "pool-1", "Username": "sub-1", "Password": "Correct-Horse-9", "Permanent": True},
        )

    @pytest.mark.parametrize("code", ["UsernameExistsException", "AliasExistsException"])
    def test_are_made_once(self, code):
        with pytest.raises(AccountExists) as caught:
            identities(admin_create_user=code)[0].create("a@acme.test", "Ann", "Correct-Horse-9")
        assert (caught.value.code, list(caught.value.links)) == ("SIGN_IN_REQUIRED", ["sign-in"])

    @pytest.mark.parametrize("error", ["InvalidPasswordException", SHAPELESS])
    def test_a_password_the_pool_does_not_take_makes_none(self, error):
        people, pool = identities(admin_create_user=error)
        with refused(RuleException, "INVALID_PASSWORD"):
            people.create("a@acme.test", "Ann", "weak")
        assert pool.operations == ["admin_create_user"]

    def test_what_is_wrong_with_something_else_is_not_the_passwords(self):
        people, _ = identities(admin_create_user=NO_ADDRESS)
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            people.create("a@acme.test", "Ann", "Correct-Horse-9")

    @pytest.mark.parametrize(
        ("error", "kind", "problem"),
        [
            ("InternalErrorException", ServiceUnavailable, "SERVICE_UNAVAILABLE"),
            ("InvalidPasswordException", RuleException, "INVALID_PASSWORD"),
            (SHAPELESS, RuleException, "INVALID_PASSWORD"),
        ],
    )
    def test_one_that_is_half_made_is_taken_back(self, error, kind, problem):
        created = {"User": {"Attributes": ACCOUNT}}
        people, pool = identities(admin_create_user=created, admin_set_user_password=error, admin_delete_user={})
        with refused(kind, problem):
            people.create("a@acme.test", "Ann", "Correct-Horse-9")
        assert pool.asked[-1] == ("admin_delete_user", {"UserPoolId": "pool-1", "Username": "sub-1"})

    @pytest.mark.parametrize(("status", "found"), [("FORCE_CHANGE_PASSWORD", "sub-1"), ("CONFIRMED", None)])
    def test_are_unfinished_without_a_password_of_ones_own(self, status, found):
        people, _ = identities(admin_get_user={"UserAttributes": ACCOUNT, "UserStatus": status})
        assert people.unfinished("a@acme.test") == found

    def test_and_finished_with_one(self):
        people, pool = identities(admin_get_user="UserNotFoundException", admin_set_user_password={})
        assert people.unfinished("a@acme.test") is None
        people.finish("sub-1", "Correct-Horse-9")
        assert pool.asked[1][1] == {"UserPoolId": "pool-1", "Username": "sub-1", "Password": "Correct-Horse-9", "Permanent": True}


class TestGroups:
    def test_are_founded_once(self):
        people, pool = identities(create_group=[{}, "GroupExistsException"])
        people.found_group("ten_1")
        people.found_group("ten_1")
        assert pool.asked[0] == ("create_group", {"UserPoolId": "pool-1", "GroupName": "ten_1"})

    def test_are_joined(self):
        people, pool = identities(admin_add_user_to_group={})
        people.join("ten_1", "sub-1")
        assert pool.asked == [("admin_add_user_to_group", {"UserPoolId": "pool-1", "Username": "sub-1", "GroupName": "ten_1"})]

    def test_are_founded_by_whoever_joins_first(self):
        people, pool = identities(admin_add_user_to_group=["ResourceNotFoundException", {}], create_group={})
        people.join("ten_1", "sub-1")
        assert pool.operations == ["admin_add_user_to_group", "create_group", "admin_add_user_to_group"]

    @pytest.mark.parametrize("answer", [{}, "ResourceNotFoundException"])
    def test_are_removed_even_when_there_is_none(self, answer):
        people, pool = identities(delete_group=answer)
        people.remove_group("ten_1")
        assert pool.asked == [("delete_group", {"UserPoolId": "pool-1", "GroupName": "ten_1"})]

    @pytest.mark.parametrize("answer", [{}, "ResourceNotFoundException", "UserNotFoundException"])
    def test_are_left_even_when_there_is_nothing_to_leave(self, answer):
        people, pool = identities(admin_remove_user_from_group=answer)
        people.leave("ten_1", "sub-1")
        assert pool.asked == [("admin_remove_user_from_group", {"UserPoolId": "pool-1", "Username": "sub-1", "GroupName": "ten_1"})]


ASKED = {
    "initiate_auth": lambda people: people.open_session("a@acme.test", "secret"),
    "respond_to_auth_challenge": lambda people: people.change_password(PasswordChange("sub-1", "ticket"), "new"),
    "admin_get_user": lambda people: people.find("a@acme.test"),
    "admin_create_user": lambda people: people.create("a@acme.test", "Ann", "Correct-Horse-9"),
    "admin_set_user_password": lambda people: people.finish("sub-1", "Correct-Horse-9"),
    "create_group": lambda people: people.found_group("ten_1"),
    "delete_group": lambda people: people.remove_group("ten_1"),
    "admin_add_user_to_group": lambda people: people.join("ten_1", "sub-1"),
    "admin_remove_user_from_group": lambda people: people.leave("ten_1", "sub-1"),
}


@pytest.mark.parametrize("trouble", TROUBLE, ids=["throttled", "broken", "unreachable"])
@pytest.mark.parametrize("operation", ASKED)
def test_a_pool_in_trouble_is_unavailable(operation, trouble):
    people, _ = identities(**{operation: trouble})
    with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
        ASKED[operation](people)
