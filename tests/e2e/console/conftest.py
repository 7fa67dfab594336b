"""One local cloud and one browser for the session; a fresh context, signed in or not, for each test."""

import json
import re
import time
from functools import cache
from html import unescape

import httpx
import pytest
from playwright.sync_api import expect

from local.people import PASSWORD
from local.places import ROOT
from tests.e2e.browser import launched

expect.set_options(timeout=30_000)  # the machine may be busy with other things

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
# Frames hold pages of sites, which have tests of their own.
AUDIT = """axe.run(document, {iframes: false, resultTypes: ['violations']}).then(found =>
    found.violations.map(each => [each.impact, each.id, each.nodes.map(node => node.html + ' ' + node.failureSummary)]))"""
PROMPT = "A page for Bloom Bakery in Lisbon, a family bakery. Sourdough from €4.50, open Tuesday to Sunday 7 to 15. Warm, with prices."


@pytest.fixture(scope="session")
def console(running):
    """The console's address."""
    return f"http://localhost:{running.api_port}/"


@pytest.fixture(scope="package")
def chromium():
    """A browser. Not for the whole session: its driver holds an event loop, and other tests want one of their own."""
    with launched() as browser:
        yield browser


@cache
def session_of(address, email, password=PASSWORD):
    """What the console keeps of a session, opened once for each person."""
    with httpx.Client(base_url=address, timeout=30) as http:
        sign_in = http.get("/v1").json()["_links"]["sign-in"]
        session = http.post(sign_in["href"], json={"email": email, "password": password}).json()
    kept = {"idToken": session["data"]["idToken"], "refreshToken": session["data"]["refreshToken"], "refresh": session["_links"]["refresh"]}
    return json.dumps({**kept, "expiresAt": (time.time() + session["data"]["expiresIn"]) * 1000})


def patiently(attempt, *, while_it_raises):
    """What is done behind the answer of the API takes a moment: try again for half a minute."""
    until = time.monotonic() + 30
    while True:
        try:
            return attempt()
        except while_it_raises:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def newest_link(console, address):
    """Where the newest mail to an address leads."""

    def read():
        mails = httpx.get(console + "mailbox").text.split("<article")
        return unescape(next(mail for mail in mails if f"To {address} " in mail))

    return re.search(r'href="([^"]+#/invitations/[^"]+)"', patiently(read, while_it_raises=StopIteration))[1]


class Held:
    """Requests that wait until they are let go; those that come later do not wait."""

    def __init__(self, page):
        self._page, self._waiting, self._let_go = page, [], False

    def take(self, route):
        if self._let_go:
            route.continue_()
        else:
            self._waiting.append(route)

    def release(self):
        until = time.monotonic() + 30
        while not self._waiting and time.monotonic() < until:
            self._page.wait_for_timeout(20)
        assert self._waiting, "Nothing was asked for."
        self._let_go = True
        for route in self._waiting:
            route.continue_()


class Person:
    """Somebody with the console open; what the console complains about to developers is remembered."""

    def __init__(self, context, address):
        self.context, self.address = context, address
        self.page = context.new_page()
        self.complaints = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", self._heard)

    def _heard(self, message):
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.complaints.append(message.text)

    def open(self, path=""):
        self.page.goto(self.address + path)
        return self.page

    def sign_in(self, email="admin@acme.test", password=PASSWORD):
        self.open()
        self.page.get_by_label("E-mail").fill(email)
        self.page.get_by_label("Password").fill(password)
        self.page.get_by_role("button", name="Sign in").click()
        self._arrived()
        return self.page

    def come_as(self, email="admin@acme.test"):
        """Signed in already, where signing in is not the point."""
        self.page.goto(self.address + "favicon.svg")
        self.page.evaluate("session => sessionStorage.setItem('site-builder.session', session)", session_of(self.address, email))
        self.open()
        self._arrived()
        return self.page

    def _arrived(self):
        """The bar is there before the view it leads to."""
        self.page.get_by_role("button", name="Sign out").wait_for()
        self.page.locator("main:not([aria-busy])").wait_for()

    def go(self, room):
        """Go to a room of the organisation, by its overview: what is seen then was read then, even by who was in that room already."""
        self.page.get_by_role("link", name="Organisation", exact=True).click()
        rooms = self.page.get_by_role("main").get_by_role("navigation").first
        rooms.locator("[aria-current]", has_text="Overview").wait_for()
        rooms.get_by_role("link", name=room, exact=True).click()
        rooms.locator("[aria-current]", has_text=room).wait_for()

    def choose(self, of_what, action):
        """Open the menu of a line and choose from it."""
        self.page.get_by_label(f"What to do with {of_what}", exact=True).click()
        self.page.get_by_role("button", name=action, exact=True).click()

    def hold(self, address, method="GET"):
        """Let what is asked there wait."""
        held = Held(self.page)
        self.page.route(address, lambda route: held.take(route) if route.request.method == method else route.fallback())
        return held

    def is_told(self, text):
        expect(self.page.get_by_role("main").get_by_text(text)).to_be_visible()

    def mails_to(self, address):
        """The mailbox, and the mails to one address, newest first."""
        self.page.goto(self.address + "mailbox")
        return self.page.get_by_role("article").filter(has_text=f"To {address}")

    def follow_newest(self, address):
        """Go where the newest mail to an address leads, without looking at the mailbox."""
        self.page.goto("about:blank")
        self.page.goto(newest_link(self.address, address))

    def describe(self, prompt):
        self.page.get_by_role("link", name="New page", exact=True).click()
        self.page.get_by_label("Your page, in your own words").fill(prompt)
        self.page.get_by_role("button", name="Write my page").click()

    def heading(self, text):
        self.page.get_by_role("heading", level=1, name=text).wait_for()

    def preview(self):
        """The heading of the page that is shown in its frame."""
        return self.page.frame_locator("iframe[title^='Preview of']").last.get_by_role("heading", level=1)

    def generate(self, prompt=PROMPT):
        """Describe a page, wait for the page, and go to its site."""
        self.come_as()
        self.describe(prompt)
        self.page.get_by_role("link", name="See the report and go live").click()
        self.page.get_by_role("img", name="Brand score").wait_for()
        return self.page

    def audit(self):
        """Serious and critical findings of axe, and whether the page scrolls sideways."""
        if self.page.evaluate("typeof axe === 'undefined'"):
            self.page.evaluate(AXE.read_text())
        found = [violation for violation in self.page.evaluate(AUDIT) if violation[0] in ("serious", "critical")]
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        return found + ([["wide", wide]] if wide > 0 else [])


@pytest.fixture
def person(chromium, console):
    """Make people, each with a context of their own; in the end nobody's console may have complained."""
    people = []

    def arrive(width=1280, height=860, *, motion=False, **options):
        """Without motion pages are shown as they arrive, which saves seconds where pace is not the point."""
        wish = "no-preference" if motion else "reduce"
        someone = Person(chromium.new_context(viewport={"width": width, "height": height}, reduced_motion=wish, **options), console)
        people.append(someone)
        return someone

    yield arrive
    complaints = [complaint for someone in people for complaint in someone.complaints]
    for someone in people:
        someone.context.close()
    assert complaints == []


class Caller:
    """The API by hand, following links."""

    def __init__(self, address, email):
        self.http = httpx.Client(base_url=address, timeout=30)
        self.http.headers["Authorization"] = f"Bearer {json.loads(session_of(address, email))['idToken']}"
        self.root = self.http.get("/v1").json()
        own = self.root["_links"].get("tenant")  # the platform's staff has none
        self.tenant = self.follow(own) if own else None

    def follow(self, link, **options):
        answer = self.http.request(link.get("method", "GET"), link["href"], **options)
        assert answer.status_code < 400, answer.text
        return answer.json()

    def stream(self, prompt):
        """Have a page written and give the `complete` event."""
        link = self.tenant["_links"]["generate"]
        answer = self.http.post(link["href"], json={"prompt": prompt}, headers={"Accept": "text/event-stream"})
        return json.loads([line for line in answer.text.splitlines() if line.startswith("data: ")][-1][6:])


@pytest.fixture
def caller(console):
    callers = []

    def call(email="admin@acme.test"):
        callers.append(Caller(console, email))
        return callers[-1]

    yield call
    for each in callers:
        each.http.close()


def accept(console, email):
    """Follow the newest mail of somebody new, by the API: they choose the password of everybody, and have an account."""
    with httpx.Client(base_url=console, timeout=30) as http:

        def join():
            invitation = http.get("/v1" + newest_link(console, email).split("#", 1)[1]).json()
            link = invitation["_links"]["accept"]["href"]
            http.post(link, json={"name": email, "password": PASSWORD}).raise_for_status()

        patiently(join, while_it_raises=httpx.HTTPStatusError)  # the organisation may be in the making


@pytest.fixture
def founded(console, caller):
    """Found an organisation with an account of its own; gives a caller for its administrator."""

    def found(name, email):
        staff = caller("staff@platform.test")
        tenants = staff.follow(staff.root["_links"]["tenants"])
        staff.follow(tenants["_links"]["create"], json={"name": name, "adminEmail": email, "plan": "standard"})
        accept(console, email)
        return caller(email)

    return found


@pytest.fixture(scope="session")
def bakery(console):
    """A site of Acme with one version; gives its links."""
    admin = Caller(console, "admin@acme.test")
    event = admin.stream(PROMPT)
    admin.http.close()
    assert event["type"] == "complete", event
    return event["generation"]["_links"]["site"]
