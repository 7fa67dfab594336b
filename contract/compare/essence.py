"""What people wrote of a bundle: everything the bundler adds is taken off again, so that a change is seen once.

Pointers stay what they were, so the places of the design fit. A document of another origin comes out as it went in.
"""

import json
from collections.abc import Iterator

from contract.bundle.names import HEADERS, IDEMPOTENCY_KEY, RATE_HEADERS
from contract.design import Design, Node, ref_name
from contract.parts import JSON
from contract.schemas import ref

ENVELOPE = {"data", "_links", "_meta"}
RESOURCE = "Resource"
STANDARD = {*HEADERS.values(), *RATE_HEADERS.values(), "Deprecation", "Sunset", "Link"}


def essence(document: Node) -> Design:
    """The document without envelopes, shared problems, standard headers, derived examples and aliases."""
    whole = Design({key: value for key, value in json.loads(json.dumps(document)).items() if key != "x-generated"})
    _drop_aliases(whole)
    added = set[str]()
    for slot in whole.slots():
        _operation(whole, slot.node, added)
    for name in added:
        whole.schemas.pop(name, None)
    _drop_problems(whole)
    return whole


def is_envelope(schema: object) -> bool:
    return isinstance(schema, dict) and set(schema.get("properties", ())) == ENVELOPE


def _drop_aliases(whole: Design) -> None:
    for slot in list(whole.slots()):
        if "x-alias-of" in slot.node:
            del slot.item[slot.method]
            if not slot.item:
                del whole.data["paths"][slot.path]


def _drop_problems(whole: Design) -> None:
    kind = whole.component("responses")
    for name in [name for name, node in kind.items() if "x-problem-codes" in node]:
        del kind[name]
    if not kind and "responses" in whole.data.get("components", {}):
        del whole.data["components"]["responses"]


def _operation(whole: Design, node: Node, added: set[str]) -> None:
    responses = node.get("responses", {})
    for status in [status for status, response in responses.items() if "x-problem-codes" in whole.resolve(response)]:
        del responses[status]
    for status, response in responses.items():
        if status.startswith("2"):
            _success(whole, whole.resolve(response), added)
    _body(whole, node)
    _key(node)
    for event in _events(whole, node.get("x-stream")):
        _event(whole, event, added)


def _key(node: Node) -> None:
    parameters = node.get("parameters", [])
    if node.get("x-idempotent") and parameters and parameters[-1] == ref(IDEMPOTENCY_KEY, "parameters"):
        parameters.pop()
        if not parameters:
            del node["parameters"]


def _body(whole: Design, node: Node) -> None:
    media = whole.resolve(node.get("requestBody", {})).get("content", {}).get(JSON, {})
    if "example" in media and media["example"] == _schema(whole, ref_name(media.get("schema"))).get("example"):
        del media["example"]


def _schema(whole: Design, name: str | None) -> Node:
    node: Node = whole.schemas.get(name or "", {})
    return node


def _success(whole: Design, response: Node, added: set[str]) -> None:
    _drop(response, "headers", [name for name in response.get("headers", {}) if name in STANDARD])
    media = response.get("content", {}).get(JSON, {})
    envelope = ref_name(media.get("schema"))
    if envelope and is_envelope(_schema(whole, envelope)):
        added.add(envelope)
        _unwrap(whole, response, media, _schema(whole, envelope)["properties"]["data"], added)


def _unwrap(whole: Design, response: Node, media: Node, data: Node, added: set[str]) -> None:
    many = data.get("type") == "array"
    name = _bare(whole, str(ref_name(data["items"] if many else data)), added)
    media["schema"] = {"type": "array", "items": ref(name)} if many else ref(name)
    _drop(response, "links", list(_schema(whole, name).get("x-links", {})))
    stated = _schema(whole, name).get("example")
    example = media.pop("example", {}).get("data")
    if many and example:
        example = [{key: value for key, value in item.items() if key != "_links"} for item in example]
    if example is not None and example != ([stated] if many else stated):
        media["example"] = example


def _drop(node: Node, key: str, names: list[str]) -> None:
    for name in names:
        node.get(key, {}).pop(name, None)
    if key in node and not node[key]:
        del node[key]


def _bare(whole: Design, name: str, added: set[str]) -> str:
    """The resource's own name; the schemas the bundle made of it are noted."""
    own = name.removesuffix(RESOURCE) if name.removesuffix(RESOURCE) in whole.schemas else name
    node = _schema(whole, own)
    members = [f"{own}{ref_name(member)}{RESOURCE}" for member in [*node.get("oneOf", []), *node.get("anyOf", [])]]
    added.update([f"{own}Links", *members], [name] if own != name else [])
    return own


def _events(whole: Design, stream: str | None) -> Iterator[Node]:
    node = _schema(whole, stream)
    yield from (whole.resolve(member) for member in node.get("oneOf", [node] if node else []))


def _event(whole: Design, event: Node, added: set[str]) -> None:
    for field, schema in event.get("properties", {}).items():
        name = ref_name(schema)
        if name and name.endswith(RESOURCE) and "x-links" in _schema(whole, name.removesuffix(RESOURCE)):
            event["properties"][field] = ref(_bare(whole, name, added))
            example = event.get("example", {}).get(field)
            if isinstance(example, dict) and example.get("_links") == {}:
                del example["_links"]
