"""Generated from spec/lld; do not edit. Run `make generate`.

What the API can answer instead of a success.

    ProblemError
    ├── BadRequest (400)
    │   ├── InvalidCursor
    │   ├── MalformedBody
    │   └── ValidationFailed
    ├── Unauthorized (401)
    │   ├── InvalidCredentials
    │   └── Unauthenticated
    ├── Forbidden (403)
    │   ├── ProdForbidden
    │   └── TenantForbidden
    ├── NotFound (404)
    │   ├── DeploymentNotFound
    │   ├── GenerationNotFound
    │   ├── OperationNotFound
    │   ├── SiteNotFound
    │   ├── TenantNotFound
    │   ├── ValidationNotFound
    │   └── VersionNotFound
    ├── MethodNotAllowed (405)
    ├── Conflict (409)
    │   ├── IdempotencyInProgress
    │   ├── InvalidState
    │   ├── NoVersion
    │   ├── OperationInProgress
    │   ├── PasswordChangeRequired
    │   ├── SiteIsLive
    │   ├── SlugTaken
    │   └── TenantNotActive
    ├── PreconditionFailed (412)
    ├── PayloadTooLarge (413)
    ├── UnsupportedMediaType (415)
    ├── Unprocessable (422)
    │   ├── BrandScoreLow
    │   ├── IdempotencyKeyReused
    │   ├── InvalidPrompt
    │   ├── MissingBrand
    │   ├── ScoringIncomplete
    │   ├── SecurityViolation
    │   ├── SiteTypeUnsupported
    │   └── SitDeploymentRequired
    ├── TooManyRequests (429)
    │   └── RateLimited
    ├── ServerError (500)
    │   └── InternalError
    └── ServiceUnavailable (503)
"""

from . import kit


class BadRequest(kit.ProblemError):
    """Every 400, codes that came later included."""


class InvalidCursor(BadRequest):
    """The cursor cannot be used."""


class MalformedBody(BadRequest):
    """The body is not JSON."""


class ValidationFailed(BadRequest):
    """The request does not fit the contract."""


class Unauthorized(kit.ProblemError):
    """Every 401, codes that came later included."""


class InvalidCredentials(Unauthorized):
    """E-mail or password is wrong."""


class Unauthenticated(Unauthorized):
    """Sign in first."""


class Forbidden(kit.ProblemError):
    """Every 403, codes that came later included."""


class ProdForbidden(Forbidden):
    """You may not deploy to prod."""


class TenantForbidden(Forbidden):
    """Not your tenant."""


class NotFound(kit.ProblemError):
    """Every 404, codes that came later included."""


class DeploymentNotFound(NotFound):
    """There is no such deployment."""


class GenerationNotFound(NotFound):
    """There is no such generation."""


class OperationNotFound(NotFound):
    """There is no such operation."""


class SiteNotFound(NotFound):
    """There is no such site."""


class TenantNotFound(NotFound):
    """There is no such tenant."""


class ValidationNotFound(NotFound):
    """There is no such report."""


class VersionNotFound(NotFound):
    """There is no such version."""


class MethodNotAllowed(kit.ProblemError):
    """Every 405, codes that came later included."""


class Conflict(kit.ProblemError):
    """Every 409, codes that came later included."""


class IdempotencyInProgress(Conflict):
    """The same request is still running."""


class InvalidState(Conflict):
    """Not in this state."""


class NoVersion(Conflict):
    """The site has no page yet."""


class OperationInProgress(Conflict):
    """Something is already under way."""


class PasswordChangeRequired(Conflict):
    """Choose a new password first."""


class SiteIsLive(Conflict):
    """The site serves prod."""


class SlugTaken(Conflict):
    """The address is taken."""


class TenantNotActive(Conflict):
    """The tenant is not active."""


class PreconditionFailed(kit.ProblemError):
    """Every 412, codes that came later included."""


class PayloadTooLarge(kit.ProblemError):
    """Every 413, codes that came later included."""


class UnsupportedMediaType(kit.ProblemError):
    """Every 415, codes that came later included."""


class Unprocessable(kit.ProblemError):
    """Every 422, codes that came later included."""


class BrandScoreLow(Unprocessable):
    """The brand score is too low."""


class IdempotencyKeyReused(Unprocessable):
    """The Idempotency-Key belongs to another request."""


class InvalidPrompt(Unprocessable):
    """The prompt says nothing that could be written about."""


class MissingBrand(Unprocessable):
    """A strict validation needs a brand."""


class ScoringIncomplete(Unprocessable):
    """The score is incomplete."""


class SecurityViolation(Unprocessable):
    """The page failed the security scan."""


class SiteTypeUnsupported(Unprocessable):
    """This kind of site cannot be created here."""


class SitDeploymentRequired(Unprocessable):
    """Deploy this version to sit first."""


class TooManyRequests(kit.ProblemError):
    """Every 429, codes that came later included."""


class RateLimited(TooManyRequests):
    """Too many requests."""


class ServerError(kit.ProblemError):
    """Every 500, codes that came later included."""


class InternalError(ServerError):
    """Something went wrong on our side."""


class ServiceUnavailable(kit.ProblemError):
    """Every 503, codes that came later included."""


BY_STATUS: dict[int, type[kit.ProblemError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    409: Conflict,
    412: PreconditionFailed,
    413: PayloadTooLarge,
    415: UnsupportedMediaType,
    422: Unprocessable,
    429: TooManyRequests,
    500: ServerError,
    503: ServiceUnavailable,
}


BY_CODE: dict[str, type[kit.ProblemError]] = {
    "BRAND_SCORE_LOW": BrandScoreLow,
    "CONFLICT": Conflict,
    "DEPLOYMENT_NOT_FOUND": DeploymentNotFound,
    "FORBIDDEN": Forbidden,
    "GENERATION_NOT_FOUND": GenerationNotFound,
    "IDEMPOTENCY_IN_PROGRESS": IdempotencyInProgress,
    "IDEMPOTENCY_KEY_REUSED": IdempotencyKeyReused,
    "INTERNAL_ERROR": InternalError,
    "INVALID_CREDENTIALS": InvalidCredentials,
    "INVALID_CURSOR": InvalidCursor,
    "INVALID_PROMPT": InvalidPrompt,
    "INVALID_STATE": InvalidState,
    "MALFORMED_BODY": MalformedBody,
    "METHOD_NOT_ALLOWED": MethodNotAllowed,
    "MISSING_BRAND": MissingBrand,
    "NOT_FOUND": NotFound,
    "NO_VERSION": NoVersion,
    "OPERATION_IN_PROGRESS": OperationInProgress,
    "OPERATION_NOT_FOUND": OperationNotFound,
    "PASSWORD_CHANGE_REQUIRED": PasswordChangeRequired,
    "PAYLOAD_TOO_LARGE": PayloadTooLarge,
    "PRECONDITION_FAILED": PreconditionFailed,
    "PROD_FORBIDDEN": ProdForbidden,
    "RATE_LIMITED": RateLimited,
    "SCORING_INCOMPLETE": ScoringIncomplete,
    "SECURITY_VIOLATION": SecurityViolation,
    "SERVICE_UNAVAILABLE": ServiceUnavailable,
    "SITE_IS_LIVE": SiteIsLive,
    "SITE_NOT_FOUND": SiteNotFound,
    "SITE_TYPE_UNSUPPORTED": SiteTypeUnsupported,
    "SIT_DEPLOYMENT_REQUIRED": SitDeploymentRequired,
    "SLUG_TAKEN": SlugTaken,
    "TENANT_FORBIDDEN": TenantForbidden,
    "TENANT_NOT_ACTIVE": TenantNotActive,
    "TENANT_NOT_FOUND": TenantNotFound,
    "UNAUTHENTICATED": Unauthenticated,
    "UNSUPPORTED_MEDIA_TYPE": UnsupportedMediaType,
    "VALIDATION_FAILED": ValidationFailed,
    "VALIDATION_NOT_FOUND": ValidationNotFound,
    "VERSION_NOT_FOUND": VersionNotFound,
}
