"""What every operation says, and how its names look."""

import re
from collections.abc import Iterator

from contract.design import Design
from contract.findings import Finding
from contract.lint.registry import rule
from contract.naming import snake
from contract.operations import Designed, operations
from contract.parts import EVENTS, Given

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
    for operation in operations(design):
        for key in ("summary", "description"):
            if not operation.node.get(key):
                yield design.finding(operation.pointer, "UNDESCRIBED", f"`{operation.id}` has no {key}")
        if not operation.node.get("tags") and not operation.node.get("x-service"):
            yield design.finding(operation.pointer, "SERVICE", f"`{operation.id}` has neither a tag nor an x-service")


@rule()
def tags_are_declared(design: Design) -> Iterator[Finding]:
    known = {tag["name"] for tag in design.data.get("tags", [])}
    for operation in operations(design):
        for tag in operation.node.get("tags", []):
            if tag not in known:
                yield design.finding((*operation.pointer, "tags"), "TAG", f"no design declares the tag `{tag}`")


@rule()
def operation_names(design: Design) -> Iterator[Finding]:
    """`cancelInvitation`: camelCase, the verb first."""
    for operation in operations(design):
        if not CAMEL.fullmatch(operation.id) or snake(operation.id).split("_")[0] not in VERBS.split():
            yield design.finding((*operation.pointer, "operationId"), "NAME", f"`{operation.id}` is not camelCase with a known verb first")


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
    for operation in operations(design):
        for given in operation.parameters():
            form = HEADER if given.location == "header" else CAMEL
            if not form.fullmatch(given.name):
                yield design.finding(
                    (*operation.pointer, "parameters"), "NAME", f"the {given.location} parameter `{given.name}` is not in camelCase"
                )


@rule()
def path_parameters(design: Design) -> Iterator[Finding]:
    """A path and its parameters agree, and ids have a pattern."""
    for operation in operations(design):
        declared = {given.name for given in _in_path(operation)}
        for name in sorted(set(TEMPLATE.findall(operation.slot.path)) - declared):
            yield design.finding(operation.pointer, "PARAMETER", f"`{operation.id}` does not declare the path parameter `{name}`")
        for given in _in_path(operation):
            if given.name.endswith("Id") and not {"pattern", "enum", "format"} & set(given.schema):
                yield design.finding(operation.pointer, "ID_PATTERN", f"`{operation.id}`: the schema of `{given.name}` has no pattern")


def _in_path(operation: Designed) -> list[Given]:
    return [given for given in operation.parameters() if given.location == "path"]


@rule()
def parameters_are_described(design: Design) -> Iterator[Finding]:
    for name, node in design.component("parameters").items():
        if not node.get("description"):
            yield design.finding(("components", "parameters", name), "UNDESCRIBED", f"the parameter `{name}` has no description")
    for operation in operations(design):
        for index, node in enumerate(operation.node.get("parameters", [])):
            if "$ref" not in node and not node.get("description"):
                yield design.finding((*operation.pointer, "parameters", str(index)), "UNDESCRIBED", f"`{node['name']}` has no description")


@rule()
def methods(design: Design) -> Iterator[Finding]:
    """Only a POST creates idempotently, and a read has no body."""
    for operation in operations(design):
        if operation.idempotent and operation.slot.method != "post":
            yield design.finding((*operation.pointer, "x-idempotent"), "METHOD", "x-idempotent belongs on a POST")
        if operation.body is not None and operation.slot.method in {"get", "head", "delete"}:
            yield design.finding((*operation.pointer, "requestBody"), "METHOD", f"a {operation.slot.method.upper()} has no body")


@rule()
def streams(design: Design) -> Iterator[Finding]:
    """`x-stream` names the schema of the events of a text/event-stream response, and each such response has it."""
    for operation in operations(design):
        streaming = any(EVENTS in answer.node.get("content", {}) for answer in operation.successes())
        if streaming != (operation.stream is not None):
            yield design.finding(operation.pointer, "STREAM", f"`{operation.id}`: x-stream and a {EVENTS} response belong together")
        if operation.stream is not None and operation.stream not in design.schemas:
            yield design.finding((*operation.pointer, "x-stream"), "STREAM", f"there is no schema `{operation.stream}`")
