"""The first mirror: it quotes, and says nothing of its own about what a person feels.

One lead-in of a reviewed list goes before the quotation. None repeats within a session of up to
``len(LEADS)`` mirrored steps, and another session begins elsewhere in the list. The same state
always gives the same reflection, so that a screen drawn twice says the same.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from stillwater.domain.path import steps_on_path
from stillwater.domain.protocol import Protocol, Step
from stillwater.domain.state import SessionState

LEADS: tuple[str, ...] = (
    "mirror-wrote",
    "mirror-hear",
    "mirror-staying",
    "mirror-matters",
    "mirror-stands-out",
    "mirror-again",
    "mirror-pause",
    "mirror-keep",
)
"""Text ids of the lead-ins."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """What is said back: a lead-in by its text id, then the person's own ``quotes``."""

    lead_id: str
    step_id: str
    quotes: tuple[str, ...]


def step_to_reflect(protocol: Protocol, state: SessionState) -> Step | None:
    """The step whose words may be quoted above the question being asked now, if any.

    What was only to be read stands between an answer and the next question: a question in words
    looks past it. What there is to read looks at the answer right before it.
    """
    now = protocol.step(state.step)
    if state.phase != "step" or state.paused or now is None:
        return None
    here = protocol.index_of(state.step)
    before = [s for s in steps_on_path(protocol, state) if protocol.index_of(s.id) < here]
    if now.main.is_words:
        before = [step for step in before if step.main.kind != "none"]
    step = before[-1] if before else None
    if step is None or step.id in state.skipped or not may_mirror(protocol, step):
        return None
    return step


def may_mirror(protocol: Protocol, step: Step) -> bool:
    """Whether its words may be quoted back; lines picked from a list are as free as the list."""
    if not step.main.is_picked:
        return step.mirror
    source = protocol.step_of(step.main.source)
    return source is not None and may_mirror(protocol, source)


def reflect(
    protocol: Protocol, state: SessionState, step_id: str, quotes: Sequence[str]
) -> Reflection | None:
    """The reflection of ``step_id`` by ``quotes``, exact phrases of its answer.

    None when there is nothing to quote, the step may not be mirrored, or a quote is not part of
    what was written there: the mirror never invents.
    """
    step = protocol.step(step_id)
    if step is None or not quotes or step_id in state.skipped or not may_mirror(protocol, step):
        return None
    words = state.answer(step.main.id)
    if not all(quote and quote in words for quote in quotes):
        return None
    mirrored = [other.id for other in protocol.steps if may_mirror(protocol, other)]
    turn = zlib.crc32(state.id.encode("utf-8", "replace")) + mirrored.index(step_id)
    turn += _read_between(protocol, state, step_id)
    return Reflection(LEADS[turn % len(LEADS)], step_id, tuple(quotes))


def _read_between(protocol: Protocol, state: SessionState, step_id: str) -> int:
    """Screens that were only read since that step: words said back again get another lead-in."""
    first, here = protocol.index_of(step_id), protocol.index_of(state.step)
    return sum(step.main.kind == "none" for step in protocol.steps[first + 1 : here])
