"""The way in (LLD 00)."""

from generated.models.conventions import Health, Root
from runtime.context import Context
from runtime.contract import contract_bytes, document
from runtime.results import Raw


def get_root(ctx: Context) -> Root:
    return Root(
        name=document()["info"]["title"],
        version=document()["info"]["version"],
        signed_in=ctx.principal.signed_in,
        email=ctx.principal.email or None,
        tenant_id=ctx.services.profiles.home(ctx.principal) if ctx.principal.signed_in else None,
    )


def get_health(ctx: Context) -> Health:  # noqa: ARG001 - every handler is given the context
    return Health(status="healthy", version=document()["info"]["version"])


def get_contract(ctx: Context) -> Raw:  # noqa: ARG001 - every handler is given the context
    return Raw(contract_bytes())
