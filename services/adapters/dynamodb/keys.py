"""Every key of the one table.

    entity              PK                                     SK
    tenant              TENANT#{tenant}                        METADATA
    brand               TENANT#{tenant}                        BRAND
    membership          TENANT#{tenant}                        MEMBER#{user}                     GSI1 USER#{user} / TENANT#{tenant}
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


def brand(tenant_id: str) -> Key:
    return Key(tenant_partition(tenant_id), "BRAND")


def member(tenant_id: str, user_id: str) -> Key:
    return Key(tenant_partition(tenant_id), f"MEMBER#{user_id}")


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


def audit_event(tenant_id: str, timestamp: str, event_id: str) -> Key:
    return Key(tenant_partition(tenant_id), f"EVENT#{timestamp}#{event_id}")


def outbox(tenant_id: str, message_id: str) -> Key:
    return Key(tenant_partition(tenant_id), f"OUTBOX#{message_id}")


def idempotency(tenant_id: str, user_id: str, operation_id: str, key_hash: str) -> Key:
    return Key(tenant_partition(tenant_id), f"IDEMPOTENCY#{user_id}#{operation_id}#{key_hash}")
