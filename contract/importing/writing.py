"""The document as text that every YAML reader reads alike."""

import json
from typing import Any

import yaml

from contract.emit.openapi import Dumper


def as_yaml(document: dict[str, Any]) -> str:
    text: str = yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=140)
    return text


def as_json(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"
