"""What the page reports of the browser's storage, and the answers to what was suggested."""

from __future__ import annotations

from collections.abc import Mapping

from stillwater.domain.durability import NUDGES, Storage
from stillwater.messages import Event
from stillwater.service import care, durability, keeping
from stillwater.service.desk import Desk, show

Fields = Mapping[str, str]
FOCUS = "care-durability"


async def report(desk: Desk, fields: Fields) -> list[Event]:
    """The facts. A screen comes back only to a person who just pressed a button for it, so that
    nobody is interrupted while writing."""
    desk.storage = Storage.from_fields(fields)
    return await _again(desk) if fields.get("asked") else []


async def not_now(desk: Desk, fields: Fields) -> list[Event]:
    events: list[Event] = []
    for name in NUDGES:
        if name == fields.get("nudge") and desk.open_on_device:
            events += await durability.note_not_now(desk, name)
    return [*events, *await _again(desk)]


async def backup(desk: Desk, fields: Fields) -> list[Event]:
    """As ``vault.backup``; the screen then says that a file was handed over."""
    return [*await keeping.backup(desk, fields), *await _again(desk)]


async def _again(desk: Desk) -> list[Event]:
    if desk.page != "journal" or not desk.vault.is_open:
        return []
    return [show(desk, await care.screen(desk), focus=FOCUS)]


COMMANDS = {
    "storage.report": report,
    "storage.not_now": not_now,
    "storage.backup": backup,
}
