"""Nothing is lost in silence: what was found is in the document, or a line of the report says where it went."""

from contract.importing.log import Log
from contract.importing.tree import units
from contract.importing.written import Unit, Written


def unaccounted(document: Written, log: Log) -> list[Unit]:
    """The operations and components that were found and are neither in the document nor in the report."""
    kept = {id(unit) for _, unit in units(document)}
    told = {id(line.unit) for line in log.repairs} | {id(line.unit) for line in log.refusals}
    return [unit for unit in log.found if id(unit) not in kept | told]


def settle(document: Written, log: Log) -> None:
    """Report whatever else would be lost; this is a fault of the importer, and it is not silent either."""
    for unit in unaccounted(document, log):
        log.refused(unit.place, "UNACCOUNTED", str(unit), "the importer lost it; please report this with the design", unit)
