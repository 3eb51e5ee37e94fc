"""Telephone numbers in what somebody wrote, in the digits of any script.

A guess that only ever makes a number easier to call: the words themselves are kept to the letter.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

FEWEST_DIGITS, MOST_DIGITS = 5, 17
"""Fewer are a house or a year; more than the longest number with "00" before it are several."""
_SPACE = "[ \u00a0\u2009\u202f]?"
_GAP = rf"(?:[/.]|{_SPACE}(?:[-\u2010\u2011\u2013]{_SPACE})?)"
_NUMBER = re.compile(
    rf"(?:\([+\uff0b]?\d{{1,5}}\)|[+\uff0b]?\d+)(?:{_GAP}(?:\(\d{{1,5}}\)|\d+))*"  # (0171) 555-12
)
_DAY = re.compile(r"\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2}")
_OF_A_NAME = re.compile(r"[A-Za-z_@]")
_NOT_FROM_ABROAD = re.compile(r"\(\d\)")


@dataclass(frozen=True, slots=True)
class Piece:
    """``dialled``: ASCII digits, perhaps a "+" before them; empty for words that are no number."""

    text: str
    dialled: str = ""


def pieces(text: str) -> tuple[Piece, ...]:
    """In order; put together they are ``text`` again."""
    found, done = [], 0
    for number in _NUMBER.finditer(text):
        around = text[max(0, number.start() - 1) : number.start()] + text[number.end() :][:1]
        dialled = "" if _OF_A_NAME.search(around) else _dialled(number[0])
        if not dialled:
            continue
        found += [Piece(text[done : number.start()]), Piece(number[0], dialled)]
        done = number.end()
    return tuple(piece for piece in (*found, Piece(text[done:])) if piece.text)


def _dialled(written: str) -> str:
    """As a telephone wants it; "" for what is no number. The "(0)" after a country's code is only
    dialled without that code."""
    abroad = "+" if unicodedata.normalize("NFKC", written).lstrip("(").startswith("+") else ""
    kept = _NOT_FROM_ABROAD.sub("", written) if abroad else written
    digits = "".join(str(unicodedata.decimal(sign)) for sign in kept if sign.isdecimal())
    is_number = FEWEST_DIGITS <= len(digits) <= MOST_DIGITS and not _DAY.fullmatch(written)
    return abroad + digits if is_number else ""
