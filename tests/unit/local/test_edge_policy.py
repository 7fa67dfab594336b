import pytest

from local.edge import policy


def test_a_live_site_loads_nothing_from_elsewhere_and_runs_no_inline_code():
    headers = policy.headers("prod", secure=False)
    assert headers["Content-Security-Policy"] == (
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"
    )
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_only_previews_may_be_framed_and_only_by_this_machine():
    headers = policy.headers("preview", secure=False)
    assert "frame-ancestors http://localhost:* http://127.0.0.1:*" in headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in headers


@pytest.mark.parametrize(("environment", "hidden"), [("prod", False), ("sit", True), ("preview", True), (None, True)])
def test_only_live_sites_are_for_search_engines(environment, hidden):
    assert ("X-Robots-Tag" in policy.headers(environment, secure=False)) is hidden


def test_https_is_demanded_only_of_who_came_over_https():
    assert "Strict-Transport-Security" not in policy.headers("prod", secure=False)
    assert policy.headers("prod", secure=True)["Strict-Transport-Security"].startswith("max-age=31536000")


@pytest.mark.parametrize(
    ("content_type", "seconds"),
    [
        ("text/html; charset=utf-8", 300),
        ("text/css; charset=utf-8", 3600),
        ("TEXT/CSS", 3600),
        ("image/webp", 86400),
        ("font/woff2", 86400),
    ],
)
def test_pages_are_kept_shortly_and_images_long(content_type, seconds):
    assert f"max-age={seconds}" in policy.cache_control(content_type)


def test_images_are_never_asked_for_again():
    assert policy.cache_control("image/svg+xml").endswith("immutable")
