"""What a passphrase of one's own is said to be worth, and what is refused as everybody's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.folding import folded
from stillwater.domain.strength import FLOOR_BITS, is_listed, weigh
from stillwater.domain.wordbook import WordBook, suggestion
from workshop.adapters.system import SystemRandom
from workshop.words import FOLDER, lines_of, word_book

BOOK = word_book("en")

COMMON = [
    ("correct horse battery staple", "common"),
    ("Correct-Horse-Battery-Staple!", "common"),
    ("c0rrect h0rse b4ttery st4ple", "common"),
    ("correcthorsebatterystaple1", "common"),
    ("The quick brown fox jumps over the lazy dog.", "common"),
    ("En un lugar de la Mancha", "common"),
    ("más vale tarde que nunca", "common"),
    ("السلام عليكم ورحمة الله", "common"),
    ("السَّلامُ عَليكُم ورحمةُ اللهِ", "common"),
    ("mi contraseña segura", "common"),
    ("aaaaaaaaaaaaaaaaaaaa", "repeat"),
    ("abcabcabcabcabcabc", "repeat"),
    ("boat boat boat boat", "repeat"),
    ("password1password1", "repeat"),
    ("123456789123456789", "repeat"),
    ("abcdefghijklmnop", "run"),
    ("zyxwvutsrqponmlk", "run"),
    ("qwertyuiopasdfgh", "run"),
    ("1qaz2wsx3edc4rfv", "run"),
    ("ضصثقفغعهخحجدشسيب", "run"),
    ("ابتثجحخدذرزسشصضط", "run"),
    ("Christopher1987", "name-number"),
    ("P@ssw0rdPassw0rd", "few"),
    ("stillwater journal", "few"),
]
FINE = [
    "seven quiet herons wading",
    "a kettle sings to my left shoe",
    "cuatro barcos lentos y una taza",
    "سبع قوارب تنام تحت الجسر",
    "kX9$fT2mQ7!vB4zR",
    "xqzvwplkjhgnmtr",
    "静かな湖のそばで朝ごはんを食べる",
    "Christopher likes purple kettles",
]


@pytest.mark.parametrize(("text", "advice"), COMMON)
def test_what_many_would_try_first_is_common_and_says_why(text: str, advice: str) -> None:
    verdict = weigh(text, BOOK)
    assert verdict.common, verdict
    assert verdict.lasts == "moments"
    if advice != "few":
        assert verdict.advice == advice, verdict


@pytest.mark.parametrize("text", FINE)
def test_ones_own_words_are_taken(text: str) -> None:
    assert not weigh(text, BOOK).common


def test_every_listed_phrase_is_refused_in_every_language() -> None:
    for line in lines_of(FOLDER / "common.txt"):
        assert is_listed(line, BOOK) and is_listed(f"{line.upper()} 1!", BOOK), line
    assert word_book("ar").common == word_book("es").common == BOOK.common


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_six_drawn_words_are_worth_no_more_than_the_draw(language: str) -> None:
    book = word_book(language)
    for _ in range(5):
        verdict = weigh(suggestion(book, SystemRandom()), book)
        assert verdict.bits <= book.suggestion_bits + 1
        assert not verdict.common


def test_more_words_are_never_worth_less() -> None:
    words = ["seven", "quiet", "herons", "wading", "under", "copper", "lamps"]
    bits = [weigh(" ".join(words[:count]), BOOK).bits for count in range(1, 8)]
    assert bits == sorted(bits)
    lasts = [weigh(" ".join(words[:count]), BOOK).lasts for count in range(1, 8)]
    assert lasts[0] == "moments" and lasts[-1] == "beyond"


def test_without_lists_the_rules_still_hold() -> None:
    nothing = WordBook()
    assert weigh("qwertyuiopasdfgh", nothing).common
    assert not weigh("seven quiet herons wading", nothing).common


def test_dates_and_what_is_missing() -> None:
    assert weigh("12.05.1987", BOOK).advice == "date"
    assert weigh("12.05.1987", BOOK, least=15).missing == 5
    assert weigh("twelve letters and more", BOOK, least=15).missing == 0


@given(st.text(max_size=200))
def test_any_text_can_be_weighed(text: str) -> None:
    verdict = weigh(text, BOOK)
    assert verdict.bits >= 0
    assert verdict.bits >= FLOOR_BITS or verdict.lasts == "moments"


def test_folding_leaves_what_is_the_same_to_somebody_who_guesses() -> None:
    assert folded("P@$$w0rd") == folded("passWORD")
    assert folded("Él niño") == folded("el nino")
    assert folded("أحلى قصة") == folded("احلي قصه")
