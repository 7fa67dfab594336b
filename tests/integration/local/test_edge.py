"""The edge over real buckets and a real table: what a browser, a crawler and a curious person get."""

import gzip

import httpx
import pytest

from local.edge.app import Edge
from local.edge.files import Files
from local.edge.pointers import Pointers
from local.stack import client

pytestmark = pytest.mark.emulator

PAGE = "<!doctype html><title>Acme</title><p>" + "Sourdough. " * 100
STYLE = "body { color: teal }\n" * 40
PREFIX = "sites/ten_1/site_1/ver_1/"


@pytest.fixture(scope="module")
def sites(environ, aws):
    bucket = environ["HOSTING_BUCKET"]
    files = {
        "index.html": (PAGE, "text/html; charset=utf-8"),
        "about/index.html": ("<p>About", "text/html; charset=utf-8"),
        "404.html": ("<p>Lost bread", "text/html; charset=utf-8"),
        "styles/site.css": (STYLE, "text/css; charset=utf-8"),
        "images/bread.png": (b"\x89PNG" * 300, "image/png"),
        "robots.txt": ("User-agent: *\nAllow: /\n", "text/plain; charset=utf-8"),
    }
    for name, (body, kind) in files.items():
        aws("s3").put_object(Bucket=bucket, Key=PREFIX + name, Body=body, ContentType=kind)
    aws("s3").put_object(Bucket=bucket, Key="sites/ten_1/site_1/secret.html", Body=b"secret", ContentType="text/html")
    aws("s3").put_object(Bucket=bucket, Key="sites/ten_2/site_2/ver_2/index.html", Body=b"bare", ContentType="text/html")
    hosts = {"acme.localhost": "prod", "acme.sit.localhost": "sit", "01jd.preview.localhost": "preview"}
    for host, environment in hosts.items():
        point(aws, environ, host, environment, PREFIX)
    point(aws, environ, "bare.localhost", "prod", "sites/ten_2/site_2/ver_2/")


def point(aws, environ, host, environment, prefix):
    values = {"host": host, "prefix": prefix, "bucket": environ["HOSTING_BUCKET"], "environment": environment}
    aws("dynamodb").put_item(TableName=environ["EDGE_TABLE"], Item={name: {"S": value} for name, value in values.items()})


@pytest.fixture
def edge(environ, aws):
    return Edge(Pointers(aws("dynamodb"), environ["EDGE_TABLE"]), Files(aws("s3")))


@pytest.fixture
def ask(edge, sites, anyio_run):
    def call(path="/", host="acme.localhost:8081", method="GET", scheme="http", **headers):
        async def go():
            transport = httpx.ASGITransport(edge)
            async with httpx.AsyncClient(transport=transport, base_url=f"{scheme}://edge") as browser:
                named = {name.replace("_", "-"): value for name, value in headers.items()}
                return await browser.request(method, path, headers={"host": host, "accept-encoding": "identity", **named})

        return anyio_run(go)

    return call


@pytest.fixture
def anyio_run():
    import anyio  # noqa: PLC0415 - only here

    return anyio.run


def test_a_page_is_served_by_host(ask):
    answer = ask()
    assert (answer.status_code, answer.text) == (200, PAGE)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "public, max-age=300"
    assert answer.headers["content-security-policy"].startswith("default-src 'self'")
    assert "x-robots-tag" not in answer.headers


@pytest.mark.parametrize(
    ("path", "kept"), [("/styles/site.css", "public, max-age=3600"), ("/images/bread.png", "public, max-age=86400, immutable")]
)
def test_other_files_are_kept_longer(ask, path, kept):
    assert ask(path).headers["cache-control"] == kept


def test_a_copy_that_is_still_good_is_not_sent_again(ask):
    etag = ask().headers["etag"]
    assert etag.startswith('"')
    again = ask(if_none_match=etag)
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == etag
    assert again.headers["vary"] == "Accept-Encoding"
    assert ask(if_none_match='"other"').status_code == 200


def test_text_is_packed_for_who_can_unpack_it(ask):
    packed = ask("/styles/site.css", accept_encoding="gzip, br")
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.text == STYLE
    assert packed.headers["vary"] == "Accept-Encoding"
    assert int(packed.headers["content-length"]) == len(gzip.compress(STYLE.encode(), 6, mtime=0))
    assert packed.headers["etag"] != ask("/styles/site.css").headers["etag"]
    assert "content-encoding" not in ask("/images/bread.png", accept_encoding="gzip").headers


def test_head_tells_the_same_without_the_body(ask):
    got, asked = ask(), ask(method="HEAD")
    assert asked.content == b""
    assert asked.headers == got.headers


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_sites_can_only_be_read(ask, method):
    answer = ask(method=method)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


def test_folders_have_a_page_and_a_final_slash(ask):
    assert ask("/about/").text == "<p>About"
    answer = ask("/about")
    assert (answer.status_code, answer.headers["location"]) == (301, "/about/")


def test_a_missing_page_is_the_sites_own_or_a_plain_one(ask):
    answer = ask("/nowhere.html")
    assert (answer.status_code, answer.text) == (404, "<p>Lost bread")
    plain = ask("/nowhere.html", host="bare.localhost")
    assert plain.status_code == 404
    assert "does not exist" in plain.text


@pytest.mark.parametrize("path", ["/../secret.html", "/%2e%2e/secret.html", "/a/..%2f../secret.html", "/..%5csecret.html"])
def test_nothing_outside_the_version_is_served(ask, path):
    answer = ask(path)
    assert answer.status_code == 404
    assert "secret" not in answer.text
    assert "location" not in answer.headers


@pytest.mark.parametrize("host", ["nobody.localhost", "", "ACME.localhost.evil.example", "<script>.localhost"])
def test_an_unknown_host_gets_a_friendly_page(ask, host):
    answer = ask(host=host)
    assert answer.status_code == 404
    assert "No site lives here yet" in answer.text
    assert "<script>" not in answer.text
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("host", ["acme.sit.localhost", "01jd.preview.localhost"])
def test_what_is_not_live_is_hidden_from_search_engines(ask, host):
    assert ask(host=host).headers["x-robots-tag"] == "noindex, nofollow"
    assert ask("/robots.txt", host=host).text == "User-agent: *\nDisallow: /\n"


def test_a_live_site_has_its_own_robots_file(ask):
    assert "Allow: /" in ask("/robots.txt").text


def test_previews_may_be_framed_by_the_console(ask):
    headers = ask(host="01jd.preview.localhost").headers
    assert "x-frame-options" not in headers
    assert "http://localhost:*" in headers["content-security-policy"]


def test_https_is_demanded_of_who_came_over_https(ask):
    assert "strict-transport-security" in ask(scheme="https").headers
    assert "strict-transport-security" not in ask().headers


def test_a_first_deployment_is_seen_at_once(ask, aws, environ):
    assert ask(host="new.localhost").status_code == 404
    point(aws, environ, "new.localhost", "prod", PREFIX)
    assert ask(host="new.localhost").status_code == 200


def test_an_edge_without_storage_says_so(anyio_run, environ, aws):
    gone = client("dynamodb", "http://127.0.0.1:9")
    gone.meta.config.retries = {"max_attempts": 0}
    lost = Edge(Pointers(gone, environ["EDGE_TABLE"]), Files(aws("s3")))

    async def go():
        async with httpx.AsyncClient(transport=httpx.ASGITransport(lost), base_url="http://acme.localhost") as browser:
            return await browser.get("/")

    answer = anyio_run(go)
    gone.close()
    assert (answer.status_code, answer.headers["cache-control"]) == (502, "no-store")
