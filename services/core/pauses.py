"""How long to wait before something is tried again: never as long as somebody else, so that rivals come back one by one."""

import random


def jittered(most: float) -> float:
    """Give a time between 0 and `most` seconds."""
    return random.uniform(0, most)  # noqa: S311 - it is no secret when somebody comes back
