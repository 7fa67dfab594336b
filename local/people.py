"""Who is there on a fresh local cloud: two tenants that must never see each other, and a person of each kind."""

from dataclasses import dataclass

PASSWORD = "SiteBuilder-2026!"  # noqa: S105 - printed by `make run`, good for nothing but the local cloud
ACME = "ten_01JD0ACME00000000000000000"
GLOBEX = "ten_01JD0G0BEX0000000000000000"


@dataclass(frozen=True)
class Person:
    email: str
    tenant_id: str
    role: str
    grants: tuple[str, ...] = ()


TENANTS = {ACME: "Acme", GLOBEX: "Globex"}
PEOPLE = (
    Person("admin@acme.test", ACME, "tenant_admin", ("deploy:prod",)),
    Person("editor@acme.test", ACME, "editor"),
    Person("viewer@acme.test", ACME, "viewer"),
    Person("admin@globex.test", GLOBEX, "tenant_admin"),
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
