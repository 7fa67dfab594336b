"""The linter: one function per rule, in stages. A stage runs when the ones before found nothing, so that a rule may
rely on what earlier stages have shown: the shape of the document, then its references, then everything else.
"""

from contract.lint import (
    access,
    bodies,
    changes,
    examples,
    links,
    operations,
    problems,
    references,
    schemas,
    shape,
    sound,
    taken,
    unused,
    whole,
)
from contract.lint.registry import run

__all__ = [
    "access",
    "bodies",
    "changes",
    "examples",
    "links",
    "operations",
    "problems",
    "references",
    "run",
    "schemas",
    "shape",
    "sound",
    "taken",
    "unused",
    "whole",
]
