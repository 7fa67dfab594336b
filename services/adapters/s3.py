"""Files of versions in a bucket. Every key begins with the version's prefix, which holds the tenant's id."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

from generated.models.site import ManifestFile
from services.core.errors import ServiceUnavailable

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_IMMUTABLE = "public, max-age=86400, immutable"
_CACHE = {"text/html": "public, max-age=300", "text/css": "public, max-age=3600"}


class S3Files:
    def __init__(self, client: "S3Client", bucket: str) -> None:
        self._client = client
        self._bucket = bucket

    def write(self, prefix: str, files: Mapping[str, bytes], manifest: Iterable[ManifestFile]) -> None:
        """Put every file of the manifest; writing the same again changes nothing."""
        try:
            for entry in manifest:
                self._client.put_object(
                    Bucket=self._bucket,
                    Key=prefix + entry.path,
                    Body=files[entry.path],
                    ContentType=entry.type,
                    CacheControl=_CACHE.get(entry.type.partition(";")[0], _IMMUTABLE),
                    Metadata={"sha256": entry.sha256},
                )
        except (ClientError, BotoCoreError) as error:
            raise ServiceUnavailable from error

    def read(self, prefix: str, paths: Iterable[str]) -> dict[str, bytes]:
        """Read files by path; one that is not there is not in the answer."""
        found: dict[str, bytes] = {}
        for path in paths:
            try:
                found[path] = self._client.get_object(Bucket=self._bucket, Key=prefix + path)["Body"].read()
            except ClientError as error:
                if error.response["Error"]["Code"] not in ("NoSuchKey", "404"):
                    raise ServiceUnavailable from error
            except BotoCoreError as error:
                raise ServiceUnavailable from error
        return found
