"""What follows a change once it is written: a mail, a copy elsewhere. It is tried, and told when it fails; nothing is undone for it.

Told is what was not done and which kind of error it was, never the error itself: a service's words may repeat an address.
"""

import logging
from collections.abc import Callable

from services.core.errors import UnexpectedException

Teller = Callable[[str, dict[str, str]], None]


def _log(what: str, told: dict[str, str]) -> None:
    logging.getLogger(__name__).error("%s %s", what, told)


_teller: list[Teller] = [_log]


def tell_by(teller: Teller) -> None:
    """Have failures told by `teller(what, about)`: the door's own log and metrics."""
    _teller[:] = [teller]


def afterwards(what: str, action: Callable[[], None], **told: str) -> None:
    """Do it. `what` says what was not done, `told` for whom; neither holds anything secret."""
    try:
        action()
    except UnexpectedException as error:
        _teller[0](what, {**told, "error": type(error.__cause__ or error).__name__})
