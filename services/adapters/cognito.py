"""The user pool, by SDK: accounts, their passwords and sessions, a group for each tenant.

A person's user id is the pool's `sub`, which its admin operations take as a user name. An error that has no meaning of its
own here is the pool in trouble.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from generated.models.user import Session
from services.core.errors import ConflictException, ServiceUnavailable, SiteBuilderException, UnauthenticatedException
from services.core.passwords import invalid_password
from services.users.ports import AccountExists, PasswordChange

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient

Outcomes = Mapping[str, Callable[[], Exception] | None]

_CHALLENGE = "NEW_PASSWORD_REQUIRED"
_WRONG = (
    "NotAuthorizedException",
    "UserNotFoundException",
    "InvalidParameterException",
    "InvalidPasswordException",
    "UserNotConfirmedException",
)
_NOT_ONES_OWN = "FORCE_CHANGE_PASSWORD"


class CognitoIdentities:
    def __init__(self, client: "CognitoIdentityProviderClient", pool_id: str, client_id: str) -> None:
        self._client = client
        self._pool_id = pool_id
        self._client_id = client_id

    # --- sessions -----------------------------------------------------------------------------------------------------

    def open_session(self, email: str, password: str) -> Session | PasswordChange:
        wrong = _refused("Check the e-mail address and the password, then try again.")
        answer = self._initiate("USER_PASSWORD_AUTH", {"USERNAME": email, "PASSWORD": password}, wrong)
        if answer.get("ChallengeName") == _CHALLENGE:
            return PasswordChange(answer.get("ChallengeParameters", {}).get("USER_ID_FOR_SRP", email), answer["Session"])
        return _session(answer)

    def change_password(self, change: PasswordChange, new_password: str) -> Session:
        outcomes = _refused("The change took too long. Sign in again.", "CodeMismatchException", "ExpiredCodeException") | {
            "InvalidPasswordException": _not_taken,
            "PasswordHistoryPolicyViolationException": _not_taken,
        }
        responses = {"USERNAME": change.username, "NEW_PASSWORD": new_password}
        answer = self._ask(
            "respond_to_auth_challenge",
            outcomes,
            ClientId=self._client_id,
            ChallengeName=_CHALLENGE,
            Session=change.ticket,
            ChallengeResponses=responses,
        )
        return _session(answer)

    def refresh_session(self, refresh_token: str) -> Session:
        return _session(
            self._initiate("REFRESH_TOKEN_AUTH", {"REFRESH_TOKEN": refresh_token}, _refused("The session has lapsed. Sign in again."))
        )

    def _initiate(self, flow: str, parameters: dict[str, str], wrong: Outcomes) -> Any:
        outcomes = {**wrong, "PasswordResetRequiredException": _blocked}
        return self._ask("initiate_auth", outcomes, AuthFlow=flow, ClientId=self._client_id, AuthParameters=parameters)

    # --- accounts -----------------------------------------------------------------------------------------------------

    def find(self, email: str) -> str | None:
        found = self._admin("admin_get_user", email, _fine("UserNotFoundException"))
        return None if found is None else _user_id(found["UserAttributes"])

    def create(self, email: str, name: str, password: str) -> str:
        """The password goes along as the temporary one, so that one the pool does not take makes no account."""
        attributes = {"email": email, "email_verified": "true", "name": name}
        created = self._admin(
            "admin_create_user",
            email,
            {"UsernameExistsException": AccountExists, "AliasExistsException": AccountExists, "InvalidPasswordException": _not_taken},
            MessageAction="SUPPRESS",
            TemporaryPassword=password,
            UserAttributes=[{"Name": key, "Value": value} for key, value in attributes.items()],
        )
        user_id = _user_id(created["User"]["Attributes"])
        try:
            self.finish(user_id, password)
        except SiteBuilderException:
            self._admin("admin_delete_user", user_id)  # an account that is half made would be in the way of the next attempt
            raise
        return user_id

    def unfinished(self, email: str) -> str | None:
        found = self._admin("admin_get_user", email, _fine("UserNotFoundException"))
        return _user_id(found["UserAttributes"]) if found and found["UserStatus"] == _NOT_ONES_OWN else None

    def finish(self, user_id: str, password: str) -> None:
        self._admin("admin_set_user_password", user_id, {"InvalidPasswordException": _not_taken}, Password=password, Permanent=True)

    # --- groups -------------------------------------------------------------------------------------------------------

    def found_group(self, tenant_id: str) -> None:
        self._ask("create_group", _fine("GroupExistsException"), UserPoolId=self._pool_id, GroupName=tenant_id)

    def remove_group(self, tenant_id: str) -> None:
        self._ask("delete_group", _fine("ResourceNotFoundException"), UserPoolId=self._pool_id, GroupName=tenant_id)

    def join(self, tenant_id: str, user_id: str) -> None:
        no_group = _fine("ResourceNotFoundException")
        if self._admin("admin_add_user_to_group", user_id, no_group, GroupName=tenant_id) is None:
            self.found_group(tenant_id)
            self._admin("admin_add_user_to_group", user_id, GroupName=tenant_id)

    def leave(self, tenant_id: str, user_id: str) -> None:
        gone = _fine("ResourceNotFoundException", "UserNotFoundException")
        self._admin("admin_remove_user_from_group", user_id, gone, GroupName=tenant_id)

    # --- asking -------------------------------------------------------------------------------------------------------

    def _admin(self, operation: str, username: str, outcomes: Outcomes | None = None, **arguments: Any) -> Any:
        return self._ask(operation, outcomes or {}, UserPoolId=self._pool_id, Username=username, **arguments)

    def _ask(self, operation: str, outcomes: Outcomes, **arguments: Any) -> Any:
        """Ask the pool. `outcomes` tells which of its errors mean something here: an exception, or with None no answer."""
        try:
            return getattr(self._client, operation)(**arguments)
        except ClientError as error:
            outcome = outcomes.get(_code(error), ServiceUnavailable)
            if outcome is None:
                return None
            raise outcome() from error
        except BotoCoreError as error:
            raise ServiceUnavailable from error


def _code(error: ClientError) -> str:
    """The pool has two errors for a password: one for its policy, and one for the shape of any parameter, told in words."""
    told = error.response["Error"]
    about_password = told["Code"] == "InvalidParameterException" and "password" in told.get("Message", "").lower()
    return "InvalidPasswordException" if about_password else told["Code"]


def _refused(detail: str, *more: str) -> dict[str, Callable[[], Exception]]:
    """Everything that is wrong about credentials, told in the same words."""
    return dict.fromkeys((*_WRONG, *more), lambda: UnauthenticatedException("INVALID_CREDENTIALS", detail))


def _fine(*codes: str) -> dict[str, None]:
    """Errors that say that things are already as they are wanted, or that nobody is there."""
    return dict.fromkeys(codes)


def _blocked() -> ConflictException:
    detail = "This account needs more than a password here. Ask whoever runs this installation to set a temporary one for you."
    return ConflictException("SIGN_IN_BLOCKED", detail)


def _not_taken() -> Exception:
    return invalid_password("The user pool does not take this password. Choose another one.")


def _user_id(attributes: Any) -> str:
    return next(str(attribute["Value"]) for attribute in attributes if attribute["Name"] == "sub")


def _session(answer: Any) -> Session:
    """Give the session. Raises SIGN_IN_BLOCKED when the pool wants another step instead, such as a second factor."""
    tokens = answer.get("AuthenticationResult")
    if tokens is None:
        raise _blocked()
    return Session(
        id_token=tokens["IdToken"],
        refresh_token=tokens.get("RefreshToken"),
        expires_in=tokens["ExpiresIn"],
        token_type="bearer",  # noqa: S106 - the kind of token, not a token
    )
