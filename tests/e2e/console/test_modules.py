"""The console's pure modules, tested where they run: in JavaScript."""

import json
import re
import shutil
import subprocess
from pathlib import Path

from services.core.plans import plan

HERE = Path(__file__).parent / "js"
CONSOLE = Path(__file__).parents[3] / "console"


def test_the_pure_modules_do_what_their_own_tests_say():
    node = shutil.which("node")
    assert node, "node is needed: run `make setup`"
    command = [node, "--test", *sorted(map(str, HERE.glob("*.test.mjs")))]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603 - our own tests
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_console_uses_fields_as_the_contract_has_them():
    compiler = CONSOLE.parent / "node_modules" / ".bin" / "tsc"
    assert compiler.exists(), "TypeScript is needed: run `make setup`"
    run = subprocess.run([compiler, "-p", CONSOLE], capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 - our own code
    assert run.returncode == 0, run.stdout + run.stderr


def test_what_the_console_knows_of_the_contract_is_what_the_contract_says():
    node = shutil.which("node")
    assert node, "node is needed: run `make setup`"
    script = f"import({json.dumps(str(CONSOLE / 'js' / 'core' / 'contract.js'))}).then(known => console.log(JSON.stringify(known)))"
    run = subprocess.run([node, "-e", script], capture_output=True, text=True, timeout=60, check=True)  # noqa: S603 - our own code
    known = json.loads(run.stdout)
    schemas = json.loads((CONSOLE.parent / "generated" / "openapi.json").read_text())["components"]["schemas"]
    choices = {
        "PLANS": "Plan",
        "ROLES": "TenantRole",
        "INVITATION_STATES": "InvitationStatus",
        "ASSET_KINDS": "AssetKind",
        "SECTIONS": "SectionKind",
    }
    assert {name: sorted(known.pop(name)) for name in choices} == {
        name: sorted(schemas[schema]["enum"]) for name, schema in choices.items()
    }
    types = known.pop("ASSET_TYPES")
    assert len(types) == schemas["AssetType"]["pattern"].count("|") + 1
    assert all(re.search(schemas["AssetType"]["pattern"], each) for each in types)
    prompt = schemas["GenerationCreate"]["properties"]["prompt"]
    free = plan("free")
    assert known == {
        "MOST_RESENDS": schemas["Invitation"]["properties"]["resendCount"]["maximum"],
        "LARGEST_FILE": schemas["Asset"]["properties"]["size"]["maximum"],
        "PROMPT": {"least": prompt["minLength"], "most": prompt["maxLength"]},
        "FREE": {"sites": free.sites, "generationsPerMonth": free.generations_per_month},
    }


def test_the_only_address_in_the_console_is_the_root():
    quoted = {found for file in CONSOLE.rglob("*.js") for found in re.findall(r"""["'`](/v1[^"'`]*)["'`]""", file.read_text())}
    assert quoted == {"/v1"}


def test_the_console_loads_nothing_from_elsewhere():
    files = [file for kind in ("*.js", "*.css", "*.html", "*.svg") for file in CONSOLE.rglob(kind)]
    foreign = {
        (file.name, found)
        for file in files
        for found in re.findall(r"https?://[^\s\"'`)]+", file.read_text())
        if not found.startswith("http://www.w3.org/")
    }
    assert foreign == set()
