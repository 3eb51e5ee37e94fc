"""The reader of a text as it ships, put together from the files in this checkout."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from stillwater.domain.heard import Heard
from stillwater.domain.likeness import NOT_EMBEDDED, Embedded, closeness, middle
from stillwater.reading.by_rules import ByRules
from stillwater.reading.classifier import Model
from stillwater.reading.fusion import Fusion
from stillwater.reading.reader import Reader
from stillwater.reading.talking import Close, Read, unranked
from stillwater.reading.windows import put_together, with_windows
from workshop.content import bank, texts_of
from workshop.paths import TIER1, TIER2
from workshop.safety_files import safety_rules

Embed = Callable[[str], Embedded]
"""A text -> what the second model makes of it."""


def rules() -> ByRules:
    """The rules for safety, which join what they find with the learned tiers."""
    return ByRules(safety_rules())


@cache
def shipped_reader(tier: int = 1) -> Reader:
    """``tier`` 2: with the heads over embeddings. Raises BadWeights, or FileNotFoundError before
    the first training."""
    fusion = Fusion.from_bytes(TIER2.read_bytes()) if tier > 1 and TIER2.exists() else None
    return Reader(Model.from_bytes(TIER1.read_bytes()), rules(), fusion)


@cache
def embedder() -> Embed | None:
    """The second model on CPython; None where its heads are not here."""
    if not TIER2.exists():
        return None
    from workshop.adapters.embedder_cpython import CPythonEmbedder  # takes a second to load

    model = CPythonEmbedder()

    def embed(text: str) -> Embedded:
        (made,) = put_together([text], [model.embedded(each) for each in with_windows([text])])
        return made

    return embed


def ranker(language: str, tier: int = 2) -> Close:
    """A way to tell which moves are close to what was written, as the app has it."""
    embed = embedder() if tier > 1 else None
    if embed is None:
        return unranked
    texts = texts_of(language)
    moves = {
        move.id: embed(texts.get(move.text_id, **dict.fromkeys(move.slots, "…"))).vector
        for move in bank().values()
    }

    def close(said: str, phrase: str) -> Mapping[str, float]:
        return closeness(
            middle(embed(text).vector for text in (said, phrase) if text.strip()), moves
        )

    return close


def reader(language: str, tier: int = 2) -> Read:
    """A way to read texts on a page of this language. ``tier``: 1 for the small models alone."""
    embed = embedder() if tier > 1 else None

    def read(text: str, page_language: str = language) -> Heard:
        embedded = embed(text) if embed else NOT_EMBEDDED
        return shipped_reader(tier).read(text, page_language, embedded)

    return read
