"""Every view, at the width of a phone and of a desk, in light and in dark: axe finds nothing serious, nothing scrolls sideways."""

import pytest
from playwright.sync_api import expect

from tests.e2e.console.conftest import PROMPT

pytestmark = pytest.mark.browser

SIZES = [(390, 844), (1280, 860)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_view_is_accessible(person, bakery, width, height, scheme):
    me = person(width, height, motion=True, color_scheme=scheme)
    found = {}

    page = me.open()
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_label("E-mail")).to_have_attribute("aria-invalid", "true")
    found["sign-in"] = me.audit()
    me.sign_in()
    found["sites"] = me.audit()
    page.get_by_role("link", name="New page", exact=True).click()
    me.heading("What should your page say?")
    found["create"] = me.audit()
    page.get_by_label("Your page, in your own words").fill(PROMPT)
    page.get_by_role("button", name="Write my page").click()
    me.heading("Writing your page")
    found["writing"] = me.audit()
    me.heading("Your page is ready")
    found["ready"] = me.audit()
    me.open(f"#site@{bakery['href']}")
    page.get_by_role("img", name="Brand score").wait_for()
    found["site"] = me.audit()
    page.get_by_role("button", name="Delete").click()
    page.get_by_role("dialog").wait_for()
    found["dialog"] = me.audit()
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Brand", exact=True).click()
    me.heading("Brand")
    found["brand"] = me.audit()
    assert {view: faults for view, faults in found.items() if faults} == {}


def test_nothing_moves_while_views_load(person, bakery):
    me = person()
    page = me.sign_in()
    page.evaluate("""() => {
        window.moved = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => { if (!entry.hadRecentInput) window.moved += entry.value; }))
            .observe({type: 'layout-shift', buffered: true});
    }""")
    me.open(f"#site@{bakery['href']}")
    page.get_by_role("img", name="Brand score").wait_for()
    page.wait_for_timeout(500)
    assert page.evaluate("window.moved") < 0.1
