"""The API reference under /docs/."""

import time

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_every_operation_is_there(person, console):
    me = person()
    page = me.open("docs/")
    page.locator(".op").first.wait_for()
    contract = page.request.get(console + "v1/openapi.json").json()
    ids = {spec["operationId"] for item in contract["paths"].values() for spec in item.values() if isinstance(spec, dict)}
    assert ids
    assert {element.get_attribute("id") for element in page.locator(".op[id]").all()} >= ids


def test_an_operation_tells_who_may_what_it_takes_and_what_can_go_wrong(person):
    me = person()
    page = me.open("docs/#deploySite")
    entry = page.locator("#deploySite")
    expect(entry.locator("summary").first).to_be_focused()
    expect(entry).to_contain_text("/v1/tenants/{tenantId}/sites/{siteId}/deployments")
    expect(entry).to_contain_text("tenant_admin")
    expect(entry).to_contain_text("grant deploy:prod")
    expect(entry.locator("pre").first).to_contain_text('"environment": "sit"')
    with page.expect_navigation():
        entry.get_by_role("link", name="BRAND_SCORE_LOW").click()
    expect(page.locator("body")).to_contain_text("The brand score is too low")


def test_the_filter_leaves_what_fits(person):
    me = person()
    page = me.open("docs/")
    page.get_by_label("Filter").fill("updatebrand")
    expect(page.locator(".op[id]:not([hidden]):not([id^=schema])")).to_have_count(1)
    page.get_by_label("Filter").fill("nothing of the kind")
    expect(page.get_by_text("Nothing matches.")).to_be_visible()


def test_schemas_are_linked(person):
    me = person()
    page = me.open("docs/#createSession")
    page.locator("#createSession").get_by_role("link", name="SessionCreate").click()
    expect(page.locator("#schema-SessionCreate")).to_contain_text("required")


def test_the_whole_contract_is_drawn_quickly(person):
    me = person()
    page = me.open("docs/")
    page.locator(".op").first.wait_for()
    began = time.monotonic()
    page.reload()
    page.locator("#schemas").wait_for()
    assert time.monotonic() - began < 5  # a second on an idle machine
