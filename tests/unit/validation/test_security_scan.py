from dataclasses import replace

import pytest

from services.validation.page import Page
from services.validation.security.rules import DEFERRED, INLINE_SCRIPT, Place, status_of
from services.validation.security.scan import SecurityReport, scan
from services.validation.security.urls import SELF
from tests.unit.validation.vectors import ALLOWED_HOSTS, ATTACKS, HARMLESS


def scanned(html: bytes, *hosts: str, path: str = "index.html") -> SecurityReport:
    return scan(Page.read({path: html}), hosts or ALLOWED_HOSTS)


EVERY_ATTACK = [(rule, html) for rule, pages in ATTACKS.items() for html in pages]
ONLY_AT_THE_START = (b"\xff\xfe", b"\xef\xbb\xbf", b"<frameset")


@pytest.mark.parametrize(("rule", "html"), EVERY_ATTACK)
def test_an_attack_is_found(rule, html):
    report = scanned(html)
    assert rule in {found.check_id for found in report.vulnerabilities}
    assert report.status == "failed"


@pytest.mark.parametrize(("rule", "html"), [(rule, html) for rule, html in EVERY_ATTACK if not html.startswith(ONLY_AT_THE_START)])
def test_an_attack_is_found_deep_in_a_page(rule, html):
    page = b"<!doctype html><html lang=en><head><title>x</title></head><body><main><section>" + html
    assert rule in {found.check_id for found in scanned(page).vulnerabilities}


@pytest.mark.parametrize("html", HARMLESS)
def test_a_harmless_page_passes(html):
    report = scanned(html)
    assert report.vulnerabilities == ()
    assert report.status == "passed"


def test_there_are_enough_vectors():
    assert sum(map(len, ATTACKS.values())) >= 60
    assert len(HARMLESS) >= 25


class TestAllowList:
    def test_the_site_itself_must_be_listed(self):
        assert scanned(b"<script src=/app.js></script>", SELF).status == "passed"

    def test_a_wildcard_does_not_cover_its_parent(self):
        assert scanned(b"<iframe src=https://video.example></iframe>", "*.video.example").status == "failed"

    def test_a_base_elsewhere_makes_relative_addresses_foreign(self):
        assert scanned(b"<base href=https://evil.example><script src=app.js></script>", SELF).status == "failed"

    @pytest.mark.parametrize("place", ["<template>{}</template>", "<svg>{}</svg>", "<noscript>{}</noscript>", "{}"])
    def test_a_base_on_an_allowed_host_frees_nothing(self, place):
        base = place.format("<base href=https://cdn.example>").encode()
        assert scanned(base + b"<script src=app.js></script>").status == "failed"


class TestReport:
    def test_a_finding_says_where_and_what_to_do(self):
        (found,) = scanned(b"<!doctype html>\n<p>x</p>\n<p id=bad onclick=x>y</p>").vulnerabilities
        assert (found.check_id, found.type, found.severity, found.line, found.location) == ("SEC-003", "xss", "critical", 3, "#bad")
        assert found.remediation

    def test_css_files_are_scanned_with_their_lines(self):
        (found,) = scan(Page.read({"a.css": b"a{}\n\nb{c:url('java\\73 cript:x')}"})).vulnerabilities
        assert (found.path, found.line) == ("a.css", 3)

    def test_deferred_rules_are_named(self):
        assert scanned(b"").deferred_ids == DEFERRED
        assert DEFERRED[0] == "SEC-006"
        assert DEFERRED[-1] == "SEC-015"

    def test_what_cannot_be_examined_fails(self):
        report = scanned(b"<div>" * 1000)
        assert report.status == "failed"
        assert report.vulnerabilities[0].check_id == "SEC-000"

    @pytest.mark.parametrize(
        ("severity", "status"), [("critical", "failed"), ("high", "failed"), ("medium", "warning"), ("low", "warning")]
    )
    def test_status_follows_the_worst_finding(self, severity, status):
        found = replace(INLINE_SCRIPT, severity=severity).at(Place("index.html", 1, "p"), "x")
        assert status_of((found,)) == status
        assert status_of(()) == "passed"


@pytest.mark.parametrize(
    "drawing",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        b"<svg xmlns:x='http://www.w3.org/1999/xhtml'><x:script>alert(1)</x:script></svg>",
        b"<!DOCTYPE svg [<!ENTITY x '<script>alert(1)</script>'>]><svg>&x;</svg>",
        b"<?xml version='1.0' encoding='utf-7'?><svg></svg>",
        b"<?xml-stylesheet href='javascript:alert(1)'?><svg></svg>",
        b"<svg><p/><title><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script></title></svg>",
        b"<svg><foreignObject><textarea><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script></textarea></foreignObject></svg>",
        b"<html xmlns='http://www.w3.org/1999/xhtml'><title><script>alert(1)</script></title></html>",
    ],
)
def test_a_drawing_that_runs_code_fails(drawing):
    assert scanned(drawing, path="logo.svg").status == "failed"


def test_plain_xml_passes():
    logo = b"<?xml version='1.0' encoding='UTF-8'?><svg xmlns='http://www.w3.org/2000/svg'><title>Logo</title><path d='M0 0'/></svg>"
    assert scanned(logo, path="logo.svg").status == "passed"
    sitemap = b'<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>x</loc></url></urlset>'
    assert scanned(sitemap, path="sitemap.xml").status == "passed"
    assert scanned(b"<html xmlns='http://www.w3.org/1999/xhtml'/>", path="a.xhtml").status == "failed"
