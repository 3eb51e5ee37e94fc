"""Splits a text into the word pieces of a vocabulary, the likeliest way (Kudo 2018, Unigram).

A word is what stands between spaces; its pieces are those whose scores (logarithms of how frequent
they are) sum highest, found by the Viterbi algorithm. A letter that no piece has is left out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

#: Stands for the space before a word, as in SentencePiece vocabularies.
WORD_START = "▁"
#: A word longer than this is cut: nobody's words are, and time grows with length.
LONGEST_WORD = 64
#: Below every score, so that a letter is left out only where there is no other way.
_LEFT_OUT = -30.0


def normalised(text: str) -> str:
    """Unicode compatibility form (NFKC), as the vocabulary was made for."""
    return unicodedata.normalize("NFKC", text)


class PieceSplitter:
    """``numbers``: piece -> its number. ``scores``: one a number, below 0; higher is likelier."""

    def __init__(self, numbers: Mapping[str, int], scores: list[float]) -> None:
        self._numbers = numbers
        self._scores = scores
        self._longest = max(map(len, numbers), default=0)

    def split(self, text: str) -> list[int]:
        """The numbers of a text's pieces, in order."""
        found: list[int] = []
        known: dict[str, list[int]] = {}
        for word in normalised(text).split():
            if word not in known:
                known[word] = self._word(WORD_START + word[:LONGEST_WORD])
            found += known[word]
        return found

    def _word(self, word: str) -> list[int]:
        whole = self._numbers.get(word)
        if whole is not None:
            return [whole]
        length = len(word)
        best = [0.0] + [-1e9] * length
        came: list[tuple[int, int | None]] = [(0, None)] * (length + 1)
        numbers, scores = self._numbers, self._scores
        for start in range(length):
            here = best[start]
            for end in range(start + 1, min(start + self._longest, length) + 1):
                number = numbers.get(word[start:end])
                if number is not None and here + scores[number] > best[end]:
                    best[end], came[end] = here + scores[number], (start, number)
            if here + _LEFT_OUT > best[start + 1]:
                best[start + 1], came[start + 1] = here + _LEFT_OUT, (start, None)
        pieces: list[int] = []
        at = length
        while at:
            at, number = came[at]
            if number is not None:
                pieces.append(number)
        return pieces[::-1]
