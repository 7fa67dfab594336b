"""From a request to the typed arguments of a handler, with every fault of the request found at once."""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl

import orjson
from pydantic import BaseModel
from pydantic import ValidationError as ModelError

from generated.operations import MODELS, Operation, Parameter
from runtime import contract, faults
from runtime.cursors import CursorSigner
from runtime.http import Request
from services.core.errors import Fault, PayloadException, ValidationException
from services.core.paging import PageRequest

_INTEGER = re.compile(r"-?(0|[1-9]\d{0,17})\Z")
_NUMBER = re.compile(r"-?\d{1,17}(\.\d{1,17})?\Z")
_ETAG = re.compile(r'(?:W/)?"(\d{1,18})"\Z')
_UNMATCHABLE = -1
_IN_CONTEXT = {"Idempotency-Key"}  # handlers find it in the context


class Arguments:
    """The compiled way from a request of one operation to its handler's arguments."""

    def __init__(self, operation: Operation, cursors: CursorSigner) -> None:
        self._operation = operation
        self._cursors = cursors
        self._handed_on = [p for p in operation.parameters if p.name not in _IN_CONTEXT]
        self._by_location = {place: [p for p in operation.parameters if p.location == place] for place in ("path", "query", "header")}

    def read(self, request: Request, tenant_id: str) -> dict[str, Any]:
        """Check the whole request and give the handler's keyword arguments.

        Raises ValidationException naming all faults; PayloadException for a body that is too large or not JSON.
        """
        found: list[Fault] = []
        values = self._parameters(request, found)  # by place and name
        body = self._body(request, found)
        if found:
            raise _validation_failed(found)
        arguments = {p.argument: _typed(p, values[p.location].get(p.name, p.default)) for p in self._handed_on}
        if self._operation.paged:
            arguments = self._page(arguments, tenant_id)
        if self._operation.body:
            arguments["body"] = body
        return arguments

    # --- parameters -----------------------------------------------------------------------------------------------

    def _parameters(self, request: Request, found: list[Fault]) -> dict[str, dict[str, Any]]:
        headers = {p.name: request.headers[p.name.lower()] for p in self._by_location["header"] if p.name.lower() in request.headers}
        values: dict[str, dict[str, Any]] = {"path": request.path_params, "query": _query(request.query, found), "header": headers}
        for place, sent in values.items():
            if not sent and not self._by_location[place]:
                continue
            values[place] = read = {name: _read(value, self._types.get((place, name))) for name, value in sent.items()}
            if not self._validators[place].is_valid(read):
                found += faults.from_errors(self._validators[place].iter_errors(read), f"/{place}")
        return values

    @cached_property
    def _types(self) -> dict[tuple[str, str], str]:
        return {(p.location, p.name): p.type for p in self._operation.parameters}

    @cached_property
    def _validators(self) -> dict[str, Any]:
        return {place: contract.compile_schema(self._schema_of(place)) for place in self._by_location}

    def _schema_of(self, place: str) -> dict[str, Any]:
        declared = _declared(self._operation)
        here = [declared[place, p.name] for p in self._by_location[place]]
        return {
            "type": "object",
            "properties": {node["name"]: node["schema"] for node in here},
            "additionalProperties": False,
        } | ({"required": required} if (required := [n["name"] for n in here if n.get("required")]) else {})

    def _page(self, arguments: dict[str, Any], tenant_id: str) -> dict[str, Any]:
        limit, cursor = arguments.pop("limit"), arguments.pop("cursor")
        position = self._cursors.open(cursor, **self.binding(arguments, tenant_id)) if cursor is not None else None
        return arguments | {"page": PageRequest(limit, position)}

    def binding(self, arguments: Mapping[str, Any], tenant_id: str) -> dict[str, Any]:
        """Tell what a cursor of this list is bound to."""
        filters = {k: v for k, v in arguments.items() if k != "page"}
        return {"tenant_id": tenant_id, "operation_id": self._operation.operation_id, "filters": filters}

    # --- body -----------------------------------------------------------------------------------------------------

    def _body(self, request: Request, found: list[Fault]) -> BaseModel | None:
        if not self._operation.body:
            return None
        if request.too_large:
            raise PayloadException("PAYLOAD_TOO_LARGE", "The body is larger than 1 MB. Send less at once.")
        if not request.body and not self._operation.body_required:
            return None
        raw = self._json(request, found)
        if found and found[-1].code == "MALFORMED":
            return None
        if not self._body_validator.is_valid(raw):
            found += faults.from_errors(self._body_validator.iter_errors(raw), "/body")
        return None if found else self._model_of(raw, found)

    def _json(self, request: Request, found: list[Fault]) -> Any:
        if not request.body:
            found.append(Fault("/body", "REQUIRED", "is missing"))
        elif request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            raise PayloadException("UNSUPPORTED_MEDIA_TYPE", "The body must be announced with Content-Type: application/json.")
        else:
            try:
                return orjson.loads(request.body)
            except orjson.JSONDecodeError as error:
                found.append(Fault("/body", "MALFORMED", f"is not JSON: {error.msg} at line {error.lineno}, column {error.colno}"))
        return None

    def _model_of(self, raw: Any, found: list[Fault]) -> BaseModel | None:
        try:
            return self._model.model_validate(raw)
        except ModelError as error:
            found += [
                Fault("/body" + "".join(f"/{faults.escape(step)}" for step in e["loc"]), "INVALID", e["msg"])
                for e in error.errors(include_url=False, include_input=False)
            ]
            return None

    @cached_property
    def _body_validator(self) -> Any:
        return contract.compile_schema(contract.named(str(self._operation.body)))

    @cached_property
    def _model(self) -> type[BaseModel]:
        return model(str(self._operation.body))


def model(schema: str) -> type[BaseModel]:
    """Load the generated model of a schema, and no more modules than that one needs."""
    loaded: type[BaseModel] = getattr(import_module(f"generated.models.{MODELS[schema]}"), schema)
    return loaded


def _declared(operation: Operation) -> dict[tuple[str, str], dict[str, Any]]:
    path_item = contract.document()["paths"][operation.path]
    nodes = [*path_item.get("parameters", []), *path_item[operation.method.lower()].get("parameters", [])]
    return {(node["in"], node["name"]): node for node in map(contract.resolve, nodes)}


def _query(raw: bytes, found: list[Fault]) -> dict[str, str]:
    if not raw:
        return {}
    values: dict[str, str] = {}
    for name, value in parse_qsl(raw.decode("latin-1"), keep_blank_values=True, errors="replace"):
        if name in values:
            found.append(Fault(f"/query/{faults.escape(name)}", "REPEATED", "is given more than once"))
        values[name] = value
    return values


def _read(text: str, kind: str | None) -> Any:
    """Read a parameter's text as its type; what cannot be read stays text and fails the schema by its type."""
    if kind == "integer" and _INTEGER.match(text):
        return int(text)
    if kind == "number" and _NUMBER.match(text):
        return float(text)
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text


def _typed(parameter: Parameter, value: Any) -> Any:
    if parameter.argument == "if_match":
        return _revision(value)
    if value is None:
        return None
    if parameter.type == "date-time":
        return _moment(parameter, value)
    if parameter.type == "enum":
        return _enum(str(parameter.schema_name), value)
    return value


def _moment(parameter: Parameter, value: str) -> datetime:
    try:
        return datetime.fromisoformat(value)
    except ValueError:  # a leap second or the year 0: RFC 3339 has them, Python has not
        fault = Fault(f"/{parameter.location}/{faults.escape(parameter.name)}", "FORMAT", f"{value} is no moment this API can tell")
        raise _validation_failed([fault]) from None


def _enum(schema: str, value: str) -> Any:
    """The member of that value; an enum of one value has no class, its value is all there is."""
    kind: Any = model(schema)
    return kind(value) if isinstance(kind, type) else value


def _revision(header: str | None) -> int | None:
    """Read `If-Match`: None for absent or `*`; a tag that was never ours matches nothing."""
    if header is None or header.strip() == "*":
        return None
    matched = _ETAG.match(header.strip())
    return int(matched.group(1)) if matched else _UNMATCHABLE


def _validation_failed(found: list[Fault]) -> ValidationException:
    first = found[0]
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    code = "MALFORMED_BODY" if first.code == "MALFORMED" and len(found) == 1 else "VALIDATION_FAILED"
    return ValidationException(code, f"{first.pointer} {first.detail}{more}. Correct it and send the request again.", faults=found[:100])
