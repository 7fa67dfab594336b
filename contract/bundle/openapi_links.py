"""Our links written as OpenAPI `links`, which generic tools follow."""

from contract.design import Node
from contract.links import PATH
from contract.model import Link
from contract.parts import Answer


def openapi_links(answer: Answer, links: tuple[Link, ...]) -> Node:
    data = "$response.body#/data/0/" if answer.shape == "collection" else "$response.body#/data/"
    return {link.rel: _link(link, data) for link in links}


def _link(link: Link, data: str) -> Node:
    node: Node = {"operationId": link.operation_id}
    if link.title:
        node["description"] = link.title
    if link.parameters:
        node["parameters"] = {name: _expression(source, data) for name, source in link.parameters}
    if link.body is not None:
        node["requestBody"] = link.body
    if link.when:
        node["x-when"] = dict(link.when)
    return node


def _expression(source: str, data: str) -> str:
    if source.startswith(PATH):
        return f"$request.path.{source.removeprefix(PATH)}"
    return data + source
