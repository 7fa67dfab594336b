"""What a first test gives a handler and wants of it: the design's examples, written as Python."""

from typing import Any

from contract.bundle.examples import data_example, example_of
from contract.design import Design
from contract.operations import Designed
from contract.parts import JSON, Given
from contract.schemas import is_enum, is_object, is_union
from contract.signatures import HEADERS, signature

NOTHING = {"str": "''", "int": "0", "float": "0.0", "bool": "False", "bytes": "b''", "object": "{}"}


def call(operation: Designed) -> str:
    """The arguments behind the context, each with an example."""
    given = {each.argument: each for each in operation.parameters()}
    values = [
        (name, kind, _body(operation) if name == "body" else _parameter(given.get(name))) for name, kind in signature(operation).arguments
    ]
    return "".join(f", {name}={_value(operation.design, kind, value)}" for name, kind, value in values)


def answer_of(operation: Designed) -> tuple[str, str]:
    """What the service answers, and what the handler makes of it when `answer` is that."""
    answer = operation.answers()[0]
    if answer.shape == "none":
        return "None", "NoContent()"
    if answer.shape == "raw":
        return "Raw(b'{}')", "answer"
    if answer.shape == "stream":
        return "EventStream(iter(()))", "answer"
    data = data_example(operation.design, answer)
    if answer.shape == "collection":
        return f"Page([{', '.join(_model(operation.design, str(answer.schema), each) for each in data)}])", "answer"
    return _model(operation.design, str(answer.schema), data), {201: "Created(answer)", 202: "Accepted(answer)"}.get(
        answer.status, "answer"
    )


def _parameter(given: Given | None) -> Any:
    """A header whose argument has a type of its own is left out; its example is what stands on the wire."""
    return None if given is None or (given.location == "header" and given.name.lower() in HEADERS) else example_of(given)


def _body(operation: Designed) -> Any:
    media = operation.body["content"].get(JSON, {}) if operation.body else {}
    named = [each.get("value") for each in media.get("examples", {}).values()]
    schema = operation.design.resolve(media.get("schema", {}))
    return next((each for each in (media.get("example"), *named, schema.get("example")) if each is not None), None)


def _value(design: Design, annotation: str, value: Any) -> str:
    kind = annotation.removesuffix(" | None")
    if kind == "PageRequest":
        return "PageRequest()"
    if value is None:
        return "None" if kind != annotation else NOTHING.get(kind, "None")
    if kind in {"datetime", "date"}:
        return f"{kind}.fromisoformat({value!r})"
    if kind.startswith("tuple["):
        item = kind.removeprefix("tuple[").removesuffix(", ...]")
        return f"({''.join(f'{_value(design, item, each)}, ' for each in value)})"
    return _model(design, kind, value) if kind in design.schemas else repr(value)


def _model(design: Design, name: str, value: Any) -> str:
    node = design.schemas[name]
    if is_enum(node):
        return f"{name}({value!r})"
    if is_union(node):
        return f"TypeAdapter({name}).validate_python({value!r})"
    return f"{name}.model_validate({value!r})" if is_object(node) else repr(value)
