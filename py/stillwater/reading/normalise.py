"""A text as it is compared: signs folded, tricks undone, and a way back to where each word stood.

What hides a word from a reader of patterns is undone here: letter forms (NFKC), signs without
width, look-alike letters of other alphabets, digits and signs for letters, letters spread out,
letters repeated, accents left out, the Arabic marks and variants of one letter. Whatever is only a
guess (is "k1ll" a word?) is taken only where it leads to a word that the rules know.
Time grows with the length of the text alone.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

HARD, SOFT, COMMA = "|", "/", ","
"""Marks between words: a sentence ends; a line ends or a voice trails off; a clause ends."""
MARKS = frozenset({HARD, SOFT, COMMA})

_ENDS = frozenset(".!?…؟۔।\u061e‼⁇⁈⁉。！？")
_COMMAS = frozenset(',;:،؛、()[]{}<>«»“”„"')
_JOINERS = frozenset("-_/\\~–—‐‑‒―·•=^|")
_SILENT = frozenset("'’‘`´ʼ′\u0640")  # apostrophes, and the Arabic stroke that only lengthens
_KEPT = frozenset("*@$#+!")
_LAUGHS = frozenset("😂🤣😆😹")
_COMBINING = (
    (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05BD), (0x0610, 0x061A), (0x064B, 0x065F),
    (0x0670, 0x0670), (0x06D6, 0x06ED), (0x08D3, 0x08FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xE0100, 0xE01EF),
)  # fmt: skip
_INVISIBLE = frozenset("\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5")
_SAME = str.maketrans({
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ɑ": "a", "ɡ": "g", "ɩ": "i", "ʟ": "l",
    "ɪ": "i", "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ꜰ": "f", "ɢ": "g", "ʜ": "h",
    "ᴊ": "j", "ᴋ": "k", "ᴍ": "m", "ɴ": "n", "ᴏ": "o", "ᴘ": "p", "ʀ": "r", "ꜱ": "s", "ᴛ": "t",
    "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ʏ": "y", "ᴢ": "z", "æ": "ae", "œ": "oe",
    "ى": "ي", "ة": "ه", "ٱ": "ا", "ی": "ي", "ې": "ي", "ک": "ك", "گ": "ك", "ڤ": "ف", "پ": "ب",
    "چ": "ج", "ہ": "ه", "ۀ": "ه", "ھ": "ه", "ے": "ي",
})  # fmt: skip
#: Letters of other alphabets drawn like Latin ones, as they look in small letters.
_LOOKS = str.maketrans({
    "а": "a", "ь": "b", "в": "b", "с": "c", "ԁ": "d", "е": "e", "ё": "e", "ҽ": "e", "һ": "h",
    "н": "h", "і": "i", "ї": "i", "ј": "j", "к": "k", "ӏ": "l", "м": "m", "п": "n", "о": "o",
    "р": "p", "ԛ": "q", "г": "r", "ѕ": "s", "т": "t", "υ": "u", "ц": "u", "ѵ": "v", "ԝ": "w",
    "х": "x", "у": "y", "ү": "y", "α": "a", "β": "b", "ϲ": "c", "ε": "e", "γ": "y", "η": "n",
    "ι": "i", "κ": "k", "μ": "m", "ν": "v", "ο": "o", "ρ": "p", "σ": "o", "ς": "s", "τ": "t",
    "χ": "x", "ω": "w", "ζ": "z", "д": "d", "з": "3", "и": "u", "л": "l",
})  # fmt: skip
_LEET = tuple(
    str.maketrans(table)
    for table in (
        {"0": "o", "1": "i", "!": "i", "3": "e", "4": "a", "@": "a", "5": "s", "$": "s",
         "7": "t", "+": "t", "8": "b", "9": "g", "#": "h"},
        {"0": "o", "1": "l", "!": "l", "3": "e", "4": "a", "@": "a", "5": "s", "$": "s",
         "7": "t", "+": "t", "8": "b", "9": "g", "#": "h"},
    )
)  # fmt: skip
#: Latin digits that stand for Arabic letters they resemble.
_ARABIC_DIGITS = str.maketrans(
    {"7": "ح", "3": "ع", "5": "خ", "9": "ق", "6": "ط", "8": "ق", "2": "ا"}
)
_THRICE = re.compile(r"(.)\1{2,}")
_TWICE = re.compile(r"(.)\1+")
_PIECE = re.compile(r"[^ \n.,\-]+")
_WORN = re.compile(r"[^\W\d_][\d@$*+#!|]+[^\W\d_]|(?:\b[^\W\d_]\b[ .\-_*/|]+){3}[^\W\d_]\b")
"""A digit or a sign between letters; four letters standing alone."""
_LONGEST_WORD = 60
"""Signs of a word that are looked at; longer ones are taken as they stand."""


class Word(NamedTuple):
    """``text`` folded; it stood at ``start:end`` of what was written. ``before``: the mark between
    it and the word before, or "". ``tight``: no space lay between them."""

    text: str
    start: int
    end: int
    before: str
    tight: bool


def words_of(text: str) -> list[Word]:
    """The words of ``text`` in order, folded, with exact places. Never raises; marks are told by
    ``before``, so that a rule can see where a sentence ends."""
    signs, places = _spread(text)
    found: list[Word] = []
    last = 0
    for piece in _PIECE.finditer(signs):
        low, high = _without(signs, "!", piece.start(), piece.end())
        if low == high:
            continue
        gap = signs[last:low]
        last = high
        mark = _mark(gap)
        tight = " " not in gap and "\n" not in gap
        found.append(Word(signs[low:high], places[low], places[high - 1] + 1, mark, tight))
    return _softened(found)


def fold_word(word: str) -> str:
    """One word of a rule, folded as ``words_of`` folds what is written."""
    signs, _ = _spread(word)
    return "".join(_PIECE.findall(signs))


def undone(word: str) -> list[str]:
    """What ``word`` may have been before somebody disguised or stretched it, likeliest first."""
    if len(word) > _LONGEST_WORD:
        word = _THRICE.sub(r"\1\1", word)
        if len(word) > _LONGEST_WORD:
            return []
    plain = word.translate(_LOOKS)
    forms = [plain]
    if not plain.isalpha() and any(sign.isalpha() for sign in plain):
        arabic = any("\u0620" <= sign <= "\u064a" for sign in plain)
        forms += [plain.translate(table) for table in ((_ARABIC_DIGITS,) if arabic else _LEET)]
    guesses = []
    for form in forms:
        guesses += [form, _THRICE.sub(r"\1\1", form), _THRICE.sub(r"\1", form)]
        guesses.append(_TWICE.sub(r"\1", form))
    return [guess for guess in dict.fromkeys(guesses) if guess != word]


def is_masked(text: str) -> bool:
    """Whether letters are hidden from whoever does not undo it: signs that nobody sees, digits for
    letters, letters spread out, or of two alphabets in one text."""
    latin = any("a" <= sign <= "z" for sign in text.lower())
    return (
        _WORN.search(text) is not None
        or any(sign in _INVISIBLE or unicodedata.category(sign) == "Cf" for sign in text)
        or (latin and any(ord(sign) in _LOOKS for sign in text.lower()))
    )


def _spread(text: str) -> tuple[str, list[int]]:
    """Folded signs, and for each the place of the sign it came from."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        folded = _folded(sign)
        if len(folded) == 1:
            signs.append(folded)
            places.append(place)
        elif folded:
            signs.extend(folded)
            places.extend([place] * len(folded))
    return "".join(signs), places


@lru_cache(maxsize=4096)
def _folded(sign: str) -> str:
    """A sign as small letters without accents; a mark for one that parts words; "" for none."""
    if "a" <= sign <= "z":
        return sign
    if sign == "…":
        return ".."  # a voice that trails off ends nothing; see ``_mark``
    if sign in "\n\r\u2028\u2029\x0b\x0c\x85":
        return "\n"
    for kind, mark in ((_ENDS, "!" if sign == "!" else "."), (_COMMAS, ","), (_JOINERS, "-")):
        if sign in kind:
            return mark
    if sign in _SILENT or sign in _INVISIBLE:
        return ""
    if sign in _LAUGHS:
        return " haha "
    if sign in _KEPT:
        return sign
    wide = unicodedata.normalize("NFKC", sign)
    if wide != sign and len(wide) == 1:
        return _folded(wide)
    spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", sign).casefold())
    return "".join(_letter(part) for part in spread).translate(_SAME) or (
        "" if _is_silent(sign) else " "
    )


def _letter(sign: str) -> str:
    if _is_silent(sign):
        return ""
    if sign.isdigit():
        return str(unicodedata.digit(sign, 0))
    return sign if sign.isalnum() or unicodedata.category(sign)[0] == "M" else " "


def _is_silent(sign: str) -> bool:
    code = ord(sign)
    if any(low <= code <= high for low, high in _COMBINING):
        return True
    return unicodedata.category(sign) in ("Cf", "Cc", "Cs", "Cn") and sign not in "\t"


def _without(signs: str, edge: str, low: int, high: int) -> tuple[int, int]:
    """Call signs belong to a word ("k!ll") only where they stand inside it."""
    while low < high and signs[low] == edge:
        low += 1
    while high > low and signs[high - 1] == edge:
        high -= 1
    return low, high


def _mark(gap: str) -> str:
    """What stands between two words. Dots that trail off, and dots without a space, end nothing."""
    if gap in (" ", ""):
        return ""
    if gap.count("\n") > 1:
        return HARD
    ends = gap.count(".") + gap.count("!")
    if ends and (" " in gap or "\n" in gap):
        return SOFT if ends > 1 and "!" not in gap and gap.count(".") == ends else HARD
    if ends or "\n" in gap:
        return SOFT
    return COMMA if "," in gap or " -" in gap else ""


def _softened(words: list[Word]) -> list[Word]:
    """Sentences of one word in a row ("I. Want. To.") are one sentence said slowly."""
    marks = [place for place, word in enumerate(words) if word.before == HARD]
    if not marks:
        return words
    edges = [0, *marks, len(words)]
    alone = [edges[i + 1] - edges[i] == 1 for i in range(len(edges) - 1)]
    for i, place in enumerate(marks):
        if alone[i] and alone[i + 1]:
            words[place] = words[place]._replace(before=SOFT)
    return words
