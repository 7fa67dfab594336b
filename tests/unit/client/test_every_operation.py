"""Every operation and every link of the contract: what is called is what the contract says, what it answers is read."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from contract.naming import snake
from generated.client import AsyncClient, Client, Page, Raw, Resource, async_links, links
from generated.client.kit.links import read_links
from generated.operations import LINKS, OPERATIONS, Operation

from .conftest import BASE
from .everything import METHODS, answer, arguments, fits, links_of

SHAPES = {"document": Resource, "collection": Page, "raw": Raw, "none": type(None)}
RESOURCES = sorted(name for name in LINKS if hasattr(links, f"{name}Links"))
assert RESOURCES


class Examples:
    """Answers a call of an operation with the contract's example."""

    def __init__(self, operation: Operation) -> None:
        self.operation, self.asked = operation, []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        return answer(self.operation, request)

    def called(self) -> httpx.Request:
        """The one request there was, which must be the operation's."""
        (request,) = self.asked
        assert request.method == self.operation.method
        assert fits(self.operation.path, request.url.path)
        return request


def methods_of(name: str, operation: Operation) -> dict[str, str]:
    """The shape each of an operation's methods answers."""
    found = {name: operation.shape} if operation.shape != "stream" else {name: "stream"}
    return found | ({f"{name}_stream": "stream"} if operation.stream and operation.shape != "stream" else {})


def checked(examples: Examples, shape: str, result: Any) -> None:
    request = examples.called()
    stated = {each.name for each in examples.operation.parameters if each.location == "query"}
    assert set(request.url.params) == stated
    assert bool(request.content) == bool(examples.operation.body)
    assert bool(request.headers.get("idempotency-key")) == examples.operation.idempotent
    if shape != "stream":
        assert isinstance(result, SHAPES[shape])
    data = result.items[0].data if shape == "collection" else result.data if shape == "document" else None
    if data is not None:
        assert type(data).__name__ == examples.operation.result


def followed(result: Any) -> Any:
    """Read a stream to its first event, a list to its first page."""
    if isinstance(result, Iterator):
        return next(result)
    return result.first_page() if hasattr(result, "first_page") else result


async def afollowed(result: Any) -> Any:
    if isinstance(result, AsyncIterator):
        event = await anext(result)
        await result.close()
        return event
    result = await result.first_page() if hasattr(result, "first_page") else result
    return await result if inspect.isawaitable(result) else result


@pytest.mark.parametrize("operation", METHODS.values(), ids=list(METHODS))
def test_an_operation_is_called_and_read(operation):
    for name, shape in methods_of(operation.function, operation).items():
        examples = Examples(operation)
        client = Client(BASE, token="t", transport=httpx.MockTransport(examples))
        method = getattr(client, name)
        checked(examples, shape, followed(method(**arguments(method, operation))))


@pytest.mark.parametrize("operation", METHODS.values(), ids=list(METHODS))
def test_an_operation_is_awaited_and_read(operation):
    async def whole(name: str, shape: str) -> None:
        examples = Examples(operation)
        async with AsyncClient(BASE, token="t", transport=httpx.MockTransport(examples)) as client:
            method = getattr(client, name)
            checked(examples, shape, await afollowed(method(**arguments(method, operation))))

    for name, shape in methods_of(operation.function, operation).items():
        asyncio.run(whole(name, shape))


@pytest.mark.parametrize("schema", RESOURCES)
def test_every_link_leads_to_its_operation(schema):
    for link in LINKS[schema]:
        operation = OPERATIONS[link.operation_id]
        for name, shape in methods_of(snake(link.rel), operation).items():
            examples = Examples(operation)
            client = Client(BASE, token="t", transport=httpx.MockTransport(examples))
            ways = getattr(links, f"{schema}Links")(read_links(links_of(schema)), client._sender, None)
            method = getattr(ways, name)
            checked(examples, shape, followed(method(**arguments(method, operation))))


@pytest.mark.parametrize("schema", RESOURCES)
def test_every_link_can_be_awaited(schema):
    async def whole(name: str, shape: str, operation: Operation) -> None:
        examples = Examples(operation)
        async with AsyncClient(BASE, token="t", transport=httpx.MockTransport(examples)) as client:
            ways = getattr(async_links, f"Async{schema}Links")(read_links(links_of(schema)), client._sender, None)
            method = getattr(ways, name)
            checked(examples, shape, await afollowed(method(**arguments(method, operation))))

    for link in LINKS[schema]:
        operation = OPERATIONS[link.operation_id]
        for name, shape in methods_of(snake(link.rel), operation).items():
            asyncio.run(whole(name, shape, operation))
