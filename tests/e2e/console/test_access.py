"""Who sees what: a button is there only because its link is."""

import pytest
from playwright.sync_api import expect

from tests.e2e.console.conftest import PROMPT

pytestmark = pytest.mark.browser

FORBIDDEN_TO_VIEWERS = ("Deploy to sit", "Deploy to prod", "Validate", "Rename", "Delete", "Write a new version")


def test_a_viewer_can_look_but_not_touch(person, bakery):
    me = person()
    page = me.come_as("viewer@acme.test")
    expect(page.get_by_role("banner")).to_contain_text("Acme · viewer")
    expect(page.get_by_role("banner")).to_contain_text("viewer@acme.test")
    expect(page.get_by_role("link", name="New page", exact=True)).to_have_count(0)
    expect(page.get_by_role("link", name="Describe a new page")).to_have_count(0)
    me.open(f"#site@{bakery['href']}")
    expect(page.get_by_role("img", name="Brand score")).to_be_visible()
    for name in FORBIDDEN_TO_VIEWERS:
        expect(page.get_by_role("button", name=name)).to_have_count(0)
        expect(page.get_by_role("link", name=name)).to_have_count(0)
    page.get_by_role("link", name="Brand", exact=True).click()
    me.heading("Brand")
    expect(page.get_by_role("button", name="Save the brand")).to_have_count(0)


def test_a_viewer_who_guesses_the_address_of_the_form_is_told_why_not(person):
    me = person()
    me.come_as("viewer@acme.test")
    page = me.open("#create")
    expect(page.get_by_text("You can look, but not write")).to_be_visible()


def test_a_wrong_password_is_said_and_what_was_typed_stays(person):
    me = person()
    page = me.open()
    page.get_by_label("E-mail").fill("admin@acme.test")
    page.get_by_label("Password").fill("wrong")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_contain_text("E-mail or password is wrong")
    expect(page.get_by_label("E-mail")).to_have_value("admin@acme.test")
    expect(page.get_by_label("Password")).to_be_focused()


def test_a_bad_address_is_shown_at_its_field(person):
    me = person()
    page = me.open()
    page.get_by_label("E-mail").fill("admin")
    page.get_by_label("Password").fill("x")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_label("E-mail")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("E-mail")).to_be_focused()
    expect(page.locator("#" + page.get_by_label("E-mail").get_attribute("id") + "-fault")).to_contain_text("valid email")


def test_a_session_that_has_ended_comes_back_to_the_same_place(person, bakery):
    me = person()
    page = me.come_as()
    lapse = "sessionStorage.setItem('site-builder.session', JSON.stringify({idToken: 'lapsed', expiresAt: Date.now() + 1e6}))"
    page.evaluate(lapse)
    me.open(f"#site@{bakery['href']}")
    me.is_told("Your session has ended.")
    page.evaluate(lapse)
    page.reload()
    expect(page.get_by_label("E-mail")).to_be_visible()
    page.get_by_label("E-mail").fill("admin@acme.test")
    page.get_by_label("Password").fill("SiteBuilder-2026!")
    page.get_by_role("button", name="Sign in").click()
    me.heading("Bloom Bakery")


def test_a_token_about_to_lapse_is_renewed_first(person):
    me = person()
    page = me.come_as()
    page.evaluate("""() => {
        const session = JSON.parse(sessionStorage.getItem('site-builder.session'));
        sessionStorage.setItem('site-builder.session', JSON.stringify({...session, expiresAt: Date.now() + 1000}));
    }""")
    with page.expect_response(lambda answer: answer.url.endswith("/refresh")) as renewed:
        page.get_by_role("link", name="Brand", exact=True).click()
    assert renewed.value.status == 201
    me.heading("Brand")
    assert page.evaluate("JSON.parse(sessionStorage.getItem('site-builder.session')).refreshToken")


def test_a_token_never_leaves_for_another_origin(person):
    me = person()
    page = me.come_as()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("location.hash = '#site@http://127.0.0.1:9/steal'")
    expect(page.get_by_role("alert")).to_be_visible()
    assert not [url for url in asked if "steal" in url]
    me.complaints.clear()  # the refusal itself is reported


def test_signing_out_forgets_the_tokens(person):
    me = person()
    page = me.come_as()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_label("E-mail")).to_be_visible()
    assert page.evaluate("sessionStorage.length") == 0


def test_a_tenant_without_sites_is_invited_to_its_first_page(person, caller):
    assert caller("admin@globex.test")  # the tenant is there
    me = person()
    page = me.come_as("admin@globex.test")
    page.route("**/sites", lambda route: route.fulfill(json={"data": [], "_links": {}, "_meta": {}}))
    page.reload()
    expect(page.get_by_text("Your first page is a few sentences away.")).to_be_visible()
    expect(page.get_by_role("link", name="Describe a new page")).to_be_visible()


def test_more_sites_are_shown_on_demand(person, caller):
    globex = caller("admin@globex.test")
    for number in range(22):
        globex.follow(globex.tenant["_links"]["create-site"], json={"name": f"Shop {number}"})
    me = person()
    page = me.come_as("admin@globex.test")
    expect(page.locator(".card")).to_have_count(20)
    page.get_by_role("button", name="Show more").click()
    expect(page.get_by_text("Shop 0", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Show more")).to_have_count(0)


def test_a_person_of_another_tenant_cannot_see_the_site(person, bakery):
    me = person()
    me.come_as("admin@globex.test")
    page = me.open(f"#site@{bakery['href']}")
    expect(page.get_by_role("alert")).to_contain_text("Not your tenant")


def test_the_embedded_prompt_is_text_and_nothing_else(person):
    me = person()
    page = me.generate(f"{PROMPT} <script>document.title='stolen'</script><img src=x onerror=\"document.title='stolen'\">")
    expect(me.preview()).to_be_visible()
    assert "stolen" not in page.title()
