"""With an open vault on this device, a session under way is never only in memory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stillwater.domain.answers import take_draft
from stillwater.domain.locking import FormDraft
from stillwater.domain.session import has_words
from stillwater.domain.state import SessionState
from stillwater.domain.strict import BadData
from stillwater.messages import Event
from stillwater.service.desk import Desk, has_unsaved, saved
from stillwater.vault.content import Content, delete_item, live_items, put_item
from stillwater.vault.vault import Operation


def take_form(desk: Desk, fields: Mapping[str, str]) -> bool:
    """Take the words of the session's form that was not sent; whether anything changed.

    What a session has no place for yet (half a check-in, an answer that is too long) waits in
    ``desk.form``.
    """
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None or fields.get("at", session.place) != session.place:
        return False
    before = (session, desk.form)
    desk.session = take_draft(protocol, session, fields)
    desk.form = FormDraft.of_form(session.place, fields)
    return before != (desk.session, desk.form)


def form_shown(desk: Desk) -> dict[str, str] | None:
    """The unsent words that belong to the screen of the session, if there are any."""
    if desk.form is None or desk.session is None or desk.form.at != desk.session.place:
        return None
    return dict(desk.form.values) if desk.form.has_words else None


def sealing(desk: Desk, *, everything: bool = False) -> Operation | None:
    """An operation that stores the session as paused; None where it adds nothing.

    With ``everything`` also what is not an answer yet, such as a check-in alone.
    """
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None:
        return None
    if session.phase == "ended":
        left = any(item["id"] == session.id for item in live_items(desk.vault.content, "paused"))
        return without_sealed_session(desk) if left else None
    if not (has_words(protocol, session) or (everything and has_unsaved(desk))):
        return None
    if is_sealed(desk):
        return None
    item = {**_item(desk, session), "updated_at": desk.now()}
    return lambda content: put_item(content, item, "paused")


def is_sealed(desk: Desk) -> bool:
    """Whether the open vault holds the session exactly as it stands, its form included."""
    if desk.session is None:
        return False
    item = _item(desk, desk.session)
    return any(
        {name: value for name, value in held.items() if name != "updated_at"} == item
        for held in live_items(desk.vault.content, "paused")
    )


def _item(desk: Desk, session: SessionState) -> dict[str, Any]:
    item: dict[str, Any] = {"id": session.id, "session": session.to_dict()}
    if form_shown(desk) and desk.form:
        item["form"] = desk.form.to_dict()
    return item


async def seal_session(desk: Desk) -> list[Event]:
    """Store the session as paused, so that a killed browser loses at most the last moment."""
    operation = sealing(desk) if desk.open_on_device else None
    if operation is None:
        return []
    return saved(desk, await desk.vault.change(operation), quiet=True)


def sealed_sessions(
    desk: Desk, content: Content | None = None
) -> list[tuple[SessionState, FormDraft | None]]:
    """Reflections that were sealed before they were finished, newest first; of ``content`` or else
    of the open vault."""
    if content is None and not desk.vault.is_open:
        return []
    found = []
    items = live_items(desk.vault.content if content is None else content, "paused")
    for item in sorted(items, key=lambda held: str(held.get("updated_at", "")), reverse=True):
        try:
            state = SessionState.from_dict(item.get("session"))
        except BadData:
            continue
        if desk.protocol(state.protocol_id):
            found.append((state, FormDraft.from_dict(item.get("form"))))
    return found


def without_sealed_session(desk: Desk) -> Operation:
    """An operation that removes the sealed copy of the session, once it is kept or let go."""
    session, now = desk.session, desk.now()

    def operation(content: Content) -> Content:
        if session is None or all(p.get("id") != session.id for p in content.get("paused", [])):
            return content
        return delete_item(content, session.id, now, "paused")

    return operation
