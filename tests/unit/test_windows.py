"""Long texts are read window by window, and nothing of them is left out."""

from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.likeness import Embedded
from stillwater.reading.windows import (
    WHOLE_UP_TO,
    WINDOW,
    put_together,
    windows,
    with_windows,
)

SENTENCE = "I walked to the market and came back with nothing. "


def test_what_is_short_is_read_whole():
    assert windows("") == windows("x" * WHOLE_UP_TO) == []
    assert with_windows(["a", "b"]) == ["a", "b"]


def test_windows_are_whole_sentences():
    found = windows(SENTENCE * 30)
    assert "".join(found) == SENTENCE * 30 and len(found) > 2
    assert all(part.startswith("I walked") and part.endswith("nothing. ") for part in found)


def test_a_sentence_without_end_is_cut_between_words_and_a_word_without_end_anywhere():
    found = windows("ولا أدري لماذا " * 100)
    assert all(part.endswith(" ") for part in found) and len(found) >= 3
    assert [len(part) for part in windows("x" * 1100)] == [500, 500, 100]


@given(st.text(st.sampled_from("ab .!؟\n"), min_size=WHOLE_UP_TO + 1, max_size=3000))
def test_no_word_is_left_out_and_no_window_is_too_long(text):
    found = windows(text)
    assert all(0 < len(part) <= WINDOW for part in found)
    assert "".join("".join(found).split()) == "".join(text.split())


def test_the_highest_sign_of_any_window_counts_and_the_vector_is_the_whole_s():
    long = SENTENCE * 20
    asked = with_windows(["short", long])
    made = [Embedded((float(at),), (float(at), -float(at), 1.0)) for at in range(len(asked))]
    short, whole = put_together(["short", long], made)
    assert short is made[0]
    assert whole == Embedded((1.0,), (float(len(asked) - 1), -1.0, 1.0))


def test_a_model_without_signs_has_none_for_long_texts_either():
    made = [Embedded((1.0,)) for _ in with_windows([SENTENCE * 20])]
    assert put_together([SENTENCE * 20], made) == [Embedded((1.0,))]
