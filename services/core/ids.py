"""Identifiers: a prefix that says what it is, and a ULID, so that ids sort by the time they were made.

Prefixes: ten_ unit_ inv_ ast_ site_ ver_ gen_ val_ dep_ op_ evt_ (tenant, unit, invitation, asset, site, version, generation,
validation, deployment, operation, audit event).
"""

from typing import Literal

from ulid import ULID

from services.core import clock

Prefix = Literal["ten", "unit", "inv", "ast", "site", "ver", "gen", "val", "dep", "op", "evt", "msg", "req"]


def new_id(prefix: Prefix) -> str:
    """Make an id such as `site_01JD…` (26 characters of Crockford base 32 behind the prefix)."""
    return f"{prefix}_{ULID.from_datetime(clock.now())}"


def ulid_of(identifier: str) -> str:
    """Take the ULID out of an id, in lower case, as host names want it."""
    return identifier.rsplit("_", 1)[-1].lower()
