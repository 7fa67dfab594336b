"""People and their sessions (LLD 02)."""

from generated.models.user import Me, Session, SessionCreate, SessionRefresh
from runtime.context import Context
from runtime.results import Created


def create_session(ctx: Context, *, body: SessionCreate) -> Created[Session]:
    return Created(ctx.services.users.open_session(body.email, body.password))


def refresh_session(ctx: Context, *, body: SessionRefresh) -> Created[Session]:
    return Created(ctx.services.users.refresh_session(body.refresh_token))


def get_me(ctx: Context) -> Me:
    return ctx.services.users.me(ctx.principal)
