"""Word lists for passphrases: reads ``prompts/wordlists``, checks and packs them.

``<language>.txt`` holds the words to draw from; ``common.txt`` whole phrases that many people take,
of all languages; ``guessed.txt`` single words and names that passphrases are built from, the most
common first. White space of any kind stands between words, a line is one phrase, and ``#`` begins a
comment.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from stillwater.domain.folding import folded, plain
from stillwater.domain.passphrase import canonical
from stillwater.domain.wordbook import WordBook
from stillwater.views.site import LANGUAGES
from workshop.paths import PROMPTS

FOLDER = PROMPTS / "wordlists"
LEAST_WORDS = 1296  # four dice: 62 bits for six words
LENGTHS = {"en": (3, 8), "es": (3, 8), "ar": (3, 7)}
#: As they are typed on any phone: no accents and no ñ; Arabic without hamza forms that vary.
LETTERS = {"en": r"[a-z]+", "es": r"[a-z]+", "ar": r"[\u0621-\u064a]+"}
UNREVIEWED = "# Written for this project; not yet reviewed by a native speaker."
REVIEWED = "# Reviewed by"


def lines_of(file: Path) -> list[str]:
    """Without comments and empty lines."""
    lines = (line.split("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


def words_of(language: str) -> list[str]:
    return [word for line in lines_of(FOLDER / f"{language}.txt") for word in line.split()]


def word_book(language: str) -> WordBook:
    """What the engine is given: everything common in one form to compare with."""
    common = {folded(line) for line in lines_of(FOLDER / "common.txt")}
    guessed = [word for line in lines_of(FOLDER / "guessed.txt") for word in line.split()]
    ranked = dict.fromkeys(map(folded, guessed))
    ranks = {word: rank for rank, word in enumerate(ranked, start=1)}
    return WordBook(language, tuple(words_of(language)), frozenset(common), ranks)


def word_file(language: str) -> bytes:
    """The book as compact JSON, UTF-8."""
    data = word_book(language).to_dict()
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def word_faults() -> Iterator[str]:
    """Every fault of a list, with its file and what to do about it."""
    for language in LANGUAGES:
        file = FOLDER / f"{language.code}.txt"
        if not file.exists():
            yield f"prompts/wordlists/{file.name}: missing; write one"
            continue
        text = file.read_text(encoding="utf-8")
        if language.code != "en" and not text.startswith((UNREVIEWED, REVIEWED)):
            yield f"prompts/wordlists/{file.name}: say in line 1 whether it was reviewed"
        for fault in list_faults(language.code, words_of(language.code)):
            yield f"prompts/wordlists/{file.name}: {fault}"
    for line in lines_of(FOLDER / "common.txt"):
        if len(canonical(line)) < 10:
            yield f"prompts/wordlists/common.txt: “{line}” is short anyway; remove it"


def list_faults(language: str, words: list[str]) -> Iterator[str]:
    """Too few words, or words that are not typed alike everywhere."""
    if len(set(words)) < LEAST_WORDS:
        yield f"{len(set(words))} words; write at least {LEAST_WORDS}"
    shortest, longest = LENGTHS[language]
    for word in words:
        if not re.fullmatch(LETTERS[language], word):
            yield f"“{word}” has a letter that is not in {LETTERS[language]}; choose another word"
        elif not shortest <= len(word) <= longest:
            yield f"“{word}” is not {shortest} to {longest} letters long; choose another word"
        elif unicodedata.normalize("NFKC", word).casefold() != word:
            yield f"“{word}” has another normal form; write that one"
        elif language == "ar" and word.startswith("ال"):
            yield f"“{word}” looks like it has the article; choose another word"
    for form, count in Counter(map(plain, words)).items():
        if count > 1:
            yield f"“{form}” stands there {count} times, perhaps in another spelling; keep one"
