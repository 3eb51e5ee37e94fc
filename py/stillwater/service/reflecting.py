"""The reflection itself: form posts become session events, states become screens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import htpy as h

from stillwater.domain.locking import FormDraft
from stillwater.domain.moves import TONES
from stillwater.domain.protocol import Protocol
from stillwater.domain.session import advance, begin, has_words, toned
from stillwater.domain.state import (
    Answered,
    Back,
    NotQuite,
    Paused,
    Resumed,
    SessionState,
    Skipped,
    Stopped,
    Toned,
)
from stillwater.domain.state import Event as SessionEvent  # fmt: skip
from stillwater.messages import Event
from stillwater.service.desk import Desk, Handler, show
from stillwater.service.guiding import first_screen
from stillwater.service.memory import memory_of, note_tone
from stillwater.service.screens import session_screen
from stillwater.service.sealing import seal_session, sealed_sessions, take_form
from stillwater.service.talking import answered
from stillwater.vault.content import live_items

Fields = Mapping[str, str]
_EVENTS: dict[str, type[SessionEvent]] = {
    "session.checkin": Answered,
    "session.answer": Answered,
    "session.continue": Answered,
    "session.next_step": Answered,
    "session.skip": Skipped,
    "session.back": Back,
    "session.pause": Paused,
    "session.resume": Resumed,
    "session.stop": Stopped,
    "session.not_quite": NotQuite,
}


async def screen(desk: Desk) -> h.Node:
    """Where the reflection stands: the one under way, or what brings a person here."""
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None or session.phase == "ended":
        desk.session = None
        return await first_screen(desk)
    return session_screen(desk)


async def start(desk: Desk, fields: Fields) -> list[Event]:
    """A new reflection, unless one with words that are nowhere else is still under way."""
    if _may_begin(desk):
        desk.session = _new(desk, fields.get("protocol", ""))
    return [show(desk, session_screen(desk))]


def _may_begin(desk: Desk) -> bool:
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None or session.phase == "ended":
        return True
    return desk.open_on_device or not has_words(protocol, session)


async def reopen(desk: Desk, fields: Fields) -> list[Event]:
    """Go on with one that was paused, days ago perhaps."""
    found = (pair for pair in sealed_sessions(desk) if pair[0].id == fields.get("id"))
    state, form = next(found, (None, None))
    if state is None or not _may_begin(desk):
        return [show(desk, await screen(desk))]
    desk.session, desk.form = replace(state, paused=False), form
    answered(desk)
    return [show(desk, session_screen(desk))]


async def draft(desk: Desk, fields: Fields) -> list[Event]:
    """Words that are still being written: kept in the session, and sealed where a vault is open."""
    return await seal_session(desk) if take_form(desk, fields) else []


def _moving(event_type: type[SessionEvent], **values: str) -> Handler:
    """``values`` are what the button itself says."""

    async def move(desk: Desk, fields: Fields) -> list[Event]:
        if desk.session is None and fields.get("protocol"):
            desk.session = _new(desk, fields["protocol"])  # begun while the engine was on its way
        session, protocol = desk.session, desk.session_protocol()
        if session is None or protocol is None:
            return [show(desk, await screen(desk))]
        desk.session = advance(protocol, session, event_type(values={**fields, **values}))
        answered(desk)
        _keep_form(desk, session, event_type, fields)
        noted = await note_tone(desk, values["tone"]) if event_type is Toned else []
        sealed = await seal_session(desk)
        return [*noted, *sealed, show(desk, session_screen(desk, fields))]

    return move


def _keep_form(
    desk: Desk, before: SessionState, event_type: type[SessionEvent], fields: Fields
) -> None:
    """What the session did not take waits beside it: half a check-in when pausing, an answer with a
    problem. Another screen may come before the one that shows it again."""
    session = desk.session
    held = event_type is Paused or (session is not None and session.problem is not None)
    if held and fields.get("at", before.place) == before.place:
        desk.form = FormDraft.of_form(before.place, fields)
    elif session != before and event_type is not Resumed and not held:
        desk.form = None


def _new(desk: Desk, protocol_id: str = "") -> SessionState:
    desk.form = None
    protocol = desk.protocol(protocol_id) or desk.pack.protocols[desk.pack.guide.start]
    state = begin(
        protocol,
        id=desk.new_id(),
        language=desk.texts.language,
        started_at=desk.now(),
        sitting=_sitting(desk, protocol),
    )
    return toned(protocol, state, memory_of(desk).tone)


def _sitting(desk: Desk, protocol: Protocol) -> int:
    """Which sitting of a series this is, by what the open journal holds; after the last, anew."""
    if protocol.sittings == 1 or not desk.vault.is_open:
        return 1
    items = live_items(desk.vault.content)
    kept = [item for item in items if item.get("protocol_id") == protocol.id]
    return len(kept) % protocol.sittings + 1


COMMANDS = {
    "session.begin": start,
    "session.draft": draft,
    "session.reopen": reopen,
    **{name: _moving(event_type) for name, event_type in _EVENTS.items()},
    **{f"session.tone_{tone}": _moving(Toned, tone=tone) for tone in TONES},
}
