"""Invitations as rows, with the row of their token and the lock of their address."""

from collections.abc import Callable, Mapping
from typing import Any

from generated.models.invitation import Invitation, InvitationStatus
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Check, Condition, Delete, Put, TableChange, absent_or_lapsed, at_revision
from services.adapters.dynamodb.items import Item, attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core import clock
from services.core.errors import ConflictException, SiteBuilderException, Way
from services.core.paging import Page, PageRequest
from services.invitations.ports import Kept, Refusal, effective

_TOKEN_KEPT_SECONDS = 24 * 3600
_STORED = {InvitationStatus.EXPIRED: InvitationStatus.PENDING}


class DynamoInvitations:
    def __init__(self, table: Table) -> None:
        self._table = table

    def get(self, tenant_id: str, invitation_id: str) -> Kept | None:
        row = self._table.get(keys.invitation(tenant_id, invitation_id))
        return _kept(row) if row else None

    def by_token(self, token_hash: str) -> Kept | None:
        row = self._table.get(keys.invitation_token(token_hash))
        kept = self.get(row["tenantId"], row["invitationId"]) if row else None
        return kept if kept and kept.token_hash == token_hash else None

    def waiting(self, tenant_id: str, email: str) -> Kept | None:
        lock = self._table.get(keys.invitation_lock(tenant_id, email))
        return self.get(tenant_id, lock["invitationId"]) if lock else None

    def none_waits(self, tenant_id: str, email: str) -> TableChange:
        return Check(keys.invitation_lock(tenant_id, email), absent_or_lapsed(_now()))

    def list_page(self, tenant_id: str, status: InvitationStatus | None, page: PageRequest) -> Page[Invitation]:
        """List invitations: one query, whatever the status. A lapsed one is stored as pending with its time over."""
        if status is None:
            found = self._table.query(keys.tenant_partition(tenant_id), keys.invitation(tenant_id).sk, page)
        else:
            partition = keys.invitations_by_status(tenant_id, _STORED.get(status, status))
            found = self._table.query_between(partition, _range(status), page, index="GSI2")
        return Page([_kept(row).invitation for row in found.items], found.next)

    def of_email(self, email: str, page: PageRequest) -> Page[Kept]:
        found = self._table.query(keys.email_partition(email), "TENANT#", page, index="GSI1")
        return Page([_kept(row) for row in found.items], found.next)

    def created(self, kept: Kept) -> list[TableChange]:
        return [Put(_key(kept), _row(kept), ABSENT), _token(kept), _lock(kept, absent_or_lapsed(_now()))]

    def renewed(self, kept: Kept, was: Kept) -> list[TableChange]:
        mine = Condition(
            "attribute_not_exists(#pk) OR #expires < :now OR #invitation = :mine",
            {"#pk": "PK", "#expires": "expires", "#invitation": "invitationId"},
            {":now": _now(), ":mine": kept.invitation.invitation_id},
        )
        return [
            Put(_key(kept), _row(kept), at_revision(was.invitation.revision)),
            Delete(keys.invitation_token(was.token_hash)),
            _token(kept),
            _lock(kept, mine),
        ]

    def ended(self, kept: Kept, was: Kept, refusal: Refusal) -> list[TableChange]:
        """A lapsed one does not end, and the lock goes only if it is its own: another invitation may have taken it over."""
        still = Condition(
            "#revision = :revision AND #expires > :now",
            {"#revision": "revision", "#expires": "GSI2SK"},  # expiresAt in the clock's own words, and the id behind it
            {":revision": was.invitation.revision, ":now": clock.timestamp()},
        )
        mine = Condition(
            "attribute_not_exists(#pk) OR #invitation = :mine",
            {"#pk": "PK", "#invitation": "invitationId"},
            {":mine": kept.invitation.invitation_id},
        )
        lock = keys.invitation_lock(kept.invitation.tenant_id, kept.invitation.email)
        return [Put(_key(kept), _row(kept), still, _refused(refusal)), Delete(lock, mine)]

    def claimed(self, kept: Kept, was: Kept, refusal: Refusal) -> TableChange:
        return Put(_key(kept), _row(kept), at_revision(was.invitation.revision), _refused(refusal))


def _refused(refusal: Refusal) -> Callable[[Item], SiteBuilderException]:
    return lambda row: refusal(_kept(row) if row else None)


def _now() -> int:
    return int(clock.now().timestamp())


def _key(kept: Kept) -> keys.Key:
    return keys.invitation(kept.invitation.tenant_id, kept.invitation.invitation_id)


def _row(kept: Kept) -> Item:
    invitation = kept.invitation
    return {
        "entityType": "INVITATION",
        **attributes(invitation),
        "organizationName": kept.organization_name,
        "tokenHash": kept.token_hash,
        "acceptingUntil": kept.accepting_until,
        **({"answerTo": kept.answer_to} if kept.answer_to else {}),
        "GSI1PK": keys.email_partition(invitation.email),
        "GSI1SK": keys.invitation_of_email(invitation.tenant_id, invitation.invitation_id),
        "GSI2PK": keys.invitations_by_status(invitation.tenant_id, invitation.status),
        "GSI2SK": keys.invitation_by_expiry(clock.iso(invitation.expires_at), invitation.invitation_id),
    }


def _kept(row: Mapping[str, Any]) -> Kept:
    invitation = effective(to_model(Invitation, row))
    return Kept(invitation, row["organizationName"], row["tokenHash"], row.get("acceptingUntil", 0), row.get("answerTo"))


def _token(kept: Kept) -> TableChange:
    invitation = kept.invitation
    row = {
        "entityType": "INVITATION_TOKEN",
        "tenantId": invitation.tenant_id,
        "invitationId": invitation.invitation_id,
        "ttl": int(invitation.expires_at.timestamp()) + _TOKEN_KEPT_SECONDS,
    }
    return Put(keys.invitation_token(kept.token_hash), row, ABSENT)


def _lock(kept: Kept, condition: Condition) -> TableChange:
    """One pending invitation per address. The lock lapses with the invitation; whoever meets it is led to the other one."""
    invitation = kept.invitation
    expires = int(invitation.expires_at.timestamp())
    row = {"entityType": "INVITATION_LOCK", "invitationId": invitation.invitation_id, "expires": expires, "ttl": expires}

    def refusal(holder: Item) -> ConflictException:
        way = Way("getInvitation", {"tenantId": invitation.tenant_id, "invitationId": str(holder["invitationId"])})
        detail = f"{invitation.email} is invited already. Send that invitation again, or cancel it."
        return ConflictException("INVITATION_PENDING", detail, links={"invitation": way})

    return Put(keys.invitation_lock(invitation.tenant_id, invitation.email), row, condition, refusal)


def _range(status: InvitationStatus) -> tuple[str, str]:
    """The sort keys of a status: what lapses later than now is pending, the rest of the pending ones is expired."""
    now, end = clock.timestamp(), "\uffff"
    return {InvitationStatus.PENDING: (now, end), InvitationStatus.EXPIRED: (" ", now)}.get(status, (" ", end))
