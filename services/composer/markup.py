"""HTML as values. Text is escaped when it is written; markup can only be made by `el`, which knows what is forbidden.

A deployed page runs under a policy without inline scripts and styles, so those cannot be expressed at all.
"""

import re
from dataclasses import dataclass
from html import escape

FORBIDDEN_TAGS = frozenset({"script", "style", "iframe", "object", "embed", "applet", "base", "form", "foreignObject"})
FORBIDDEN_ATTRIBUTES = frozenset({"style", "srcdoc", "srcset", "action", "formaction", "xlink:href"})
VOID = frozenset({"meta", "link", "img", "br", "hr"})
BLOCKS = frozenset(
    [
        "html",
        "head",
        "body",
        "title",
        "meta",
        "link",
        "header",
        "nav",
        "main",
        "section",
        "footer",
        "div",
        "ul",
        "ol",
        "li",
        "h1",
        "h2",
        "h3",
        "p",
        "article",
        "aside",
        "figure",
        "figcaption",
        "blockquote",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "caption",
        "svg",
        "img",
    ]
)
SAFE_LINK = re.compile(r"(#[a-z][a-z0-9-]{0,60}|mailto:[^\s\"<>]{3,254}|tel:\+?[0-9]{3,20}|/|/?styles\.css)\Z")
SAFE_IMAGE = re.compile(r"(https://|/|assets/)[^\s\"'<>\\]{1,2000}\Z")
UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufdd0-\ufdef\ufff0-\uffff\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Element:
    """A tag with its attributes and children. Made by `el`."""

    tag: str
    attributes: tuple[tuple[str, str | None], ...]
    children: tuple["Node", ...]


Node = Element | str
Attribute = str | int | float | bool | None


class UnsafeMarkup(ValueError):
    """Somebody asked for an element, attribute or address that a deployed page may not carry."""


def el(tag: str, *children: "Node | None", **attributes: Attribute) -> Element:
    """Make an element. `class_` and `data_section_id` become `class` and `data-section-id`; None and False are left out."""
    if tag in FORBIDDEN_TAGS:
        raise UnsafeMarkup(tag)
    pairs = tuple(_attribute(name, value) for name, value in attributes.items() if value is not None and value is not False)
    return Element(tag, pairs, tuple(child for child in children if child is not None))


def render(node: Node) -> str:
    parts: list[str] = []
    _write(node, parts)
    return "".join(parts)


def document(root: Element) -> str:
    return "<!doctype html>" + render(root) + "\n"


def plain(text: str) -> str:
    """Text without control, direction-changing and unpaired characters."""
    return UNPRINTABLE.sub("", text)


def text_of(node: Node) -> str:
    """The words a reader sees, in order."""
    if isinstance(node, str):
        return node
    return " ".join(text_of(child) for child in node.children)


def _attribute(name: str, value: Attribute) -> tuple[str, str | None]:
    name = name.rstrip("_").replace("_", "-")
    if name in FORBIDDEN_ATTRIBUTES or name.startswith("on"):
        raise UnsafeMarkup(name)
    text = None if value is True else plain(str(value))
    if (name == "href" and not SAFE_LINK.match(text or "")) or (name == "src" and not SAFE_IMAGE.match(text or "")):
        raise UnsafeMarkup(f"{name}={text}")
    return name, text


def _write(node: Node, parts: list[str]) -> None:
    if isinstance(node, str):
        parts.append(escape(plain(node), quote=False))
        return
    if node.tag in BLOCKS:
        parts.append("\n")
    attributes = "".join(f" {name}" if value is None else f' {name}="{escape(value)}"' for name, value in node.attributes)
    parts.append(f"<{node.tag}{attributes}>")
    for child in node.children:
        _write(child, parts)
    if node.tag not in VOID:
        parts.append(f"</{node.tag}>")
