"""Data of an API that has grown since this client was made, which the models as they are would refuse.

Bounds are the server's to keep; a value of an enum or a constant that is new is taken as it is. Names and types are checked all
the same. Only data that the models have refused comes here.
"""

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo


@lru_cache(None)
def adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


class Unfit(ValueError):
    """The data has not the shape that the types promise."""


def build(kind: Any, value: Any, tag: object = None) -> Any:
    """A value of an annotation. `tag` is the discriminator of a union. Raises ValueError, as pydantic does."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return build(arguments[0], value, next((each.discriminator for each in arguments if isinstance(each, FieldInfo)), tag))
    if origin in (Union, UnionType):
        return _one_of(arguments, value, tag)
    if origin in (list, dict):
        return _container(origin, arguments, value)
    return _typed(type(arguments[0]), value) if origin is Literal else _named(kind, value)


def _container(origin: type, arguments: tuple[Any, ...], value: Any) -> Any:
    if origin is list:
        return [build(arguments[0], each) for each in _typed(list, value)]
    return {name: build(arguments[1], each) for name, each in _typed(dict, value).items()}


def _named(kind: Any, value: Any) -> Any:
    """A value of a class."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return _model(kind, _typed(dict, value))
    if isinstance(kind, type) and issubclass(kind, Enum) and issubclass(kind, str):
        return _member(kind, _typed(str, value))
    return adapter(kind).validate_python(value)


def _typed(kind: type, value: Any) -> Any:
    if not isinstance(value, kind):
        raise Unfit(f"{value!r} is no {kind.__name__}")
    return value


def _one_of(kinds: tuple[Any, ...], value: Any, tag: object) -> Any:
    """The member that the tag names, or the first that fits."""
    if value is None and type(None) in kinds:
        return None
    for kind in kinds:
        if kind is not type(None) and (not isinstance(tag, str) or _has_tag(kind, tag, value)):
            try:
                return build(kind, value)
            except ValueError:
                continue
    raise Unfit("no member of the union fits")


def _has_tag(kind: type[BaseModel], tag: str, value: Any) -> bool:
    field = kind.model_fields[tag]
    return isinstance(value, dict) and value.get(field.alias or tag) in get_args(field.annotation)


def _model(kind: type[BaseModel], data: Mapping[str, Any]) -> BaseModel:
    """New fields are left out, where the model does not keep them itself."""
    values = {}
    for name, field in kind.model_fields.items():
        wire = field.alias or name
        if wire in data:
            values[name] = build(field.annotation, data[wire], field.discriminator)
        elif field.is_required():
            raise Unfit(f"{wire} is missing")
    if kind.model_config.get("extra") == "allow":
        values |= {name: value for name, value in data.items() if name not in _wires(kind)}
    return kind.model_construct(set(values), **values)


def _wires(kind: type[BaseModel]) -> set[str]:
    return {field.alias or name for name, field in kind.model_fields.items()}


def _member(kind: type[Enum], value: str) -> Enum:
    """The member with a value; a new one becomes a member of its own, with a name and a value, equal only to its text."""
    known = {each.value: each for each in kind}
    if value in known:
        return known[value]
    member: Enum = str.__new__(kind, value)  # type: ignore[type-var]  # the kind is an enum of strings
    member._name_ = member._value_ = value
    return member
