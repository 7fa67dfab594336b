"""The states one can name: an OpenAPI file, a git revision, designs in a folder, the last release, the working designs."""

import json
import subprocess
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from contract.compare.side import Side, side_of
from contract.design import Design
from contract.extract.designs import LLD, read_design
from contract.extract.fences import Block, blocks
from contract.extract.merge import merge
from contract.extract.yaml_nodes import read
from contract.findings import ContractBroken, Finding, Place, refuse
from contract.lint import run
from contract.lint.references import references_lead_somewhere
from contract.lint.registry import RULES, Stage
from contract.lint.shape import openapi_shape
from contract.project import NoProject
from contract.reading import sound_design

RELEASED = "released"
RELEASED_FILE = "spec/released/openapi.yaml"
WORKING = "working designs"
DOCUMENTS = {".yaml", ".yml", ".json"}
SOUND = (Stage.SHAPE, Stage.LINKED, Stage.SOUND)


def side(root: Path | None, name: str | None) -> Side:
    """The state of that name; `ContractBroken` with every finding when it cannot be read."""
    if name is None:
        return side_of(sound_design(_project(root)), WORKING)
    if name == RELEASED:
        return released(_project(root))
    path = Path(name)
    if path.is_dir():
        return _folder(path)
    if path.is_file() or path.suffix in DOCUMENTS | {".md"}:
        return _file(path)
    return _revision(_project(root), name)


def released(root: Path) -> Side:
    file = root / RELEASED_FILE
    if not file.is_file():
        raise ContractBroken([Finding(Place(RELEASED_FILE, 1), "RELEASED", "no contract was released yet; `contract release` records one")])
    return document_side(_text(file), RELEASED, RELEASED_FILE)


def _project(root: Path | None) -> Path:
    if root is None:
        raise NoProject(f"no folder upwards holds {LLD}; name the project with --root")
    return root


# --- OpenAPI documents -----------------------------------------------------------------------------------------------


def _file(path: Path) -> Side:
    if path.suffix == ".md":
        return _designed([(str(path), _text(path))], str(path))
    return document_side(_text(path), str(path), str(path))


@lru_cache(maxsize=8)
def document_side(text: str, label: str, path: str) -> Side:
    """The state an OpenAPI document describes; JSON is YAML."""
    source = _parsed(text, path)
    refuse(list(openapi_shape(source)))
    refuse(list(references_lead_somewhere(source)))
    return Side(label, source.data, source)


def _parsed(text: str, path: str) -> Design:
    """JSON that YAML does not take (tabs) is read without the places of its nodes."""
    fragment = read(Block(text, Place(path, 1)))
    if fragment.findings and path.endswith(".json"):
        with suppress(ValueError):
            data = json.loads(text)
            return Design(data if isinstance(data, dict) else {}, {(): Place(path, 1)})
    refuse(fragment.findings)
    return Design(fragment.data, fragment.places)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ContractBroken([Finding(Place(str(path), 1), "UNREADABLE", f"the file cannot be read: {error.strerror}")]) from error
    except UnicodeDecodeError as error:
        raise ContractBroken([Finding(Place(str(path), 1), "ENCODING", f"the file is not UTF-8: {error.reason}")]) from error


# --- designs ---------------------------------------------------------------------------------------------------------


def _folder(folder: Path) -> Side:
    """A project, or a folder that holds designs."""
    if (folder / LLD).is_dir():
        design, findings = read_design(folder)
        return _bundled(design, findings, str(folder), f"{folder}/")
    return _designed([(str(file), _text(file)) for file in sorted(folder.glob("*.md"))], str(folder))


def _designed(texts: list[tuple[str, str]], label: str, prefix: str = "") -> Side:
    found = [block for path, text in texts for block in blocks(path, text)]
    if not found:
        raise ContractBroken([Finding(Place(label, 1), "NO_DESIGN", "there is no *.md with a yaml block")])
    return _bundled(*merge(found), label, prefix)


def _bundled(design: Design, findings: list[Finding], label: str, prefix: str) -> Side:
    """Bundled with today's tool. What only breaks a rule of the house is compared all the same, if it can be bundled."""
    _refuse(findings, prefix)
    _refuse([finding for stage in SOUND for rule in RULES[stage] for finding in rule(design)], prefix)
    try:
        return side_of(design, label, prefix)
    except (KeyError, StopIteration, TypeError, AttributeError, IndexError):
        _refuse(run(design), prefix)
        raise


def _refuse(findings: list[Finding], prefix: str) -> None:
    refuse([Finding(Place(prefix + each.place.path, each.place.line), each.code, each.message) for each in findings])


# --- git -------------------------------------------------------------------------------------------------------------


def _revision(root: Path, name: str) -> Side:
    commit = _git(root, name, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").strip()
    listed = _git(root, name, "ls-tree", "--name-only", commit, f"{LLD}/").splitlines()
    texts = [(path, _git(root, name, "show", f"{commit}:./{path}")) for path in sorted(listed) if path.endswith(".md")]
    if not texts:
        raise ContractBroken([Finding(Place(f"{name}:{LLD}", 1), "NO_DESIGN", "the revision holds no designs")])
    return _designed(texts, name, f"{name}:")


def _git(root: Path, name: str, *arguments: str) -> str:
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=True)  # noqa: S603, S607 (git of the user)
    except (OSError, subprocess.CalledProcessError) as error:
        why = f"`{name}` is neither a file, a folder, `{RELEASED}` nor a revision git knows"
        raise ContractBroken([Finding(Place(name, 1), "UNKNOWN", why)]) from error
    return done.stdout.decode("utf-8", errors="replace")
