"""What the linear models look at: hashed pieces of words, words, and words near one another.

Pure and the same on every Python: the hash is CRC-32 (ISO 3309), run on from sign to sign, so that
one pass of ``map`` makes all pieces of a length. Costs about a millisecond for 100 words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from zlib import crc32

BUCKET_BITS = 20
LONGEST_CHARACTERS = 20_000
"""Of a longer text only this many are read; the time stays bounded."""
LONGEST_PIECE = 5

_MASK = (1 << BUCKET_BITS) - 1
_ADDRESS = re.compile(r"https?://\S+|www\.\S+")
_MENTION = re.compile(r"@(?:<username>|\w+)|\[name\]|\[religion\]")
_DIGITS = re.compile(r"\d+")
_DRAWN_OUT = re.compile(r"(.)\1{2,}", re.DOTALL)
# Signs that stand alone: neither letters, digits, marks (Indic vowels are marks), nor white space.
_SIGN = re.compile(r"[^\w\s'\u0300-\u036f\u0900-\u0dff\u200c\u200d\ufe0f\U0001f3fb-\U0001f3ff]")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"})
_UNSEEN = re.compile(
    "[\u00ad\u0640\u064b-\u065f\u0670\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
_ARABIC_SAME = str.maketrans("أإآٱىة", "اااايه")
_WORD_SEED, _PAIR_SEED = crc32(b"word"), crc32(b"pair")
_NAMED_SEEDS = tuple(crc32(f"named {copy}".encode()) for copy in range(4))
_GAP_SEEDS = ((2, crc32(b"one between")), (3, crc32(b"two between")))


def plain(text: str) -> str:
    """The text as the models see it: small letters, addresses and names of accounts left out,
    drawn-out letters shortened, signs set apart, Arabic without vowel signs."""
    text = unicodedata.normalize("NFKC", text[:LONGEST_CHARACTERS]).translate(_APOSTROPHES)
    text = _MENTION.sub(" @ ", _ADDRESS.sub(" ", text)).lower()
    text = _UNSEEN.sub("", text).translate(_ARABIC_SAME)
    text = _DIGITS.sub("0", _DRAWN_OUT.sub(r"\1\1", text))
    return " ".join(_SIGN.sub(r" \g<0> ", text).split())


def buckets(text: str) -> set[int]:
    """The buckets, 0 to 2**20 - 1, of an already ``plain`` text, each once:

    of every piece of 2 to 5 signs, every word, every two and three words in a row, and every two
    words with one or two between them.
    """
    signs = [sign.encode("utf-8", "surrogatepass") for sign in f" {text} "]
    pieces: Iterable[int] = map(crc32, signs)
    found: set[int] = set()
    for length in range(1, LONGEST_PIECE + 1):
        made = list(pieces)
        if length > 1:
            found.update(made)
        pieces = map(crc32, signs[length:], made)
    words = [word.encode("utf-8", "surrogatepass") for word in text.split()]
    first = [crc32(word, _WORD_SEED) for word in words]
    found.update(first)
    pairs = list(map(crc32, words[1:], [crc32(word, _PAIR_SEED) for word in words]))
    found.update(pairs)
    found.update(map(crc32, words[2:], pairs))
    for gap, seed in _GAP_SEEDS:
        found.update(map(crc32, words[gap:], [crc32(word, seed) for word in words]))
    return {piece >> (32 - BUCKET_BITS) for piece in found}


def named(names: Iterable[str]) -> set[int]:
    """The buckets of what a text is known to have beside its words (outcomes of rules), four for
    each name, so that among the hundreds of a text's own pieces it is not drowned."""
    return {
        crc32(name.encode(), seed) >> (32 - BUCKET_BITS) for name in names for seed in _NAMED_SEEDS
    }
