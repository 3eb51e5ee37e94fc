"""The small sentence model: its pieces, its file, its arithmetic."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.likeness import from_text, likeness, middle, ranked, to_text
from stillwater.model_ports import EmbedderUnavailable
from tests.unit.static_kit import WIDTH, tiny_file
from workshop.embedding.pieces import LONGEST_WORD, PieceSplitter
from workshop.embedding.static_vectors import StaticEmbedder
from workshop.embedding.student_file import quantised, score_byte, student_bytes

SPLITTER = PieceSplitter(
    {"▁un": 0, "▁": 1, "happy": 2, "un": 3, "ha": 4, "ppy": 5, "h": 6, "▁unhappy": 7, "!": 8},
    [-3.0, -4.0, -5.0, -6.0, -7.0, -7.0, -9.0, -20.0, -5.0],
)


def test_a_whole_word_stands_before_its_parts():
    assert SPLITTER.split("unhappy") == [7]


def test_the_likeliest_pieces_are_chosen():
    assert SPLITTER.split("unhappy!") == [0, 2, 8]  # -13: the whole word with "!" would cost -25


def test_letters_without_a_piece_are_left_out():
    assert SPLITTER.split("unhappyж") == [0, 2]
    assert SPLITTER.split("ж") == [1]
    assert SPLITTER.split("") == []


@given(st.text(max_size=200))
def test_any_text_can_be_split(text):
    assert all(0 <= number <= 8 for number in SPLITTER.split(text))


def test_a_word_without_end_takes_no_time():
    assert len(SPLITTER.split("h" * 100_000)) <= LONGEST_WORD + 1


def test_wide_letters_are_read_as_plain_ones():
    assert SPLITTER.split("ｕｎｈａｐｐｙ") == [7]


def test_like_words_are_close_and_others_are_not():
    model = StaticEmbedder(tiny_file())
    tired, exhausted, money = (model.vector(w) for w in ("tired", "exhausted", "money"))
    assert likeness(tired, exhausted) > 0.9
    assert abs(likeness(tired, money)) < 0.1


def test_vectors_have_length_one_or_are_empty():
    model = StaticEmbedder(tiny_file())
    some, none = (e.vector for e in asyncio.run(model.embed(["tired of rent", "жжж"])))
    assert len(some) == len(none) == WIDTH == model.width
    assert likeness(some, some) == pytest.approx(1, abs=1e-6)
    assert set(none) == {0}


@pytest.mark.parametrize("spoil", [lambda d: b"", lambda d: b"SWE2" + d[4:], lambda d: d[:-5],
                                   lambda d: d[:20], lambda d: d + b"\n"])  # fmt: skip
def test_another_file_is_refused(spoil):
    with pytest.raises(EmbedderUnavailable):
        StaticEmbedder(spoil(tiny_file()))


def test_four_bits_keep_the_direction():
    rows = np.random.default_rng(7).normal(size=(50, 64)).astype(np.float32)
    nibbles, scales = quantised(rows)
    back = (nibbles.astype(np.float32) - 8) * scales.astype(np.float32)[:, None]
    cosines = (back * rows).sum(1) / np.linalg.norm(back, axis=1) / np.linalg.norm(rows, axis=1)
    assert cosines.min() > 0.98
    assert quantised(np.zeros((2, 4), np.float32))[0].tolist() == [[8] * 4] * 2


def test_the_file_says_what_was_put_in():
    rows = np.array([[0.7, -0.7, 0, 0.1], [0, 0, 0, 0]], np.float32)
    model = StaticEmbedder(student_bytes(["▁so", "▁ç\u2028"], [-3, -99], rows))
    expected = rows[0] / np.linalg.norm(rows[0])
    assert model.vector("so") == pytest.approx(expected, abs=0.01)
    assert score_byte(-99) == 255
    assert score_byte(0.5) == 0


@given(st.lists(st.floats(-1, 1, width=32), min_size=2, max_size=40).filter(lambda v: any(
    abs(x) > 0.01 for x in v)))  # fmt: skip
def test_the_kept_form_means_the_same(values):
    length = sum(v * v for v in values) ** 0.5
    vector = [value / length for value in values]
    back = from_text(to_text(vector))
    assert back is not None
    assert likeness(vector, back) > 0.999


@pytest.mark.parametrize("text", ["", "?", "AAAA", None, 7, "ж", "a"])
def test_what_is_no_vector_is_none(text):
    assert from_text(text) is None


def test_ranking_and_the_middle():
    vectors = {"b": [1.0, 0.0], "a": [1.0, 0.0], "c": [0.0, 1.0], "wide": [1.0, 0.0, 0.0]}
    assert [key for key, _ in ranked([1.0, 0.0], vectors)] == ["a", "b", "c", "wide"]
    assert middle([[1.0, 0.0], [0.0, 1.0]]).tolist() == pytest.approx([0.7071, 0.7071], abs=1e-3)
    assert list(middle([])) == []
