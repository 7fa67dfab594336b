"""The people of an organisation and where they work: every button follows a link, and a refusal says what to do."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.console.conftest import accept

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
    me.is_told("Kim Silva is removed.")
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
    answer(me, "Save", **{"Name": "Optics", "What it is for": "What bends light"})
    page.get_by_role("link", name="Optics").click()
    expect(page.get_by_text("What bends light")).to_be_visible()
    page.get_by_role("button", name="Rename").click()
    answer(me, "Save", **{"What it is for": ""})
    me.is_told("Saved: Optics.")
    expect(page.get_by_text("What bends light")).to_have_count(0)
    me.go("Units")

    page.get_by_role("link", name="Glass").click()
    me.heading("Glass")
    page.get_by_role("button", name="Add a person").click()
    page.get_by_label("In this team").select_option("lead")
    answer(me, "Add")
    expect(line(me, "Gus Bauer")).to_contain_text("Lead")
    me.go("Units")
    page.get_by_role("link", name="Research").click()
    me.heading("Research")
    page.get_by_role("button", name="Delete").click()
    answer(me, "Delete the division")
    expect(page.get_by_role("heading", name="Research is not empty")).to_be_visible()
    answer(me, "Delete it all")
    me.is_told("Research is deleted.")
    me.heading("Units")
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
    for name in ("Globex Works", "Globex"):
        page.get_by_role("button", name="Change").click()
        answer(me, "Save", Name=name)
        expect(page.get_by_role("banner")).to_contain_text(f"{name} · administrator")
    page.get_by_role("button", name="Park the organisation").click()
    answer(me, "Park it", Why="Winter")
    expect(page.get_by_role("dialog").get_by_label("Why")).to_have_attribute("aria-invalid", "true")
    answer(me, "Park it", Why="Closed for the winter season")
    me.is_told("Globex is parked.")
    me.is_told("Closed for the winter season")
    expect(page.get_by_role("button", name="Change")).to_have_count(0)
    expect(page.get_by_role("button", name="Suspend")).to_have_count(0)
    writing = page.get_by_role("link", name="New page", exact=True)
    expect(writing).to_have_count(0)
    back = page.get_by_role("button", name="Take it back to work")
    held = me.hold("**/unpark", "POST")
    back.click()
    expect(page.locator(".room")).to_have_attribute("aria-busy", "true")
    expect(back).to_be_disabled()
    held.release()
    me.is_told("It is back at work.")
    expect(page.locator(".room")).not_to_have_attribute("aria-busy", "true")
    expect(writing).to_be_visible()


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


def test_the_platforms_staff_creates_suspends_resumes_and_closes_an_organisation(person, caller, console):
    staff = person()
    page = staff.come_as("staff@platform.test")
    staff.heading("Organisations")
    page.get_by_role("button", name="Create an organisation").click()
    answer(staff, "Create it", **{"Name": "Paper Boats", "First administrator": "bo@boats.test"})
    staff.is_told("Paper Boats is there; its first administrator has mail.")
    accept(console, "bo@boats.test")
    boats = caller("bo@boats.test")
    boats.follow(boats.tenant["_links"]["create-site"], json={"name": "Boat show"})
    page.get_by_role("button", name="Go to Paper Boats").click()
    expect(page.get_by_role("banner")).to_contain_text("Paper Boats")
    page.get_by_role("link", name="Organisation", exact=True).click()
    page.get_by_role("button", name="Suspend").click()
    answer(staff, "Suspend it", Why="The invoice of October is unpaid")
    staff.is_told("Paper Boats is suspended.")

    bo = person()
    bo.come_as("bo@boats.test")
    bo.heading("Sites")
    expect(bo.page.get_by_role("link", name="Boat show")).to_be_visible()
    expect(bo.page.get_by_role("link", name="Describe a new page")).to_have_count(0)
    bo.page.get_by_role("link", name="Organisation", exact=True).click()
    expect(bo.page.get_by_role("heading", name="Paper Boats is suspended")).to_be_visible()
    bo.is_told("The invoice of October is unpaid")
    expect(bo.page.get_by_role("main").get_by_role("button")).to_have_count(0)

    page.get_by_role("button", name="Lift the suspension").click()
    staff.is_told("The suspension is lifted.")
    bo.page.reload()
    expect(bo.page.get_by_role("button", name="Change")).to_be_visible()
    page.get_by_role("button", name="Close for good").click()
    answer(staff, "Close it")
    expect(page.get_by_role("heading", name="Paper Boats still has sites")).to_be_visible()
    answer(staff, "Archive them and close")
    staff.is_told("Paper Boats is closed.")


def test_back_leads_into_the_organisation_it_was_about(person):
    me = person()
    page = me.come_as("staff@platform.test")
    page.get_by_role("button", name="Go to Acme").click()
    me.go("Invitations")
    page.get_by_role("link", name="Organisations", exact=True).click()
    page.get_by_role("button", name="Go to Globex").click()
    expect(page.get_by_role("banner")).to_contain_text("Globex")
    page.go_back()
    me.heading("Invitations")
    expect(page.get_by_role("banner")).to_contain_text("Acme")
    page.get_by_role("button", name="Invite somebody").click()
    expect(page.get_by_role("dialog", name="Invite somebody to Acme").get_by_label("Team")).to_contain_text("Launch team")
    other = person()
    other.come_as("staff@platform.test")
    other.page.goto(page.url)
    other.heading("Invitations")
    expect(other.page.get_by_role("banner")).to_contain_text("Acme")


def test_a_room_without_an_organisation_is_still_a_room(person, caller):
    units = caller().tenant["_links"]["units"]["href"]
    me = person()
    me.come_as("staff@platform.test")
    me.page.evaluate("href => { location.hash = '#units@' + href; }", units)
    me.heading("Units")
    expect(me.page.get_by_role("link", name="Launch team")).to_be_visible()


def test_what_only_a_persons_own_answer_tells_is_missed_and_asked_again(person):
    me = person()
    page = me.come_as()
    failing = True
    page.route(re.compile(r".*/users/[^/?]+$"), lambda route: route.abort() if failing else route.continue_())
    me.go("People")
    robin = line(me, "Robin Hale")
    expect(robin.locator(".face")).to_have_attribute("aria-hidden", "true")
    expect(robin).to_contain_text("The teams of Robin Hale could not be read.")
    failing = False
    robin.get_by_role("button", name="Try again").click()
    expect(robin).to_contain_text("Launch team")


def test_the_trail_is_there_before_the_names_are(person, caller):
    globex = caller("admin@globex.test")
    assert caller("editor@acme.test").http.get(globex.tenant["_links"]["sites"]["href"]).status_code == 403
    me = person()
    me.come_as("admin@globex.test")
    held = me.hold(re.compile(r".*/users\?.*"))
    me.go("Audit trail")
    refused = line(me, "Access denied").first
    expect(refused).to_be_visible()
    expect(refused).not_to_contain_text("Somebody from outside")
    held.release()
    expect(refused).to_contain_text("Somebody from outside")


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
    page.get_by_label("Name").fill("")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_label("Name")).to_have_attribute("aria-invalid", "true")
    me.go("People")
    expect(line(me, "Gustav Bauer")).to_be_visible()
    page.get_by_role("link", name="My profile").click()
    page.get_by_label("Name").fill("Gus Bauer")
    page.get_by_role("button", name="Save").click()
    me.is_told("Saved. People see you as Gus Bauer.")
