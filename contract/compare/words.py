"""The three things a difference can be, the gravest first."""

from enum import StrEnum


class Verdict(StrEnum):
    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    DOCUMENTATION = "documentation"
