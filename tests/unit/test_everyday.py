"""Short texts of people in no danger, made of longer ones."""

from __future__ import annotations

from workshop.training.everyday import LEAST_TEXTS, parts_of, words_of

TEXTS = [
    "The mirror in the hall",
    "a mirror, cracked",
    "Mirror and hall",
    "one two three four five",
]


def test_parts_are_words_that_stand_beside_one_another_the_same_each_time():
    parts = list(parts_of(TEXTS))
    assert len(parts) == len(TEXTS) and parts == list(parts_of(TEXTS))
    for part, text in zip(parts, TEXTS, strict=True):
        assert part and part in text and 1 <= len(part.split()) <= 4
    assert len({len(part.split()) for part in parts_of([f"{n} b c d e" for n in range(99)])}) == 4


def test_words_stand_in_several_texts_and_count_once_in_each():
    assert LEAST_TEXTS == 3 and words_of(TEXTS) == ["mirror"]
    assert words_of(["so so so so"]) == []
