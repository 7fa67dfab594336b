"""How much of a page is examined, so that no input can keep a validator busy for longer than a few seconds.

What lies beyond a limit is not waved through: the page is reported as not examinable and the security scan fails.
"""

from typing import Final

MAX_TAGS: Final = 100_000
"""Start tags of one document."""

MAX_DEPTH: Final = 256
"""Open elements at one place; browsers stop at 512, and each template within a template costs two frames here."""

MAX_BURDEN: Final = 4_000_000
"""Sum of the open elements over all start tags: parsers look through the open elements at each tag."""

MAX_ATTRIBUTES: Final = 500
"""Attributes of one tag: parsers compare each with all earlier ones."""

MAX_STYLE_CHARS: Final = 1_000_000
"""Characters of CSS that are read, over all sheets of a page."""

MAX_STYLE_NESTING: Final = 16
"""Rules within rules, blocks within values."""

MAX_VALUE_TOKENS: Final = 1_000
"""Tokens of one value after its variables are filled in."""

MAX_SELECTOR_WORK: Final = 10_000_000
"""Estimated element comparisons of the cascade; rules beyond it are not applied."""

MAX_ASSIGNMENTS: Final = 1_000_000
"""Declarations handed to elements by the cascade; rules beyond it are not applied."""

MAX_SAMPLE_CHARS: Final = 8_000
"""Characters of copy a judge reads."""
