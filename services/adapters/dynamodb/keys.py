"""Every key of the one table.

    entity              PK                                     SK
    tenant              TENANT#{tenant}                        METADATA                          GSI1 TENANTS / TENANT#{tenant}
                                                                                                 GSI2 TENANTS#{status} / TENANT#{tenant}
    tenant name         TENANTNAME#{folded name}               RESERVATION
    brand               TENANT#{tenant}                        BRAND
    unit                TENANT#{tenant}                        UNIT#{unit}                       GSI1 TENANT#{tenant}#UNITS#{parent|ROOT} / UNIT#{unit}
    unit name           TENANT#{tenant}                        UNITNAME#{parent|ROOT}#{folded name}
    units counted       TENANT#{tenant}                        UNITS                             (how many there are, and how many divisions)
    asset               TENANT#{tenant}                        ASSET#{asset}                     GSI1 TENANT#{tenant}#ASSETS#{kind} / ASSET#{asset}
    membership          TENANT#{tenant}                        MEMBER#{user}                     GSI1 USER#{user} / TENANT#{tenant}
                                                                                                 GSI2 TENANT#{tenant}#MEMBERS#{role} / MEMBER#{user}
    administrators      TENANT#{tenant}                        ADMINS                            (how many there are)
    team member         TENANT#{tenant}                        TEAMMEMBER#{unit}#{user}          (the membership names the units)
    profile             USER#{user}                            PROFILE
    invitation          TENANT#{tenant}                        INVITATION#{invitation}           GSI1 EMAIL#{email} / TENANT#{tenant}#INVITATION#{invitation}
                                                                                                 GSI2 TENANT#{tenant}#INVITATIONS#{status} / {expiresAt}#{invitation}
    invitation's token  INVTOKEN#{sha256(token)}               METADATA
    invitation's lock   TENANT#{tenant}                        INVITELOCK#{email}
    site                TENANT#{tenant}                        SITE#{site}                       GSI1 TENANT#{tenant}#SITES#{open|archived} / SITE#{site}
                                                                                                 GSI2 TENANT#{tenant}#SITES#{status} / SITE#{site}  (while it is open)
    slug reservation    SLUG#{slug}                            RESERVATION
    version             TENANT#{tenant}                        VERSION#{site}#{version}
    pointer             TENANT#{tenant}                        POINTER#{site}#{environment}
    lock                TENANT#{tenant}                        LOCK#{site}#{purpose}
    generation          TENANT#{tenant}                        GENERATION#{generation}           GSI1 TENANT#{tenant}#SITE#{site}#GENERATIONS / GENERATION#{generation}
                                                                                                 GSI2 RUNNING#GENERATION / {updatedAt}#{generation}  (while it runs)
    generation event    TENANT#{tenant}#GENERATION#{generation}  GENEVENT#{seq, 8 digits}
    validation          TENANT#{tenant}                        VALIDATION#{site}#{validation}
    latest report       TENANT#{tenant}                        SCORED#{site}#{contentHash}
    deployment          TENANT#{tenant}                        DEPLOYMENT#{site}#{deployment}
    deployed marker     TENANT#{tenant}                        DEPLOYED#{site}#{version}#{environment}
    operation           TENANT#{tenant}                        OPERATION#{operation}
    quota               TENANT#{tenant}                        QUOTA#{quota}#{month|ALL}
    rate                TENANT#{tenant}, or RATE               RATE#{rate}#{subject}#{window}
    audit event         TENANT#{tenant}                        EVENT#{timestamp}#{event}
    outbox message      TENANT#{tenant}                        OUTBOX#{message}
    idempotency         TENANT#{tenant}                        IDEMPOTENCY#{user}#{operation}#{hash of key}

Ids are ULIDs, so a list newest first is one query backwards. Tenant data has a `PK` that begins with TENANT#{tenant}: the
functions' policies scope it by leading key.
"""

# ruff: noqa: E501 - the legend is a table
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    pk: str
    sk: str

    def item(self) -> dict[str, str]:
        return {"PK": self.pk, "SK": self.sk}


def tenant_partition(tenant_id: str) -> str:
    return f"TENANT#{tenant_id}"


def tenant(tenant_id: str) -> Key:
    return Key(tenant_partition(tenant_id), "METADATA")


TENANTS = "TENANTS"


def tenants_by_status(status: str) -> str:
    return f"TENANTS#{status}"


def tenant_name(folded: str) -> Key:
    return Key(f"TENANTNAME#{folded}", "RESERVATION")


def unit(tenant_id: str, unit_id: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"UNIT#{unit_id}")


def units_below(tenant_id: str, parent_id: str | None) -> str:
    return f"{tenant_partition(tenant_id)}#UNITS#{parent_id or 'ROOT'}"


def unit_name(tenant_id: str, parent_id: str | None, folded: str) -> Key:
    return Key(tenant_partition(tenant_id), f"UNITNAME#{parent_id or 'ROOT'}#{folded}")


def units_counted(tenant_id: str) -> Key:
    return Key(tenant_partition(tenant_id), "UNITS")


def asset(tenant_id: str, asset_id: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"ASSET#{asset_id}")


def assets_of_kind(tenant_id: str, kind: str) -> str:
    return f"{tenant_partition(tenant_id)}#ASSETS#{kind}"


def brand(tenant_id: str) -> Key:
    return Key(tenant_partition(tenant_id), "BRAND")


def member(tenant_id: str, user_id: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"MEMBER#{user_id}")


def members_with_role(tenant_id: str, role: str) -> str:
    return f"{tenant_partition(tenant_id)}#MEMBERS#{role}"


def administrators(tenant_id: str) -> Key:
    return Key(tenant_partition(tenant_id), "ADMINS")


def team_member(tenant_id: str, unit_id: str, user_id: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"TEAMMEMBER#{unit_id}#{user_id}")


def profile(user_id: str) -> Key:
    return Key(user_partition(user_id), "PROFILE")


def invitation(tenant_id: str, invitation_id: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"INVITATION#{invitation_id}")


def invitations_by_status(tenant_id: str, status: str) -> str:
    return f"{tenant_partition(tenant_id)}#INVITATIONS#{status}"


def invitation_of_email(tenant_id: str, invitation_id: str) -> str:
    return f"{tenant_partition(tenant_id)}#INVITATION#{invitation_id}"


def invitation_by_expiry(expires_at: str, invitation_id: str) -> str:
    return f"{expires_at}#{invitation_id}"


def email_partition(email: str) -> str:
    return f"EMAIL#{email}"


def invitation_token(token_hash: str) -> Key:
    return Key(f"INVTOKEN#{token_hash}", "METADATA")


def invitation_lock(tenant_id: str, email: str) -> Key:
    return Key(tenant_partition(tenant_id), f"INVITELOCK#{email}")


def user_partition(user_id: str) -> str:
    return f"USER#{user_id}"


def site(tenant_id: str, site_id: str) -> Key:
    return Key(tenant_partition(tenant_id), f"SITE#{site_id}")


def sites_by_status(tenant_id: str, status: str) -> str:
    return f"{tenant_partition(tenant_id)}#SITES#{status}"


def slug(name: str) -> Key:
    return Key(f"SLUG#{name}", "RESERVATION")


def version(tenant_id: str, site_id: str, version_id: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"VERSION#{site_id}#{version_id}")


def pointer(tenant_id: str, site_id: str, environment: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"POINTER#{site_id}#{environment}")


def lock(tenant_id: str, site_id: str, purpose: str) -> Key:
    return Key(tenant_partition(tenant_id), f"LOCK#{site_id}#{purpose}")


def generation(tenant_id: str, generation_id: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"GENERATION#{generation_id}")


def generations_of_site(tenant_id: str, site_id: str) -> str:
    return f"{tenant_partition(tenant_id)}#SITE#{site_id}#GENERATIONS"


RUNNING_GENERATIONS = "RUNNING#GENERATION"


def generation_event(tenant_id: str, generation_id: str, seq: int) -> Key:
    return Key(f"{tenant_partition(tenant_id)}#GENERATION#{generation_id}", f"GENEVENT#{seq:08d}")


def validation(tenant_id: str, site_id: str, validation_id: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"VALIDATION#{site_id}#{validation_id}")


def scored(tenant_id: str, site_id: str, content_hash: str) -> Key:
    return Key(tenant_partition(tenant_id), f"SCORED#{site_id}#{content_hash}")


def deployment(tenant_id: str, site_id: str, deployment_id: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"DEPLOYMENT#{site_id}#{deployment_id}")


def deployed(tenant_id: str, site_id: str, version_id: str, environment: str) -> Key:
    return Key(tenant_partition(tenant_id), f"DEPLOYED#{site_id}#{version_id}#{environment}")


def operation(tenant_id: str, operation_id: str = "") -> Key:
    return Key(tenant_partition(tenant_id), f"OPERATION#{operation_id}")


def quota(tenant_id: str, name: str, period: str) -> Key:
    return Key(tenant_partition(tenant_id), f"QUOTA#{name}#{period}")


def rate(tenant_id: str, name: str, subject: str, window: int) -> Key:
    return Key(tenant_partition(tenant_id) if tenant_id else "RATE", f"RATE#{name}#{subject}#{window}")


def audit_event(tenant_id: str, timestamp: str, event_id: str) -> Key:
    return Key(tenant_partition(tenant_id), f"EVENT#{timestamp}#{event_id}")


def outbox(tenant_id: str, message_id: str) -> Key:
    return Key(tenant_partition(tenant_id), f"OUTBOX#{message_id}")


def audit_events(tenant_id: str) -> Key:
    return Key(tenant_partition(tenant_id), "EVENT#")


def idempotency(tenant_id: str, user_id: str, operation_id: str, key_hash: str) -> Key:
    return Key(tenant_partition(tenant_id), f"IDEMPOTENCY#{user_id}#{operation_id}#{key_hash}")
