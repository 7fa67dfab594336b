"""Files of deployed versions, read from their bucket and kept: a version's files never change."""

import gzip
from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_MOST_BYTES = 64 * 1024 * 1024
_WORTH_PACKING = 400
_TEXT_TYPES = {"application/javascript", "application/json", "application/xml", "image/svg+xml"}
_MISSING = {"NoSuchKey", "404", "NoSuchBucket"}


@dataclass(frozen=True)
class File:
    body: bytes
    content_type: str
    etag: str

    @property
    def is_text(self) -> bool:
        kind = self.content_type.partition(";")[0].strip().lower()
        return kind.startswith("text/") or kind in _TEXT_TYPES

    @cached_property
    def packed(self) -> bytes | None:
        """The body in gzip, None where that saves nothing."""
        if not self.is_text or len(self.body) < _WORTH_PACKING:
            return None
        return gzip.compress(self.body, 6, mtime=0)


class Files:
    def __init__(self, client: "S3Client") -> None:
        self._client = client
        self._kept: OrderedDict[tuple[str, str], File] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def read(self, bucket: str, key: str) -> File | None:
        with self._lock:
            kept = self._kept.get((bucket, key))
            if kept:
                self._kept.move_to_end((bucket, key))
                return kept
        file = self._fetch(bucket, key)
        if file:
            self._keep((bucket, key), file)
        return file

    def _fetch(self, bucket: str, key: str) -> File | None:
        try:
            answer = self._client.get_object(Bucket=bucket, Key=key)
        except ClientError as error:
            if error.response["Error"]["Code"] in _MISSING:
                return None
            raise
        return File(answer["Body"].read(), answer["ContentType"], answer["ETag"].strip('"'))

    def _keep(self, name: tuple[str, str], file: File) -> None:
        with self._lock:
            if name in self._kept:
                return
            self._kept[name] = file
            self._bytes += len(file.body)
            while self._bytes > _MOST_BYTES:
                self._bytes -= len(self._kept.popitem(last=False)[1].body)
