"""The API reference under /docs/: drawn by Redocly, run in a browser under the console's own policy."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

DESIGN = re.compile(r"^designs/07-deployment\.html#L\d+$")


@pytest.fixture
def reader(person):
    """Somebody who reads; every address asked for is noted, and the page must have needed no other origin."""
    me = person()
    asked = []
    me.page.on("request", lambda request: asked.append(request.url))
    yield me
    assert [address for address in asked if not address.startswith((me.address, "data:", "blob:"))] == []


def test_an_operation_tells_who_may_what_can_go_wrong_and_where_it_was_designed(reader):
    page = reader.open("docs/#/deployment/deploysite")
    main = page.get_by_role("main")
    expect(main).to_contain_text("Put a version live")
    expect(main).to_contain_text("Who may: tenant_admin, team_lead, designer, editor, devops, whoever created it")
    expect(main.get_by_role("link", name="BRAND_SCORE_LOW").first).to_have_attribute("href", "problems/BRAND_SCORE_LOW.html")
    expect(main.get_by_role("link", name="spec/lld/07-deployment.md").first).to_have_attribute("href", DESIGN)


def test_from_the_reference_to_the_line_of_the_design_and_back(reader):
    page = reader.open("docs/#/deployment/deploysite")
    page.get_by_role("main").get_by_role("link", name="spec/lld/07-deployment.md").first.click()
    expect(page.locator(":target")).to_have_text(re.compile(r"\s*post:\s*"))
    expect(page.locator(":target + span")).to_have_text(re.compile(r"\s*operationId: deploySite\s*"))
    expect(page.locator(":target")).to_be_in_viewport()
    assert reader.audit() == []
    page.get_by_role("link", name="Reference").click()
    expect(page.get_by_role("main")).to_contain_text("Site Builder API")


def test_a_problem_leads_to_the_operations_that_answer_it(reader):
    page = reader.open("docs/")
    page.get_by_role("link", name="The problems").click()
    page.get_by_role("link", name="BRAND_SCORE_LOW").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("BRAND_SCORE_LOW")
    assert reader.audit() == []
    page.get_by_role("link", name="deploySite").click()
    expect(page.get_by_role("main")).to_contain_text("Put a version live")
    expect(page).to_have_url(re.compile(r"#/deployment/deploysite$"))
