"""`generated/operations.py`: the operations as plain literals, cheap to import."""

import inspect
from collections.abc import Mapping

from contract.answered import problems, statuses
from contract.deprecation import deprecation
from contract.design import Design
from contract.emit import NOTICE
from contract.links import all_links
from contract.model import Link, Operation, Parameter
from contract.naming import function_of, snake
from contract.operations import Designed, with_aliases
from contract.parts import EVENTS, Given
from contract.schemas import is_enum, is_object, is_union

HEADER = f'''"""{NOTICE}

Every operation of the contract, the links of every resource, and the models module of every schema.
"""

from collections.abc import Mapping
from dataclasses import dataclass
'''


def operation_table(design: Design) -> dict[str, str]:
    entries = {operation.id: entry(operation) for operation in with_aliases(design)}
    names = _parameter_names(list(entries.values()))
    parts = [HEADER, *(inspect.getsource(kind) for kind in (Parameter, Link, Operation))]
    parts.append("".join(f"{name} = {text}\n" for text, name in names.items()))
    parts.append(_named(_mapping("OPERATIONS: dict[str, Operation]", entries), names))
    parts.append(_mapping("LINKS: dict[str, tuple[Link, ...]]", all_links(design)))
    parts.append(_mapping("MODELS: dict[str, str]", _models(design)))
    return {"generated/operations.py": "\n\n".join(parts)}


def _parameter_names(entries: list[Operation]) -> dict[str, str]:
    """A constant for each distinct parameter: most operations share the same few, and each would cost time at import."""
    names: dict[str, str] = {}
    for text, parameter in {repr(each): each for entry in entries for each in entry.parameters}.items():
        name = _parameter_name(parameter)
        same = sum(other == name or other.startswith(f"{name}_V") for other in names.values())
        names[text] = f"{name}_V{same + 1}" if same else name
    return names


def _parameter_name(parameter: Parameter) -> str:
    """`_PATH_SITE_ID`, `_QUERY_STATUS_SITE_STATUS`: made of the parameter alone, so that it stays when others come and go."""
    schema = snake(parameter.schema_name or "")
    words = [parameter.location, parameter.argument, schema if schema != parameter.argument else ""]
    return "_" + "_".join(word for word in words if word).upper()


def _named(text: str, names: dict[str, str]) -> str:
    for literal, name in names.items():
        text = text.replace(literal, name)
    return text


def _mapping(name: str, values: Mapping[str, object]) -> str:
    return f"{name} = {{\n" + "".join(f"    {key!r}: {value!r},\n" for key, value in values.items()) + "}\n"


def _models(design: Design) -> dict[str, object]:
    """The module of `generated.models` in which a schema has a class or a union."""
    schemas = design.schemas.items()
    return {name: design.stem(name) for name, node in schemas if is_object(node) or is_enum(node) or is_union(node)}


def entry(operation: Designed) -> Operation:
    answer, leaving = operation.answers()[0], deprecation(operation)
    return Operation(
        operation_id=operation.id,
        method=operation.slot.method.upper(),
        path=operation.slot.path,
        service=function_of(operation.module),
        module=operation.module,
        function=snake(operation.alias_of or operation.id),
        summary=operation.node.get("summary", ""),
        parameters=tuple(_parameter(given) for given in operation.parameters()),
        body=operation.body_schema,
        body_required=bool(operation.body and operation.body.get("required", False)),
        consumes=operation.consumes,
        result=answer.schema if answer.shape != "stream" else None,
        shape=answer.shape,
        status=answer.status,
        stream=operation.stream if _streams(operation) else None,
        public=operation.public,
        roles=tuple(operation.node.get("x-roles", [])),
        grants=tuple(operation.node.get("x-grants", [])),
        tenant_states=operation.tenant_states,
        idempotent=operation.idempotent,
        paged=operation.paged,
        if_match=operation.if_match,
        problems=tuple(problems(operation)),
        statuses=statuses(operation),
        alias_of=operation.alias_of,
        feature=operation.node.get("x-feature"),
        quota=operation.node.get("x-quota"),
        rate=operation.node.get("x-rate"),
        notices=leaving.notices if leaving else (),
        successor=leaving.successor if leaving else None,
    )


def _streams(operation: Designed) -> bool:
    return any(EVENTS in answer.node.get("content", {}) for answer in operation.successes())


def _parameter(given: Given) -> Parameter:
    return Parameter(
        name=given.name,
        location=given.location,
        argument=given.argument,
        type=_word(given.schema),
        required=bool(given.node.get("required", False)),
        default=given.schema.get("default"),
        schema_name=given.schema_name,
        items=_word(given.items) if given.schema.get("type") == "array" else None,
    )


def _word(schema: dict[str, object]) -> str:
    if is_enum(schema):
        return "enum"
    if schema.get("format") in {"date-time", "date"}:
        return str(schema["format"])
    return str(schema.get("type", "string"))
