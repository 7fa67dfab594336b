"""The API's process: the same Connexion app as on AWS and the console, under uvicorn (`python -m local.api`)."""

import os

import uvicorn

from local import lifeline
from local.ports import LOOPBACK


def main() -> None:
    lifeline.hold()
    uvicorn.run(
        "local.web:create",
        factory=True,
        host=LOOPBACK,
        port=int(os.environ["API_PORT"]),
        access_log=False,
        log_level="info",
        server_header=False,
        timeout_graceful_shutdown=2,  # event streams would hold it up
    )


if __name__ == "__main__":
    main()
