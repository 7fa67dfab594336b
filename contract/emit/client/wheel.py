"""The client as a package of its own: `python -m contract.emit.client.wheel` builds it into `build/`.

generated/models, generated/client ──▶ site_builder/ ─┐
docs/guides/client.md ──▶ its description ────────────┴─▶ build/site_builder_client-….whl
"""

import json
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory

from contract.project import NoProject, find_root

PACKAGE = "site_builder"
PARTS = ("models", "client")
BACKEND = 77
BUILD = "build"

PYPROJECT = """\
[build-system]
requires = ["setuptools>={backend}"]
build-backend = "setuptools.build_meta"

[project]
name = "site-builder-client"
version = "{version}"
description = "Typed client of the Site Builder API, blocking and awaiting."
readme = "README.md"
requires-python = ">=3.11"
license = "Apache-2.0"
dependencies = ["httpx>=0.28,<1", "pydantic>=2.11,<3"]

[tool.setuptools]
packages = [{packages}]

[tool.setuptools.package-data]
{package} = ["py.typed"]
"""


class NotBuilt(Exception):
    """There is no wheel; the text says why."""


def wheel(root: Path) -> Path:
    """Build the wheel from what is generated. Raises NotBuilt."""
    with TemporaryDirectory() as folder:
        _assemble(root, Path(folder))
        _build(Path(folder), root / BUILD)
    return root / BUILD / f"{PACKAGE}_client-{_version(root)}-py3-none-any.whl"


def _assemble(root: Path, tree: Path) -> None:
    """Lay out the package's sources."""
    for part in PARTS:
        source = root / "generated" / part
        if not source.is_dir():
            raise NotBuilt(f"generated/{part} is missing; run `make generate`")
        shutil.copytree(source, tree / PACKAGE / part, ignore=shutil.ignore_patterns("__pycache__"))
    (tree / PACKAGE / "__init__.py").write_text('"""The Site Builder API: its models and its client."""\n', encoding="utf-8")
    (tree / PACKAGE / "py.typed").touch()
    for file, copy in (("docs/guides/client.md", "README.md"), ("LICENSE", "LICENSE")):
        shutil.copy(root / file, tree / copy)
    (tree / "pyproject.toml").write_text(_pyproject(root, tree), encoding="utf-8")


def _pyproject(root: Path, tree: Path) -> str:
    folders = sorted({".".join(file.parent.relative_to(tree).parts) for file in tree.rglob("*.py")})
    packages = ", ".join(f'"{name}"' for name in folders)
    return PYPROJECT.format(backend=BACKEND, version=_version(root), packages=packages, package=PACKAGE)


def _version(root: Path) -> str:
    document = json.loads((root / "generated" / "openapi.json").read_text(encoding="utf-8"))
    return str(document["info"]["version"])


def _build(tree: Path, out: Path) -> None:
    """Without the network where the backend is installed; else pip fetches it."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(out), str(tree)]
    done = subprocess.run([*command, *_isolation()], capture_output=True, text=True, check=False)  # noqa: S603 (fixed command)
    if done.returncode:
        raise NotBuilt(f"pip could not build the wheel:\n{done.stderr.strip()}")


def _isolation() -> list[str]:
    try:
        installed = int(version("setuptools").split(".")[0])
    except (PackageNotFoundError, ValueError):
        installed = 0
    return ["--no-build-isolation"] if installed >= BACKEND else []


def main() -> int:
    try:
        root = find_root(Path.cwd())
        text = f"{wheel(root).relative_to(root)}\n"
    except (NotBuilt, NoProject) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
