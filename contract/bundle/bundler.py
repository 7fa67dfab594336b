"""The design made whole: the document that is served, validated and tested."""

import json

from contract.bundle.aliases import add_aliases
from contract.bundle.envelopes import wrap
from contract.bundle.examples import body_example, envelope_example
from contract.bundle.headers import success_headers
from contract.bundle.names import IDEMPOTENCY_KEY, is_enveloped
from contract.bundle.openapi_links import openapi_links
from contract.bundle.problems import add_problems
from contract.bundle.streams import link_events
from contract.declarations import silence
from contract.design import Design, Node
from contract.links import all_links
from contract.model import Link
from contract.once import once
from contract.operations import Designed, operations
from contract.parts import JSON, Answer
from contract.schemas import ref

ORDER = ("openapi", "info", "servers", "security", "tags", "paths", "components", "x-problem-codes")


def bundle(design: Design) -> Node:
    """The complete OpenAPI document of a design without findings."""
    whole = Design(json.loads(json.dumps(design.data)), design.places)
    silence(whole)
    operation = operations(whole)
    # Read before anything is added: envelopes repeat fields of the resources, not their links.
    links = all_links(whole)
    answers = [(each, answer) for each in operation for answer in each.successes()]
    targets = {each.id: each for each in operation}
    for each in operation:
        _add_idempotency_key(each)
        body_example(each)
    for each, answer in answers:
        _complete(each, answer, links, targets)
    for each in operation:
        add_problems(each)
        link_events(each)
    for each in operation:
        add_aliases(each)
    _settle(whole, design)
    return {key: whole.data[key] for key in ORDER if key in whole.data}


@once
def bundled(design: Design) -> Node:
    """The bundle of a design, to be read by all who need it; whoever adds to it makes one of their own."""
    return bundle(design)


def _settle(whole: Design, design: Design) -> None:
    """What was added stands behind what was designed, by name: who needed it first moves nothing."""
    for kind, nodes in whole.data["components"].items():
        added = sorted(set(nodes) - set(design.component(kind)))
        whole.data["components"][kind] = {name: nodes[name] for name in [*design.component(kind), *added] if name in nodes}


def _complete(operation: Designed, answer: Answer, links: dict[str, tuple[Link, ...]], targets: dict[str, Designed]) -> None:
    node = answer.node
    node["headers"] = success_headers(operation, answer) | node.get("headers", {})
    if not is_enveloped(answer):
        return
    own = links.get(str(answer.schema), ())
    example = envelope_example(operation, answer, own, targets)
    wrap(operation.design, answer)
    if example is not None:
        node["content"][JSON]["example"] = example
    if own:
        node["links"] = openapi_links(answer, own) | node.get("links", {})


def _add_idempotency_key(operation: Designed) -> None:
    if operation.idempotent and not operation.states_key:
        operation.node.setdefault("parameters", []).append(ref(IDEMPOTENCY_KEY, "parameters"))
