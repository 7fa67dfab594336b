"""The doors without HTTP: batches of messages, records of the stream, timers."""

import json

import pytest

from handlers.jobs.registry import QUEUE_JOBS, TIMED_JOBS
from runtime import installation, lambda_queue, lambda_schedule, lambda_stream
from services.adapters.dynamodb.items import encode
from services.core import correlation
from services.core.errors import ServiceUnavailable
from services.operations.work import WorkPending


class Recorder:
    """Stands in for the services: keeps what the jobs ask for."""

    def __init__(self):
        self.calls, self.trouble = [], {}

    def __getattr__(self, name):
        def call(*arguments):
            self.calls.append((name, *arguments))
            for argument in arguments:
                if isinstance(argument, str) and argument in self.trouble:
                    raise self.trouble[argument]
            return 3

        return call

    @property
    def generation_jobs(self):
        return self

    deployer = generation_jobs


@pytest.fixture(autouse=True)
def quiet(monkeypatch):
    monkeypatch.setenv("POWERTOOLS_METRICS_DISABLED", "true")
    yield
    correlation.set_correlation_id("")


@pytest.fixture
def recorder():
    return Recorder()


def body(kind, **payload):
    return json.dumps({"type": kind, "tenantId": "ten_1", "revision": 2, "correlationId": "req-1", "payload": payload})


def batch(*bodies):
    return {"Records": [{"messageId": f"m{n}", "body": text} for n, text in enumerate(bodies)]}


def failures(answer):
    return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]


class TestQueueDoor:
    def test_each_message_goes_to_its_job(self, recorder):
        answer = lambda_queue.consume(
            recorder,
            batch(
                body("generation_requested", generationId="gen_1"),
                body("deployment_requested", operationId="op_1"),
                body("site_retired", siteId="site_1", hosts=["a", "b"]),
            ),
        )
        assert failures(answer) == []
        assert recorder.calls == [("write", "ten_1", "gen_1"), ("deploy", "ten_1", "op_1"), ("retire", "ten_1", "site_1", ["a", "b"])]

    @pytest.mark.parametrize("trouble", [WorkPending("Somebody is at it."), ServiceUnavailable(), RuntimeError("boom")])
    def test_one_that_fails_comes_back_and_its_neighbours_are_done(self, recorder, trouble):
        recorder.trouble["gen_2"] = trouble
        bodies = [body("generation_requested", generationId=f"gen_{n}") for n in (1, 2, 3)]
        assert failures(lambda_queue.consume(recorder, batch(*bodies))) == ["m1"]
        assert [call[2] for call in recorder.calls] == ["gen_1", "gen_2", "gen_3"]

    @pytest.mark.parametrize(
        "poison",
        [
            "", "{", "null", "5", '"text"', "[]", "{}",
            json.dumps({"type": "generation_requested"}),
            json.dumps({"type": "generation_requested", "tenantId": "t", "revision": "x", "payload": {}}),
            json.dumps({"type": "generation_requested", "tenantId": "t", "revision": 1, "payload": [1]}),
            json.dumps({"type": ["generation_requested"], "tenantId": "t", "revision": 1, "payload": {}}),
            '{"type": "generation_requested", "tenantId": "t", "revision": Infinity, "payload": {}}',
            "[" * 100_000,
        ],
        ids=lambda text: text[:40],
    )  # fmt: skip
    def test_one_that_cannot_be_read_is_acknowledged(self, recorder, poison):
        good = body("generation_requested", generationId="gen_1")
        assert failures(lambda_queue.consume(recorder, batch(poison, good))) == []
        assert recorder.calls == [("write", "ten_1", "gen_1")]

    def test_one_of_no_known_type_is_acknowledged(self, recorder):
        assert failures(lambda_queue.consume(recorder, batch(body("make_coffee")))) == []
        assert recorder.calls == []

    def test_the_work_belongs_to_the_request_that_asked_for_it(self, recorder, monkeypatch):
        seen = []
        monkeypatch.setitem(QUEUE_JOBS, "generation_requested", lambda *_: seen.append(correlation.correlation_id()))
        lambda_queue.consume(recorder, batch(body("generation_requested", generationId="gen_1")))
        assert seen == ["req-1"]

    def test_is_given_the_installed_services(self, recorder, monkeypatch):
        monkeypatch.setattr(lambda_queue, "services", lambda: recorder)
        assert lambda_queue.handler(batch(body("generation_requested", generationId="gen_1")), None) == {"batchItemFailures": []}
        assert recorder.calls == [("write", "ten_1", "gen_1")]


class RelayStub:
    def __init__(self, fails_at=None):
        self.rows, self._fails_at = [], fails_at

    def relay(self, row):
        if row["n"] == self._fails_at:
            raise ServiceUnavailable
        self.rows.append(row["n"])


class Installed:
    def __init__(self, fails_at=None):
        self.relay = RelayStub(fails_at)


def records(*kinds):
    return {
        "Records": [
            {"eventName": kind, "dynamodb": {"SequenceNumber": f"s{n}", "NewImage": encode({"n": n})}} for n, kind in enumerate(kinds)
        ]
    }


class TestStreamDoor:
    def test_new_rows_are_relayed_in_order(self):
        installed = Installed()
        assert lambda_stream.relay(installed, records("INSERT", "INSERT")) == {"batchItemFailures": []}
        assert installed.relay.rows == [0, 1]

    def test_changed_and_removed_rows_are_not(self):
        installed = Installed()
        lambda_stream.relay(installed, records("MODIFY", "INSERT", "REMOVE"))
        assert installed.relay.rows == [1]

    def test_the_next_delivery_begins_at_the_record_that_failed(self):
        installed = Installed(fails_at=1)
        assert failures(lambda_stream.relay(installed, records("INSERT", "INSERT", "INSERT"))) == ["s1"]
        assert installed.relay.rows == [0]

    def test_is_given_the_installed_services(self, monkeypatch):
        installed = Installed()
        monkeypatch.setattr(lambda_stream, "services", lambda: installed)
        assert lambda_stream.handler(records("INSERT"), None) == {"batchItemFailures": []}
        assert installed.relay.rows == [0]


class TestScheduleDoor:
    def test_a_timer_runs_its_job_and_tells_how_many(self, recorder, monkeypatch):
        monkeypatch.setattr(lambda_schedule, "services", lambda: recorder)
        assert lambda_schedule.handler({"job": "sweep_generations"}, None) == {"count": 3}
        assert recorder.calls == [("sweep",)]

    def test_a_timer_of_no_known_name_is_an_error(self):
        with pytest.raises(KeyError):
            lambda_schedule.handler({"job": "make_coffee"}, None)


def test_every_registered_job_is_a_function():
    assert all(callable(job) for job in (*QUEUE_JOBS.values(), *TIMED_JOBS.values()))


def test_the_doors_share_one_installation():
    assert lambda_queue.services is lambda_stream.services is installation.services
