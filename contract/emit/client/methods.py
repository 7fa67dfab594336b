"""Methods: those of a client, one per operation, and those of links, one per relation.

An operation that can stream its answer has a second method, `generate_page_stream`.
"""

import keyword
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from contract.answered import ALL, problems
from contract.deprecation import deprecation
from contract.emit.client.arguments import Argument, arguments, call, ordered
from contract.emit.client.flavor import Flavor, constant
from contract.emit.client.kinds import Known, kind_of
from contract.emit.client.problems import class_name
from contract.emit.docstrings import escaped
from contract.model import Link
from contract.naming import snake
from contract.operations import Designed
from contract.parts import Answer

WIDTH = 120
OWN = "kit.IfMatch | kit.Own = kit.OWN"


@dataclass(frozen=True)
class Method:
    """`links` is what comes before the names of links and kinds: `links.` outside of their own module."""

    name: str
    found: list[Argument]
    answer: Answer
    about: str
    request: str


def client_methods(known: Known, operation: Designed, flavor: Flavor) -> str:
    found = arguments(operation)
    return "\n".join(
        _written(known, Method(name, found, answer, _docstring(operation), call(constant(operation.id), found)), flavor, "links.")
        for name, answer in _variants(operation, snake(operation.id))
    )


def link_methods(known: Known, schema: str, link: Link, flavor: Flavor) -> str:
    operation = known.operations[link.operation_id]
    found = [_of_link(each, link, own=_is_own(known, schema, link)) for each in arguments(operation, linked=True)]
    fixed = {"href": f'self._href("{link.rel}")'}
    fixed |= {"body": f"body or {link.body!r}"} if link.body is not None else {}
    fixed |= {"if_match": "self._tag(if_match)"} if operation.if_match else {}
    request = call(constant(operation.id), found, **fixed)
    return "\n".join(
        _written(known, Method(name, found, answer, _link_docstring(link, operation), request), flavor, "")
        for name, answer in _variants(operation, _method_name(link.rel))
    )


def _variants(operation: Designed, name: str) -> Iterator[tuple[str, Answer]]:
    """The answer, and the stream when there is one beside it."""
    streams = [answer for answer in operation.successes() if answer.shape == "stream"]
    plain = [answer for answer in operation.successes() if answer.shape != "stream"]
    if plain:
        yield name, plain[0]
    if streams:
        yield f"{name}_stream" if plain else name, streams[0]


def _method_name(rel: str) -> str:
    name = snake(rel)
    return f"{name}_" if keyword.iskeyword(name) else name


def _is_own(known: Known, schema: str, link: Link) -> bool:
    """Whether a link leads to the resource itself, so that the resource's revision is the one to state."""
    own = next((each for each in known.links[schema] if each.rel == "self"), None)
    return own is not None and own.parameters == link.parameters and known.path(own) == known.path(link)


def _of_link(argument: Argument, link: Link, *, own: bool) -> Argument:
    """A link states its resource's revision by itself, and has a body where the design gives it one."""
    if argument.place == "if_match" and own:
        return replace(argument, annotation=OWN)
    if argument.place == "body" and link.body is not None and "=" not in argument.annotation:
        return replace(argument, annotation=f"{argument.annotation} | None = None")
    return argument


def _written(known: Known, method: Method, flavor: Flavor, links: str) -> str:
    ask, returns = _asking(known, method.answer, flavor, links)
    waits = ask not in ("pages", "stream")
    kind = f", {links}{kind_of(method.answer)}" if ask in ("resource", "pages", "stream") else ""
    head = f"    {flavor.define if waits else 'def'} {method.name}({ordered(method.found)}) -> {returns}:\n"
    body = f"        return {flavor.wait if waits else ''}self._sender.{ask}({method.request}{kind})\n"
    return head + method.about + body


def _asking(known: Known, answer: Answer, flavor: Flavor, links: str) -> tuple[str, str]:
    """The sender's method, and what it returns."""
    if answer.shape == "none":
        return "nothing", "None"
    if answer.shape == "raw" or answer.schema is None:
        return "raw", "kit.Raw"
    if answer.shape == "stream":
        job = known.job(answer.schema)
        carried = f"{links}{flavor.resource(job[1])}" if job else "None"
        return "stream", f"kit.{flavor.lead}Stream[{known.model(answer.schema)}, {carried}]"
    resource = f"{links}{flavor.resource(answer.schema)}"
    return ("pages", f"kit.{flavor.lead}Pages[{resource}]") if answer.shape == "collection" else ("resource", resource)


def _docstring(operation: Designed) -> str:
    node = operation.node
    special = [class_name(code) for code in problems(operation) if code not in ALL]
    parts = [f"{node.get('summary', operation.id).rstrip('.')}.", node.get("description", "")]
    parts += [_way_out(operation)]
    parts += [f"Raises {', '.join(special)}." if special else ""]
    return _quoted([*parts, f"Design: {PurePosixPath(operation.design.place(*operation.pointer).path)}"])


def _way_out(operation: Designed) -> str:
    """When a deprecated operation goes, and what to call instead."""
    found = deprecation(operation)
    if found is None:
        return ""
    instead = f"; use `{snake(found.successor)}`" if found.successor else ""
    return f"Deprecated since {found.since:%Y-%m-%d}, answers until {found.sunset:%Y-%m-%d}{instead}."


def _link_docstring(link: Link, operation: Designed) -> str:
    what = (link.title or operation.node.get("summary", operation.id)).rstrip(".")
    default = f"Without a body it sends {link.body!r}." if link.body is not None else ""
    return _quoted([f"{what}: `{snake(operation.id)}`.", default])


def _quoted(parts: list[str]) -> str:
    paragraphs = [textwrap.fill(" ".join(part.split()), WIDTH) for part in parts if part.strip()]
    closing = "\n" if len(paragraphs) > 1 else ""
    text = escaped("\n\n".join(paragraphs) + closing)
    return textwrap.indent(f'"""{text}"""\n', " " * 8)
