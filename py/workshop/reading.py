"""The reader of a text as it ships, put together from the files in this checkout."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence

from stillwater.reading.classifier import Model
from stillwater.reading.fusion import Fusion
from stillwater.reading.reader import Fuse, Reader, learned_alone
from workshop.paths import TIER1, TIER2

Embed = Callable[[str], Sequence[float]]
"""A text -> the 384 numbers of the second model."""


def fuse() -> Fuse:
    """How the learned tiers and the rules for safety are joined."""
    return learned_alone


def shipped_reader(tier: int = 1) -> Reader:
    """``tier`` 2: with the heads over embeddings. Raises BadWeights, or FileNotFoundError before
    the first training."""
    fusion = Fusion.from_bytes(TIER2.read_bytes()) if tier > 1 and TIER2.exists() else None
    return Reader(Model.from_bytes(TIER1.read_bytes()), fuse(), fusion)


def embedder() -> Embed | None:
    """The second model on CPython; None where its heads or its packages are not here."""
    if not TIER2.exists():
        return None
    try:
        module = importlib.import_module("workshop.adapters.embedder_cpython")
    except ImportError:
        return None
    made = module.CPythonEmbedder()

    def embed(text: str) -> Sequence[float]:
        return [float(number) for number in made.vector(text)]

    return embed
