"""What each row of the session's table does: a state and an event give the next state.

Pure and total, like the table in ``stillwater.domain.session`` that names these functions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from stillwater.domain import checkin
from stillwater.domain.answers import (
    clean,
    overlong,
    problem_with,
    skip,
    spoken,
    take,
    take_draft,
    talk_of,
    with_talk,
)
from stillwater.domain.moves import TONES
from stillwater.domain.path import closed_gate, steps_on_path
from stillwater.domain.problem import Problem
from stillwater.domain.protocol import Protocol, Step
from stillwater.domain.state import (
    WORDS_LIMIT,
    Event,
    Kept,
    Mirrored,
    Phase,
    SessionState,
)
from stillwater.domain.talk import MOST_TURNS, How, Talk, Turn

Handler = Callable[[Protocol, SessionState, Event], SessionState]


def has_words(protocol: Protocol, state: SessionState) -> bool:
    """Whether anything was answered that a summary could hold."""
    return bool(spoken(protocol, state))


def moved_to(state: SessionState, phase: Phase, step: str = "") -> SessionState:
    return replace(state, phase=phase, step=step or state.step, problem=None, paused=False)


def first_step(protocol: Protocol, state: SessionState) -> SessionState:
    return moved_to(state, "step", steps_on_path(protocol, state)[0].id)


def step_now(protocol: Protocol, state: SessionState) -> Step:
    return protocol.steps[protocol.index_of(state.step)]


def following(protocol: Protocol, state: SessionState) -> SessionState:
    """On to the next step of the path; an answer may have opened or closed what comes after."""
    here = protocol.index_of(state.step)
    for step in steps_on_path(protocol, state):
        if protocol.index_of(step.id) > here:
            return moved_to(state, "step", step.id)
    if not has_words(protocol, state) and state.before and protocol.leave:
        return moved_to(state, "leave")  # an exercise without words: how is it now?
    return finish(protocol, state)


def finish(protocol: Protocol, state: SessionState) -> SessionState:
    """The summary where there are words to sum up; else the closing screens that it has."""
    if has_words(protocol, state):
        said = {name for name, _ in spoken(protocol, state)}
        sums_up = any(said & set(part.fields) for part in protocol.summary)
        return moved_to(state, "summary") if sums_up else after_summary(protocol, state)
    return replace(moved_to(state, "ended"), kept="nothing")


def after_summary(protocol: Protocol, state: SessionState) -> SessionState:
    return moved_to(state, "next_step") if protocol.next_step else after_next_step(protocol, state)


def after_next_step(protocol: Protocol, state: SessionState) -> SessionState:
    return moved_to(state, "leave" if protocol.leave else "keep")


def arrived(protocol: Protocol, state: SessionState) -> SessionState:
    gate = closed_gate(protocol, state)
    return moved_to(state, "gate") if gate else first_step(protocol, state)


def check_in(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    problem = checkin.problem_with(event.values)
    if problem:
        return replace(state, problem=problem)
    answers = {**event.values, "feeling": clean(event.values.get("feeling", ""))}
    made = checkin.from_answers(answers)
    if state.phase == "arrive":
        return arrived(protocol, replace(state, before=made))
    return moved_to(replace(state, after=made), "keep")


def skip_arriving(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    """Where a gate depends on the check-in it cannot be left out; stopping is always possible."""
    if protocol.arrive == "needed":
        return replace(state, problem=Problem("choose", "pleasantness"))
    return first_step(protocol, replace(state, before=None))


def pass_gate(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    """ "Go on all the same", where the gate is not firm."""
    gate = closed_gate(protocol, state)
    return state if gate and gate.firm else first_step(protocol, state)


def answer_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    step = step_now(protocol, state)
    if step.talks:
        return say(protocol, state, step, event)
    # Nothing chosen sends no field at all; then ``at`` says that the form was this step's.
    sent = event.values.get("at") == step.id or any(f.id in event.values for f in step.fields)
    if not sent and step.main.kind != "none":
        return state
    problem = problem_with(step, event.values, dict(state.answers))
    if problem:
        return replace(state, problem=problem)
    return following(protocol, take(protocol, state, step, event.values))


def skip_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    step = step_now(protocol, state)
    if step.talks and talk_of(state, step.id).turns:
        return _turn(protocol, state, "skipped", event)
    if not step.optional:
        return replace(state, problem=Problem("empty", step.main.id))
    return following(protocol, skip(take_draft(protocol, state, event.values), step))


def back_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    drafted = take_draft(protocol, state, event.values)
    here = protocol.index_of(state.step)
    before = [s for s in steps_on_path(protocol, drafted) if protocol.index_of(s.id) < here]
    if before:
        return moved_to(drafted, "step", before[-1].id)
    return drafted if protocol.arrive == "none" else moved_to(drafted, "arrive")


def back_from_closing(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    """One closing screen back, past those that the protocol does without."""
    order: list[Phase] = ["step"]
    if protocol.summary:
        order.append("summary")
    order += ["next_step"] if protocol.next_step else []
    order += ["leave"] if protocol.leave else []
    closing: tuple[Phase, ...] = ("summary", "next_step", "leave", "keep")
    earlier = [phase for phase in order if phase not in closing[closing.index(state.phase) :]]
    return moved_to(take_draft(protocol, state, event.values), earlier[-1])


def stop_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return finish(protocol, settled(protocol, take_draft(protocol, state, event.values)))


def stop_paused(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    if state.phase in ("arrive", "gate", "step"):
        return finish(protocol, settled(protocol, state))
    return moved_to(state, "keep")


def answer_next_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    if "next_step" not in event.values:
        return state
    problem = overlong(protocol, state, event.values)
    if problem:
        return replace(state, problem=problem)
    return after_next_step(protocol, take_draft(protocol, state, event.values))


def skip_next_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return after_next_step(protocol, replace(state, next_step=""))


def leave_summary(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return after_summary(protocol, state)


def skip_leaving(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return moved_to(replace(state, after=None), "keep")


def pause(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return replace(take_draft(protocol, state, event.values), paused=True, problem=None)


def resume(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return replace(state, paused=False)


def keep(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return replace(
        moved_to(state, "ended"), kept=event.how if isinstance(event, Kept) else "discarded"
    )


def going_to(phase: Phase) -> Handler:
    """To ``phase``, keeping what was being written."""

    def move(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
        return moved_to(take_draft(protocol, state, event.values), phase)

    return move


def say(protocol: Protocol, state: SessionState, step: Step, event: Event) -> SessionState:
    """One more message of a talk. What the mirror answers comes as an event of its own."""
    text = clean(event.values.get(step.id, ""))
    if step.id not in event.values:
        return state
    if not text:
        return replace(state, problem=Problem("empty", step.id))
    talk = replace(talk_of(state, step.id), draft="").with_turn(Turn(text))
    if len(talk.words) > WORDS_LIMIT:
        return replace(state, problem=Problem("too-long", step.id))
    return replace(with_talk(protocol, state, talk), problem=None)


def mirrored(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    talk = _talking(protocol, state)
    if talk is None or not isinstance(event, Mirrored):
        return state
    replied = talk.with_reply(event.reply)
    quotes = all(replied.text_of(span) for span in event.reply.spans)  # the mirror never invents
    return with_talk(protocol, state, replied) if replied != talk and quotes else state


def not_quite(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return _turn(protocol, state, "not-quite", event)


def set_tone(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    drafted = take_draft(protocol, state, event.values)
    talk = _talking(protocol, drafted)
    tone = next((tone for tone in TONES if tone == event.values.get("tone")), None)
    if talk is None or tone is None:
        return state
    return with_talk(protocol, drafted, replace(talk, tone=tone))


def toned(protocol: Protocol, state: SessionState, tone: str) -> SessionState:
    """A session whose talk, where it has one, speaks in ``tone``; unchanged where that is none."""
    step = next((step for step in protocol.steps if step.talks), None)
    known = next((each for each in TONES if each == tone), None)
    if step is None or known is None:
        return state
    return replace(state, talk=replace(talk_of(state, step.id), tone=known))


def settled(protocol: Protocol, state: SessionState) -> SessionState:
    """Words of a talk that were not sent when it is stopped are its last message."""
    talk = state.talk
    if talk is None or not talk.draft:
        return state
    return with_talk(protocol, state, replace(talk, draft="").with_turn(Turn(talk.draft)))


def _turn(protocol: Protocol, state: SessionState, how: How, event: Event) -> SessionState:
    """A turn without words, once the mirror has said something. What was being written stays."""
    drafted = take_draft(protocol, state, event.values)
    talk = _talking(protocol, drafted)
    if talk is None or not talk.turns or talk.waits or len(talk.turns) >= MOST_TURNS:
        return drafted
    return replace(with_talk(protocol, drafted, talk.with_turn(Turn(how=how))), problem=None)


def _talking(protocol: Protocol, state: SessionState) -> Talk | None:
    """The talk of the step being asked; None where it does not talk."""
    step = step_now(protocol, state)
    return talk_of(state, step.id) if step.talks else None
