"""Generated from spec/lld; do not edit. Run `make generate`.

Who the client is: a token that was given, or a person who is signed in and stays so.

no token ──▶ sign in ──▶ token ── a minute before it ends, or at a 401 ──▶ refresh ──▶ token
                                                                              └─ refused ──▶ sign in
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .calls import Call, Endpoint
from .errors import ProblemError
from .steps import Alone, Flow

# Seconds before its end in which a token is no longer used.
MARGIN = 60.0
Ask = Callable[[Call], Flow[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class SignIn:
    """The operations that open a session and renew it."""

    open: Endpoint
    renew: Endpoint


@dataclass(frozen=True, slots=True)
class Credentials:
    email: str
    password: str = field(repr=False)


class Session:
    """Keeps the token. `ask` sends a call and gives the `data` of its answer; `now` is a clock in seconds.

    What gets a token carries none: it would wait for itself.
    """

    def __init__(
        self, token: str | None, credentials: Credentials | None, sign_in: SignIn | None, ask: Ask, now: Callable[[], float]
    ) -> None:
        self._token, self._credentials, self._sign_in, self._ask, self._now = token, credentials, sign_in, ask, now
        self._refresh: str | None = None
        self._ends: float | None = None

    def __repr__(self) -> str:
        who = self._credentials.email if self._credentials else "a token" if self._token else "nobody"
        return f"Session(signed in as {who})"

    def token(self) -> Flow[str | None]:
        """The token to send; a fresh one when the old one is about to end."""
        if self._credentials and (self._token is None or self._is_ending()):
            yield Alone(self._renewed(self._token))
        return self._token

    def renewed(self, refused: str | None) -> Flow[bool]:
        """Whether there is another token instead of the refused one."""
        if self._credentials is None:
            return False
        yield Alone(self._renewed(refused))
        return self._token != refused

    def _is_ending(self) -> bool:
        return self._ends is not None and self._now() > self._ends - MARGIN

    def _renewed(self, old: str | None) -> Flow[None]:
        """Whoever waited while another flow renewed the token finds it new, and asks for nothing."""
        if self._token == old:
            self._keep((yield from self._refreshed()) or (yield from self._opened()))

    def _refreshed(self) -> Flow[Mapping[str, Any] | None]:
        if self._refresh is None or self._sign_in is None:
            return None
        call = self._sign_in.renew.call(body={"refreshToken": self._refresh})
        try:
            return (yield from self._ask(replace(call, signed=False)))
        except ProblemError:
            self._refresh = None
            return None

    def _opened(self) -> Flow[Mapping[str, Any]]:
        assert self._sign_in  # noqa: S101 - only those who sign in come here
        assert self._credentials  # noqa: S101
        body = {"email": self._credentials.email, "password": self._credentials.password}
        return (yield from self._ask(replace(self._sign_in.open.call(body=body), signed=False)))

    def _keep(self, tokens: Mapping[str, Any]) -> None:
        self._token = tokens["idToken"]
        self._refresh = tokens.get("refreshToken") or self._refresh
        self._ends = self._now() + tokens["expiresIn"]
