"""Rules as the build ships them, and a small file of rules to break."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from stillwater.domain.heard import TIERS, SafetyReading
from stillwater.reading.safety import Learned
from workshop.safety_figures import by_rules

LANGUAGES = ("en", "es", "ar")
CRISIS = {
    "en": "I am going to kill myself tonight.",
    "es": "Esta noche me voy a matar.",
    "ar": "الليلة راح انتحر.",
}
WISH = {"en": "i want to kill myself", "es": "me quiero matar", "ar": "بدي اقتل نفسي"}
#: Chances of the tiers, as heads give them.
CALM = {"none": 0.96, "gentle": 0.04, "support": 0.0, "now": 0.0}
SURE = {"none": 0.02, "gentle": 0.01, "support": 0.95, "now": 0.02}

SMALL: dict[str, Any] = {
    "language": "en",
    "evaluated": True,
    "common": ["i", "to", "the"],
    "core": ["suicide", "myself", "want", "kill"],
    "negations": ["not", "never"],
    "first_person": ["i", "myself"],
    "write": {"im": "i am", "wanna": "want to"},
    "lists": {"self": ["myself", "my self"]},
    "harmless": [{"kind": "figure", "phrases": ["kill time"]}],
    "scope": [{"kind": "negation", "where": "before", "phrases": ["(never|not) ..2"]}],
    "rule": [
        {
            "id": "wish", "danger": "suicide", "tier": "support",
            "phrases": ["want to kill @self", "suicidal"],
        }
    ],
}  # fmt: skip


def small(**changes: Any) -> dict[str, Any]:
    return {**copy.deepcopy(SMALL), **changes}


def tier(text: str, language: str = "en") -> str:
    return by_rules(text, language).tier


def rank(reading: SafetyReading) -> int:
    return TIERS.index(reading.tier)


def first(tiers: Mapping[str, float], sentence: float = 0.0) -> Learned:
    """What the first model says of a text; ``sentence``: the chance that it gives to any part."""
    return Learned(tiers, lambda part: sentence)
