"""Which of a person's phrases are worth quoting back: exact spans, chosen by what stands out.

Salience, not position: a phrase counts for speaking of oneself, for naming a feeling, for words of
strength, and for a turn ("but", "because"). Nothing is concluded from it; spans are only quoted.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from stillwater.domain.strict import Fields

SHORTEST, LONGEST = 3, 25
"""Words of a quotation: fewer say too little, more is a repetition and not a mirror."""
LONGEST_WOVEN = 14
"""Words of a quotation inside a sentence of ours."""

_WORD = re.compile(r"\S+")
# Each run of signs is looked at once, from its beginning: a line of dots must not take minutes.
_SENTENCE_END = re.compile(
    r"(?<![.!?؟…۔])[.!?؟…۔]++[\"'”’»)\]]*+(?=\s|$)|(?<![;؛])[;؛]++(?=\s|$)|\n+"
)
_CLAUSE_END = re.compile(r"(?:[,،:]|\s[-–—])(?=\s)")
_EDGE = " \t\n\r\u00a0,،;؛:–—-"
_MARKS = re.compile(r"[\u0640\u064b-\u065f\u0670]")
_ARABIC_SAME = str.maketrans("أإآٱىة", "اااايه")
_ARABIC_PREFIXES = ("وال", "فال", "بال", "ال", "و", "ف")
_LONGEST_WORD = 100
"""Characters of a word that are looked at; what is longer is no word of any list."""


@dataclass(frozen=True, slots=True)
class Quote:
    """``text`` is exactly ``source[start:end]``; ``salience`` only orders quotes of one text."""

    start: int
    end: int
    text: str
    salience: float


@dataclass(frozen=True, slots=True)
class Cues:
    """Single words of one language, folded by ``fold``."""

    first_person: frozenset[str]
    feeling: frozenset[str]
    strength: frozenset[str]
    contrast: frozenset[str]

    @classmethod
    def from_dict(cls, data: object, file: str = "mirror.toml") -> Cues:
        """Reads what ``tomllib`` made of prompts/mirror/<language>.toml. Raises BadData."""
        fields = Fields(data, file)
        lists = [
            frozenset(fold(word) for word in fields.texts(name))
            for name in ("first_person", "feeling", "strength", "contrast")
        ]
        fields.done()
        return cls(*lists)


def fold(word: str) -> str:
    """Small letters, outer punctuation off; Arabic without vowel signs, its alefs as one."""
    whole = unicodedata.normalize("NFC", word[:_LONGEST_WORD]).casefold().replace("’", "'")
    return _MARKS.sub("", _bare(whole)).translate(_ARABIC_SAME)


def _bare(word: str) -> str:
    """Without the signs around it. Not by a pattern: one anchored at the end is tried anew from
    every sign, and a long row of them takes the square of its length."""
    start, end = 0, len(word)
    while start < end and not _is_of_word(word[start]):
        start += 1
    while end > start and not _is_of_word(word[end - 1]):
        end -= 1
    return word[start:end]


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def pick_quotes(text: str, cues: Cues, limit: int = 1) -> tuple[Quote, ...]:
    """Up to ``limit`` phrases of ``text`` worth quoting, in the order they were written.

    A text of up to LONGEST words is quoted whole; one of fewer than SHORTEST words not at all.
    """
    words = list(_WORD.finditer(text))
    spoken = sum(1 for word in words if fold(word.group()))
    if spoken < SHORTEST or limit < 1:
        return ()
    if len(words) <= LONGEST and "\n" not in text.strip():
        return (_quote(text, words[0].start(), words[-1].end(), cues),)
    candidates = [_quote(text, start, end, cues) for start, end in _spans(text)]
    best = sorted(candidates, key=lambda quote: (-quote.salience, quote.start))[:limit]
    return tuple(sorted(best, key=lambda quote: quote.start))


def woven_quotes(text: str, cues: Cues) -> tuple[Quote, ...]:
    """Every phrase short enough to stand inside a sentence of ours, in the order written.

    A full stop at the end is left off; "?", "!" and "…" belong to what was said.
    """
    spans = (_unstopped(text, *span) for span in _spans(text, LONGEST_WOVEN))
    return tuple(
        _quote(text, start, end, cues)
        for start, end in spans
        if _spoken(text, start, end) >= SHORTEST
    )


def _unstopped(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1] in ".۔":
        end -= 1
    return _trimmed(text, start, end)


def _spoken(text: str, start: int, end: int) -> int:
    """Words that hold a letter or a digit."""
    return sum(1 for word in _WORD.finditer(text, start, end) if fold(word.group()))


def _spans(text: str, longest: int = LONGEST) -> list[tuple[int, int]]:
    """Every phrase that could be quoted: sentences, or clauses of those that are too long."""
    spans: list[tuple[int, int]] = []
    for start, end in _split(text, 0, len(text), _SENTENCE_END):
        if _length(text, start, end) <= longest:
            spans.append((start, end))
            continue
        for piece in _joined(text, _split(text, start, end, _CLAUSE_END), longest):
            spans.extend(_windows(text, *piece, longest))
    return [span for span in spans if _length(text, *span) >= SHORTEST] or _windows(
        text, 0, len(text), longest
    )


def _split(text: str, start: int, end: int, ends: re.Pattern[str]) -> list[tuple[int, int]]:
    pieces, last = [], start
    for match in ends.finditer(text, start, end):
        pieces.append((last, match.end()))
        last = match.end()
    pieces.append((last, end))
    return [span for span in (_trimmed(text, *piece) for piece in pieces) if span[0] < span[1]]


def _joined(
    text: str, clauses: list[tuple[int, int]], longest: int = LONGEST
) -> list[tuple[int, int]]:
    """Clauses that are too short alone are taken together with the one before, where that fits."""
    joined: list[tuple[int, int]] = []
    for start, end in clauses:
        short = _length(text, start, end) < SHORTEST or (
            joined and _length(text, *joined[-1]) < SHORTEST
        )
        if joined and short and _length(text, joined[-1][0], end) <= longest:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _windows(text: str, start: int, end: int, longest: int = LONGEST) -> list[tuple[int, int]]:
    """A run of words without a place to breathe, cut between words into even parts."""
    words = [(word.start(), word.end()) for word in _WORD.finditer(text, start, end)]
    if len(words) <= longest:
        return [_trimmed(text, start, end)]
    parts = -(-len(words) // longest)
    size = -(-len(words) // parts)
    groups = [words[first : first + size] for first in range(0, len(words), size)]
    return [_trimmed(text, group[0][0], group[-1][1]) for group in groups]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def _length(text: str, start: int, end: int) -> int:
    return sum(1 for _ in _WORD.finditer(text, start, end))


def _quote(text: str, start: int, end: int, cues: Cues) -> Quote:
    words = [fold(word.group()) for word in _WORD.finditer(text, start, end)]
    feelings = sum(_is_among(word, cues.feeling) for word in words)
    salience = (
        2.0 * any(_is_among(word, cues.first_person) for word in words)
        + 3.0 * min(feelings, 2)
        + 1.5 * any(_is_among(word, cues.strength) for word in words)
        + 2.0 * any(_is_among(word, cues.contrast) for word in words)
        + min(len(words), 12) / 12
    )
    return Quote(start, end, text[start:end], salience)


def _is_among(word: str, cues: frozenset[str]) -> bool:
    """Arabic joins "and", "so" and "the" to the word that follows; they are looked behind."""
    if word in cues:
        return True
    return any(
        word.startswith(prefix) and word[len(prefix) :] in cues for prefix in _ARABIC_PREFIXES
    )


def cues_by_language(sources: Mapping[str, object]) -> dict[str, Cues]:
    """Cues for each language code of ``sources``, as parsed from their files. Raises BadData."""
    return {code: Cues.from_dict(data, f"mirror/{code}.toml") for code, data in sources.items()}
