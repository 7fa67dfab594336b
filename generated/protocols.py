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

        Design: spec/lld/07-deployment.md
        """
        ...

    def deploy_site(self, ctx: Context, *, tenant_id: str, site_id: str, body: DeploymentCreate) -> Accepted[Operation]:
        """Put a version live.

        Design: spec/lld/07-deployment.md
        """
        ...

    def get_deployment(self, ctx: Context, *, tenant_id: str, site_id: str, deployment_id: str) -> Deployment:
        """Read a deployment.

        Design: spec/lld/07-deployment.md
        """
        ...


class GenerationHandlers(Protocol):
    """The operations of `handlers/generation.py`."""

    def list_generations(self, ctx: Context, *, tenant_id: str, site_id: str | None, page: PageRequest) -> Page[Generation]:
        """List generations.

        Design: spec/lld/05-generation.md
        """
        ...

    def generate_page(self, ctx: Context, *, tenant_id: str, body: GenerationCreate) -> Accepted[Generation] | EventStream[GenerationEvent]:
        """Describe a page and have it written.

        Design: spec/lld/05-generation.md
        """
        ...

    def get_generation(self, ctx: Context, *, tenant_id: str, generation_id: str) -> Generation:
        """Read a generation.

        Design: spec/lld/05-generation.md
        """
        ...

    def stream_generation(
        self, ctx: Context, *, tenant_id: str, generation_id: str, last_event_id: int | None
    ) -> EventStream[GenerationEvent]:
        """Watch a generation.

        Design: spec/lld/05-generation.md
        """
        ...

    def cancel_generation(self, ctx: Context, *, tenant_id: str, generation_id: str) -> Generation:
        """Stop a generation.

        Design: spec/lld/05-generation.md
        """
        ...


class OperationHandlers(Protocol):
    """The operations of `handlers/operation.py`."""

    def list_tenant_operations(self, ctx: Context, *, tenant_id: str, page: PageRequest) -> Page[Operation]:
        """List the tenant's operations.

        Design: spec/lld/12-operation.md
        """
        ...

    def get_operation(self, ctx: Context, *, tenant_id: str, operation_id: str) -> Operation:
        """Read an operation.

        Design: spec/lld/12-operation.md
        """
        ...


class RootHandlers(Protocol):
    """The operations of `handlers/root.py`."""

    def get_root(self, ctx: Context) -> Root:
        """Where everything starts.

        Design: spec/lld/00-conventions.md
        """
        ...

    def get_health(self, ctx: Context) -> Health:
        """Is the API up.

        Design: spec/lld/00-conventions.md
        """
        ...

    def get_contract(self, ctx: Context) -> Raw:
        """The contract.

        Design: spec/lld/00-conventions.md
        """
        ...


class SiteHandlers(Protocol):
    """The operations of `handlers/site.py`."""

    def list_sites(self, ctx: Context, *, tenant_id: str, status: SiteStatus | None, page: PageRequest) -> Page[Site]:
        """List the tenant's sites.

        Design: spec/lld/04-site.md
        """
        ...

    def create_site(self, ctx: Context, *, tenant_id: str, body: SiteCreate) -> Created[Site]:
        """Create an empty site.

        Design: spec/lld/04-site.md
        """
        ...

    def get_site(self, ctx: Context, *, tenant_id: str, site_id: str) -> Site:
        """Read a site.

        Design: spec/lld/04-site.md
        """
        ...

    def update_site(self, ctx: Context, *, tenant_id: str, site_id: str, if_match: int | None, body: SiteUpdate) -> Site:
        """Change a site.

        Design: spec/lld/04-site.md
        """
        ...

    def delete_site(self, ctx: Context, *, tenant_id: str, site_id: str, force: bool, if_match: int | None) -> NoContent:
        """Delete a site.

        Design: spec/lld/04-site.md
        """
        ...

    def list_site_versions(self, ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[SiteVersion]:
        """List the versions of a site.

        Design: spec/lld/04-site.md
        """
        ...

    def get_site_version(self, ctx: Context, *, tenant_id: str, site_id: str, version_id: str) -> SiteVersion:
        """Read a version.

        Design: spec/lld/04-site.md
        """
        ...


class TenantHandlers(Protocol):
    """The operations of `handlers/tenant.py`."""

    def get_tenant(self, ctx: Context, *, tenant_id: str) -> Tenant:
        """Read a tenant.

        Design: spec/lld/01-tenant.md
        """
        ...

    def get_brand(self, ctx: Context, *, tenant_id: str) -> Brand:
        """Read the tenant's brand.

        Design: spec/lld/01-tenant.md
        """
        ...

    def update_brand(self, ctx: Context, *, tenant_id: str, if_match: int | None, body: BrandUpdate) -> Brand:
        """Set the tenant's brand.

        Design: spec/lld/01-tenant.md
        """
        ...


class UserHandlers(Protocol):
    """The operations of `handlers/user.py`."""

    def create_session(self, ctx: Context, *, body: SessionCreate) -> Created[Session]:
        """Sign in.

        Design: spec/lld/02-user.md
        """
        ...

    def refresh_session(self, ctx: Context, *, body: SessionRefresh) -> Created[Session]:
        """Get a new ID token.

        Design: spec/lld/02-user.md
        """
        ...

    def get_me(self, ctx: Context) -> Me:
        """Who am I.

        Design: spec/lld/02-user.md
        """
        ...


class ValidationHandlers(Protocol):
    """The operations of `handlers/validation.py`."""

    def list_validations(self, ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[Validation]:
        """List the reports of a site.

        Design: spec/lld/06-validation.md
        """
        ...

    def validate_site(self, ctx: Context, *, tenant_id: str, site_id: str, body: ValidationCreate | None) -> Created[Validation]:
        """Score and scan a version.

        Design: spec/lld/06-validation.md
        """
        ...

    def get_validation(self, ctx: Context, *, tenant_id: str, site_id: str, validation_id: str) -> Validation:
        """Read a report.

        Design: spec/lld/06-validation.md
        """
        ...

    def get_brand_score(self, ctx: Context, *, tenant_id: str, site_id: str) -> BrandScore:
        """Read the score of the newest version.

        Design: spec/lld/06-validation.md
        """
        ...
