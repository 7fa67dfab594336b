"""The one place that wires settings → adapters → services. Everything is made on first use: a function pays for what it needs."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from services.settings import Settings

if TYPE_CHECKING:
    from services.adapters.dynamodb.counters import DynamoQuotas, DynamoRates
    from services.adapters.dynamodb.deployments import DynamoDeployments
    from services.adapters.dynamodb.generations import DynamoGenerations
    from services.adapters.dynamodb.idempotency import DynamoIdempotency
    from services.adapters.dynamodb.ledger import DynamoLedger
    from services.adapters.dynamodb.memberships import DynamoMemberships
    from services.adapters.dynamodb.operations import DynamoOperations
    from services.adapters.dynamodb.reports import DynamoReports
    from services.adapters.dynamodb.sites import DynamoSites
    from services.adapters.dynamodb.table import Table
    from services.adapters.dynamodb.tenants import DynamoTenants
    from services.adapters.s3 import S3Files
    from services.core.addresses import Addresses
    from services.core.edge import Edge
    from services.core.ledger import Trail
    from services.deployments.service import DeploymentService
    from services.deployments.work import Deployer
    from services.generation.jobs import GenerationJobs
    from services.generation.journal import Journal
    from services.generation.ports import PageAuthor
    from services.generation.service import GenerationService
    from services.generation.watching import Watcher
    from services.operations.service import OperationService
    from services.relay.service import RelayService
    from services.sites.service import SiteService
    from services.tenants.service import TenantService
    from services.users.service import UserService
    from services.validation.decide import Thresholds
    from services.validation.service import ValidationService

# ruff: noqa: PLC0415 - imports are made where they are needed, so that a function's cold start loads only its own services

_LOCK_SECONDS = 15 * 60


class Services:
    """`author` and `session` stand in for the configured page author and the AWS session where a test says so."""

    def __init__(self, settings: Settings, *, author: "PageAuthor | None" = None, session: Any = None) -> None:
        self.settings = settings
        self._author = author
        self._session = session

    # --- what handlers use --------------------------------------------------------------------------------------------

    @cached_property
    def tenants(self) -> "TenantService":
        from services.tenants.service import TenantService

        return TenantService(self._tenants, self.ledger)

    @cached_property
    def users(self) -> "UserService":
        from services.adapters.cognito import CognitoIdentities
        from services.users.service import UserService

        return UserService(CognitoIdentities(self.client("cognito-idp"), self.settings.user_pool_client_id), self.standings)

    @cached_property
    def sites(self) -> "SiteService":
        from services.sites.service import SiteService

        return SiteService(self._sites, self.ledger, self.addresses, self.settings.deployment_queue)

    @cached_property
    def generations(self) -> "GenerationService":
        from services.generation.service import GenerationService

        return GenerationService(self._generations, self.sites, self.author, self.ledger, self._journal, self.settings.generation_queue)

    @cached_property
    def generation_jobs(self) -> "GenerationJobs":
        from services.generation.jobs import GenerationJobs
        from services.generation.publishing import Publisher
        from services.generation.writing import PageWriter

        publisher = Publisher(
            self._generations, self.sites, self.validations, self._content, self.edge, self.addresses, self.ledger, self._journal
        )
        return GenerationJobs(
            self._generations,
            PageWriter(self.author, self.tenants, self._journal, publisher),
            self._journal,
            self._watcher,
            lease_seconds=self.settings.lease_seconds,
            stale_seconds=self.settings.stale_generation_seconds,
        )

    @cached_property
    def validations(self) -> "ValidationService":
        from services.validation.service import ValidationService

        return ValidationService(self._reports, self.sites, self.tenants, self._content, self.author, self.ledger, self._thresholds)

    @cached_property
    def deployments(self) -> "DeploymentService":
        from services.deployments.service import DeploymentService

        return DeploymentService(
            self._deployments,
            self._operations,
            self.sites,
            self.validations,
            self.addresses,
            self.ledger,
            self._thresholds,
            self.settings.deployment_queue,
        )

    @cached_property
    def operations(self) -> "OperationService":
        from services.operations.service import OperationService

        return OperationService(self._operations)

    # --- what doors use -----------------------------------------------------------------------------------------------

    @cached_property
    def deployer(self) -> "Deployer":
        import httpx

        from services.adapters.live_check import HttpLiveCheck
        from services.deployments.work import Deployer
        from services.operations.work import Work

        return Deployer(
            Work(self._operations, self.ledger, self.settings.lease_seconds),
            self._deployments,
            self.sites,
            self._sites,
            self._content,
            self._hosting,
            self.edge,
            HttpLiveCheck(httpx.Client(), self.settings.edge_check_address),
            self.addresses,
            self.ledger,
        )

    @cached_property
    def relay(self) -> "RelayService":
        from services.adapters.queues import EventBus, SqsSender
        from services.relay.service import RelayService

        return RelayService(SqsSender(self.client("sqs")), EventBus(self.client("events"), self.settings.event_bus))

    @cached_property
    def standings(self) -> "DynamoMemberships":
        from services.adapters.dynamodb.memberships import DynamoMemberships

        return DynamoMemberships(self.table)

    @cached_property
    def idempotency(self) -> "DynamoIdempotency":
        from services.adapters.dynamodb.idempotency import DynamoIdempotency

        return DynamoIdempotency(self.table)

    @cached_property
    def rates(self) -> "DynamoRates":
        from services.adapters.dynamodb.counters import DynamoRates

        return DynamoRates(self.table, self.settings.rate_factor)

    @cached_property
    def trail(self) -> "Trail":
        from services.core.ledger import Trail

        return Trail(self.ledger)

    @cached_property
    def quotas(self) -> "DynamoQuotas":
        from services.adapters.dynamodb.counters import DynamoQuotas

        return DynamoQuotas(self.table)

    @cached_property
    def cursor_key(self) -> bytes:
        """The installation's secret for cursors: the local cloud's own, else the one the secret store holds."""
        if self.settings.cursor_key:
            return self.settings.cursor_key.encode()
        secret = self.client("secretsmanager").get_secret_value(SecretId=self.settings.cursor_key_parameter)
        return str(secret["SecretString"]).encode()

    # --- adapters -----------------------------------------------------------------------------------------------------

    @cached_property
    def author(self) -> "PageAuthor":
        if self._author is None:
            from services.composer.author import EmbeddedAuthor

            self._author = EmbeddedAuthor()
        return self._author

    @cached_property
    def table(self) -> "Table":
        from services.adapters.dynamodb.table import Table

        return Table(self.client("dynamodb"), self.settings.table_name)

    @cached_property
    def ledger(self) -> "DynamoLedger":
        from services.adapters.dynamodb.ledger import DynamoLedger

        return DynamoLedger(self.table)

    @cached_property
    def addresses(self) -> "Addresses":
        from services.core.addresses import Addresses

        return Addresses(self.settings.sites_base_url)

    @cached_property
    def edge(self) -> "Edge":
        from services.adapters.edge import KeyValueStoreEdge, TableEdge

        settings = self.settings
        if settings.edge == "cloudfront":
            return KeyValueStoreEdge(self.client("cloudfront-keyvaluestore"), settings.edge_key_value_store_arn)
        return TableEdge(
            self.client("dynamodb"), settings.edge_table, content_bucket=settings.content_bucket, hosting_bucket=settings.hosting_bucket
        )

    @cached_property
    def _tenants(self) -> "DynamoTenants":
        from services.adapters.dynamodb.tenants import DynamoTenants

        return DynamoTenants(self.table)

    @cached_property
    def _sites(self) -> "DynamoSites":
        from services.adapters.dynamodb.sites import DynamoSites

        return DynamoSites(self.table, self.addresses)

    @cached_property
    def _generations(self) -> "DynamoGenerations":
        from services.adapters.dynamodb.generations import DynamoGenerations

        return DynamoGenerations(self.table, _LOCK_SECONDS)

    @cached_property
    def _journal(self) -> "Journal":
        from services.generation.journal import Journal

        return Journal(self._generations, self.ledger)

    @cached_property
    def _watcher(self) -> "Watcher":
        from services.generation.watching import Watcher

        return Watcher(self._generations)

    @cached_property
    def _reports(self) -> "DynamoReports":
        from services.adapters.dynamodb.reports import DynamoReports

        return DynamoReports(self.table)

    @cached_property
    def _deployments(self) -> "DynamoDeployments":
        from services.adapters.dynamodb.deployments import DynamoDeployments

        return DynamoDeployments(self.table, _LOCK_SECONDS)

    @cached_property
    def _operations(self) -> "DynamoOperations":
        from services.adapters.dynamodb.operations import DynamoOperations

        return DynamoOperations(self.table)

    @cached_property
    def _content(self) -> "S3Files":
        from services.adapters.s3 import S3Files

        return S3Files(self.client("s3"), self.settings.content_bucket)

    @cached_property
    def _hosting(self) -> "S3Files":
        from services.adapters.s3 import S3Files

        return S3Files(self.client("s3"), self.settings.hosting_bucket)

    @cached_property
    def _thresholds(self) -> "Thresholds":
        from decimal import Decimal

        from services.validation.decide import Thresholds

        settings = self.settings
        return Thresholds(
            Decimal(str(settings.sit_min_score)), Decimal(str(settings.prod_min_score)), Decimal(str(settings.auto_approve_score))
        )

    def client(self, name: Any) -> Any:
        """Make an AWS client on the one shared session, once."""
        return self._clients(name)

    @cached_property
    def _clients(self) -> Any:
        from services.adapters.aws import clients

        return clients(self.settings, self._session)


def build_services(settings: Settings) -> Services:
    return Services(settings)
