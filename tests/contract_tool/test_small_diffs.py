"""A small edit of a real design is a small diff in what is generated, and only in the files it is about."""

import difflib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from contract.design import Design
from contract.emit.everything import everything
from contract.extract.designs import LLD, read_design
from contract.lint import run

ROOT = Path(__file__).parents[2]
SITE, USER = f"{LLD}/04-site.md", f"{LLD}/02-user.md"
YAML, JSON, PLACES = "spec/openapi.yaml", "generated/openapi.json", "generated/provenance.json"
TABLE, PROTOCOLS = "generated/operations.py", "generated/protocols.py"
CLIENTS = ("generated/client/client.py", "generated/client/async_client.py")
LINKS = ("generated/client/links.py", "generated/client/async_links.py")
SITES, USERS = "generated/models/site.py", "generated/models/user.py"
Diff = dict[str, tuple[int, int]]


@dataclass(frozen=True)
class Edit:
    """`old` → `new` in a design. `most`: the files that may change, and in each the most lines taken out and put in."""

    old: str
    new: str
    most: Diff
    path: str = SITE


VERSIONS = "  /v1/tenants/{tenantId}/sites/{siteId}/versions:\n"
SUMMARY = """  /v1/tenants/{tenantId}/sites/{siteId}/summary:
    parameters: [{$ref: "#/components/parameters/TenantId"}, {$ref: "#/components/parameters/SiteId"}]
    get:
      operationId: getSiteSummary
      summary: Read a site in short
      description: As listed.
      tags: [site]
      x-roles: [any]
      x-problems: [SITE_NOT_FOUND]
      responses: {"200": {description: The site., content: {application/json: {schema: {$ref: "#/components/schemas/Site"}}}}}
"""
KIND = '        kind: {$ref: "#/components/schemas/SiteKind"}\n        status'
ROLE = '        role: {$ref: "#/components/schemas/Role"}\n'

EDITS = {
    "an optional property": Edit(
        KIND,
        f"        motto: {{type: string, maxLength: 80, description: In a sentence}}\n{KIND}",
        {SITES: (0, 2), JSON: (0, 10), YAML: (0, 8), PLACES: (1, 1)},
    ),
    "another bound": Edit("minimum: 0, description: How many v", "minimum: 1, description: How many v", {SITES: (1, 1), JSON: (2, 2), YAML: (2, 2)}),
    "another description of a schema": Edit("What a tenant publishes.", "What a tenant shows.", {SITES: (1, 1), JSON: (1, 1), YAML: (1, 1)}),
    "another description of a field": Edit("How many versions it has", "How many it has", {SITES: (1, 1), JSON: (2, 2), YAML: (2, 2)}),
    "another summary": Edit(
        "summary: Read a version",
        "summary: Read one version",
        {JSON: (1, 1), YAML: (1, 1), TABLE: (1, 1), PROTOCOLS: (1, 1)} | dict.fromkeys((*CLIENTS, *LINKS), (1, 1)),
    ),
    "one more value of an enum": Edit("[draft, staged, live, arch", "[draft, staged, live, idle, arch", {SITES: (0, 1), JSON: (0, 1), YAML: (0, 1)}),
    "a reference to what stands further down": Edit(
        ROLE, f'{ROLE}        token: {{$ref: "#/components/schemas/TokenType"}}\n', {USERS: (0, 1), JSON: (0, 3), YAML: (0, 2), PLACES: (1, 1)}, USER
    ),
    # A response is named by the codes in it, so another code makes it another response.
    "one more problem code of an operation": Edit(
        "x-problems: [VERSION_NOT_FOUND]",
        "x-problems: [VERSION_NOT_FOUND, SITE_NOT_FOUND]",
        {"docs/problems/SITE_NOT_FOUND.md": (0, 1), JSON: (26, 40), YAML: (20, 34), TABLE: (0, 1)} | dict.fromkeys(CLIENTS, (1, 1)),
    ),
    "a blank line in the prose": Edit("\n## Entities", "\n\n## Entities", {PLACES: (1, 1)}),
    "one more operation": Edit(
        VERSIONS,
        SUMMARY + VERSIONS,
        {JSON: (0, 300), YAML: (0, 215), TABLE: (0, 40), PROTOCOLS: (0, 8), PLACES: (1, 1), "generated/client/endpoints.py": (0, 1)}
        | dict.fromkeys(CLIENTS, (0, 12)),
    ),
}


@dataclass(frozen=True)
class Designs:
    """A copy of the real designs and what is generated from it."""

    root: Path
    files: dict[str, str]

    def read(self) -> Design:
        design, unreadable = read_design(self.root)
        assert not unreadable
        return design

    def diff(self, edit: Edit) -> Diff:
        """Lines taken out and put in by file, for an edit that leaves the designs without a finding."""
        file = self.root / edit.path
        text = file.read_text(encoding="utf-8")
        assert edit.old in text
        file.write_text(text.replace(edit.old, edit.new, 1), encoding="utf-8")
        try:
            design = self.read()
            assert run(design) == []
            return _changed(self.files, everything(design, self.root / "cache"))
        finally:
            file.write_text(text, encoding="utf-8")


def _changed(old: dict[str, str], new: dict[str, str]) -> Diff:
    paths = [path for path in sorted({*old, *new}) if old.get(path) != new.get(path)]
    return {path: _lines(old.get(path, ""), new.get(path, "")) for path in paths}


def _lines(old: str, new: str) -> tuple[int, int]:
    steps = difflib.SequenceMatcher(None, old.splitlines(), new.splitlines(), autojunk=False).get_opcodes()
    moved = [(end - begin, until - since) for kind, begin, end, since, until in steps if kind != "equal"]
    return sum(out for out, _ in moved), sum(put for _, put in moved)


@pytest.fixture(scope="module")
def designs(tmp_path_factory):
    root = tmp_path_factory.mktemp("designs")
    shutil.copytree(ROOT / LLD, root / LLD)
    design, _ = read_design(root)
    return Designs(root, everything(design, root / "cache"))


@pytest.mark.parametrize("what", EDITS)
def test_a_small_edit_is_a_small_diff(designs, what, capsys):
    diff = designs.diff(EDITS[what])
    most = EDITS[what].most
    with capsys.disabled():
        print(f"\n{what}: " + ", ".join(f"{path} -{out} +{put}" for path, (out, put) in diff.items()))
    pages = {path for path in diff if path.startswith("docs/problems/")} if what == "one more operation" else set()
    assert diff.keys() - pages == most.keys()
    assert {path for path in pages if diff[path] != (0, 1)} == set()
    assert {path: lines for path, lines in diff.items() if path in most and (lines[0] > most[path][0] or lines[1] > most[path][1])} == {}
