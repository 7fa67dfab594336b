"""The reference page, drawn by Redocly and made to need nothing from elsewhere.

Redocly writes one page with its scripts inside. They move to files beside it, so that a content security policy can
forbid scripts in pages; what the page would fetch from other hosts, a logo, is left out.
"""

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory

from contract.design import Node
from contract.extract.designs import LLD
from contract.findings import ContractBroken, Finding, Place
from contract.node import Tool

PACKAGE = "@redocly/cli"
SCRIPT = re.compile(r"<script([^>]*)>(.*?)</script>", re.DOTALL)
FOREIGN_LOGO = re.compile(r"https://cdn\.redoc\.ly/redoc/[\w.-]+")
TEMPLATE = Path(__file__).with_name("reference.html.hbs")


def redocly(root: Path) -> Tool:
    return Tool(root, PACKAGE, "redocly")


def drawn(tool: Tool, document: Node, contract_address: str) -> dict[str, str]:
    """`index.html` and its scripts. `contract_address` is where readers get the document itself."""
    options = {"downloadUrls": [{"title": "OpenAPI", "url": contract_address}], "schemaDefinitionsTagName": "Schemas"}
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
        title = f"{document['info']['title']} · reference"
        flags = ["--inlineBundle", "--title", title, "--template", str(TEMPLATE), "--openapi", json.dumps(options)]
        done = tool.run("build-docs", "openapi.json", "--output", "index.html", *flags, folder=folder)
        if done.returncode:
            reason = (done.stderr.strip() or "it gave no reason").splitlines()[-1]
            raise ContractBroken([Finding(Place(LLD, 1), "DOCS", f"Redocly refuses the contract: {reason}")])
        return without_inline_scripts((folder / "index.html").read_text(encoding="utf-8"))


def without_inline_scripts(page: str) -> dict[str, str]:
    """The page and a file for each script that stood in it."""
    files: dict[str, str] = {}

    def out(found: re.Match[str]) -> str:
        name = f"reference-{len(files) + 1}.js"
        files[name] = FOREIGN_LOGO.sub("data:,", found.group(2))
        return f'<script{found.group(1)} src="{name}"></script>'

    return {"index.html": SCRIPT.sub(out, page)} | files
