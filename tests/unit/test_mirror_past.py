"""The mirror past what was only read, and of what was picked from one's own list."""

from stillwater.domain.mirror import LEADS, may_mirror, reflect, step_to_reflect
from stillwater.domain.protocol_file import read_protocol
from stillwater.domain.session import advance, begin
from stillwater.domain.state import Answered
from stillwater.reading.letter import quoted_back
from tests.unit.protocol_kit import plain
from tests.unit.reflection import CUES

STEPS = [
    {"id": "told", "kind": "text", "moves": ["reflect"]},
    {"id": "to-read", "kind": "none"},
    {"id": "on", "kind": "text", "optional": True},
    {"id": "things", "kind": "list", "most": 5, "moves": ["reflect"]},
    {"id": "some", "kind": "picks", "from": "things", "most": 3},
    {"id": "how", "kind": "scale", "minimum": 0, "maximum": 5},
]


def protocol(**changes):
    steps = [{**step, **changes.get(step["id"].replace("-", "_"), {})} for step in STEPS]
    return read_protocol(plain(step=steps, summary=[], arrive="none"))


def at(held, *answers):
    state = begin(held, id="a1", language="en", started_at="2026-03-04T21:05:00+02:00")
    for values in answers:
        state = advance(held, state, Answered(values))
    return state


TOLD = {"told": "I sat in the car and could not go in."}


def said(held, state):
    step = step_to_reflect(held, state)
    if step is None:
        return None
    quotes = quoted_back(step.main, state.answer(step.main.id), CUES["en"])
    return reflect(held, state, step.id, quotes)


def test_a_question_in_words_looks_past_what_was_read_in_another_lead_in():
    held = protocol()
    reading = said(held, at(held, TOLD))
    asking = said(held, at(held, TOLD, {"at": "to-read"}))
    assert reading.quotes == asking.quotes == (TOLD["told"],)
    assert reading.lead_id != asking.lead_id and asking.lead_id in LEADS


def test_a_number_does_not_look_past_what_was_read():
    held = protocol(on={"kind": "scale", "minimum": 0, "maximum": 5})
    assert said(held, at(held, TOLD, {"at": "to-read"})) is None


def test_picked_lines_are_said_back_whole_as_far_as_their_list_may_be():
    held = protocol()
    answers = [TOLD, {"at": "to-read"}, {"on": "yes, it was so"},
               {"things": "sleep\nrent\nmy knee"}]  # fmt: skip
    state = at(held, *answers, {"at": "some", "some": "sleep\nmy knee"})
    assert state.step == "how" and said(held, state).quotes == ("sleep", "my knee")
    silent = protocol(things={"moves": []})
    assert not may_mirror(silent, silent.step("some"))
    assert said(silent, at(silent, *answers, {"at": "some", "some": "sleep"})) is None
