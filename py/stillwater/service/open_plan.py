"""The plan for hard hours: found in the open journal, or in the copy left readable on purpose."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence

import htpy as h

from stillwater.domain.plan import (
    PLAN,
    OpenPlan,
    PlanPart,
    decode_plan,
    encode_plan,
    newest_plan,
    parts_of,
)
from stillwater.messages import Announce, Download, Event, Patch, Share
from stillwater.ports import StoreConflict, StoreUnavailable
from stillwater.service.desk import Desk
from stillwater.views.crisis_plan import SHARING_ID, open_plan_section, sharing

RECORD_NAME = "open-plan"
FILE_NAME = "plan.txt"
Fields = Mapping[str, str]
#: Commands after which the plan may be another one, or gone.
CHANGE_ENTRIES = frozenset(
    {"keep.device", "entry.update", "entry.delete", "vault.create", "vault.unlock", "vault.restore"}
)


async def plan(desk: Desk) -> tuple[Sequence[PlanPart], bool]:
    """(the parts, whether they are the readable copy): the journal's own where it is open."""
    parts = _kept(desk)[0]
    if parts:
        return parts, False
    readable = await _read(desk)
    return (readable.parts, True) if readable else ((), False)


async def let_read(desk: Desk) -> None:
    """Store the newest plan readable. Raises StoreFull, StoreUnavailable."""
    parts, updated_at = _kept(desk)
    if parts:
        held = await _read(desk)
        await _commit(desk, OpenPlan(parts, updated_at, held.generation if held else 0))


async def lock_again(desk: Desk) -> None:
    """Raises StoreUnavailable."""
    await desk.machine.store.erase(RECORD_NAME)


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
    elif updated_at != held.updated_at:
        await _commit(desk, OpenPlan(parts, updated_at, held.generation))
    return []


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
    """Of the open journal: the parts of the newest plan, and when it was last changed."""
    if not desk.vault.is_open:
        return (), ""
    newest = newest_plan(desk.entries_of(PLAN))
    return (parts_of(newest, desk.protocol(PLAN)), newest.updated_at) if newest else ((), "")


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
