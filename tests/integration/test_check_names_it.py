"""What `make check` says when the code or a design moves: which handler, which file, which line, without running the app."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from contract.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
Check = Callable[[], tuple[int, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the contract tool reads and writes."""
    for folder in ("spec", "generated", "handlers", "docs/problems"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    cache = ROOT / ".local" / "contract"
    if cache.exists():
        shutil.copytree(cache, tmp_path / ".local" / "contract")
    return tmp_path


@pytest.fixture
def check(project: Path, capsys: pytest.CaptureFixture[str]) -> Check:
    def run() -> tuple[int, str]:
        code = main(["--root", str(project), "check"])
        return code, capsys.readouterr().out

    return run


def change(file: Path, old: str, new: str) -> int:
    """Replace the one place where `old` stands; give its line."""
    text = file.read_text()
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    file.write_text(text.replace(old, new))
    return text[: text.index(old)].count("\n") + 1


def test_the_project_as_it_is_fits(check: Check):
    assert check()[0] == 0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "def get_tenant(ctx: Context, *, tenant_id: str) -> Tenant:\n    return ctx.services.tenants.get(tenant_id)\n",
            "",
            ["get_tenant", "01-tenant.md"],
        ),
        ("def get_tenant(", "def fetch_tenant(", ["get_tenant", "fetch_tenant"]),
        ("def get_tenant(ctx: Context, *, tenant_id: str)", "def get_tenant(ctx: Context, *, tenant_id: int)", ["get_tenant", "tenant_id"]),
        (
            "def get_tenant(ctx: Context, *, tenant_id: str) -> Tenant:",
            "def get_tenant(ctx: Context, *, tenant_id: str) -> Brand:",
            ["get_tenant", "Brand"],
        ),
        ("def get_tenant(ctx: Context, *, tenant_id", "def get_tenant(ctx: Context, tenant_id", ["get_tenant"]),
    ],
    ids=["deleted", "renamed", "parameter's type", "return type", "not keyword-only"],
)
def test_a_handler_that_does_not_fit_is_named(project: Path, check: Check, old: str, new: str, said: list[str]):
    change(project / "handlers" / "tenant.py", old, new)
    code, text = check()
    assert code == 1
    assert "handlers/tenant.py" in text
    assert all(word in text for word in said), text


def test_a_changed_design_is_stale_until_it_is_generated(project: Path, check: Check, capsys: pytest.CaptureFixture[str]):
    change(project / "spec/lld/04-site.md", "description: What to change of a site.", "description: What to change of a site now.")
    code, text = check()
    assert (code, "make generate" in text or "stale" in text.lower()) == (1, True), text
    assert main(["--root", str(project), "generate"]) == 0
    capsys.readouterr()
    assert check()[0] == 0


def test_broken_yaml_is_told_with_file_and_line_and_nothing_is_written(project: Path, check: Check):
    before = {p: p.read_bytes() for p in (project / "generated").rglob("*.py")}
    line = change(project / "spec/lld/04-site.md", "      operationId: createSite\n", "      operationId: [createSite\n")
    assert main(["--root", str(project), "generate"]) == 1
    code, text = check()
    assert code == 1
    assert any(f"spec/lld/04-site.md:{n}:" in text for n in (line, line + 1)), text
    assert before == {p: p.read_bytes() for p in (project / "generated").rglob("*.py")}
