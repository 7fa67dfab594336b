"""A schema and the model made from it, asked about the same values."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jsonschema_rs import Draft4Validator
from pydantic import TypeAdapter, ValidationError

from contract.checker import shorten
from tests.contract_tool.equivalence.leniencies import ONLY_THE_MODEL_REFUSES, ONLY_THE_SCHEMA_REFUSES
from tests.contract_tool.equivalence.mutations import Mutant, mutants
from tests.contract_tool.equivalence.shapes import Node, Shapes

FITS = "fits"


@dataclass(frozen=True)
class Twin:
    """`model`: what pydantic makes of the class, enum, alias or union of the schema's name."""

    name: str
    shapes: Shapes
    validator: Draft4Validator
    model: TypeAdapter[Any]

    @property
    def node(self) -> Node:
        return self.shapes.named(self.name)

    def disagreements(self, value: Any) -> Iterator[str]:
        """What the two make of a value that fits, and of the same value broken in every way."""
        if not self.validator.is_valid(value):
            yield self._told("a drawn value", value, self._schemas_verdict(value), "was not asked")
            return
        yield from self.unequal("a drawn value", value)
        for mutant in mutants(self.shapes, self.node, value):
            if not self.expected(mutant):
                at = "/".join(map(str, ("", *mutant.path)))
                yield from self.unequal(f"{mutant.kind} at {at or '/'}", mutant.value)

    def expected(self, mutant: Mutant) -> bool:
        """Whether the two judge differently, as is known of this kind."""
        fits, taken = self.validator.is_valid(mutant.value), self.takes(mutant.value)
        return mutant.kind in (ONLY_THE_MODEL_REFUSES if fits else ONLY_THE_SCHEMA_REFUSES) and fits != taken

    def unequal(self, what: str, value: Any) -> Iterator[str]:
        """Both verdicts unless they are the same; for a value both take, whether it comes out as it went in."""
        schema, model = self._schemas_verdict(value), self._models_verdict(value)
        if (schema == FITS) != (model == FITS):
            yield self._told(what, value, schema, model)
        elif schema == FITS:
            yield from self._changed(what, value)

    def takes(self, value: Any) -> bool:
        return self._models_verdict(value) == FITS

    def _changed(self, what: str, value: Any) -> Iterator[str]:
        read = self.model.validate_python(value)
        written = self.model.dump_python(read, mode="json", by_alias=True, exclude_none=True)
        same = self.model.dump_python(read, mode="json", by_alias=True, exclude_unset=True)
        if not self.validator.is_valid(written):
            yield self._told(f"{what}, written again", written, self._schemas_verdict(written), FITS)
        elif self.shapes.comparable(self.node, same) != self.shapes.comparable(self.node, value):
            yield self._told(what, value, FITS, f"makes {_short(same)} of it")

    def _schemas_verdict(self, value: Any) -> str:
        return next((error.message for error in self.validator.iter_errors(value)), FITS)

    def _models_verdict(self, value: Any) -> str:
        try:
            self.model.validate_python(value)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            return f"{first['msg']} at /{'/'.join(map(str, first['loc']))}"
        return FITS

    def _told(self, what: str, value: Any, schema: str, model: str) -> str:
        return f"{self.name}: {what}\n  value   {_short(value)}\n  schema  {shorten(schema)}\n  model   {shorten(model)}"


def _short(value: Any) -> str:
    return shorten(json.dumps(value, ensure_ascii=False, default=str), 1000)
