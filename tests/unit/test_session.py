"""The session's table: total, reversible, and always with a way out."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.entry import Entry, entry_from_session, with_edited_answer
from stillwater.domain.problem import Problem
from stillwater.domain.session import TABLE, advance, begin, has_words
from stillwater.domain.state import (
    HOWS,
    PHASES,
    WORDS_LIMIT,
    Answered,
    Back,
    Kept,
    Paused,
    Resumed,
    SessionState,
    Skipped,
    Stopped,
)
from stillwater.domain.strict import BadData
from tests.unit.protocol_kit import SHAPES
from tests.unit.reflection import ANSWERS, CHECK_IN, PROTOCOL, ROOT, new, walked
from workshop import diagram

NAMES = [field.id for field in PROTOCOL.fields]
PLACES = [step.id for step in PROTOCOL.steps] + list(PHASES)
sent_text = st.one_of(
    st.text(max_size=40),
    st.integers(-5, 200).map(str),
    st.sampled_from(["", "   ", "\ud800", "٧٠", "²", "x" * (WORDS_LIMIT + 1), "1" * 5000]),
)
values = st.dictionaries(
    st.sampled_from([*NAMES, "pleasantness", "energy", "feeling", "next_step", "other"]), sent_text
)
placed = st.builds(
    lambda fields, at: fields if at is None else {**fields, "at": at},
    values,
    st.none() | st.sampled_from(PLACES) | st.text(max_size=5),
)
good = st.sampled_from([CHECK_IN, *ANSWERS, {"next_step": "Write to her."}]).map(Answered)
events = st.one_of(
    good,
    st.builds(Answered, placed),
    st.builds(Skipped, placed),
    st.builds(Back, placed),
    st.builds(Paused, placed),
    st.builds(Resumed, placed),
    st.builds(Stopped, placed),
    st.builds(Kept, placed, st.sampled_from(HOWS)),
)
runs = st.lists(events, max_size=40)


def run(events, state=None):
    state = state or new()
    for event in events:
        state = advance(PROTOCOL, state, event)
    return state


@given(runs)
def test_no_sequence_of_events_raises_and_every_state_survives_json(events):
    state = new()
    for event in events:
        state = advance(PROTOCOL, state, event)
        again = SessionState.from_dict(json.loads(json.dumps(state.to_dict())))
        assert again == state
        json.dumps(state.to_dict(), ensure_ascii=False).encode("utf-8")


@given(runs)
def test_stop_and_let_go_always_reach_the_end(events):
    state = run(events)
    for event in (Stopped(), Stopped(), Kept(how="discarded")):
        state = advance(PROTOCOL, state, event)
    assert state.phase == "ended"
    assert not state.paused
    assert state.kept in HOWS


@given(runs)
def test_going_on_without_answering_also_reaches_the_end(events):
    """Resume, skip, and a word where one is needed: no screen holds a person back."""
    state = run(events)
    for _ in range(2 * len(PLACES)):
        state = advance(PROTOCOL, state, Resumed())
        state = advance(PROTOCOL, state, Skipped())
        if state.phase in ("step", "summary"):
            state = advance(PROTOCOL, state, Answered({state.step: "one"}))
    assert state.phase in ("keep", "ended")


@given(runs, events)
def test_the_table_says_where_every_event_may_lead(events, event):
    state = run(events)
    after = advance(PROTOCOL, state, event)
    where = "paused" if state.paused else state.phase
    there = "paused" if after.paused else after.phase
    allowed = {
        target
        for row in TABLE
        if row.phase == where and isinstance(event, row.event)
        for target in row.leads_to
    }
    assert there == where or there in allowed


@pytest.mark.slow
def test_every_arrow_of_the_table_can_be_walked():
    tries = [
        Answered(), Answered(CHECK_IN), Answered({**CHECK_IN, "pleasantness": "1"}),
        Answered({"one": "a word"}), Answered({"one": "", "two": "b"}),
        Answered({"next_step": "x"}),
        Skipped(), Back(), Paused(), Resumed(), Stopped(), Kept(how="file"),
    ]  # fmt: skip
    seen = set()
    for protocol in SHAPES:
        start = begin(protocol, id="a1", language="en", started_at="2026-03-04T21:05:00+02:00")
        todo, done = [start], set()
        while todo:
            state = todo.pop()
            if state in done:
                continue
            done.add(state)
            for event in tries:
                after = advance(protocol, state, event)
                where = "paused" if state.paused else state.phase
                there = "paused" if after.paused else after.phase
                seen.add((where, type(event), there))
                if len(done) < 700:
                    todo.append(after)
    missing = [
        (row.phase, row.event.__name__, target)
        for row in TABLE
        for target in row.leads_to
        if (row.phase, row.event, target) not in seen and target != row.phase
    ]
    assert missing == []


@given(runs, placed.filter(lambda fields: "at" in fields), st.sampled_from([Answered, Back]))
def test_a_late_press_from_another_screen_changes_nothing(events, fields, kind):
    state = run(events)
    if fields["at"] != state.place:
        assert advance(PROTOCOL, state, kind(fields)) == state


def test_a_doubled_continue_does_not_answer_the_next_question():
    state = walked(0)
    press = Answered({"at": "situation", **ANSWERS[0]})
    once = advance(PROTOCOL, state, press)
    assert advance(PROTOCOL, once, press) == once
    assert once.place == "mood"


def test_back_keeps_what_was_being_written():
    state = advance(PROTOCOL, walked(2), Back({"thought": "half a thou"}))
    assert state.place == "mood"
    assert state.answer("thought") == "half a thou"


def test_an_untouched_slider_is_not_an_answer_on_the_way_back():
    state = advance(PROTOCOL, walked(1), Back({"mood": "", "mood-strength": "50"}))
    assert state.answer("mood-strength") == ""


def test_skipped_words_are_left_out_but_not_lost():
    state = advance(PROTOCOL, walked(0), Skipped({"situation": "never mind"}))
    assert not has_words(PROTOCOL, state)
    assert advance(PROTOCOL, state, Back()).answer("situation") == "never mind"
    finished = advance(PROTOCOL, walked(7, new()), Stopped())
    assert entry_from_session(PROTOCOL, finished, updated_at="x").answer("situation")


def test_the_question_that_is_needed_says_so():
    state = advance(PROTOCOL, walked(2), Answered({"thought": "  \n"}))
    assert (state.place, state.problem) == ("thought", Problem("empty", "thought"))
    state = advance(PROTOCOL, state, Skipped())
    assert (state.place, state.problem) == ("thought", Problem("empty", "thought"))
    assert advance(PROTOCOL, state, Answered({"thought": "x"})).problem is None


@pytest.mark.parametrize("number", ["-1", "101", "1.5", "many", "²", "9" * 4400])
def test_a_number_outside_the_scale_is_refused(number):
    state = advance(PROTOCOL, walked(1), Answered({"mood": "sad", "mood-strength": number}))
    assert state.problem == Problem("out-of-range", "mood-strength")
    assert state.place == "mood"


def test_arabic_digits_are_digits():
    state = advance(PROTOCOL, walked(1), Answered({"mood": "حزن", "mood-strength": "٧٥"}))
    assert state.answer("mood-strength") == "75"


@pytest.mark.parametrize("event", [Answered, Back, Paused, Stopped, Skipped])
def test_words_that_are_too_long_are_never_dropped_silently(event):
    fields = {"situation": "x" * (WORDS_LIMIT + 1)}
    state = advance(PROTOCOL, walked(0), event(fields))
    assert state.place == "situation" and not state.paused
    assert state.problem == Problem("too-long", "situation")


def test_half_a_character_does_not_stop_the_words_from_being_stored():
    state = advance(PROTOCOL, walked(0), Answered({"situation": "a\ud83d\ude00b \ud800 c\r\nd"}))
    assert state.answer("situation") == "a\U0001f600b \ufffd c\nd"
    assert state.answer("situation").encode("utf-8")


def test_exactly_the_limit_fits():
    state = advance(PROTOCOL, walked(0), Answered({"situation": "x" * WORDS_LIMIT}))
    assert len(state.answer("situation")) == WORDS_LIMIT


def test_check_in_asks_for_both_numbers_and_can_be_skipped():
    state = advance(PROTOCOL, new(), Answered({"pleasantness": "3"}))
    assert state.problem == Problem("choose", "energy")
    state = advance(PROTOCOL, new(), Answered({"pleasantness": "8", "energy": "1"}))
    assert state.problem == Problem("out-of-range", "pleasantness")
    assert advance(PROTOCOL, new(), Skipped()).place == "situation"


def test_stopping_with_nothing_written_just_ends():
    state = advance(PROTOCOL, walked(0), Stopped({"situation": " "}))
    assert (state.phase, state.kept) == ("ended", "nothing")


def test_stopping_midway_keeps_what_is_on_the_screen_and_back_returns_to_it():
    state = advance(PROTOCOL, walked(2), Stopped({"thought": "unfinished"}))
    assert state.phase == "summary"
    assert state.answer("thought") == "unfinished"
    assert advance(PROTOCOL, state, Back()).place == "thought"


def test_pause_and_resume_come_back_to_the_same_place():
    state = advance(PROTOCOL, walked(3), Paused({"evidence-for": "so far"}))
    assert state.paused
    stored = SessionState.from_dict(json.loads(json.dumps(state.to_dict())))
    assert advance(PROTOCOL, stored, Answered(ANSWERS[3])) == stored
    resumed = advance(PROTOCOL, stored, Resumed())
    assert (resumed.place, resumed.answer("evidence-for")) == ("evidence-for", "so far")


def test_a_step_that_a_newer_protocol_dropped_leads_to_the_first():
    state = replace(walked(3), step="gone")
    assert advance(PROTOCOL, state, Answered(ANSWERS[0])).place == "mood"


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("phase", "asleep", "unknown"),
        ("answers", [["a", "b"], ["a", "c"]], "duplicate"),
        ("answers", [["a"]], "wrong-kind"),
        ("paused", "yes", "wrong-kind"),
        ("before", {"pleasantness": 9, "energy": 1, "feeling": ""}, "out-of-range"),
        ("version", 2, "out-of-range"),
        ("extra", 1, "unknown"),
        ("problem", ["made-up", "x"], "unknown"),
    ],
)
def test_a_stored_session_of_another_shape_is_refused(key, value, code):
    with pytest.raises(BadData) as fault:
        SessionState.from_dict({**walked(2).to_dict(), key: value})
    assert fault.value.code == code
    assert "friend" not in str(fault.value)


@given(runs)
def test_entries_survive_json(events):
    entry = entry_from_session(PROTOCOL, run(events), updated_at="2026-03-05T08:00:00+02:00")
    assert Entry.from_dict(json.loads(json.dumps(entry.to_dict()))) == entry


def test_an_entry_has_first_words_and_can_be_edited():
    entry = entry_from_session(PROTOCOL, walked(), updated_at="t0")
    assert entry.title_words == "My friend did not answer my message for …"
    edited = with_edited_answer(entry, "thought", " Maybe not. ", updated_at="t1")
    assert (edited.answer("thought"), edited.updated_at) == ("Maybe not.", "t1")
    assert edited.created_at == entry.created_at
    emptied = with_edited_answer(entry, "thought", " ", updated_at="t1")
    assert "thought" not in dict(emptied.answers)
    for field, text, code in (("x", "y", "no-such-step"), ("thought", "x" * 20_001, "too-long")):
        with pytest.raises(BadData) as fault:
            with_edited_answer(entry, field, text, updated_at="t1")
        assert fault.value.code == code


def test_the_diagram_in_the_docs_is_fresh():
    shown = (ROOT / "docs" / "session-states.md").read_text(encoding="utf-8")
    assert shown == diagram.render(), "run: python -m workshop.diagram"
