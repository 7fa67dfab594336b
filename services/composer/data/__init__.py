"""The copywriter's and designer's data: plain TOML, CSS and nothing that decides."""

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


@lru_cache(maxsize=128)
def table(name: str) -> dict[str, Any]:
    """A data file by its name below this folder, without extension: `table("trades/bakery")`."""
    with (HERE / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@lru_cache(maxsize=128)
def stylesheet(name: str) -> str:
    """A style block by its name, as its designer wrote it."""
    return (HERE / "styles" / f"{name}.css").read_text("utf-8")


@lru_cache(maxsize=32)
def word_set(name: str) -> frozenset[str]:
    """A set of words of `words.toml`."""
    return frozenset(table("words")[name].split())
