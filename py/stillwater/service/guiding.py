"""The guide: a need, a time and a way become two or three suggestions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import htpy as h

from stillwater.domain.cards import about
from stillwater.domain.guide import Asked, needs_of, suggest
from stillwater.messages import Event
from stillwater.service import open_plan
from stillwater.service.desk import Desk, show
from stillwater.service.memory import memory_of
from stillwater.service.sealing import sealed_sessions
from stillwater.views.guide import (
    Part,
    PausedEarlier,
    all_screen,
    need_screen,
    offers_screen,
    path_screen,
    time_screen,
    way_screen,
)
from stillwater.views.memory import helped_before

Fields = Mapping[str, str]
MOST_PAUSED = 3


async def first_screen(desk: Desk) -> h.Node:
    """What brings you here; and what was paused earlier, where the journal is open, or the plan for
    hard hours, where it is locked and the plan is not."""
    desk.asked = Asked()
    plan = await open_plan.offer(desk)
    return need_screen(desk.texts, desk.pack.guide, _paused(desk), plan=plan)


async def screen(desk: Desk) -> h.Node:
    """Where the guide stands: what a sentence led to, or its first screen."""
    return (_path(desk) or _offers(desk)) if desk.asked.told else await first_screen(desk)


async def open_guide(desk: Desk, fields: Fields) -> list[Event]:
    desk.session = None if _may_leave(desk) else desk.session
    return [show(desk, await first_screen(desk))]


async def need(desk: Desk, fields: Fields) -> list[Event]:
    if desk.pack.guide.need(fields.get("need", "")) is None:
        return [show(desk, await first_screen(desk))]
    desk.asked = Asked(need=fields["need"])
    return [show(desk, _path(desk) or time_screen(desk.texts, desk.pack.guide))]


async def time(desk: Desk, fields: Fields) -> list[Event]:
    guide = desk.pack.guide
    sent = fields.get("minutes", "")
    minutes = next((m for m in guide.times if str(m) == sent), 0)
    desk.asked = replace(desk.asked, minutes=minutes)
    return [show(desk, way_screen(desk.texts, guide))]


async def way(desk: Desk, fields: Fields) -> list[Event]:
    desk.asked = replace(desk.asked, way=fields.get("way", ""))
    return [show(desk, _offers(desk))]


async def sentence(desk: Desk, fields: Fields) -> list[Event]:
    """One sentence instead of taps. It is looked at and not kept."""
    needs = needs_of(fields.get("sentence", ""), desk.pack.guide_cues)
    desk.asked = Asked(need=needs[0] if needs else "", told=True)
    return [show(desk, await screen(desk))]


async def everything(desk: Desk, fields: Fields) -> list[Event]:
    return [show(desk, all_screen(desk.texts, desk.pack.protocols))]


def _offers(desk: Desk) -> h.Node:
    guide, shelf = desk.pack.guide, desk.pack.protocols
    memory = memory_of(desk)
    offered = suggest(guide, shelf, desk.asked, memory.ranked)
    heard = bool(offered)
    if not heard:  # three that fit most people: a look at now, a quiet minute, a small step
        names = ("check-in", "paced-breathing", "small-step")
        offered = tuple(shelf[name] for name in memory.ranked(names) if name in shelf)
    cards = about(desk.asked.need, desk.pack.cards)
    why = {p.id: helped_before(desk.texts, memory, p.id) for p in offered}
    return offers_screen(
        desk.texts, guide, desk.asked, offered, heard=heard, cards=cards, helped=why
    )


def _path(desk: Desk) -> h.Element | None:
    """The whole path, where one answers what was asked."""
    path = desk.pack.guide.path_for(desk.asked.need)
    if path is None:
        return None
    shelf = desk.pack.protocols
    parts = [Part(shelf[name], _last_kept(desk, name)) for name in path.parts if name in shelf]
    return path_screen(desk.texts, path.id, parts, desk.pack.guide.start)


def _last_kept(desk: Desk, protocol_id: str) -> datetime | None:
    """When a reflection of this kind was last kept; None too while the journal is closed."""
    if not desk.vault.is_open:
        return None
    entries = desk.entries_of(protocol_id)
    return max((datetime.fromisoformat(entry.created_at) for entry in entries), default=None)


def _may_leave(desk: Desk) -> bool:
    """Whether nothing would be lost by putting the session down."""
    session = desk.session
    return session is None or session.phase == "ended"


def _paused(desk: Desk) -> list[PausedEarlier]:
    found = []
    for state, _ in sealed_sessions(desk)[:MOST_PAUSED]:
        protocol = desk.protocol(state.protocol_id)
        if protocol:
            begun = datetime.fromisoformat(state.started_at)
            found.append(PausedEarlier(state.id, protocol, begun))
    return found


COMMANDS = {
    "guide.open": open_guide,
    "guide.need": need,
    "guide.time": time,
    "guide.way": way,
    "guide.sentence": sentence,
    "guide.all": everything,
}
