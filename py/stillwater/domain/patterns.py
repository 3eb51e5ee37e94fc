"""What takes few guesses without being a word: runs, walks on the keyboard, dates, repeats."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["word", "guessed", "letters", "digits", "date", "run", "repeat", "space", "sign"]

#: Along these, in either direction, three signs or more are one guess. Already without accents.
_WALKS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "yxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p", "qazwsxedcrfvtgbyhnujm",
    "!@#$%^&*()", "147258369", "159357",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءورلايهوزظ",
)  # fmt: skip
_DATE = re.compile(
    r"\d{1,2}([./\- ]?)\d{1,2}\1(?:19|20)?\d{2}|(?:19|20)\d{2}([./\- ]?)\d{2}\2\d{2}"
)
_YEAR = re.compile(r"(?:19|20)\d{2}|1[34]\d{2}")
_DATE_BITS = math.log2(365.25 * 120)
_YEAR_BITS = math.log2(250)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text and what it adds to the guessing, in bits."""

    kind: Kind
    bits: float


def patterns(text: str) -> Iterator[tuple[int, int, Piece]]:
    """(start, end, piece) for everything but words and letters; one for each sign that is none."""
    for start, sign in enumerate(text):
        if sign == " ":
            yield start, start + 1, Piece("space", 0.0)
        elif sign.isdigit():
            yield start, start + 1, Piece("digits", math.log2(10))
        elif not sign.isalpha():
            # One of a few signs on the first layer, or one of very many.
            yield start, start + 1, Piece("sign", 3.0 if sign in ".,-_!?'" else 6.0)
        yield from _runs(text, start)
        yield from _repeats(text, start)
        yield from _dates(text, start)


def _runs(text: str, start: int) -> Iterator[tuple[int, int, Piece]]:
    """Three or more along a walk; and the same sign three times or more."""
    for walk in (*_WALKS, *(walk[::-1] for walk in _WALKS)):
        at = walk.find(text[start : start + 3]) if start + 3 <= len(text) else -1
        if at < 0:
            continue
        length = 3
        while text[start : start + length + 1] == walk[at : at + length + 1]:
            length += 1
            if start + length >= len(text) or at + length >= len(walk):
                break
        yield start, start + length, Piece("run", 7 + math.log2(length))
    end = start + 1
    while end < len(text) and text[end] == text[start]:
        end += 1
    if end - start >= 3:
        yield start, end, Piece("repeat", 4 + math.log2(end - start))


def _repeats(text: str, start: int) -> Iterator[tuple[int, int, Piece]]:
    """What stood there before, three signs or more: a choice of where it stood, and how often."""
    for length in range(3, min(start, len(text) - start) + 1):
        unit = text[start : start + length]
        if unit not in text[:start]:
            return
        end = start + length
        while text[end : end + length] == unit:
            end += length
        bits = 1 + math.log2((end - start) // length + 1) + math.log2(1 + text.count(" "))
        yield start, start + length, Piece("repeat", 2 + math.log2(1 + text.count(" ")))
        yield start, end, Piece("repeat", bits)


def _dates(text: str, start: int) -> Iterator[tuple[int, int, Piece]]:
    date = _DATE.match(text, start)
    if date:
        yield start, date.end(), Piece("date", _DATE_BITS)
    year = _YEAR.match(text, start)
    if year:
        yield start, year.end(), Piece("date", _YEAR_BITS)
