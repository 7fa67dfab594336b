"""operationIds for operations that have none, from method and path, by a rule one can foretell.

    GET    /v1/sites                       listSites             the last word is plural: a list
    GET    /v1/sites/{siteId}              getSite               a parameter after a word: one of them
    GET    /v1/sites/{siteId}/versions     listSiteVersions      words before a parameter are singular
    GET    /v1/sites/{siteId}/health       getSiteHealth
    POST   /v1/sites                       createSite
    POST   /v1/sites/{siteId}/publish      publishSite           a word that is not plural after a parameter: an action
    PUT    /v1/sites/{siteId}              replaceSite
    PATCH  /v1/sites/{siteId}              updateSite
    DELETE /v1/sites/{siteId}              deleteSite
    GET    /                               getRoot

`/api` and versions are left out. A name that is taken gets the parameters (`getSiteBySiteId`), then a number.
"""

import re

from contract.importing.log import Log
from contract.importing.tree import Op, operations
from contract.importing.words import camel, free, is_plural, singular
from contract.importing.written import Written

PREFIX = re.compile(r"api|v\d+(\.\d+)*")
VERBS = {"put": "replace", "patch": "update", "delete": "delete", "head": "head", "options": "options", "trace": "trace"}


def whole_operation_ids(document: Written, log: Log) -> None:
    taken = {str(op.node["operationId"]) for op in operations(document) if op.node.get("operationId")}
    for op in operations(document):
        if op.node.get("operationId") in (None, ""):
            new = _free(op, taken)
            taken.add(new)
            op.node["operationId"] = new
            log.repaired(op.node.place, "OPERATION_ID", f"{op.title} without operationId", new, "from its method and path")


def _free(op: Op, taken: set[str]) -> str:
    name = derived(op.method, op.path)
    parameters = [segment[1:-1] for segment in op.path.split("/") if segment.startswith("{")]
    return name if name not in taken else free(camel(name, "by", *parameters) if parameters else name, taken)


def derived(method: str, path: str) -> str:
    segments = [segment for segment in path.split("/") if segment]
    while segments and PREFIX.fullmatch(segments[0]):
        segments = segments[1:]
    words = [_word(segments, index) for index in range(len(segments)) if not segments[index].startswith("{")]
    if not words:
        return camel("get" if method == "get" else method, "root")
    is_one = segments[-1].startswith("{")
    last = segments[-1]
    if method == "get":
        return camel("list" if not is_one and is_plural(last) else "get", *words)
    if method == "post":
        return camel("post", *words) if is_one else _creation(words, last)
    return camel(VERBS[method], *words)


def _word(segments: list[str], index: int) -> str:
    """The word, singular when it is followed by a parameter."""
    is_followed = index + 1 < len(segments) and segments[index + 1].startswith("{")
    return singular(segments[index]) if is_followed else segments[index]


def _creation(words: list[str], last: str) -> str:
    if is_plural(last):
        return camel("create", *words[:-1], singular(last))
    return camel(last, *words[:-1])
