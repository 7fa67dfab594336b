import json

import pytest

from runtime import observability
from runtime.observability import observed, trace_id


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


class TestTraceId:
    def test_is_the_traces_root_on_lambda(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("_X_AMZN_TRACE_ID", "Root=1-abc-def;Parent=1;Sampled=1")
        assert trace_id("req_1") == "1-abc-def"

    def test_is_the_requests_own_elsewhere(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.delenv("_X_AMZN_TRACE_ID", raising=False)
        assert trace_id("req_1") == "req_1"
