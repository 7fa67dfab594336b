"""The people of an organisation and where they work: every button follows a link, and a refusal says what to do."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def line(me, name):
    return me.page.get_by_role("main").get_by_role("listitem").filter(has_text=name)


def answer(me, button, **fields):
    """Fill in the dialog and press its button."""
    dialog = me.page.get_by_role("dialog").last
    for label, value in fields.items():
        dialog.get_by_label(label).fill(value)
    dialog.get_by_role("button", name=button).click()


def test_a_role_and_a_right_are_changed_and_somebody_is_removed(person, caller):
    globex = caller("admin@globex.test")
    users = globex.follow(globex.tenant["_links"]["users"])
    globex.follow(users["_links"]["create"], json={"email": "designer@acme.test", "role": "viewer", "confirmMultiTenant": True})
    me = person()
    page = me.come_as("admin@globex.test")
    me.go("People")
    me.choose("Dana Reyes", "Change role or rights")
    page.get_by_label("Role", exact=True).select_option("devops")
    expect(page.get_by_text("Looks at everything; deploys")).to_be_visible()
    page.get_by_label("May put pages live").check()
    answer(me, "Save")
    me.is_told("Dana Reyes's rights are changed.")
    expect(page.get_by_text("Dana Reyes's rights are changed.").first).to_be_focused()
    expect(line(me, "Dana Reyes")).to_contain_text("DevOps")
    expect(line(me, "Dana Reyes")).to_contain_text("May put pages live")
    me.choose("Dana Reyes", "Remove from the organisation")
    answer(me, "Remove")
    me.is_told("Dana Reyes is removed.")
    expect(line(me, "Dana Reyes")).to_have_count(0)


def test_the_only_administrator_stays(person):
    me = person()
    page = me.come_as("admin@globex.test")
    me.go("People")
    me.choose("Gus Bauer", "Change role or rights")
    page.get_by_label("Role", exact=True).select_option("viewer")
    answer(me, "Save")
    expect(page.get_by_role("alert")).to_contain_text("Nobody takes their own administrator's role")
    expect(page.get_by_role("alert")).to_contain_text("Ask another administrator to do it.")
    page.keyboard.press("Escape")
    me.choose("Gus Bauer", "Remove from the organisation")
    answer(me, "Remove")
    expect(page.get_by_role("alert")).to_contain_text("The tenant needs an administrator")


def test_somebody_of_another_organisation_is_added_once_that_is_meant(person):
    me = person()
    page = me.come_as("admin@globex.test")
    me.go("People")
    page.get_by_role("button", name="Add an account").click()
    answer(me, "Add", **{"E-mail": "nobody@nowhere.test"})
    expect(page.get_by_role("alert")).to_contain_text("Invite them instead.")
    answer(me, "Add", **{"E-mail": "viewer@acme.test"})
    expect(page.get_by_role("heading", name="They belong to another organisation too")).to_be_visible()
    answer(me, "Add them")
    me.is_told("Kim Silva belongs to Globex now.")
    page.get_by_role("link", name="Kim Silva").click()
    me.heading("Kim Silva")
    page.get_by_role("button", name="Remove").click()
    answer(me, "Remove")
    me.heading("People")
    expect(line(me, "Kim Silva")).to_have_count(0)


def test_a_branch_of_units_grows_and_goes(person):
    me = person()
    page = me.come_as("admin@globex.test")
    me.go("Units")
    page.get_by_role("button", name="Add a division").click()
    answer(me, "Create the division", Name="Research")
    me.is_told("The division Research is there.")
    me.choose("Research", "Add a group")
    answer(me, "Create the group", Name="Lenses")
    me.choose("Lenses", "Add a team")
    answer(me, "Create the team", Name="Glass")
    me.is_told("The team Glass is there.")
    me.choose("Research", "Add a group")
    answer(me, "Create the group", Name=" lenses ")
    expect(page.get_by_role("alert")).to_contain_text("The name is taken here")
    page.keyboard.press("Escape")
    me.choose("Lenses", "Rename")
    answer(me, "Save", Name="Optics")
    expect(page.get_by_role("link", name="Optics")).to_be_visible()

    page.get_by_role("link", name="Glass").click()
    me.heading("Glass")
    page.get_by_role("button", name="Add a person").click()
    page.get_by_label("In this team").select_option("lead")
    answer(me, "Add")
    expect(line(me, "Gus Bauer")).to_contain_text("Lead")
    me.go("Units")
    me.choose("Research", "Delete")
    answer(me, "Delete the division")
    expect(page.get_by_role("heading", name="Research is not empty")).to_be_visible()
    answer(me, "Delete it all")
    me.is_told("Research is deleted.")
    expect(page.get_by_text("Everybody works in one place.")).to_be_visible()


def test_a_team_keeps_a_lead(person):
    me = person()
    page = me.come_as("lead@acme.test")
    me.go("Units")
    expect(page.locator("summary")).to_have_count(0)
    page.get_by_role("link", name="Launch team").click()
    me.choose("Lea Brandt", "Make an ordinary member")
    expect(page.get_by_role("alert")).to_contain_text("The team needs a lead")
    me.choose("Dana Reyes", "Make lead")
    me.is_told("Dana Reyes is lead of the team now.")
    me.choose("Dana Reyes", "Make an ordinary member")
    me.is_told("Dana Reyes is member of the team now.")


def test_a_parked_organisation_can_be_read_and_taken_back_to_work(person):
    me = person()
    page = me.come_as("admin@globex.test")
    page.get_by_role("link", name="Organisation", exact=True).click()
    page.get_by_role("button", name="Park the organisation").click()
    answer(me, "Park it", Why="Winter")
    expect(page.get_by_role("dialog").get_by_label("Why")).to_have_attribute("aria-invalid", "true")
    answer(me, "Park it", Why="Closed for the winter season")
    me.is_told("Globex is parked.")
    me.is_told("Closed for the winter season")
    expect(page.get_by_role("button", name="Change")).to_have_count(0)
    expect(page.get_by_role("button", name="Suspend")).to_have_count(0)
    page.get_by_role("button", name="Take it back to work").click()
    me.is_told("It is back at work.")


def test_the_trail_tells_who_did_what_and_who_was_refused(person, caller):
    stranger = caller("editor@acme.test")
    globex = caller("admin@globex.test")
    assert stranger.http.get(globex.tenant["_links"]["sites"]["href"]).status_code == 403
    me = person()
    me.come_as("admin@globex.test")
    me.go("Audit trail")
    refused = line(me, "Access denied").first
    expect(refused).to_contain_text("Somebody from outside")
    expect(refused).to_contain_text("Refused")


def test_the_platforms_staff_creates_and_suspends_an_organisation(person):
    me = person()
    page = me.come_as("staff@platform.test")
    me.heading("Organisations")
    page.get_by_role("button", name="Create an organisation").click()
    answer(me, "Create it", **{"Name": "Paper Boats", "First administrator": "bo@boats.test"})
    me.is_told("Paper Boats is there; its first administrator has mail.")
    page.get_by_role("button", name="Go to Paper Boats").click()
    expect(page.get_by_role("banner")).to_contain_text("Paper Boats")
    page.get_by_role("link", name="Organisation", exact=True).click()
    me.heading("Paper Boats")


def test_ones_own_name_is_seen_by_the_others(person):
    me = person()
    page = me.come_as("admin@globex.test")
    page.get_by_role("link", name="My profile").click()
    page.get_by_label("Phone").fill("0215550100")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_label("Phone")).to_have_attribute("aria-invalid", "true")
    page.get_by_label("Phone").fill("+27215550100")
    page.get_by_label("Name").fill("Gustav Bauer")
    page.get_by_role("button", name="Save").click()
    me.is_told("Saved. People see you as Gustav Bauer.")
    me.go("People")
    expect(line(me, "Gustav Bauer")).to_be_visible()
    page.get_by_role("link", name="My profile").click()
    page.get_by_label("Name").fill("Gus Bauer")
    page.get_by_role("button", name="Save").click()
    me.is_told("Saved. People see you as Gus Bauer.")
