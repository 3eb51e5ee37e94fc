"""Search of the journal: by words always, by meaning where a sentence model is on this device."""

from __future__ import annotations

from collections.abc import Mapping

from stillwater.domain.searching import LONGEST_QUESTION, with_words
from stillwater.messages import Event
from stillwater.service import journal, meaning, models
from stillwater.service.desk import Desk, show
from stillwater.views.searching import search_screen

Fields = Mapping[str, str]
MOST_WITH_WORDS = 50


async def search(desk: Desk, fields: Fields) -> list[Event]:
    question = fields.get("question", "")[:LONGEST_QUESTION].strip()
    if not desk.vault.is_open or not question:
        return await journal.list_entries(desk, {})
    entries = sorted(desk.entries(), key=lambda entry: entry.created_at, reverse=True)
    by_words = with_words(question, entries)[:MOST_WITH_WORDS]
    close, events = await meaning.found(desk, question)
    named = {entry.id for entry in by_words}
    screen = search_screen(
        desk.texts,
        question,
        by_words,
        [entry for entry in close if entry.id not in named],
        offer_better=models.may_offer(desk),
    )
    return [*events, show(desk, screen)]


COMMANDS = {"journal.search": search}
