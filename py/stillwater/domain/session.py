"""The session as one pure table: (phase, event) -> how the state moves. No input or output.

``advance`` never raises and is total: an event that has no row, or that comes from a screen which
is no longer shown, leaves the state as it is. ``docs/session-states.md`` is drawn from ``TABLE``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from stillwater.domain import checkin
from stillwater.domain.answers import (
    clean,
    overlong,
    problem_with,
    skip,
    spoken,
    take,
    take_draft,
)
from stillwater.domain.path import closed_gate, steps_on_path
from stillwater.domain.problem import Problem
from stillwater.domain.protocol import Protocol, Step
from stillwater.domain.state import (
    Answered,
    Back,
    Event,
    Kept,
    Paused,
    Phase,
    Resumed,
    SessionState,
    Skipped,
    Stopped,
)

Handler = Callable[[Protocol, SessionState, Event], SessionState]
Where = Phase | Literal["paused"]


@dataclass(frozen=True, slots=True)
class Transition:
    """In ``phase``, on ``event``, ``move``. ``leads_to`` names every phase it may lead to; an
    answer that does not go through stays where it is, with a problem."""

    phase: Where
    event: type[Event]
    move: Handler
    leads_to: tuple[Where, ...]


def begin(
    protocol: Protocol, *, id: str, language: str, started_at: str, sitting: int = 1
) -> SessionState:
    """A new session: about to check in, or at its first step. ``started_at`` is ISO 8601."""
    state = SessionState(
        id=id,
        protocol_id=protocol.id,
        protocol_version=protocol.version,
        language=language,
        started_at=started_at,
        step=protocol.steps[0].id,
        sitting=sitting,
    )
    return state if protocol.arrive != "none" else _first_step(protocol, state)


def advance(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    """The state after ``event``. Never raises; what has no meaning here changes nothing.

    An event whose values carry an ``at`` other than ``state.place`` is a late or doubled one and
    is ignored. A button other than "continue" on words that are too long is held once, with a
    problem, so that nothing is dropped unseen; pressed again, it goes on without those words.
    """
    state = _on_a_known_step(protocol, state)
    where: Where = "paused" if state.paused else state.phase
    row = next((r for r in TABLE if r.phase == where and isinstance(event, r.event)), None)
    if row is None or event.values.get("at", state.place) != state.place:
        return state
    problem = overlong(protocol, state, event.values)
    if problem and not isinstance(event, Answered) and state.problem != problem:
        return replace(state, problem=problem)
    return row.move(protocol, state, event)


def has_words(protocol: Protocol, state: SessionState) -> bool:
    """Whether anything was answered that a summary could hold."""
    return bool(spoken(protocol, state))


def _on_a_known_step(protocol: Protocol, state: SessionState) -> SessionState:
    """A session kept under an older version of the protocol may name a step that is gone."""
    if protocol.step(state.step):
        return state
    return replace(state, step=protocol.steps[0].id)


def _to(state: SessionState, phase: Phase, step: str = "") -> SessionState:
    return replace(state, phase=phase, step=step or state.step, problem=None, paused=False)


def _first_step(protocol: Protocol, state: SessionState) -> SessionState:
    return _to(state, "step", steps_on_path(protocol, state)[0].id)


def _step(protocol: Protocol, state: SessionState) -> Step:
    return protocol.steps[protocol.index_of(state.step)]


def _following(protocol: Protocol, state: SessionState) -> SessionState:
    """On to the next step of the path; an answer may have opened or closed what comes after."""
    here = protocol.index_of(state.step)
    for step in steps_on_path(protocol, state):
        if protocol.index_of(step.id) > here:
            return _to(state, "step", step.id)
    if not has_words(protocol, state) and state.before and protocol.leave:
        return _to(state, "leave")  # an exercise without words: how is it now?
    return _finish(protocol, state)


def _finish(protocol: Protocol, state: SessionState) -> SessionState:
    """The summary where there are words to sum up; else the closing screens that it has."""
    if has_words(protocol, state):
        said = {name for name, _ in spoken(protocol, state)}
        sums_up = any(said & set(part.fields) for part in protocol.summary)
        return _to(state, "summary") if sums_up else _after_summary(protocol, state)
    return replace(_to(state, "ended"), kept="nothing")


def _after_summary(protocol: Protocol, state: SessionState) -> SessionState:
    return _to(state, "next_step") if protocol.next_step else _after_next_step(protocol, state)


def _after_next_step(protocol: Protocol, state: SessionState) -> SessionState:
    return _to(state, "leave" if protocol.leave else "keep")


def _arrived(protocol: Protocol, state: SessionState) -> SessionState:
    gate = closed_gate(protocol, state)
    return _to(state, "gate") if gate else _first_step(protocol, state)


def _check_in(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    problem = checkin.problem_with(event.values)
    if problem:
        return replace(state, problem=problem)
    answers = {**event.values, "feeling": clean(event.values.get("feeling", ""))}
    made = checkin.from_answers(answers)
    if state.phase == "arrive":
        return _arrived(protocol, replace(state, before=made))
    return _to(replace(state, after=made), "keep")


def _skip_arriving(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    """Where a gate depends on the check-in it cannot be left out; stopping is always possible."""
    if protocol.arrive == "needed":
        return replace(state, problem=Problem("choose", "pleasantness"))
    return _first_step(protocol, replace(state, before=None))


def _pass_gate(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    """ "Go on all the same", where the gate is not firm."""
    gate = closed_gate(protocol, state)
    return state if gate and gate.firm else _first_step(protocol, state)


def _answer_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    step = _step(protocol, state)
    # Nothing chosen sends no field at all; then ``at`` says that the form was this step's.
    sent = event.values.get("at") == step.id or any(f.id in event.values for f in step.fields)
    if not sent and step.main.kind != "none":
        return state
    problem = problem_with(step, event.values, dict(state.answers))
    if problem:
        return replace(state, problem=problem)
    return _following(protocol, take(protocol, state, step, event.values))


def _skip_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    step = _step(protocol, state)
    if not step.optional:
        return replace(state, problem=Problem("empty", step.main.id))
    return _following(protocol, skip(take_draft(protocol, state, event.values), step))


def _back_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    drafted = take_draft(protocol, state, event.values)
    here = protocol.index_of(state.step)
    before = [s for s in steps_on_path(protocol, drafted) if protocol.index_of(s.id) < here]
    if before:
        return _to(drafted, "step", before[-1].id)
    return drafted if protocol.arrive == "none" else _to(drafted, "arrive")


def _back_from_closing(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    """One closing screen back, past those that the protocol does without."""
    order: list[Phase] = ["step"]
    if protocol.summary:
        order.append("summary")
    order += ["next_step"] if protocol.next_step else []
    order += ["leave"] if protocol.leave else []
    closing: tuple[Phase, ...] = ("summary", "next_step", "leave", "keep")
    earlier = [phase for phase in order if phase not in closing[closing.index(state.phase) :]]
    return _to(take_draft(protocol, state, event.values), earlier[-1])


def _stop_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return _finish(protocol, take_draft(protocol, state, event.values))


def _stop_paused(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    if state.phase in ("arrive", "gate", "step"):
        return _finish(protocol, state)
    return _to(state, "keep")


def _answer_next_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    if "next_step" not in event.values:
        return state
    problem = overlong(protocol, state, event.values)
    if problem:
        return replace(state, problem=problem)
    return _after_next_step(protocol, take_draft(protocol, state, event.values))


def _skip_next_step(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return _after_next_step(protocol, replace(state, next_step=""))


def _leave_summary(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return _after_summary(protocol, state)


def _skip_leaving(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return _to(replace(state, after=None), "keep")


def _pause(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return replace(take_draft(protocol, state, event.values), paused=True, problem=None)


def _resume(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return replace(state, paused=False)


def _keep(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
    return replace(_to(state, "ended"), kept=event.how if isinstance(event, Kept) else "discarded")


def _go(phase: Phase) -> Handler:
    """To ``phase``, keeping what was being written."""

    def move(protocol: Protocol, state: SessionState, event: Event) -> SessionState:
        return _to(take_draft(protocol, state, event.values), phase)

    return move


_CLOSING: tuple[Where, ...] = ("summary", "next_step", "leave", "keep", "ended")

TABLE: tuple[Transition, ...] = (
    Transition("arrive", Answered, _check_in, ("step", "gate")),
    Transition("arrive", Skipped, _skip_arriving, ("step",)),
    Transition("arrive", Paused, _pause, ("paused",)),
    Transition("arrive", Stopped, _stop_step, _CLOSING),
    Transition("gate", Answered, _pass_gate, ("step",)),
    Transition("gate", Back, _go("arrive"), ("arrive",)),
    Transition("gate", Paused, _pause, ("paused",)),
    Transition("gate", Stopped, _stop_step, _CLOSING),
    Transition("step", Answered, _answer_step, ("step", *_CLOSING)),
    Transition("step", Skipped, _skip_step, ("step", *_CLOSING)),
    Transition("step", Back, _back_step, ("step", "arrive")),
    Transition("step", Paused, _pause, ("paused",)),
    Transition("step", Stopped, _stop_step, _CLOSING),
    Transition("summary", Answered, _leave_summary, ("next_step", "leave", "keep")),
    Transition("summary", Back, _back_from_closing, ("step",)),
    Transition("summary", Paused, _pause, ("paused",)),
    Transition("summary", Stopped, _go("keep"), ("keep",)),
    Transition("next_step", Answered, _answer_next_step, ("leave", "keep")),
    Transition("next_step", Skipped, _skip_next_step, ("leave", "keep")),
    Transition("next_step", Back, _back_from_closing, ("summary", "step")),
    Transition("next_step", Paused, _pause, ("paused",)),
    Transition("next_step", Stopped, _go("keep"), ("keep",)),
    Transition("leave", Answered, _check_in, ("keep",)),
    Transition("leave", Skipped, _skip_leaving, ("keep",)),
    Transition("leave", Back, _back_from_closing, ("next_step", "summary", "step")),
    Transition("leave", Paused, _pause, ("paused",)),
    Transition("leave", Stopped, _go("keep"), ("keep",)),
    Transition("keep", Back, _back_from_closing, ("leave", "next_step", "summary", "step")),
    Transition("keep", Kept, _keep, ("ended",)),
    Transition(
        "paused", Resumed, _resume, ("arrive", "gate", "step", "summary", "next_step", "leave")
    ),
    Transition("paused", Stopped, _stop_paused, _CLOSING),
)
