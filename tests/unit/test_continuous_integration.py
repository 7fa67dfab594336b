"""What the workflow and the hooks name exists here, and no job may do more than it needs."""

import re
import shlex
from pathlib import Path

import pytest
import yaml

from contract.__main__ import parser

ROOT = Path(__file__).resolve().parents[2]
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/contract.yml").read_text())
JOBS = WORKFLOW["jobs"]
STEPS = [(name, step) for name, job in JOBS.items() for step in job["steps"]]
HOOKS = [hook for repo in yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"] for hook in repo["hooks"]]
OFFERED = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
CALL = re.compile(r"(?:python -m )?contract ((?:check|diff|lint)\b[^\n|;]*)")


def contract_calls():
    texts = [step["run"] for _, step in STEPS if "run" in step] + [hook["entry"] for hook in [*HOOKS, *OFFERED]]
    return [call for text in texts for call in CALL.findall(text)]


def test_the_workflow_runs_targets_of_the_makefile():
    named = re.findall(r"\bmake ([a-z-]+)", "\n".join(step.get("run", "") for _, step in STEPS))
    assert {"setup", "check", "test"} <= set(named) <= TARGETS


@pytest.mark.parametrize("call", contract_calls())
def test_every_call_of_the_contract_tool_is_one_it_takes(call):
    assert parser().parse_args(shlex.split(call)).command == call.split()[0]


def test_the_calls_are_found():
    assert {call.split()[0] for call in contract_calls()} == {"check", "diff", "lint"}


def test_nothing_is_allowed_by_default_and_only_the_comment_may_write():
    assert WORKFLOW["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == {
        "check": {"contents": "read"},
        "comment": {"pull-requests": "write"},
        "test": {"contents": "read"},
    }


def test_what_may_write_runs_none_of_the_changed_code():
    used = [step.get("uses", "") for step in JOBS["comment"]["steps"]]
    assert not any(action.startswith("actions/checkout") for action in used)


def test_actions_are_pinned_and_credentials_are_not_kept():
    used = [step for _, step in STEPS if "uses" in step]
    assert [step["uses"] for step in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"])] == []
    assert {step["with"]["persist-credentials"] for step in used if "checkout" in step["uses"]} == {False}


def test_what_others_say_never_becomes_part_of_a_script():
    assert [step["run"] for _, step in STEPS if "${{" in step.get("run", "")] == []


def test_the_hooks_run_the_fast_half_of_the_checks():
    static = re.search(r"^static-style:.*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(), re.MULTILINE).group(1)
    commands = {line.removeprefix("$(PYTHON) ").removesuffix(" .") for line in map(str.strip, static.splitlines())}
    assert {hook["entry"].removeprefix(".venv/bin/python ").removesuffix(" --force-exclude") for hook in HOOKS} == commands


def test_the_offered_hooks_bring_the_tools_this_project_uses():
    ours = re.findall(r'^    "([^"]+)",$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    for hook in OFFERED:
        assert [tool for tool in hook["additional_dependencies"] if tool not in ours] == []
