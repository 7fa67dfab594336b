"""The pollers over a real queue and a real stream, with a door of the test's own."""

from datetime import UTC, datetime
from threading import Event, Thread
from time import monotonic

import pytest

from local.invocation import Door
from local.queue_worker import QueueWorker
from local.stream_relay import StreamRelay, last_seen, waiting_outbox

pytestmark = pytest.mark.emulator


def send(sqs, queue, *bodies):
    url = sqs.get_queue_url(QueueName=queue)["QueueUrl"]
    for body in bodies:
        sqs.send_message(QueueUrl=url, MessageBody=body)


class TestQueue:
    def test_what_succeeds_is_deleted_and_what_fails_comes_back_until_it_is_given_up(self, environ, aws, capsys):
        sqs, queue, seen = aws("sqs"), environ["WP_SITE_CREATION_QUEUE"], []

        def handler(event, _context):
            seen.extend((record["body"], int(record["attributes"]["ApproximateReceiveCount"])) for record in event["Records"])
            return {"batchItemFailures": [{"itemIdentifier": r["messageId"]} for r in event["Records"] if r["body"] == "bad"]}

        send(sqs, queue, "good", "bad")
        worker = QueueWorker(sqs, queue, Door("queue", handler))
        dead = sqs.get_queue_url(QueueName=f"{queue}-dlq")["QueueUrl"]
        until = monotonic() + 20
        while monotonic() < until:
            worker.once(wait_seconds=1)
            given_up = sqs.receive_message(QueueUrl=dead).get("Messages", [])
            if given_up:
                break
        assert [message["Body"] for message in given_up] == ["bad"]
        assert [count for body, count in seen if body == "good"] == [1]
        assert [count for body, count in seen if body == "bad"] == [1, 2, 3, 4, 5]
        assert "messages failed and will come back" in capsys.readouterr().out

    def test_a_door_that_breaks_does_not_end_the_worker(self, environ, aws, capsys):
        stop, calls = Event(), []

        def handler(event, _context):
            calls.append(event)
            stop.set()
            raise ValueError("broken\nin two lines")

        send(aws("sqs"), environ["WP_SITE_UPDATE_QUEUE"], "x")
        QueueWorker(aws("sqs"), environ["WP_SITE_UPDATE_QUEUE"], Door("queue", handler)).run(stop)
        told = capsys.readouterr().out.splitlines()
        assert len(told) == len(calls) == 1
        assert "ValueError: broken in two lines" in told[0]


class TestStream:
    def test_new_rows_reach_the_door_in_order_and_soon(self, environ, aws):
        seen, stop, arrived = [], Event(), Event()

        def handler(event, _context):
            seen.extend(r["dynamodb"]["NewImage"]["SK"]["S"] for r in event["Records"] if r["dynamodb"]["NewImage"]["PK"]["S"] == "ordered")
            if len(seen) == 3:
                arrived.set()
            return {"batchItemFailures": []}

        relay = StreamRelay(aws("dynamodbstreams"), environ["TABLE_STREAM_ARN"], Door("stream", handler))
        running = Thread(target=relay.run, args=(stop,))
        running.start()
        for number in "123":
            aws("dynamodb").put_item(TableName=environ["TABLE_NAME"], Item={"PK": {"S": "ordered"}, "SK": {"S": number}})
        assert arrived.wait(5)
        stop.set()
        running.join()
        assert seen == ["1", "2", "3"]

    def test_outbox_rows_that_a_stopped_stream_forgot_are_found(self, environ, aws, tmp_path):
        seen = tmp_path / "seen"
        for number, hour in enumerate((12, 10, 8)):
            row = {"PK": "TENANT#1", "SK": f"OUTBOX#{number}", "entityType": "OUTBOX", "timestamp": f"2026-11-21T{hour:02}:00:00Z"}
            aws("dynamodb").put_item(TableName=environ["TABLE_NAME"], Item={name: {"S": value} for name, value in row.items()})

        def found():
            records = waiting_outbox(aws("dynamodb"), environ["TABLE_NAME"], last_seen(seen))
            return [(record["eventName"], record["dynamodb"]["NewImage"]["SK"]["S"]) for record in records]

        assert found() == [("INSERT", "OUTBOX#2"), ("INSERT", "OUTBOX#1"), ("INSERT", "OUTBOX#0")]
        seen.write_text("2026-11-21T10:00:30+00:00")
        assert found() == [("INSERT", "OUTBOX#1"), ("INSERT", "OUTBOX#0")]

    def test_it_remembers_when_the_stream_was_empty(self, environ, aws, tmp_path):
        stop, seen = Event(), tmp_path / "seen"
        relay = StreamRelay(aws("dynamodbstreams"), environ["TABLE_STREAM_ARN"], Door("stream", lambda *_: None), seen)
        running = Thread(target=relay.run, args=(stop,))
        running.start()
        until = monotonic() + 5
        while not seen.exists() and monotonic() < until:
            stop.wait(0.02)
        stop.set()
        running.join()
        assert last_seen(seen) < datetime.now(UTC)
