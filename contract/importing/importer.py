"""Files in, document and log out."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from contract.findings import Place
from contract.importing.accounting import settle
from contract.importing.files import Source, shown, sources
from contract.importing.finishing import in_order, whole_info
from contract.importing.foreign import foreign
from contract.importing.fragments import Part, part
from contract.importing.log import Ignored, Log
from contract.importing.mentions import mentions
from contract.importing.merging import merged
from contract.importing.pieces import Piece, pieces
from contract.importing.reading import mappings
from contract.importing.repairs.bodies import whole_bodies
from contract.importing.repairs.definitions import lift_definitions
from contract.importing.repairs.hoisting import hoist
from contract.importing.repairs.keywords import in_3_0
from contract.importing.repairs.operation_ids import whole_operation_ids
from contract.importing.repairs.parameters import whole_parameters
from contract.importing.repairs.references import described, straightened
from contract.importing.scopes import settle_names
from contract.importing.security import name_unknown_schemes
from contract.importing.sound import keep_sound
from contract.importing.tree import components, items, operations
from contract.importing.written import Written, plain

NUMBER = re.compile(r"^\d+[-_. ]*(?=\w)")
HEADING = re.compile(r"^#+\s+(?:[\d.]+\s+)?(.+?)\s*#*$", re.MULTILINE)


@dataclass(frozen=True)
class Imported:
    """The document, empty when nothing of it is left, with the places of what it holds."""

    document: dict[str, Any]
    tree: Written
    log: Log


def import_designs(files: list[Path]) -> Imported:
    log = Log()
    read = sources(files, log)
    found = [(source, pieces(source)) for source in read]
    parts = [each for source, blocks in found for piece in blocks for each in _parts(source, piece, log)]
    settle_names(parts, log)
    tree = merged(parts, log)
    _speak(found, parts, tree, log)
    named = Log()
    _repair(tree, read, named, log)
    settle(tree, log)
    if not operations(tree) and not components(tree):
        place = Place(read[0].path if read else shown(files[0]), 1)
        log.refused(place, "NOTHING", "the import", "no operation and no component came out of it")
        return Imported({}, tree, log)
    log.take(named)
    return Imported(plain(in_order(tree)), tree, log)


def _parts(source: Source, piece: Piece, log: Log) -> list[Part]:
    """What a piece adds. What was repaired in it is told only when it is part of the contract."""
    reason = foreign(piece)
    if reason:
        log.ignored.append(Ignored(piece.place, piece.title, reason))
        return []
    trial = Log()
    roots = mappings(piece, trial)
    if roots is None:
        log.take(trial)
        return []
    if not roots:
        log.ignored.append(Ignored(piece.place, piece.title, "there are no keys in it"))
        return []
    found = [each for root in roots if (each := part(source, piece, root, trial))]
    if found or trial.refusals:
        log.take(trial)
    else:
        log.ignored += trial.ignored[:1]
    return found


def _speak(found: list[tuple[Source, list[Piece]]], parts: list[Part], tree: Written, log: Log) -> None:
    """Compare the words with everything that was defined, refused or not."""
    defined = [(unit.name.split(" ")[0], unit.name.split(" ", 1)[1]) for unit in log.found if unit.kind == "operation"]
    defined += [(op.method.upper(), op.path) for op in operations(tree)]
    servers = [server for each in parts for server in items(each.body, "servers")]
    bases = [urlsplit(str(server.get("url", ""))).path.rstrip("/") for server in servers]
    for source, blocks in found:
        log.mentioned += mentions(source, blocks, defined, bases)


def _repair(tree: Written, read: list[Source], named: Log, log: Log) -> None:
    """Every repair in its turn; what is still not sound after them leaves. A title is told of only if there is a document."""
    title, place = _title(read, tree.place)
    whole_info(tree, title, place, named)
    straightened(tree, log)
    lift_definitions(tree, log)
    in_3_0(tree, log)
    straightened(tree, log)
    described(tree, log)
    whole_bodies(tree, log)
    whole_parameters(tree, log)
    keep_sound(tree, log)
    whole_operation_ids(tree, log)
    hoist(tree, log)
    keep_sound(tree, log)
    name_unknown_schemes(tree, log)
    whole_info(tree, title, place, named)


def _title(read: list[Source], place: Place) -> tuple[str, Place]:
    """The first heading of the first file, else the file's name."""
    if not read:
        return "API", place
    heading = HEADING.search(read[0].text) if read[0].is_markdown else None
    return heading[1] if heading else NUMBER.sub("", read[0].file.stem), Place(read[0].path, 1)
