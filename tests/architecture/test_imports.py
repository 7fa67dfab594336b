"""Who may import whom, read from the source, and the manners that go with it.

contract ✕ everything · generated → pydantic, its client → httpx · services/<domain> → core, own ports · services/adapters → AWS
handlers → models, context, results · runtime → connexion · local, tests → all; nothing → local, tests
"""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("contract", "generated", "handlers", "services", "runtime", "local", "tests")
DOMAINS = {path.name for path in (ROOT / "services").iterdir() if (path / "__init__.py").exists()} - {"core", "adapters"}

# What one domain may use of another: what it promises, never how it does it.
_SHARED_MODULES = ("ports", "neighbours", "decide")

# Why a module may do what its room may not.
DOMAIN_EXCEPTIONS = {
    ("services.deployments.work", "services.operations.work"): "a deployment is done under the lease of its operation",
}
ADAPTER_EXCEPTIONS = {
    ("services.adapters.aws", "services.settings"): "clients are made for the configured region and endpoint",
    (
        "services.adapters.dynamodb.generations",
        "services.generation.journal",
    ): "which states run, and the refusal of a write that came late",
    ("services.adapters.dynamodb.operations", "services.operations.work"): "the refusal of a write without the lease",
}
RUNTIME_EXCEPTIONS = {
    ("runtime.lambda_stream", "services.adapters.dynamodb.items"): "the stream's records are rows in the table's own encoding",
}
DOMAIN_LIBRARIES = {"validation": {"selectolax", "tinycss2"}, "core": {"pydantic", "ulid"}}
ADAPTER_LIBRARIES = {"boto3", "botocore", "httpx", "orjson", "pydantic"}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(path_of(module).read_text())


def path_of(module: str) -> Path:
    path = ROOT / Path(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def modules(room: str) -> list[str]:
    """Every module of a room, by its dotted name."""
    found = [p.relative_to(ROOT).with_suffix("") for p in sorted((ROOT / room).rglob("*.py"))]
    return [".".join(p.parts[:-1] if p.name == "__init__" else p.parts) for p in found]


def imports(module: str) -> Iterator[str]:
    """The modules a module imports, wherever in its text; `from a import b` is a.b when that is a module."""
    package = module if path_of(module).name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(filter(None, [*package.split(".")[: len(package.split(".")) - node.level + 1], node.module or ""]))
            source = base if node.level else str(node.module)
            for alias in node.names:
                inner = f"{source}.{alias.name}"
                yield inner if source.split(".")[0] in ROOMS and path_of(inner).exists() else source


def ours(module: str) -> set[str]:
    return {name for name in imports(module) if name.split(".")[0] in ROOMS}


def libraries(module: str) -> set[str]:
    """Third-party packages; type stubs of the SDK count as the SDK."""
    roots = {name.split(".")[0] for name in imports(module)}
    plain = roots - set(ROOMS) - set(sys.stdlib_module_names)
    return {"boto3" if name.startswith("mypy_boto3") else name for name in plain}


def within(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def offences(room: str, allowed, exceptions=()) -> list[str]:
    """Imports of a room's modules that are neither allowed nor excepted."""
    return [
        f"{m} imports {name}" for m in modules(room) for name in sorted(ours(m)) if not allowed(m, name) and (m, name) not in exceptions
    ]


def test_there_is_something_to_check():
    assert {len(modules(room)) > 5 for room in ROOMS} == {True}
    assert "services.core.clock" in set(imports("services.sites.service"))
    assert "generated.models.tenant" in set(imports("generated.models.site"))


class TestRooms:
    def test_the_contract_tool_imports_nothing_of_the_rest(self):
        assert offences("contract", lambda _, name: within(name, "contract")) == []

    def test_generated_models_import_pydantic_only(self):
        for module in modules("generated"):
            assert libraries(module) <= {"pydantic"} | ({"httpx"} if within(module, "generated.client") else set()), module

    def test_the_client_is_whole_with_the_models_alone(self):
        client = [module for module in modules("generated") if within(module, "generated.client")]
        assert [f"{m} imports {name}" for m in client for name in ours(m) if not within(name, "generated.client", "generated.models")] == []
        absolute = (node for m in client for node in ast.walk(tree(m)) if isinstance(node, ast.ImportFrom) and not node.level)
        assert [node.module for node in absolute if str(node.module).split(".")[0] in ROOMS] == []

    def test_generated_protocols_know_context_and_results_and_the_conformance_knows_handlers(self):
        def allowed(module, name):
            extra = {"generated.protocols": ("runtime.context", "runtime.results"), "generated.conformance": ("handlers",)}
            return within(name, "generated", *extra.get(module, ()))

        assert offences("generated", allowed) == []

    def test_the_client_is_for_others(self):
        served = ("contract", "handlers", "runtime", "services")
        assert [
            f"{m} imports {name}" for room in served for m in modules(room) for name in ours(m) if within(name, "generated.client")
        ] == []

    def test_handlers_know_models_context_results_and_core(self):
        def allowed(module, name):
            if within(module, "handlers.jobs"):
                return within(name, "handlers.jobs", "services.bootstrap")
            extra = ("runtime.contract",) if module == "handlers.root" else ()
            return within(name, "generated.models", "runtime.context", "runtime.results", "services.core", *extra)

        assert offences("handlers", allowed) == []

    def test_handlers_need_no_library(self):
        assert {library for module in modules("handlers") for library in libraries(module)} == set()

    def test_the_runtime_reaches_services_through_the_bootstrap(self):
        def allowed(_, name):
            return within(name, "runtime", "generated", "handlers.jobs", "services.bootstrap", "services.settings", "services.core")

        assert offences("runtime", allowed, RUNTIME_EXCEPTIONS) == []

    def test_only_the_runtime_imports_connexion(self):
        assert [m for room in ROOMS[:-1] for m in modules(room) if "connexion" in libraries(m) and room != "runtime"] == []

    def test_only_adapters_and_the_local_cloud_speak_to_aws(self):
        speakers = {m for room in ROOMS[:-1] for m in modules(room) if {"boto3", "botocore"} & libraries(m)}
        assert [m for m in speakers if not within(m, "services.adapters", "local")] == []

    @pytest.mark.parametrize("room", [room for room in ROOMS if room not in ("local", "tests")])
    def test_nothing_imports_the_local_cloud_or_the_tests(self, room):
        assert [f"{m} imports {name}" for m in modules(room) for name in ours(m) if within(name, "local", "tests")] == []


class TestServices:
    def test_core_stands_alone(self):
        assert offences("services/core", lambda _, name: within(name, "services.core", "generated.models")) == []

    @pytest.mark.parametrize("domain", sorted(DOMAINS))
    def test_a_domain_knows_models_core_itself_and_what_its_neighbours_promise(self, domain):
        def allowed(_, name):
            parts = name.split(".")
            promised = parts[0] == "services" and len(parts) == 3 and parts[1] in DOMAINS and parts[2] in _SHARED_MODULES
            return promised or within(name, "generated.models", "services.core", f"services.{domain}")

        assert offences(f"services/{domain}", allowed, DOMAIN_EXCEPTIONS) == []

    @pytest.mark.parametrize("domain", sorted(DOMAINS | {"core"}))
    def test_a_domain_needs_few_libraries_and_none_that_speaks_to_the_outside(self, domain):
        used = {library for module in modules(f"services/{domain}") for library in libraries(module)}
        assert used <= DOMAIN_LIBRARIES.get(domain, set())

    def test_adapters_know_models_core_and_ports(self):
        def allowed(_, name):
            parts = name.split(".")
            port = len(parts) == 3 and parts[1] in DOMAINS and parts[2] in _SHARED_MODULES
            return port or within(name, "generated.models", "services.core", "services.adapters")

        assert offences("services/adapters", allowed, ADAPTER_EXCEPTIONS) == []

    def test_adapters_use_the_libraries_of_adapters(self):
        for module in modules("services/adapters"):
            assert libraries(module) <= ADAPTER_LIBRARIES, module

    def test_settings_know_nothing_but_their_checker(self):
        assert ours("services.settings") == set()
        assert libraries("services.settings") == {"pydantic"}

    def test_the_bootstrap_wires_services_and_nothing_else(self):
        assert {name for name in ours("services.bootstrap") if not within(name, "services")} == set()

    def test_nothing_in_services_knows_the_bootstrap(self):
        assert [m for m in modules("services") if "services.bootstrap" in ours(m)] == []


@pytest.mark.parametrize("exceptions", [DOMAIN_EXCEPTIONS, ADAPTER_EXCEPTIONS, RUNTIME_EXCEPTIONS], ids=["domain", "adapter", "runtime"])
def test_every_exception_is_still_needed(exceptions):
    assert [(m, name) for m, name in exceptions if name not in ours(m)] == []


def outside_core() -> list[str]:
    return [m for m in modules("services") if not within(m, "services.core")]


class TestManners:
    def test_nobody_scans(self):
        def scans(node):
            asked = isinstance(node.func, ast.Attribute) and node.func.attr == "scan"
            paginated = any(isinstance(a, ast.Constant) and a.value == "scan" for a in node.args)
            return asked or paginated

        found = [
            f"{m}:{node.lineno}"
            for room in ("services", "runtime", "handlers")
            for m in modules(room)
            for node in ast.walk(tree(m))
            if isinstance(node, ast.Call) and scans(node)
        ]
        assert found == []

    def test_time_comes_from_core(self):
        told = {
            ("datetime", "now"),
            ("datetime", "utcnow"),
            ("datetime", "today"),
            ("date", "today"),
            ("time", "time"),
            ("time", "time_ns"),
        }
        found = [
            f"{m}:{node.lineno}"
            for m in outside_core()
            for node in ast.walk(tree(m))
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and (node.value.id, node.attr) in told
        ]
        assert found == []

    def test_ids_and_randomness_come_from_core(self):
        makers = {"uuid", "random", "secrets", "ulid"}
        assert [f"{m} imports {name}" for m in outside_core() for name in imports(m) if name.split(".")[0] in makers] == []

    def test_keys_are_built_in_one_module(self):
        key = re.compile(r"(^|#)[A-Z]{3,}#")
        found = [
            f"{m}:{node.lineno}"
            for m in modules("services")
            if m != "services.adapters.dynamodb.keys"
            for node in ast.walk(tree(m))
            if isinstance(node, ast.JoinedStr)
            and any(isinstance(part, ast.Constant) and key.search(str(part.value)) for part in node.values)
        ]
        assert found == []
