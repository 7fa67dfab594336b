"""What a design says about an operation beyond OpenAPI, in words: who may, where links lead, what can go wrong."""

from collections.abc import Iterator

from contract.answered import problems
from contract.docs import addresses
from contract.findings import Place
from contract.model import Link
from contract.operations import Designed

Links = dict[str, tuple[Link, ...]]
WORDS = {"any": "every signed-in member", "self": "the person themselves", "owner": "whoever created it"}


def told(operation: Designed, links: Links, targets: dict[str, Designed]) -> str:
    """Markdown to put behind an operation's own description."""
    parts = {
        "Who may": who_may(operation),
        "Needs a tenant that is": " or ".join(operation.tenant_states),
        "Links lead here from": _listed(_from(operation, links)),
        "Links lead on to": _listed(_onward(operation, links, targets)),
    }
    lines = [f"**{name}:** {text}." for name, text in parts.items() if text]
    design = f"**Design:** {led_to(operation.design.place(*operation.pointer))}."
    return "\n\n".join([*lines, design, f"**Problems:**\n\n{_problems(operation)}"])


def led_to(place: Place) -> str:
    return f"[{place}]({addresses.design_line(place)})"


def who_may(operation: Designed) -> str:
    if operation.public:
        return "everybody, without signing in"
    roles = [WORDS.get(role, f"`{role}`") for role in operation.node.get("x-roles", [])]
    grants = [f"whoever has the grant `{grant}`" for grant in operation.node.get("x-grants", [])]
    return _listed([*roles, *grants])


def _listed(words: list[str]) -> str:
    return ", ".join(words)


def _from(operation: Designed, links: Links) -> list[str]:
    return [f"{resource} (`{link.rel}`)" for resource, each in links.items() for link in each if link.operation_id == operation.id]


def _onward(operation: Designed, links: Links, targets: dict[str, Designed]) -> list[str]:
    schemas = dict.fromkeys(answer.schema for answer in operation.successes())
    onward = [link for schema in schemas for link in links.get(str(schema), ())]
    return [f"[`{link.rel}`]({addresses.operation(targets[link.operation_id])})" for link in onward]


def _problems(operation: Designed) -> str:
    """A line per status, each code leading to its page."""
    return "\n".join(f"- {status}: {_listed(pages)}" for status, pages in _by_status(operation))


def _by_status(operation: Designed) -> Iterator[tuple[int, list[str]]]:
    known = operation.design.problem_codes
    found: dict[int, list[str]] = {}
    for code in problems(operation):
        if code in known:
            found.setdefault(known[code]["status"], []).append(f"[{code}]({addresses.problem_page(code)})")
    yield from found.items()
