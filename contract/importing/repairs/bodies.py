"""Requests and responses: a status that is one, a description, a schema under its media type."""

import re
from http import HTTPStatus
from typing import Any

from contract.importing.log import Log
from contract.importing.tree import child, children, operations
from contract.importing.written import Written

JSON = "application/json"
STATUS = re.compile(r"[1-5]\d\d|[1-5]XX|default")
SPOKEN = re.compile(r"([1-5](?:\d\d|[xX][xX]))(?:[\s:_-].*)?|([Dd][Ee][Ff][Aa][Uu][Ll][Tt])")
SCHEMA_KEYS = frozenset({"type", "properties", "items", "allOf", "oneOf", "anyOf"})


def whole_bodies(document: Written, log: Log) -> None:
    for op in operations(document):
        if isinstance(op.node.get("requestBody"), Written):
            _content(op.node["requestBody"], log)
        _answers(op.node, op.title, log)
    for _, node in children(document, "components", "requestBodies"):
        _content(node, log)
    for name, node in children(document, "components", "responses"):
        _content(node, log)
        _describe(node, name, log)


def _answers(node: Written, title: str, log: Log) -> None:
    if node.get("responses") in (None, {}):
        place = node.at("responses")
        log.repaired(
            place, "RESPONSES", f"{title} without responses", "a default response without content", "an operation has at least one"
        )
        node["responses"] = Written(place, {"default": Written(place, {"description": "Not described in the design."})})
    if not isinstance(node["responses"], Written):
        return
    node["responses"].become(_statuses(node["responses"], log))
    for status, answer in children(node, "responses"):
        _content(answer, log)
        _describe(answer, status, log)


def _statuses(responses: Written, log: Log) -> dict[str, Any]:
    """The answers by status; one that is only a text is described by it."""
    found: dict[str, Any] = {}
    for written, answer in responses.items():
        hit = SPOKEN.fullmatch(written.strip())
        status = written if STATUS.fullmatch(written) or not hit else (hit[1] or hit[2]).upper().replace("DEFAULT", "default")
        status = written if status in found else status
        place = responses.at(written)
        responses.keys_at[status] = place
        if status != written:
            log.repaired(place, "STATUS", written, status, "a status is three digits, 2XX or default")
        if answer is None or isinstance(answer, str):
            log.repaired(place, "RESPONSE", f"{status}: {answer or ''}", "a response with that description", "a response is a mapping")
            answer = Written(place, {"description": answer or _phrase(status)})  # noqa: PLW2901 (the answer as it is meant)
        found[status] = answer
    return found


def _describe(node: Written, status: str, log: Log) -> None:
    if "description" not in node and "$ref" not in node:
        log.repaired(node.place, "DESCRIPTION", f"the response {status} without a description", _phrase(status), "every response has one")
        items = {"description": _phrase(status), **node}
        node.become(items)


def _phrase(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return f"The response {status}."


def _content(node: Written, log: Log) -> None:
    """A schema that stands where its body should gets a media type: JSON."""
    schema = _misplaced(node)
    if schema is not None:
        log.repaired(
            node.place,
            "MEDIA_TYPE",
            "a schema without a media type",
            JSON,
            "JSON is what goes without saying",
        )
        kept = {key: value for key, value in node.items() if key in {"description", "required", "headers", "links"} and key not in schema}
        node.become(kept | {"content": Written(node.place, {JSON: Written(node.place, {"schema": schema})})})
    for media, each in children(node, "content"):
        if "schema" not in each and ("$ref" in each or set(each) & SCHEMA_KEYS):
            log.repaired(each.place, "MEDIA_TYPE", f"a schema directly under {media}", "its schema", "it stands under the key schema")
            node["content"][media] = Written(each.place, {"schema": each})


def _misplaced(node: Written) -> Written | None:
    reference = node.get("$ref")
    if isinstance(reference, str):
        return Written(node.place, {"$ref": reference}) if reference.startswith("#/components/schemas/") else None
    if "content" in node:
        schema = child(node, "content").get("schema")
        return schema if isinstance(schema, Written) else None
    if isinstance(node.get("schema"), Written):
        inner: Written = node["schema"]
        return inner
    if set(node) & SCHEMA_KEYS:
        return Written(node.place, {key: value for key, value in node.items() if key not in {"headers", "links"}}, node.keys_at)
    return None
