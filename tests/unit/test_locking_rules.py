"""Choices of time, rules of a PIN, and words that were not sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.locking import (
    HIDDEN_CHOICES_S,
    IDLE_CHOICES_S,
    FormDraft,
    LockTimes,
    PinRefused,
    new_pin,
    typed_pin,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
)


def test_five_minutes_and_one_minute_unless_chosen():
    assert LockTimes.from_dict(None) == LockTimes(300, 60)
    assert LockTimes.from_dict({"idle_s": 1800, "hidden_s": 15}) == LockTimes(1800, 15)


@given(JSON | st.fixed_dictionaries({"idle_s": JSON, "hidden_s": JSON}))
def test_no_file_switches_locking_off(data):
    times = LockTimes.from_dict(data)
    assert times.idle_s in IDLE_CHOICES_S and times.hidden_s in HIDDEN_CHOICES_S


def test_true_is_not_sixty_seconds():
    assert LockTimes.from_dict({"idle_s": True, "hidden_s": 15.0}) == LockTimes()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "pin_short"),
        ("419", "pin_short"),
        ("41a9", "pin_digits"),
        ("-4190", "pin_digits"),
        ("7" * 6, "pin_easy"),
        ("1234", "pin_easy"),
        ("789012", "pin_easy"),
        ("987654", "pin_easy"),
        ("41" * 40, "pin_long"),
    ],
)
def test_refused(text, code):
    with pytest.raises(PinRefused) as refused:
        new_pin(text)
    assert refused.value.code == code
    assert not text or text not in str(refused.value)


def test_one_pin_in_every_script_and_grouping():
    assert new_pin("٤١٩٠٢٧") == new_pin("419 027") == typed_pin("४१९०२७") == b"419027"


def test_what_was_typed_never_becomes_another_pin():
    assert typed_pin("41x9") not in (b"419", b"41")


@given(JSON)
def test_only_a_draft_is_read_as_one(data):
    draft = FormDraft.from_dict(data)
    assert draft is None or FormDraft.from_dict(draft.to_dict()) == draft


@given(st.dictionaries(st.text(min_size=1, max_size=8), st.text(), max_size=5))
def test_a_form_comes_back_whole(values):
    draft = FormDraft.of_form("mood", {**values, "at": "mood", "form": "session.answer"})
    assert FormDraft.from_dict(draft.to_dict()) == draft
    named = {"at", "form", "protocol", "id", "command"}
    assert dict(draft.values) == {k: v for k, v in values.items() if k not in named}


def test_blank_fields_are_no_words():
    assert not FormDraft("mood", (("mood", " \n"),)).has_words
    assert FormDraft("mood", (("mood", "a"),)).has_words
