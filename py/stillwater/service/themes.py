"""Themes over time: read anew from the open journal whenever somebody looks; nothing is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from stillwater.domain.searching import words_of
from stillwater.domain.themes_time import themes_by_month
from stillwater.messages import Event
from stillwater.service import journal
from stillwater.service.desk import Desk, show
from stillwater.views.themes import themes_screen

Fields = Mapping[str, str]
MOST_READ = 300
"""The newest so many entries: at some milliseconds each, nobody waits for long."""
_AT_ONCE = 20


async def show_themes(desk: Desk, fields: Fields) -> list[Event]:
    if not desk.vault.is_open or desk.door.passphrase_due:
        return await journal.list_entries(desk, fields)
    newest = sorted(desk.entries(), key=lambda entry: entry.created_at, reverse=True)[:MOST_READ]
    read = []
    for number, entry in enumerate(newest):
        if number % _AT_ONCE == 0:
            await asyncio.sleep(0)  # the worker may have a lock to answer
        read.append((entry.created_at, desk.read(words_of(entry), entry.language).themes))
    return [show(desk, themes_screen(desk.texts, themes_by_month(read)))]


COMMANDS = {"memory.themes": show_themes}
