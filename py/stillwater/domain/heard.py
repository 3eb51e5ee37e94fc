"""What a text says, as far as the models and rules can tell: plain frozen data, no reading here.

``stillwater.reading`` makes it; the policy of moves and the flows of the service work with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

Tier = Literal["none", "gentle", "support", "now"]
TIERS: tuple[Tier, ...] = ("none", "gentle", "support", "now")
"""From no sign of danger to danger under way; each above "none" brings help to the next screen."""

Danger = Literal[
    "suicide", "self-harm", "violence", "child-abuse", "unreality", "eating", "overdose",
    "postpartum", "harming-others", "panic",
]  # fmt: skip
DANGERS: tuple[Danger, ...] = (
    "suicide", "self-harm", "violence", "child-abuse", "unreality", "eating", "overdose",
    "postpartum", "harming-others", "panic",
)  # fmt: skip
"""What kind of danger a text speaks of; it chooses the words and the lines that are offered."""

FIRST, SECOND = 1, 2
"""The small models that come with the app, and those on top of the sentence model."""

_NOTHING: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Sign:
    """One place that speaks of danger: ``text[start:end]`` of the text as it was written.

    ``lowered``: its own words say more than ``tier``, but it is long past, or the like.
    """

    danger: Danger
    tier: Tier
    start: int
    end: int
    lowered: bool = False


@dataclass(frozen=True, slots=True)
class SafetyReading:
    """``tier`` is never lower than that of any sign. ``evaluated`` is False where the language has
    no evaluated rules: then help stays in sight whatever the tier. ``hints``: places that say
    nothing by themselves, and bring help where danger has just been spoken of."""

    tier: Tier = "none"
    signs: tuple[Sign, ...] = ()
    tier_scores: Mapping[str, float] = field(default_factory=lambda: _NOTHING)
    evaluated: bool = True
    hints: tuple[Sign, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """The reading of one text. Every mapping is from a label to a calibrated probability, 0 to 1.

    ``emotions``: anger, disgust, fear, joy, sadness, surprise (BRIGHTER). ``emotions_fine``: the 28
    labels of GoEmotions. ``patterns`` holds only what is sure enough to be named at all.
    ``language`` is ISO 639-1, empty where it cannot be told. ``models_used`` says which models
    took part: 1, or 1 and 2.
    """

    language: str = ""
    emotions: Mapping[str, float] = field(default_factory=lambda: _NOTHING)
    emotions_fine: Mapping[str, float] = field(default_factory=lambda: _NOTHING)
    themes: Mapping[str, float] = field(default_factory=lambda: _NOTHING)
    patterns: Mapping[str, float] = field(default_factory=lambda: _NOTHING)
    safety: SafetyReading = field(default_factory=SafetyReading)
    models_used: tuple[int, ...] = ()
