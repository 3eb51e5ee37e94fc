"""Where the rules for safety and the learned tiers come together in one reading."""

from __future__ import annotations

from collections.abc import Mapping

from stillwater.domain.heard import SafetyReading
from stillwater.reading.reader import Fuse
from stillwater.reading.safety import read_safety
from stillwater.reading.safety_rules import SafetyRules


def by_rules(rules: Mapping[str, SafetyRules]) -> Fuse:
    """``rules`` by language. The learned tiers may raise what they find, and never lower it."""

    def fuse(text: str, language: str, scores: Mapping[str, float]) -> SafetyReading:
        return read_safety(text, language, rules, scores)

    return fuse
