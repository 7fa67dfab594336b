"""Writing example pages to a folder, as they would be deployed."""

from pathlib import Path

from services.composer.author import EmbeddedAuthor
from services.core.brand import BrandGuide
from services.generation.ports import FileChunk, PageBrief, PageWritten


def write_page(prompt: str, folder: Path, brand: BrandGuide | None = None) -> PageWritten:
    """Write the files of the page for a prompt below `folder` and hand back what the author says about it."""
    folder.mkdir(parents=True, exist_ok=True)
    files: dict[str, str] = {}
    written: PageWritten | None = None
    for event in EmbeddedAuthor().write_page(PageBrief(prompt, brand=brand or BrandGuide())):
        if isinstance(event, FileChunk):
            files[event.path] = files.get(event.path, "") + event.text
        elif isinstance(event, PageWritten):
            written = event
    for path, text in files.items():
        (folder / path).write_text(text, "utf-8")
    assert written is not None
    return written
