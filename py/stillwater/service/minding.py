"""After words that sound like danger: what was written is safe first, then help comes first.

Every command that brings words of the person's is looked at once it was carried out, so that
whatever could be saved has been. A worry that asks stands on the page where it was written until
the person goes on; a gentle one stands above the next screen once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import htpy as h

from stillwater.domain.entry_pages import Item, read_entries
from stillwater.domain.heard import Heard, Tier
from stillwater.domain.worry import Worry, stronger, worry_chosen, worry_in
from stillwater.messages import Command, Event, Show
from stillwater.service import reading, vectors
from stillwater.service.desk import Desk, show
from stillwater.service.people import people_to_call
from stillwater.views.crisis import crisis_screen, gentle_notice, unread_notice

#: Commands whose fields hold words that were given, not words still being written.
BRING_WORDS = frozenset(
    {
        "session.checkin", "session.answer", "session.next_step", "session.skip", "session.back",
        "session.pause", "session.stop", "session.not_quite", "guide.sentence", "entry.update",
    }
)  # fmt: skip
IMPORTS = frozenset({"vault.restore"})
#: Fields that say where, not what.
_NOT_WORDS = frozenset({"at", "id", "protocol", "command", "page", "pleasantness", "energy"})
_SHORTEST_UNREAD_WORDS = 8
"""A few words in another language are no reason to say that it cannot be read."""
_MOST_IMPORTED = 60
"""Of what a file brought in, the newest so many entries are looked at: older ones are history."""


async def listen(desk: Desk, command: Command) -> None:
    """Before ``command`` is carried out: what its words are read with, and the words as vectors,
    where a sentence model is here."""
    if command.name in BRING_WORDS:
        await reading.ready_for(desk, _words_of(command))
        if vectors.is_talking(desk) and desk.vault.is_open:  # the mirror looks back to entries
            await reading.ready_in(desk, {entry.language for entry in desk.entries()})
        await vectors.take_in_turn(desk, _words_of(command))


def mind(desk: Desk, command: Command, events: list[Event]) -> list[Event]:
    """Look at what ``command`` brought, and put help before or above the screen that follows."""
    if command.name in BRING_WORDS:
        _look(desk, [*reading.read_too_soon(desk), *_words_of(command)])
        _look_at_choices(desk, command)
    return _with_help(desk, events, asks=command.name in BRING_WORDS | IMPORTS)


async def look_at_items(desk: Desk, items: Sequence[Item]) -> None:
    """What a file brought in: a worry there is asked about like one that was just written."""
    newest = sorted(items, key=lambda item: str(item["created_at"]), reverse=True)
    for entry in read_entries(newest[:_MOST_IMPORTED]):
        texts = [*(text for _, text in entry.answers), entry.next_step]
        await reading.ready_for(desk, texts)
        _look(desk, texts)


def worried_screen(desk: Desk) -> h.Node:
    """The screen that asks, where one is due on this page; None else."""
    worry = desk.worry
    if worry is None or worry.page != desk.page:
        return None
    people = people_to_call(desk, worry.danger)
    return crisis_screen(desk.texts, worry, people, on_device=desk.open_on_device)


def hear(desk: Desk, text: str) -> Heard:
    """Each text is read once while the page is open and unlocked."""
    if text not in desk.heard:
        desk.heard[text] = desk.read(text, embedded=vectors.embedded_of(desk, text))
    return desk.heard[text]


def tier_of(desk: Desk, text: str) -> Tier:
    return hear(desk, text).safety.tier


def go_on(desk: Desk) -> None:
    """The person decides. The same words are not asked about again while the page is open."""
    desk.worry = None


def forget_words(desk: Desk) -> None:
    """When words and keys are dropped: that a question stands stays, what was written does not."""
    desk.minded.clear()
    desk.heard.clear()
    desk.reread.clear()
    vectors.forget_words(desk)
    desk.gentle = None
    if desk.worry is not None:
        desk.worry = replace(desk.worry, quote="")


def _words_of(command: Command) -> list[str]:
    return [text for name, text in command.fields.items() if name not in _NOT_WORDS]


def _look(desk: Desk, texts: Sequence[str]) -> None:
    for text in texts:
        if not text.strip() or text in desk.minded:
            continue
        desk.minded.add(text)
        heard = hear(desk, text)
        found = worry_in(text, heard.safety, desk.page)
        if found is None:
            _note_unread(desk, heard, text)
        else:
            _worry(desk, found)


def _look_at_choices(desk: Desk, command: Command) -> None:
    """Answers that were taken into the session and tell of danger without words. Like words, each
    is asked about once while the page is open."""
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None:
        return
    for field in protocol.fields:
        answer = session.answer(field.id)
        key = f"{session.id} {field.id} {answer}"
        if field.danger is None or field.id not in command.fields or key in desk.minded:
            continue
        desk.minded.add(key)
        found = worry_chosen(answer, field.danger, desk.page)
        if found is not None:
            _worry(desk, found)


def _worry(desk: Desk, found: Worry) -> None:
    if found.asks:
        desk.worry = stronger(found, desk.worry)
    else:
        desk.gentle = stronger(found, desk.gentle)


def _note_unread(desk: Desk, heard: Heard, text: str) -> None:
    """Where no evaluated rules read the language that was written, this is said once."""
    if not heard.safety.evaluated and len(text.split()) >= _SHORTEST_UNREAD_WORDS:
        desk.unread = desk.unread or "due"


def _with_help(desk: Desk, events: list[Event], *, asks: bool) -> list[Event]:
    """``asks``: whether the screen of these events may give way to the one that asks; the ways on
    from there have screens of their own."""
    shown = next((event for event in reversed(events) if isinstance(event, Show)), None)
    if shown is None or shown.page != desk.page:
        return events
    asked = worried_screen(desk) if asks else None
    if asked is not None:
        desk.gentle = None
        return [*(event for event in events if event is not shown), show(desk, asked)]
    above = _above(desk)
    if above is None:
        return events
    html = str(h.fragment[above]) + shown.html
    return [replace(shown, html=html) if event is shown else event for event in events]


def _mirror_says_it(desk: Desk) -> bool:
    """In a talk the mirror's own answer brings help; it need not stand there twice."""
    talk = desk.session.talk if desk.session else None
    replies = talk.replies if talk else ()
    return bool(replies) and replies[-1].tier != "none"


def _above(desk: Desk) -> h.Node:
    if desk.gentle is not None:
        worry, desk.gentle = desk.gentle, None
        return None if _mirror_says_it(desk) else gentle_notice(desk.texts, worry)
    if desk.unread == "due":
        desk.unread = "said"
        return unread_notice(desk.texts)
    return None
