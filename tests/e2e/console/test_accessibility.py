"""Every view: axe finds nothing serious, nothing scrolls sideways.

A phone in light and a desk in dark: no colour depends on the width, no place on the colours.
"""

import pytest
from playwright.sync_api import expect

from tests.e2e.console.conftest import PROMPT, Caller

pytestmark = pytest.mark.browser

on_phone_and_desk = pytest.mark.parametrize(("width", "height", "scheme"), [(390, 844, "light"), (1280, 860, "dark")])
PREVIEW = {
    "organizationName": "Acme",
    "email": "mia@harbour.test",
    "role": "editor",
    "teamName": "Launch team",
    "message": "Do come",
    "invitedBy": "admin@acme.test",
    "status": "pending",
    "expiresAt": "2026-11-28T10:00:00Z",
    "requiresRegistration": True,
}
WAYS = {"accept": {"href": "/v1/a", "method": "POST"}, "decline": {"href": "/v1/d", "method": "POST"}}
LAPSED = {"title": "Lapsed", "status": 410, "code": "INVITATION_EXPIRED", "detail": "The link was good for 7 days."}


@pytest.fixture(scope="module")
def invitation(console):
    """An invitation that waits; gives its address."""
    admin = Caller(console, "admin@acme.test")
    page = admin.follow(admin.tenant["_links"]["invitations"])
    made = admin.follow(page["_links"]["create"], json={"email": "zoe@harbour.test", "role": "viewer", "message": "Do come"})
    admin.http.close()
    return made["_links"]["self"]["href"]


@on_phone_and_desk
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


@on_phone_and_desk
def test_every_room_of_an_organisation_is_accessible(person, invitation, width, height, scheme):
    me = person(width, height, color_scheme=scheme)
    found = {}
    page = me.come_as()
    page.get_by_role("link", name="Organisation", exact=True).click()
    me.heading("Acme")
    found["organisation"] = me.audit()
    me.go("People")
    page.get_by_label("What to do with Dana Reyes").click()
    found["people"] = me.audit()
    page.get_by_role("button", name="Change role or rights").click()
    found["dialog"] = me.audit()
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Dana Reyes").click()
    me.heading("Dana Reyes")
    found["person"] = me.audit()
    me.go("Invitations")
    found["invitations"] = me.audit()
    page.evaluate("href => { location.hash = '#invitation@' + href; }", invitation)
    me.heading("Invitation of zoe@harbour.test")
    found["invitation"] = me.audit()
    me.go("Units")
    found["units"] = me.audit()
    page.get_by_role("link", name="Launch team").click()
    me.heading("Launch team")
    found["team"] = me.audit()
    me.go("Files")
    found["files"] = me.audit()
    me.go("Audit trail")
    found["trail"] = me.audit()
    page.get_by_role("link", name="My profile").click()
    me.heading("My profile")
    found["profile"] = me.audit()
    assert {view: faults for view, faults in found.items() if faults} == {}


@on_phone_and_desk
def test_every_way_in_is_accessible(person, width, height, scheme):
    me = person(width, height, color_scheme=scheme)
    found = {}
    page = me.open("#register")
    me.heading("Register your organisation")
    found["register"] = me.audit()
    answers = {"json": {"data": PREVIEW, "_links": WAYS, "_meta": {}}}
    page.route("**/v1/invitations/*", lambda route: route.fulfill(**answers))
    page.evaluate("location.hash = '#/invitations/to-somebody-new'")
    me.heading("Come and join Acme")
    page.get_by_label("Choose a password").fill("Correct")
    found["for somebody new"] = me.audit()

    me.come_as("staff@platform.test")
    me.heading("Organisations")
    found["tenants"] = me.audit()
    page.evaluate("location.hash = '#/invitations/to-another'")
    expect(page.get_by_role("heading", name="This is for another address")).to_be_visible()
    found["for another"] = me.audit()
    answers["json"]["data"] = {**PREVIEW, "email": "staff@platform.test", "requiresRegistration": False}
    page.evaluate("location.hash = '#/invitations/to-me'")
    expect(page.get_by_role("button", name="Join Acme")).to_be_visible()
    found["for who is signed in"] = me.audit()
    answers |= {"status": 410, "json": LAPSED, "content_type": "application/problem+json"}
    page.evaluate("location.hash = '#/invitations/lapsed'")
    me.heading("This invitation has lapsed")
    found["lapsed"] = me.audit()
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
    expect(me.preview()).to_be_visible()
    page.wait_for_timeout(500)
    assert page.evaluate("window.moved") < 0.1
