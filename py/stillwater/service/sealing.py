"""With an open vault on this device, a session under way is never only in memory."""

from __future__ import annotations

from stillwater.domain.session import has_words
from stillwater.messages import Event
from stillwater.service.desk import Desk, saved
from stillwater.vault.content import Content, delete_item, put_item
from stillwater.vault.vault import Operation


async def seal_session(desk: Desk) -> list[Event]:
    """Store the session as paused, so that a killed browser loses at most the last moment."""
    session, protocol = desk.session, desk.session_protocol()
    if not desk.open_on_device or session is None or protocol is None:
        return []
    if session.phase == "ended" or not has_words(protocol, session):
        return []
    item = {"id": session.id, "updated_at": desk.now(), "session": session.to_dict()}

    def operation(content: Content) -> Content:
        return put_item(content, item, "paused")

    return saved(desk, await desk.vault.change(operation), quiet=True)


def without_sealed_session(desk: Desk) -> Operation:
    """An operation that removes the sealed copy of the session, once it is kept or let go."""
    session, now = desk.session, desk.now()

    def operation(content: Content) -> Content:
        if session is None or all(p.get("id") != session.id for p in content.get("paused", [])):
            return content
        return delete_item(content, session.id, now, "paused")

    return operation
