"""What goes wrong is said in words, and there is a way on."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.e2e.console.conftest import PROMPT

pytestmark = pytest.mark.browser

GENERATIONS = re.compile(r".*/generations$")


def problem(status, code, title, detail, **more):
    document = {
        "type": f"/docs/problems/{code}",
        "title": title,
        "status": status,
        "code": code,
        "detail": detail,
        "traceId": "t-1",
        **more,
    }
    return {"status": status, "json": document, "content_type": "application/problem+json"}


def test_a_stream_that_drops_in_the_middle_goes_on_where_it_was(person):
    me = person(motion=True)
    page = me.come_as()
    seen, resumed = [], []

    def cut(route):
        if route.request.method != "POST":
            route.continue_()
            return
        answer = route.fetch()
        whole = answer.text().split("\n\n")
        kept = whole[: len(whole) // 2]
        seen.extend(int(number) for number in re.findall(r"^id: (\d+)", "\n".join(kept), re.MULTILINE))
        route.fulfill(response=answer, body="\n\n".join(kept) + "\n\n" + whole[len(kept)][:40])

    page.route(GENERATIONS, cut)
    page.on("request", lambda request: resumed.append(request.headers.get("last-event-id")) if request.url.endswith("/events") else None)
    me.describe(PROMPT)
    me.heading("Your page is ready")
    assert resumed == [str(seen[-1])]
    expect(me.preview()).to_be_visible()


def test_a_request_that_is_lost_is_repeated_with_the_same_key(person):
    me = person()
    page = me.come_as()
    keys = []

    def lose_the_first(route):
        keys.append(route.request.headers.get("idempotency-key"))
        if len(keys) == 1:
            route.fetch()  # it arrives, its answer does not
            route.abort()
        else:
            route.continue_()

    page.route(GENERATIONS, lambda route: lose_the_first(route) if route.request.method == "POST" else route.continue_())
    me.describe(PROMPT)
    me.heading("Your page is ready")
    assert len(keys) == 2
    assert keys[0] == keys[1]


def test_a_connection_that_stays_away_is_said_and_can_be_tried_again(person):
    me = person()
    page = me.come_as()
    page.clock.install()
    gone = True

    def flaky(route):
        if gone and route.request.method == "POST":
            answer = route.fetch()
            route.fulfill(response=answer, body=answer.text()[:2000])
        elif gone:
            route.abort()
        else:
            route.continue_()

    page.route("**/generations**", flaky)
    me.describe(PROMPT)
    expect(page.get_by_text("The connection was lost.", exact=True)).to_be_visible()
    for _ in range(8):
        page.clock.run_for(4000)
    expect(page.get_by_role("alert")).to_contain_text("cannot be reached")
    page.clock.resume()
    gone = False
    page.get_by_role("button", name="Try again").click()
    me.heading("Your page is ready")
    expect(me.preview()).to_be_visible()
    me.complaints.clear()  # the clock of the test is a script, which the frames rightly refuse


def test_an_author_who_fails_is_reported_and_the_words_are_kept(person):
    me = person()
    page = me.come_as()
    events = (
        'id: 1\nevent: stage\ndata: {"type":"stage","stage":"analyzing","message":"Reading"}\n\n'
        'id: 2\nevent: error\ndata: {"type":"error","code":"AUTHOR_FAILED","message":"The author stopped.","retryable":true}\n\n'
    )
    page.route(GENERATIONS, lambda route: route.fulfill(body=events, content_type="text/event-stream"))
    me.describe(PROMPT)
    expect(page.get_by_role("alert")).to_contain_text("The author stopped.")
    page.get_by_role("button", name="Change the description").click()
    expect(page.get_by_label("Your page, in your own words")).to_have_value(PROMPT)


def test_writing_is_stopped_while_its_link_is_there(person, caller, bakery):
    admin = caller()
    generation = admin.follow(admin.follow(admin.follow(bakery)["_links"]["current-version"])["_links"]["generation"])
    running = {**generation, "data": {**generation["data"], "status": "generating"}}
    running["_links"] = {**generation["_links"], "cancel": {"href": "/v1/stop-it", "method": "POST"}}
    me = person()
    page = me.come_as()
    page.route("**" + generation["_links"]["self"]["href"], lambda route: route.fulfill(json=running))
    page.route("**/events", lambda _: None)  # says nothing
    page.route("**/v1/stop-it", lambda route: route.fulfill(json={**generation, "data": {**generation["data"], "status": "cancelled"}}))
    me.open(f"#writing@{generation['_links']['self']['href']}")
    page.get_by_role("button", name="Stop writing").click()
    me.heading("You stopped it")
    expect(page.get_by_role("button", name="Stop writing")).to_have_count(0)


def test_too_short_a_description_is_refused_at_the_field(person):
    me = person()
    page = me.come_as()
    me.describe("Bakery")
    expect(page.get_by_label("Your page, in your own words")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("Your page, in your own words")).to_be_focused()


def test_a_refused_description_shows_the_faults_of_the_api(person):
    me = person()
    page = me.come_as()
    me.describe("\u0007" * 12 + "ab")
    expect(page.get_by_role("alert")).to_be_visible()
    me.heading("What should your page say?")


def test_a_closed_gate_is_explained_with_the_findings_one_click_away(person, bakery):
    me = person()
    me.come_as()
    page = me.open(f"#site@{bakery['href']}")
    page.get_by_role("img", name="Brand score").wait_for()
    refusal = problem(422, "BRAND_SCORE_LOW", "The brand score is too low", "The score is 5.2; sit needs 6.0.")
    page.route("**/deployments", lambda route: route.fulfill(**refusal) if route.request.method == "POST" else route.continue_())
    page.get_by_role("button", name="Deploy to sit").first.click()
    expect(page.get_by_role("alert")).to_contain_text("The score is 5.2; sit needs 6.0.")
    expect(page.get_by_role("link", name="What this means")).to_have_attribute("href", "/docs/problems/BRAND_SCORE_LOW")
    page.get_by_role("button", name="Show the findings").click()
    expect(page.locator("#report")).to_be_focused()


def test_a_service_in_trouble_is_said_and_tried_again(person):
    me = person()
    page = me.come_as()
    failing = True
    refusal = problem(503, "SERVICE_UNAVAILABLE", "A service we depend on is not answering", "Try again in a moment.")
    page.route("**/brand", lambda route: route.fulfill(**refusal) if failing else route.continue_())
    page.get_by_role("link", name="Brand", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("is not answering")
    failing = False
    page.get_by_role("button", name="Try again").click()
    me.heading("Brand")


@pytest.mark.parametrize("late", ["**/js/views/brand.js", "**/brand"])
def test_a_view_that_comes_late_covers_no_newer_one(person, late):
    """Neither its skeleton nor, when it is there at last, itself."""
    me = person()
    page = me.come_as()
    me.heading("Sites")
    held = me.hold(late)
    page.clock.install()
    page.clock.pause_at(datetime.now(UTC) + timedelta(seconds=30))
    with page.expect_request(late):
        page.get_by_role("link", name="Brand", exact=True).click()
    page.get_by_role("link", name="Organisation", exact=True).click()
    me.heading("Acme")
    page.clock.run_for(1000)
    expect(page.locator(".skeleton")).to_have_count(0)
    held.release()
    page.clock.run_for(1000)
    expect(page.get_by_role("heading", level=1)).to_have_text("Acme")


def test_a_unit_whose_answer_is_lost_is_made_once(person):
    me = person()
    page = me.come_as("admin@globex.test")
    me.go("Units")
    keys = []

    def lose_the_first(route):
        if route.request.method != "POST":
            route.continue_()
            return
        keys.append(route.request.headers.get("idempotency-key"))
        if len(keys) == 1:
            route.fetch()  # it arrives, its answer does not
            route.abort()
        else:
            route.continue_()

    page.route("**/units", lose_the_first)
    page.get_by_role("button", name="Add a division").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("Harvest")
    dialog.get_by_role("button", name="Create the division").click()
    expect(dialog.get_by_role("alert")).to_contain_text("cannot be reached")
    dialog.get_by_role("button", name="Try again").click()
    me.is_told("The division Harvest is there.")
    assert len(keys) == 2
    assert keys[0]
    assert keys[0] == keys[1]
    me.choose("Harvest", "Delete")
    page.get_by_role("dialog").get_by_role("button", name="Delete the division").click()
    me.is_told("Harvest is deleted.")


def test_being_offline_is_said(person):
    me = person()
    page = me.come_as()
    me.context.set_offline(True)
    page.get_by_role("link", name="Brand", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("You are offline")
    me.context.set_offline(False)
    page.get_by_role("button", name="Try again").click()
    me.heading("Brand")


def test_a_brand_saved_by_somebody_else_meanwhile_is_not_overwritten(person, caller):
    globex = caller("admin@globex.test")
    me = person()
    page = me.come_as("admin@globex.test")
    page.get_by_role("link", name="Brand", exact=True).click()
    name = page.get_by_label("Company name")
    expect(name).to_have_value("Globex")  # what it was is read before somebody changes it
    brand = globex.follow(globex.tenant["_links"]["brand"])
    globex.follow(brand["_links"]["update"], json={"companyName": "Globex Two", "primaryColor": "#112233"})
    name.fill("Globex Three")
    page.get_by_role("button", name="Save the brand").click()
    expect(page.get_by_role("alert")).to_contain_text("Somebody else saved the brand")
    page.reload()
    expect(name).to_have_value("Globex Two")
    name.fill("Globex Four")
    page.get_by_role("button", name="Save the brand").click()
    expect(page.get_by_text("Saved. The next page")).to_be_visible()
    assert globex.follow(globex.tenant["_links"]["brand"])["data"]["companyName"] == "Globex Four"


def test_a_colour_that_is_none_is_refused_at_its_field(person):
    me = person()
    page = me.come_as("admin@globex.test")
    page.get_by_role("link", name="Brand", exact=True).click()
    page.get_by_label("Accent", exact=True).fill("red")
    page.get_by_role("button", name="Save the brand").click()
    expect(page.get_by_label("Accent", exact=True)).to_have_attribute("aria-invalid", "true")
