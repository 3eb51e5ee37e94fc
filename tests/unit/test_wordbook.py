"""Drawing words: every word as likely as any other; and the lists that ship."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.passphrase import MINIMUM_CODE_POINTS, canonical
from stillwater.domain.wordbook import BadWords, WordBook, below, suggestion
from workshop.adapters.system import SystemRandom
from workshop.words import LEAST_WORDS, list_faults, word_book, word_faults, words_of

LANGUAGES = ("en", "es", "ar")


class Given:
    """Randomness that is given byte by byte, and then zeros."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.taken = 0

    def token(self, length_bytes: int) -> bytes:
        part = self.data[self.taken : self.taken + length_bytes]
        self.taken += length_bytes
        return part.ljust(length_bytes, b"\0")


@given(st.integers(1, 256))
def test_every_number_is_as_likely_as_any_other(bound: int) -> None:
    """Over all values that the bytes can have, exactly."""
    counts: Counter[int] = Counter()
    for value in range(256):
        random = Given(bytes([value]))
        drawn = below(bound, random)
        if random.taken == 1:  # the others are drawn again
            counts[drawn] += 1
    assert set(counts) == set(range(bound))
    assert len(set(counts.values())) == 1
    assert 2 * counts.total() >= 256


@given(st.integers(1, 70_000), st.binary(max_size=40))
def test_numbers_stay_below_the_bound(bound: int, data: bytes) -> None:
    assert 0 <= below(bound, Given(data)) < bound


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_suggestion_is_six_words_that_need_no_other_spelling(language: str) -> None:
    book = word_book(language)
    for _ in range(50):
        text = suggestion(book, SystemRandom())
        assert len(text.split(" ")) == 6 and set(text.split(" ")) <= set(book.words)
        assert len(canonical(text)) >= MINIMUM_CODE_POINTS
    assert suggestion(WordBook(), SystemRandom()) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bits_said_are_those_of_the_list(language: str) -> None:
    book = word_book(language)
    assert len(book.words) >= LEAST_WORDS
    assert 2**book.suggestion_bits <= len(book.words) ** 6 < 2 ** (book.suggestion_bits + 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_words_stay_two_in_the_form_that_is_stored(language: str) -> None:
    words = words_of(language)
    assert len({canonical(word) for word in words}) == len(words)


def test_the_lists_are_without_fault() -> None:
    assert list(word_faults()) == []


@pytest.mark.parametrize(
    ("language", "word", "said"),
    [
        ("en", "Boat", "letter"),
        ("en", "of", "letters long"),
        ("en", "abandonment", "letters long"),
        ("es", "camión", "letter"),
        ("es", "niña", "letter"),
        ("ar", "القارب", "article"),
        ("ar", "قَارب", "letter"),
        ("ar", "boat", "letter"),
    ],
)
def test_a_list_says_which_word_does_not_fit(language: str, word: str, said: str) -> None:
    faults = list(list_faults(language, [*words_of(language), word]))
    assert any(word in fault and said in fault for fault in faults)


def test_a_list_that_is_short_or_doubled_is_told() -> None:
    words = words_of("ar")
    assert any("write at least" in fault for fault in list_faults("ar", words[:1000]))
    again = words[0].replace("أ", "ا") if "أ" in words[0] else words[0]
    assert any("2 times" in fault for fault in list_faults("ar", [*words, again]))


def test_a_book_comes_through_its_file_whole() -> None:
    book = word_book("es")
    assert WordBook.from_dict(book.to_dict(), "es") == book


@pytest.mark.parametrize(
    "spoiled",
    [
        None, [], {"format": 2}, {"language": "es"}, {"words": "boat"}, {"words": ["boat"]},
        {"words": ["boat", "boat"]}, {"words": ["boat", 3]}, {"common": None}, {"guessed": [""]},
    ],
)  # fmt: skip
def test_a_spoiled_book_is_refused(spoiled: object) -> None:
    data = {**word_book("en").to_dict(), **spoiled} if isinstance(spoiled, dict) else spoiled
    with pytest.raises(BadWords):
        WordBook.from_dict(data, "en")
