"""Assets: what may be announced, and what becomes of what is sent."""

import gzip
import hashlib
from types import SimpleNamespace

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from generated.models.tenant import Asset, AssetCreate, AssetKind, AssetStatus
from handlers.jobs import QueueMessage
from handlers.jobs.registry import QUEUE_JOBS
from services.adapters.asset_files import S3AssetFiles
from services.adapters.dynamodb.assets import DynamoAssets
from services.adapters.dynamodb.counters import DynamoQuotas
from services.assets.service import MAX_BYTES, AssetService
from services.core import clock, idempotency
from services.core.errors import ServiceUnavailable, SiteBuilderException
from services.core.idempotency import Replay, Scope
from services.core.ids import new_id
from services.core.paging import PageRequest
from services.validation.drawings import SecureDrawings
from tests.unit.services.mocked import SETTINGS
from tests.unit.services.world import NOON, actions, later, messages, refused_with, rows, state

PNG = b"\x89PNG\r\n\x1a\n" + b"pixels"
SAMPLES = {
    "image/png": PNG,
    "image/jpeg": b"\xff\xd8\xff\xe0 jpeg",
    "image/gif": b"GIF89a gif",
    "image/webp": b"RIFF0000WEBP webp",
    "font/woff2": b"wOF2 font",
    "application/pdf": b"%PDF-1.7 pages",
    "image/svg+xml": b'<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>',
}
KINDS = {"font/woff2": AssetKind.FONT, "application/pdf": AssetKind.DOCUMENT}


class Shelf:
    """The assets of a tenant, and a person who sends files."""

    def __init__(self, services, people):
        self.services, self.people = services, people
        files = S3AssetFiles(services.client("s3"), SETTINGS.content_bucket, MAX_BYTES)
        rows, quotas = DynamoAssets(services.table), DynamoQuotas(services.table)
        self.assets = AssetService(rows, files, SecureDrawings(), quotas, services.ledger, SETTINGS.provisioning_queue)

    def announce(self, content=PNG, content_type="image/png", **fields):
        kind = KINDS.get(content_type, AssetKind.LOGO)
        wanted = {"name": "logo.png", "kind": kind, "content_type": content_type, "size": len(content)}
        wanted |= {"sha256": hashlib.sha256(content).hexdigest()} | fields
        return self.assets.create(self.people.admin, self.people.tenant_id, AssetCreate(**wanted))

    def send(self, asset, content):
        self.store.put_object(Bucket=SETTINGS.content_bucket, Key=f"assets/{asset.tenant_id}/{asset.asset_id}", Body=content)

    def read(self, asset, role="viewer"):
        return self.assets.get(self.people.tenant_id, asset.asset_id, self.people.of(role))

    def delete(self, asset, if_match=None):
        self.assets.delete(self.people.admin, self.people.tenant_id, asset.asset_id, if_match)

    def event(self, action):
        (event,) = [event for event in rows(self.services, self.people, "EVENT#") if event["action"] == action]
        return event

    def is_stored(self, asset):
        try:
            self.store.head_object(Bucket=SETTINGS.content_bucket, Key=f"assets/{asset.tenant_id}/{asset.asset_id}")
        except ClientError:
            return False
        return True

    @property
    def store(self):
        return self.services.client("s3")

    def used(self):
        return self.services.quotas.used(self.people.tenant_id, "storage")


@pytest.fixture
def shelf(services, people):
    return Shelf(services, people)


class TestCreateAsset:
    def test_waits_for_its_file_and_says_how_to_send_it(self, shelf):
        asset = shelf.announce()
        assert asset.status == AssetStatus.PENDING
        assert asset.upload.method == "PUT"
        assert f"assets/{asset.tenant_id}/{asset.asset_id}" in asset.upload.url
        assert asset.upload.headers["Content-Type"] == "image/png"

    def test_the_address_is_told_and_not_kept(self, shelf):
        store = shelf.services.idempotency
        scope = Scope(shelf.people.tenant_id, "user-1", "createAsset", "key")
        idempotency.hold(store.claim(scope, "hash"))
        asset = shelf.announce()
        idempotency.hold(None)
        assert "Signature" in asset.upload.url
        kept = state(shelf.services, shelf.people)
        assert {row["SK"].partition("#")[0] for row in kept} >= {"ASSET", "IDEMPOTENCY", "EVENT"}
        assert "Signature" not in repr(kept)

    def test_asked_for_again_under_its_key_it_comes_with_a_fresh_address_while_it_is_waited_for(self, shelf):
        store = shelf.services.idempotency
        scope = Scope(shelf.people.tenant_id, "user-1", "createAsset", "key")
        idempotency.hold(store.claim(scope, "hash"))
        with clock.frozen(NOON):
            asset = shelf.announce()
        idempotency.hold(None)
        with later(60, NOON):
            again = store.claim(scope, "hash")
            assert isinstance(again, Replay)
            told = Asset.model_validate(again.data)
            assert told.model_copy(update={"upload": None}) == asset.model_copy(update={"upload": None})
            assert (told.upload.expires_at - asset.upload.expires_at).total_seconds() == 60
            shelf.send(asset, PNG)
            shelf.read(asset)
            assert "upload" not in store.claim(scope, "hash").data

    @pytest.mark.parametrize(
        ("kind", "content_type"),
        [
            (AssetKind.FONT, "application/pdf"),
            (AssetKind.DOCUMENT, "font/woff2"),
            (AssetKind.LOGO, "font/woff2"),
            (AssetKind.IMAGE, "application/pdf"),
            (AssetKind.FONT, "image/png"),
        ],
    )
    def test_a_kind_has_files_of_its_own_types(self, shelf, kind, content_type):
        before = state(shelf.services, shelf.people)
        with pytest.raises(SiteBuilderException) as refusal:
            shelf.announce(content_type=content_type, kind=kind)
        assert (refusal.value.code, refusal.value.faults[0].pointer) == ("ASSET_TYPE_MISMATCH", "/body/contentType")
        assert state(shelf.services, shelf.people) == before

    def test_ten_megabytes_at_most(self, shelf):
        refused_with("ASSET_TOO_LARGE", shelf.announce, size=10 * 1024 * 1024 + 1)
        assert shelf.announce(size=10 * 1024 * 1024).size == 10_485_760

    def test_uses_the_plans_storage(self, shelf):
        for _ in range(10):  # the smallest plan has 100 MB
            shelf.announce(size=10 * 1024 * 1024)
        assert shelf.used() == 10 * 10_485_760
        refused_with("PLAN_LIMIT_EXCEEDED", shelf.announce, size=10 * 1024 * 1024)
        assert shelf.used() == 10 * 10_485_760


class TestGetAsset:
    @pytest.mark.parametrize("content_type", SAMPLES)
    def test_what_came_as_announced_is_ready_to_be_fetched(self, shelf, content_type):
        asset = shelf.announce(SAMPLES[content_type], content_type)
        shelf.send(asset, SAMPLES[content_type])
        seen = shelf.read(asset)
        assert (seen.status, seen.revision) == (AssetStatus.READY, 2)
        assert "attachment" in seen.download_url
        assert (shelf.event("ASSET_READY")["actor"], shelf.event("ASSET_READY")["details"]) == (
            "system",
            {"before": "pending", "after": "ready"},
        )

    def test_is_looked_at_once(self, shelf):
        asset = shelf.announce()
        shelf.send(asset, PNG)
        shelf.read(asset)
        assert shelf.read(asset).revision == 2

    def test_waits_while_nothing_came(self, shelf):
        seen = shelf.read(shelf.announce())
        assert (seen.status, seen.download_url) == (AssetStatus.PENDING, None)

    @pytest.mark.parametrize(
        ("role", "told"), [("tenant_admin", True), ("designer", True), ("editor", False), ("viewer", False), ("devops", False)]
    )
    def test_who_may_announce_one_is_told_again_where_to_send_it(self, shelf, role, told):
        assert (shelf.read(shelf.announce(), role).upload is not None) == told

    def test_where_to_send_it_is_not_told_once_it_came(self, shelf):
        asset = shelf.announce()
        shelf.send(asset, PNG)
        assert shelf.read(asset, "tenant_admin").upload is None

    def test_two_who_look_at_the_same_moment_see_the_same(self, shelf, monkeypatch):
        asset = shelf.announce()
        shelf.send(asset, PNG)
        sent = shelf.assets._files.sent

        def overtaken(wanted):
            monkeypatch.undo()
            shelf.read(asset)
            return sent(wanted)

        monkeypatch.setattr(shelf.assets._files, "sent", overtaken)
        assert (shelf.read(asset).status, shelf.read(asset).revision) == (AssetStatus.READY, 2)
        assert actions(shelf.services, shelf.people) == ["ASSET_CREATED", "ASSET_READY"]

    @pytest.mark.parametrize(
        ("sent", "reason"),
        [(PNG + b"!", "15 came"), (PNG[:-1] + b"X", "SHA-256"), (b"\x89PNG\r\n\x1a\n" + b"x" * 10_485_760, "came")],
        ids=["longer", "other", "too large"],
    )
    def test_another_file_is_rejected_deleted_and_its_storage_given_back(self, shelf, sent, reason):
        asset = shelf.announce()
        shelf.send(asset, sent)
        seen = shelf.read(asset)
        assert (seen.status, seen.download_url) == (AssetStatus.REJECTED, None)
        assert reason in seen.rejection
        assert not shelf.is_stored(asset)
        assert shelf.used() == 0
        assert shelf.event("ASSET_REJECTED")["details"] == {"before": "pending", "after": "rejected", "reason": seen.rejection}

    @pytest.mark.parametrize("content_type", sorted(set(SAMPLES) - {"image/svg+xml"}))
    def test_a_file_of_another_kind_is_rejected(self, shelf, content_type):
        page = b"<html><script>alert(1)</script></html>"
        asset = shelf.announce(page, content_type)
        shelf.send(asset, page)
        assert shelf.read(asset).rejection == f"The file is no {content_type}."

    @pytest.mark.parametrize(
        "drawing",
        [
            b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
            b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
            b'<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:alert(1)"><text>x</text></a></svg>',
            b'<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
        ],
        ids=["script", "handler", "address", "entity"],
    )
    def test_a_drawing_that_does_more_than_draw_is_rejected(self, shelf, drawing):
        asset = shelf.announce(drawing, "image/svg+xml")
        shelf.send(asset, drawing)
        assert "more than a drawing" in shelf.read(asset).rejection

    @pytest.mark.parametrize(
        "content",
        [
            b"hello",
            b"MZ\x90\x00\x03",
            gzip.compress(SAMPLES["image/svg+xml"]),
            SAMPLES["image/svg+xml"].decode().encode("utf-32"),
            SAMPLES["image/svg+xml"].decode().encode("utf-16"),
            "<svg><script>alert(1)</script></svg>".encode("utf-16-le"),
            b'<?xml version="1.0" encoding="utf-16"?>' + SAMPLES["image/svg+xml"],
            SAMPLES["image/svg+xml"] + b"\0",
            SAMPLES["image/svg+xml"].replace(b"circle", b"circle \xff"),
            b"<svg/>",
            b'<html xmlns="http://www.w3.org/2000/svg"/>',
            b'<html><svg xmlns="http://www.w3.org/2000/svg"/></html>',
            b"<!-- svg -->",
        ],
        ids=[
            "words", "program", "packed", "utf-32", "utf-16", "utf-16-le", "says utf-16", "nul", "not utf-8", "no namespace", "other root",
            "page", "nothing",
        ],
    )  # fmt: skip
    def test_what_is_no_drawing_is_rejected(self, shelf, content):
        asset = shelf.announce(content, "image/svg+xml")
        shelf.send(asset, content)
        assert shelf.read(asset).rejection == "The file is no image/svg+xml."

    @pytest.mark.parametrize("beginning", [b'<?xml version="1.0" encoding="UTF-8"?>\n', b"\xef\xbb\xbf", b"<!-- by hand -->"])
    def test_a_drawing_may_begin_as_xml_does(self, shelf, beginning):
        content = beginning + SAMPLES["image/svg+xml"]
        asset = shelf.announce(content, "image/svg+xml")
        shelf.send(asset, content)
        assert shelf.read(asset).status == AssetStatus.READY

    def test_another_tenants_is_not_there(self, shelf):
        asset = shelf.announce()
        refused_with("ASSET_NOT_FOUND", shelf.assets.get, new_id("ten"), asset.asset_id)


class TestListAssets:
    def test_newest_first_and_by_kind(self, shelf):
        logo, font = shelf.announce(), shelf.announce(SAMPLES["font/woff2"], "font/woff2", kind=AssetKind.FONT)
        assert [a.asset_id for a in shelf.assets.list_page(shelf.people.tenant_id, None, PageRequest()).items] == [
            font.asset_id,
            logo.asset_id,
        ]
        assert [a.asset_id for a in shelf.assets.list_page(shelf.people.tenant_id, AssetKind.LOGO, PageRequest()).items] == [logo.asset_id]


class TestDeleteAsset:
    def test_takes_the_file_along_and_gives_the_storage_back(self, shelf):
        asset = shelf.announce()
        shelf.send(asset, PNG)
        shelf.delete(asset)
        refused_with("ASSET_NOT_FOUND", shelf.assets.get, shelf.people.tenant_id, asset.asset_id)
        assert not shelf.is_stored(asset)
        assert shelf.used() == 0
        assert actions(shelf.services, shelf.people) == ["ASSET_CREATED", "ASSET_DELETED"]

    def test_wants_the_revision_that_was_read(self, shelf):
        asset = shelf.announce()
        refused_with("PRECONDITION_FAILED", shelf.assets.delete, shelf.people.admin, shelf.people.tenant_id, asset.asset_id, 9)

    def test_a_rejected_one_gives_nothing_back_twice(self, shelf):
        asset = shelf.announce()
        shelf.send(asset, b"something else")
        shelf.read(asset)
        shelf.delete(asset)
        assert shelf.used() == 0


class TestFilesNobodyWants:
    """What is deleted or rejected is gone at last, whatever failed and whatever came late."""

    def removed(self, shelf):
        """Do the work of the one message there is, as its queue's worker does."""
        (message,) = messages(shelf.services, shelf.people)
        assert (message["queue"], message["delay_seconds"]) == (SETTINGS.provisioning_queue, 900)
        work = QueueMessage(message["type"], message["tenant_id"], message["revision"], message["payload"])
        QUEUE_JOBS[work.type](SimpleNamespace(assets=shelf.assets), work)

    def in_trouble(self, *_):
        raise ServiceUnavailable

    def test_a_deletion_stands_while_the_storage_does_not_answer(self, shelf, monkeypatch):
        asset = shelf.announce()
        shelf.send(asset, PNG)
        monkeypatch.setattr(shelf.assets._files, "delete", self.in_trouble)
        shelf.delete(asset)
        with pytest.raises(ServiceUnavailable):  # the message comes back
            self.removed(shelf)
        monkeypatch.undo()
        assert shelf.is_stored(asset)
        self.removed(shelf)
        assert not shelf.is_stored(asset)

    def test_so_does_a_rejection(self, shelf, monkeypatch):
        asset = shelf.announce()
        shelf.send(asset, b"something else")
        monkeypatch.setattr(shelf.assets._files, "delete", self.in_trouble)
        assert shelf.read(asset).status == AssetStatus.REJECTED
        monkeypatch.undo()
        self.removed(shelf)
        assert not shelf.is_stored(asset)

    def test_what_is_sent_after_the_deletion_goes_when_no_address_holds_any_more(self, shelf):
        asset = shelf.announce()
        shelf.delete(asset)
        assert (asset.upload.expires_at - asset.created_at).total_seconds() < 900
        shelf.send(asset, PNG)
        self.removed(shelf)
        assert not shelf.is_stored(asset)

    def test_twice_is_once(self, shelf):
        asset = shelf.announce()
        shelf.delete(asset)
        before = state(shelf.services, shelf.people)
        self.removed(shelf)
        self.removed(shelf)
        assert state(shelf.services, shelf.people) == before

    def test_what_is_wanted_has_no_such_message(self, shelf):
        asset = shelf.announce()
        shelf.send(asset, PNG)
        shelf.read(asset)
        assert messages(shelf.services, shelf.people) == []


class TestStorageInTrouble:
    def files(self, error):
        def call(**_):
            raise error

        return S3AssetFiles(SimpleNamespace(get_object=call, delete_object=call), "bucket", MAX_BYTES)

    @pytest.mark.parametrize(
        "error",
        [
            ClientError({"Error": {"Code": "SlowDown", "Message": ""}}, "operation"),
            ClientError({"Error": {"Code": "AccessDenied", "Message": ""}}, "operation"),
            EndpointConnectionError(endpoint_url="http://s3"),
        ],
        ids=["busy", "denied", "unreachable"],
    )
    def test_is_unavailable_not_an_empty_shelf(self, shelf, error):
        asset, files = shelf.announce(), self.files(error)
        refused_with("SERVICE_UNAVAILABLE", files.sent, asset)
        refused_with("SERVICE_UNAVAILABLE", files.delete, asset.tenant_id, asset.asset_id)

    @pytest.mark.parametrize("code", ["NoSuchKey", "404"])
    def test_nothing_there_is_nothing_sent(self, shelf, code):
        assert self.files(ClientError({"Error": {"Code": code, "Message": ""}}, "operation")).sent(shelf.announce()) is None
