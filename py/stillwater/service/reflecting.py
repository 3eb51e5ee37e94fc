"""The reflection itself: form posts become session events, states become screens."""

from __future__ import annotations

from collections.abc import Mapping

import htpy as h

from stillwater.domain.locking import FormDraft
from stillwater.domain.protocol import Protocol
from stillwater.domain.session import advance, begin, has_words
from stillwater.domain.state import (
    Answered,
    Back,
    Paused,
    Resumed,
    SessionState,
    Skipped,
    Stopped,
)
from stillwater.domain.state import Event as SessionEvent  # fmt: skip
from stillwater.messages import Event
from stillwater.service.desk import DEFAULT_PROTOCOL, Desk, Handler, show
from stillwater.service.screens import session_screen
from stillwater.service.sealing import seal_session, sealed_sessions, take_form
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
}


async def screen(desk: Desk) -> h.Node:
    """Where the reflection stands: the one under way, one paused earlier, or a new one."""
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None or session.phase == "ended":
        desk.session = _paused_earlier(desk) or _new(desk)
    elif not has_words(protocol, session):  # begun while locked, perhaps
        desk.session = _paused_earlier(desk) or session
    return session_screen(desk)


async def start(desk: Desk, fields: Fields) -> list[Event]:
    """A new reflection, unless one with words in it is still under way."""
    session, protocol = desk.session, desk.session_protocol()
    under_way = (
        session is not None
        and protocol is not None
        and session.phase != "ended"
        and not session.paused
        and has_words(protocol, session)
    )
    if not under_way and (session is None or not session.paused or desk.open_on_device):
        desk.session = _new(desk, fields.get("protocol", ""))
    return [show(desk, session_screen(desk))]


async def draft(desk: Desk, fields: Fields) -> list[Event]:
    """Words that are still being written: kept in the session, and sealed where a vault is open."""
    return await seal_session(desk) if take_form(desk, fields) else []


def _moving(event_type: type[SessionEvent]) -> Handler:
    async def move(desk: Desk, fields: Fields) -> list[Event]:
        session, protocol = desk.session, desk.session_protocol()
        if session is None or protocol is None:
            return [show(desk, await screen(desk))]
        desk.session = advance(protocol, session, event_type(values=fields))
        if event_type is Paused:  # half a check-in has no place in the session
            desk.form = FormDraft.of_form(session.place, fields)
        elif desk.session != session and event_type is not Resumed:
            desk.form = None
        return [*await seal_session(desk), show(desk, session_screen(desk, fields))]

    return move


def _paused_earlier(desk: Desk) -> SessionState | None:
    """The newest reflection that was sealed before it was finished."""
    for state, form in sealed_sessions(desk):
        protocol = desk.protocol(state.protocol_id)
        if protocol:
            desk.form = form
            return advance(protocol, state, Paused())
    return None


def _new(desk: Desk, protocol_id: str = "") -> SessionState:
    desk.form = None
    protocol = desk.protocol(protocol_id) or desk.pack.protocols[DEFAULT_PROTOCOL]
    return begin(
        protocol,
        id=desk.new_id(),
        language=desk.texts.language,
        started_at=desk.now(),
        sitting=_sitting(desk, protocol),
    )


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
    **{name: _moving(event_type) for name, event_type in _EVENTS.items()},
}
