"""The brand as it is typed, and the files that belong to it."""

import struct
import zlib

import httpx
import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def png():
    """A picture of 2 by 2 points."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header, points = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0), zlib.compress(b"".join(b"\0" + b"\x0b\x6e\x4f" * 2 for _ in range(2)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", points) + chunk(b"IEND", b"")


def send(page, name, kind, content):
    page.get_by_label("File", exact=True).set_input_files({"name": name, "mimeType": kind, "buffer": content})
    page.get_by_role("button", name="Send the file").click()


def test_a_logo_is_sent_shown_and_deleted(person):
    me = person()
    page = me.come_as()
    me.go("Files")
    with page.expect_request(lambda request: request.method == "PUT") as sent:
        send(page, "logo.png", "image/png", png())
    me.is_told("logo.png is there.")
    assert "authorization" not in sent.value.all_headers()
    card = page.get_by_role("listitem").filter(has_text="logo.png")
    picture = card.locator("img")
    expect(picture).to_have_js_property("naturalWidth", 2)
    expect(card.get_by_role("link", name="Fetch logo.png")).to_be_visible()
    card.get_by_role("button", name="Delete logo.png").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete the file").click()
    me.is_told("logo.png is deleted.")
    expect(card).to_have_count(0)


def test_a_file_that_is_not_what_it_says_is_not_taken(person):
    me = person()
    page = me.come_as()
    me.go("Files")
    send(page, "notes.txt", "text/plain", b"notes")
    expect(page.get_by_text("Files of this kind are not taken.")).to_be_visible()
    send(page, "fake.png", "image/png", b"not a picture at all")
    me.is_told("fake.png was not taken: The file is no image/png.")
    card = page.get_by_role("listitem").filter(has_text="fake.png")
    expect(card).to_contain_text("Not taken")


def test_a_file_that_comes_late_is_looked_for_again(person):
    me = person()
    page = me.come_as()
    page.clock.install()
    me.go("Files")
    me.hold("**/*", "PUT")
    with page.expect_request(lambda request: request.method == "PUT") as sent:
        send(page, "late.png", "image/png", png())
    page.clock.run_for(61_000)
    expect(page.get_by_role("alert")).to_contain_text("This takes too long")
    page.clock.resume()
    me.go("People")
    me.go("Files")
    card = page.get_by_role("listitem").filter(has_text="late.png")
    expect(card).to_contain_text("the file has not come yet")
    look = card.get_by_role("button", name="Look again late.png")
    look.click()
    me.is_told("late.png has not come yet.")
    kept = {name: value for name, value in sent.value.headers.items() if name.startswith(("content-type", "x-amz", "if-"))}
    httpx.put(sent.value.url, content=png(), headers=kept).raise_for_status()
    look.click()
    me.is_told("late.png is there.")
    expect(card.locator("img")).to_have_js_property("naturalWidth", 2)


def test_the_swatch_follows_what_is_typed_and_warns_of_what_cannot_be_read(person):
    me = person()
    page = me.come_as()
    page.get_by_role("link", name="Brand", exact=True).click()
    sample = page.get_by_role("img", name="How the brand looks")
    page.get_by_label("Company name").fill("Bloom Bakery")
    expect(sample).to_contain_text("Bloom Bakery")
    page.get_by_label("How it speaks").select_option("calm")
    expect(sample).to_contain_text("Breathe. There is time.")
    page.get_by_label("Primary", exact=True).fill("#FFE066")
    expect(page.get_by_role("status").filter(has_text="Words on a button: hard to read, the contrast is 1.3 to 1")).to_be_visible()
    page.get_by_label("Primary", exact=True).fill("#0B6E4F")
    expect(page.get_by_text("hard to read")).to_have_count(0)
