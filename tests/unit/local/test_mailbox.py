"""The mailbox of the local cloud."""

from datetime import UTC, datetime

import httpx
import pytest

from local import mailbox
from local.mailbox import Mail, mails, page

MESSAGES = {
    "messages": {
        "000000000000": [
            {"To": ["a@acme.test"], "Subject": "First", "BodyText": "text", "BodyHtml": "<p>one</p>", "Timestamp": 1.0},
            {"To": ["b@acme.test", "c@acme.test"], "Subject": "Second", "BodyText": "2 < 3", "BodyHtml": None, "Timestamp": 2.0},
        ]
    }
}


@pytest.fixture
def emulator(monkeypatch):
    asked = []

    def get(url, **_):
        asked.append(url)
        return httpx.Response(200, json=MESSAGES, request=httpx.Request("GET", url))

    monkeypatch.setattr(mailbox.httpx, "get", get)
    return asked


def test_the_newest_mail_comes_first(emulator):
    found = mails("http://emulator")
    assert [(mail.to, mail.subject) for mail in found] == [("b@acme.test, c@acme.test", "Second"), ("a@acme.test", "First")]
    assert emulator == ["http://emulator/_ministack/ses/messages"]


def test_a_mail_of_text_alone_is_shown_as_text(emulator):
    assert mails("http://emulator")[0].html == "<pre>2 &lt; 3</pre>"


def test_what_a_mail_says_stays_in_its_frame():
    evil = '"></iframe><script>alert(1)</script>'
    shown = page([Mail(evil, evil, f"<p>{evil}</p>", datetime(2026, 11, 21, tzinfo=UTC))])
    assert "<script>" not in shown
    assert 'sandbox="allow-top-navigation-by-user-activation"' in shown
    assert "allow-scripts" not in shown


def test_an_empty_mailbox_says_how_to_fill_it():
    assert "Nothing was mailed yet." in page([])
