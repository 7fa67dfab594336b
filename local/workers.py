"""The functions without HTTP: queue workers, stream relay and timers, in one process (`python -m local.workers`)."""

import os
import signal
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from threading import Event, Thread

from local import lifeline
from local.invocation import Door
from local.queue_worker import QueueWorker
from local.reporting import report
from local.stack import client
from local.stream_relay import StreamRelay, last_seen, waiting_outbox

# Variables that name the queues to read; the stack sets them all.
QUEUES = (
    "GENERATION_QUEUE",
    "DEPLOYMENT_QUEUE",
    "PROVISIONING_QUEUE",
    "WP_SITE_CREATION_QUEUE",
    "WP_SITE_UPDATE_QUEUE",
    "WP_SITE_DELETION_QUEUE",
)
ENDED_BY = {signal.SIGTERM, signal.SIGINT}
SCHEDULE = {"sweep_generations": 30.0}  # job: every so many seconds


def main() -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, ENDED_BY)  # here and in every thread: only the waiting below hears them
    lifeline.hold()
    stop = Event()
    threads = [Thread(target=work, args=(stop,), daemon=True) for work in _works()]
    for thread in threads:
        thread.start()
    Path(os.environ["WORKERS_READY_FILE"]).touch()
    signal.sigwait(ENDED_BY)
    stop.set()
    for thread in threads:
        thread.join(timeout=3)


def _works() -> list[Callable[[Event], None]]:
    endpoint = os.environ["AWS_ENDPOINT_URL"]
    queue_door = Door("queue", import_module("runtime.lambda_queue").handler)
    stream_door = Door("stream", import_module("runtime.lambda_stream").handler)
    schedule_door = Door("schedule", import_module("runtime.lambda_schedule").handler)
    queues = [QueueWorker(client("sqs", endpoint), os.environ[variable], queue_door).run for variable in QUEUES]
    return [*queues, _relaying(endpoint, stream_door), *(_ticking(schedule_door, job, every) for job, every in SCHEDULE.items())]


def _relaying(endpoint: str, door: Door) -> Callable[[Event], None]:
    seen = Path(os.environ["STREAM_SEEN_FILE"])
    relay = StreamRelay(client("dynamodbstreams", endpoint), os.environ["TABLE_STREAM_ARN"], door, seen)

    def run(stop: Event) -> None:
        relay.feed(waiting_outbox(client("dynamodb", endpoint), os.environ["TABLE_NAME"], last_seen(seen)), stop)
        relay.run(stop)

    return run


def _ticking(door: Door, job: str, every: float) -> Callable[[Event], None]:
    def run(stop: Event) -> None:
        while not stop.wait(every):
            try:
                door.call({"job": job})
            except Exception as error:  # noqa: BLE001 - the next tick may succeed
                report(f"schedule {job}", error)

    return run


if __name__ == "__main__":
    main()
