"""Server-sent events on the wire: `id`, `event`, one line of JSON, a blank line. Never raw markup in a data line."""

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from generated.operations import LINKS
from runtime.envelopes import Data, dumped
from runtime.links import links_of
from runtime.results import EventStream
from services.core.principal import Principal

KEEP_ALIVE = b": keep-alive\n\n"


def frames(stream: EventStream[Any], path_params: Mapping[str, str], principal: Principal) -> Iterator[bytes]:
    """Write each event; a resource inside one carries its `_links` as of now."""
    for sent in stream.events:
        yield KEEP_ALIVE if sent is None else frame(sent.id, linked(sent.event, path_params, principal))


def frame(number: int, data: Data) -> bytes:
    return b"id: %d\nevent: %s\ndata: %s\n\n" % (number, str(data["type"]).encode(), orjson.dumps(data))


def linked(event: Any, path_params: Mapping[str, str], principal: Principal) -> Data:
    data = dumped(event)
    for name, field in type(event).model_fields.items():
        schema = type(getattr(event, name)).__name__
        if schema in LINKS:
            resource = data[field.alias or name]
            resource["_links"] = links_of(schema, resource, {**path_params, **resource}, principal)
    return data
