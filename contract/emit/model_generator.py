"""datamodel-code-generator, run in this process: starting another one costs more than its work."""

import json
import warnings
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from contract.design import Node
from contract.extract.designs import LLD
from contract.findings import ContractBroken, Finding, Place

GENERATOR = "datamodel-code-generator"
VERSION = version(GENERATOR)
# What is written in these formats stays a string: the contract's check reads it, and a value goes out as it came in.
PLAIN = (
    *("email", "password", "hostname", "ipv4", "ipv6", "uri", "regex"),
    *("time", "binary", "byte"),
)
OPTIONS: dict[str, Any] = {
    "input_file_type": "openapi",
    "output_model_type": "pydantic_v2.BaseModel",
    "target_python_version": "3.11",
    "disable_timestamp": True,
    "aliases": {"_links": "links", "_meta": "meta"},
    "snake_case_field": True,
    "allow_population_by_field_name": True,
    "strict_nullable": True,
    "type_mappings": [f"{each}=string" for each in PLAIN],
    "strict_types": ["int", "float", "bool"],
    "use_type_alias": True,
    "use_annotated": True,
    "field_constraints": True,
    "use_standard_collections": True,
    "use_union_operator": True,
    "use_specialized_enum": True,
    "capitalise_enum_members": True,
    "enum_field_as_literal": "one",
    "deserialize_default_values": ["enum"],
    "use_schema_description": True,
    "use_field_description": True,
    "use_single_line_docstring": True,
    "use_double_quotes": True,
    "formatters": [],
}


def generated(documents: dict[str, Node]) -> dict[str, str]:
    """A module's text for each document, by its stem; `_internal` beside them when modules need each other."""
    with TemporaryDirectory() as folder:
        for stem, document in documents.items():
            Path(folder, f"{stem}.json").write_text(json.dumps(document), encoding="utf-8")
        texts = {Path(*path).stem: text for path, text in _run(Path(folder)).items()}
    return {stem: _body(text) for stem, text in sorted(texts.items()) if stem != "__init__"}


def warm_up() -> None:
    """Let the generator load and run once, so that its next run takes a twentieth of a second."""
    schema = {"type": "object", "properties": {"name": {"type": "string", "description": "Its name"}}}
    generated(
        {"any": {"openapi": "3.0.3", "info": {"title": "any", "version": "0"}, "paths": {}, "components": {"schemas": {"Any": schema}}}}
    )


def _run(source: Path) -> Mapping[tuple[str, ...], str]:
    # Half a second that only those pay who really generate.
    from datamodel_code_generator import generate  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            written = generate(source, **OPTIONS)
        except Exception as error:  # whatever it trips over is a finding about the schemas, with its own words
            reason = (str(error).strip() or type(error).__name__).splitlines()[-1]
            raise ContractBroken([Finding(Place(LLD, 1), "MODELS", f"{GENERATOR} refuses the schemas: {reason}")]) from error
    return written if isinstance(written, Mapping) else {}


def _body(text: str) -> str:
    """The module without the generator's own header."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith("#"))
