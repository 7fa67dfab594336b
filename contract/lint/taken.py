"""Names that something else has already."""

from collections import Counter
from collections.abc import Iterator

from contract.bundle.names import added, is_enveloped
from contract.design import Design
from contract.findings import Finding
from contract.lint.registry import rule
from contract.operations import operations


@rule()
def bundle_names(design: Design) -> Iterator[Finding]:
    """No design defines a schema of a name the bundle adds, such as SiteDocument."""
    wanted = {
        name for operation in operations(design) for answer in operation.successes() if is_enveloped(answer) for name in added(answer)
    }
    for name in sorted(wanted.intersection(design.schemas)):
        yield design.finding(("components", "schemas", name), "NAME_TAKEN", f"the bundle adds a schema `{name}`; call this one otherwise")


@rule()
def alias_paths(design: Design) -> Iterator[Finding]:
    """An alias leads to a free path and asks for no parameter the operation does not know."""
    taken = {(slot.path, slot.method): slot.node["operationId"] for slot in design.slots()}
    for operation in operations(design):
        for alias in operation.aliases():
            key = (alias.slot.path, alias.slot.method)
            if key in taken:
                yield design.finding((*operation.pointer, "x-aliases"), "DUPLICATE", f"{key[1].upper()} {key[0]} already is `{taken[key]}`")
            taken[key] = alias.id
            wanted = {part[1:-1] for part in alias.slot.path.split("/") if part.startswith("{")}
            for name in sorted(wanted - set(operation.path_parameters())):
                yield design.finding(
                    (*operation.pointer, "x-aliases"), "PARAMETER", f"the alias asks for `{name}`, which `{operation.id}` does not know"
                )


@rule()
def argument_names(design: Design) -> Iterator[Finding]:
    """Parameters of one name, in the path and in the query, would be one argument of the handler."""
    for operation in operations(design):
        counted = Counter(given.argument for given in operation.parameters())
        for name in (name for name, count in counted.items() if count > 1):
            message = f"`{operation.id}` has two parameters for the argument `{name}`; call one of them otherwise"
            yield design.finding((*operation.pointer, "parameters"), "NAME_TAKEN", message)
