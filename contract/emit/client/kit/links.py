"""Where one can go from a result: what the API offers now, and the base of the classes with a method per relation."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from .calls import IfMatch, tag_of
from .errors import LinkNotOffered


class Own(Enum):
    """Stands for the entity tag of the result whose link is followed."""

    REVISION = "its own revision"


OWN: Final = Own.REVISION


@dataclass(frozen=True, slots=True)
class Link:
    href: str
    method: str = "GET"
    title: str | None = None


def read_links(stated: Any) -> dict[str, Link]:
    """`_links` of a document; what is no link is passed over."""
    links = stated if isinstance(stated, Mapping) else {}
    return {
        rel: Link(str(link["href"]), str(link.get("method") or "GET"), link.get("title"))
        for rel, link in links.items()
        if isinstance(link, Mapping) and "href" in link
    }


class Offered:
    """The links of one result, by relation: `"deploy-sit" in links`, `links["self"].href`, `list(links)`.

    A relation of the contract is a method. One that came later can be followed with the client's `follow`.
    """

    def __init__(self, offered: Mapping[str, Link], sender: Any, etag: str | None) -> None:
        self._offered, self._sender_, self._etag = offered, sender, etag

    def __iter__(self) -> Iterator[str]:
        return iter(self._offered)

    def __len__(self) -> int:
        return len(self._offered)

    def __contains__(self, rel: object) -> bool:
        return rel in self._offered

    def __getitem__(self, rel: str) -> Link:
        """Raises LinkNotOffered, naming what is."""
        if rel not in self._offered:
            raise LinkNotOffered(rel, self._offered)
        return self._offered[rel]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._offered)})"

    def _href(self, rel: str) -> str:
        return self[rel].href

    def _tag(self, given: IfMatch | Own) -> str | None:
        return self._etag if isinstance(given, Own) else tag_of(given)
