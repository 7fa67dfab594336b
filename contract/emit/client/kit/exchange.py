"""Calls and their answers, as flows: signed, tried again where that helps, read into results."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, TypeVar

import httpx

from . import answers
from .answers import Problems
from .calls import Call, address, base_address, same_origin
from .errors import ConnectionFailed, ForeignAddress
from .reading import Kind
from .results import Page, Raw, Resource
from .retries import Retries
from .session import Credentials, Session, SignIn
from .steps import Emit, Flow, Open, Send, Wait

Model = TypeVar("Model")
Ways = TypeVar("Ways")
_UNAUTHENTICATED = 401


@dataclass(frozen=True, slots=True)
class Contract:
    """What the generated client tells the machinery of its contract."""

    version: str
    problems: Problems
    sign_in: SignIn | None


@dataclass(frozen=True, slots=True)
class Chance:
    """Where time and luck come from; tests set their own. `clock` counts the seconds since 1970, `luck` is between 0 and 1."""

    clock: Callable[[], float]
    luck: Callable[[], float]

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.clock(), UTC)


class Exchange:
    """`sender` is handed to the links of every result, for their methods to call with."""

    def __init__(
        self,
        base_url: str,
        contract: Contract,
        *,
        token: str | None,
        credentials: Credentials | None,
        retries: Retries,
        chance: Chance,
    ) -> None:
        self.base, self.contract, self.retries, self.chance = base_address(base_url), contract, retries, chance
        self.session = Session(token, credentials, contract.sign_in, self._data, chance.clock)
        self.sender: Any = None

    def resource(self, call: Call, kind: Kind[Model, Ways]) -> Flow[Resource[Model, Ways]]:
        response = yield from self.answer(call)
        return answers.resource(call, response, kind, self.sender)

    def raw(self, call: Call) -> Flow[Raw]:
        response = yield from self.answer(call.sending(accept="*/*"))
        return answers.raw(response)

    def nothing(self, call: Call) -> Flow[None]:
        yield from self.answer(call)

    def pages(self, call: Call, kind: Kind[Model, Ways]) -> Flow[None]:
        """Emit page after page, each asked for when the one before has been used."""
        while True:
            response = yield from self.answer(call)
            page: Page[Resource[Model, Ways]] = answers.page(call, response, kind, self.sender)
            yield Emit(page)
            if "next" not in page.links:
                return
            call = replace(call, method="GET", href=page.links["next"].href, query=())

    def answer(self, call: Call, step: type[Send] | type[Open] = Send) -> Flow[httpx.Response]:
        """The successful response. A token that is refused is renewed, once. Raises ApiError."""
        token = (yield from self.session.token()) if call.signed else None
        response = yield from self._tried(call, token, step)
        if response.status_code == _UNAUTHENTICATED and call.signed and (yield from self.session.renewed(token)):
            token = yield from self.session.token()
            response = yield from self._tried(call, token, step)
        if not response.is_success:
            raise answers.failure(call, response, self.contract.problems, self.chance.now())
        return response

    def _tried(self, call: Call, token: str | None, step: type[Send] | type[Open]) -> Flow[httpx.Response]:
        """The response after as many tries as it takes, or as there are. Raises ConnectionFailed."""
        attempt = 1
        while True:
            try:
                response: httpx.Response = yield step(self._request(call, token))
            except httpx.RequestError as error:
                pause = self.retries.after_error(call, error, attempt, self.chance.luck())
                if pause is None:
                    raise ConnectionFailed(f"{call} got no answer from {self.base}: {str(error) or type(error).__name__}") from error
            else:
                pause = self.retries.after_answer(call, response, attempt, self.chance.luck(), self.chance.now())
                if pause is None:
                    return response
            yield Wait(pause)
            attempt += 1

    def _request(self, call: Call, token: str | None) -> httpx.Request:
        url = address(self.base, call.href)
        if not same_origin(url, self.base):
            raise ForeignAddress(f"{call} leads away from {self.base}; follow it yourself if you trust it")
        headers = {"accept": "application/json", "accept-encoding": "gzip, deflate", "user-agent": self._agent} | dict(call.headers)
        headers |= {"idempotency-key": call.key} if call.key else {}
        headers |= {"authorization": f"Bearer {token}"} if token else {}
        return httpx.Request(call.method, url.copy_merge_params(call.query) if call.query else url, headers=headers, content=call.body)

    @property
    def _agent(self) -> str:
        return f"site-builder-client/{self.contract.version}"

    def _data(self, call: Call) -> Flow[Mapping[str, Any]]:
        response = yield from self.answer(call)
        data: Mapping[str, Any] = answers.document(call, response)["data"]
        return data
