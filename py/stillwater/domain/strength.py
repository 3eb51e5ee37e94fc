"""How many guesses a passphrase of one's own may take: a simple model, built to say too little.

The text is cut into the pieces that cost somebody the fewest guesses, in the manner of zxcvbn
(Wheeler, USENIX Security 2016): words of a list by their rank, dates, runs along the alphabet or
the keyboard, what stood there before. Letters in no list count as one of 8,000 words, with two bits
for each letter after the sixth, and never more than letters drawn at random.

What it cannot see: that words are a quotation, unless it is listed; what others know of a person
(it says too much then); that letters were drawn at random (it says too little). A verdict is a help
for choosing and no measurement.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from stillwater.domain.folding import folded, plain
from stillwater.domain.passphrase import canonical
from stillwater.domain.patterns import Kind, Piece, patterns
from stillwater.domain.wordbook import WordBook

#: Of a rich attacker against Argon2id at its floor: some hundreds of graphics cards.
GUESSES_PER_SECOND = 1_000_000
#: Below this a passphrase is among the first that anybody tries: as good as listed.
FLOOR_BITS = 25
_ENOUGH_BITS = 56  # "lifetimes"
_MOST_READ = 96  # code points; more is counted as nothing
_DAY_S = 86_400
_YEAR_S = 31_557_600

Lasts = Literal["moments", "days", "years", "lifetimes", "beyond"]
Advice = Literal["", "common", "name-number", "repeat", "run", "date", "few"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """``missing``: code points up to the least length; ``common``: it will be refused."""

    bits: float
    lasts: Lasts
    advice: Advice
    common: bool
    missing: int = 0


def is_listed(passphrase: str, book: WordBook) -> bool:
    """Whether the whole is a common phrase, also with digits or signs put around it."""
    bare = plain(passphrase).strip("0123456789 .,!?-_*#+@$%&")
    return bool({folded(passphrase), folded(bare)} & book.common)


def weigh(passphrase: str, book: WordBook, *, least: int = 0) -> Verdict:
    """About how many guesses, as bits and in words. ``least``: the least length in code points."""
    missing = max(0, least - len(canonical(passphrase)))
    pieces = _cheapest(plain(passphrase)[:_MOST_READ], book)
    bits = sum(piece.bits for piece in pieces)
    if is_listed(passphrase, book):
        bits = min(bits, math.log2(len(book.common)))
        return Verdict(bits, _lasts(bits), "common", common=True, missing=missing)
    advice = _advice(pieces) if bits < _ENOUGH_BITS else ""
    return Verdict(bits, _lasts(bits), advice, common=_is_common(bits, pieces), missing=missing)


def _is_common(bits: float, pieces: list[Piece]) -> bool:
    """Few guesses, and sure of it: letters that are in no list may be better than they look. One
    word again and again is still one word."""
    kinds = [piece.kind for piece in pieces]
    own = sum(kind in {"letters", "word"} for kind in kinds)
    return bits < FLOOR_BITS and (own == 0 or (own == 1 and "repeat" in kinds))


def _lasts(bits: float) -> Lasts:
    """On average half of all guesses are enough."""
    seconds = 2 ** (bits - 1) / GUESSES_PER_SECOND
    if seconds < _DAY_S:
        return "moments"
    if seconds < 100 * _DAY_S:
        return "days"
    if seconds < 100 * _YEAR_S:
        return "years"
    return "lifetimes" if seconds < 10_000 * _YEAR_S else "beyond"


def _advice(pieces: list[Piece]) -> Advice:
    """The one thing that would help most, by what the pieces are."""
    kinds = [piece.kind for piece in pieces if piece.kind != "space"]
    words = sum(kind in {"word", "guessed", "letters"} for kind in kinds)
    if "repeat" in kinds and words < 4:
        return "repeat"
    if "run" in kinds and words < 4:
        return "run"
    if words <= 2 and "guessed" in kinds and {"date", "digits"} & set(kinds):
        return "name-number"
    if "date" in kinds and words < 3:
        return "date"
    return "few"


def _cheapest(text: str, book: WordBook) -> list[Piece]:
    """The cut with the fewest bits, by dynamic programming from left to right."""
    word_bits = math.log2(len(book.words)) if book.words else 0.0
    best: list[tuple[float, tuple[Piece, ...]]] = [(0.0, ())]
    ending: dict[int, list[tuple[int, Piece]]] = {}
    for start, end, piece in _pieces(text, book, word_bits):
        ending.setdefault(end, []).append((start, piece))
    for end in range(1, len(text) + 1):
        ways = [(best[start][0] + piece.bits, best[start][1] + (piece,))
                for start, piece in ending[end]]  # fmt: skip
        best.append(min(ways, key=lambda way: way[0]))
    return list(best[-1][1])


def _pieces(text: str, book: WordBook, word_bits: float) -> Iterator[tuple[int, int, Piece]]:
    """Every piece that the text could be cut into: (start, end, piece)."""
    yield from patterns(text)
    for start in range(len(text)):
        for end in range(start + 2, min(len(text), start + 24) + 1):
            part = text[start:end]
            if part in book.forms and len(part) > 2:
                yield start, end, Piece("word", word_bits)
            rank = book.guessed.get(folded(part)) if part[0] != " " and part[-1] != " " else None
            if rank is not None and len(part) > 1:
                yield start, end, Piece("guessed", math.log2(rank + 1) + 1)
    yield from _letters(text)


def _letters(text: str) -> Iterator[tuple[int, int, Piece]]:
    for start, sign in enumerate(text):
        if not sign.isalpha():
            continue
        end = start
        while end < len(text) and text[end].isalpha():
            end += 1
            count = end - start
            kind: Kind = "letters"
            yield start, end, Piece(kind, min(4.7 * count, 13.0 + 2.0 * max(0, count - 6)))
