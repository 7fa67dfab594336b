"""From signing in to a live page, as a person does it."""

import pytest
from playwright.sync_api import expect

from tests.e2e.console.conftest import PROMPT

pytestmark = pytest.mark.browser


def test_from_a_description_to_a_live_page(person):
    me = person(motion=True)
    page = me.sign_in()
    me.describe(PROMPT)
    me.heading("Writing your page")
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(me.preview()).to_be_attached()
    me.heading("Your page is ready")
    page.get_by_role("link", name="See the report and go live").click()
    expect(page.get_by_role("img", name="Brand score")).to_be_visible()
    expect(page.get_by_role("button", name="Deploy to prod")).to_have_count(0)

    work = me.hold("**/operations/*")
    page.get_by_role("button", name="Deploy to sit").click()
    expect(page.get_by_role("region", name="Deploying to sit")).to_be_visible()
    work.release()
    expect(page.get_by_role("heading", name="Your page is in sit")).to_be_visible()

    page.get_by_role("button", name="Deploy to prod").click()
    page.get_by_role("dialog").get_by_role("button", name="Deploy to prod").click()
    expect(page.get_by_role("heading", name="Your page is live")).to_be_visible()
    with me.context.expect_page() as opened:
        page.locator(".live-link").click()
    live = opened.value
    expect(live.locator("body")).to_contain_text("Bloom Bakery")
    assert live.url.startswith("http://bloom-bakery")


def test_the_keyboard_is_enough_to_sign_in_and_generate(person):
    me = person()
    page = me.open()
    expect(page.get_by_label("E-mail")).to_be_focused()
    page.keyboard.type("editor@acme.test")
    page.keyboard.press("Tab")
    page.keyboard.type("SiteBuilder-2026!")
    page.keyboard.press("Enter")
    me.heading("Sites")
    _tab_to(page, page.get_by_role("link", name="New page", exact=True))
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your page, in your own words")).to_be_focused()
    page.keyboard.type("A calm page for Still Water Yoga in Ghent. Small classes, first one free.")
    _tab_to(page, page.get_by_role("checkbox", name="Pricing"))
    page.keyboard.press("Space")
    _tab_to(page, page.get_by_role("button", name="Write my page"))
    page.keyboard.press("Enter")
    me.heading("Your page is ready")
    expect(page.get_by_role("heading", level=1)).to_be_focused()


def _tab_to(page, target):
    for _ in range(40):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("Tab never came to it")


def test_somebody_who_wants_no_motion_sees_the_page_at_once(person):
    me = person(motion=False)
    page = me.come_as()
    me.describe(PROMPT)
    expect(page.get_by_role("link", name="See the report and go live")).to_be_visible()
    expect(me.preview()).to_be_visible()


def test_reload_and_back_stay_where_one_was(person):
    me = person()
    page = me.generate("A page for Copper Kettle Brewery in Antwerp, five beers and tours on Saturdays for €12.")
    page.reload()
    me.heading("Copper Kettle Brewery")
    page.get_by_role("link", name="Brand", exact=True).click()
    me.heading("Brand")
    page.go_back()
    me.heading("Copper Kettle Brewery")


def test_a_second_version_leaves_the_first_to_be_deployed(person):
    me = person()
    page = me.generate("A page for Marsh and Daughter, accountants in Leeds. Fixed monthly prices from £95.")
    page.get_by_role("link", name="Write a new version").click()
    page.get_by_label("Your page, in your own words").fill("A page for Marsh and Daughter, accountants in Leeds, with a team.")
    page.get_by_role("button", name="Write my page").click()
    page.get_by_role("link", name="See the report and go live").click()
    versions = page.get_by_role("region", name="Versions")
    expect(versions.get_by_role("listitem")).to_have_count(2)
    expect(versions.get_by_role("button", name="Deploy to sit version 1")).to_be_visible()


def test_a_site_is_renamed_and_deleted(person):
    me = person()
    page = me.generate("A page for Nils Plumbing in Porto, honest repairs and fair prices.")
    page.get_by_role("button", name="Rename").click()
    page.get_by_role("dialog").get_by_label("Name").fill("Nils and Sons")
    page.keyboard.press("Enter")
    me.heading("Nils and Sons")
    page.get_by_role("button", name="Delete").click()
    page.get_by_role("dialog").get_by_role("button", name="Leave it").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    me.heading("Nils and Sons")
    page.get_by_role("button", name="Delete").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete the site").click()
    me.heading("Sites")
    expect(page.locator(".card", has_text="Nils and Sons")).to_have_count(0)


def test_validating_again_gives_a_fresh_report(person):
    me = person()
    page = me.generate("A page for Rosa Flowers in Faro, bouquets from €15 and wedding flowers.")
    with page.expect_response(lambda answer: answer.request.method == "POST" and answer.url.endswith("/validations")) as answered:
        page.get_by_role("button", name="Validate").click()
    assert answered.value.status == 201
    expect(page.get_by_role("region", name="Report")).to_be_focused()
    expect(page.get_by_role("img", name="Brand score")).to_be_visible()


def test_a_deployment_under_way_is_shown_again_after_a_reload(person, bakery):
    steps = [{"name": "package", "status": "completed"}, {"name": "upload", "status": "in_progress", "message": "Uploading 3 files"}]
    operation = {"data": {"status": "in_progress", "progress": 40, "message": "Uploading 3 files", "steps": steps}}
    operation["_links"] = {"self": {"href": "/v1/the-work"}, "deployment": {"href": "/v1/the-deployment"}}
    under_way = {"environment": "sit", "status": "deploying", "versionId": "ver_1", "createdAt": "2026-11-21T10:00:00Z"}
    under_way["_links"] = {"operation": {"href": "/v1/the-work"}}
    me = person()
    page = me.come_as()
    page.route("**/deployments", lambda route: route.fulfill(json={"data": [under_way], "_links": {}}))
    page.route("**/the-work", lambda route: route.fulfill(json=operation))
    page.route("**/the-deployment", lambda route: route.fulfill(json={"data": {"url": "http://bloom-bakery.sit.localhost/"}, "_links": {}}))
    me.open(f"#site@{bakery['href']}")
    work = page.get_by_role("region", name="Deploying to sit")
    expect(work.get_by_role("progressbar")).to_have_attribute("aria-valuenow", "40")
    expect(work.get_by_text("Uploading 3 files").first).to_be_visible()
    operation["data"]["status"] = "completed"
    expect(page.get_by_role("heading", name="Your page is in sit")).to_be_visible()
    expect(page.locator(".live-link")).to_have_attribute("href", "http://bloom-bakery.sit.localhost/")
