"""A small edit of a real design is a small diff in what is generated, and only in the files it is about."""

import difflib
import shutil
import sys
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

import pytest

from contract.design import Design
from contract.emit.everything import everything
from contract.extract.designs import LLD, read_design

ROOT = Path(__file__).parents[2]
SITE = f"{LLD}/04-site.md"
YAML, JSON, PLACES = "spec/openapi.yaml", "generated/openapi.json", "generated/provenance.json"
TABLE, PROTOCOLS = "generated/operations.py", "generated/protocols.py"
CLIENTS = ("generated/client/client.py", "generated/client/async_client.py")
LINKS = ("generated/client/links.py", "generated/client/async_links.py")
SITES = "generated/models/site.py"
PAGES = "docs/problems"
Diff = dict[str, tuple[int, int]]


@dataclass(frozen=True)
class Edit:
    """`old` → `new` in the sites' design. `most`: the files that may change, and in each the most lines taken out and put in."""

    old: str
    new: str
    most: Diff


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

EDITS = {
    "an optional property": Edit(
        KIND,
        f"        motto: {{type: string, maxLength: 80, description: In a sentence}}\n{KIND}",
        {SITES: (0, 2), JSON: (0, 10), YAML: (0, 8), PLACES: (1, 1)},
    ),
    "another bound": Edit(
        "minimum: 0, description: How many v", "minimum: 1, description: How many v", {SITES: (1, 1), JSON: (2, 2), YAML: (2, 2)}
    ),
    "another description of a schema": Edit(
        "What a tenant publishes.", "What a tenant shows.", {SITES: (1, 1), JSON: (1, 1), YAML: (1, 1)}
    ),
    "another description of a field": Edit("How many versions it has", "How many it has", {SITES: (1, 1), JSON: (2, 2), YAML: (2, 2)}),
    "another summary": Edit(
        "summary: Read a version",
        "summary: Read one version",
        {JSON: (1, 1), YAML: (1, 1), TABLE: (1, 1), PROTOCOLS: (1, 1)} | dict.fromkeys((*CLIENTS, *LINKS), (1, 1)),
    ),
    "one more value of an enum": Edit(
        "[draft, staged, live, arch", "[draft, staged, live, idle, arch", {SITES: (0, 1), JSON: (0, 1), YAML: (0, 1)}
    ),
    # The class that is needed moves above the one that needs it, and no other.
    "a reference to what stands further down": Edit(
        KIND,
        f'        cover: {{$ref: "#/components/schemas/ManifestFile"}}\n{KIND}',
        {SITES: (18, 19), JSON: (0, 6), YAML: (0, 4), PLACES: (1, 1)},
    ),
    # A response is named by its codes: with one more it is another, and nobody answers with the old one any longer.
    "one more problem code of an operation": Edit(
        "x-problems: [VERSION_NOT_FOUND]",
        "x-problems: [VERSION_NOT_FOUND, SITE_NOT_FOUND]",
        {PAGES: (0, 1), JSON: (45, 55), YAML: (35, 45), TABLE: (0, 1)} | dict.fromkeys(CLIENTS, (1, 1)),
    ),
    "a blank line in the prose": Edit("\n## Entities", "\n\n## Entities", {PLACES: (1, 1)}),
    "one more operation": Edit(
        VERSIONS,
        SUMMARY + VERSIONS,
        {
            PAGES: (0, 8),
            JSON: (0, 300),
            YAML: (0, 215),
            TABLE: (0, 41),
            PROTOCOLS: (0, 8),
            PLACES: (1, 1),
            "generated/client/endpoints.py": (0, 1),
        }
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
        """Lines taken out and put in, by file."""
        file = self.root / SITE
        text = file.read_text(encoding="utf-8")
        assert edit.old in text
        file.write_text(text.replace(edit.old, edit.new, 1), encoding="utf-8")
        try:
            return _changed(self.files, everything(self.read(), self.root / "cache"))
        finally:
            file.write_text(text, encoding="utf-8")


def _changed(old: dict[str, str], new: dict[str, str]) -> Diff:
    """The pages of problems count as one file: an operation is named by each of its problems."""
    found: Diff = {}
    for path in sorted({*old, *new}):
        if old.get(path) != new.get(path):
            file = PAGES if path.startswith(PAGES) else path
            before, lines = found.get(file, (0, 0)), _lines(old.get(path, ""), new.get(path, ""))
            found[file] = before[0] + lines[0], before[1] + lines[1]
    return found


def _lines(old: str, new: str) -> tuple[int, int]:
    before, after = old.splitlines(), new.splitlines()
    ahead = _alike(before, after)
    before, after = before[ahead:], after[ahead:]
    behind = _alike(before[::-1], after[::-1])
    steps = difflib.SequenceMatcher(None, before[: len(before) - behind], after[: len(after) - behind], autojunk=False).get_opcodes()
    moved = [(end - begin, until - since) for kind, begin, end, since, until in steps if kind != "equal"]
    return sum(out for out, _ in moved), sum(put for _, put in moved)


def _alike(some: list[str], other: list[str]) -> int:
    """How many lines both begin with; comparing them in every way would take long."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(some, other, strict=False))))


@pytest.fixture(scope="module")
def designs(tmp_path_factory):
    root = tmp_path_factory.mktemp("designs")
    shutil.copytree(ROOT / LLD, root / LLD)
    design, _ = read_design(root)
    return Designs(root, everything(design, root / "cache"))


@pytest.mark.parametrize("what", EDITS)
def test_a_small_edit_is_a_small_diff(designs, what, capsys):
    diff, most = designs.diff(EDITS[what]), EDITS[what].most
    with capsys.disabled():
        sys.stdout.write(f"\n{what}: {', '.join(f'{path} -{out} +{put}' for path, (out, put) in diff.items())} ")
    assert diff.keys() == most.keys()
    assert {path: lines for path, lines in diff.items() if lines[0] > most[path][0] or lines[1] > most[path][1]} == {}
