"""Which screen shows a session: one state, one screen."""

from __future__ import annotations

from collections.abc import Mapping

import htpy as h

from stillwater.domain.mirror import Reflection, reflect, step_to_reflect
from stillwater.domain.path import closed_gate, open_links
from stillwater.domain.protocol import Protocol
from stillwater.domain.session import has_words
from stillwater.domain.state import SessionState
from stillwater.reading.letter import letter, quoted_back
from stillwater.service.desk import Desk, lock_state
from stillwater.service.memory import memory_of
from stillwater.service.minding import tier_of, worried_screen
from stillwater.service.sealing import form_shown
from stillwater.service.talking import is_read_better, looked_back_to
from stillwater.views.memory import helped_before
from stillwater.views.session import (
    When,
    check_in_screen,
    ended_screen,
    gate_screen,
    keep_screen,
    next_step_screen,
    paused_screen,
    step_screen,
    summary_screen,
)
from stillwater.views.suggestions import Suggestion
from stillwater.views.talk import talk_screen


def session_screen(desk: Desk, sent: Mapping[str, str] | None = None) -> h.Node:
    """The screen of the session under way. ``sent``: the fields just posted, shown again when they
    did not go through; later the desk's form has them."""
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None:
        return None
    asked = worried_screen(desk)
    if asked is not None:
        return asked
    draft = (sent if session.problem else None) or form_shown(desk)
    if session.paused:
        words = has_words(protocol, session)
        return paused_screen(
            desk.texts,
            saved=desk.open_on_device and words,
            offer_keep=words and desk.device_may_keep and not desk.vault.is_open,
        )
    match session.phase:
        case "arrive" | "leave":
            return _check_in(desk, protocol, session, draft)
        case "gate":
            return _gate(desk, protocol, session)
        case "step" if session.talk and session.talk.step == session.step and session.talk.turns:
            return talk_screen(
                desk.texts,
                protocol,
                session,
                desk.pack.bank(),
                draft,
                before=looked_back_to(desk),
                better=is_read_better(desk),
            )
        case "step":
            reflection = _reflection(desk, protocol, session)
            return step_screen(desk.texts, protocol, session, reflection, draft)
        case "summary":
            parts = letter(protocol, session, desk.pack.cues)
            return summary_screen(desk.texts, protocol, session, parts)
        case "next_step":
            return next_step_screen(desk.texts, session, draft)
        case "keep":
            state = "open" if desk.open_on_device else "locked" if desk.stored else lock_state(desk)
            return keep_screen(desk.texts, state, session, device_may_keep=desk.device_may_keep)
        case "ended":
            kept = session.kept or "nothing"
            offer_pin = kept == "memory" and desk.vault.in_memory_only and desk.pin is None
            return ended_screen(
                desk.texts,
                kept,
                next_step=session.next_step,
                links=_links(desk, protocol, session),
                offer_pin=offer_pin,
            )


def _gate(desk: Desk, protocol: Protocol, session: SessionState) -> h.Node:
    gate = closed_gate(protocol, session)
    if gate is None:
        return None
    instead = [desk.pack.protocols[name] for name in gate.instead if name in desk.pack.protocols]
    return gate_screen(desk.texts, protocol, gate, [Suggestion(other) for other in instead])


def _links(desk: Desk, protocol: Protocol, session: SessionState) -> list[Suggestion]:
    """What may come after; a protocol that this host has switched off is not offered. What a talk
    pointed to comes first, then the next part of a path."""
    shelf, get = desk.pack.protocols, desk.texts.get
    memory = memory_of(desk)
    offered = {
        name: helped_before(desk.texts, memory, name)
        for name in memory.ranked(session.talk.exercises if session.talk else ())
    }
    path = desk.pack.guide.path_of(protocol.id)
    following = path.after(protocol.id, shelf) if path else None
    links = [link.to for link in open_links(protocol, session)]
    if following and following.id not in links:
        offered.setdefault(following.id, get("guide-path-next"))
    for name in memory.ranked(links):
        offered.setdefault(name, get(protocol.text_id(f"to-{name}")))
    return [Suggestion(shelf[name], why) for name, why in offered.items() if name in shelf]


def _check_in(
    desk: Desk, protocol: Protocol, session: SessionState, draft: Mapping[str, str] | None
) -> h.Element:
    made = session.before if session.phase == "arrive" else session.after
    values = draft
    if values is None and made:
        values = {key: str(value) for key, value in made.to_dict().items()}
    when: When = "before" if session.phase == "arrive" else "after"
    return check_in_screen(
        desk.texts, when=when, problem=session.problem, values=values, protocol=protocol
    )


def _reflection(desk: Desk, protocol: Protocol, session: SessionState) -> Reflection | None:
    step = step_to_reflect(protocol, session)
    if step is None:
        return None
    words = session.answer(step.main.id)
    if tier_of(desk, words) != "none":  # said back once, on the screen that asked; not again
        return None
    return reflect(protocol, session, step.id, quoted_back(step.main, words, desk.pack.cues))
