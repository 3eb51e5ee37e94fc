"""One passphrase, typed on different keyboards, is one passphrase."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.passphrase import (
    MAXIMUM_CODE_POINTS,
    PassphraseRefused,
    canonical,
    new_passphrase_bytes,
    passphrase_bytes,
)

ALIKE = [
    ("four quiet herons", "  four \u00a0quiet\t herons \n"),
    ("the cat\u2019s bowl", "the cat's bowl"),
    ("say \u201chello\u201d twice", 'say "hello" twice'),
    ("say \u00abhello\u00bb twice", 'say "hello" twice'),
    ("well \u2014 a boat", "well -- a boat"),
    ("two\u2013three", "two-three"),
    ("wait\u2026", "wait..."),
    ("cafe\u0301 crema", "caf\u00e9 crema"),
    ("\uff11\uff12\uff13 boats", "123 boats"),
    ("\u0661\u0662\u0663 boats", "123 boats"),
    ("\u06f1\u06f2\u06f3 boats", "123 boats"),
    ("\u200fقارب\u200e", "قارب"),
    ("قـــارب", "قارب"),
    ("قَارِبٌ", "قارب"),
    ("أحمر إلى آخر", "احمر الي اخر"),
    ("جزيرة", "جزيره"),
    ("ک\u06cc", "كي"),
    ("ﻻ", "لا"),
    ("heart \u2764\ufe0f here", "heart \u2764 here"),
]
DIFFERENT = [
    ("Four quiet herons", "four quiet herons"),
    ("caf\u00e9", "cafe"),
    ("peña", "pena"),
    ("fourquiet herons", "four quiet herons"),
    ("herons quiet four", "four quiet herons"),
    ("four, quiet", "four quiet"),
    ("سؤال", "سوال"),
    ("هدوء", "هدو"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_the_same_words_give_the_same_bytes(one: str, other: str) -> None:
    assert passphrase_bytes(one) == passphrase_bytes(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_a_person_would_call_different_is(one: str, other: str) -> None:
    assert passphrase_bytes(one) != passphrase_bytes(other)


@given(st.text())
def test_the_canonical_form_is_its_own(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_composed_or_not_makes_no_difference(text: str) -> None:
    spread = unicodedata.normalize("NFD", text)
    assert canonical(spread) == canonical(unicodedata.normalize("NFC", text))


def test_plain_words_stay_as_they_are() -> None:
    for text in ("correct horse battery", "a-b_c!d?e", "Zürich ñandú", "سبع سفن"):
        assert canonical(text) == text


@pytest.mark.parametrize("text", ["", "   ", "\u200f\u200b", "\u0640\u064b"])
def test_nothing_is_no_passphrase(text: str) -> None:
    with pytest.raises(PassphraseRefused, match="passphrase_short"):
        passphrase_bytes(text)


def test_what_is_not_counted_does_not_help_to_be_long_enough() -> None:
    with pytest.raises(PassphraseRefused, match="passphrase_short"):
        new_passphrase_bytes("a b" + " " * 30)
    with pytest.raises(PassphraseRefused, match="passphrase_short"):
        new_passphrase_bytes("قـــــــــــــــــــارب")
    assert new_passphrase_bytes("x" * 14 + "é")


def test_the_bounds_hold_before_and_after() -> None:
    assert len(passphrase_bytes("x" * MAXIMUM_CODE_POINTS)) == MAXIMUM_CODE_POINTS
    for text in ("x" * (MAXIMUM_CODE_POINTS + 1), "\ufdfa" * MAXIMUM_CODE_POINTS):
        with pytest.raises(PassphraseRefused, match="passphrase_long"):
            passphrase_bytes(text)
    with pytest.raises(PassphraseRefused, match="passphrase_text"):
        passphrase_bytes("half of a pair \ud800")
