"""Asking for a deployment: the gates, then the operation that does the work (LLD 07)."""

from generated.models.deployment import Deployment, DeploymentCreate, DeploymentStatus
from generated.models.operation import Operation, OperationStatus, OperationStep, StepStatus
from generated.models.site import Environment, Site, SiteVersion
from generated.models.validation import ScoringMode, SecurityStatus, Validation
from services.core import clock
from services.core.addresses import Addresses
from services.core.errors import ConflictException, ForbiddenException, NotFoundException, RuleException
from services.core.ids import new_id
from services.core.ledger import Ledger, Message, audited
from services.core.paging import Page, PageRequest
from services.core.principal import PLATFORM_ADMIN, Principal
from services.deployments.ports import Deployments, Sites, Validations
from services.operations.ports import Operations
from services.validation.decide import Thresholds

PROD_GRANT = "deploy:prod"
STEPS = ("package", "upload", "verify", "switch", "check")


class DeploymentService:
    def __init__(
        self,
        deployments: Deployments,
        operations: Operations,
        sites: Sites,
        validations: Validations,
        addresses: Addresses,
        ledger: Ledger,
        thresholds: Thresholds,
        queue: str,
    ) -> None:
        self._deployments = deployments
        self._operations = operations
        self._sites = sites
        self._validations = validations
        self._addresses = addresses
        self._ledger = ledger
        self._thresholds = thresholds
        self._queue = queue

    def list_page(self, tenant_id: str, site_id: str, page: PageRequest) -> Page[Deployment]:
        found = self._deployments.list_page(tenant_id, site_id, page)
        if not found.items and page.after is None:
            self._sites.get(tenant_id, site_id)
        return found

    def get(self, tenant_id: str, site_id: str, deployment_id: str) -> Deployment:
        deployment = self._deployments.get(tenant_id, site_id, deployment_id)
        if deployment is None:
            raise NotFoundException("DEPLOYMENT_NOT_FOUND", "This site has no deployment with this id.")
        return deployment

    def deploy(self, principal: Principal, tenant_id: str, site_id: str, wanted: DeploymentCreate) -> Operation:
        """Check the gates and queue the work. Raises PROD_FORBIDDEN, the 404s, NO_VERSION, INVALID_STATE,
        OPERATION_IN_PROGRESS, and for a closed gate SECURITY_VIOLATION, SCORING_INCOMPLETE, BRAND_SCORE_LOW,
        SIT_DEPLOYMENT_REQUIRED.
        """
        self._require_prod_right(principal, wanted.environment)
        site = self._sites.get_open(tenant_id, site_id)
        version = self._version(site, wanted)
        report = self._validations.report_for(version)
        self._require_gates(version, report, wanted.environment)
        operation, deployment = self._planned(principal, site, version, report, wanted.environment)
        event = audited(
            principal, tenant_id, "DEPLOYMENT_REQUESTED", "deployment", deployment.deployment_id,
            siteId=site_id, versionId=version.version_id, environment=wanted.environment.value, score=report.score,
        )  # fmt: skip
        message = Message(tenant_id, self._queue, "deployment_requested", {"operationId": operation.operation_id}, operation.revision)
        self._ledger.commit(
            *self._deployments.created(deployment),
            self._operations.created(operation),
            self._ledger.audit(event),
            self._ledger.message(message),
            result=operation,
        )
        return operation

    @staticmethod
    def _require_prod_right(principal: Principal, environment: Environment) -> None:
        if environment != Environment.PROD or principal.role in ("tenant_admin", PLATFORM_ADMIN) or principal.has_grant(PROD_GRANT):
            return
        raise ForbiddenException("PROD_FORBIDDEN", "Deploying to prod needs an administrator of the tenant or the grant deploy:prod.")

    def _version(self, site: Site, wanted: DeploymentCreate) -> SiteVersion:
        version_id = wanted.version_id or site.current_version_id
        if version_id is None:
            raise ConflictException("NO_VERSION", "The site has no page yet. Generate one first.")
        return self._sites.version(site.tenant_id, site.site_id, version_id)

    def _require_gates(self, version: SiteVersion, report: Validation, environment: Environment) -> None:
        """The decision table of LLD 06, at the moment of the deployment."""
        if report.security_status == SecurityStatus.FAILED:
            raise RuleException("SECURITY_VIOLATION", "The page failed the security scan. Its findings say what is dangerous.")
        least = float(self._thresholds.prod_min if environment == Environment.PROD else self._thresholds.sit_min)
        if report.score < least:
            raise RuleException(
                "BRAND_SCORE_LOW", f"The brand score is {report.score}; {environment.value} needs {least}. See the findings."
            )
        if environment == Environment.SIT:
            return
        if report.scoring_mode == ScoringMode.RULE_ONLY:
            raise RuleException("SCORING_INCOMPLETE", "The copy could not be judged yet. Validate the site again in a few minutes.")
        if not self._deployments.was_completed(version.tenant_id, version.site_id, version.version_id, Environment.SIT.value):
            raise RuleException("SIT_DEPLOYMENT_REQUIRED", "Deploy this version to sit first, look at it there, then deploy it to prod.")

    def _planned(
        self, principal: Principal, site: Site, version: SiteVersion, report: Validation, environment: Environment
    ) -> tuple[Operation, Deployment]:
        now, operation_id, deployment_id = clock.now(), new_id("op"), new_id("dep")
        operation = Operation(
            operation_id=operation_id,
            tenant_id=site.tenant_id,
            site_id=site.site_id,
            type="site_deployment",
            status=OperationStatus.PENDING,
            progress=0,
            message="Waiting for a worker",
            steps=[OperationStep(name=name, status=StepStatus.PENDING) for name in STEPS],
            attempt=0,
            deployment_id=deployment_id,
            created_by=principal.user_id,
            revision=1,
            created_at=now,
            updated_at=now,
        )
        deployment = Deployment(
            deployment_id=deployment_id,
            tenant_id=site.tenant_id,
            site_id=site.site_id,
            environment=environment,
            status=DeploymentStatus.PENDING,
            version_id=version.version_id,
            previous_version_id=site.prod_version_id if environment == Environment.PROD else site.sit_version_id,
            validation_id=report.validation_id,
            brand_score=report.score,
            url=self._addresses.url(self._addresses.host(site.slug, environment.value)),
            operation_id=operation_id,
            created_by=principal.user_id,
            revision=1,
            created_at=now,
            updated_at=now,
        )
        return operation, deployment
