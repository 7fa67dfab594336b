"""Make one valid OpenAPI document of designs as they come, and report every repair and refusal.

Exit codes: 0 nothing had to be changed; 1 something was repaired, the report says what; 2 something was refused: the
document holds the sound rest, and none is written when nothing is sound. Nothing else is touched.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from contract.commands import Outcome
from contract.files import write_all
from contract.importing.importer import Imported, import_designs
from contract.importing.log import Status
from contract.importing.report import as_json, as_text
from contract.importing.writing import as_json as document_json
from contract.importing.writing import as_yaml

CODES = {Status.CLEAN: 0, Status.REPAIRED: 1, Status.REFUSED: 2}


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a design (.md) or a document (.yaml, .json)")
    parser.add_argument("--output", type=Path, required=True, help="where the document goes; JSON when it ends in .json")
    parser.add_argument("--report", type=Path, help="where the report goes as JSON")


def run(given: Namespace) -> Outcome:
    fault = _overwrites(given)
    if fault:
        return Outcome(fault, CODES[Status.REFUSED])
    imported = import_designs(given.files)
    try:
        write_all(_files(given, imported))
    except OSError as error:
        return Outcome(f"{error.filename}: {error.strerror}; nothing is written", CODES[Status.REFUSED])
    written = f"{given.output} written" if imported.document else f"{given.output} not written"
    return Outcome(f"{as_text(imported)}\n{written}", CODES[imported.log.status])


def _overwrites(given: Namespace) -> str | None:
    """An import never writes over a design."""
    outputs = [file for file in (given.output, given.report) if file is not None]
    if len({file.resolve() for file in outputs}) < len(outputs):
        return f"{given.output}: the document and the report are two files; nothing is written"
    designs = {file.resolve() for file in given.files}
    return next((f"{file}: this is one of the designs; nothing is written" for file in outputs if file.resolve() in designs), None)


def _files(given: Namespace, imported: Imported) -> dict[Path, str]:
    files = {given.report: as_json(imported)} if given.report else {}
    if imported.document:
        is_json = given.output.suffix.lower() == ".json"
        files[given.output] = document_json(imported.document) if is_json else as_yaml(imported.document)
    return files
