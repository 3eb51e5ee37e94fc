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
    """The step whose words may be quoted above the question being asked now, if any."""
    if state.phase != "step" or state.paused:
        return None
    here = protocol.index_of(state.step)
    before = [s for s in steps_on_path(protocol, state) if protocol.index_of(s.id) < here]
    step = before[-1] if before else None
    return step if step and step.mirror and step.id not in state.skipped else None


def reflect(
    protocol: Protocol, state: SessionState, step_id: str, quotes: Sequence[str]
) -> Reflection | None:
    """The reflection of ``step_id`` by ``quotes``, exact phrases of its answer.

    None when there is nothing to quote, the step may not be mirrored, or a quote is not part of
    what was written there: the mirror never invents.
    """
    step = protocol.step(step_id)
    if step is None or not step.mirror or not quotes or step_id in state.skipped:
        return None
    words = state.answer(step.main.id)
    if not all(quote and quote in words for quote in quotes):
        return None
    mirrored = [other.id for other in protocol.steps if other.mirror]
    turn = zlib.crc32(state.id.encode("utf-8", "replace")) + mirrored.index(step_id)
    return Reflection(LEADS[turn % len(LEADS)], step_id, tuple(quotes))
