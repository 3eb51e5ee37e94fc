"""Themes over time: read anew from the open journal whenever somebody looks; nothing is kept.

Where the sentence model has made vectors of entries, both models read; nobody waits for new ones.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from stillwater.domain.likeness import Embedded
from stillwater.domain.searching import words_of
from stillwater.domain.themes_time import themes_by_month
from stillwater.messages import Event
from stillwater.service import journal, meaning, reading
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
    await reading.ready_in(desk, {entry.language for entry in newest})
    vectors = meaning.known_vectors(desk, newest)
    read = []
    for number, entry in enumerate(newest):
        if number % _AT_ONCE == 0:
            await asyncio.sleep(0)  # the worker may have a lock to answer
        embedded = Embedded(vectors.get(entry.id, ()))
        heard = desk.read(words_of(entry), entry.language, embedded)
        read.append((entry.created_at, heard.themes))
    return [show(desk, themes_screen(desk.texts, themes_by_month(read)))]


COMMANDS = {"memory.themes": show_themes}
