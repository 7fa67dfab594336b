"""References written in another language's way: `#/definitions/Site`, `#/Site`, `Site`."""

import re
from typing import Any
from urllib.parse import unquote

from contract.importing.log import Log
from contract.importing.tree import GROUPS, at, child, children, references
from contract.importing.written import Written, copied

WAYS = re.compile(rf"#?/?(?:(?:components/)?({'|'.join(GROUPS)})/|definitions/|\$defs/)?([A-Za-z0-9._-]+)")
# Where a reference may have words of its own beside it, which 3.1 heeds and 3.0 does not.
DESCRIBED = ("parameters", "responses", "requestBodies", "headers")


def target(document: Written, reference: str) -> Any:
    """What a local reference leads to; None if it leads nowhere."""
    if not reference.startswith("#/"):
        return None
    steps = (unquote(part).replace("~1", "/").replace("~0", "~") for part in reference[2:].split("/"))
    return at(document, tuple(steps))


def straightened(document: Written, log: Log) -> None:
    """References that lead nowhere as they stand, and to a component of that name."""
    for node in list(references(document)):
        written = node["$ref"]
        hit = WAYS.fullmatch(written)
        group, name = (hit[1] or "schemas", hit[2]) if hit else ("", "")
        right = f"#/components/{group}/{name}"
        if hit and target(document, written) is None and target(document, right) is not None:
            log.repaired(node.at("$ref"), "REF", written, right, "that is where it is")
            node["$ref"] = right


def described(document: Written, log: Log) -> None:
    """`{$ref: …, description: …}` of a response and the like: the component written out, with these words."""
    for node in list(references(document)):
        group = node["$ref"].split("/")[-2] if node["$ref"].count("/") >= 3 else ""  # noqa: PLR2004 (#, components, group, name)
        found = child(document, "components", group, node["$ref"].rsplit("/", 1)[-1])
        words = {key: value for key, value in node.items() if key in {"description", "summary"}}
        if group in DESCRIBED and words and found and "$ref" not in found:
            log.repaired(
                node.at("$ref"), "BESIDE_REF", f"$ref beside {', '.join(words)}", "written out", "3.0 ignores what stands beside a $ref"
            )
            text = words.get("description", words.get("summary"))
            node.become(copied(found) | {"description": text})


def schema_names(document: Written) -> list[str]:
    return [name for name, _ in children(document, "components", "schemas")]
