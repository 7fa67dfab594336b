"""Generated from spec/lld; do not edit. Run `make generate`.

What the API can answer instead of a success.

    ProblemError
    ├── BadRequest (400)
    │   ├── InvalidCursor
    │   ├── MalformedBody
    │   └── ValidationFailed
    ├── Unauthorized (401)
    │   ├── InvalidCredentials
    │   ├── SignInRequired
    │   └── Unauthenticated
    ├── Forbidden (403)
    │   ├── FeatureDisabled
    │   ├── InvitationEmailMismatch
    │   ├── ProdForbidden
    │   ├── TeamForbidden
    │   └── TenantForbidden
    ├── NotFound (404)
    │   ├── AssetNotFound
    │   ├── DeploymentNotFound
    │   ├── GenerationNotFound
    │   ├── InvitationNotFound
    │   ├── OperationNotFound
    │   ├── SiteNotFound
    │   ├── TeamMemberNotFound
    │   ├── TenantNotFound
    │   ├── UnitNotFound
    │   ├── UserNotFound
    │   ├── ValidationNotFound
    │   └── VersionNotFound
    ├── MethodNotAllowed (405)
    ├── Conflict (409)
    │   ├── IdempotencyInProgress
    │   ├── InvalidState
    │   ├── InvitationPending
    │   ├── NoVersion
    │   ├── OperationInProgress
    │   ├── PasswordChangeRequired
    │   ├── SignInBlocked
    │   ├── SiteIsLive
    │   ├── SlugTaken
    │   ├── TeamMemberExists
    │   ├── TenantExists
    │   ├── TenantNotActive
    │   ├── UnitExists
    │   ├── UnitNotEmpty
    │   └── UserExists
    ├── Gone (410)
    │   ├── InvitationExpired
    │   └── InvitationUsed
    ├── PreconditionFailed (412)
    ├── PayloadTooLarge (413)
    │   └── AssetTooLarge
    ├── UnsupportedMediaType (415)
    ├── Unprocessable (422)
    │   ├── AssetTypeMismatch
    │   ├── BrandScoreLow
    │   ├── CannotDemoteSelf
    │   ├── ConfirmationRequired
    │   ├── DependenciesExist
    │   ├── IdempotencyKeyReused
    │   ├── InvalidPassword
    │   ├── InvalidPrompt
    │   ├── InvalidTeam
    │   ├── LastAdmin
    │   ├── LastLead
    │   ├── MissingBrand
    │   ├── PasswordRequired
    │   ├── PlanLimitExceeded
    │   ├── ResendLimitExceeded
    │   ├── ScoringIncomplete
    │   ├── SecurityViolation
    │   ├── SiteTypeUnsupported
    │   ├── SitDeploymentRequired
    │   ├── TeamLimitExceeded
    │   ├── UnitLimitExceeded
    │   ├── UnitTooDeep
    │   └── UnitTooLarge
    ├── TooManyRequests (429)
    │   ├── ConcurrencyLimit
    │   ├── QuotaExceeded
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


class SignInRequired(Unauthorized):
    """Sign in to accept."""


class Unauthenticated(Unauthorized):
    """Sign in first."""


class Forbidden(kit.ProblemError):
    """Every 403, codes that came later included."""


class FeatureDisabled(Forbidden):
    """The plan does not include this."""


class InvitationEmailMismatch(Forbidden):
    """The invitation is for another address."""


class ProdForbidden(Forbidden):
    """You may not deploy to prod."""


class TeamForbidden(Forbidden):
    """Not your team."""


class TenantForbidden(Forbidden):
    """Not your tenant."""


class NotFound(kit.ProblemError):
    """Every 404, codes that came later included."""


class AssetNotFound(NotFound):
    """There is no such asset."""


class DeploymentNotFound(NotFound):
    """There is no such deployment."""


class GenerationNotFound(NotFound):
    """There is no such generation."""


class InvitationNotFound(NotFound):
    """There is no such invitation."""


class OperationNotFound(NotFound):
    """There is no such operation."""


class SiteNotFound(NotFound):
    """There is no such site."""


class TeamMemberNotFound(NotFound):
    """The person is not in this team."""


class TenantNotFound(NotFound):
    """There is no such tenant."""


class UnitNotFound(NotFound):
    """There is no such unit."""


class UserNotFound(NotFound):
    """There is no such person here."""


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


class InvitationPending(Conflict):
    """The person is invited already."""


class NoVersion(Conflict):
    """The site has no page yet."""


class OperationInProgress(Conflict):
    """Something is already under way."""


class PasswordChangeRequired(Conflict):
    """Choose a new password first."""


class SignInBlocked(Conflict):
    """This account cannot sign in here."""


class SiteIsLive(Conflict):
    """The site serves prod."""


class SlugTaken(Conflict):
    """The address is taken."""


class TeamMemberExists(Conflict):
    """The person is in the team already."""


class TenantExists(Conflict):
    """The name is taken."""


class TenantNotActive(Conflict):
    """The tenant is not active."""


class UnitExists(Conflict):
    """The name is taken here."""


class UnitNotEmpty(Conflict):
    """The unit is not empty."""


class UserExists(Conflict):
    """The person is a member already."""


class Gone(kit.ProblemError):
    """Every 410, codes that came later included."""


class InvitationExpired(Gone):
    """The invitation has lapsed."""


class InvitationUsed(Gone):
    """The link is used up."""


class PreconditionFailed(kit.ProblemError):
    """Every 412, codes that came later included."""


class PayloadTooLarge(kit.ProblemError):
    """Every 413, codes that came later included."""


class AssetTooLarge(PayloadTooLarge):
    """The file is too large."""


class UnsupportedMediaType(kit.ProblemError):
    """Every 415, codes that came later included."""


class Unprocessable(kit.ProblemError):
    """Every 422, codes that came later included."""


class AssetTypeMismatch(Unprocessable):
    """An asset of this kind is another file."""


class BrandScoreLow(Unprocessable):
    """The brand score is too low."""


class CannotDemoteSelf(Unprocessable):
    """Nobody takes their own administrator's role."""


class ConfirmationRequired(Unprocessable):
    """Say that you mean it."""


class DependenciesExist(Unprocessable):
    """The tenant still has sites."""


class IdempotencyKeyReused(Unprocessable):
    """The Idempotency-Key belongs to another request."""


class InvalidPassword(Unprocessable):
    """The password is too weak."""


class InvalidPrompt(Unprocessable):
    """The prompt says nothing that could be written about."""


class InvalidTeam(Unprocessable):
    """That unit is no team."""


class LastAdmin(Unprocessable):
    """The tenant needs an administrator."""


class LastLead(Unprocessable):
    """The team needs a lead."""


class MissingBrand(Unprocessable):
    """A strict validation needs a brand."""


class PasswordRequired(Unprocessable):
    """Choose a name and a password."""


class PlanLimitExceeded(Unprocessable):
    """The plan's limit is reached."""


class ResendLimitExceeded(Unprocessable):
    """The invitation was sent often enough."""


class ScoringIncomplete(Unprocessable):
    """The score is incomplete."""


class SecurityViolation(Unprocessable):
    """The page failed the security scan."""


class SiteTypeUnsupported(Unprocessable):
    """This kind of site cannot be created here."""


class SitDeploymentRequired(Unprocessable):
    """Deploy this version to sit first."""


class TeamLimitExceeded(Unprocessable):
    """The person is in too many teams."""


class UnitLimitExceeded(Unprocessable):
    """There is no room for another unit."""


class UnitTooDeep(Unprocessable):
    """A team holds people, not units."""


class UnitTooLarge(Unprocessable):
    """The branch is too large to delete at once."""


class TooManyRequests(kit.ProblemError):
    """Every 429, codes that came later included."""


class ConcurrencyLimit(TooManyRequests):
    """As many are running as the plan allows."""


class QuotaExceeded(TooManyRequests):
    """The plan's quota is used up."""


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
    410: Gone,
    412: PreconditionFailed,
    413: PayloadTooLarge,
    415: UnsupportedMediaType,
    422: Unprocessable,
    429: TooManyRequests,
    500: ServerError,
    503: ServiceUnavailable,
}


BY_CODE: dict[str, type[kit.ProblemError]] = {
    "ASSET_NOT_FOUND": AssetNotFound,
    "ASSET_TOO_LARGE": AssetTooLarge,
    "ASSET_TYPE_MISMATCH": AssetTypeMismatch,
    "BRAND_SCORE_LOW": BrandScoreLow,
    "CANNOT_DEMOTE_SELF": CannotDemoteSelf,
    "CONCURRENCY_LIMIT": ConcurrencyLimit,
    "CONFIRMATION_REQUIRED": ConfirmationRequired,
    "CONFLICT": Conflict,
    "DEPENDENCIES_EXIST": DependenciesExist,
    "DEPLOYMENT_NOT_FOUND": DeploymentNotFound,
    "FEATURE_DISABLED": FeatureDisabled,
    "FORBIDDEN": Forbidden,
    "GENERATION_NOT_FOUND": GenerationNotFound,
    "IDEMPOTENCY_IN_PROGRESS": IdempotencyInProgress,
    "IDEMPOTENCY_KEY_REUSED": IdempotencyKeyReused,
    "INTERNAL_ERROR": InternalError,
    "INVALID_CREDENTIALS": InvalidCredentials,
    "INVALID_CURSOR": InvalidCursor,
    "INVALID_PASSWORD": InvalidPassword,
    "INVALID_PROMPT": InvalidPrompt,
    "INVALID_STATE": InvalidState,
    "INVALID_TEAM": InvalidTeam,
    "INVITATION_EMAIL_MISMATCH": InvitationEmailMismatch,
    "INVITATION_EXPIRED": InvitationExpired,
    "INVITATION_NOT_FOUND": InvitationNotFound,
    "INVITATION_PENDING": InvitationPending,
    "INVITATION_USED": InvitationUsed,
    "LAST_ADMIN": LastAdmin,
    "LAST_LEAD": LastLead,
    "MALFORMED_BODY": MalformedBody,
    "METHOD_NOT_ALLOWED": MethodNotAllowed,
    "MISSING_BRAND": MissingBrand,
    "NOT_FOUND": NotFound,
    "NO_VERSION": NoVersion,
    "OPERATION_IN_PROGRESS": OperationInProgress,
    "OPERATION_NOT_FOUND": OperationNotFound,
    "PASSWORD_CHANGE_REQUIRED": PasswordChangeRequired,
    "PASSWORD_REQUIRED": PasswordRequired,
    "PAYLOAD_TOO_LARGE": PayloadTooLarge,
    "PLAN_LIMIT_EXCEEDED": PlanLimitExceeded,
    "PRECONDITION_FAILED": PreconditionFailed,
    "PROD_FORBIDDEN": ProdForbidden,
    "QUOTA_EXCEEDED": QuotaExceeded,
    "RATE_LIMITED": RateLimited,
    "RESEND_LIMIT_EXCEEDED": ResendLimitExceeded,
    "SCORING_INCOMPLETE": ScoringIncomplete,
    "SECURITY_VIOLATION": SecurityViolation,
    "SERVICE_UNAVAILABLE": ServiceUnavailable,
    "SIGN_IN_BLOCKED": SignInBlocked,
    "SIGN_IN_REQUIRED": SignInRequired,
    "SITE_IS_LIVE": SiteIsLive,
    "SITE_NOT_FOUND": SiteNotFound,
    "SITE_TYPE_UNSUPPORTED": SiteTypeUnsupported,
    "SIT_DEPLOYMENT_REQUIRED": SitDeploymentRequired,
    "SLUG_TAKEN": SlugTaken,
    "TEAM_FORBIDDEN": TeamForbidden,
    "TEAM_LIMIT_EXCEEDED": TeamLimitExceeded,
    "TEAM_MEMBER_EXISTS": TeamMemberExists,
    "TEAM_MEMBER_NOT_FOUND": TeamMemberNotFound,
    "TENANT_EXISTS": TenantExists,
    "TENANT_FORBIDDEN": TenantForbidden,
    "TENANT_NOT_ACTIVE": TenantNotActive,
    "TENANT_NOT_FOUND": TenantNotFound,
    "UNAUTHENTICATED": Unauthenticated,
    "UNIT_EXISTS": UnitExists,
    "UNIT_LIMIT_EXCEEDED": UnitLimitExceeded,
    "UNIT_NOT_EMPTY": UnitNotEmpty,
    "UNIT_NOT_FOUND": UnitNotFound,
    "UNIT_TOO_DEEP": UnitTooDeep,
    "UNIT_TOO_LARGE": UnitTooLarge,
    "UNSUPPORTED_MEDIA_TYPE": UnsupportedMediaType,
    "USER_EXISTS": UserExists,
    "USER_NOT_FOUND": UserNotFound,
    "VALIDATION_FAILED": ValidationFailed,
    "VALIDATION_NOT_FOUND": ValidationNotFound,
    "VERSION_NOT_FOUND": VersionNotFound,
}
