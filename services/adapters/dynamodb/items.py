"""Models to items and back: wire names as attributes, floats as exact decimals, keys beside them."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from pydantic import BaseModel

Item = dict[str, Any]
Model = TypeVar("Model", bound=BaseModel)

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def attributes(model: BaseModel) -> Item:
    """Write a model's fields in wire names; what is absent stays out."""
    return model.model_dump(mode="json", by_alias=True, exclude_none=True)


def to_model(kind: type[Model], item: Mapping[str, Any]) -> Model:
    """Read a model back; keys and bookkeeping attributes of the row are no fields and are left out."""
    wanted = {field.alias or name for name, field in kind.model_fields.items()}
    return kind.model_validate({name: value for name, value in item.items() if name in wanted})


def encode(item: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _serialize(_exact(value)) for name, value in item.items()}


def decode(item: Mapping[str, Any]) -> Item:
    return {name: _plain(_deserialize(value)) for name, value in item.items()}


def _exact(value: Any) -> Any:
    match value:
        case float():
            return Decimal(str(value))
        case dict():
            return {k: _exact(v) for k, v in value.items()}
        case list() | tuple():
            return [_exact(v) for v in value]
        case _:
            return value


def _plain(value: Any) -> Any:
    match value:
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case dict():
            return {k: _plain(v) for k, v in value.items()}
        case list():
            return [_plain(v) for v in value]
        case set():
            return sorted(_plain(v) for v in value)
        case _:
            return value
