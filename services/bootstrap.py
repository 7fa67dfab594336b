"""The one place that wires settings → adapters → services. Everything is made on first use: a function pays for what it needs."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from services.settings import Settings

if TYPE_CHECKING:
    from services.adapters.cognito import CognitoIdentities
    from services.adapters.dynamodb.counters import DynamoQuotas, DynamoRates
    from services.adapters.dynamodb.deployments import DynamoDeployments
    from services.adapters.dynamodb.generations import DynamoGenerations
    from services.adapters.dynamodb.idempotency import DynamoIdempotency
    from services.adapters.dynamodb.invitations import DynamoInvitations
    from services.adapters.dynamodb.ledger import DynamoLedger
    from services.adapters.dynamodb.memberships import DynamoMemberships
    from services.adapters.dynamodb.operations import DynamoOperations
    from services.adapters.dynamodb.profiles import DynamoProfiles
    from services.adapters.dynamodb.reports import DynamoReports
    from services.adapters.dynamodb.sites import DynamoSites
    from services.adapters.dynamodb.table import Table
    from services.adapters.dynamodb.teams import DynamoTeams
    from services.adapters.dynamodb.tenants import DynamoTenants
    from services.adapters.dynamodb.units import DynamoUnits
    from services.adapters.s3 import S3Files
    from services.assets.service import AssetService
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
    from services.invitations.answering import AnsweringService
    from services.invitations.delivery import Delivery
    from services.invitations.service import InvitationService
    from services.operations.service import OperationService
    from services.relay.service import RelayService
    from services.sites.service import SiteService
    from services.tenants.brand import BrandService
    from services.tenants.creation import CreationService
    from services.tenants.lifecycle import LifecycleService
    from services.tenants.provisioning import Provisioning
    from services.tenants.service import TenantService
    from services.tenants.trail import TrailService
    from services.tenants.units import UnitService
    from services.users.members import MemberService
    from services.users.profile import ProfileService
    from services.users.sessions import SessionService
    from services.users.teams import TeamService
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
    def tenant_creation(self) -> "CreationService":
        from services.tenants.creation import CreationService

        return CreationService(self._tenants, self._units, self.invitations, self.ledger, self.settings.provisioning_queue)

    @cached_property
    def tenant_lifecycle(self) -> "LifecycleService":
        from services.tenants.lifecycle import LifecycleService

        return LifecycleService(self._tenants, self.quotas, self.ledger, self.settings.provisioning_queue)

    @cached_property
    def tenant_events(self) -> "TrailService":
        from services.adapters.dynamodb.events import DynamoEvents
        from services.tenants.trail import TrailService

        return TrailService(DynamoEvents(self.table))

    @cached_property
    def units(self) -> "UnitService":
        from services.tenants.units import UnitService

        return UnitService(self._units, self.ledger)

    @cached_property
    def brands(self) -> "BrandService":
        from services.tenants.brand import BrandService

        return BrandService(self._tenants, self.ledger)

    @cached_property
    def sessions(self) -> "SessionService":
        from services.users.sessions import SessionService

        return SessionService(self._identities)

    @cached_property
    def profiles(self) -> "ProfileService":
        from services.users.profile import ProfileService

        return ProfileService(self._profiles, self.standings, self._teams, self.ledger)

    @cached_property
    def members(self) -> "MemberService":
        from services.users.members import MemberService

        return MemberService(self.standings, self._teams, self._profiles, self._identities, self.invitations, self._delivery, self.ledger)

    @cached_property
    def teams(self) -> "TeamService":
        from services.users.teams import TeamService

        return TeamService(self._teams, self.standings, self.ledger)

    @cached_property
    def assets(self) -> "AssetService":
        from services.adapters.asset_files import S3AssetFiles
        from services.adapters.dynamodb.assets import DynamoAssets
        from services.assets.service import MAX_BYTES, AssetService
        from services.validation.drawings import SecureDrawings

        files = S3AssetFiles(self.client("s3"), self.settings.content_bucket, MAX_BYTES)
        return AssetService(DynamoAssets(self.table), files, SecureDrawings(), self.quotas, self.ledger, self.settings.provisioning_queue)

    @cached_property
    def invitations(self) -> "InvitationService":
        from services.invitations.service import InvitationService

        return InvitationService(
            self._invitations, self._tenants, self._units, self.standings, self._teams, self._identities, self.ledger, self._delivery
        )

    @cached_property
    def answers(self) -> "AnsweringService":
        from services.invitations.answering import AnsweringService

        return AnsweringService(
            self._invitations,
            self._tenants,
            self._units,
            self.standings,
            self._teams,
            self._profiles,
            self._identities,
            self.ledger,
            self._delivery,
        )

    @cached_property
    def sites(self) -> "SiteService":
        from services.sites.service import SiteService

        return SiteService(self._sites, self.quotas, self.ledger, self.addresses, self.settings.deployment_queue)

    @cached_property
    def generations(self) -> "GenerationService":
        from services.generation.service import GenerationService

        return GenerationService(
            self._generations, self.sites, self.author, self.quotas, self.ledger, self._journal, self.settings.generation_queue
        )

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
            self.tenants,
            PageWriter(self.author, self.brands, self._journal, publisher),
            self._journal,
            self._watcher,
            lease_seconds=self.settings.lease_seconds,
            stale_seconds=self.settings.stale_generation_seconds,
        )

    @cached_property
    def validations(self) -> "ValidationService":
        from services.validation.service import ValidationService

        return ValidationService(self._reports, self.sites, self.brands, self._content, self.author, self.ledger, self._thresholds)

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
            self.tenants,
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
    def provisioning(self) -> "Provisioning":
        from services.tenants.provisioning import Provisioning

        return Provisioning(self._tenants, self.tenant_lifecycle, self._identities, self.sites, self.quotas)

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

        renewals = {"createAsset": lambda answer: self.assets.answered_again(answer)}  # noqa: PLW0108 - assets are made when one is replayed
        return DynamoIdempotency(self.table, renewals)

    @cached_property
    def rates(self) -> "DynamoRates":
        from services.adapters.dynamodb.counters import DynamoRates

        return DynamoRates(self.table, self.settings.limits_factor)

    @cached_property
    def trail(self) -> "Trail":
        from services.core.ledger import Trail

        return Trail(self.ledger, self.rates)

    @cached_property
    def quotas(self) -> "DynamoQuotas":
        from services.adapters.dynamodb.counters import DynamoQuotas

        return DynamoQuotas(self.table, self.settings.limits_factor)

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
    def _invitations(self) -> "DynamoInvitations":
        from services.adapters.dynamodb.invitations import DynamoInvitations

        return DynamoInvitations(self.table)

    @cached_property
    def _delivery(self) -> "Delivery":
        from services.adapters.ses import SesMailer
        from services.invitations.delivery import Delivery

        return Delivery(SesMailer(self.client("sesv2"), self.settings.mail_from), self.settings.console_base_url)

    @cached_property
    def _tenants(self) -> "DynamoTenants":
        from services.adapters.dynamodb.tenants import DynamoTenants

        return DynamoTenants(self.table)

    @cached_property
    def _identities(self) -> "CognitoIdentities":
        from services.adapters.cognito import CognitoIdentities

        return CognitoIdentities(self.client("cognito-idp"), self.settings.user_pool_id, self.settings.user_pool_client_id)

    @cached_property
    def _teams(self) -> "DynamoTeams":
        from services.adapters.dynamodb.teams import DynamoTeams

        return DynamoTeams(self.table)

    @cached_property
    def _profiles(self) -> "DynamoProfiles":
        from services.adapters.dynamodb.profiles import DynamoProfiles

        return DynamoProfiles(self.table)

    @cached_property
    def _units(self) -> "DynamoUnits":
        from services.adapters.dynamodb.units import DynamoUnits

        return DynamoUnits(self.table)

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

        return Journal(self._generations, self.quotas, self.ledger)

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
