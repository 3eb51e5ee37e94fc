"""The reader of a text as it ships, put together from the files in this checkout."""

from __future__ import annotations

from functools import cache

from stillwater.domain.heard import Heard
from stillwater.reading.by_rules import by_rules
from stillwater.reading.classifier import Model
from stillwater.reading.reader import Fuse, Reader
from stillwater.reading.talking import Read
from workshop.content import safety_rules
from workshop.paths import TIER1


def fuse() -> Fuse:
    """How the learned tiers and the rules for safety are joined."""
    return by_rules(safety_rules())


@cache
def shipped_reader() -> Reader:
    """Raises BadWeights, or FileNotFoundError before the first training."""
    return Reader(Model.from_bytes(TIER1.read_bytes()), fuse())


def reader(language: str, tier: int = 2) -> Read:
    """A way to read texts on a page of this language. ``tier``: 1 for the small models alone."""

    def read(text: str, page_language: str = language) -> Heard:
        return shipped_reader().read(text, page_language)

    return read
