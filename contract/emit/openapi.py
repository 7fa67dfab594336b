"""The bundle as files: `spec/openapi.yaml` to read, `generated/openapi.json` to load."""

import json
from typing import Any

import yaml

from contract.design import Node
from contract.emit import NOTICE

BASE: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class Dumper(BASE):  # type: ignore[misc]  # the C dumper has no stub of its own
    """Writes every node out; an anchor would be one more thing to know."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 (PyYAML's signature)
        return True


def openapi_yaml(document: Node) -> str:
    text: str = yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=140)
    return f"# {NOTICE}\n{text}"


def openapi_files(document: Node) -> dict[str, str]:
    """JSON has no comments, so its notice is an extension."""
    stamped = {"openapi": document["openapi"], "x-generated": NOTICE} | document
    as_json = json.dumps(stamped, indent=1, ensure_ascii=False) + "\n"
    return {"spec/openapi.yaml": openapi_yaml(document), "generated/openapi.json": as_json}
