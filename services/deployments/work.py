"""Putting a version live (LLD 07): package, upload, verify, switch, check. Each step may be repeated.

Until `switch` visitors see the old version; if `check` fails they see it again.
"""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generated.models.deployment import Deployment, DeploymentStatus
from generated.models.operation import Operation, OperationError
from generated.models.site import Environment, Site, SiteStatus
from services.core import clock
from services.core.addresses import Addresses
from services.core.edge import Edge, Target, site_prefix
from services.core.errors import BusinessException, ConflictException, SiteBuilderException
from services.core.files import manifest_of
from services.core.ledger import AuditEvent, Change, Ledger
from services.deployments.packaging import packaged
from services.deployments.ports import Deployments, FileReader, Hosting, LiveCheck, LockLost, SiteChanges, Sites, Tenants
from services.operations.work import MOST_ATTEMPTS, LeaseLost, Work, WorkPending

_CHECKS = 20
_CHECK_PAUSE = 0.25
_WRITE_TRIES = 5
_LADDER = [SiteStatus.DRAFT, SiteStatus.STAGED, SiteStatus.LIVE]


class StepFailed(BusinessException):
    """A step found something that trying again will not change."""


@dataclass(slots=True)
class Job:
    operation: Operation
    deployment: Deployment
    site: Site
    files: dict[str, bytes]

    @property
    def target(self) -> Target:
        return self._target(self.deployment.version_id)

    @property
    def previous(self) -> Target | None:
        before = self.deployment.previous_version_id
        return self._target(before) if before else None

    def _target(self, version_id: str) -> Target:
        return Target(self.deployment.tenant_id, self.deployment.site_id, version_id, self.deployment.environment.value)


class Deployer:
    def __init__(
        self,
        work: Work,
        tenants: Tenants,
        deployments: Deployments,
        sites: Sites,
        site_changes: SiteChanges,
        content: FileReader,
        hosting: Hosting,
        edge: Edge,
        live: LiveCheck,
        addresses: Addresses,
        ledger: Ledger,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._work = work
        self._tenants = tenants
        self._deployments = deployments
        self._sites = sites
        self._site_changes = site_changes
        self._content = content
        self._hosting = hosting
        self._edge = edge
        self._live = live
        self._addresses = addresses
        self._ledger = ledger
        self._wait = wait

    def deploy(self, tenant_id: str, operation_id: str) -> None:
        """Do the work of a deployment's operation. Raises WorkPending when the message must come back."""
        operation = self._work.claim(tenant_id, operation_id)
        if operation is None:
            return
        deployment = self._deployments.get(tenant_id, operation.site_id, str(operation.deployment_id))
        if deployment is None:
            raise StepFailed("INTERNAL_ERROR", f"Operation {operation_id} has no deployment.")
        job = Job(operation, deployment, self._sites.get(tenant_id, operation.site_id), {})
        try:
            self._attempt(job)
        except LeaseLost as lost:
            raise WorkPending("Another worker has taken the deployment over.") from lost
        except LockLost as lost:
            self._fail(job, lost)

    def _attempt(self, job: Job) -> None:
        try:
            self._run(job)
        except (LeaseLost, LockLost):
            raise
        except Exception as error:  # noqa: BLE001 - whatever happens, the old version must be live again
            self._give_up(job, error)

    def _run(self, job: Job) -> None:
        if job.operation.attempt > MOST_ATTEMPTS:
            raise StepFailed("WORKER_LOST", f"The work stopped {MOST_ATTEMPTS} times without a word. Deploy the version again.")
        if job.site.status == SiteStatus.ARCHIVED:
            raise StepFailed("INVALID_STATE", "The site was deleted before it could be deployed.")
        self._require_active(job)
        self._begin(job)
        self._package(job)
        self._upload(job)
        self._verify(job)
        self._switch(job)
        self._check(job)
        self._complete(job)

    def _require_active(self, job: Job) -> None:
        """What was asked for before the tenant was suspended, parked or closed does not go live after it."""
        try:
            self._tenants.require_active(job.deployment.tenant_id)
        except BusinessException as refused:
            raise StepFailed(refused.code, refused.detail) from refused

    def _step(self, job: Job, name: str, message: str, progress: int, *also: Change) -> None:
        job.operation = self._work.step(job.operation, name, message, progress, *also)

    def _begin(self, job: Job) -> None:
        moved = _next(job.deployment, status=DeploymentStatus.DEPLOYING)
        changes = [self._deployments.changed(moved, job.deployment.revision), self._deployments.held(moved)]
        self._step(job, "package", "Putting the files together", 5, *changes)
        job.deployment = moved

    def _package(self, job: Job) -> None:
        version = self._sites.version(job.deployment.tenant_id, job.deployment.site_id, job.deployment.version_id)
        files = self._content.read(job.target.prefix, [entry.path for entry in version.files])
        wrong = [entry.path for entry in version.files if hashlib.sha256(files.get(entry.path, b"")).hexdigest() != entry.sha256]
        if wrong:
            raise StepFailed("VERSION_INCOMPLETE", f"{len(wrong)} files of the version are missing or altered, {wrong[0]} among them.")
        url = self._addresses.url(self._addresses.host(job.site.slug, Environment.PROD.value))
        job.files = packaged(files, url)

    def _upload(self, job: Job) -> None:
        self._step(job, "upload", f"Uploading {len(job.files)} files", 20)
        self._hosting.write(job.target.prefix, job.files, manifest_of(job.files))

    def _verify(self, job: Job) -> None:
        self._step(job, "verify", "Comparing what was uploaded", 50)
        stored = self._hosting.read(job.target.prefix, list(job.files))
        wrong = sorted(path for path, body in job.files.items() if stored.get(path) != body)
        if wrong:
            raise WorkPending(f"{len(wrong)} files did not arrive whole, {wrong[0]} among them.")

    def _switch(self, job: Job) -> None:
        self._step(job, "switch", "Switching visitors to the new version", 70, self._deployments.pointed(job.deployment))
        self._edge.point(self._host(job), job.target)

    def _check(self, job: Job) -> None:
        self._step(job, "check", "Looking at the live page", 85)
        wanted = hashlib.sha256(job.files["index.html"]).hexdigest()
        for _ in range(_CHECKS):
            if self._live.sha256_of(job.deployment.url) == wanted:
                return
            self._wait(_CHECK_PAUSE)
        raise StepFailed("LIVE_CHECK_FAILED", "The page did not appear at its address; the version before is live again.")

    def _complete(self, job: Job) -> None:
        completed = _next(job.deployment, status=DeploymentStatus.COMPLETED, completed_at=clock.now(), error=None)
        for attempt in range(1, _WRITE_TRIES + 1):
            site = self._sites.get(job.deployment.tenant_id, job.deployment.site_id)
            changes = [
                self._deployments.changed(completed, job.deployment.revision),
                self._site_changes.changed(served(site, job.deployment), site.revision),
                self._deployments.completed(job.deployment),
                self._deployments.unlocked(job.deployment),
                self._ledger.audit(self._event(job, "DEPLOYED")),
            ]
            try:
                job.operation = self._work.complete(job.operation, f"Live at {job.deployment.url}", *changes)
            except LeaseLost:
                raise
            except ConflictException:
                if attempt == _WRITE_TRIES:
                    raise
            else:
                return

    def _give_up(self, job: Job, error: Exception) -> None:
        """Switch back and fail, or put the work back for the next attempt when trying again may help."""
        if not isinstance(error, StepFailed) and job.operation.attempt < MOST_ATTEMPTS:
            raise self._work.put_back(job.operation, _said(error)) from error
        job.operation = self._work.hold(job.operation, self._deployments.held(job.deployment))
        self._switch_back(job)
        self._fail(job, error, self._deployments.pointed_back(job.deployment), self._deployments.unlocked(job.deployment))

    def _fail(self, job: Job, error: Exception, *also: Change) -> None:
        failure = OperationError(
            code=error.code if isinstance(error, SiteBuilderException) else "INTERNAL_ERROR",
            message=_said(error)[:500],
            retryable=True,
            step=next((s.name for s in job.operation.steps if s.status == "in_progress"), None),
        )
        failed = _next(job.deployment, status=DeploymentStatus.FAILED, completed_at=clock.now(), error=failure)
        self._work.fail(
            job.operation,
            failure,
            self._deployments.changed(failed, job.deployment.revision),
            self._ledger.audit(self._event(job, "DEPLOYMENT_FAILED", code=failure.code)),
            *also,
        )

    def _switch_back(self, job: Job) -> None:
        if job.previous and job.site.status != SiteStatus.ARCHIVED:
            self._edge.point(self._host(job), job.previous)
        else:
            self._edge.remove(self._host(job), site_prefix(job.deployment.tenant_id, job.deployment.site_id))

    def _host(self, job: Job) -> str:
        return self._addresses.host(job.site.slug, job.deployment.environment.value)

    @staticmethod
    def _event(job: Job, action: str, **details: Any) -> AuditEvent:
        d = job.deployment
        about = {"siteId": d.site_id, "versionId": d.version_id, "environment": d.environment.value, **details}
        return AuditEvent(d.tenant_id, action, d.created_by, "deployment", d.deployment_id, about)

    def retire(self, tenant_id: str, site_id: str, hosts: list[str]) -> None:
        """Have the edge forget the hosts of a deleted site, unless another site has them by now."""
        for host in hosts:
            self._edge.remove(host, site_prefix(tenant_id, site_id))


def _next(deployment: Deployment, **fields: Any) -> Deployment:
    """The deployment's next state. Whoever holds the operation's lease may write it."""
    return deployment.model_copy(update={**fields, "revision": deployment.revision + 1, "updated_at": clock.now()})


def served(site: Site, deployment: Deployment) -> Site:
    """The site once the deployment is live: which version it serves, and how far it has come (never back)."""
    prod = deployment.environment == Environment.PROD
    reached = SiteStatus.LIVE if prod else SiteStatus.STAGED
    status = site.status if site.status not in _LADDER else max(site.status, reached, key=_LADDER.index)
    field = "prod_version_id" if prod else "sit_version_id"
    return site.model_copy(
        update={field: deployment.version_id, "status": status, "revision": site.revision + 1, "updated_at": clock.now()}
    )


def _said(error: Exception) -> str:
    return error.detail if isinstance(error, SiteBuilderException) else "Something went wrong on our side."
