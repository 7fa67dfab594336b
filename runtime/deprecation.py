"""What every response of a deprecated operation says: since when, until when, and what to use instead.

The contract holds the two dates as finished headers (RFC 9745, RFC 8594); only the successor's address depends on the request.
"""

from collections.abc import Mapping

from generated.operations import OPERATIONS, Operation
from runtime.links import href

# Beside the scope's other extensions: raw headers for the outermost layer, set once the operation is known.
NOTICES = "site_builder_notices"
Notices = list[tuple[bytes, bytes]]


def notices(operation: Operation, path_params: Mapping[str, str]) -> Notices:
    """Write the headers as ASGI wants them."""
    headers = [*operation.notices, *_link(operation, path_params)]
    return [(name.encode(), value.encode("latin-1")) for name, value in headers]


def _link(operation: Operation, path_params: Mapping[str, str]) -> list[tuple[str, str]]:
    if operation.successor is None:
        return []
    return [("link", f'<{href(OPERATIONS[operation.successor].path, path_params)}>; rel="successor-version"')]
