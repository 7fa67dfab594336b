"""Writes the tenants and people of the local cloud, once: what is there already stays as it is."""

from contextlib import suppress
from typing import TYPE_CHECKING

from generated.models.tenant import Brand, Plan, Tenant, TenantStatus
from generated.models.user import TenantRole, User
from local.people import ACME, BRANDS, PASSWORD, PEOPLE, STAFF, TENANTS, Person
from local.seeded_units import seed_units
from services.adapters.dynamodb.memberships import DynamoMemberships
from services.adapters.dynamodb.profiles import DynamoProfiles
from services.adapters.dynamodb.table import Table
from services.adapters.dynamodb.tenants import DynamoTenants
from services.core import clock

if TYPE_CHECKING:
    from mypy_boto3_cognito_idp import CognitoIdentityProviderClient
    from mypy_boto3_cognito_idp.type_defs import UserTypeTypeDef


def seed(table: Table, people: "CognitoIdentityProviderClient", user_pool_id: str) -> None:
    """Write what is missing; running it again changes nothing, not even a password someone chose since."""
    tenants, memberships, profiles = DynamoTenants(table), DynamoMemberships(table), DynamoProfiles(table)
    for tenant_id, name in TENANTS.items():
        if tenants.get(tenant_id) is None:
            table.write(tenants.created(_tenant(tenant_id, name)))
    for tenant_id, brand in BRANDS.items():
        if tenants.brand(tenant_id) is None:
            written = Brand.model_validate({**brand, "tenantId": tenant_id, "configured": True, "revision": 1, "updatedAt": clock.now()})
            table.write([tenants.brand_changed(written, 0)])
    members: dict[str, User] = {}
    for person in PEOPLE:
        members[person.email] = _member(_account(people, user_pool_id, person), person)
        if memberships.read(person.tenant_id, members[person.email].user_id).role is None:
            table.write(memberships.added(members[person.email]))
        if profiles.get(members[person.email].user_id).revision == 0:
            table.write([profiles.begun(members[person.email].user_id, person.name)])
    seed_units(table, ACME, members)
    _employ(people, user_pool_id)


def _tenant(tenant_id: str, name: str) -> Tenant:
    now = clock.now()
    return Tenant(
        tenant_id=tenant_id, name=name, plan=Plan.STANDARD, status=TenantStatus.ACTIVE, revision=1, created_at=now, updated_at=now
    )


def _member(user_id: str, person: Person) -> User:
    now = clock.now()
    return User(
        user_id=user_id,
        tenant_id=person.tenant_id,
        email=person.email,
        name=person.name,
        role=TenantRole(person.role),
        grants=list(person.grants),
        joined_at=now,
        revision=1,
        updated_at=now,
    )


def _employ(people: "CognitoIdentityProviderClient", pool: str) -> None:
    """The platform's own staff: a group of the pool says so, no membership does."""
    _account(people, pool, STAFF)
    with suppress(people.exceptions.GroupExistsException):
        people.create_group(GroupName=STAFF.role, UserPoolId=pool)
    people.admin_add_user_to_group(UserPoolId=pool, Username=STAFF.email, GroupName=STAFF.role)


def _account(people: "CognitoIdentityProviderClient", pool: str, person: Person) -> str:
    """Give the person's user id (`sub`), making the account first where there is none."""
    try:
        known = people.admin_get_user(UserPoolId=pool, Username=person.email)
        attributes, status = known["UserAttributes"], known["UserStatus"]
    except people.exceptions.UserNotFoundException:
        created = _create(people, pool, person)
        attributes, status = created["Attributes"], created["UserStatus"]
    if status == "FORCE_CHANGE_PASSWORD":
        people.admin_set_user_password(UserPoolId=pool, Username=person.email, Password=PASSWORD, Permanent=True)
    return next(attribute["Value"] for attribute in attributes if attribute["Name"] == "sub")


def _create(people: "CognitoIdentityProviderClient", pool: str, person: Person) -> "UserTypeTypeDef":
    wanted = {"email": person.email, "email_verified": "true", "name": person.name, "custom:tenant_id": person.tenant_id}
    return people.admin_create_user(
        UserPoolId=pool,
        Username=person.email,
        MessageAction="SUPPRESS",
        UserAttributes=[{"Name": name, "Value": value} for name, value in wanted.items() if value],
    )["User"]
