"""What a difference means for rows written before it: whether they still fit the schema they are read as."""

from contract.compare.differences import Difference, Kind
from contract.compare.senses import Sense, sense
from contract.compare.side import Side
from contract.compare.wording import shown
from contract.design import Pointer
from contract.schemas import properties, schema_closure

KEPT = {"revision", "createdAt"}
PROSE = {"description", "example", "title"}
CHECKED = {"$ref", "items", "discriminator", "mapping"}


def stored_schemas(side: Side) -> dict[str, list[str]]:
    """The schemas of what is kept, and of all that is part of it, each with the resources it is in.

    Kept is what an operation answers and what has a revision or a date of creation.
    """
    design, found = side.written, dict[str, list[str]]()
    answered = {answer.schema for operation in side.operations.values() for answer in operation.successes()} - {None}
    resources = [name for name in design.schemas if name in answered and KEPT & set(properties(design, design.schemas[name]))]
    for resource in resources:
        for name in schema_closure(design, {resource}):
            found.setdefault(name, []).append(resource)
    return found


def for_stored_data(difference: Difference, resources: dict[str, list[str]]) -> str:
    """What may not fit any more; "" when everything written before does."""
    pointer = difference.pointer
    rows = ", ".join(resources.get(pointer[2], [])) if pointer[:2] == ("components", "schemas") else ""
    fault = _fault(difference, pointer) if rows else ""
    return f"rows of {rows} written before {fault}" if fault else ""


def _fault(difference: Difference, pointer: Pointer) -> str:
    word, gone, new = difference.keyword, difference.kind is Kind.GONE, difference.kind is Kind.NEW
    if "x-links" in pointer or word in PROSE:
        return ""
    if pointer[-2] == "properties":
        return f"may still hold `{pointer[-1]}`" if gone else ""
    told = {
        "required": f"may lack {shown(difference.after)}" if new else "",
        "enum": f"may hold {shown(difference.before)}" if gone else "",
    }
    return told[word] if word in told and difference.of_item else _by_sense(difference)


def _by_sense(difference: Difference) -> str:
    if difference.keyword in CHECKED:
        return "may have another form"
    return f"may not fit the new {difference.keyword}" if sense(difference) in {Sense.NARROWER, Sense.OTHER} else ""
