"""How safe the kept words are: what the browser reported, and what the vault remembers of backups.

The vault's settings hold ``durability``: ``{"backup": {"at", "entries"}, "not_now": {nudge: at}}``.
Nothing about a person's backups is kept outside the vault.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import htpy as h

from stillwater.domain.durability import Nudge, Safety, backup_note, next_nudge, safety
from stillwater.messages import Event
from stillwater.ports import StoreFull, StoreUnavailable
from stillwater.service.desk import Desk, saved
from stillwater.vault.content import Content, live_items, setting, with_setting
from stillwater.vault.errors import VaultError
from stillwater.vault.vault import Operation
from stillwater.views.durability import durability_line, durability_section

SETTING = "durability"


async def section(desk: Desk) -> h.Node:
    """For the screen "Keys and safety"; nothing where nothing is stored on this device."""
    if not desk.open_on_device:
        return None
    return durability_section(desk.texts, known_safety(desk), nudge(desk))


def line(desk: Desk) -> h.Node:
    """One quiet line for the journal."""
    return durability_line(desk.texts, known_safety(desk)) if desk.open_on_device else None


def known_safety(desk: Desk) -> Safety:
    """Raises Locked."""
    content, items = desk.vault.content, desk.items()
    return safety(
        desk.storage,
        [item["updated_at"] for item in items],
        _remembered(content).get("backup"),
        copies=desk.vault.places + desk.second_copy,
        unread=len(live_items(content)) - len(items),
    )


def nudge(desk: Desk) -> Nudge | None:
    now = datetime.fromisoformat(desk.now())
    return next_nudge(known_safety(desk), _remembered(desk.vault.content).get("not_now"), now)


async def note_backup(desk: Desk) -> list[Event]:
    """Remember that a file was handed over. The file is what counts: no room for the note is no
    reason to say that anything failed."""
    if not desk.open_on_device:
        return []
    note = backup_note(desk.now(), len(desk.items()))
    try:
        commit = await desk.vault.change(_remembering("backup", note))
    except (StoreFull, StoreUnavailable, VaultError):
        return []
    return saved(desk, commit, quiet=True)


async def note_not_now(desk: Desk, name: Nudge) -> list[Event]:
    """Leave this one alone for a while."""
    left = _remembered(desk.vault.content).get("not_now")
    answered = {**(left if isinstance(left, Mapping) else {}), name: desk.now()}
    return saved(desk, await desk.vault.change(_remembering("not_now", answered)), quiet=True)


def _remembered(content: Content) -> Mapping[str, object]:
    """Whatever a file brought in, only a table is looked into."""
    held = setting(content, SETTING)
    return held if isinstance(held, Mapping) else {}


def _remembering(name: str, value: Mapping[str, object]) -> Operation:
    def operation(content: Content) -> Content:
        return with_setting(content, SETTING, {**_remembered(content), name: dict(value)})

    return operation
