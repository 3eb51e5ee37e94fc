"""Whatever a protocol file may say, a session over it is total, ends, and keeps its words."""

import json

from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.answers import problem_with, spoken
from stillwater.domain.path import steps_on_path
from stillwater.domain.session import TABLE, advance, begin
from stillwater.domain.state import (
    EVENTS,
    Answered,
    Back,
    Kept,
    Resumed,
    SessionState,
    Stopped,
)
from tests.unit.protocol_kit import protocols, sent_values
from tests.unit.reflection import CHECK_IN, CUES, TEXTS
from tests.unit.screens import Screen, render

events = st.tuples(st.sampled_from(EVENTS), sent_values()).map(lambda e: e[0](e[1]))
runs = st.lists(events | st.just(Answered(CHECK_IN)), max_size=30)


def started(protocol, sitting=1):
    when = "2026-03-04T21:05:00+02:00"
    return begin(protocol, id="a1", language="en", started_at=when, sitting=sitting)


@given(protocols(), runs, st.integers(1, 3))
def test_any_run_over_any_protocol_is_a_state_of_the_table(protocol, run, sitting):
    state = started(protocol, sitting)
    for event in run:
        before = "paused" if state.paused else state.phase
        state = advance(protocol, state, event)
        after = "paused" if state.paused else state.phase
        rows = [row for row in TABLE if row.phase == before and isinstance(event, row.event)]
        assert after == before or any(after in row.leads_to for row in rows)
        assert SessionState.from_dict(json.loads(json.dumps(state.to_dict()))) == state
        if state.phase == "step":
            assert state.step in [step.id for step in steps_on_path(protocol, state)]


@given(protocols(), runs)
def test_stopping_always_ends(protocol, run):
    state = started(protocol)
    for event in [*run, Resumed(), Stopped(), Stopped(), Kept(how="discarded")]:
        state = advance(protocol, state, event)
    assert state.phase == "ended"


@given(protocols(), runs)
def test_every_stored_answer_would_be_taken_again(protocol, run):
    state = started(protocol)
    for event in run:
        state = advance(protocol, state, event)
    answers = dict(state.answers)
    for step in protocol.steps:
        mine = {f.id: answers[f.id] for f in step.fields if f.id in answers}
        if mine and not any(f.is_picked for f in step.fields):
            assert problem_with(step, mine, answers) is None


@given(protocols(), runs)
def test_steps_that_are_not_on_the_path_say_nothing(protocol, run):
    state = started(protocol)
    for event in run:
        state = advance(protocol, state, event)
    on_path = {f.id for step in steps_on_path(protocol, state) for f in step.fields}
    assert {name for name, _ in spoken(protocol, state)} <= on_path


@given(protocols(), runs)
def test_back_from_any_question_leads_to_the_start_without_losing_an_answer(protocol, run):
    state = started(protocol)
    for event in [*run, Resumed()]:
        state = advance(protocol, state, event)
    kept = state.answers
    for _ in range(len(protocol.steps) + 5):
        state = advance(protocol, state, Back())
    assert state.phase in ("arrive", "ended") or state.step == steps_on_path(protocol, state)[0].id
    assert state.answers == kept


class AnyTexts:
    """Texts whose every id says itself: what a generated protocol needs to be drawn."""

    language, direction = "en", "ltr"

    def has(self, message_id):
        return True

    def get(self, message_id, **arguments):
        return TEXTS["en"].get(message_id, **arguments) if TEXTS["en"].has(message_id) else "…"


@given(protocols(), runs)
def test_every_state_can_be_drawn_and_names_its_screen(protocol, run):
    state = started(protocol)
    for event in run:
        state = advance(protocol, state, event)
        screen = Screen(render(state, protocol, AnyTexts(), CUES["en"]))
        assert screen.heading
        if state.phase == "step" and not state.paused:
            wanted = {f.id for f in protocol.step(state.step).fields if f.kind != "none"}
            pickless = {f.id for f in protocol.step(state.step).fields if f.kind == "pick"}
            assert wanted - pickless <= {a.get("name") for _, a in screen.tags}
