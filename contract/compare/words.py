"""The three things a difference can be, and how operations and nodes are called in reports."""

from enum import StrEnum


class Verdict(StrEnum):
    BREAKING = "breaking"
    COMPATIBLE = "compatible"
    DOCUMENTATION = "documentation"
