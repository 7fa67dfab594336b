"""Assets: what may be announced, and what becomes of what is sent."""

import hashlib

import pytest
from botocore.exceptions import ClientError

from generated.models.tenant import AssetCreate, AssetKind, AssetStatus
from services.adapters.asset_files import S3AssetFiles
from services.adapters.dynamodb.assets import DynamoAssets
from services.adapters.dynamodb.counters import DynamoQuotas
from services.assets.service import MAX_BYTES, AssetService
from services.core.errors import SiteBuilderException
from services.core.ids import new_id
from services.core.paging import PageRequest
from services.validation.drawings import SecureDrawings
from tests.unit.services.world import SETTINGS, actions, rows

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


class Shelf:
    """The assets of a tenant, and a person who sends files."""

    def __init__(self, services, people):
        self.services, self.people = services, people
        files = S3AssetFiles(services.client("s3"), SETTINGS.content_bucket, MAX_BYTES)
        self.assets = AssetService(DynamoAssets(services.table), files, SecureDrawings(), DynamoQuotas(services.table), services.ledger)

    def announce(self, content=PNG, content_type="image/png", **fields):
        wanted = {"name": "logo.png", "kind": AssetKind.LOGO, "content_type": content_type, "size": len(content)}
        wanted |= {"sha256": hashlib.sha256(content).hexdigest()} | fields
        return self.assets.create(self.people.admin, self.people.tenant_id, AssetCreate(**wanted))

    def send(self, asset, content):
        self.store.put_object(Bucket=SETTINGS.content_bucket, Key=f"assets/{asset.tenant_id}/{asset.asset_id}", Body=content)

    def read(self, asset):
        return self.assets.get(self.people.tenant_id, asset.asset_id)

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


def refused(code, call, *arguments, **named):
    with pytest.raises(SiteBuilderException) as refusal:
        call(*arguments, **named)
    assert refusal.value.code == code


class TestCreateAsset:
    def test_waits_for_its_file_and_says_how_to_send_it(self, shelf):
        asset = shelf.announce()
        assert asset.status == AssetStatus.PENDING
        assert asset.upload.method == "PUT"
        assert f"assets/{asset.tenant_id}/{asset.asset_id}" in asset.upload.url
        assert asset.upload.headers["Content-Type"] == "image/png"

    def test_the_address_is_told_once_and_not_kept(self, shelf):
        asset = shelf.announce()
        assert shelf.read(asset).upload is None
        assert "Signature" not in repr(rows(shelf.services, shelf.people, "ASSET#"))

    def test_ten_megabytes_at_most(self, shelf):
        refused("ASSET_TOO_LARGE", shelf.announce, size=10 * 1024 * 1024 + 1)
        assert shelf.announce(size=10 * 1024 * 1024).size == 10_485_760

    def test_uses_the_plans_storage(self, shelf):
        for _ in range(10):  # the smallest plan has 100 MB
            shelf.announce(size=10 * 1024 * 1024)
        assert shelf.used() == 10 * 10_485_760
        refused("PLAN_LIMIT_EXCEEDED", shelf.announce, size=10 * 1024 * 1024)
        assert shelf.used() == 10 * 10_485_760


class TestGetAsset:
    @pytest.mark.parametrize("content_type", SAMPLES)
    def test_what_came_as_announced_is_ready_to_be_fetched(self, shelf, content_type):
        asset = shelf.announce(SAMPLES[content_type], content_type)
        shelf.send(asset, SAMPLES[content_type])
        seen = shelf.read(asset)
        assert (seen.status, seen.revision) == (AssetStatus.READY, 2)
        assert "attachment" in seen.download_url

    def test_is_looked_at_once(self, shelf):
        asset = shelf.announce()
        shelf.send(asset, PNG)
        shelf.read(asset)
        assert shelf.read(asset).revision == 2

    def test_waits_while_nothing_came(self, shelf):
        seen = shelf.read(shelf.announce())
        assert (seen.status, seen.download_url) == (AssetStatus.PENDING, None)

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

    def test_another_tenants_is_not_there(self, shelf):
        asset = shelf.announce()
        refused("ASSET_NOT_FOUND", shelf.assets.get, new_id("ten"), asset.asset_id)


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
        shelf.assets.delete(shelf.people.admin, shelf.people.tenant_id, asset.asset_id, None)
        refused("ASSET_NOT_FOUND", shelf.assets.get, shelf.people.tenant_id, asset.asset_id)
        assert not shelf.is_stored(asset)
        assert shelf.used() == 0
        assert actions(shelf.services, shelf.people) == ["ASSET_CREATED", "ASSET_DELETED"]

    def test_wants_the_revision_that_was_read(self, shelf):
        asset = shelf.announce()
        refused("PRECONDITION_FAILED", shelf.assets.delete, shelf.people.admin, shelf.people.tenant_id, asset.asset_id, 9)

    def test_a_rejected_one_gives_nothing_back_twice(self, shelf):
        asset = shelf.announce()
        shelf.send(asset, b"something else")
        shelf.read(asset)
        shelf.assets.delete(shelf.people.admin, shelf.people.tenant_id, asset.asset_id, None)
        assert shelf.used() == 0
