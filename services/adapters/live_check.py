"""Looking at a live address as a visitor would."""

import hashlib
from urllib.parse import urlsplit

import httpx

_SECONDS = 5.0


class HttpLiveCheck:
    """`address` (host:port) is asked instead of the URL's own, with its name in the Host header: the local edge."""

    def __init__(self, client: httpx.Client, address: str | None) -> None:
        self._client = client
        self._address = address

    def sha256_of(self, url: str) -> str | None:
        parts = urlsplit(url)
        target = f"{parts.scheme}://{self._address}{parts.path}" if self._address else url
        try:
            answer = self._client.get(target, headers={"Host": parts.netloc, "Cache-Control": "no-cache"}, timeout=_SECONDS)
        except httpx.HTTPError:
            return None
        return hashlib.sha256(answer.content).hexdigest() if answer.status_code == httpx.codes.OK else None
