"""The bundle as its readers get it: every operation, schema and tag led back to its design, the extensions told in words."""

from contract.bundle.bundler import bundle
from contract.design import Design, Node
from contract.docs import addresses
from contract.docs.telling import led_to, told
from contract.links import all_links, by_id
from contract.operations import with_aliases

PAGES = f"[The designs]({addresses.DESIGNS}/index.html) · [The problems]({addresses.PROBLEMS}/index.html)"


def annotated(design: Design) -> Node:
    document = bundle(design)
    document["info"]["description"] = _joined(document["info"].get("description"), PAGES)
    _operations(design, document)
    _schemas(design, document)
    for tag in document.get("tags", []):
        tag["x-displayName"] = tag["name"].replace("-", " ").capitalize()
    return document


def _operations(design: Design, document: Node) -> None:
    links, targets = all_links(design), by_id(design)
    for each in with_aliases(design):
        node = document["paths"][each.slot.path][each.slot.method]
        node["description"] = _joined(node.get("description"), told(each, links, targets))


def _schemas(design: Design, document: Node) -> None:
    for name in design.schemas:
        node, place = document["components"]["schemas"][name], design.place("components", "schemas", name)
        if "$ref" not in node:  # beside a reference nothing counts
            node["description"] = _joined(node.get("description"), f"Design: {led_to(place)}")


def _joined(*texts: str | None) -> str:
    return "\n\n".join(text.strip() for text in texts if text)
