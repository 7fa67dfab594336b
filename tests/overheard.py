"""What mails told."""

from typing import Any


class Overheard:
    """Sends mail as before, and remembers the newest: only a mail tells the token of an invitation."""

    def __init__(self, mailer: Any) -> None:
        self._mailer = mailer
        self._text = ""

    def send(self, to: str, subject: str, text: str, html: str) -> None:
        self._text = text
        self._mailer.send(to, subject, text, html)

    def token(self) -> str:
        return self._text.rsplit("/", 1)[-1].strip()
