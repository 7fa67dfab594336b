"""An invitation that goes along with another change: written in its transaction, mailed once that has happened."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from services.core.ledger import Change


@dataclass(frozen=True, slots=True)
class PreparedInvitation:
    """`changes` belong into the transaction; `send` is called after it and never raises: a mail that was lost can be sent again."""

    changes: list[Change]
    expires_at: datetime
    send: Callable[[], None]
