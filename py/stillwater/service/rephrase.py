"""Rephrasing by a host's own model: off unless the host has one, asked for each time, kept nowhere.

What is written and what comes out are both read for danger. Where either speaks of it, or where no
safety reading is at hand, no draft is shown: a filter does not make a machine fit to speak to
somebody in distress, so it is not asked then.
"""

from __future__ import annotations

from collections.abc import Mapping

from stillwater.domain.searching import words_of
from stillwater.messages import Event
from stillwater.model_ports import EmbedderUnavailable
from stillwater.service import journal, models, vectors
from stillwater.service.desk import Desk, show
from stillwater.views.rephrase import rephrase_screen

Fields = Mapping[str, str]
LONGEST_PASSAGE = 2000
LONGEST_DRAFT = 2000


async def draft(desk: Desk, text: str, language: str) -> str | None:
    """The passage in other words; None where none may be shown."""
    if not models.has_host_model(desk) or not await _is_safe(desk, text, language):
        return None
    try:
        model = await desk.machine.models.rephraser()
        said = (await model.rephrase(text[:LONGEST_PASSAGE]))[:LONGEST_DRAFT].strip()
    except EmbedderUnavailable:
        return None
    return said if said and await _is_safe(desk, said, language) else None


async def _is_safe(desk: Desk, text: str, language: str) -> bool:
    """Whether evaluated rules looked and found nothing. Where none can look, nothing is safe."""
    await vectors.take_in(desk, [text])
    reading = desk.read(text, language, vectors.embedded_of(desk, text)).safety
    return reading.evaluated and reading.tier == "none"


async def ask(desk: Desk, fields: Fields) -> list[Event]:
    """One entry in other words; nothing of it is kept."""
    entry = desk.entry(fields.get("id", "")) if desk.vault.is_open else None
    if entry is None or not models.has_host_model(desk):
        return await journal.read(desk, fields)
    words = words_of(entry)
    said = await draft(desk, words, entry.language)
    return [show(desk, rephrase_screen(desk.texts, entry, words, said))]


COMMANDS = {"rephrase.ask": ask}
