"""What a password of one's own must be: 12 to 128 characters with an upper-case and a lower-case letter, a digit and a symbol.

The user pool asks for the same, and takes no blank at either end. Letters, digits and symbols are ASCII's, as the pool counts
them; other characters are welcome beside them, blanks between them too.
"""

import string
from collections.abc import Iterator

from services.core.errors import Fault, RuleException

SHORTEST, LONGEST = 12, 128
_WANTED = (
    ("UPPER_CASE_MISSING", "must have an upper-case letter from A to Z", string.ascii_uppercase),
    ("LOWER_CASE_MISSING", "must have a lower-case letter from a to z", string.ascii_lowercase),
    ("DIGIT_MISSING", "must have a digit", string.digits),
    ("SYMBOL_MISSING", "must have a symbol such as ! # % or -", string.punctuation),
)


def require_strong(password: str, pointer: str) -> None:
    """Raise INVALID_PASSWORD with a fault for each thing that is missing; `pointer` is where the password stands (/body/password)."""
    faults = list(_faults(password, pointer))
    if faults:
        raise invalid_password("Choose another password; `errors` says what is missing.", faults)


def invalid_password(detail: str, faults: list[Fault] | None = None) -> RuleException:
    return RuleException("INVALID_PASSWORD", detail, faults=faults or ())


def _faults(password: str, pointer: str) -> Iterator[Fault]:
    if len(password) < SHORTEST:
        yield Fault(pointer, "MIN_LENGTH", f"must have at least {SHORTEST} characters")
    if len(password) > LONGEST:
        yield Fault(pointer, "MAX_LENGTH", f"must have at most {LONGEST} characters")
    if password != password.strip():
        yield Fault(pointer, "BLANK_AT_END", "must not begin or end with a blank")
    for code, detail, alphabet in _WANTED:
        if not set(password) & set(alphabet):
            yield Fault(pointer, code, detail)
