"""Inline schemas made components, under names that follow from where they stand.

    request body of createSite            CreateSiteRequest
    its 2xx answer · its 409 answer       CreateSiteResponse · CreateSite409Response
    property `status` of Site             SiteStatus
    items of property `pages` of Site     SitePage             (SitePagesItem when `pages` has no singular)
    values of the map `labels` of Site    SiteLabelsValue
    a part of allOf · a choice of oneOf   SitePart · SiteOption1, or the title
    parameter `sort` of listSites         ListSitesSort

A name that is taken by an equal schema is used; one taken by another schema gets a number: SiteStatus2.
"""

from typing import Any

from contract.importing.log import Log
from contract.importing.tree import child, children, items, operations
from contract.importing.words import free, parts, pascal, singular
from contract.importing.written import Written, plain

JSON = "application/json"
CHOICES = {"oneOf": "Option", "anyOf": "Option", "allOf": "Part"}


def hoist(document: Written, log: Log) -> None:
    _Hoisting(document, log).run()


class _Hoisting:
    def __init__(self, document: Written, log: Log) -> None:
        self.document = document
        self.log = log

    def run(self) -> None:
        for name, node in children(self.document, "components", "schemas"):
            self.inside(node, pascal(name))
        self._shared()
        for path, item in children(self.document, "paths"):
            self._parameters(item, pascal(*(singular(word) for word in path.split("/") if not word.startswith("{"))))
        for op in operations(self.document):
            self._operation(op.node, pascal(str(op.node.get("operationId", ""))))

    def _shared(self) -> None:
        for name, node in children(self.document, "components", "parameters"):
            self.slot(node, "schema", pascal(name))
        for group, ending in (("responses", "Response"), ("requestBodies", "Request")):
            for name, node in children(self.document, "components", group):
                self._content(node, pascal(name).removesuffix(ending) + ending)
        for name, node in children(self.document, "components", "headers"):
            self.slot(node, "schema", pascal(name))

    def _operation(self, node: Written, base: str) -> None:
        self._parameters(node, base)
        self._content(child(node, "requestBody"), f"{base}Request")
        first = min((status for status in child(node, "responses") if status.startswith("2")), default=None)
        for status, answer in children(node, "responses"):
            name = f"{base}Response" if status == first else f"{base}{pascal(status)}Response"
            self._content(answer, name)
            for header, each in children(answer, "headers"):
                self.slot(each, "schema", pascal(base, header))

    def _parameters(self, holder: Written, base: str) -> None:
        for node in items(holder, "parameters"):
            self.slot(node, "schema", base + pascal(str(node.get("name", ""))))

    def _content(self, node: Written, name: str) -> None:
        for media, each in children(node, "content"):
            is_main = media == JSON or len(node["content"]) == 1
            self.slot(each, "schema", name if is_main else name + pascal(media.split("/")[-1]), is_body=True)

    def slot(self, holder: Any, key: Any, name: str, *, is_body: bool = False) -> None:
        """The schema at one place, replaced by a reference if it wants a name, and then looked into."""
        node = holder[key] if isinstance(holder, list) else holder.get(key)
        if not isinstance(node, Written) or "$ref" in node:
            return
        if not (wants_name(node) or (is_body and node.get("type") == "object")):
            self.inside(node, name)
            return
        schemas = self.document["components"].setdefault("schemas", Written(node.place))
        chosen = name if plain(schemas.get(name)) == plain(node) else free(name, schemas)
        self.log.repaired(node.place, "HOISTED", f"an inline {_kind(node)}", chosen, "a schema with a name can be referred to")
        holder[key] = Written(node.place, {"$ref": f"#/components/schemas/{chosen}"})
        if chosen not in schemas:
            schemas[chosen] = node
            self.inside(node, chosen)

    def inside(self, node: Written, base: str) -> None:
        """What is inline in a schema of that name."""
        properties = child(node, "properties")
        for name in list(properties):
            self._item(properties[name], base, name)
            self.slot(properties, name, base + pascal(name))
        self._item(node, base, "")
        self.slot(node, "additionalProperties", f"{base}Value")
        self.slot(node, "not", f"{base}Not")
        for key, ending in CHOICES.items():
            self._choices(node, key, base + ending)

    def _item(self, node: Any, base: str, name: str) -> None:
        """Items of an array: `pages` of Site are each a SitePage."""
        if isinstance(node, Written) and "items" in node:
            single = singular(name)
            self.slot(node, "items", base + (pascal(single) if single != name else pascal(name) + "Item"))

    def _choices(self, node: Written, key: str, base: str) -> None:
        branches = node.get(key)
        if not isinstance(branches, list):
            return
        inline = [index for index, each in enumerate(branches) if isinstance(each, Written) and wants_name(each)]
        for number, index in enumerate(inline, start=1):
            title = branches[index].get("title")
            numbered = base if key == "allOf" and len(inline) == 1 else f"{base}{number}"
            self.slot(branches, index, pascal(title) if isinstance(title, str) and parts(title) else numbered)


def wants_name(node: Written) -> bool:
    """Objects, enums of several values, and schemas built of several; not maps, and not a reference that may be null."""
    if _is_wrapper(node):
        return False
    return bool({"properties", "oneOf", "anyOf", "allOf"} & set(node)) or _is_enum(node) or _is_free_object(node)


def _is_enum(node: Written) -> bool:
    return isinstance(node.get("enum"), list) and len(node["enum"]) > 1


def _is_free_object(node: Written) -> bool:
    return node.get("type") == "object" and "enum" not in node and not isinstance(node.get("additionalProperties"), dict)


def _is_wrapper(node: Written) -> bool:
    """One `$ref` with words beside it, or a `$ref` and null: how 3.0 says what 3.1 says with one reference."""
    branches = [each for key in ("allOf", "anyOf", "oneOf") for each in items(node, key)]
    others = [each for each in branches if not (each.get("nullable") and each.get("enum") == [None])]
    return len(others) == 1 and "$ref" in others[0] and "properties" not in node


def _kind(node: Written) -> str:
    if _is_enum(node):
        return "enum"
    return next((f"schema of {key}" for key in CHOICES if key in node), "object")
