"""A sheet of thumbnails, to look at what the author writes.

python -m tests.e2e.pages.contact_sheet OUT.png [--width 390] [example numbers…]
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from tests.e2e.browser import launched
from tests.e2e.pages.build import write_page
from tests.e2e.pages.prompts import EXAMPLES

DEFAULT = (0, 1, 2, 3, 5, 8, 11, 12, 18, 34, 40, 46)
THUMB = 480


def contact_sheet(out: Path, numbers: tuple[int, ...] = DEFAULT, width: int = 1280) -> None:
    """Write one PNG with full-page thumbnails of these examples, six in a row."""
    with tempfile.TemporaryDirectory() as name, launched() as browser:
        folder = Path(name)
        for number in numbers:
            write_page(EXAMPLES[number].prompt, folder / str(number))
            _shoot(browser, folder / str(number) / "index.html", folder / f"{number}.png", width)
        cells = "".join(f'<img src="{number}.png" style="width:{THUMB}px;vertical-align:top;margin:8px">' for number in numbers)
        (folder / "sheet.html").write_text(f'<body style="margin:8px;background:#888;font-size:0">{cells}', "utf-8")
        _shoot(browser, folder / "sheet.html", out, (THUMB + 16) * min(6, len(numbers)) + 16)


def _shoot(browser: Browser, page_file: Path, out: Path, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(f"file://{page_file}")
    page.screenshot(path=str(out), full_page=True)
    page.close()


if __name__ == "__main__":
    arguments = sys.argv[1:]
    wide = int(arguments.pop(arguments.index("--width") + 1)) if "--width" in arguments else 1280
    numbers = tuple(int(argument) for argument in arguments[1:] if argument.isdigit()) or DEFAULT
    contact_sheet(Path(arguments[0]).absolute(), numbers, wide)
