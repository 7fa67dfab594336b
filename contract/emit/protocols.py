"""`generated/protocols.py` and `generated/conformance.py`: what each handler module must define, and the proof that it does."""

from itertools import groupby

from contract.design import Design
from contract.emit import NOTICE
from contract.emit.docstrings import escaped
from contract.naming import pascal
from contract.operations import Designed, operations
from contract.signatures import Signature, imports, signature


def modules(design: Design) -> dict[str, list[Designed]]:
    """The operations of each handler module, modules by name, operations in the order of the designs."""
    found = sorted(operations(design), key=lambda operation: operation.module)
    return {module: list(group) for module, group in groupby(found, key=lambda operation: operation.module)}


def protocol_name(module: str) -> str:
    return f"{pascal(module)}Handlers"


def protocols(design: Design) -> dict[str, str]:
    by_module = modules(design)
    signatures = [signature(operation) for group in by_module.values() for operation in group]
    parts = [
        f'"""{NOTICE}\n\nOne Protocol per handler module. Everything after `ctx` is keyword-only.\n"""\n',
        _imports(design, signatures),
    ]
    parts += [_protocol(module, group) for module, group in by_module.items()]
    return {"generated/protocols.py": "\n\n".join(parts)}


def _imports(design: Design, signatures: list[Signature]) -> str:
    wanted = {"typing": ["Protocol"], "runtime.context": ["Context"]} | imports(design, signatures)
    return "\n".join(f"from {module} import {', '.join(names)}" for module, names in wanted.items()) + "\n"


def _protocol(module: str, group: list[Designed]) -> str:
    head = f'class {protocol_name(module)}(Protocol):\n    """The operations of `handlers/{module}.py`."""\n\n'
    return head + "\n".join(_method(operation) for operation in group)


def _method(operation: Designed) -> str:
    signed = str(signature(operation)).replace("(ctx", "(self, ctx", 1)
    summary = escaped(f"{operation.node.get('summary', operation.id)}.")
    design = operation.design.place(*operation.pointer).path
    return f'    {signed}:\n        """{summary}\n\n        Design: {design}\n        """\n        ...\n'


def conformance(design: Design) -> dict[str, str]:
    names = list(modules(design))
    imports = [f"import handlers.{name}" for name in names]
    wanted = [f"    {protocol_name(name)}," for name in names]
    proofs = [f"_{name}: {protocol_name(name)} = handlers.{name}" for name in names]
    head = (
        f'"""{NOTICE}\n\nChecked by mypy, never run: each handler module has every operation of its Protocol, with the exact types.\n"""\n'
    )
    text = "\n".join([head, *imports, "from generated.protocols import (", *wanted, ")", "", *proofs, ""])
    return {"generated/conformance.py": text}
