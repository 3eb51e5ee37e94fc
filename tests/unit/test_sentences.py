"""The parts of a text that the first model reads beside the whole."""

import time

from hypothesis import given
from hypothesis import strategies as st

from stillwater.reading.features import LONGEST_CHARACTERS
from stillwater.reading.sentences import FEWEST_WORDS, MOST_PARTS, MOST_PIECES, parts

LONG = "We had soup at my aunt's house with everybody. "
SHORT = "I want to die. "


def test_a_text_of_one_part_has_none():
    assert parts("") == parts("   ") == parts("Just tired.") == parts("No end to this at all") == []
    assert parts("Tired. Sad.") == []
    assert parts(LONG) == []


def test_a_part_is_a_sentence_with_as_many_after_it_as_make_eight_words():
    assert parts(LONG + SHORT + LONG) == [LONG, SHORT + LONG, LONG]


def test_the_last_sentences_take_those_before_them():
    assert parts(LONG + SHORT) == [LONG, LONG + SHORT]
    assert parts(LONG + LONG + SHORT)[-1] == LONG + SHORT


def test_sentences_end_in_every_script_and_at_new_lines():
    arabic = "كنا في بيت خالتي مع الجميع وأكلنا الشوربة معا؟ "
    hindi = "हम सब मौसी के घर पर थे और सूप पिया। "
    assert parts(arabic + arabic) == [arabic, arabic]
    assert parts(hindi + hindi) == [hindi, hindi]
    lines = "we had soup at the house with everybody\n" * 2
    assert parts(lines) == ["we had soup at the house with everybody\n"] * 2


def test_a_sentence_that_goes_on_and_on_ends_at_its_commas_too():
    calm = "we had soup at the house with everybody there, "
    danger = "and all i want now is to die, "
    assert parts(calm + danger + calm) == [calm, danger, calm]
    assert parts((calm + danger)[:-2]) == [], "a short one stays whole"
    arabic = "كنا في بيت خالتي مع الجميع وأكلنا الشوربة معا، "
    assert parts(arabic * 3) == [arabic] * 3


def test_without_any_commas_it_ends_every_few_words_and_parts_overlap():
    words = [f"word{number} " for number in range(30)]
    found = parts("".join(words))
    assert found[:2] == ["".join(words[:12]), "".join(words[6:18])]
    assert any("word11 word12 " in part for part in found), "no place is only ever cut"


@given(st.lists(st.sampled_from([LONG, SHORT, "a. ", "no end ", "\n", "!? ", ", "]), max_size=300))
def test_every_word_is_in_some_part_and_there_are_never_too_many(pieces):
    text = "".join(pieces)
    found = parts(text)
    assert len(found) <= max(MOST_PIECES + 1, MOST_PARTS)
    assert all(part in text for part in found)
    if found:
        assert all(len(part.split()) >= FEWEST_WORDS for part in found)
        assert set(" ".join(found).split()) == set(text.split())


def test_a_hostile_text_makes_no_more_parts_than_that():
    for piece in ("a. ", "a.", ". ", "\n", "a, ", ",", "a ", "a", " ", LONG):
        started = time.monotonic()
        found = parts(piece * LONGEST_CHARACTERS)
        assert len(found) <= MOST_PARTS
        assert time.monotonic() - started < 2.0  # not a figure: quadratic would take minutes
