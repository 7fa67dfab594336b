import anyio
import httpx
import pytest
from starlette.responses import PlainTextResponse

from local.web import Web


@pytest.fixture
def console(tmp_path):
    folder = tmp_path / "console"
    folder.mkdir()
    (folder / "index.html").write_text("<head><title>Console</title></head>")
    return folder


@pytest.fixture
def ask(console):
    def call(path, **options):
        web = Web(PlainTextResponse("api"), console, PlainTextResponse("reference"), **options)

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


def test_mail_is_shown_only_where_a_mailbox_is_given(ask):
    assert ask("/mailbox").status_code == 404
    assert "mailbox" not in ask("/").text
    assert ask("/mailbox", mailbox=PlainTextResponse("mails")).text == "mails"
    assert '<link rel="mailbox" href="/mailbox">' in ask("/", mailbox=PlainTextResponse("mails")).text


def test_files_go_to_and_come_from_their_own_origin_and_no_other(ask):
    policy = ask("/", files="https://files.example").headers["content-security-policy"]
    assert "connect-src 'self' https://files.example;" in policy
    assert "img-src 'self' data: https://files.example;" in policy
    assert "script-src 'self';" in policy
