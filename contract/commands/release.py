"""Record the designs as the released contract, and tell the changelog what changed.

What breaks and is not declared is refused; raise info.version before, and take the x-breaking away that are listed.
"""

from argparse import Namespace
from pathlib import Path

from contract.bundle.bundler import bundled
from contract.checks.released import against_release
from contract.commands import Outcome
from contract.compare.changelog import entries, with_contract
from contract.compare.comparison import Comparison, compare
from contract.compare.side import side_of
from contract.compare.sources import RELEASED_FILE, WORKING, released
from contract.compare.words import Verdict
from contract.declarations import declarations
from contract.design import Design
from contract.emit.openapi import openapi_yaml
from contract.files import write_all
from contract.findings import refuse
from contract.project import root_of
from contract.reading import sound_design

CHANGELOG = "CHANGELOG.md"


def run(given: Namespace) -> Outcome:
    """`ContractBroken`, and nothing written, when something breaks that nobody declared."""
    root = root_of(given)
    design = sound_design(root)
    refuse([finding for finding in against_release(root, design) if finding.code == "BREAKING"])
    comparison = _since(root, design)
    if comparison is not None and not comparison.changes:
        return Outcome(f"{RELEASED_FILE} holds these designs already")
    (root / RELEASED_FILE).parent.mkdir(parents=True, exist_ok=True)
    write_all(_files(root, design, comparison))
    return Outcome("\n".join([_told(design, comparison), *_spent(design)]))


def _since(root: Path, design: Design) -> Comparison | None:
    """What changed since the last release; None when this is the first."""
    return compare(released(root), side_of(design, WORKING)) if (root / RELEASED_FILE).is_file() else None


def _files(root: Path, design: Design, comparison: Comparison | None) -> dict[Path, str]:
    files = {root / RELEASED_FILE: openapi_yaml(bundled(design))}
    if comparison is not None and any(entries(comparison)):
        changelog = root / CHANGELOG
        files[changelog] = with_contract(changelog.read_text(encoding="utf-8") if changelog.exists() else "", comparison)
    return files


def _told(design: Design, comparison: Comparison | None) -> str:
    version = design.data["info"]["version"]
    if comparison is None:
        return f"{RELEASED_FILE} holds version {version}, the first release"
    counts = ", ".join(f"{comparison.counts[each]} {each}" for each in Verdict if comparison.counts[each])
    return f"{RELEASED_FILE} holds version {version}: {counts}; {CHANGELOG} tells them"


def _spent(design: Design) -> list[str]:
    """Declarations are for one release."""
    return [f"{design.place(*each.pointer)}: take x-breaking away now" for each in declarations(design)]
