"""Words to make a passphrase of, and what people are known to choose by themselves.

The build writes one such file a language; the engine fetches it when somebody chooses a passphrase.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from stillwater.domain.folding import plain

FORMAT = 1
SUGGESTED_WORDS = 6
_MOST_WORDS = 65_536


class BadWords(ValueError):
    """A file of words of another format or language, or spoiled."""


class RandomBytes(Protocol):
    """What ``ports.Random`` offers."""

    def token(self, length_bytes: int) -> bytes:
        """``length_bytes`` unpredictable bytes."""


@dataclass(frozen=True, slots=True)
class WordBook:
    """``words``: to choose from at random, all different.

    ``common``: whole phrases that many people take, folded (``folding.folded``). ``guessed``:
    single words and names that passphrases are often built from, folded, each with its rank from 1.
    ``forms``: the words as ``folding.plain`` has them.
    """

    language: str = ""
    words: tuple[str, ...] = ()
    common: frozenset[str] = frozenset()
    guessed: Mapping[str, int] = field(default_factory=dict)
    forms: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "forms", frozenset(map(plain, self.words)))

    @classmethod
    def from_dict(cls, data: object, language: str) -> WordBook:
        """Raises BadWords."""
        if not isinstance(data, Mapping) or data.get("format") != FORMAT:
            raise BadWords("format")
        if data.get("language") != language:
            raise BadWords("language")
        words = _texts(data, "words")
        if len(words) < 2 or len(set(words)) != len(words):
            raise BadWords("not all different")
        guessed = {word: rank for rank, word in enumerate(_texts(data, "guessed"), start=1)}
        return cls(language, words, frozenset(_texts(data, "common")), guessed)

    def to_dict(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "language": self.language,
            "words": list(self.words),
            "common": sorted(self.common),
            "guessed": sorted(self.guessed, key=self.guessed.__getitem__),
        }

    @property
    def suggestion_bits(self) -> int:
        """What a suggestion is worth: the bits of SUGGESTED_WORDS choices, rounded down."""
        return int(SUGGESTED_WORDS * math.log2(len(self.words))) if self.words else 0


def suggestion(book: WordBook, random: RandomBytes) -> str:
    """SUGGESTED_WORDS words, each drawn from all, with one space between; "" without words."""
    if not book.words:
        return ""
    return " ".join(book.words[below(len(book.words), random)] for _ in range(SUGGESTED_WORDS))


def below(bound: int, random: RandomBytes) -> int:
    """A number from 0 to ``bound`` - 1, each as likely as any other.

    Numbers that would make some more likely are thrown away and drawn again: fewer than half.
    """
    bits = (bound - 1).bit_length()
    length_bytes = max(1, (bits + 7) // 8)
    while True:
        drawn = int.from_bytes(random.token(length_bytes), "big") >> (8 * length_bytes - bits)
        if drawn < bound:
            return drawn


def _texts(data: Mapping[str, Any], name: str) -> tuple[str, ...]:
    found = data.get(name)
    if not isinstance(found, list) or len(found) > _MOST_WORDS:
        raise BadWords(name)
    if not all(isinstance(word, str) and word for word in found):
        raise BadWords(name)
    return tuple(found)
