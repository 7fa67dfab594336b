"""`generated/client/`, all of it."""

from pathlib import Path

from contract.design import Design
from contract.emit import NOTICE
from contract.emit.client.flavor import FLAVORS, Flavor, constant
from contract.emit.client.kinds import Known, kinds, known
from contract.emit.client.methods import client_methods, link_methods
from contract.emit.client.problems import problem_classes
from contract.emit.protocols import modules
from contract.operations import Designed

HOME = "generated/client"
KIT = Path(__file__).parent / "kit"
SIGN_IN = ("createSession", "refreshSession")
STANDARD = "from __future__ import annotations\n\nfrom datetime import date, datetime\nfrom typing import TypeAlias\n"
Files = dict[str, str]


def client(design: Design) -> Files:
    """The client's files, not yet tidy: imports that are not needed are still there."""
    of = known(design)
    files = {"__init__": _init(), "endpoints": _endpoints(of), "problems": problem_classes(design), "wiring": _wiring(of)}
    for flavor in FLAVORS:
        files[flavor.module("links")] = _links(of, flavor)
        files[flavor.module("client")] = _client(of, flavor)
    return {f"{HOME}/{name}.py": text for name, text in files.items()} | _kit()


def _kit() -> Files:
    """The machinery as it is, each file saying where it comes from."""
    files = {file.name: file.read_text(encoding="utf-8") for file in sorted(KIT.glob("*.py"))}
    return {f"{HOME}/kit/{name}": text.replace('"""', f'"""{NOTICE}\n\n', 1) for name, text in files.items()}


def _init() -> str:
    return f'''"""{NOTICE}

The client of the API: `Client` blocks, `AsyncClient` awaits. What they raise is in `problems` and `kit.errors`.
"""

from .async_client import AsyncClient
from .client import Client
from .kit import IfMatch, Link, Page, ProblemError, Raw, Resource, Retries
from .kit.errors import ApiError, ConnectionFailed, LinkNotOffered, StreamBroken, UnreadableAnswer, WorkFailed, WorkTakesTooLong

__all__ = [
    "ApiError",
    "AsyncClient",
    "Client",
    "ConnectionFailed",
    "IfMatch",
    "Link",
    "LinkNotOffered",
    "Page",
    "ProblemError",
    "Raw",
    "Resource",
    "Retries",
    "StreamBroken",
    "UnreadableAnswer",
    "WorkFailed",
    "WorkTakesTooLong",
]
'''


def _endpoints(of: Known) -> str:
    rows = (f"{constant(name)} = {_endpoint(each)}\n" for name, each in of.operations.items())
    return f'"""{NOTICE}\n\nEvery operation, as far as calling it goes.\n"""\n\nfrom . import kit\n\n{"".join(rows)}'


def _endpoint(operation: Designed) -> str:
    given = [operation.id, operation.slot.method.upper(), operation.slot.path]
    text = ", ".join(f'"{each}"' for each in given)
    text += ", idempotent=True" if operation.idempotent else ""
    text += ", signed=False" if operation.public and not _knows_its_caller(operation) else ""
    text += f', consumes="{operation.consumes}"' if operation.consumes not in (None, "application/json") else ""
    return f"kit.Endpoint({text})"


def _knows_its_caller(operation: Designed) -> bool:
    """Whether a public operation answers those who are signed in differently."""
    return bool(operation.node.get("security", operation.design.data.get("security", [])))


def _wiring(of: Known) -> str:
    opens, renews = (f"endpoints.{constant(name)}" for name in SIGN_IN)
    sign_in = f"kit.SignIn({opens}, {renews})" if of.operations.keys() >= set(SIGN_IN) else "None"
    version = of.design.data.get("info", {}).get("version", "0")
    return f'''"""{NOTICE}

What the machinery has to know of this contract.
"""

from . import endpoints, kit, problems

CONTRACT = kit.Contract("{version}", kit.Problems(problems.BY_CODE, problems.BY_STATUS), {sign_in})
'''


def _links(of: Known, flavor: Flavor) -> str:
    schemas = [schema for schema in of.resources() if of.links.get(schema)]
    classes = [_links_class(of, schema, flavor) for schema in schemas]
    about = "Where one can go from each resource. A relation that is not offered now raises LinkNotOffered."
    return _module(of, about, "\n\n".join([*classes, kinds(of, flavor)]), "from . import endpoints, kit")


def _links_class(of: Known, schema: str, flavor: Flavor) -> str:
    methods = [link_methods(of, schema, link, flavor) for link in of.links[schema]]
    head = f'class {flavor.links_class(schema)}(kit.{flavor.lead}Links):\n    """Where one can go from {schema}."""\n\n'
    return head + "\n".join(methods)


def _client(of: Known, flavor: Flavor) -> str:
    groups = modules(of.design)
    methods = [
        _heading(module) + "\n".join(client_methods(of, operation, flavor) for operation in group) for module, group in groups.items()
    ]
    base = f"kit.{flavor.lead}BaseClient"
    head = f"class {flavor.client}({base}):\n    __doc__ = {base}.__doc__\n    contract = CONTRACT\n\n"
    about = f"{'Awaiting' if flavor.lead else 'Blocking'}: every operation of the contract is a method, grouped by service."
    links = "from . import async_links as links" if flavor.lead else "from . import links"
    imports = f"from . import endpoints, kit\n{links}\nfrom .wiring import CONTRACT"
    return _module(of, about, head + "\n".join(methods), imports)


def _heading(module: str) -> str:
    return f"    # --- {module} {'-' * (110 - len(module))}\n\n"


def _module(of: Known, about: str, text: str, imports: str) -> str:
    """A module with every import it may need."""
    stems: dict[str, list[str]] = {}
    for schema in of.design.schemas:
        if of.model(schema) == schema and schema in text:
            stems.setdefault(of.design.stem(schema), []).append(schema)
    models = "\n".join(f"from ..models.{stem} import {', '.join(names)}" for stem, names in sorted(stems.items()))
    docstring = f'"""{NOTICE}\n\n{about}\n"""'
    return f"{docstring}\n\n{STANDARD}\n{models}\n{imports}\n\n\n{text}"
