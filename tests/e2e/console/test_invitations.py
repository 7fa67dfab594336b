"""How people come in: invited, mailed, accepted, declined, and what they see then."""

import re

import httpx
import pytest
from playwright.sync_api import expect

from local.people import PASSWORD
from local.stack import client

pytestmark = pytest.mark.browser

OWN = "Correct-Horse-9"


def invite(me, email, role="viewer", team=None, message=None):
    me.go("Invitations")
    me.page.get_by_role("button", name="Invite somebody").click()
    dialog = me.page.get_by_role("dialog")
    dialog.get_by_label("E-mail").fill(email)
    dialog.get_by_label("Role").select_option(role)
    if team:
        dialog.get_by_label("Team").select_option(label=team)
    if message:
        dialog.get_by_label("A few words of your own").fill(message)
    dialog.get_by_role("button", name="Send the invitation").click()


def click_newest(me, email):
    """Click the link of the newest mail, as in a mail program."""
    mail = me.mails_to(email).first
    mail.frame_locator("iframe").get_by_role("link", name="Look at the invitation").click()
    me.page.wait_for_url(re.compile("#/invitations/"))


@pytest.fixture
def invited(person, caller):
    """An address with an invitation of Acme."""

    def make(email, **fields):
        admin = caller()
        page = admin.follow(admin.tenant["_links"]["invitations"])
        return admin, admin.follow(page["_links"]["create"], json={"email": email, "role": "viewer", **fields})

    return make


def test_the_life_of_an_invitation(person):
    admin = person()
    admin.come_as()
    invite(admin, "mia@harbour.test", team="Marketing › Websites › Care team", message="Come and help with the spring pages.")
    admin.is_told("The invitation is on its way to mia@harbour.test.")
    line = admin.page.get_by_role("listitem").filter(has_text="mia@harbour.test")
    expect(line).to_contain_text("Waiting")
    expect(line).to_contain_text("in Care team")

    mia = person()
    click_newest(mia, "mia@harbour.test")
    page = mia.page
    expect(page.get_by_role("heading", level=1)).to_have_text("Come and join Acme")
    expect(page.get_by_role("main")).to_contain_text("admin@acme.test invites you as viewer, into Care team.")
    expect(page.get_by_text("Come and help with the spring pages.")).to_be_visible()
    page.get_by_label("Your name").fill("Mia Harbour")
    page.get_by_label("Choose a password").fill("Correct-Horse")
    expect(page.get_by_role("listitem").filter(has_text="a digit")).to_contain_text("missing")
    page.get_by_role("button", name="Join Acme").click()
    expect(page.get_by_label("Choose a password")).to_be_focused()
    expect(page.get_by_text("It still needs a digit.")).to_be_visible()
    page.get_by_label("Choose a password").fill(OWN)
    page.get_by_role("button", name="Join Acme").click()

    expect(page.get_by_role("banner")).to_contain_text("Acme · viewer")
    mia.heading("Sites")
    expect(page.get_by_role("link", name="New page", exact=True)).to_have_count(0)
    page.get_by_role("link", name="Organisation", exact=True).click()
    mia.heading("Acme")
    for room in ("People", "Invitations", "Audit trail"):
        expect(page.get_by_role("main").get_by_role("link", name=room, exact=True)).to_have_count(0)
    expect(page.get_by_role("main").get_by_role("button")).to_have_count(0)
    mia.go("Units")
    expect(page.get_by_role("main").get_by_role("button")).to_have_count(0)
    expect(page.locator("summary")).to_have_count(0)
    page.get_by_role("link", name="Care team").click()
    expect(page.get_by_role("listitem").filter(has_text="Mia Harbour")).to_be_visible()
    mia.go("Files")
    expect(page.get_by_role("button", name="Send the file")).to_have_count(0)
    page.get_by_role("button", name="Sign out").click()
    mia.sign_in("mia@harbour.test", OWN)
    expect(page.get_by_role("banner")).to_contain_text("Acme · viewer")

    mia.page.get_by_role("button", name="Sign out").click()
    mia.follow_newest("mia@harbour.test")
    expect(page.get_by_role("heading", level=1)).to_have_text("This link is used up")
    admin.go("Invitations")
    expect(line).to_contain_text("Accepted")
    admin.go("People")
    expect(admin.page.get_by_role("listitem").filter(has_text="Mia Harbour")).to_contain_text("Care team")


def test_somebody_with_an_account_signs_in_and_works_in_both(person, invited, founded):
    founded("Nine Lives", "ned@lives.test")
    invited("ned@lives.test")
    ned = person()
    ned.follow_newest("ned@lives.test")
    page = ned.page
    expect(page.get_by_label("E-mail")).to_have_value("ned@lives.test")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in and accept").click()
    expect(page.get_by_role("banner")).to_contain_text("Acme · viewer")
    page.get_by_role("link", name="My profile").click()
    page.get_by_role("button", name="Go to Nine Lives").click()
    expect(page.get_by_role("banner")).to_contain_text("Nine Lives · administrator")
    page.reload()
    expect(page.get_by_role("banner")).to_contain_text("Nine Lives · administrator")


def test_signing_in_with_another_address_than_the_invitations_is_refused_where_it_was_tried(person, invited, founded):
    founded("Tall Ships", "ida@ships.test")
    invited("ida@ships.test")
    me = person()
    me.follow_newest("ida@ships.test")
    page = me.page
    page.get_by_label("E-mail").fill("viewer@acme.test")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in and accept").click()
    expect(page.get_by_role("alert")).to_contain_text("another address")
    page.get_by_label("E-mail").fill("ida@ships.test")
    page.get_by_role("button", name="Sign in and accept").click()
    expect(page.get_by_role("banner")).to_contain_text("Acme · viewer")


def test_a_sign_in_that_fails_behind_an_acceptance_is_tried_alone(person, invited):
    invited("una@harbour.test")
    me = person()
    me.follow_newest("una@harbour.test")
    page = me.page
    accepted, failing = [], True
    document = {"title": "Not now", "status": 503, "code": "SERVICE_UNAVAILABLE", "detail": "Try again in a moment."}
    refusal = {"status": 503, "json": document, "content_type": "application/problem+json"}
    page.on("request", lambda request: accepted.append(request.url) if request.url.endswith("/accept") else None)
    page.route("**/v1/sessions", lambda route: route.fulfill(**refusal) if failing else route.continue_())
    page.get_by_label("Your name").fill("Una Harbour")
    page.get_by_label("Choose a password").fill(OWN)
    page.get_by_role("button", name="Join Acme").click()
    expect(page.get_by_role("alert")).to_contain_text("Try again in a moment.")
    failing = False
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("banner")).to_contain_text("Acme · viewer")
    assert len(accepted) == 1


def test_somebody_signed_in_as_another_is_told_and_can_go_on(person, invited):
    invited("tom@harbour.test")
    me = person()
    me.come_as("viewer@acme.test")
    me.follow_newest("tom@harbour.test")
    expect(me.page.get_by_text("You are signed in as viewer@acme.test; the invitation is for tom@harbour.test.")).to_be_visible()
    me.page.get_by_role("button", name="Sign out and go on").click()
    expect(me.page.get_by_label("Choose a password")).to_be_visible()


def test_an_invitation_is_declined_with_a_reason(person, invited):
    invited("lou@harbour.test")
    lou = person()
    lou.follow_newest("lou@harbour.test")
    lou.page.get_by_role("button", name="No, thank you").click()
    dialog = lou.page.get_by_role("dialog")
    dialog.get_by_label("Why").fill("I am leaving town")
    dialog.get_by_role("button", name="Decline").click()
    lou.heading("You said no")
    assert "lou@harbour.test has declined" in httpx.get(lou.address + "mailbox").text
    admin = person()
    admin.come_as()
    admin.go("Invitations")
    admin.page.get_by_role("link", name="Declined", exact=True).click()
    expect(admin.page.get_by_role("listitem").filter(has_text="lou@harbour.test")).to_contain_text("I am leaving town")


def test_sending_again_makes_a_new_link_and_ends_the_old(person, invited):
    invited("pat@harbour.test")
    me = person()
    me.follow_newest("pat@harbour.test")
    old = me.page.url
    admin = person()
    admin.come_as()
    admin.go("Invitations")
    admin.page.get_by_role("button", name="Send again (3 times left) to pat@harbour.test").click()
    expect(admin.page.get_by_role("button", name="Send again (2 times left) to pat@harbour.test")).to_be_visible()
    me.page.goto("about:blank")
    me.page.goto(old)
    me.heading("There is no such invitation")
    me.follow_newest("pat@harbour.test")
    me.heading("Come and join Acme")
    admin.page.get_by_role("button", name="Take back from pat@harbour.test").click()
    admin.page.get_by_role("dialog").get_by_role("button", name="Take it back").click()
    expect(admin.page.get_by_role("listitem").filter(has_text="pat@harbour.test")).to_contain_text("Cancelled")


def test_a_lapsed_link_says_what_to_do(person):
    me = person()
    lapsed = {"title": "Lapsed", "status": 410, "code": "INVITATION_EXPIRED", "detail": "The link was good for 7 days."}
    me.page.route("**/v1/invitations/*", lambda route: route.fulfill(status=410, json=lapsed, content_type="application/problem+json"))
    me.open(f"#/invitations/{'a' * 43}")
    me.heading("This invitation has lapsed")
    expect(me.page.get_by_text("Ask the person who invited you to send it again")).to_be_visible()


def test_inviting_twice_leads_to_the_invitation_that_waits(person, invited):
    invited("kit@harbour.test")
    me = person()
    page = me.come_as()
    invite(me, "kit")
    address = page.get_by_role("dialog").get_by_label("E-mail")
    expect(address).to_have_attribute("aria-invalid", "true")
    expect(address).to_be_focused()
    address.fill("kit@harbour.test")
    page.get_by_role("button", name="Send the invitation").click()
    expect(page.get_by_role("alert")).to_contain_text("kit@harbour.test is invited already.")
    page.get_by_role("link", name="Go to that invitation").click()
    me.heading("Invitation of kit@harbour.test")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Send again")).to_be_visible()


def test_registering_an_organisation_up_to_its_first_sign_in(person):
    me = person()
    page = me.open()
    page.get_by_role("link", name="Register your organisation").click()
    page.get_by_label("Name of your organisation").fill("acme")
    page.get_by_label("Your e-mail").fill("ada@lights.test")
    page.get_by_role("button", name="Register").click()
    expect(page.get_by_role("alert")).to_contain_text("The name is taken")
    page.get_by_label("Name of your organisation").fill("Harbour Lights")
    page.get_by_role("button", name="Register").click()
    me.heading("Look into your mail")
    me.follow_newest("ada@lights.test")
    page.get_by_label("Your name").fill("Ada Lights")
    page.get_by_label("Choose a password").fill(OWN)
    page.get_by_role("button", name="Join Harbour Lights").click()
    expect(page.get_by_role("banner")).to_contain_text("Harbour Lights · administrator")
    page.get_by_role("link", name="Organisation", exact=True).click()
    expect(page.get_by_role("heading", name="The free plan")).to_be_visible()


def test_a_password_set_by_somebody_else_is_replaced_before_the_first_session(person, running):
    accounts = client("cognito-idp", running.endpoint)
    [pool] = [each["Id"] for each in accounts.list_user_pools(MaxResults=2)["UserPools"]]
    email = [{"Name": "email", "Value": "vera@harbour.test"}, {"Name": "email_verified", "Value": "true"}]
    accounts.admin_create_user(
        UserPoolId=pool, Username="vera@harbour.test", TemporaryPassword="Temporary-2026!", MessageAction="SUPPRESS", UserAttributes=email
    )
    me = person()
    page = me.open()
    page.get_by_label("E-mail").fill("vera@harbour.test")
    page.get_by_label("Password").fill("Temporary-2026!")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("Your new password").fill("short")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_text("It still needs at least 12 characters")).to_be_visible()
    page.get_by_label("Your new password").fill(OWN)
    page.get_by_role("button", name="Sign in").click()
    me.heading("My profile")
    page.get_by_role("button", name="Sign out").click()
    page.get_by_label("E-mail").fill("vera@harbour.test")
    page.get_by_label("Password").fill("Temporary-2026!")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("E-mail or password is wrong")
    me.sign_in("vera@harbour.test", OWN)
    expect(page.get_by_role("banner")).to_contain_text("No organisation")
