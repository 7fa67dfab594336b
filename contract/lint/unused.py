"""Nothing is defined that nobody uses."""

from collections.abc import Iterator

from contract.bundle.names import HEADERS, IDEMPOTENCY_KEY, RATE_HEADERS, SCHEMAS
from contract.design import Design, ref_name
from contract.findings import Finding
from contract.lint.registry import rule
from contract.operations import operations
from contract.schemas import schema_closure
from contract.walk import references

# Named by the bundle, whether or not a design refers to them.
SHARED = {"schemas": set(SCHEMAS), "headers": {*HEADERS, *RATE_HEADERS}, "parameters": {IDEMPOTENCY_KEY}}
KINDS = ("schemas", "parameters", "headers", "responses", "requestBodies")


@rule()
def unused_components(design: Design) -> Iterator[Finding]:
    named = [str(target) for _, target in references(design.data)]
    for kind in KINDS:
        used = _used_schemas(design) if kind == "schemas" else _of_kind(named, kind)
        for name in design.component(kind):
            if name not in used and name not in SHARED.get(kind, set()):
                yield design.finding(("components", kind, name), "UNUSED", f"nobody uses `{name}` of components.{kind}")


def _of_kind(targets: list[str], kind: str) -> set[str]:
    prefix = f"#/components/{kind}/"
    return {target.removeprefix(prefix) for target in targets if target.startswith(prefix)}


def _used_schemas(design: Design) -> set[str]:
    """Schemas reachable from outside of components.schemas, by reference or as the events of a stream."""
    outside = {key: value for key, value in design.data.items() if key != "components"}
    parts = {kind: node for kind, node in design.data.get("components", {}).items() if kind != "schemas"}
    roots = {ref_name({"$ref": target}) or "" for _, target in [*references(outside), *references({"components": parts})]}
    streamed = {operation.stream for operation in operations(design) if operation.stream}
    return schema_closure(design, roots | streamed | SHARED["schemas"])
