"""The session as one pure table: (phase, event) -> how the state moves. No input or output.

``advance`` never raises and is total: an event that has no row, or that comes from a screen which
is no longer shown, leaves the state as it is. ``docs/session-states.md`` is drawn from ``TABLE``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from stillwater.domain.answers import overlong
from stillwater.domain.protocol import Protocol
from stillwater.domain.state import (
    Answered,
    Back,
    Event,
    Kept,
    Mirrored,
    NotQuite,
    Paused,
    Phase,
    Resumed,
    SessionState,
    Skipped,
    Stopped,
    Toned,
)
from stillwater.domain.transitions import (
    Handler,
    answer_next_step,
    answer_step,
    back_from_closing,
    back_step,
    check_in,
    first_step,
    going_to,
    has_words,
    keep,
    leave_summary,
    mirrored,
    not_quite,
    pass_gate,
    pause,
    resume,
    set_tone,
    skip_arriving,
    skip_leaving,
    skip_next_step,
    skip_step,
    stop_paused,
    stop_step,
    toned,
)

__all__ = ["TABLE", "Transition", "Where", "advance", "begin", "has_words", "toned"]

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
    return state if protocol.arrive != "none" else first_step(protocol, state)


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


def _on_a_known_step(protocol: Protocol, state: SessionState) -> SessionState:
    """A session kept under an older version of the protocol may name a step that is gone."""
    if protocol.step(state.step):
        return state
    return replace(state, step=protocol.steps[0].id)


_CLOSING: tuple[Where, ...] = ("summary", "next_step", "leave", "keep", "ended")

TABLE: tuple[Transition, ...] = (
    Transition("arrive", Answered, check_in, ("step", "gate")),
    Transition("arrive", Skipped, skip_arriving, ("step",)),
    Transition("arrive", Paused, pause, ("paused",)),
    Transition("arrive", Stopped, stop_step, _CLOSING),
    Transition("gate", Answered, pass_gate, ("step",)),
    Transition("gate", Back, going_to("arrive"), ("arrive",)),
    Transition("gate", Paused, pause, ("paused",)),
    Transition("gate", Stopped, stop_step, _CLOSING),
    Transition("step", Answered, answer_step, ("step", *_CLOSING)),
    Transition("step", Skipped, skip_step, ("step", *_CLOSING)),
    Transition("step", Back, back_step, ("step", "arrive")),
    Transition("step", Mirrored, mirrored, ("step",)),
    Transition("step", NotQuite, not_quite, ("step",)),
    Transition("step", Toned, set_tone, ("step",)),
    Transition("step", Paused, pause, ("paused",)),
    Transition("step", Stopped, stop_step, _CLOSING),
    Transition("summary", Answered, leave_summary, ("next_step", "leave", "keep")),
    Transition("summary", Back, back_from_closing, ("step",)),
    Transition("summary", Paused, pause, ("paused",)),
    Transition("summary", Stopped, going_to("keep"), ("keep",)),
    Transition("next_step", Answered, answer_next_step, ("leave", "keep")),
    Transition("next_step", Skipped, skip_next_step, ("leave", "keep")),
    Transition("next_step", Back, back_from_closing, ("summary", "step")),
    Transition("next_step", Paused, pause, ("paused",)),
    Transition("next_step", Stopped, going_to("keep"), ("keep",)),
    Transition("leave", Answered, check_in, ("keep",)),
    Transition("leave", Skipped, skip_leaving, ("keep",)),
    Transition("leave", Back, back_from_closing, ("next_step", "summary", "step")),
    Transition("leave", Paused, pause, ("paused",)),
    Transition("leave", Stopped, going_to("keep"), ("keep",)),
    Transition("keep", Back, back_from_closing, ("leave", "next_step", "summary", "step")),
    Transition("keep", Kept, keep, ("ended",)),
    Transition(
        "paused", Resumed, resume, ("arrive", "gate", "step", "summary", "next_step", "leave")
    ),
    Transition("paused", Stopped, stop_paused, _CLOSING),
)
