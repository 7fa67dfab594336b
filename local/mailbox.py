"""The mails the local cloud has sent, at /mailbox: SES is emulated, so nothing leaves this machine and this is where it arrives.

A mail is shown as mail programs do: its own HTML in a frame that may run nothing, links and all.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Any

import httpx
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send

PATH = "/mailbox"
_SHOWN = 50
# Nothing runs in the frame; a link in it leaves it when somebody clicks.
_FRAME = 'sandbox="allow-top-navigation-by-user-activation" referrerpolicy="no-referrer" loading="lazy"'
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Mailbox</title><link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/styles/tokens.css"><link rel="stylesheet" href="/styles/base.css">
<link rel="stylesheet" href="/styles/parts.css">
<style>
.view {{ width: min(46rem, 100%); }} iframe {{ width: 100%; height: 15rem; border: 0; background: #fff; color-scheme: light; }}
.mail {{ display: grid; gap: var(--s3); }}
.mail iframe {{ border: 1px solid var(--line); border-radius: var(--round-small); }}
</style></head>
<body><main class="view stack"><h1>Mailbox</h1>
<p class="lead quiet">What the local cloud has mailed, newest first. Nothing has left this machine.</p>
<p><a href="/mailbox">Look again</a> · <a href="/">To the console</a></p>{mails}</main></body></html>"""
_BODY = """<!doctype html><meta charset="utf-8"><base target="_top">
<style>body {{ font: 16px/1.55 system-ui, sans-serif; margin: 1rem; overflow-wrap: anywhere; }}</style>{html}"""


@dataclass(frozen=True)
class Mail:
    to: str
    subject: str
    html: str
    sent_at: datetime


def mails(endpoint: str) -> list[Mail]:
    """Read what the emulator holds, newest first."""
    answer = httpx.get(f"{endpoint}/_ministack/ses/messages", timeout=5)
    answer.raise_for_status()
    return sorted(_read(answer.json()), key=lambda mail: mail.sent_at, reverse=True)


def _read(document: Any) -> Iterator[Mail]:
    for account in document["messages"].values():
        for each in account:
            html = each["BodyHtml"] or f"<pre>{escape(each['BodyText'])}</pre>"
            yield Mail(", ".join(each["To"]), each["Subject"], html, datetime.fromtimestamp(each["Timestamp"], UTC))


def page(found: list[Mail]) -> str:
    shown = "".join(map(_shown, found[:_SHOWN])) or '<p class="sheet">Nothing was mailed yet. Invite somebody, then look again.</p>'
    return _PAGE.format(mails=shown)


def _shown(mail: Mail) -> str:
    subject, document = escape(mail.subject), escape(_BODY.format(html=mail.html))
    sent = mail.sent_at.astimezone()
    return (
        f'<article class="sheet mail"><h2>{subject}</h2><p class="small quiet">To {escape(mail.to)} · '
        f'<time datetime="{mail.sent_at.isoformat()}">{sent:%d %B, %H:%M:%S}</time></p>'
        f'<iframe title="{subject}" {_FRAME} srcdoc="{document}"></iframe></article>'
    )


class Mailbox:
    """Serves the page; `endpoint` is the emulator's."""

    def __init__(self, endpoint: str) -> None:
        self._endpoint = endpoint

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = await run_in_threadpool(mails, self._endpoint)
        answer: ASGIApp = HTMLResponse(page(found))
        await answer(scope, receive, send)
