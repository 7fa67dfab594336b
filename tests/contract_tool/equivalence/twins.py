"""A schema and the model made from it, asked about the same values."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from jsonschema_rs import Draft4Validator, RegexOptions
from pydantic import TypeAdapter, ValidationError

from contract.checker import shorten
from tests.contract_tool.equivalence.leniencies import ONLY_THE_MODEL_REFUSES, ONLY_THE_SCHEMA_REFUSES
from tests.contract_tool.equivalence.mutations import mutants
from tests.contract_tool.equivalence.shapes import Constraint, Node, Path, Shapes

FITS = "fits"


def twins(name: str, shapes: Shapes, model: TypeAdapter[Any]) -> "Twin":
    """The schema compiled as the runtime compiles it: formats checked, patterns that cannot run away."""
    schema = {"$ref": f"#/components/schemas/{name}", "components": shapes.document["components"]}
    return Twin(name, shapes, Draft4Validator(schema, validate_formats=True, pattern_options=RegexOptions()), model)


@dataclass(frozen=True)
class Twin:
    """`model`: what pydantic makes of the class, enum, alias or union of the schema's name.

    What was asked is kept: `noticed`, the constraints that a value was refused for, and `apart`, the kinds of mutation that
    only one of the two refused.
    """

    name: str
    shapes: Shapes
    validator: Draft4Validator
    model: TypeAdapter[Any]
    noticed: set[Constraint] = field(default_factory=set)
    apart: set[str] = field(default_factory=set)

    @property
    def node(self) -> Node:
        return self.shapes.named(self.name)

    def disagreements(self, value: Any) -> Iterator[str]:
        """What the two make of a value that fits, and of the same value broken in every way."""
        if not self.fits(value):
            yield self._told("a drawn value", value)
            return
        yield from self._judged("a drawn value", value)
        for mutant in mutants(self.shapes, self.node, value):
            if not self.fits(mutant.value):
                self.noticed.add((mutant.where, mutant.keyword))
            yield from self._judged(mutant.kind, mutant.value, mutant.path)

    def fits(self, value: Any) -> bool:
        return self.validator.is_valid(value)

    def takes(self, value: Any) -> bool:
        try:
            self.model.validate_python(value)
        except ValidationError:
            return False
        return True

    def _judged(self, kind: str, value: Any, path: Path = ()) -> Iterator[str]:
        fits, takes = self.fits(value), self.takes(value)
        what = f"{kind} at /{'/'.join(map(str, path))}" if path else kind
        if fits and takes:
            yield from self._changed(what, value)
        elif fits != takes:
            self.apart.add(kind)
            if kind not in (ONLY_THE_MODEL_REFUSES if fits else ONLY_THE_SCHEMA_REFUSES):
                yield self._told(what, value)

    def unbroken(self) -> set[Constraint]:
        """Constraints of the schema that no mutation broke so far."""
        return set(self.shapes.constraints(self.node)) - self.noticed

    def _changed(self, what: str, value: Any) -> Iterator[str]:
        """Whether what came in goes out again: as it was, and by the runtime's own way of writing it."""
        read = self.model.validate_python(value)
        same = self.model.dump_python(read, mode="json", by_alias=True, exclude_unset=True)
        written = self.model.dump_python(read, mode="json", by_alias=True, exclude_none=True)
        if not self.fits(written):
            yield self._told(f"{what}, written again", written)
        elif same != value and self.shapes.comparable(self.node, same) != self.shapes.comparable(self.node, value):
            yield f"{self._told(what, value)}\n  again   {_short(same)}"

    def _schemas_verdict(self, value: Any) -> str:
        return next((error.message for error in self.validator.iter_errors(value)), FITS)

    def _models_verdict(self, value: Any) -> str:
        try:
            self.model.validate_python(value)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            return f"{first['msg']} at /{'/'.join(map(str, first['loc']))}"
        return FITS

    def _told(self, what: str, value: Any) -> str:
        schema, model = self._schemas_verdict(value), self._models_verdict(value)
        return f"{self.name}: {what}\n  value   {_short(value)}\n  schema  {shorten(schema)}\n  model   {shorten(model)}"


def _short(value: Any) -> str:
    return shorten(json.dumps(value, ensure_ascii=False, default=str), 1000)
