"""The vocabulary of `generated/operations.py`. The emitter copies these classes there, word for word, so that the
generated module needs nothing of this tool.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parameter:
    """`type` is string, integer, number, boolean, date-time, date, enum or array; `items` the same word for an array's items.

    `argument` is the handler's keyword; `schema_name` the named schema of the parameter or of its items, if it has one.
    """

    name: str
    location: str
    argument: str
    type: str
    required: bool
    default: object
    schema_name: str | None
    items: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """`parameters` pairs each parameter of the target with a field of the resource, or with `$path.name` of the request.

    `roles` and `grants` narrow who is shown the link beyond what the target asks for; empty means they do not.
    """

    rel: str
    operation_id: str
    parameters: tuple[tuple[str, str], ...]
    when: Mapping[str, object]
    title: str | None
    body: object = None
    roles: tuple[str, ...] = ()
    grants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """What the runtime knows of an operation.

    `service` is the Lambda function, `module` the handler module, `function` the handler. `shape` is document, collection,
    raw, none or stream, and `status` the first 2xx that is not the stream. `tenant_states` empty means any.
    `consumes` is the body's media type. `alias_of` names the operation whose handler serves this other path.
    `notices` are headers of every response, `successor` the operation to use instead: both of a deprecated operation.
    """

    operation_id: str
    method: str
    path: str
    service: str
    module: str
    function: str
    summary: str
    parameters: tuple[Parameter, ...]
    body: str | None
    body_required: bool
    consumes: str | None
    result: str | None
    shape: str
    status: int
    stream: str | None
    public: bool
    roles: tuple[str, ...]
    grants: tuple[str, ...]
    tenant_states: tuple[str, ...]
    idempotent: bool
    paged: bool
    if_match: bool
    problems: tuple[str, ...]
    statuses: tuple[int, ...]
    alias_of: str | None
    feature: str | None = None
    quota: str | None = None
    rate: str | None = None
    notices: tuple[tuple[str, str], ...] = ()
    successor: str | None = None


@dataclass(frozen=True, slots=True)
class ProblemType:
    code: str
    status: int
    title: str
