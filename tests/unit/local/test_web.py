import anyio
import httpx
import pytest

from local.web import Web


@pytest.fixture
def ask(tmp_path):
    (tmp_path / "console").mkdir()
    (tmp_path / "console" / "index.html").write_text("<title>Console</title>")
    (tmp_path / "problems").mkdir()
    (tmp_path / "problems" / "NO_VERSION.md").write_text("# No version")

    async def api(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"api"})

    web = Web(api, tmp_path / "console", tmp_path / "problems")

    def call(path):
        async def go():
            async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="http://console") as browser:
                return await browser.get(path)

        return anyio.run(go)

    return call


def test_one_origin_serves_api_console_and_problem_pages(ask):
    assert ask("/v1/health").text == "api"
    assert "Console" in ask("/").text
    assert ask("/docs/problems/NO_VERSION").text == "# No version"


def test_the_console_runs_no_code_from_elsewhere(ask):
    assert "script-src 'self';" in ask("/").headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/nowhere.js", "/docs/problems/NOTHING", "/docs/problems/..%2f..%2fREADME"])
def test_what_is_not_there_is_not_found(ask, path):
    assert ask(path).status_code == 404
