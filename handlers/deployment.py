"""Putting versions live (LLD 07)."""

from generated.models.deployment import Deployment, DeploymentCreate
from generated.models.operation import Operation
from runtime.context import Context, PageRequest
from runtime.results import Accepted, Page


def list_deployments(ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[Deployment]:
    return ctx.services.deployments.list_page(tenant_id, site_id, page)


def deploy_site(ctx: Context, *, tenant_id: str, site_id: str, body: DeploymentCreate) -> Accepted[Operation]:
    return Accepted(ctx.services.deployments.deploy(ctx.principal, tenant_id, site_id, body))


def get_deployment(ctx: Context, *, tenant_id: str, site_id: str, deployment_id: str) -> Deployment:
    return ctx.services.deployments.get(tenant_id, site_id, deployment_id)
