"""Everything of the reference pages in one folder, made new only when something changed."""

import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from contract.design import Design, Node
from contract.docs.annotated import annotated
from contract.docs.pages import Page, written_pages
from contract.docs.redocly import drawn, redocly
from contract.node import REMEDY, Tool, read_json

HERE = Path(__file__).parent
# Marks the folder as ours and says what it was made from.
STAMP = "built.json"
STYLES = ("pages.css", "reference.css")
CONTRACT = "getContract"
MISSING = f"The reference page is drawn by Redocly, which is not installed: {REMEDY}."


@dataclass(frozen=True)
class Built:
    """How many files the folder holds, whether they were made now, and whether the reference is among them."""

    files: int
    made: bool
    complete: bool


class NotOurs(Exception):
    """The folder holds something else; nothing is written."""


def build(root: Path, design: Design, folder: Path) -> Built:
    """Make the folder exactly the reference pages of the design. Raises `NotOurs`."""
    if folder.exists() and not (folder / STAMP).exists() and (folder.is_file() or any(folder.iterdir())):
        raise NotOurs(f"{folder} holds something else than reference pages; name a folder of its own")
    tool, document, pages = redocly(root), annotated(design), written_pages(root, design)
    key = _key(tool, document, pages)
    stamp = _read(folder)
    if stamp.get("key") == key:
        (folder / STAMP).touch()
        return Built(stamp["files"], made=False, complete=tool.installed)
    reference = drawn(tool, document, _contract_address(document)) if tool.installed else _without_reference()
    files = pages | reference | {name: (HERE / name).read_text(encoding="utf-8") for name in STYLES}
    _replace(folder, files | {STAMP: json.dumps({"key": key, "files": len(files)})})
    return Built(len(files), made=True, complete=tool.installed)


def _key(tool: Tool, document: Node, pages: dict[str, str]) -> str:
    own = [file.read_text(encoding="utf-8") for file in sorted(HERE.glob("*.*"))]
    used = tool.version if tool.installed else "none"
    return hashlib.sha256(json.dumps([used, document, pages, own]).encode()).hexdigest()


def _read(folder: Path) -> Node:
    """What the folder was made from; nothing when that cannot be told."""
    return read_json(folder / STAMP)


def _contract_address(document: Node) -> str:
    """The path of the operation that answers the document, if there is one."""
    named = (path for path, item in document["paths"].items() if item.get("get", {}).get("operationId") == CONTRACT)
    return next(named, "openapi.json")


def _without_reference() -> dict[str, str]:
    return {"index.html": str(Page("Reference", f"<h1>Reference</h1>\n<p>{MISSING}</p>\n", top=""))}


def _replace(folder: Path, files: dict[str, str]) -> None:
    """Put a whole new folder in the place of the old one."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    draft = Path(mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    draft.chmod(0o755)
    for name, text in files.items():
        (draft / name).parent.mkdir(parents=True, exist_ok=True)
        (draft / name).write_text(text, encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    draft.replace(folder)
