"""Which languages a text is written in, as far as its letters tell: needs no weights and no rules.

Words are counted, not letters alone: a letter of another alphabet inside a Latin word is a disguise
(``normalise``), no other language. What is written in Latin letters is told by the first model.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping
from functools import lru_cache

LATIN, UNKNOWN = "", "und"
"""Stand for what is in Latin letters, and for an alphabet of none of these languages."""
LANGUAGES: Mapping[str, str] = {
    "ARABIC": "ar", "CYRILLIC": "ru", "CJK": "zh", "HIRAGANA": "ja", "KATAKANA": "ja",
    "HANGUL": "ko", "DEVANAGARI": "hi", "HEBREW": "he", "GREEK": "el", "THAI": "th",
    "BENGALI": "bn", "TAMIL": "ta", "ETHIOPIC": "am", "ARMENIAN": "hy", "GEORGIAN": "ka",
}  # fmt: skip
"""Of an alphabet, one language that is written in it. Beside Arabic none of them has rules: which
one it is says no more than that."""
PERSIAN, URDU = "fa", "ur"
CLEARLY = 0.3
"""Share of a text from which it is written in a language, too, beside others: help has to be in
sight where so much of it cannot be read. A name or a quoted word is less."""
_DENSE, _DENSE_WORTH = frozenset({"zh", "ja", "ko"}), 2
"""Languages that say in one sign what others take some letters for."""
_LONGEST = 4_000
"""Signs of a text whose alphabet is looked at."""
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f\u0900-\u0dff'’])*")
_NOT_ARABIC = re.compile("[\u06a9\u06cc\u06be\u06c1\u06d2\u0679\u0688\u0691\u06ba]")
"""Letters of Persian and Urdu keyboards, and of no Arabic one: dialects borrow others (گ چ پ)."""
_OF_URDU = re.compile("[\u06be\u06c1\u06d2\u0679\u0688\u0691\u06ba]")
_OF_ARABIC = re.compile("[\u0643\u064a\u0629\u0649]")
_ARABIZI = re.compile(
    r"(?<![^\W_])(?!\d+(?:am|pm|th|nd|rd|st|hrs?|mins?|secs?|kgs?|kms?|cm|mm|mg|ml|lbs|ish)\b)"
    r"(?:[a-z']+[23579]+[a-z'][a-z0-9']*|[23579][a-z]{2,}[a-z0-9']*|[a-z']{4,}[23579])(?![^\W_])"
)
"""Arabic in Latin letters writes digits for letters that Latin lacks: "3ayez", "hala2", "9tel"."""
_SPANISH = re.compile("[áéíóúñ¿¡]", re.IGNORECASE)


def shares(text: str) -> dict[str, float]:
    """Language -> share of the text that is in its letters, the largest first. Empty where a text
    has no words. Total: any text."""
    counted: Counter[str] = Counter()
    for word in _WORD.findall(unicodedata.normalize("NFKC", text[:_LONGEST])):
        alphabets = {_alphabet(sign) for sign in word} - {""}
        if alphabets:
            language = LATIN if "LATIN" in alphabets else _language(alphabets)
            counted[language] += len(word) * (_DENSE_WORTH if language in _DENSE else 1)
    if counted["ja"]:  # Japanese is written in Han signs, too
        counted["ja"] += counted.pop("zh", 0)
    if counted["ar"]:
        many = counted.pop("ar")
        counted[_of_arabic_letters(text)] = many
    total = sum(counted.values())
    return {language: many / total for language, many in counted.most_common() if many}


def hinted(text: str) -> frozenset[str]:
    """Languages of Latin letters that how a text is written makes likely, whatever its words are:
    enough to fetch rules for, not to read by."""
    small = text[:_LONGEST].lower()
    found = {"es"} if _SPANISH.search(small) else set()
    return frozenset(found | ({"ar"} if _ARABIZI.search(small) else set()))


def chiefly(found: Mapping[str, float]) -> str:
    """The language that most of it is in, by ``shares``; LATIN where letters cannot tell."""
    return next(iter(found), LATIN)


def clearly(found: Mapping[str, float]) -> frozenset[str]:
    """The languages that enough of it is in, by ``shares``, apart from those of Latin letters."""
    return frozenset(each for each, share in found.items() if share >= CLEARLY and each != LATIN)


def _language(alphabets: Collection[str]) -> str:
    known = {LANGUAGES[each] for each in alphabets if each in LANGUAGES}
    return "ja" if "ja" in known else min(known, default=UNKNOWN)


def _of_arabic_letters(text: str) -> str:
    """Persian and Urdu share the alphabet, and not the rules."""
    foreign = len(_NOT_ARABIC.findall(text))
    if foreign <= len(_OF_ARABIC.findall(text)):
        return "ar"
    return URDU if _OF_URDU.search(text) else PERSIAN


@lru_cache(maxsize=4096)
def _alphabet(sign: str) -> str:
    """ "LATIN" and the like; "" for what is no letter."""
    if unicodedata.category(sign)[0] != "L":
        return ""
    return unicodedata.name(sign, UNKNOWN).split()[0]
