"""Successes on the wire: the envelope, its links and the headers that go with it, checked against the contract."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import orjson
from pydantic import BaseModel

from generated.operations import LINKS, OPERATIONS, Operation
from runtime import access, contract
from runtime.http import Response
from runtime.links import href, link_to, links_of
from services.core import clock
from services.core.principal import Principal, Standing

Data = dict[str, Any]


class BrokenAnswer(Exception):
    """A handler answered something the contract does not allow: our fault, a 500."""


def dumped(resource: BaseModel) -> Data:
    """Write a model in wire names; what is absent stays out."""
    return resource.model_dump(mode="json", by_alias=True, exclude_none=True)


def document(
    operation: Operation, status: int, data: Data, *, principal: Principal, path_params: Mapping[str, str], trace_id: str
) -> Response:
    """Write a single resource. `ETag` is its revision; `Location` its `self` link when it is new or under way."""
    links = links_of(str(operation.result), data, path_params, principal)
    body = {"data": data, "_links": links, "_meta": {"timestamp": clock.timestamp(), "traceId": trace_id}}
    headers = {"content-type": "application/json"}
    if "revision" in data:
        headers["etag"] = f'"{data["revision"]}"'
    if status in (201, 202) and "self" in links:
        headers["location"] = links["self"]["href"]
    return Response(status, _checked(operation, status, body), headers)


def collection(
    operation: Operation,
    items: list[Data],
    *,
    principal: Principal,
    path_params: Mapping[str, str],
    trace_id: str,
    here: str,
    limit: int,
    following: tuple[str, str] | None,
) -> Response:
    """Write a page of a list. `following` is the next page's cursor and address."""
    links: Data = {"self": {"href": here}}
    page: Data = {"limit": limit, "count": len(items)}
    if following:
        page["nextCursor"], links["next"] = following[0], {"href": following[1]}
    creator = _creator(operation.path)
    if creator and access.may_call(creator, principal):
        links["create"] = link_to(creator, path_params, creator.summary)
    body = {
        "data": [item | {"_links": links_of(str(operation.result), item, path_params, _placed(principal, item))} for item in items],
        "_links": links,
        "_meta": {"timestamp": clock.timestamp(), "traceId": trace_id, "page": page},
    }
    return Response(200, _checked(operation, 200, body), {"content-type": "application/json"})


def _placed(principal: Principal, item: Data) -> Principal:
    """In a list that is no tenant's, a membership itself tells the caller's place in its tenant."""
    if principal.standing is not None or not item.keys() >= {"tenantId", "role"}:
        return principal
    return replace(principal, standing=Standing(item["tenantId"], role=item["role"], grants=frozenset(item.get("grants", ()))))


def self_href(operation: Operation, data: Data, path_params: Mapping[str, str]) -> str:
    """Tell where a resource lives, whoever asks: the target of its declared `self` link."""
    link = next(link for link in LINKS[str(operation.result)] if link.rel == "self")
    return href(OPERATIONS[link.operation_id].path, {**path_params, **data})


def _checked(operation: Operation, status: int, body: Data) -> bytes:
    encoded = orjson.dumps(body)
    validator = _validator(operation.path, operation.method, status)
    if not validator.is_valid(body):
        places = [f"{'/'.join(map(str, e.instance_path))}: {e.kind.name}" for e in validator.iter_errors(body)]
        raise BrokenAnswer(f"{operation.operation_id} {status} breaks the contract at {places}")
    return encoded


@cache
def _validator(path: str, method: str, status: int) -> Any:
    responses = contract.operation_object(path, method)["responses"]
    return contract.compile_schema(contract.resolve(responses[str(status)])["content"]["application/json"]["schema"])


@cache
def _creator(path: str) -> Operation | None:
    return next((o for o in OPERATIONS.values() if o.path == path and o.method == "POST"), None)
