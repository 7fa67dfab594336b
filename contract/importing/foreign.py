"""Blocks that are something else than OpenAPI, told by their outermost keys, before anything tries to read them."""

import re

from contract.design import METHODS
from contract.importing.pieces import Piece

# What a format is called, and keys of which all stand at its left margin.
FORMATS: tuple[tuple[str, frozenset[str]], ...] = (
    ("a CloudFormation or SAM template", frozenset({"AWSTemplateFormatVersion"})),
    ("a CloudFormation or SAM template", frozenset({"Resources"})),
    ("a Kubernetes manifest", frozenset({"apiVersion", "kind"})),
    ("a GitHub workflow", frozenset({"on", "jobs"})),
    ("a Docker Compose file", frozenset({"services"})),
    ("an AsyncAPI document", frozenset({"asyncapi"})),
    ("a Serverless Framework file", frozenset({"provider", "functions"})),
    ("a GitLab pipeline", frozenset({"stages"})),
    ("a state machine", frozenset({"StartAt", "States"})),
)
YAML = frozenset({"yaml", "yml", "json", "jsonc", "openapi", "oas", "oas3", "swagger", "openapi3"})
UNKNOWN = frozenset({"", "text", "txt", "plaintext", "code"})
MARGIN = re.compile(r"""^["']?([A-Za-z_$][\w.$-]*)["']?\s*:""", re.MULTILINE)
PATH = re.compile(r"""^\s*["']?(/[^\s:"']*)["']?\s*:""")
METHOD = re.compile(rf"""^\s*["']?({"|".join(METHODS)})["']?\s*:""")
TELLING = re.compile(
    r"""(?m)^\s*["'“]?(?:(?:openapi|swagger|paths|components|operationId)["'”]?\s*:|/[\w{}/.:-]*["'”]?\s*:\s*$)"""
    r"""|^[A-Z]\w*:\s*\n\s+(?:type|properties|allOf|oneOf|anyOf|enum):"""
)


def foreign(piece: Piece) -> str | None:
    """Why the block is passed over without reading it, if it is."""
    if piece.hidden:
        return "it is commented out"
    if piece.language not in YAML | UNKNOWN:
        return f"{piece.language} is no language of OpenAPI"
    keys = set(MARGIN.findall(piece.block.text))
    if "openapi" not in keys:
        for name, wanted in FORMATS:
            if wanted <= keys:
                return f"it is {name}"
    if piece.language in UNKNOWN and not TELLING.search(piece.block.text):
        return "nothing in it looks like OpenAPI"
    return None


def held(text: str) -> list[str]:
    """The endpoints a text that cannot be read seems to define: `GET /v1/sites`, or `/v1/sites` when no method follows."""
    found: list[str] = []
    path = ""
    for line in text.splitlines():
        if hit := PATH.match(line):
            path = hit[1]
            found.append(path)
        elif path and (hit := METHOD.match(line)):
            found = [each for each in found if each != path] + [f"{hit[1].upper()} {path}"]
    return found
