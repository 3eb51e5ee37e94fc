"""Short texts of people in no danger, made of longer ones."""

from __future__ import annotations

import pytest

from workshop.training.everyday import (
    LEAST_TEXTS,
    LETTERS,
    parts_of,
    strange,
    unsigned,
    words_of,
)

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


@pytest.mark.slow
def test_parts_that_a_rule_takes_for_danger_are_no_examples_of_calm():
    parts = ["I want to die", "the mirror", "Me golpeó", "Lo tengo todo planeado."]
    assert list(unsigned(parts, "en")) == ["the mirror", "Me golpeó", "Lo tengo todo planeado."]
    assert list(unsigned(parts, "es")) == ["the mirror"]


def test_words_that_nobody_knows_stand_alone_and_in_a_part():
    words = list(strange(["in the hall"], LETTERS["en"]))
    code, in_part, typed, typed_in_part = words
    assert words == list(strange(["in the hall"], LETTERS["en"]))
    assert int(code, 16) >= 0 and 4 <= len(code) <= 18 and in_part == f"in the {code}"
    assert set(typed) <= set(LETTERS["en"]) and typed_in_part == f"in the {typed}"
    many = list(strange([f"{number} parts" for number in range(99)], LETTERS["ar"]))
    assert len(many) == len(set(many)) == 4 * 99 and len({len(word) for word in many[::4]}) > 9
