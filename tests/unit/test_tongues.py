"""The alphabet of a text says much of its language, before any model is here."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.reading.tongues import LATIN, chiefly, clearly, hinted, shares

CHIEFLY = [
    ("I want to go", LATIN), ("سأنتحر الليلة", "ar"), ("я хочу домой", "ru"), ("我想回家", "zh"),
    ("死にたいです 今夜", "ja"), ("죽고 싶어요", "ko"), ("मैं घर जाना चाहता हूँ", "hi"),
    ("θέλω να πεθάνω", "el"), ("גמרתי", "he"), ("می‌خواهم بروم", "fa"), ("میں مرنا چاہتا ہوں", "ur"),
    ("جكارة گلتله چان", "ar"), ("ᚠᚢᚦ", "und"), ("", LATIN), ("12 :) 😀", LATIN),
    ("i am tired of it, الحمد لله", LATIN), ("ｉ ａｍ ｔｉｒｅｄ", LATIN),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language"), CHIEFLY)
def test_the_alphabet_of_most_words_tells(text, language):
    assert chiefly(shares(text)) == language


def test_a_share_is_one_of_letters():
    assert shares("I want to go القاهرة")["ar"] == pytest.approx(7 / 16)


def test_letters_that_only_look_latin_are_a_disguise():
    assert chiefly(shares("і wаnt tо kіll mуsеlf")) == LATIN
    assert clearly(shares("і wаnt tо kіll mуsеlf")) == set()


def test_a_name_is_less_than_a_part_of_the_text():
    assert clearly(shares("My name is 王小明 and I am sad today")) == set()
    assert clearly(shares("I am sad 我想回家，我想回家")) == {"zh"}


@pytest.mark.parametrize(
    "text", ["3ayez antaher", "bedi mout hala2", "bghit n9tel rasi", "ktabt resala wada3"]
)
def test_digits_for_letters_hint_at_arabic(text):
    assert hinted(text) == {"ar"}


@pytest.mark.parametrize(
    "text", ["at 3am on the 7th", "my ps5 and an mp3", "10kms, 5kg, 2nd floor, win7", "b4 gr8"]
)
def test_other_digits_hint_at_nothing(text):
    assert hinted(text) == set()


def test_accents_hint_at_spanish():
    assert hinted("¿por que?") == hinted("decidí suicidarme") == {"es"}


@given(st.text(max_size=200))
def test_shares_of_any_text_add_up(text):
    found = shares(text)
    assert not found or sum(found.values()) == pytest.approx(1.0)
    assert list(found.values()) == sorted(found.values(), reverse=True)
