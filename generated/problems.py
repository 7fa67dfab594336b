"""Generated from spec/lld; do not edit. Run `make generate`.

Every problem code of the contract. Each has a page in docs/problems.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProblemType:
    code: str
    status: int
    title: str


PROBLEMS: dict[str, ProblemType] = {
    "ASSET_NOT_FOUND": ProblemType(code="ASSET_NOT_FOUND", status=404, title="There is no such asset"),
    "ASSET_TOO_LARGE": ProblemType(code="ASSET_TOO_LARGE", status=413, title="The file is too large"),
    "ASSET_TYPE_MISMATCH": ProblemType(code="ASSET_TYPE_MISMATCH", status=422, title="An asset of this kind is another file"),
    "BRAND_SCORE_LOW": ProblemType(code="BRAND_SCORE_LOW", status=422, title="The brand score is too low"),
    "CANNOT_DEMOTE_SELF": ProblemType(code="CANNOT_DEMOTE_SELF", status=422, title="Nobody takes their own administrator's role"),
    "CONCURRENCY_LIMIT": ProblemType(code="CONCURRENCY_LIMIT", status=429, title="As many are running as the plan allows"),
    "CONFIRMATION_REQUIRED": ProblemType(code="CONFIRMATION_REQUIRED", status=422, title="Say that you mean it"),
    "CONFLICT": ProblemType(code="CONFLICT", status=409, title="Somebody else was faster"),
    "DEPENDENCIES_EXIST": ProblemType(code="DEPENDENCIES_EXIST", status=422, title="The tenant still has sites"),
    "DEPLOYMENT_NOT_FOUND": ProblemType(code="DEPLOYMENT_NOT_FOUND", status=404, title="There is no such deployment"),
    "FEATURE_DISABLED": ProblemType(code="FEATURE_DISABLED", status=403, title="The plan does not include this"),
    "FORBIDDEN": ProblemType(code="FORBIDDEN", status=403, title="Your role does not allow this"),
    "GENERATION_NOT_FOUND": ProblemType(code="GENERATION_NOT_FOUND", status=404, title="There is no such generation"),
    "IDEMPOTENCY_IN_PROGRESS": ProblemType(code="IDEMPOTENCY_IN_PROGRESS", status=409, title="The same request is still running"),
    "IDEMPOTENCY_KEY_REUSED": ProblemType(
        code="IDEMPOTENCY_KEY_REUSED", status=422, title="The Idempotency-Key belongs to another request"
    ),
    "INTERNAL_ERROR": ProblemType(code="INTERNAL_ERROR", status=500, title="Something went wrong on our side"),
    "INVALID_CREDENTIALS": ProblemType(code="INVALID_CREDENTIALS", status=401, title="E-mail or password is wrong"),
    "INVALID_CURSOR": ProblemType(code="INVALID_CURSOR", status=400, title="The cursor cannot be used"),
    "INVALID_PASSWORD": ProblemType(code="INVALID_PASSWORD", status=422, title="The password is too weak"),
    "INVALID_PROMPT": ProblemType(code="INVALID_PROMPT", status=422, title="The prompt says nothing that could be written about"),
    "INVALID_STATE": ProblemType(code="INVALID_STATE", status=409, title="Not in this state"),
    "INVALID_TEAM": ProblemType(code="INVALID_TEAM", status=422, title="That unit is no team"),
    "INVITATION_EMAIL_MISMATCH": ProblemType(code="INVITATION_EMAIL_MISMATCH", status=403, title="The invitation is for another address"),
    "INVITATION_EXPIRED": ProblemType(code="INVITATION_EXPIRED", status=410, title="The invitation has lapsed"),
    "INVITATION_NOT_FOUND": ProblemType(code="INVITATION_NOT_FOUND", status=404, title="There is no such invitation"),
    "INVITATION_PENDING": ProblemType(code="INVITATION_PENDING", status=409, title="The person is invited already"),
    "INVITATION_USED": ProblemType(code="INVITATION_USED", status=410, title="The link is used up"),
    "LAST_ADMIN": ProblemType(code="LAST_ADMIN", status=422, title="The tenant needs an administrator"),
    "LAST_LEAD": ProblemType(code="LAST_LEAD", status=422, title="The team needs a lead"),
    "MALFORMED_BODY": ProblemType(code="MALFORMED_BODY", status=400, title="The body is not JSON"),
    "METHOD_NOT_ALLOWED": ProblemType(code="METHOD_NOT_ALLOWED", status=405, title="The method is not offered here"),
    "MISSING_BRAND": ProblemType(code="MISSING_BRAND", status=422, title="A strict validation needs a brand"),
    "NOT_FOUND": ProblemType(code="NOT_FOUND", status=404, title="There is nothing here"),
    "NO_VERSION": ProblemType(code="NO_VERSION", status=409, title="The site has no page yet"),
    "OPERATION_IN_PROGRESS": ProblemType(code="OPERATION_IN_PROGRESS", status=409, title="Something is already under way"),
    "OPERATION_NOT_FOUND": ProblemType(code="OPERATION_NOT_FOUND", status=404, title="There is no such operation"),
    "PASSWORD_CHANGE_REQUIRED": ProblemType(code="PASSWORD_CHANGE_REQUIRED", status=409, title="Choose a new password first"),
    "PASSWORD_REQUIRED": ProblemType(code="PASSWORD_REQUIRED", status=422, title="Choose a name and a password"),
    "PAYLOAD_TOO_LARGE": ProblemType(code="PAYLOAD_TOO_LARGE", status=413, title="The body is too large"),
    "PLAN_LIMIT_EXCEEDED": ProblemType(code="PLAN_LIMIT_EXCEEDED", status=422, title="The plan's limit is reached"),
    "PRECONDITION_FAILED": ProblemType(code="PRECONDITION_FAILED", status=412, title="The resource has changed"),
    "PROD_FORBIDDEN": ProblemType(code="PROD_FORBIDDEN", status=403, title="You may not deploy to prod"),
    "QUOTA_EXCEEDED": ProblemType(code="QUOTA_EXCEEDED", status=429, title="The plan's quota is used up"),
    "RATE_LIMITED": ProblemType(code="RATE_LIMITED", status=429, title="Too many requests"),
    "RESEND_LIMIT_EXCEEDED": ProblemType(code="RESEND_LIMIT_EXCEEDED", status=422, title="The invitation was sent often enough"),
    "SCORING_INCOMPLETE": ProblemType(code="SCORING_INCOMPLETE", status=422, title="The score is incomplete"),
    "SECURITY_VIOLATION": ProblemType(code="SECURITY_VIOLATION", status=422, title="The page failed the security scan"),
    "SERVICE_UNAVAILABLE": ProblemType(code="SERVICE_UNAVAILABLE", status=503, title="A service we depend on is not answering"),
    "SIGN_IN_BLOCKED": ProblemType(code="SIGN_IN_BLOCKED", status=409, title="This account cannot sign in here"),
    "SIGN_IN_REQUIRED": ProblemType(code="SIGN_IN_REQUIRED", status=401, title="Sign in to accept"),
    "SITE_IS_LIVE": ProblemType(code="SITE_IS_LIVE", status=409, title="The site serves prod"),
    "SITE_NOT_FOUND": ProblemType(code="SITE_NOT_FOUND", status=404, title="There is no such site"),
    "SITE_TYPE_UNSUPPORTED": ProblemType(code="SITE_TYPE_UNSUPPORTED", status=422, title="This kind of site cannot be created here"),
    "SIT_DEPLOYMENT_REQUIRED": ProblemType(code="SIT_DEPLOYMENT_REQUIRED", status=422, title="Deploy this version to sit first"),
    "SLUG_TAKEN": ProblemType(code="SLUG_TAKEN", status=409, title="The address is taken"),
    "TEAM_FORBIDDEN": ProblemType(code="TEAM_FORBIDDEN", status=403, title="Not your team"),
    "TEAM_LIMIT_EXCEEDED": ProblemType(code="TEAM_LIMIT_EXCEEDED", status=422, title="The person is in too many teams"),
    "TEAM_MEMBER_EXISTS": ProblemType(code="TEAM_MEMBER_EXISTS", status=409, title="The person is in the team already"),
    "TEAM_MEMBER_NOT_FOUND": ProblemType(code="TEAM_MEMBER_NOT_FOUND", status=404, title="The person is not in this team"),
    "TENANT_EXISTS": ProblemType(code="TENANT_EXISTS", status=409, title="The name is taken"),
    "TENANT_FORBIDDEN": ProblemType(code="TENANT_FORBIDDEN", status=403, title="Not your tenant"),
    "TENANT_NOT_ACTIVE": ProblemType(code="TENANT_NOT_ACTIVE", status=409, title="The tenant is not active"),
    "TENANT_NOT_FOUND": ProblemType(code="TENANT_NOT_FOUND", status=404, title="There is no such tenant"),
    "UNAUTHENTICATED": ProblemType(code="UNAUTHENTICATED", status=401, title="Sign in first"),
    "UNIT_EXISTS": ProblemType(code="UNIT_EXISTS", status=409, title="The name is taken here"),
    "UNIT_LIMIT_EXCEEDED": ProblemType(code="UNIT_LIMIT_EXCEEDED", status=422, title="There is no room for another unit"),
    "UNIT_NOT_EMPTY": ProblemType(code="UNIT_NOT_EMPTY", status=409, title="The unit is not empty"),
    "UNIT_NOT_FOUND": ProblemType(code="UNIT_NOT_FOUND", status=404, title="There is no such unit"),
    "UNIT_TOO_DEEP": ProblemType(code="UNIT_TOO_DEEP", status=422, title="A team holds people, not units"),
    "UNIT_TOO_LARGE": ProblemType(code="UNIT_TOO_LARGE", status=422, title="The branch is too large to delete at once"),
    "UNSUPPORTED_MEDIA_TYPE": ProblemType(code="UNSUPPORTED_MEDIA_TYPE", status=415, title="The body is not announced as JSON"),
    "USER_EXISTS": ProblemType(code="USER_EXISTS", status=409, title="The person is a member already"),
    "USER_NOT_FOUND": ProblemType(code="USER_NOT_FOUND", status=404, title="There is no such person here"),
    "VALIDATION_FAILED": ProblemType(code="VALIDATION_FAILED", status=400, title="The request does not fit the contract"),
    "VALIDATION_NOT_FOUND": ProblemType(code="VALIDATION_NOT_FOUND", status=404, title="There is no such report"),
    "VERSION_NOT_FOUND": ProblemType(code="VERSION_NOT_FOUND", status=404, title="There is no such version"),
}
