"""A resource put into its envelope: `{data, _links, _meta}`."""

from contract.bundle.names import envelope
from contract.design import Design, Node, ref_name
from contract.parts import JSON, Answer
from contract.schemas import is_union, properties, ref, required


def wrap(design: Design, answer: Answer) -> None:
    """Let the response carry the envelope instead of the bare resource; two operations share one envelope."""
    name = str(answer.schema)
    _add_links(design, name)
    if answer.shape == "collection":
        add_resource(design, name)
        design.schemas.setdefault(envelope(answer), _collection(name))
    else:
        design.schemas.setdefault(envelope(answer), _document(name))
    answer.node["content"][JSON]["schema"] = ref(envelope(answer))


def _object(description: str, fields: Node, needed: list[str]) -> Node:
    head: Node = {"description": description, "type": "object"}
    return head | ({"required": needed} if needed else {}) | {"properties": fields, "additionalProperties": False}


def _links(design: Design, name: str) -> Node:
    rels = dict.fromkeys(["self", *design.schemas[name].get("x-links", {})])
    return _object(f"Where one can go from {name}.", {rel: ref("Link") for rel in rels}, [])


def _document(name: str) -> Node:
    fields = {"data": ref(name), "_links": ref(f"{name}Links"), "_meta": ref("Meta")}
    return _object(f"{name} in its envelope.", fields, list(fields))


def _collection(name: str) -> Node:
    data = {"type": "array", "items": ref(f"{name}Resource")}
    fields = {"data": data, "_links": ref("CollectionLinks"), "_meta": ref("CollectionMeta")}
    return _object(f"A page of {name}.", fields, list(fields))


def _add_links(design: Design, name: str) -> None:
    design.schemas.setdefault(f"{name}Links", _links(design, name))


def add_resource(design: Design, name: str) -> None:
    """The resource with its links beside its fields, as a schema of its own."""
    _add_links(design, name)
    node = design.schemas[name]
    resource = _union(design, name, node) if is_union(node) else _flat(design, name, node)
    design.schemas.setdefault(f"{name}Resource", resource)


def _flat(design: Design, name: str, node: Node) -> Node:
    """The resource with its links beside its fields: flat, because two closed objects in an allOf contradict each other."""
    fields = properties(design, node) | {"_links": ref(f"{name}Links")}
    whole = _object(f"{name} as an item of a collection.", fields, [*required(design, node), "_links"])
    return whole | {"additionalProperties": node.get("additionalProperties", "allOf" not in node)}


def _union(design: Design, name: str, node: Node) -> Node:
    """A union of flat members, each of a name of its own."""
    key = "oneOf" if "oneOf" in node else "anyOf"
    members = {str(ref_name(member)): f"{name}{ref_name(member)}Resource" for member in node[key]}
    for member, flat in members.items():
        design.schemas.setdefault(flat, _flat(design, name, design.schemas[member]))
    union: Node = {"description": f"{name} as an item of a collection.", key: [ref(flat) for flat in members.values()]}
    if "discriminator" in node:
        mapping = node["discriminator"].get("mapping", {})
        renamed = {value: ref(members[target.rsplit("/", 1)[-1]])["$ref"] for value, target in mapping.items()}
        union["discriminator"] = node["discriminator"] | ({"mapping": renamed} if renamed else {})
    return union
