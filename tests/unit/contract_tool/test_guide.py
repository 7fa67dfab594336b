"""The guide to adding an operation, followed word for word in a copy of the project."""

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from contract.__main__ import main

ROOT = Path(__file__).resolve().parents[3]
GUIDE = ROOT / "docs/guides/adding-an-operation.md"
HANDLER = "handlers/site.py"
DESIGN = "spec/lld/04-site.md"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what the guide's commands read and write, as it was before anybody followed the guide."""
    for name in ("spec", "generated", "handlers", "runtime", "services", "docs/problems"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "package.json"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    if (ROOT / ".local/contract").exists():
        shutil.copytree(ROOT / ".local/contract", tmp_path / ".local/contract")
    return tmp_path


class Reader:
    """Follows the guide block by block; `said` is what came out since the last block that tells what comes out."""

    def __init__(self, project: Path, captured: pytest.CaptureFixture[str]) -> None:
        self.project = project
        self.captured = captured
        self.said = ""
        self.watching: subprocess.Popen[str] | None = None

    def sh(self, text: str) -> None:
        for line in text.splitlines():
            command = [sys.executable, *shlex.split(line)[1:]]
            environ = os.environ | {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
            if line.endswith(" watch"):
                self.watching = subprocess.Popen(command, cwd=self.project, env=environ, stdout=subprocess.PIPE, text=True)  # noqa: S603 (the guide's own)
                self.hear("watching")
            elif "pytest" in line:
                self.said += subprocess.run(command, cwd=self.project, env=environ, capture_output=True, text=True, check=False).stdout  # noqa: S603 (likewise)
            else:
                self.contract(shlex.split(line)[3:])

    def contract(self, arguments: list[str]) -> None:
        """A command that ends, in this process: starting one for each would cost more than they do."""
        if "check" in arguments:
            self.stop()
        code = main([*arguments, "--root", str(self.project)])
        printed = self.captured.readouterr().out
        assert code == 0, f"{arguments}\n{printed}"
        self.said += printed

    def stop(self) -> None:
        """Ctrl-C, as the guide says before its last step."""
        if self.watching:
            self.watching.send_signal(signal.SIGINT)
            self.watching.communicate()
            self.watching = None

    def hear(self, *beginnings: str) -> None:
        """Listen to the watch until a line begins like this, or, after its time, tells of a round."""
        assert self.watching
        assert self.watching.stdout
        for line in self.watching.stdout:
            self.said += line
            if line.startswith(beginnings) or (not beginnings and line.endswith(" ms\n")):
                return

    def yaml(self, text: str) -> None:
        self.save(DESIGN, lambda design: f"{design}\n```yaml\n{text}```\n")

    def diff(self, text: str) -> None:
        lines = text.splitlines(keepends=True)
        old = "".join(line[1:] for line in lines if line.startswith(" "))
        self.save(DESIGN, lambda design: replaced(design, old, "".join(line[1:] for line in lines)))

    def save(self, path: str, edit) -> None:
        file = self.project / path
        file.write_text(edit(file.read_text(encoding="utf-8")), encoding="utf-8")
        self.hear()

    def python(self, text: str) -> None:
        file = self.project / HANDLER
        module = file.read_text(encoding="utf-8")
        file.write_text(module[: module.rindex("    raise NotImplementedError")] + text, encoding="utf-8")

    def text(self, text: str) -> None:
        for line in text.splitlines():
            pattern = ".*".join(re.escape(re.sub(r" +", " ", part)) for part in line.split("…"))
            assert re.search(pattern, re.sub(r" +", " ", self.said)), f"{line!r} is not in\n{self.said}"
        self.said = ""


def replaced(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1, old
    return text.replace(old, new)


@pytest.fixture
def reader(project: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Reader]:
    found = Reader(project, capsys)
    yield found
    found.stop()


def test_the_guide_leads_where_it_says(reader: Reader):
    followed = [token for token in MarkdownIt("commonmark").parse(GUIDE.read_text(encoding="utf-8")) if token.type == "fence"]
    for token in followed:
        getattr(reader, token.info)(token.content)
    assert {token.info for token in followed} == {"sh", "text", "yaml", "diff", "python"}
