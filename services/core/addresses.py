"""Where sites are seen: one host per site, environment and version, so that they share neither cookies nor origins."""

from urllib.parse import urlsplit

from services.core.ids import ulid_of

RESERVED_SLUGS = frozenset(
    [
        "admin",
        "api",
        "app",
        "assets",
        "auth",
        "blog",
        "cdn",
        "console",
        "dev",
        "docs",
        "edge",
        "ftp",
        "help",
        "login",
        "mail",
        "partners",
        "preview",
        "prod",
        "sit",
        "static",
        "status",
        "support",
        "test",
        "www",
    ]
)


class Addresses:
    """`base_url` is such as `https://sites.example` or `http://localhost:8081`."""

    def __init__(self, base_url: str) -> None:
        parts = urlsplit(base_url)
        self._scheme, self._port = parts.scheme, f":{parts.port}" if parts.port else ""
        self._base = parts.hostname or ""

    def host(self, slug: str, environment: str) -> str:
        """The host of a site: `{slug}.{base}` in prod, `{slug}.sit.{base}` in sit."""
        return f"{slug}.{self._base}" if environment == "prod" else f"{slug}.{environment}.{self._base}"

    def preview_host(self, version_id: str) -> str:
        return f"{ulid_of(version_id)}.preview.{self._base}"

    def url(self, host: str) -> str:
        return f"{self._scheme}://{host}{self._port}/"
