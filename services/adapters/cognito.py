"""The user pool, by SDK: sessions opened with a password, refreshed with a token."""

from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from generated.models.user import Session
from services.core.errors import ConflictException, ServiceUnavailable, UnauthenticatedException

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient

_WRONG = {"NotAuthorizedException", "UserNotFoundException", "InvalidParameterException", "UserNotConfirmedException"}
_CHANGE_FIRST = {"PasswordResetRequiredException"}


class CognitoIdentities:
    def __init__(self, client: "CognitoIdentityProviderClient", client_id: str) -> None:
        self._client = client
        self._client_id = client_id

    def open_session(self, email: str, password: str) -> Session:
        answer = self._initiate(
            "USER_PASSWORD_AUTH", {"USERNAME": email, "PASSWORD": password}, "Check the e-mail address and the password, then try again."
        )
        if answer.get("ChallengeName"):
            raise ConflictException("PASSWORD_CHANGE_REQUIRED", "Choose your own password first, with the link in your invitation.")
        return _session(answer)

    def refresh_session(self, refresh_token: str) -> Session:
        answer = self._initiate("REFRESH_TOKEN_AUTH", {"REFRESH_TOKEN": refresh_token}, "The session has lapsed. Sign in again.")
        return _session(answer)

    def _initiate(self, flow: Any, parameters: dict[str, str], refusal: str) -> Any:
        try:
            return self._client.initiate_auth(AuthFlow=flow, ClientId=self._client_id, AuthParameters=parameters)
        except ClientError as error:
            code = error.response["Error"]["Code"]
            if code in _CHANGE_FIRST:
                raise ConflictException("PASSWORD_CHANGE_REQUIRED", "Choose your own password first.") from error
            if code in _WRONG:
                raise UnauthenticatedException("INVALID_CREDENTIALS", refusal) from error
            raise ServiceUnavailable from error
        except BotoCoreError as error:
            raise ServiceUnavailable from error


def _session(answer: Any) -> Session:
    tokens = answer["AuthenticationResult"]
    return Session(
        id_token=tokens["IdToken"],
        refresh_token=tokens.get("RefreshToken"),
        expires_in=tokens["ExpiresIn"],
        token_type="bearer",  # noqa: S106 - the kind of token, not a token
    )
