from threading import Event

import pytest

from local.invocation import Door
from local.stream_relay import StreamRelay


@pytest.fixture
def patience(monkeypatch):
    monkeypatch.setattr(Event, "wait", lambda *_: False)


def records(*numbers):
    return [{"dynamodb": {"SequenceNumber": number, "Keys": {"PK": {"S": number}}}} for number in numbers]


def relay(handler):
    return StreamRelay(None, "arn:stream", Door("stream", handler))


def numbers(event):
    return [record["dynamodb"]["SequenceNumber"] for record in event["Records"]]


@pytest.mark.usefixtures("patience")
def test_goes_on_from_the_first_failed_record():
    seen = []

    def handler(event, _context):
        seen.append(numbers(event))
        return {"batchItemFailures": [{"itemIdentifier": "2"}] if len(seen) == 1 else []}

    relay(handler).feed(records("1", "2", "3"), Event())
    assert seen == [["1", "2", "3"], ["2", "3"]]


@pytest.mark.usefixtures("patience")
def test_gives_up_on_a_poisonous_record_and_serves_the_others(capsys):
    seen = []

    def handler(event, _context):
        seen.append(numbers(event))
        if "1" in numbers(event):
            raise ValueError("poison")
        return {"batchItemFailures": []}

    relay(handler).feed(records("1", "2"), Event())
    assert seen == [["1", "2"]] * 5 + [["2"]]
    assert "gave up on a record after 5 attempts" in capsys.readouterr().out


def test_stops_in_the_middle_when_asked():
    stop, seen = Event(), []

    def handler(*_):
        seen.append("attempt")
        stop.set()
        raise ValueError("not now")

    relay(handler).feed(records("1"), stop)
    assert seen == ["attempt"]
