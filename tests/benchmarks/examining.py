"""Budget 6: the brand score and the security scan of a page of 100 KB, judged by the embedded author."""

from statistics import median

from services.composer.author import EmbeddedAuthor
from services.core.brand import BrandGuide
from services.generation.ports import FileChunk, PageBrief
from services.validation.engine import examine
from tests.benchmarks.report import Row, absolute
from tests.benchmarks.timing import spread, timed

_SIZE = 100_000
_BRAND = BrandGuide(
    company_name="Bloom Bakery",
    primary_color="#1D4ED8",
    secondary_color="#0F766E",
    accent_color="#B45309",
    background_color="#FFFFFF",
    text_color="#111827",
    font_heading="Lora",
    font_body="Inter",
)


def measure(*, quick: bool = False) -> list[Row]:
    author = EmbeddedAuthor()
    files = _page(author)
    size = sum(map(len, files.values())) // 1000
    taken = [timed(lambda: examine(files, _BRAND, author.judge_copy)) * 1e3 for _ in range(5 if quick else 25)]
    return [absolute(f"Brand score and security scan of a page of {size} KB", median(taken), 300, unit="ms", spread=spread(taken))]


def _page(author: EmbeddedAuthor) -> dict[str, bytes]:
    """Have a page written, and repeat its sections, each time with other words, until it is large enough."""
    prompt = "A page for Bloom Bakery in Lisbon with sourdough, pastries, prices, a gallery, a team, questions and a sunny terrace"
    pieces: dict[str, str] = {}
    for said in author.write_page(PageBrief(prompt, (), _BRAND)):
        if isinstance(said, FileChunk):
            pieces[said.path] = pieces.get(said.path, "") + said.text
    page = pieces["index.html"]
    begin, end = page.index("<section"), page.rindex("</section>") + len("</section>")
    number = 0
    while sum(map(len, pieces.values())) < _SIZE:
        number += 1
        pieces["index.html"] = pieces["index.html"].replace("</main>", f"{page[begin:end].replace('Bloom', f'Bloom {number}')}</main>")
    return {path: text.encode() for path, text in pieces.items()}
