"""Generated from spec/lld; do not edit. Run `make generate`.

One Protocol per handler module. Everything after `ctx` is keyword-only.
"""

from typing import Protocol

from generated.models.conventions import Health, Root
from generated.models.deployment import Deployment, DeploymentCreate
from generated.models.generation import Generation, GenerationCreate, GenerationEvent
from generated.models.operation import Operation
from generated.models.site import Site, SiteCreate, SiteStatus, SiteUpdate, SiteVersion
from generated.models.tenant import Brand, BrandUpdate, Tenant
from generated.models.user import Me, Session, SessionCreate, SessionRefresh
from generated.models.validation import BrandScore, Validation, ValidationCreate
from runtime.context import Context, PageRequest
from runtime.results import Accepted, Created, EventStream, NoContent, Page, Raw


class DeploymentHandlers(Protocol):
    """The operations of `handlers/deployment.py`."""

    def list_deployments(self, ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[Deployment]:
        """List the deployments of a site.

        spec/lld/07-deployment.md:45
        """
        ...

    def deploy_site(self, ctx: Context, *, tenant_id: str, site_id: str, body: DeploymentCreate) -> Accepted[Operation]:
        """Put a version live.

        spec/lld/07-deployment.md:61
        """
        ...

    def get_deployment(self, ctx: Context, *, tenant_id: str, site_id: str, deployment_id: str) -> Deployment:
        """Read a deployment.

        spec/lld/07-deployment.md:86
        """
        ...


class GenerationHandlers(Protocol):
    """The operations of `handlers/generation.py`."""

    def list_generations(self, ctx: Context, *, tenant_id: str, site_id: str | None, page: PageRequest) -> Page[Generation]:
        """List generations.

        spec/lld/05-generation.md:54
        """
        ...

    def generate_page(self, ctx: Context, *, tenant_id: str, body: GenerationCreate) -> Accepted[Generation] | EventStream[GenerationEvent]:
        """Describe a page and have it written.

        spec/lld/05-generation.md:73
        """
        ...

    def get_generation(self, ctx: Context, *, tenant_id: str, generation_id: str) -> Generation:
        """Read a generation.

        spec/lld/05-generation.md:104
        """
        ...

    def stream_generation(
        self, ctx: Context, *, tenant_id: str, generation_id: str, last_event_id: int | None
    ) -> EventStream[GenerationEvent]:
        """Watch a generation.

        spec/lld/05-generation.md:121
        """
        ...

    def cancel_generation(self, ctx: Context, *, tenant_id: str, generation_id: str) -> Generation:
        """Stop a generation.

        spec/lld/05-generation.md:143
        """
        ...


class OperationHandlers(Protocol):
    """The operations of `handlers/operation.py`."""

    def list_tenant_operations(self, ctx: Context, *, tenant_id: str, page: PageRequest) -> Page[Operation]:
        """List the tenant's operations.

        spec/lld/12-operation.md:35
        """
        ...

    def get_operation(self, ctx: Context, *, tenant_id: str, operation_id: str) -> Operation:
        """Read an operation.

        spec/lld/12-operation.md:54
        """
        ...


class RootHandlers(Protocol):
    """The operations of `handlers/root.py`."""

    def get_root(self, ctx: Context) -> Root:
        """Where everything starts.

        spec/lld/00-conventions.md:313
        """
        ...

    def get_health(self, ctx: Context) -> Health:
        """Is the API up.

        spec/lld/00-conventions.md:326
        """
        ...

    def get_contract(self, ctx: Context) -> Raw:
        """The contract.

        spec/lld/00-conventions.md:339
        """
        ...


class SiteHandlers(Protocol):
    """The operations of `handlers/site.py`."""

    def list_sites(self, ctx: Context, *, tenant_id: str, status: SiteStatus | None, page: PageRequest) -> Page[Site]:
        """List the tenant's sites.

        spec/lld/04-site.md:48
        """
        ...

    def create_site(self, ctx: Context, *, tenant_id: str, body: SiteCreate) -> Created[Site]:
        """Create an empty site.

        spec/lld/04-site.md:67
        """
        ...

    def get_site(self, ctx: Context, *, tenant_id: str, site_id: str) -> Site:
        """Read a site.

        spec/lld/04-site.md:90
        """
        ...

    def update_site(self, ctx: Context, *, tenant_id: str, site_id: str, if_match: int | None, body: SiteUpdate) -> Site:
        """Change a site.

        spec/lld/04-site.md:103
        """
        ...

    def delete_site(self, ctx: Context, *, tenant_id: str, site_id: str, force: bool, if_match: int | None) -> NoContent:
        """Delete a site.

        spec/lld/04-site.md:123
        """
        ...

    def list_site_versions(self, ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[SiteVersion]:
        """List the versions of a site.

        spec/lld/04-site.md:143
        """
        ...

    def get_site_version(self, ctx: Context, *, tenant_id: str, site_id: str, version_id: str) -> SiteVersion:
        """Read a version.

        spec/lld/04-site.md:164
        """
        ...


class TenantHandlers(Protocol):
    """The operations of `handlers/tenant.py`."""

    def get_tenant(self, ctx: Context, *, tenant_id: str) -> Tenant:
        """Read a tenant.

        spec/lld/01-tenant.md:38
        """
        ...

    def get_brand(self, ctx: Context, *, tenant_id: str) -> Brand:
        """Read the tenant's brand.

        spec/lld/01-tenant.md:53
        """
        ...

    def update_brand(self, ctx: Context, *, tenant_id: str, if_match: int | None, body: BrandUpdate) -> Brand:
        """Set the tenant's brand.

        spec/lld/01-tenant.md:65
        """
        ...


class UserHandlers(Protocol):
    """The operations of `handlers/user.py`."""

    def create_session(self, ctx: Context, *, body: SessionCreate) -> Created[Session]:
        """Sign in.

        spec/lld/02-user.md:24
        """
        ...

    def refresh_session(self, ctx: Context, *, body: SessionRefresh) -> Created[Session]:
        """Get a new ID token.

        spec/lld/02-user.md:43
        """
        ...

    def get_me(self, ctx: Context) -> Me:
        """Who am I.

        spec/lld/02-user.md:62
        """
        ...


class ValidationHandlers(Protocol):
    """The operations of `handlers/validation.py`."""

    def list_validations(self, ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[Validation]:
        """List the reports of a site.

        spec/lld/06-validation.md:53
        """
        ...

    def validate_site(self, ctx: Context, *, tenant_id: str, site_id: str, body: ValidationCreate | None) -> Created[Validation]:
        """Score and scan a version.

        spec/lld/06-validation.md:69
        """
        ...

    def get_validation(self, ctx: Context, *, tenant_id: str, site_id: str, validation_id: str) -> Validation:
        """Read a report.

        spec/lld/06-validation.md:93
        """
        ...

    def get_brand_score(self, ctx: Context, *, tenant_id: str, site_id: str) -> BrandScore:
        """Read the score of the newest version.

        spec/lld/06-validation.md:110
        """
        ...
