"""The screen "Keys and safety", put together from sections.

A section is a function from the desk to HTML, in a module that does not import this one (the flows
that come back here do). To add a section, add one line to ``SECTIONS``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

import htpy as h

from stillwater.messages import Event
from stillwater.service import durability, journal, locking, memory, models, open_plan, ways
from stillwater.service.desk import Desk, show
from stillwater.views import care as views

Fields = Mapping[str, str]
Section = Callable[[Desk], Awaitable[h.Node]]


async def erase_section(desk: Desk) -> h.Node:
    return views.erase_section(desk.texts)


#: Notices that a section says itself.
IN_A_SECTION = frozenset({"tighten-offer"})
#: In the order in which they stand on the screen. A section that has nothing to say returns None.
SECTIONS: tuple[Section, ...] = (
    ways.section,
    locking.section,
    open_plan.section,
    durability.section,
    memory.section,
    models.section,
    erase_section,
)  # fmt: skip


async def screen(desk: Desk) -> h.Node:
    """The whole screen; for a closed vault the journal's, which asks to open it first."""
    if not desk.vault.is_open or desk.door.passphrase_due:
        return await journal.screen(desk)
    sections = [await section(desk) for section in SECTIONS]
    notices = [code for code in desk.take_notices() if code not in IN_A_SECTION]
    return views.care_screen(desk.texts, sections, notices)


async def show_care(desk: Desk, fields: Fields) -> list[Event]:
    """Where every flow that begins on this screen ends."""
    return [show(desk, await screen(desk))]


COMMANDS = {
    "care.show": show_care,
}
