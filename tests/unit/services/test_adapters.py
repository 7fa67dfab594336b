"""The adapters: what they ask of AWS, and what its errors become."""

import hashlib
import json
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import boto3
import httpx
import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from generated.models.site import ManifestFile
from services.adapters.aws import clients
from services.adapters.edge import KeyValueStoreEdge
from services.adapters.live_check import HttpLiveCheck
from services.adapters.queues import EventBus, SqsSender
from services.adapters.s3 import S3Files
from services.core.edge import Target
from services.core.errors import ServiceUnavailable
from services.core.files import content_hash, content_type, manifest_of
from services.settings import Settings
from tests.unit.services.mocked import SETTINGS
from tests.unit.services.world import refused, served

UNREACHABLE = EndpointConnectionError(endpoint_url="http://x")


def aws_error(code):
    return ClientError({"Error": {"Code": code, "Message": ""}}, "operation")


FILES = {"index.html": b"<p>", "styles.css": b"p{}", "logo.svg": b"<svg/>", "photo.webp": b"\x00"}


class TestS3Files:
    @pytest.fixture
    def files(self, services):
        return services._content

    def test_are_read_as_they_were_written(self, files):
        files.write("sites/a/", FILES, manifest_of(FILES))
        assert files.read("sites/a/", list(FILES)) == FILES

    def test_what_is_not_there_is_not_in_the_answer(self, files):
        files.write("sites/b/", {"index.html": b"<p>"}, manifest_of({"index.html": b"<p>"}))
        assert files.read("sites/b/", ["index.html", "gone.css"]) == {"index.html": b"<p>"}

    @pytest.mark.parametrize(
        ("path", "kind", "cache"),
        [
            ("index.html", "text/html; charset=utf-8", "public, max-age=300"),
            ("styles.css", "text/css; charset=utf-8", "public, max-age=3600"),
            ("logo.svg", "image/svg+xml; charset=utf-8", "public, max-age=86400, immutable"),
            ("photo.webp", "image/webp", "public, max-age=86400, immutable"),
        ],
    )
    def test_say_what_they_are_and_how_long_they_keep(self, services, files, path, kind, cache):
        files.write("sites/c/", FILES, manifest_of(FILES))
        head = services.client("s3").head_object(Bucket=services.settings.content_bucket, Key=f"sites/c/{path}")
        assert (head["ContentType"], head["CacheControl"]) == (kind, cache)
        assert head["Metadata"] == {"sha256": hashlib.sha256(FILES[path]).hexdigest()}

    @pytest.mark.parametrize("trouble", [aws_error("SlowDown"), UNREACHABLE])
    def test_a_bucket_in_trouble_is_unavailable(self, trouble):
        def fail(**_):
            raise trouble

        files = S3Files(SimpleNamespace(put_object=fail, get_object=fail), "bucket")
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            files.write("x/", {"a": b""}, manifest_of({"a": b""}))
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            files.read("x/", ["a"])


class TestSignedAddresses:
    def test_length_and_hash_are_signed_and_the_regions_own_host_is_named(self):
        session = boto3.Session("any", "any", region_name="eu-west-1")
        signer = clients(Settings(content_bucket="content", aws_region="eu-west-1"), session)("s3")
        wanted = {"ContentType": "image/png", "ContentLength": 3, "ChecksumSHA256": "hash"}
        address = urlsplit(signer.generate_presigned_url("put_object", Params={"Bucket": "content", "Key": "assets/a", **wanted}))
        assert address.netloc == "content.s3.eu-west-1.amazonaws.com"
        signed = parse_qs(address.query)["X-Amz-SignedHeaders"]
        assert signed == ["content-length;content-type;host;x-amz-checksum-sha256"]


class TestManifest:
    def test_describes_each_file_by_path(self):
        assert manifest_of({"b.bin": b"12", "a.txt": b"1"}) == [
            ManifestFile(path="a.txt", sha256=hashlib.sha256(b"1").hexdigest(), size=1, type="text/plain; charset=utf-8"),
            ManifestFile(path="b.bin", sha256=hashlib.sha256(b"12").hexdigest(), size=2, type="application/octet-stream"),
        ]

    def test_the_hash_is_that_of_paths_and_contents_in_any_order(self):
        one = {"a": b"1", "b": b"2"}
        assert content_hash(one) == content_hash({"b": b"2", "a": b"1"})
        for other in ({"a": b"2", "b": b"1"}, {"a": b"1"}, {"a": b"1", "c": b"2"}):
            assert content_hash(one) != content_hash(other)

    def test_what_nobody_knows_is_bytes(self):
        assert content_type("file.unknown-thing") == "application/octet-stream"


TARGET = Target("ten_1", "site_1", "ver_1", "sit")


class TestTableEdge:
    def row(self, services, host):
        return services.client("dynamodb").get_item(TableName=services.settings.edge_table, Key={"host": {"S": host}})["Item"]

    @pytest.mark.parametrize(
        ("environment", "bucket"),
        [("preview", SETTINGS.content_bucket), ("sit", SETTINGS.hosting_bucket), ("prod", SETTINGS.hosting_bucket)],
    )
    def test_writes_what_the_edge_needs_to_know(self, services, environment, bucket):
        services.edge.point("a.sites.test", Target("ten_1", "site_1", "ver_1", environment))
        row = {name: value["S"] for name, value in self.row(services, "a.sites.test").items()}
        assert row == {
            "host": "a.sites.test",
            "prefix": "sites/ten_1/site_1/ver_1/",
            "bucket": bucket,
            "environment": environment,
            "versionId": "ver_1",
            "tenantId": "ten_1",
            "siteId": "site_1",
        }

    def test_forgets_the_host_of_a_site_and_may_do_so_twice(self, services):
        services.edge.point("b.sites.test", TARGET)
        for _ in range(2):
            services.edge.remove("b.sites.test", "sites/ten_1/site_1/")
        assert served(services, "b.sites.test") is None

    @pytest.mark.parametrize("other", ["sites/ten_1/site_2/", "sites/ten_2/site_1/", "sites/ten_1/site_/"])
    def test_leaves_the_host_of_another_site(self, services, other):
        services.edge.point("c.sites.test", TARGET)
        services.edge.remove("c.sites.test", other)
        assert served(services, "c.sites.test") == "ver_1"

    def test_an_error_is_not_taken_for_another_sites_host(self, services, monkeypatch):
        def fail(**_):
            raise aws_error("ResourceNotFoundException")

        monkeypatch.setattr(services.client("dynamodb"), "delete_item", fail)
        with pytest.raises(ClientError):
            services.edge.remove("d.sites.test", "sites/ten_1/site_1/")


class KeyValueStore:
    """As CloudFront's: every write names the state it was made on, and somebody else may be faster."""

    def __init__(self, faster=0):
        self.values, self.version, self.faster, self.trouble = {}, 1, faster, None

    def describe_key_value_store(self, *, KvsARN):  # noqa: N803 - the SDK's names
        if self.trouble:
            raise self.trouble
        return {"ETag": f"e{self.version}"}

    def get_key(self, *, KvsARN, Key):  # noqa: N803
        if Key not in self.values:
            raise aws_error("ResourceNotFoundException")
        return {"Key": Key, "Value": self.values[Key]}

    def put_key(self, *, KvsARN, Key, Value, IfMatch):  # noqa: N803
        self._at(IfMatch)
        self.values[Key] = Value

    def delete_key(self, *, KvsARN, Key, IfMatch):  # noqa: N803
        self._at(IfMatch)
        del self.values[Key]

    def _at(self, etag):
        if self.faster:
            self.faster -= 1
            self.version += 1
        if etag != f"e{self.version}":
            raise aws_error("ConflictException")
        self.version += 1


class TestKeyValueStoreEdge:
    SITE = "sites/ten_1/site_1/"

    def test_writes_prefix_and_environment(self):
        store = KeyValueStore()
        KeyValueStoreEdge(store, "arn").point("a", TARGET)
        assert json.loads(store.values["a"]) == {"p": "sites/ten_1/site_1/ver_1/", "e": "sit"}

    def test_writes_again_when_somebody_else_was_faster(self):
        store = KeyValueStore(faster=3)
        edge = KeyValueStoreEdge(store, "arn")
        edge.point("a", TARGET)
        assert "a" in store.values
        store.faster = 3
        edge.remove("a", self.SITE)
        assert store.values == {}

    def test_gives_up_for_now_when_everybody_is_faster(self):
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            KeyValueStoreEdge(KeyValueStore(faster=999), "arn").point("a", TARGET)

    def test_forgets_a_host_and_may_do_so_twice(self):
        store = KeyValueStore()
        edge = KeyValueStoreEdge(store, "arn")
        edge.point("a", TARGET)
        for _ in range(2):
            edge.remove("a", self.SITE)
        assert store.values == {}

    def test_leaves_the_host_of_another_site(self):
        store = KeyValueStore()
        edge = KeyValueStoreEdge(store, "arn")
        edge.point("a", TARGET)
        edge.remove("a", "sites/ten_1/site_2/")
        assert "a" in store.values

    @pytest.mark.parametrize("trouble", [aws_error("InternalServerException"), UNREACHABLE])
    def test_a_store_in_trouble_is_unavailable(self, trouble):
        store = KeyValueStore()
        store.trouble = trouble
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            KeyValueStoreEdge(store, "arn").point("a", TARGET)

    def test_a_read_in_trouble_is_unavailable_too(self, monkeypatch):
        store = KeyValueStore()

        def fail(**_):
            raise aws_error("InternalServerException")

        monkeypatch.setattr(store, "get_key", fail)
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            KeyValueStoreEdge(store, "arn").remove("a", self.SITE)


class TestLiveCheck:
    URL = "http://shop.sites.test:8081/"

    def check(self, answer, address=None):
        self.asked = []

        def handle(request):
            self.asked.append(request)
            if isinstance(answer, Exception):
                raise answer
            return answer

        return HttpLiveCheck(httpx.Client(transport=httpx.MockTransport(handle)), address).sha256_of(self.URL)

    def test_hashes_what_a_visitor_gets(self):
        assert self.check(httpx.Response(200, content=b"<p>")) == hashlib.sha256(b"<p>").hexdigest()
        (request,) = self.asked
        assert (str(request.url), request.headers["host"], request.headers["cache-control"]) == (
            self.URL,
            "shop.sites.test:8081",
            "no-cache",
        )

    def test_asks_the_local_edge_under_the_sites_name(self):
        self.check(httpx.Response(200, content=b"<p>"), "127.0.0.1:9000")
        (request,) = self.asked
        assert (str(request.url), request.headers["host"]) == ("http://127.0.0.1:9000/", "shop.sites.test:8081")

    @pytest.mark.parametrize("status", [301, 404, 500, 503])
    def test_anything_but_200_is_no_page(self, status):
        assert self.check(httpx.Response(status, content=b"<p>")) is None

    @pytest.mark.parametrize("error", [httpx.ConnectError("refused"), httpx.ReadTimeout("slow")])
    def test_no_answer_is_no_page(self, error):
        assert self.check(error) is None


class TestSending:
    def test_a_queues_address_is_looked_up_once(self):
        looked, sent = [], []
        client = SimpleNamespace(
            get_queue_url=lambda QueueName: looked.append(QueueName) or {"QueueUrl": f"http://q/{QueueName}"},  # noqa: N803
            send_message=lambda **message: sent.append(message),
        )
        sender = SqsSender(client)
        for number in (1, 2):
            sender.send("work", {"n": number}, number * 100)
        assert looked == ["work"]
        wanted = [{"QueueUrl": "http://q/work", "MessageBody": json.dumps({"n": n}), "DelaySeconds": n * 100} for n in (1, 2)]
        assert sent == wanted

    def bus(self, failed):
        self.entries = []

        def put_events(Entries):  # noqa: N803 - the SDK's name
            self.entries += Entries
            return {"FailedEntryCount": failed, "Entries": [{}]}

        return EventBus(SimpleNamespace(put_events=put_events), "bus")

    def test_an_event_goes_to_the_bus(self):
        self.bus(0).publish("SITE_CREATED", {"siteId": "site_1"})
        assert self.entries == [
            {"EventBusName": "bus", "Source": "bbws.site-builder", "DetailType": "SITE_CREATED", "Detail": '{"siteId": "site_1"}'}
        ]

    def test_an_event_the_bus_refused_is_not_taken_for_sent(self):
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            self.bus(1).publish("SITE_CREATED", {})


class TestClients:
    def test_each_is_made_once_on_the_shared_session(self):
        made = []
        session = SimpleNamespace(client=lambda name, **how: made.append((name, how["endpoint_url"])) or object())
        client = clients(Settings(aws_endpoint_url="http://127.0.0.1:4566"), session)
        assert client("s3") is client("s3")
        assert client("sqs") is not client("s3")
        assert made == [("s3", "http://127.0.0.1:4566"), ("sqs", "http://127.0.0.1:4566")]

    def test_without_a_session_one_is_made_for_the_region(self):
        assert clients(Settings(aws_region="af-south-1"))("sqs").meta.region_name == "af-south-1"
