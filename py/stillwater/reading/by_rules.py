"""Where the rules for safety and the learned tiers come together in one reading."""

from __future__ import annotations

from collections.abc import Mapping

from stillwater.domain.heard import SafetyReading
from stillwater.reading.reader import Fuse
from stillwater.reading.safety import Learned, read_safety
from stillwater.reading.safety_rules import SafetyRules


def by_rules(rules: Mapping[str, SafetyRules]) -> Fuse:
    """``rules`` by language."""

    def fuse(text: str, language: str, learned: Learned | None) -> SafetyReading:
        return read_safety(text, language, rules, learned)

    return fuse
