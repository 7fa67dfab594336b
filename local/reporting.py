"""One line for what went wrong, in the log of the process and nowhere else."""

import traceback
from datetime import datetime


def report(where: str, what: object) -> None:
    """Print one line; for an exception it ends with the place it came from."""
    now = datetime.now().astimezone().strftime("%H:%M:%S")
    print(f"{now} {where}: {_told(what) if isinstance(what, BaseException) else what}", flush=True)


def _told(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    place = f" (at {frames[-1].filename}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}: {' '.join(str(error).split())}{place}"
