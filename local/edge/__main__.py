"""The edge's process: `python -m local.edge`, started by the supervisor with the environment it needs."""

import logging
import os

import uvicorn

from local import lifeline
from local.edge.app import Edge
from local.edge.files import Files
from local.edge.pointers import Pointers
from local.ports import LOOPBACK
from local.stack import client


def main() -> None:
    lifeline.hold()
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    endpoint = os.environ["AWS_ENDPOINT_URL"]
    app = Edge(Pointers(client("dynamodb", endpoint), os.environ["EDGE_TABLE"]), Files(client("s3", endpoint)))
    uvicorn.run(
        app,
        host=LOOPBACK,
        port=int(os.environ["EDGE_PORT"]),
        lifespan="off",
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=2,
    )


if __name__ == "__main__":
    main()
