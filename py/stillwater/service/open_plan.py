"""The plan for hard hours: found in the open journal, in the copy left readable on purpose, and in
a reflection that makes one and is not kept yet."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import htpy as h

from stillwater.domain.answers import spoken
from stillwater.domain.plan import (
    PLAN,
    OpenPlan,
    PlanPart,
    decode_plan,
    encode_plan,
    parts_of,
    whole_plan,
)
from stillwater.messages import Announce, Download, Event, Patch, Share
from stillwater.ports import StoreConflict, StoreUnavailable
from stillwater.service.desk import Desk
from stillwater.service.sealing import sealed_sessions
from stillwater.views.crisis_plan import SHARING_ID, open_plan_section, plan_offer, sharing

RECORD_NAME = "open-plan"
FILE_NAME = "plan.txt"
Fields = Mapping[str, str]
#: When it was begun or last changed (ISO 8601 with offset), and what it says.
Version = tuple[str, Sequence[PlanPart]]


async def plan(desk: Desk) -> tuple[Sequence[PlanPart], bool]:
    """(the parts, whether any are the readable copy): the journal's own where it is open.

    What is being written, or was paused, is a version like those that were kept."""
    protocol, kept = desk.protocol(PLAN), _kept_versions(desk)
    readable = None if kept else await _read(desk)
    if protocol is None:
        return (readable.parts, True) if readable else ((), False)
    versions = [*_newest_first([*kept, *_unkept_versions(desk)])]
    if readable:
        versions.append(readable.parts)
    return whole_plan(versions, protocol), readable is not None


async def let_read(desk: Desk) -> None:
    """Store the newest plan readable. Raises StoreFull, StoreUnavailable."""
    parts, updated_at = _kept(desk)
    if parts:
        held = await _read(desk)
        await _commit(desk, OpenPlan(parts, updated_at, held.generation if held else 0))


async def lock_again(desk: Desk) -> None:
    """Raises StoreUnavailable."""
    await desk.machine.store.erase(RECORD_NAME)


def content_seen(desk: Desk) -> int:
    """Another number after every opening and every commit; -1 while nothing on this device is
    open.

    Whatever command made the difference: ``followed`` must come after it."""
    return desk.vault.generation if desk.open_on_device else -1


async def followed(desk: Desk, fields: Fields) -> list[Event]:
    """Where a readable copy was wanted, it goes with the plan: changed with it, gone with it.

    Raises StoreFull, StoreUnavailable.
    """
    held = await _read(desk) if desk.open_on_device else None
    if held is None:
        return []
    parts, updated_at = _kept(desk)
    if not parts:
        await lock_again(desk)
    elif (parts, updated_at) != (held.parts, held.updated_at):
        await _commit(desk, OpenPlan(parts, updated_at, held.generation))
    return []


async def offer(desk: Desk) -> h.Node:
    """The way to the readable copy, on screens of a locked device; None where there is none."""
    held = None if desk.open_on_device else await _read(desk)
    return plan_offer(desk.texts) if held and held.parts else None


async def section(desk: Desk) -> h.Node:
    """Of the screen "Keys and safety"; nothing where there is no plan on this device."""
    if not desk.open_on_device or not _kept(desk)[0]:
        return None
    return open_plan_section(desk.texts, readable=await _read(desk) is not None)


async def file(desk: Desk, fields: Fields) -> list[Event]:
    """The plan as plain text, to hand on."""
    data = (await _text(desk)).encode("utf-8", "replace")
    return [Download(FILE_NAME, "text/plain", base64.b64encode(data).decode())] if data else []


async def share(desk: Desk, fields: Fields) -> list[Event]:
    """The same text for the device's share sheet; what was said of an earlier try goes."""
    text = await _text(desk)
    return [Patch(SHARING_ID, str(sharing(desk.texts))), Share(text)] if text else []


async def unshared(desk: Desk, fields: Fields) -> list[Event]:
    """The page could not share: said beside the button, with the file as another way."""
    failed = sharing(desk.texts, failed=True)
    said = desk.texts.get("crisis-plan-not-shared")
    return [Patch(SHARING_ID, str(failed)), Announce(said)]


async def _text(desk: Desk) -> str:
    """Headings and lines of the plan; "" where there is none."""
    parts, _ = await plan(desk)
    get = desk.texts.get
    lines = [get("crisis-plan-title")]
    for part in parts:
        if desk.texts.has(part.heading_id):
            lines += ["", get(part.heading_id), *(f"- {line}" for line in part.lines)]
    return "\n".join(lines) if parts else ""


def _kept(desk: Desk) -> tuple[tuple[PlanPart, ...], str]:
    """Of the open journal: the plan that was kept, and when it was last changed."""
    protocol, versions = desk.protocol(PLAN), _kept_versions(desk)
    if not versions or protocol is None:
        return (), ""
    newest = max(versions, key=_moment)[0]
    return whole_plan(_newest_first(versions), protocol), newest


def _kept_versions(desk: Desk) -> list[Version]:
    protocol = desk.protocol(PLAN)
    if protocol is None or not desk.vault.is_open:
        return []
    entries = desk.entries_of(PLAN)
    return [(entry.updated_at, parts_of(dict(entry.answers), protocol)) for entry in entries]


def _unkept_versions(desk: Desk) -> list[Version]:
    """The plan under way, and those that were paused."""
    protocol = desk.protocol(PLAN)
    if protocol is None:
        return []
    begun = {state.id: state for state, _ in sealed_sessions(desk)}
    if desk.session and desk.session.phase != "ended":
        begun[desk.session.id] = desk.session  # newer than its own sealed form
    plans = [state for state in begun.values() if state.protocol_id == PLAN]
    return [
        (state.started_at, parts_of(dict(spoken(protocol, state)), protocol)) for state in plans
    ]


def _newest_first(versions: Iterable[Version]) -> list[Sequence[PlanPart]]:
    return [parts for _, parts in sorted(versions, key=_moment, reverse=True)]


def _moment(version: Version) -> datetime:
    return datetime.fromisoformat(version[0])


async def _read(desk: Desk) -> OpenPlan | None:
    try:
        copies = await desk.machine.store.read_all(RECORD_NAME)
    except StoreUnavailable:
        return None
    plans = [found for copy in copies if (found := decode_plan(copy)) is not None]
    return max(plans, key=lambda found: found.generation, default=None)


async def _commit(desk: Desk, new: OpenPlan) -> None:
    """As the only copy: what was readable before must not stay behind."""
    held = new.generation
    for _ in range(3):  # another tab may be writing the same
        record = encode_plan(OpenPlan(new.parts, new.updated_at, held + 1))
        try:
            await desk.machine.store.commit(RECORD_NAME, record, held + 1, held, sole=True)
        except StoreConflict as fault:
            held = fault.generation
        else:
            return
    raise StoreUnavailable
