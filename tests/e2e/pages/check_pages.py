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

from playwright.sync_api import Browser

from tests.e2e.browser import launched
from tests.e2e.pages.build import write_page
from tests.e2e.pages.prompts import EXAMPLES, Example

ROOT = Path(__file__).parents[3]
VNU = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"
AXE = ROOT / "node_modules/axe-core/axe.min.js"
WIDTHS = (390, 1280)
VIOLATIONS = "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations)"


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
    """Errors of the Nu HTML checker over all pages and style sheets, in one run. Of a style sheet only what is new is looked at."""
    with tempfile.TemporaryDirectory() as scratch:
        sheets = _what_is_new([folder / "styles.css" for folder in folders], Path(scratch))
        files = [str(folder / name) for folder in folders for name in ("index.html", "404.html")] + [str(sheet) for sheet in sheets]
        options = ["-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]  # a short run is over before optimising pays
        command = ["java", *options, "-jar", str(VNU), "--format", "json", "--also-check-css", "--errors-only", *files]
        result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own arguments
    messages = json.loads(result.stderr)["messages"]
    return [
        f"{Path(m['url']).parent.name}/{Path(m['url']).name}:{m.get('lastLine')} {m['message']} {m.get('extract', '')!r}"
        for m in messages
        if m["type"] != "info"
    ]


def _what_is_new(sheets: list[Path], to: Path) -> list[Path]:
    """Copies of the style sheets without the rules that stood word for word in one before: most of them are in every sheet.

    A rule begins where a line does, and what is cut there by mistake is looked at all the same.
    """
    seen: set[str] = set()
    copies = []
    for sheet in sheets:
        rules = re.split(r"\n(?=[^\s}])", sheet.read_text("utf-8"))
        copies.append(to / sheet.parent.name / sheet.name)
        copies[-1].parent.mkdir()
        copies[-1].write_text("\n".join(rule for rule in rules if rule not in seen), "utf-8")
        seen.update(rules)
    return copies


def browser_findings(browser: Browser, folders: list[Path], *, thorough: bool) -> list[str]:
    """Serious and critical findings of axe-core, and horizontal overflow at each width.

    axe looks at every page at both widths when `thorough`, else at each page at one of them, in turn: it takes half a second a look.
    """
    findings: list[str] = []
    script = AXE.read_text("utf-8")
    page = browser.new_page()
    for index, folder in enumerate(folders):
        page.goto(f"file://{folder}/index.html")
        page.evaluate(script)
        widths = WIDTHS[::-1] if index % 2 else WIDTHS  # a page comes at the width the one before was left at
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            violations = page.evaluate(VIOLATIONS) if thorough or width == widths[0] else []
            findings += [
                f"{folder.name}@{width} axe {_violation(v)}" for v in violations if v["impact"] in {"serious", "critical", "moderate"}
            ]
            wide = page.evaluate("document.documentElement.scrollWidth")
            findings += [f"{folder.name}@{width} overflows to {wide}"] if wide > width else []
    page.close()
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
            with launched() as browser:
                problems += browser_findings(browser, folders, thorough=True)
    print("\n".join(problems) or f"{len(EXAMPLES)} pages: nothing to report")  # noqa: T201 - a command prints
    return len(problems)


if __name__ == "__main__":
    sys.exit(min(1, main(sys.argv[1:])))
