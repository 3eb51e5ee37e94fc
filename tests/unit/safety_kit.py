"""Rules as the build ships them, and a small file of rules to break."""

from __future__ import annotations

import copy
from typing import Any

from stillwater.domain.heard import TIERS, SafetyReading
from workshop.safety_figures import by_rules

LANGUAGES = ("en", "es", "ar")
CRISIS = {
    "en": "I am going to kill myself tonight.",
    "es": "Esta noche me voy a matar.",
    "ar": "الليلة راح انتحر.",
}
WISH = {"en": "i want to kill myself", "es": "me quiero matar", "ar": "بدي اقتل نفسي"}

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
