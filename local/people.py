"""Who is there on a fresh local cloud: two tenants that must never see each other, a person of each kind, and the platform's own staff."""

from dataclasses import dataclass

PASSWORD = "SiteBuilder-2026!"  # noqa: S105 - printed by `make run`, good for nothing but the local cloud
ACME = "ten_01JD0ACME00000000000000000"
GLOBEX = "ten_01JD0G0BEX0000000000000000"


@dataclass(frozen=True)
class Person:
    """`tenant_id` is empty for staff of the platform, whose rights are a group of the user pool."""

    email: str
    name: str
    tenant_id: str
    role: str
    grants: tuple[str, ...] = ()


@dataclass(frozen=True)
class SeededUnit:
    """A unit of Acme; the first of `people` leads the team."""

    unit_id: str
    kind: str
    name: str
    parent_id: str | None = None
    people: tuple[str, ...] = ()


TENANTS = {ACME: "Acme", GLOBEX: "Globex"}
PEOPLE = (
    Person("admin@acme.test", "Alex Morgan", ACME, "tenant_admin", ("deploy:prod",)),
    Person("lead@acme.test", "Lea Brandt", ACME, "team_lead"),
    Person("designer@acme.test", "Dana Reyes", ACME, "designer"),
    Person("editor@acme.test", "Robin Hale", ACME, "editor"),
    Person("viewer@acme.test", "Kim Silva", ACME, "viewer"),
    Person("admin@globex.test", "Gus Bauer", GLOBEX, "tenant_admin"),
)
STAFF = Person("staff@platform.test", "Sam Okafor", "", "platform_admin")

_DIVISION, _GROUP = "unit_01JD0ACME0000000000000D100", "unit_01JD0ACME0000000000000G100"
_SHOP = "unit_01JD0ACME0000000000000D200"
UNITS = (
    SeededUnit(_DIVISION, "division", "Marketing"),
    SeededUnit(_GROUP, "group", "Websites", _DIVISION),
    SeededUnit(
        "unit_01JD0ACME0000000000000T100", "team", "Launch team", _GROUP, ("lead@acme.test", "designer@acme.test", "editor@acme.test")
    ),
    SeededUnit("unit_01JD0ACME0000000000000T200", "team", "Care team", _GROUP),
    SeededUnit(_SHOP, "division", "Shop"),
)
# Acme has no brand, so that its pages take their colours from the prompt.
BRANDS = {
    GLOBEX: {
        "companyName": "Globex",
        "primaryColor": "#1B3A5C",
        "secondaryColor": "#2A6F97",
        "accentColor": "#C8553D",
        "backgroundColor": "#FFFFFF",
        "textColor": "#1F2933",
        "fontHeading": "Georgia",
        "fontBody": "Inter",
        "tone": "professional",
    }
}
