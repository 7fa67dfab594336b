"""The one family of errors.

    SiteBuilderException
    ├── BusinessException            4xx: the caller can act
    │   ├── ValidationException      400  the request does not fit the contract
    │   ├── UnauthenticatedException 401  nobody we know
    │   ├── ForbiddenException       403  known, but not allowed
    │   ├── NotFoundException        404  not there, or not yours
    │   ├── ConflictException        409  the resource's state is against it
    │   ├── GoneException            410  lapsed or used
    │   ├── PreconditionException    412  the resource has changed
    │   ├── PayloadException         413, 415  the body cannot be taken
    │   ├── RuleException            422  well-formed, but against a rule
    │   └── LimitException           429  too many in a time window
    └── UnexpectedException          5xx: ours; `retryable` says whether trying again may help

Each raise names a problem code of the contract; `runtime.problems` makes the problem document.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a request. `pointer` is a JSON pointer beginning with /body, /query, /path or /header."""

    pointer: str
    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Way:
    """Where a problem leads: an operation of the contract and the parameters of its path, in wire names."""

    operation_id: str
    parameters: Mapping[str, str]


class SiteBuilderException(Exception):
    """Something to tell the caller: a problem code, and a sentence that says what to do next."""

    status = 500

    def __init__(
        self,
        code: str,
        detail: str,
        *,
        faults: Sequence[Fault] = (),
        retry_after: int | None = None,
        links: Mapping[str, "Way"] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.faults = tuple(faults)
        self.retry_after = retry_after
        self.links = dict(links or {})
        self.headers = dict(headers or {})


class BusinessException(SiteBuilderException):
    status = 400


class ValidationException(BusinessException):
    status = 400


class UnauthenticatedException(BusinessException):
    status = 401


class ForbiddenException(BusinessException):
    status = 403


class NotFoundException(BusinessException):
    status = 404


class MethodNotAllowedException(BusinessException):
    status = 405


class ConflictException(BusinessException):
    status = 409


class GoneException(BusinessException):
    status = 410


class PreconditionException(BusinessException):
    status = 412


class PayloadException(BusinessException):
    """The body is too large (413) or not JSON by its own word (415); the problem code says which."""

    status = 413


class RuleException(BusinessException):
    status = 422


class LimitException(BusinessException):
    status = 429


class UnexpectedException(SiteBuilderException):
    status = 500

    def __init__(self, code: str = "INTERNAL_ERROR", detail: str = "Something went wrong on our side.", *, retryable: bool = False) -> None:
        super().__init__(code, detail, retry_after=5 if retryable else None)
        self.retryable = retryable


class ServiceUnavailable(UnexpectedException):
    """Storage, identity or another service did not answer in time."""

    status = 503

    def __init__(self, detail: str = "A service we depend on did not answer in time. Try again in a few seconds.") -> None:
        super().__init__("SERVICE_UNAVAILABLE", detail, retryable=True)


class AuthorUnavailable(UnexpectedException):
    """The page author cannot be reached at all."""

    def __init__(self, detail: str = "The author cannot be reached. Ask again in a minute.") -> None:
        super().__init__("AUTHOR_UNAVAILABLE", detail, retryable=True)


class AuthorFailed(UnexpectedException):
    """The page author stopped in the middle."""

    def __init__(self, detail: str = "The author stopped in the middle. Ask again.") -> None:
        super().__init__("AUTHOR_FAILED", detail, retryable=True)
