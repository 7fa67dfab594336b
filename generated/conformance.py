"""Generated from spec/lld; do not edit. Run `make generate`.

Checked by mypy, never run: each handler module has every operation of its Protocol, with the exact types.
"""

import handlers.deployment
import handlers.generation
import handlers.invitation
import handlers.operation
import handlers.root
import handlers.site
import handlers.tenant
import handlers.user
import handlers.validation
from generated.protocols import (
    DeploymentHandlers,
    GenerationHandlers,
    InvitationHandlers,
    OperationHandlers,
    RootHandlers,
    SiteHandlers,
    TenantHandlers,
    UserHandlers,
    ValidationHandlers,
)

_deployment: DeploymentHandlers = handlers.deployment
_generation: GenerationHandlers = handlers.generation
_invitation: InvitationHandlers = handlers.invitation
_operation: OperationHandlers = handlers.operation
_root: RootHandlers = handlers.root
_site: SiteHandlers = handlers.site
_tenant: TenantHandlers = handlers.tenant
_user: UserHandlers = handlers.user
_validation: ValidationHandlers = handlers.validation
