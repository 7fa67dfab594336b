"""The words of the mails. Everything somebody wrote is escaped; the link is the only copy of the token there is."""

from dataclasses import dataclass
from html import escape

from generated.models.invitation import Invitation
from generated.models.user import User

_ROLES = {
    "tenant_admin": "administrator",
    "team_lead": "team lead",
    "designer": "designer",
    "editor": "editor",
    "devops": "DevOps engineer",
    "viewer": "viewer",
}


@dataclass(frozen=True, slots=True)
class Mail:
    """`kind` is what may be logged about it; nothing else may."""

    kind: str
    to: str
    subject: str
    text: str
    html: str


def invitation_mail(invitation: Invitation, organization: str, team: str | None, link: str) -> Mail:
    """Who invites whom as what, the link, and until when it is good."""
    into = f"{organization} ({team})" if team else organization
    lines = [
        f"{invitation.invited_by} invites you to {into} as {_ROLES[invitation.role]}.",
        *([f"“{invitation.message}”"] if invitation.message else []),
        f"The link is yours alone and good until {invitation.expires_at:%d %B %Y, %H:%M} UTC. If this means nothing to you, do nothing.",
    ]
    return _mail("invitation", invitation.email, f"You are invited to {organization}", lines, ("Look at the invitation", link))


def added_mail(user: User, organization: str, link: str) -> Mail:
    """Who has added whom as what, and where to sign in: they have an account."""
    lines = [
        f"{user.invited_by} has added you to {organization} as {_ROLES[user.role]}. You sign in as before.",
        f"If you do not want that, ask an administrator of {organization} to take you out.",
    ]
    return _mail("added", user.email, f"You belong to {organization} now", lines, ("Sign in", link))


def accepted_mail(invitation: Invitation, organization: str, to: str) -> Mail:
    lines = [f"{invitation.email} has accepted your invitation to {organization} and is now {_ROLES[invitation.role]}."]
    return _mail("accepted", to, f"{invitation.email} has joined {organization}", lines)


def declined_mail(invitation: Invitation, organization: str, to: str) -> Mail:
    lines = [f"{invitation.email} has declined your invitation to {organization}."]
    lines += [f"“{invitation.decline_reason}”"] if invitation.decline_reason else []
    return _mail("declined", to, f"{invitation.email} has declined", lines)


def _mail(kind: str, to: str, subject: str, lines: list[str], button: tuple[str, str] | None = None) -> Mail:
    words, link = button or ("", "")
    text = "\n\n".join([*lines, *([f"{words}: {link}"] if button else [])]) + "\n"
    html = "".join(f"<p>{escape(line)}</p>" for line in lines)
    html += f'<p><a href="{escape(link)}">{escape(words)}</a></p>' if button else ""
    page = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(subject)}</title></head><body>{html}</body></html>'
    return Mail(kind, to, subject, text, page)
