"""From a change of state through the table's stream and the queue to the worker, and back to whoever watches."""

import json
from threading import enumerate as threads

import pytest

from generated.models.deployment import DeploymentCreate
from generated.models.generation import CompleteEvent, GenerationStatus
from generated.models.operation import OperationStatus
from generated.models.site import Environment
from generated.models.tenant import TenantCreate, TenantStatus
from local.invocation import sqs_event, stream_event
from local.stack import client
from runtime.lambda_queue import consume
from runtime.lambda_stream import relay
from services.bootstrap import Services
from services.core.ids import new_id
from services.core.paging import PageRequest
from tests.unit.services.authors import GatedAuthor
from tests.unit.services.world import STAFF, People, begun, host_of, numbers, rows, served, site, written

pytestmark = pytest.mark.emulator


@pytest.fixture
def cloud(aws, services, people):
    return Delivery(aws, services, people)


class Delivery:
    def __init__(self, aws, services, people):
        self.services, self.people = services, people
        self.streams = client("dynamodbstreams", aws.endpoint)
        described = client("dynamodb", aws.endpoint).describe_table(TableName=services.settings.table_name)
        self.arn = described["Table"]["LatestStreamArn"]

    def records(self):
        """The stream's records of this tenant, in order."""
        found = []
        for shard in self.streams.describe_stream(StreamArn=self.arn)["StreamDescription"]["Shards"]:
            iterator = self.streams.get_shard_iterator(StreamArn=self.arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")
            at = iterator["ShardIterator"]
            while at:
                answer = self.streams.get_records(ShardIterator=at, Limit=1000)
                found += answer["Records"]
                at = answer.get("NextShardIterator") if answer["Records"] else None
        return [r for r in found if self.people.tenant_id in r["dynamodb"]["Keys"]["PK"]["S"]]

    def relayed(self):
        return relay(self.services, stream_event(self.arn, self.records()))

    def consumed(self, queue):
        """Work on everything that waits in the queue; give the types that were seen of this tenant."""
        sqs = self.services.client("sqs")
        url, seen = sqs.get_queue_url(QueueName=queue)["QueueUrl"], []
        while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, MessageSystemAttributeNames=["All"]).get("Messages"):
            mine = [m for m in messages if json.loads(m["Body"])["tenantId"] == self.people.tenant_id]
            assert consume(self.services, sqs_event(queue, mine)) == {"batchItemFailures": []}
            seen += [json.loads(m["Body"])["type"] for m in mine]
            for message in messages:
                sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return seen


def test_a_queued_page_is_written_and_deployed_by_the_workers(services, people, cloud):
    generation = begun(services, people)
    assert cloud.relayed() == {"batchItemFailures": []}
    assert cloud.consumed(services.settings.generation_queue) == ["generation_requested"]
    assert services.generations.get(people.tenant_id, generation.generation_id).status == GenerationStatus.COMPLETE

    wanted = DeploymentCreate(environment=Environment.SIT)
    operation = services.deployments.deploy(people.editor, people.tenant_id, generation.site_id, wanted)
    cloud.relayed()
    assert "deployment_requested" in cloud.consumed(services.settings.deployment_queue)
    assert services.operations.get(people.tenant_id, operation.operation_id).status == OperationStatus.COMPLETED

    made = services.sites.get(people.tenant_id, generation.site_id)
    assert served(services, host_of(services, made, Environment.SIT)) == made.current_version_id
    services.sites.delete(people.editor, people.tenant_id, made.site_id, None, force=False)
    cloud.relayed()
    assert "site_retired" in cloud.consumed(services.settings.deployment_queue)
    assert served(services, host_of(services, made, Environment.SIT)) is None


def test_relaying_twice_does_the_work_once(services, people, cloud):
    begun(services, people)
    cloud.relayed()
    cloud.relayed()
    assert cloud.consumed(services.settings.generation_queue) == ["generation_requested"] * 2
    assert len(rows(services, people, "VERSION#")) == 1


class TestStreaming:
    @pytest.fixture
    def gated(self, services):
        author = GatedAuthor()
        return Services(services.settings, author=author), author

    def join(self, name):
        for thread in threads():
            if thread.name == name:
                thread.join(30)
                assert not thread.is_alive()

    def test_gives_every_event_and_ends(self, services, people):
        generation = begun(services, people, queued=False)
        sent = list(services.generation_jobs.stream(generation))
        assert numbers(sent) == list(range(1, len(sent) + 1))
        assert isinstance(sent[-1].event, CompleteEvent)
        self.join(generation.generation_id)

    def test_goes_on_when_the_reader_leaves(self, people, gated):
        slow, author = gated
        generation = begun(slow, people, queued=False)
        stream = slow.generation_jobs.stream(generation)
        assert next(stream).id == 1
        assert author.waiting.wait(30)
        stream.close()
        author.gate.set()
        self.join(generation.generation_id)
        assert slow.generations.get(people.tenant_id, generation.generation_id).status == GenerationStatus.COMPLETE

    def test_goes_on_when_the_reader_never_came(self, services, people):
        generation = begun(services, people, queued=False)
        services.generation_jobs.stream(generation)
        self.join(generation.generation_id)
        assert services.generations.get(people.tenant_id, generation.generation_id).status == GenerationStatus.COMPLETE

    def test_is_followed_by_a_second_reader_while_it_is_written(self, people, gated):
        slow, author = gated
        generation = begun(slow, people, queued=False)
        first = slow.generation_jobs.stream(generation)
        begin = next(first)
        assert author.waiting.wait(30)
        second = slow.generation_jobs.follow(generation, 0)
        assert next(second) == begin
        author.gate.set()
        rest, followed = list(first), [s for s in second if s]
        assert numbers(followed) == numbers(rest)
        self.join(generation.generation_id)

    def test_ends_for_its_reader_when_somebody_cancels(self, people, gated):
        slow, author = gated
        generation = begun(slow, people, queued=False)
        stream = slow.generation_jobs.stream(generation)
        next(stream)
        assert author.waiting.wait(30)
        slow.generations.cancel(people.editor, people.tenant_id, generation.generation_id)
        author.gate.set()
        rest = [s for s in stream if s]
        assert (rest[-1].event.type, rest[-1].event.code) == ("error", "CANCELLED")
        assert numbers(rest) == list(range(2, len(rest) + 2))
        assert rows(slow, people, "VERSION#") == []


def test_a_page_is_written_on_the_emulated_cloud_too(services, people):
    made = written(services, people)
    assert made.version_count == 1


def test_a_new_tenant_is_provisioned_and_a_closed_one_wound_up(aws, services):
    tenant = services.tenant_creation.create(STAFF, TenantCreate(name=f"Pier {new_id('ten')[4:]}", admin_email="mia@pier.test"))
    people = People(tenant.tenant_id)
    cloud = Delivery(aws, services, people)
    assert cloud.relayed() == {"batchItemFailures": []}
    assert "tenant_created" in cloud.consumed(services.settings.provisioning_queue)
    assert services.tenants.get(tenant.tenant_id).status == TenantStatus.ACTIVE
    groups = services.client("cognito-idp").get_group(UserPoolId=services.settings.user_pool_id, GroupName=tenant.tenant_id)
    assert groups["Group"]["GroupName"] == tenant.tenant_id

    site(services, people)
    services.tenant_lifecycle.delete(STAFF, tenant.tenant_id, None, force=True)
    cloud.relayed()
    seen = cloud.consumed(services.settings.provisioning_queue)
    assert seen.count("tenant_deprovisioned") == 1
    assert "tenant_created" in seen  # the stream was read from its beginning: the message came twice and changed nothing
    assert services.tenants.get(tenant.tenant_id).status == TenantStatus.DEPROVISIONED
    assert services.sites.list_page(tenant.tenant_id, None, PageRequest()).items == []
