"""``build.py check``, the part about the voice: how hard a text is to read, and wording to avoid.

English: Flesch-Kincaid grade (Kincaid et al. 1975), syllables counted by vowel groups. Spanish:
Fernández Huerta (1959), as it is usually corrected: 206.84 - 60 syllables a word - 1.02 words a
sentence. Arabic, for which there is no such agreed formula: words a sentence and the share of long
words. The limits are what the shipped texts keep with a little room; ``docs/voice.md`` states them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast

from stillwater.domain.strict import BadData
from stillwater.views.site import LANGUAGES
from workshop.paths import I18N
from workshop.voice import faults_of, voice

_SENTENCE = re.compile(r"[.!?؟…:;؛\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MARKS = re.compile(r"[\u0640\u064b-\u0652]")
_EN_SILENT = re.compile(r"(?<=[^laeiouytd])e[sd]?$|(?<=[^laeiouy])es?$")
_EN_VOWELS = re.compile(r"[aeiouy]+")
#: Weak vowels lean on a strong one; written with an accent they stand alone.
_ES_VOWELS = re.compile(r"[iuü]?[aeoáéó][iuy]?|[íú]|[iuü]+")
FEWEST_WORDS = 20
"""A formula says nothing about a line of a few words."""


@dataclass(frozen=True, slots=True)
class Limits:
    """``hardest_text`` and ``hardest_whole``: the measure of one text and of all of a protocol.

    The measure is a grade for English, words a sentence for Arabic, where less is easier, and for
    Spanish an ease, where more is. ``longest``: words of one sentence. ``long_word``: letters from
    which a word is long; ``most_long``: their share in a whole protocol.
    """

    hardest_text: float
    hardest_whole: float
    longest: int
    long_word: int
    most_long: float


LIMITS = {
    "en": Limits(11.0, 4.0, 30, 9, 0.06),
    "es": Limits(50.0, 75.0, 34, 10, 0.06),
    "ar": Limits(24.0, 8.0, 30, 8, 0.06),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """Counts of one text; they add up."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0
    long_words: int = 0

    def __add__(self, other: Reading) -> Reading:
        return Reading(
            self.words + other.words,
            self.sentences + other.sentences,
            self.syllables + other.syllables,
            self.long_words + other.long_words,
        )

    def measure(self, language: str) -> float:
        """Grade, ease or words a sentence, as ``Limits`` says."""
        per_sentence = self.words / self.sentences
        per_word = self.syllables / self.words
        if language == "en":
            return 0.39 * per_sentence + 11.8 * per_word - 15.59
        return 206.84 - 60 * per_word - 1.02 * per_sentence if language == "es" else per_sentence


def read(text: str, language: str) -> Reading:
    sentences = sentences_of(text)
    words = [word for sentence in sentences for word in sentence]
    long_word = LIMITS[language].long_word
    return Reading(
        len(words),
        len(sentences),
        sum(syllables(word, language) for word in words),
        sum(len(word) >= long_word for word in words),
    )


def sentences_of(text: str) -> list[list[str]]:
    """The words of each sentence; a colon or a semicolon ends one too."""
    parts = (_WORD.findall(part) for part in _SENTENCE.split(_MARKS.sub("", text)))
    return [words for words in parts if words]


def syllables(word: str, language: str) -> int:
    """At least one; an estimate. Arabic is not counted."""
    low = word.lower()
    if language == "en":
        bare = _EN_SILENT.sub("", low) if len(low) > 3 else low
        return max(1, len(_EN_VOWELS.findall(bare)))
    return max(1, len(_ES_VOWELS.findall(low))) if language == "es" else 1


def voice_faults() -> list[str]:
    """Every fault of every text in every language, with what to do about it."""
    found = []
    for language in LANGUAGES:
        for file in sorted((I18N / language.code).rglob("*.ftl")):
            name = file.relative_to(I18N / language.code).as_posix().removesuffix(".ftl")
            texts = texts_in(file.read_text(encoding="utf-8"))
            found += file_faults(name, texts, language.code)
    return found


def file_faults(name: str, texts: Iterable[tuple[str, str]], language: str) -> list[str]:
    """``name``: inside i18n/<language>/, without ".ftl". ``texts``: (id, what it says).

    Protocols and the moves of the mirror are measured too; other files are only searched.
    """
    file = f"i18n/{language}/{name}.ftl"
    try:
        spoken = voice(language)
    except BadData as fault:
        return [str(fault)]
    faults = []
    whole = Reading()
    for text_id, text in texts:
        for never, said in faults_of(text, name, spoken):
            faults.append(f"{file}: {text_id}: “{said}” ({never.id}); {never.remedy}")
        if name.startswith("protocols/") or name == "moves":
            whole += read(text, language)
            faults += [f"{file}: {text_id}: {f}" for f in _text_faults(text, language)]
    if whole.words >= FEWEST_WORDS:
        faults += [f"{file}: as a whole: {f}" for f in _whole_faults(whole, language)]
    return faults


def texts_in(source: str) -> Iterator[tuple[str, str]]:
    """(id, text) of every message; an inserted value reads as one short word."""
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message) and entry.value:
            parts = entry.value.elements
            text = (p.value if isinstance(p, ast.TextElement) else "x" for p in parts)
            yield entry.id.name, "".join(text)


def _text_faults(text: str, language: str) -> Iterator[str]:
    limits = LIMITS[language]
    longest = max((len(words) for words in sentences_of(text)), default=0)
    if longest > limits.longest:
        yield f"a sentence of {longest} words; make two of it (at most {limits.longest})"
    reading = read(text, language)
    if reading.words >= FEWEST_WORDS and _is_hard(reading, language, limits.hardest_text):
        measure, limit = reading.measure(language), limits.hardest_text
        yield f"hard to read ({measure:.1f}, limit {limit}); shorter sentences, plainer words"


def _whole_faults(reading: Reading, language: str) -> Iterator[str]:
    limits = LIMITS[language]
    if _is_hard(reading, language, limits.hardest_whole):
        measure, limit = reading.measure(language), limits.hardest_whole
        yield f"hard to read ({measure:.1f}, limit {limit}); shorter sentences, plainer words"
    share = reading.long_words / reading.words
    if share > limits.most_long:
        yield f"{share:.0%} long words (at most {limits.most_long:.0%}); use shorter ones"


def _is_hard(reading: Reading, language: str, limit: float) -> bool:
    measure = reading.measure(language)
    return measure < limit if language == "es" else measure > limit
