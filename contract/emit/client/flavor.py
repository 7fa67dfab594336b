"""The two ways a client is written: blocking and awaiting. Their texts differ in a few words only."""

from dataclasses import dataclass

from contract.naming import snake


@dataclass(frozen=True)
class Flavor:
    """`lead` comes before class names and, in lower case, before module names."""

    lead: str
    define: str
    wait: str

    @property
    def client(self) -> str:
        return f"{self.lead}Client"

    def links_class(self, schema: str) -> str:
        return f"{self.lead}{schema}Links"

    def resource(self, schema: str) -> str:
        """The alias of a resource's type."""
        return f"{self.lead}{schema}Resource"

    def module(self, name: str) -> str:
        """`links` or `async_links`."""
        return f"{self.lead.lower()}_{name}" if self.lead else name


BLOCKING = Flavor("", "def", "")
AWAITING = Flavor("Async", "async def", "await ")
FLAVORS = (BLOCKING, AWAITING)


def constant(name: str) -> str:
    """`createSite` → `CREATE_SITE`."""
    return snake(name).upper()
