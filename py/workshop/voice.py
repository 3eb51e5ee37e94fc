"""The lists in prompts/voice/: wording that has no place here, and wording that gives advice.

``docs/voice.md`` says why. Phrases are compared folded (small letters, no accents or vowel signs,
no punctuation) and as whole words; one that ends in * is a stem. Patterns are regular expressions
over the text as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from stillwater.domain.guide import folded
from stillwater.domain.strict import BadData, Fields
from workshop.content import read_toml
from workshop.paths import PROMPTS


@dataclass(frozen=True, slots=True)
class Never:
    """Wording to avoid. ``beside``: files of i18n/, without ".ftl", where it may stand."""

    id: str
    phrases: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]
    beside: tuple[str, ...]
    remedy: str

    def found_in(self, text: str) -> str:
        """What of it stands in ``text``; empty for nothing."""
        phrase = first_phrase(text, self.phrases)
        hits = (pattern.search(text) for pattern in self.patterns)
        return phrase or next((hit.group() for hit in hits if hit), "")


@dataclass(frozen=True, slots=True)
class Voice:
    """One language. ``advice``: patterns of directive advice."""

    language: str
    advice: tuple[re.Pattern[str], ...]
    never: tuple[Never, ...]

    def advises(self, text: str) -> bool:
        return any(pattern.search(text) for pattern in self.advice)


def first_phrase(text: str, phrases: Sequence[str]) -> str:
    """The first of the folded ``phrases`` that stands in ``text`` as whole words."""
    spaced = f" {folded(text)} "
    for phrase in phrases:
        whole = f" {phrase[:-1]}" if phrase.endswith("*") else f" {phrase} "
        if whole in spaced:
            return phrase
    return ""


@cache
def voice(language: str) -> Voice:
    """Raises BadData."""
    file = f"prompts/voice/{language}.toml"
    return read_voice(read_toml(PROMPTS / "voice" / f"{language}.toml"), language, file)


def read_voice(data: object, language: str, file: str) -> Voice:
    """What ``tomllib`` made of a file. Raises BadData."""
    fields = Fields(data, file)
    advice = _patterns(fields, "advice")
    never = tuple(_never(entry) for entry in fields.tables("never"))
    fields.done()
    return Voice(language, advice, never)


def _never(fields: Fields) -> Never:
    never = Never(
        id=fields.text("id", limit=60),
        phrases=_phrases(fields, "phrases"),
        patterns=_patterns(fields, "patterns"),
        beside=fields.texts("beside", ()),
        remedy=fields.text("remedy"),
    )
    fields.done()
    return never


def _patterns(fields: Fields, key: str) -> tuple[re.Pattern[str], ...]:
    """Raises BadData for what is no regular expression."""
    try:
        return tuple(re.compile(source, re.IGNORECASE) for source in fields.texts(key, ()))
    except re.error as fault:
        raise fields.fault("wrong-kind", key, "Write regular expressions.") from fault


def _phrases(fields: Fields, key: str) -> tuple[str, ...]:
    """Folded, each with its star. Raises BadData for one that says nothing."""
    return tuple(_folded(fields, key, phrase) for phrase in fields.texts(key, ()))


def _folded(fields: Fields, key: str, phrase: str) -> str:
    bare = folded(phrase)
    if not bare:
        raise BadData("missing", fields.file, key, "Write a word or a phrase.")
    return bare + ("*" if phrase.endswith("*") else "")


def faults_of(text: str, file: str, spoken: Voice) -> Iterator[tuple[Never, str]]:
    """``file``: inside i18n/<language>/, without ".ftl". Each list with what of it was found."""
    for never in spoken.never:
        if file not in never.beside:
            found = never.found_in(text)
            if found:
                yield never, found
