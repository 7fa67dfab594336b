"""The console's pure modules, tested where they run: in JavaScript."""

import re
import shutil
import subprocess
from pathlib import Path

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
