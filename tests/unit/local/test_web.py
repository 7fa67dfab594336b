import anyio
import httpx
import pytest
from starlette.responses import PlainTextResponse

from local.web import Web


@pytest.fixture
def ask(tmp_path):
    (tmp_path / "console").mkdir()
    (tmp_path / "console" / "index.html").write_text("<title>Console</title>")
    web = Web(PlainTextResponse("api"), tmp_path / "console", PlainTextResponse("reference"))

    def call(path):
        async def go():
            async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="http://console", follow_redirects=True) as browser:
                return await browser.get(path)

        return anyio.run(go)

    return call


def test_one_origin_serves_api_console_and_reference(ask):
    assert ask("/v1/health").text == "api"
    assert "Console" in ask("/").text
    assert ask("/docs/").text == "reference"
    assert ask("/docs").text == "reference"


@pytest.mark.parametrize("path", ["/", "/docs/"])
def test_pages_run_no_code_from_elsewhere(ask, path):
    assert "script-src 'self';" in ask(path).headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/nowhere.js", "/docsy"])
def test_what_is_not_there_is_not_found(ask, path):
    assert ask(path).status_code == 404
