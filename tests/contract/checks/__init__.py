"""The project's own checks, written once over the contract: every operation has to pass every one that applies to it.

    responses   looked at on every response: problem documents, envelopes, secrets
    refusals    an old revision, an unknown parameter, a body that is none
    keys        the same idempotency key once more
    cursors     a cursor that was never given, or to somebody else
    tenants     a tenant that sleeps, is not there, or is another

All but the first take a request that succeeded and send it again, changed in one way (`again`), once or twice per operation;
more would only repeat itself. Who may do what to whose is the isolation matrix's.
"""

from tests.contract.checks.cursors import cursor_forged
from tests.contract.checks.keys import key_in_use, key_replayed
from tests.contract.checks.refusals import body_refused, query_unknown, revision_stale
from tests.contract.checks.responses import envelope, problem_document, secret_kept
from tests.contract.checks.tenants import tenant_header, tenant_suspended, tenant_unknown

OF_EVERY_RESPONSE = [problem_document, envelope, secret_kept]
ALL = [
    *OF_EVERY_RESPONSE, revision_stale, key_replayed, key_in_use, cursor_forged, query_unknown, body_refused, tenant_suspended,
    tenant_unknown, tenant_header,
]  # fmt: skip
