"""How names of the contract become names of Python."""

import builtins
import keyword
import re

WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[-_\s]+")
# Python's own, and what a handler or a method of the client calls its other arguments.
TAKEN = set(keyword.kwlist) | {name for name in dir(builtins) if name.islower()} | {"self", "ctx", "body", "page"}

# Handler modules served by a Lambda function of another name.
FUNCTIONS = dict.fromkeys(("invitation", "site_operations", "plugin", "operation", "root"), "portal")


def snake(name: str) -> str:
    """`cancelInvitation` → `cancel_invitation`, `Last-Event-ID` → `last_event_id`."""
    return "_".join(part.lower() for part in WORDS.split(name) if part)


def pascal(name: str) -> str:
    """`site_operations` → `SiteOperations`."""
    return "".join(part.capitalize() for part in name.split("_"))


def argument(name: str) -> str:
    """The keyword of a parameter; one that Python has taken gets an underscore: `from` → `from_`."""
    word = snake(name)
    return word + "_" if word in TAKEN else word


def function_of(module: str) -> str:
    """The Lambda function a handler module belongs to."""
    return FUNCTIONS.get(module, module)


def test_class(operation_id: str) -> str:
    """`cancelInvitation` → `TestCancelInvitation`: where its tests are looked for, and where the first one is put."""
    return f"Test{operation_id[0].upper()}{operation_id[1:]}"
