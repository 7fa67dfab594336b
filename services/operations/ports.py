"""What long work needs of storage."""

from dataclasses import dataclass
from typing import Protocol

from generated.models.operation import Operation
from services.core.ledger import Change
from services.core.paging import Page, PageRequest


@dataclass(frozen=True, slots=True)
class Leased:
    """An operation and until when (UNIX seconds) somebody works on it; 0 for nobody."""

    operation: Operation
    lease_until: int


class Operations(Protocol):
    def get(self, tenant_id: str, operation_id: str) -> Leased | None: ...

    def list_page(self, tenant_id: str, page: PageRequest) -> Page[Operation]:
        """Newest first."""
        ...

    def created(self, operation: Operation) -> Change: ...

    def changed(self, operation: Operation, was: int, lease_until: int) -> Change:
        """Write the operation over revision `was`; refused with `LeaseLost` when somebody else took it over."""
        ...
