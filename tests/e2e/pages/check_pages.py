"""What must be true of every page, each check on its own: valid markup, accessible, no overflow, says what was stated.

python -m tests.e2e.pages.check_pages        prints what is wrong with the sixty pages
"""

import json
import re
import subprocess
import sys
import tempfile
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.e2e.pages.build import write_page
from tests.e2e.pages.prompts import EXAMPLES, Example

ROOT = Path(__file__).parents[3]
VNU = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"
AXE = ROOT / "node_modules/axe-core/axe.min.js"
CHROMIUM = "/usr/bin/chromium"
CHROMIUM_ARGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
WIDTHS = (390, 1280)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.components: list[str] = []

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if "data-component" in attributes:
            self.components.append(attributes["data-component"] or "")

    def handle_data(self, data):
        self.words.append(data)


def build_all(folder: Path) -> list[Path]:
    """One folder per example, in their order."""
    folders = []
    for index, example in enumerate(EXAMPLES):
        folders.append(folder / f"{index:02d}")
        write_page(example.prompt, folders[-1])
    return folders


def missing(example: Example, page: Path) -> list[str]:
    """The name, facts and sections the page does not have."""
    parser = _Words()
    parser.feed((page / "index.html").read_text("utf-8"))
    text = _flat("".join(parser.words))
    words = [f"fact {fact!r}" for fact in (example.name, *example.facts) if _flat(fact) not in text]
    return words + [f"section {kind}" for kind in example.sections if kind not in parser.components]


def nu_errors(folders: list[Path]) -> list[str]:
    """Errors of the Nu HTML checker over all pages and style sheets, in one run."""
    files = [str(folder / name) for folder in folders for name in ("index.html", "404.html", "styles.css")]
    command = ["java", "-Xss2m", "-XX:+UseSerialGC", "-jar", str(VNU), "--format", "json", "--also-check-css", "--errors-only", *files]
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own arguments
    messages = json.loads(result.stderr)["messages"]
    return [
        f"{Path(m['url']).parent.name}/{Path(m['url']).name}:{m.get('lastLine')} {m['message']} {m.get('extract', '')!r}"
        for m in messages
        if m["type"] != "info"
    ]


def browser_findings(folders: list[Path], *, thorough: bool) -> list[str]:
    """Serious and critical findings of axe-core, and horizontal overflow at each width.

    axe looks at every page at both widths when `thorough`, else at each page at one of them, in turn: it takes half a second a look.
    """
    findings: list[str] = []
    script = AXE.read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGS)
        page = browser.new_page()
        for index, folder in enumerate(folders):
            page.goto(f"file://{folder}/index.html")
            page.evaluate(script)
            for turn, width in enumerate(WIDTHS):
                page.set_viewport_size({"width": width, "height": 900})
                looked_at = thorough or index % len(WIDTHS) == turn
                result = page.evaluate("axe.run(document, {resultTypes: ['violations']})") if looked_at else {"violations": []}
                findings += [
                    f"{folder.name}@{width} axe {_violation(v)}"
                    for v in result["violations"]
                    if v["impact"] in {"serious", "critical", "moderate"}
                ]
                wide = page.evaluate("document.documentElement.scrollWidth")
                findings += [f"{folder.name}@{width} overflows to {wide}"] if wide > width else []
        browser.close()
    return findings


def _violation(violation: dict) -> str:
    nodes = "; ".join(
        re.sub(r"\s+", " ", node["html"])[:120] + " " + (node.get("failureSummary") or "")[-160:] for node in violation["nodes"][:2]
    )
    return f"{violation['impact']} {violation['id']}: {nodes}"


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", unescape(text)).replace("’", "'").lower()


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        folders = build_all(Path(folder))
        problems = [
            f"{page.name} {example.name}: missing {what}"
            for example, page in zip(EXAMPLES, folders, strict=True)
            for what in missing(example, page)
        ]
        if "--facts" not in arguments:
            problems += nu_errors(folders)
        if not arguments:
            problems += browser_findings(folders, thorough=True)
    print("\n".join(problems) or f"{len(EXAMPLES)} pages: nothing to report")  # noqa: T201 - a command prints
    return len(problems)


if __name__ == "__main__":
    sys.exit(min(1, main(sys.argv[1:])))
