"""How the mails of invitations go out, and where their links lead."""

from collections.abc import Callable

from generated.models.user import User
from services.core.afterwards import afterwards
from services.invitations.mails import Mail, added_mail
from services.invitations.ports import Mailer


class Delivery:
    """`base_url` is where the console answers; the link of an invitation leads there."""

    def __init__(self, mailer: Mailer, base_url: str) -> None:
        self._mailer = mailer
        self._base_url = base_url.rstrip("/")

    def link(self, token: str) -> str:
        """Behind the #, so that the token is in no server's log and in no Referer."""
        return f"{self._base_url}/#/invitations/{token}"

    def deliver(self, mail: Mail) -> None:
        """Send it when everything is written. A mail that does not go out is mended by sending the invitation again."""
        afterwards("mail not sent", lambda: self._mailer.send(mail.to, mail.subject, mail.text, mail.html), mail=mail.kind)

    def added(self, user: User, organization: str) -> None:
        """Tell somebody who has an account that they are a member of another organisation now."""
        self.deliver(added_mail(user, organization, f"{self._base_url}/"))

    def later(self, mail: Mail) -> Callable[[], None]:
        return lambda: self.deliver(mail)
