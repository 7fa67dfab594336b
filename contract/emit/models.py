"""`generated/models/`: pydantic models, written by datamodel-code-generator.

Its work takes seconds, so the result is kept under `.local/` by the hash of what went in.
"""

import hashlib
import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from contract.design import Design, Node, ref_name
from contract.emit import NOTICE
from contract.emit.model_input import model_input, unions
from contract.extract.designs import LLD
from contract.findings import ContractBroken, Finding, Place
from contract.naming import snake

GENERATOR = "datamodel-code-generator"
FLAGS = """
    --input-file-type openapi --output-model-type pydantic_v2.BaseModel --target-python-version 3.11 --disable-timestamp
    --snake-case-field --allow-population-by-field-name --collapse-root-models --strict-nullable
    --type-mappings email=string password=string uri=string --use-annotated --field-constraints
    --use-standard-collections --use-union-operator --use-specialized-enum --capitalise-enum-members
    --enum-field-as-literal one --deserialize-default-values enum
    --use-schema-description --use-field-description --use-single-line-docstring --use-double-quotes --no-formatters
"""
ALIASES = {"_links": "links", "_meta": "meta"}
KEPT = 8
FUTURE = "from __future__ import annotations\n"
UNION_IMPORTS = "\nfrom typing import Annotated, TypeAlias\n\nfrom pydantic import Field\n"
Files = dict[str, str]


def models(design: Design, cache: Path) -> Files:
    documents = model_input(design)
    aliases = {stem: _unions(design, stem, names) for stem, names in unions(design).items()}
    key = hashlib.sha256(json.dumps([documents, aliases, FLAGS, ALIASES, version(GENERATOR)]).encode()).hexdigest()
    file = cache / f"models-{key[:16]}.json"
    if file.exists():
        stored: Files = json.loads(file.read_text(encoding="utf-8"))
        return stored
    written = _with_unions(_generate(documents), aliases)
    _keep(file, json.dumps(written))
    return written


def _keep(file: Path, text: str) -> None:
    """Store a result whole or not at all, and drop all but the newest few."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(f".{os.getpid()}")
    draft.write_text(text, encoding="utf-8")
    draft.replace(file)
    for old in sorted(file.parent.glob("models-*.json"), key=lambda each: each.stat().st_mtime)[:-KEPT]:
        old.unlink(missing_ok=True)


def _generate(documents: dict[str, Node]) -> Files:
    with TemporaryDirectory() as folder:
        source, target = Path(folder, "in"), Path(folder, "out")
        source.mkdir()
        for stem, document in documents.items():
            (source / f"{stem}.json").write_text(json.dumps(document), encoding="utf-8")
        _run(source, target)
        return {file.stem: _body(file.read_text(encoding="utf-8")) for file in sorted(target.glob("*.py")) if file.stem != "__init__"}


def _run(source: Path, target: Path) -> None:
    command = [sys.executable, "-m", "datamodel_code_generator", "--input", str(source), "--output", str(target), *FLAGS.split()]
    command += ["--aliases", json.dumps(ALIASES)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (fixed command, own input)
    if done.returncode:
        reason = (done.stderr.strip() or "it gave no reason").splitlines()[-1]
        raise ContractBroken([Finding(Place(LLD, 1), "MODELS", f"{GENERATOR} refuses the schemas: {reason}")])


def _body(text: str) -> str:
    """The module without the generator's own header."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith("#"))


def _with_unions(modules: Files, aliases: dict[str, str]) -> Files:
    stems = sorted({*modules, *aliases})
    head = f'"""{NOTICE}"""\n\n'
    return {f"generated/models/{stem}.py": head + _joined(modules.get(stem, FUTURE), aliases.get(stem, "")) for stem in stems}


def _joined(body: str, aliases: str) -> str:
    return body.replace(FUTURE, FUTURE + UNION_IMPORTS, 1) + aliases if aliases else body


def _unions(design: Design, stem: str, names: list[str]) -> str:
    """Unions as plain aliases: usable wherever a type is, checked by pydantic by their discriminator."""
    lines = []
    for name in names:
        node = design.schemas[name]
        members = [_member(design, stem, member) for member in node.get("oneOf") or node["anyOf"]]
        lines.append(f"\n{name}: TypeAlias = {_alias(' | '.join(members), node)}\n")
        lines.append(f'"""{node["description"]}"""\n' if "description" in node else "")
    return "".join(lines)


def _alias(members: str, node: Node) -> str:
    tag = node.get("discriminator", {}).get("propertyName")
    return f'Annotated[{members}, Field(discriminator="{snake(tag)}")]' if tag else members


def _member(design: Design, stem: str, member: Node) -> str:
    name = ref_name(member) or "object"
    home = design.stem(name) if name in design.schemas else stem
    return name if home == stem else f"{home}.{name}"
