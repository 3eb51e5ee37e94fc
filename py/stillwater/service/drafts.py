"""Changes to an entry that were not saved yet: kept beside it, sealed like everything else.

A draft has its entry's id, in a collection of its own, and holds only what differs from the entry.
Until it is stored, and where the store refuses it, ``desk.edit`` has it.
"""

from __future__ import annotations

from collections.abc import Mapping

from stillwater.domain.answers import clean
from stillwater.domain.entry import Entry, handle_of
from stillwater.domain.entry_pages import read_entries
from stillwater.domain.locking import FormDraft
from stillwater.domain.plan import answers_to_edit
from stillwater.messages import Event
from stillwater.service.desk import Desk, saved
from stillwater.vault.content import Content, delete_item, live_items, put_item
from stillwater.vault.vault import Operation

Fields = Mapping[str, str]
COLLECTION = "drafts"
ANSWER = "answer-"


def draft_of(desk: Desk, entry_id: str, content: Content | None = None) -> dict[str, str] | None:
    """The unsaved fields of an entry, by the names of its form; None if there are none. Looks into
    ``content`` or else the open vault."""
    for item in live_items(desk.vault.content if content is None else content, COLLECTION):
        if item.get("id") == entry_id:
            draft = FormDraft.from_dict(item.get("form"))
            return dict(draft.values) if draft and draft.values else None
    return None


def shown(desk: Desk, entry: Entry) -> dict[str, str] | None:
    """What its form shows in place of the entry's own words: the newest changes, stored or not."""
    if desk.edit is not None and desk.edit.at == entry.handle:
        return dict(desk.edit.values) or None
    return draft_of(desk, entry.id)


def take(desk: Desk, entry: Entry, fields: Fields) -> None:
    """Hold the form's words until they are stored: a screen may come before the form is back."""
    desk.edit = FormDraft.of_form(entry.handle, changed_fields(desk, entry, fields))


def waiting(desk: Desk) -> list[Entry]:
    """Entries with changes that were not saved."""
    drafted = {item.get("id") for item in live_items(desk.vault.content, COLLECTION)}
    held = desk.edit.at if desk.edit else ""
    found = (i for i in desk.items() if i["id"] in drafted or handle_of(i["id"]) == held)
    return read_entries(found) if drafted or held else []


def changed_fields(desk: Desk, entry: Entry, fields: Fields) -> dict[str, str]:
    """What stands in the form and differs from the entry."""
    shown = answers_to_edit(entry, desk.protocol(entry.protocol_id))
    held = {f"{ANSWER}{name}": text for name, text in shown}
    held["next_step"] = entry.next_step
    return {
        name: text for name, text in fields.items() if name in held and clean(text) != held[name]
    }


def drafting(desk: Desk, fields: Fields) -> Operation | None:
    """An operation that stores the form's words as a draft; None where that changes nothing."""
    entry = desk.entry(fields.get("id", "")) if desk.vault.is_open else None
    if entry is None:
        return None
    changed = changed_fields(desk, entry, fields)
    if changed == (draft_of(desk, entry.id) or {}):
        return None
    if not changed:
        return without_draft(desk, entry.id)
    form = FormDraft.of_form("entry", changed).to_dict()
    item = {"id": entry.id, "updated_at": desk.now(), "form": form}
    return lambda content: put_item(content, item, COLLECTION)


def unsent(desk: Desk) -> Operation | None:
    """The same for changes that no store has taken yet."""
    return drafting(desk, {"id": desk.edit.at, **dict(desk.edit.values)}) if desk.edit else None


def without_draft(desk: Desk, entry_id: str) -> Operation:
    """An operation that leaves nothing of the draft but its tombstone."""
    now = desk.now()

    def operation(content: Content) -> Content:
        if all(item.get("id") != entry_id for item in live_items(content, COLLECTION)):
            return content
        return delete_item(content, entry_id, now, COLLECTION)

    return operation


async def draft(desk: Desk, fields: Fields) -> list[Event]:
    """Words still being changed; no screen comes back."""
    entry = desk.entry(fields.get("id", "")) if desk.vault.is_open else None
    if entry is None:
        return []
    take(desk, entry, fields)
    operation = drafting(desk, fields)
    stored = saved(desk, await desk.vault.change(operation), quiet=True) if operation else []
    desk.edit = None
    return stored


async def drop(desk: Desk, entry_id: str) -> list[Event]:
    """Leave an entry as it is, without what was changed."""
    desk.edit = None
    if draft_of(desk, entry_id) is None:
        return []
    return saved(desk, await desk.vault.change(without_draft(desk, entry_id)), quiet=True)
