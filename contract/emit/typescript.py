"""`generated/types.d.ts`: the contract as TypeScript, written by openapi-typescript, for front ends.

A project that wants it names openapi-typescript in its package.json. Node takes a second, so the file says which contract
it was made of: whether it is still that one is told without Node, and only another contract makes the types anew.
"""

import hashlib
import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory

from contract.emit import NOTICE
from contract.extract.designs import LLD
from contract.findings import ContractBroken, Finding, Place
from contract.node import REMEDY, Tool

TYPES = "generated/types.d.ts"
PACKAGE = "openapi-typescript"
# A field with a default may be left out of a request; schemas get names of their own beside `components["schemas"]`.
FLAGS = ("--default-non-nullable=false", "--root-types", "--root-types-no-schema-prefix", "--root-types-keep-casing")
MISSING = f"{TYPES} stays as it is: {PACKAGE} is not installed, {REMEDY}"
BANNER = re.compile(r"\A/\*\*.*?\*/\s*", re.DOTALL)
# Names for parameters and responses, whose own are better read where they are used.
OTHER_NAMES = re.compile(r"^export type \w+ = components\['(?!schemas')\w+'\].*\n", re.MULTILINE)


def generator(root: Path) -> Tool:
    return Tool(root, PACKAGE, PACKAGE)


def typescript(root: Path, contract: str) -> dict[str, str]:
    """The types of a contract, `contract` being the text of `generated/openapi.json`. Empty when nobody wants or can make them."""
    tool = generator(root)
    if not tool.wanted:
        return {}
    if not outdated(root, contract):
        return {TYPES: (root / TYPES).read_text(encoding="utf-8")}
    return {TYPES: _signed(_made(tool, contract), _key(tool, contract))} if tool.installed else {}


def outdated(root: Path, contract: str) -> str | None:
    """Why the file is not the types of this contract; None when it is."""
    file = root / TYPES
    if not file.exists():
        return "the file is missing"
    head, _, body = file.read_text(encoding="utf-8", errors="replace").partition("\n\n")
    if _digest(body) not in head:
        return "somebody changed the file"
    return None if _key(generator(root), contract) in head else "the file was made of another contract"


def _made(tool: Tool, contract: str) -> str:
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "openapi.json").write_text(contract, encoding="utf-8")
        done = tool.run("openapi.json", "--output", "types.d.ts", *FLAGS, folder=folder)
        if done.returncode:
            reason = (done.stderr.strip() or "it gave no reason").splitlines()[-1]
            raise ContractBroken([Finding(Place(LLD, 1), "TYPES", f"{PACKAGE} refuses the contract: {reason}")])
        return OTHER_NAMES.sub("", BANNER.sub("", (folder / "types.d.ts").read_text(encoding="utf-8")))


def _signed(body: str, key: str) -> str:
    return f"// {NOTICE}\n// Contract {key}, content {_digest(body)}.\n\n{body}"


def _key(tool: Tool, contract: str) -> str:
    """A contract and how it is made into types."""
    return _digest(json.dumps([tool.wanted_version, FLAGS, contract]))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
