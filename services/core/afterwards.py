"""What follows a change once it is written: a mail, a copy elsewhere. It is tried, and told when it fails; nothing is undone for it."""

import logging
from collections.abc import Callable

from services.core.errors import UnexpectedException

_log = logging.getLogger(__name__)


def afterwards(what: str, action: Callable[[], None], **told: str) -> None:
    """Do it. `what` says in the log what was not done, `told` for whom; neither holds anything secret."""
    try:
        action()
    except UnexpectedException:
        _log.exception(what, extra=told)
