"""The release gate of `contract check`, what declares a break, and `contract release`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from contract.checks.released import against_release
from contract.reading import sound_design

from .conftest import CONVENTIONS, PLANT, change

Contract = Callable[..., tuple[int, str]]
RELEASED = "spec/released/openapi.yaml"
EMAIL = "        email: {type: string, format: email, description: Who waters it}\n"
GET, LIST = "      operationId: getPlant\n", "      operationId: listPlants\n"
A_PLANT = "      description: A plant.\n"
NARROWER = ("enum: [tree, herb]", "enum: [tree]")
DECLARED = ("type: string, enum: [tree, herb]", "type: string, x-breaking: Herbs are no plants of ours, enum: [tree]")


@pytest.fixture
def released(garden: Path, bundled: str) -> Path:
    """A garden whose contract was released."""
    (garden / RELEASED).parent.mkdir()
    (garden / RELEASED).write_text(bundled, encoding="utf-8")
    return garden


@pytest.fixture
def gate(garden: Path) -> Callable[[], list[str]]:
    """What `contract check` says of the release."""

    def findings() -> list[str]:
        return [str(finding) for finding in against_release(garden, sound_design(garden))]

    return findings


class TestGate:
    def test_it_is_part_of_the_check(self, released: Path, contract: Contract):
        line = change(released, "x-roles: [tenant_admin, editor]", "x-roles: [tenant_admin]")
        code, printed = contract("check")
        assert code == 1
        assert f"{PLANT}:{line}: BREAKING operation createPlant `editor` may no longer call it" in printed

    def test_nothing_released_nothing_held(self, garden: Path, gate: Callable[[], list[str]]):
        change(garden, *NARROWER)
        assert gate() == []

    def test_a_break_is_named_at_the_line_of_the_design(self, released: Path, gate: Callable[[], list[str]]):
        line = change(released, *NARROWER)
        assert gate() == [
            f"{PLANT}:{line}: BREAKING schema PlantKind the value `herb` is gone; say why with x-breaking, or raise the major version"
        ]

    def test_what_is_gone_is_named_beside_what_is_left(self, released: Path, gate: Callable[[], list[str]]):
        change(released, EMAIL, "")
        change(released, ", x-when: {email: {exists: false}}", "")
        line = change(released, "      properties:\n        plantId", "      properties:\n        plantId")
        found = gate()
        assert len(found) == 1
        assert found[0].startswith(f"{PLANT}:{line}: BREAKING schema Plant `email` is gone")

    def test_what_is_compatible_passes(self, released: Path, gate: Callable[[], list[str]]):
        change(released, "enum: [tree, herb]", "enum: [tree, herb, moss]")
        assert gate() == []

    def test_what_follows_from_a_declared_break_is_declared_with_it(self, released: Path, gate: Callable[[], list[str]]):
        change(released, "      x-idempotent: true\n", "")
        assert {found.partition(": ")[2].split(" ")[0] for found in gate()} == {"BREAKING"}
        change(released, "      operationId: createPlant\n", "      operationId: createPlant\n      x-breaking: Keys are of no use\n")
        assert gate() == []

    def test_a_new_major_version_declares_everything(self, released: Path, gate: Callable[[], list[str]]):
        change(released, *NARROWER)
        change(released, "version: 0.1.0", "version: 1.0.0", CONVENTIONS)
        assert gate() == []

    def test_a_new_minor_version_declares_nothing(self, released: Path, gate: Callable[[], list[str]]):
        change(released, *NARROWER)
        change(released, "version: 0.1.0", "version: 0.2.0", CONVENTIONS)
        assert len(gate()) == 1


class TestDeclaring:
    @pytest.mark.parametrize(
        "edits",
        [
            [DECLARED],
            [(EMAIL, ""), (", x-when: {email: {exists: false}}", ""), (A_PLANT, A_PLANT + "      x-breaking: Nobody waters\n")],
            [("      x-roles: [tenant_admin, editor]\n", "      x-roles: [tenant_admin]\n      x-breaking: Editors plant no more\n")],
            [
                (
                    "name: {type: string, maxLength: 40, description",
                    "name: {type: string, maxLength: 10, x-breaking: Labels are short, description",
                )
            ],
            [("PLANT_EXISTS: {status: 409", "PLANT_EXISTS: {x-breaking: It is a rule, status: 422")],
            [("{name: dry, in: query,", "{name: wet, in: query,"), (LIST, LIST + "      x-breaking: Wet is what people ask for\n")],
            [("  /v1/events:\n", "  /v1/happenings:\n    x-breaking: A better word\n")],
        ],
        ids=["schema", "schema of a property", "operation", "property", "problem", "parameter", "path"],
    )
    def test_a_reason_beside_what_breaks_lets_it_pass(self, released: Path, gate: Callable[[], list[str]], edits: list[tuple[str, str]]):
        for old, new in edits:
            change(released, old, new)
        assert gate() == []

    def test_every_operation_it_reaches_may_declare_it(self, released: Path, gate: Callable[[], list[str]]):
        change(released, "      properties: {days: {type: integer, minimum: 1,", "      properties: {days: {type: integer, minimum: 3,")
        assert len(gate()) == 1
        change(released, "      operationId: startGrowth\n", "      operationId: startGrowth\n      x-breaking: Three days at least\n")
        assert gate() == []

    def test_a_name_that_is_gone_is_declared_at_info(self, released: Path, gate: Callable[[], list[str]]):
        text = (released / PLANT).read_text(encoding="utf-8")
        start = text.index("    delete:\n")
        change(released, text[start : text.index("components:", start)], "")
        found = gate()
        assert len(found) == 1
        assert "operation deletePlant is gone" in found[0]
        change(released, "version: 0.1.0}", "version: 0.1.0, x-breaking: {deletePlant: Plants stay}}", CONVENTIONS)
        assert gate() == []

    def test_the_bundle_does_not_tell_it(self, released: Path, contract: Contract):
        change(released, *DECLARED)
        assert "x-breaking" not in contract("bundle")[1]

    def test_a_reason_for_nothing_is_to_be_taken_away(self, released: Path, gate: Callable[[], list[str]]):
        line = change(released, "type: string, enum: [tree, herb]", "type: string, x-breaking: Just in case, enum: [tree, herb]")
        assert gate() == [
            f"{PLANT}:{line}: NOT_BREAKING `Just in case` declares nothing: what was released is not broken here; take it away"
        ]

    @pytest.mark.parametrize(
        ("design", "old", "new", "said"),
        [
            (PLANT, GET, GET + "      x-breaking: {getPlant: Why}\n", "DECLARATION `x-breaking` is a reason here"),
            (CONVENTIONS, "version: 0.1.0}", "version: 0.1.0, x-breaking: Why not}", "is {name: reason} for names that are gone here"),
            (PLANT, GET, GET + "      x-breaking: 3\n", "EXTENSION `x-breaking`"),
            (PLANT, "tags: [{name: plant,", "tags: [{x-breaking: Why not, name: plant,", "`x-breaking` is not known on a tag"),
        ],
    )
    def test_its_form_is_linted(self, garden: Path, contract: Contract, design: str, old: str, new: str, said: str):
        change(garden, old, new, design)
        assert said in contract("lint")[1]


class TestRelease:
    def test_the_first_one_is_what_the_designs_say(self, garden: Path, contract: Contract, bundled: str):
        assert contract("release") == (0, f"{RELEASED} holds version 0.1.0, the first release\n")
        assert (garden / RELEASED).read_text(encoding="utf-8") == bundled

    def test_the_same_again_changes_nothing(self, released: Path, contract: Contract):
        assert contract("release") == (0, f"{RELEASED} holds these designs already\n")
        assert not (released / "CHANGELOG.md").exists()

    def test_an_undeclared_break_is_refused_and_nothing_is_written(self, released: Path, contract: Contract):
        before = (released / RELEASED).read_bytes()
        change(released, *NARROWER)
        code, printed = contract("release")
        assert (code, " BREAKING " in printed) == (1, True)
        assert (released / RELEASED).read_bytes() == before
        assert not (released / "CHANGELOG.md").exists()

    def test_a_declared_break_lands_in_the_changelog_with_its_reason(self, released: Path, contract: Contract):
        line = change(released, *DECLARED)
        change(
            released,
            "        height: {type: integer",
            "        width: {type: integer, description: Across}\n        height: {type: integer",
        )
        code, printed = contract("release")
        assert code == 0
        assert f"{RELEASED} holds version 0.1.0: 1 breaking, 1 compatible; CHANGELOG.md tells them\n" in printed
        assert f"{PLANT}:{line}: take x-breaking away now\n" in printed
        assert (released / "CHANGELOG.md").read_text(encoding="utf-8") == (
            "# Changelog\n\n## Unreleased\n\n### Contract\n"
            "- **Breaking:** schema `PlantKind`: the value `herb` is gone (do not send `herb` any more). "
            "Why: Herbs are no plants of ours.\n"
            "- schema `Plant`: `width` is new.\n\n"
        )
        assert contract("diff", "released")[0] == 0

    def test_what_the_changelog_holds_stays(self, released: Path, contract: Contract):
        changelog = released / "CHANGELOG.md"
        changelog.write_text(
            "# Changelog\n\n## Unreleased\n\n### Contract\n- One before.\n\n### Garden\n- A gate.\n\n## 0.1.0\n\n- The first.\n"
        )
        change(released, "enum: [tree, herb]", "enum: [tree, herb, moss]")
        assert contract("release")[0] == 0
        assert changelog.read_text(encoding="utf-8") == (
            "# Changelog\n\n## Unreleased\n\n### Contract\n- One before.\n"
            "- schema `PlantKind`: the value `moss` is new (be ready for `moss`; take values you do not know as something else).\n\n"
            "### Garden\n- A gate.\n\n## 0.1.0\n\n- The first.\n"
        )

    def test_a_changelog_without_unreleased_gets_one(self, released: Path, contract: Contract):
        changelog = released / "CHANGELOG.md"
        changelog.write_text("# Changelog\n\n## 0.1.0\n\n- The first.\n")
        change(released, "enum: [tree, herb]", "enum: [tree, herb, moss]")
        assert contract("release")[0] == 0
        text = changelog.read_text(encoding="utf-8")
        assert text.index("## Unreleased\n\n### Contract\n- schema `PlantKind`") < text.index("## 0.1.0\n\n- The first.")

    def test_a_new_major_version_is_the_reason(self, released: Path, contract: Contract):
        change(released, *NARROWER)
        change(released, "version: 0.1.0", "version: 1.0.0", CONVENTIONS)
        code, printed = contract("release")
        assert (code, printed.splitlines()[0]) == (
            0,
            f"{RELEASED} holds version 1.0.0: 1 breaking, 1 documentation; CHANGELOG.md tells them",
        )
        assert "any more). With the new major version.\n" in (released / "CHANGELOG.md").read_text(encoding="utf-8")

    def test_documentation_alone_is_released_without_news(self, released: Path, contract: Contract):
        change(released, "summary: List plants", "summary: All plants")
        assert contract("release")[0] == 0
        assert "summary: All plants" in (released / RELEASED).read_text(encoding="utf-8")
        assert not (released / "CHANGELOG.md").exists()
