"""Which steps a session goes through: those whose conditions hold for what was answered before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stillwater.domain.conditions import all_hold
from stillwater.domain.protocol import Gate, Link, Protocol, Step

if TYPE_CHECKING:
    from stillwater.domain.state import SessionState


def steps_on_path(protocol: Protocol, state: SessionState) -> tuple[Step, ...]:
    """In order. A step skipped or not reached gives no fact to the conditions after it."""
    facts = _arrival(state)
    said = dict(state.answers)
    path = []
    for step in protocol.steps:
        if all_hold(step.when, facts):
            path.append(step)
            if step.id not in state.skipped:
                facts.update({f.id: said[f.id] for f in step.fields if f.id in said})
    return tuple(path)


def closed_gate(protocol: Protocol, state: SessionState) -> Gate | None:
    """The first gate that the check-in closes."""
    facts = _arrival(state)
    return next((gate for gate in protocol.gates if all_hold(gate.when, facts)), None)


def open_links(protocol: Protocol, state: SessionState) -> tuple[Link, ...]:
    """What may come after this session, as it went."""
    facts = _arrival(state)
    said = dict(state.answers)
    for step in steps_on_path(protocol, state):
        if step.id not in state.skipped:
            facts.update({f.id: said[f.id] for f in step.fields if f.id in said})
    return tuple(link for link in protocol.links if all_hold(link.when, facts))


def _arrival(state: SessionState) -> dict[str, str]:
    facts: dict[str, str] = {"sitting": str(state.sitting)}
    if state.before:
        facts["before.pleasantness"] = str(state.before.pleasantness)
        facts["before.energy"] = str(state.before.energy)
    return facts
