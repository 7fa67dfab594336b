# ruff: noqa: E501 - the broken page is one line
"""Sixty pages of as many trades and manners: valid, accessible, within the screen, and saying what they were told."""

import pytest

from tests.e2e.browser import launched
from tests.e2e.pages import check_pages
from tests.e2e.pages.prompts import EXAMPLES


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    return check_pages.build_all(tmp_path_factory.mktemp("pages"))


@pytest.fixture(scope="module")
def chromium():
    with launched() as browser:
        yield browser


@pytest.mark.parametrize("number", range(len(EXAMPLES)), ids=[example.name for example in EXAMPLES])
def test_page_says_what_its_prompt_states(pages, number):
    assert check_pages.missing(EXAMPLES[number], pages[number]) == []


@pytest.mark.browser
def test_markup_and_styles_are_valid(pages):
    assert check_pages.nu_errors(pages) == []


@pytest.mark.browser
def test_pages_are_accessible_and_fit_the_screen(chromium, pages):
    assert check_pages.browser_findings(chromium, pages, thorough=False) == []


@pytest.mark.browser
def test_the_checks_find_what_is_wrong(chromium, tmp_path):
    broken = '<!doctype html><html><head><title>x</title><link rel="stylesheet" href="styles.css"></head><body><img src="a.png"><p style="width:2000px">wide</p>'
    (tmp_path / "index.html").write_text(broken + "<b><i>crossed</b></i>")
    (tmp_path / "404.html").write_text(broken)
    (tmp_path / "styles.css").write_text("p { colour: red; }")
    assert {"index.html", "styles.css"} <= {finding.split(":")[0].split("/")[1] for finding in check_pages.nu_errors([tmp_path])}
    findings = " ".join(check_pages.browser_findings(chromium, [tmp_path], thorough=True))
    assert "image-alt" in findings
    assert "overflows" in findings
