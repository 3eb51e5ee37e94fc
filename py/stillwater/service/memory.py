"""What the mirror remembers: noted when something is kept, shown and erased item by item.

It lies in the vault with the rest, in a collection of its own. Where no vault is open, nothing is
remembered and nothing is known.
"""

from __future__ import annotations

import random
from collections.abc import Mapping

import htpy as h

from stillwater.domain.memory import (
    EXERCISE,
    Memory,
    exercise_item,
    read_memory,
    theme_item,
    tone_item,
    unwanted_item,
    with_outcome,
)
from stillwater.domain.moves import TONES
from stillwater.domain.policy_view import Offer
from stillwater.domain.state import SessionState
from stillwater.messages import Event
from stillwater.service import journal
from stillwater.service.desk import Desk, saved, show
from stillwater.vault.content import Content, delete_item, live_items, put_item
from stillwater.vault.vault import Operation
from stillwater.views.memory import forget_all_screen, memory_screen, memory_section

Fields = Mapping[str, str]
COLLECTION = "memory"
_SEED_BYTES = 16


def memory_of(desk: Desk) -> Memory:
    """Empty while nothing is open."""
    if not desk.vault.is_open:
        return Memory()
    return read_memory(live_items(desk.vault.content, COLLECTION))


def offers_of(desk: Desk) -> tuple[Offer, ...]:
    """Exercises on the shelf that a talk may name now, with what each promises this time."""
    chance = random.Random(int.from_bytes(desk.machine.random.token(_SEED_BYTES), "big"))
    shelf = desk.pack.protocols
    here = [exercise for exercise in desk.pack.bank().exercises if exercise.protocol in shelf]
    return memory_of(desk).offers(here, chance)


def noting(desk: Desk, session: SessionState) -> Operation:
    """An operation that notes what a session that is being kept has shown."""
    now = desk.now()

    def operation(content: Content) -> Content:
        memory = read_memory(live_items(content, COLLECTION))
        items = []
        if session.before and session.after:
            item = with_outcome(memory, session.protocol_id, session.before, session.after, now)
            items.append(item)
        replies = session.talk.replies if session.talk else ()
        for theme in sorted({name for reply in replies for name in reply.themes}):
            items.append(theme_item(memory, theme, now))
        for item in items:
            content = put_item(content, item, COLLECTION)
        return content

    return operation


async def note_tone(desk: Desk, tone: str) -> list[Event]:
    """How the mirror speaks is remembered for the next talk, where there is an open vault."""
    if not desk.vault.is_open or memory_of(desk).tone == tone or tone not in TONES:
        return []
    item = tone_item(tone, desk.now())
    commit = await desk.vault.change(lambda content: put_item(content, item, COLLECTION))
    return saved(desk, commit, quiet=True)


async def section(desk: Desk) -> h.Node:
    """For the screen "Keys and safety"."""
    return memory_section(desk.texts)


async def show_memory(desk: Desk, fields: Fields) -> list[Event]:
    if not desk.vault.is_open or desk.door.passphrase_due:
        return await journal.list_entries(desk, fields)
    shelf = desk.pack.protocols
    names = [exercise.protocol for exercise in desk.pack.bank().exercises]
    memory = memory_of(desk)
    names = [name for name in names if name in shelf and name not in memory.unwanted]
    return [show(desk, memory_screen(desk.texts, memory, shelf, names))]


async def forget(desk: Desk, fields: Fields) -> list[Event]:
    """One item, gone; with ``number`` only one outcome of an exercise."""
    if not desk.vault.is_open:
        return await show_memory(desk, fields)
    item_id, number, now = fields.get("id", ""), fields.get("number", ""), desk.now()
    live = {item.get("id") for item in live_items(desk.vault.content, COLLECTION)}
    if item_id not in live:
        return await show_memory(desk, fields)
    outcomes = memory_of(desk).belief(item_id.removeprefix(EXERCISE)).outcomes
    one = int(number) if number.isdecimal() and len(number) < 4 else -1
    if 0 <= one < len(outcomes) and len(outcomes) > 1:
        rest = (*outcomes[:one], *outcomes[one + 1 :])
        item = exercise_item(item_id.removeprefix(EXERCISE), rest, now)
        return await _changed(desk, lambda content: put_item(content, item, COLLECTION))
    return await _changed(desk, lambda content: delete_item(content, item_id, now, COLLECTION))


async def forget_all(desk: Desk, fields: Fields) -> list[Event]:
    """Everything the mirror remembers, once it was asked; the journal stays."""
    if not desk.vault.is_open:
        return await show_memory(desk, fields)
    if not fields.get("sure"):
        return [show(desk, forget_all_screen(desk.texts))]
    now = desk.now()

    def without(content: Content) -> Content:
        for item in live_items(content, COLLECTION):
            content = delete_item(content, str(item.get("id")), now, COLLECTION)
        return content

    return await _changed(desk, without)


async def unwanted(desk: Desk, fields: Fields) -> list[Event]:
    """This exercise is not to be suggested."""
    name = fields.get("protocol", "")
    if not desk.vault.is_open or name not in desk.pack.protocols:
        return await show_memory(desk, fields)
    item = unwanted_item(name, desk.now())
    return await _changed(desk, lambda content: put_item(content, item, COLLECTION))


async def choose_tone(desk: Desk, fields: Fields) -> list[Event]:
    noted = await note_tone(desk, fields.get("tone", ""))
    return [*noted, *await show_memory(desk, fields)]


async def _changed(desk: Desk, operation: Operation) -> list[Event]:
    """Stored, and once more: the stored copy before it still holds what was forgotten."""
    commit = await desk.vault.change(operation)
    gone = [*saved(desk, commit), *await journal.older_copy_written_over(desk)]
    return [*gone, *await show_memory(desk, {})]


COMMANDS = {
    "memory.show": show_memory,
    "memory.forget": forget,
    "memory.forget_all": forget_all,
    "memory.unwanted": unwanted,
    "memory.tone": choose_tone,
}
