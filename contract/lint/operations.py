"""What every operation says, and how its names look."""

import re
from collections.abc import Iterator

from contract.design import Design
from contract.findings import Finding
from contract.lint.registry import rule
from contract.naming import snake
from contract.operations import EVENTS, Given, Told, operations

CAMEL = re.compile(r"[a-z][a-z0-9]*([A-Z][a-z0-9]*)*")
HEADER = re.compile(r"[A-Z][A-Za-z]*(-[A-Z][A-Za-z]*)*")
SEGMENT = re.compile(r"[a-z0-9][a-z0-9.-]*|\{[a-z][A-Za-z0-9]*\}")
TEMPLATE = re.compile(r"\{([^}]*)\}")
VERBS = """
    accept add apply archive cancel clone collect compare configure confirm copy create decline delete deploy disable disconnect
    enable export generate get import install invite list override park preview promote publish purge read redrive refine refresh
    register remove replace request resend reset restore resume retry revoke rollback run search send set start stop stream
    suspend sync test toggle transfer uninstall unpark update upload validate verify
"""


@rule()
def operations_introduce_themselves(design: Design) -> Iterator[Finding]:
    for told in operations(design):
        for key in ("summary", "description"):
            if not told.node.get(key):
                yield design.finding(told.pointer, "UNDESCRIBED", f"`{told.id}` has no {key}")
        if not told.node.get("tags") and not told.node.get("x-service"):
            yield design.finding(told.pointer, "SERVICE", f"`{told.id}` has neither a tag nor an x-service")


@rule()
def operation_names(design: Design) -> Iterator[Finding]:
    """`cancelInvitation`: camelCase, the verb first."""
    for told in operations(design):
        if not CAMEL.fullmatch(told.id) or snake(told.id).split("_")[0] not in VERBS.split():
            yield design.finding((*told.pointer, "operationId"), "NAME", f"`{told.id}` is not camelCase with a known verb first")


@rule()
def paths(design: Design) -> Iterator[Finding]:
    for path in design.data["paths"]:
        segments = path.strip("/").split("/")
        if segments[0] != "v1":
            yield design.finding(("paths", path), "PATH", f"{path} does not begin with /v1")
        if path.endswith("/") or not all(SEGMENT.fullmatch(segment) for segment in segments):
            yield design.finding(("paths", path), "PATH", f"{path} is not made of kebab-case words and {{camelCase}} parameters")


@rule()
def parameter_names(design: Design) -> Iterator[Finding]:
    for told in operations(design):
        for given in told.parameters():
            form = HEADER if given.location == "header" else CAMEL
            if not form.fullmatch(given.name):
                yield design.finding(
                    (*told.pointer, "parameters"), "NAME", f"the {given.location} parameter `{given.name}` is not in camelCase"
                )


@rule()
def path_parameters(design: Design) -> Iterator[Finding]:
    """A path and its parameters agree, and ids have a pattern."""
    for told in operations(design):
        declared = {given.name for given in _in_path(told)}
        for name in sorted(set(TEMPLATE.findall(told.site.path)) - declared):
            yield design.finding(told.pointer, "PARAMETER", f"`{told.id}` does not declare the path parameter `{name}`")
        for given in _in_path(told):
            if given.name.endswith("Id") and not {"pattern", "enum", "format"} & set(given.schema):
                yield design.finding(told.pointer, "ID_PATTERN", f"`{told.id}`: the schema of `{given.name}` has no pattern")


def _in_path(told: Told) -> list[Given]:
    return [given for given in told.parameters() if given.location == "path"]


@rule()
def parameters_are_described(design: Design) -> Iterator[Finding]:
    for name, node in design.component("parameters").items():
        if not node.get("description"):
            yield design.finding(("components", "parameters", name), "UNDESCRIBED", f"the parameter `{name}` has no description")
    for told in operations(design):
        for index, node in enumerate(told.node.get("parameters", [])):
            if "$ref" not in node and not node.get("description"):
                yield design.finding((*told.pointer, "parameters", str(index)), "UNDESCRIBED", f"`{node['name']}` has no description")


@rule()
def methods(design: Design) -> Iterator[Finding]:
    """Only a POST creates idempotently, and a read has no body."""
    for told in operations(design):
        if told.idempotent and told.site.method != "post":
            yield design.finding((*told.pointer, "x-idempotent"), "METHOD", "x-idempotent belongs on a POST")
        if told.body is not None and told.site.method in {"get", "head", "delete"}:
            yield design.finding((*told.pointer, "requestBody"), "METHOD", f"a {told.site.method.upper()} has no body")


@rule()
def streams(design: Design) -> Iterator[Finding]:
    """`x-stream` names the schema of the events of a text/event-stream response, and each such response has it."""
    for told in operations(design):
        streaming = any(EVENTS in answer.node.get("content", {}) for answer in told.successes())
        if streaming != (told.stream is not None):
            yield design.finding(told.pointer, "STREAM", f"`{told.id}`: x-stream and a {EVENTS} response belong together")
        if told.stream is not None and told.stream not in design.schemas:
            yield design.finding((*told.pointer, "x-stream"), "STREAM", f"there is no schema `{told.stream}`")
