import json

import pytest

from runtime import observability
from runtime.observability import observed, trace_id
from services.core.afterwards import afterwards
from services.core.errors import ServiceUnavailable


class TestObserved:
    def test_tells_once_how_a_piece_of_work_ended(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("POWERTOOLS_METRICS_DISABLED", "true")
        monkeypatch.setenv("POWERTOOLS_SERVICE_NAME", "a-service-of-its-own")
        observability.logger.cache_clear()
        with observed("getSite", kind="request", tenant_id="ten_1") as seen:
            seen.status = 200
        observability.logger.cache_clear()
        line = json.loads(capsys.readouterr().out)
        assert (line["message"], line["operation"], line["status"], line["tenant_id"]) == ("request", "getSite", 200, "ten_1")
        assert line["duration_ms"] >= 0

    def test_measures_faults_by_operation_with_the_tenant_as_a_property(self, capsys, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.delenv("POWERTOOLS_METRICS_DISABLED", raising=False)
        with observed("getSite", kind="request", tenant_id="ten_1") as seen:
            seen.status = 503
        metrics = next(line for line in map(json.loads, capsys.readouterr().out.splitlines()) if "_aws" in line)
        assert (metrics["Faults"], metrics["Rejections"], metrics["operation"], metrics["tenant_id"]) == ([1.0], [0.0], "getSite", "ten_1")
        assert metrics["_aws"]["CloudWatchMetrics"][0]["Dimensions"] == [["operation", "service"]] or "tenant_id" not in str(
            metrics["_aws"]["CloudWatchMetrics"][0]["Dimensions"]
        )


class TestWhatIsNotDone:
    """What should have followed a change and did not: `services.core.afterwards`."""

    @staticmethod
    def lost():
        def send():
            try:
                raise ConnectionError("dana@acme.test is not taken")
            except ConnectionError as error:
                raise ServiceUnavailable from error

        afterwards("mail not sent", send, mail="invitation")

    def test_is_logged_by_kind_and_never_in_the_words_of_the_error(self, capsys, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("POWERTOOLS_METRICS_DISABLED", "true")
        monkeypatch.setenv("POWERTOOLS_SERVICE_NAME", "another-service-of-its-own")
        observability.logger.cache_clear()
        self.lost()
        observability.logger.cache_clear()
        told = capsys.readouterr()
        line = json.loads(told.out)
        assert (line["level"], line["message"], line["mail"], line["error"]) == ("ERROR", "mail not sent", "invitation", "ConnectionError")
        assert "acme.test" not in told.out + told.err

    def test_is_counted(self, capsys, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.delenv("POWERTOOLS_METRICS_DISABLED", raising=False)
        self.lost()
        metrics = next(line for line in map(json.loads, capsys.readouterr().out.splitlines()) if "_aws" in line)
        assert (metrics["NotDone"], metrics["what"], metrics["mail"]) == ([1.0], "mail not sent", "invitation")


class TestTraceId:
    def test_is_the_traces_root_on_lambda(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("_X_AMZN_TRACE_ID", "Root=1-abc-def;Parent=1;Sampled=1")
        assert trace_id("req_1") == "1-abc-def"

    def test_is_the_requests_own_elsewhere(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.delenv("_X_AMZN_TRACE_ID", raising=False)
        assert trace_id("req_1") == "req_1"
