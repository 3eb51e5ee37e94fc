"""Where the rules for safety and the learned tiers come together in one reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stillwater.domain.heard import SafetyReading
from stillwater.reading.safety import Learned, joined
from stillwater.reading.safety_look import Looked, look
from stillwater.reading.safety_rules import SafetyRules


@dataclass(frozen=True, slots=True)
class ByRules:
    """``Rules`` for a reader. ``rules`` by language."""

    rules: Mapping[str, SafetyRules]

    def look(self, text: str, language: str) -> Looked:
        return look(text, language, self.rules)

    def join(self, looked: Looked, learned: Learned | None) -> SafetyReading:
        return joined(looked, self.rules, learned)
