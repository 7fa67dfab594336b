"""Files of the brand in the content bucket, sent and fetched by addresses that are signed for one file and some minutes."""

import base64
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote

from botocore.exceptions import BotoCoreError, ClientError

from generated.models.tenant import Asset, AssetUpload
from services.assets.ports import Sent
from services.core import clock
from services.core.errors import ServiceUnavailable

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_TO_FETCH_SECONDS = 15 * 60
_TO_SEND_SECONDS = 10 * 60  # what is begun at the end of it has come when a deleted asset's file is deleted again


class S3AssetFiles:
    """`largest` is what is fetched at most to be looked at, in bytes."""

    def __init__(self, client: "S3Client", bucket: str, largest: int) -> None:
        self._client = client
        self._bucket = bucket
        self._largest = largest

    def upload(self, asset: Asset) -> AssetUpload:
        """An address for exactly this file: kind, length and hash are part of the signature."""
        checksum = base64.b64encode(bytes.fromhex(asset.sha256)).decode()
        wanted = {"ContentType": asset.content_type, "ContentLength": asset.size, "ChecksumSHA256": checksum}
        url = self._client.generate_presigned_url(
            "put_object", Params={"Bucket": self._bucket, "Key": _key_of(asset), **wanted}, ExpiresIn=_TO_SEND_SECONDS
        )
        headers = {"Content-Type": asset.content_type, "x-amz-checksum-sha256": checksum}
        return AssetUpload(url=url, method="PUT", headers=headers, expires_at=clock.now() + timedelta(seconds=_TO_SEND_SECONDS))

    def download(self, asset: Asset) -> str:
        """An address to fetch the file from: as a download, so that nothing in it runs where people are signed in."""
        name = f"attachment; filename*=UTF-8''{quote(asset.name)}"
        wanted = {"ResponseContentDisposition": name, "ResponseContentType": asset.content_type}
        return self._client.generate_presigned_url(
            "get_object", Params={"Bucket": self._bucket, "Key": _key_of(asset), **wanted}, ExpiresIn=_TO_FETCH_SECONDS
        )

    def sent(self, asset: Asset) -> Sent | None:
        try:
            answer = self._client.get_object(Bucket=self._bucket, Key=_key_of(asset))
            size = answer["ContentLength"]
            with answer["Body"] as body:
                return Sent(size, body.read() if size <= self._largest else None)
        except ClientError as error:
            if error.response["Error"]["Code"] in ("NoSuchKey", "404"):
                return None
            raise ServiceUnavailable from error
        except BotoCoreError as error:
            raise ServiceUnavailable from error

    def delete(self, tenant_id: str, asset_id: str) -> None:
        try:
            self._client.delete_object(Bucket=self._bucket, Key=_key(tenant_id, asset_id))
        except (ClientError, BotoCoreError) as error:
            raise ServiceUnavailable from error


def _key_of(asset: Asset) -> str:
    return _key(asset.tenant_id, asset.asset_id)


def _key(tenant_id: str, asset_id: str) -> str:
    return f"assets/{tenant_id}/{asset_id}"
