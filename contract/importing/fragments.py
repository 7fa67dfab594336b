"""What a mapping of a design is: a document, a fragment of one, or something else; made into OpenAPI's own outermost keys."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from contract.design import METHODS
from contract.importing.files import Source
from contract.importing.log import Ignored, Log
from contract.importing.marking import mark
from contract.importing.pieces import Piece
from contract.importing.tree import GROUPS, at, children, references
from contract.importing.words import pascal
from contract.importing.written import Written

TOP = ("openapi", "info", "servers", "security", "tags", "externalDocs", "paths", "components", "webhooks", "jsonSchemaDialect")
DEFINITIONS = frozenset({"definitions", "$defs"})
LISTS = frozenset({"servers", "security", "tags"})
STRONG = frozenset({"openapi", "paths", "components", "webhooks"})
OPERATION = frozenset({"operationId", "responses", "requestBody"})
SCHEMA = frozenset({"type", "properties", "allOf", "oneOf", "anyOf", "enum", "items", "$ref"})
BUILDING = frozenset({"properties", "allOf", "oneOf", "anyOf", "enum", "items"})
VERSIONS = re.compile(r"3\.[01](\.\d+)?")
ENDPOINT = re.compile(r"\b(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)\b[\s`*|:]*(/[^\s`*|,;)]*)")
SPOKEN_KEY = re.compile(r"(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)\s+(/\S*)", re.IGNORECASE)
TARGET = "3.0.3"


@dataclass
class Part:
    """What one mapping adds to the document; `name` is set when the file as a whole is one schema."""

    path: str
    file: Path
    body: Written
    name: str | None = None

    @property
    def is_document(self) -> bool:
        return "openapi" in self.body and "paths" in self.body


def part(source: Source, piece: Piece, root: Written, log: Log) -> Part | None:
    """The part, its units marked; None when the mapping is passed over or refused, and then the log says why."""
    if "swagger" in root:
        _refuse(piece, root, "SWAGGER", "swagger", "Swagger 2.0 is another language; convert it to OpenAPI 3 first", log)
        return None
    version = str(root.get("openapi", TARGET))
    if not VERSIONS.fullmatch(version):
        _refuse(piece, root, "VERSION", "openapi", f"OpenAPI {version} is not read; 3.0 and 3.1 are", log)
        return None
    if _is_schema(root) and not set(root) & STRONG:
        return _schema_alone(source, piece, root, log)
    body = _body(piece, root, log)
    if body is None:
        return None
    _label(body, version, log)
    mark(body, log)
    return Part(source.path, source.file, body)


def _refuse(piece: Piece, root: Written, code: str, key: str, why: str, log: Log) -> None:
    log.refused(root.at(key), code, piece.title, f"{why}{_holding(root)}")


def _holding(root: Written) -> str:
    """The endpoints and schemas inside, so that a reader knows what is missing."""
    found = [f"{method.upper()} {path}" for path, item in children(root, "paths") for method in item if method in METHODS]
    found += [name for name, _ in [*children(root, "components", "schemas"), *children(root, "definitions")]]
    return f"; in it: {', '.join(found)}" if found else ""


def _label(body: Written, version: str, log: Log) -> None:
    if version != TARGET:
        log.repaired(
            body.at("openapi"), "VERSION", f"OpenAPI {version}", f"OpenAPI {TARGET}", "API Gateway and Connexion read no later one"
        )
    if "openapi" in body:
        body["openapi"] = TARGET


def _is_schema(node: Written) -> bool:
    kind = node.get("type")
    return bool(set(node) & BUILDING - {"items"}) or (
        isinstance(kind, str | list) and set(node) <= SCHEMA | {"format", "description", "title"}
    )


def _schema_alone(source: Source, piece: Piece, root: Written, log: Log) -> Part | None:
    """A block that is one schema: its title is its name, or the name of its file when it is a file of its own."""
    title = root.get("title")
    name = pascal(title) if isinstance(title, str) else pascal(piece.above) if piece.whole_file else ""
    if not name:
        log.refused(
            piece.place,
            "NAMELESS",
            piece.title,
            "a schema without a name: put it under components, schemas and its name, or give it a title",
        )
        return None
    log.repaired(piece.place, "BARE_SCHEMA", "a schema alone", f"components.schemas.{name}", "its title or its file names it")
    for node in references(root):
        if node["$ref"] == "#" or (node["$ref"].startswith("#/") and at(root, tuple(node["$ref"][2:].split("/"))) is not None):
            node["$ref"] = f"#/components/schemas/{name}{node['$ref'][1:]}"
    body = _under(root, "components", "schemas", name)
    mark(body, log)
    return Part(source.path, source.file, body, name)


def _under(node: Written, *keys: str) -> Written:
    for key in reversed(keys):
        node = Written(node.place, {key: node}, {key: node.place})
    return node


def _body(piece: Piece, root: Written, log: Log) -> Written | None:
    """The mapping under OpenAPI's outermost keys. A whole operation or path item is named by the words above it."""
    if set(root) & OPERATION or (root and all(key in METHODS or key == "parameters" for key in root)):
        return _by_heading(piece, root, log)
    sorted_out = _Sorter(root)
    if not sorted_out.is_openapi:
        _not_openapi(piece, root, log)
        return None
    return sorted_out.run(log)


def _by_heading(piece: Piece, root: Written, log: Log) -> Written | None:
    spoken = set(ENDPOINT.findall(piece.above))
    paths = set(re.findall(r"(?<![\w/])/[\w{}/:.-]*\w[\w{}/:.-]*", piece.above))
    if set(root) & OPERATION and len(spoken) == 1:
        method, path = spoken.pop()
        body = _under(root, "paths", path, method.lower())
    elif not set(root) & OPERATION and len(paths) == 1:
        method, path = "", paths.pop()
        body = _under(root, "paths", path)
    else:
        log.refused(piece.place, "NO_PATH", piece.title, "operations without their path, and the words above name none or several")
        return None
    log.repaired(piece.place, "PATH_ABOVE", "operations without a path", f"{method} {path}".strip(), "the words above the block name it")
    return body


def _not_openapi(piece: Piece, root: Written, log: Log) -> None:
    """Passed over, unless it seems to be meant as OpenAPI."""
    for key in root:
        near = get_close_matches(key.lower(), STRONG, n=1, cutoff=0.8)
        if near and isinstance(root[key], dict):
            log.refused(root.at(key), "UNKNOWN_KEY", piece.title, f"`{key}` is no key of OpenAPI; is `{near[0]}` meant?")
            return
    if root and all(isinstance(value, Written) and _is_schema(value) for value in root.values()):
        log.refused(piece.place, "NAMELESS", piece.title, "properties without the schema they belong to; schemas have names such as Site")
        return
    log.ignored.append(Ignored(piece.place, piece.title, "none of its keys is one of OpenAPI"))


class _Sorter:
    """Puts each key of a mapping where it belongs in a document."""

    def __init__(self, root: Written) -> None:
        self.root = root
        self.body = Written(root.place, {}, {})

    @property
    def is_openapi(self) -> bool:
        keys = set(self.root)
        if keys & STRONG or any(_is_path(key) or _is_group(key, self.root[key]) or key in DEFINITIONS for key in keys):
            return True
        if keys and all(key in TOP and isinstance(self.root[key], list) == (key in LISTS) for key in keys):
            return all(isinstance(each, Written) for key in LISTS & keys for each in self.root[key])
        return self._holds_schemas()

    def _holds_schemas(self) -> bool:
        """Bare schemas: all look like one, and they are named like one or one of them is built from others."""
        values = list(self.root.values())
        if not values or not all(isinstance(value, Written) and _is_schema(value) for value in values):
            return False
        return all(key[:1].isupper() for key in self.root) or any("properties" in value or "allOf" in value for value in values)

    def run(self, log: Log) -> Written:
        for key, value in self.root.items():
            place = self._place_of(key, value)
            if place is None:
                log.refused(self.root.at(key), "UNKNOWN_KEY", f"`{key}`", _hint(key))
                continue
            self._put(place, key, value)
        bare = [(key, place) for key, value in self.root.items() if len(place := self._place_of(key, value) or ()) > 1]
        if bare:
            more = ", …" if len(bare) > 1 else ""
            was, became = ", ".join(key for key, _ in bare), ".".join(bare[0][1]) + more
            log.repaired(self.root.at(bare[0][0]), "BARE", was, became, "a fragment without the keys above it")
        return self.body

    def _place_of(self, key: str, value: Any) -> tuple[str, ...] | None:
        if key in TOP or key.startswith("x-"):
            return (key,)
        spoken = SPOKEN_KEY.fullmatch(key)
        if spoken:
            return ("paths", spoken[2], spoken[1].lower())
        if _is_path(key):
            return ("paths", key)
        if _is_group(key, value):
            return ("components", key)
        if key in DEFINITIONS and isinstance(value, Written):
            return ("components", "schemas")
        is_bare_schema = isinstance(value, Written) and _is_schema(value) and key[:1].isalpha()
        return ("components", "schemas", key) if is_bare_schema else None

    def _put(self, place: tuple[str, ...], key: str, value: Any) -> None:
        into, line = self.body, self.root.at(key)
        for step in place[:-1]:
            into.keys_at.setdefault(step, line)
            into = into.setdefault(step, Written(line, {}, {}))
            if not isinstance(into, Written):
                return
        into.keys_at[place[-1]] = line
        if isinstance(into.get(place[-1]), Written) and isinstance(value, Written):
            into[place[-1]].update(value)
            into[place[-1]].keys_at.update(value.keys_at)
        else:
            into[place[-1]] = value


def _is_path(key: str) -> bool:
    return key.startswith("/") or bool(SPOKEN_KEY.fullmatch(key))


def _is_group(key: str, value: Any) -> bool:
    return key in GROUPS and isinstance(value, Written) and bool(value) and all(isinstance(each, Written) for each in value.values())


def _hint(key: str) -> str:
    near = get_close_matches(key, (*TOP, *GROUPS), n=1, cutoff=0.7)
    return "it is no key of OpenAPI" + (f"; is `{near[0]}` meant?" if near else "; an extension begins with x-")
