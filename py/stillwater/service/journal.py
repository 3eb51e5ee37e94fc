"""Reading what was kept: the list, one entry, changing and deleting it, a copy to read."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import htpy as h

from stillwater.domain.entry import Entry, with_edited_answer
from stillwater.domain.plan import answers_to_edit, with_edited_step
from stillwater.domain.strict import BadData
from stillwater.messages import Announce, Download, Event
from stillwater.ports import PartUnavailable, StoreFull, StoreUnavailable
from stillwater.service import drafts, durability, meaning, models, opening
from stillwater.service.desk import Desk, lock_state, saved, show
from stillwater.vault.content import Content, delete_item, put_item
from stillwater.views.journal import (
    delete_entry_screen,
    edit_entry_screen,
    entry_screen,
    journal_screen,
)
from stillwater.views.vault import nothing_stored_screen

_PAGE_DIGITS = 10
READABLE_PART = "stillwater_readable"
Fields = Mapping[str, str]


async def screen(desk: Desk, page: int = 1) -> h.Node:
    """The journal as it is now: open, locked, or empty. ``page`` 1 has the newest entries."""
    desk.entry_in_view, desk.editing = "", False
    desk.door.vouched = False
    if desk.vault.is_open and desk.door.passphrase_due:
        return await opening.choose_anew(desk)
    if desk.vault.is_open:
        return journal_screen(
            desk.texts,
            desk.entry_page(page),
            desk.take_notices(),
            lock_state(desk),
            device_may_keep=desk.device_may_keep,
            durability=durability.line(desk),
            unsaved=drafts.waiting(desk),
        )
    if desk.stored:
        return await opening.screen(desk)
    return nothing_stored_screen(desk.texts)


async def here(desk: Desk) -> h.Node:
    """Where the person was: the form or the entry in view, or else the journal."""
    entry = _asked_for(desk, {"id": desk.entry_in_view}) if desk.entry_in_view else None
    if entry is None:
        return await screen(desk)
    return _edit_form(desk, entry) if desk.editing else _entry_screen(desk, entry)


async def list_entries(desk: Desk, fields: Fields) -> list[Event]:
    page = fields.get("page", "")
    asked = int(page) if page.isdecimal() and len(page) < _PAGE_DIGITS else 1
    return [show(desk, await screen(desk, asked))]


async def read(desk: Desk, fields: Fields) -> list[Event]:
    entry = _asked_for(desk, fields)
    if entry is None:
        return await list_entries(desk, fields)
    desk.entry_in_view, desk.editing = entry.handle, False
    return [show(desk, _entry_screen(desk, entry))]


def _entry_screen(desk: Desk, entry: Entry) -> h.Node:
    return entry_screen(
        desk.texts,
        entry,
        desk.protocol(entry.protocol_id),
        desk.take_notices(),
        unsaved=drafts.shown(desk, entry) is not None,
        alike=meaning.like_entry(desk, entry),
        offer_rephrase=models.has_host_model(desk),
    )


async def edit(desk: Desk, fields: Fields) -> list[Event]:
    entry = _asked_for(desk, fields)
    if entry is None:
        return await list_entries(desk, fields)
    return [edit_form(desk, entry)]


def edit_form(desk: Desk, entry: Entry, draft: Fields | None = None) -> Event:
    """The form, with what was changed before but not saved; ``draft``: in place of that."""
    desk.entry_in_view, desk.editing = entry.handle, True
    return show(desk, _edit_form(desk, entry, draft))


def _edit_form(desk: Desk, entry: Entry, draft: Fields | None = None) -> h.Node:
    protocol, draft = desk.protocol(entry.protocol_id), draft or drafts.shown(desk, entry)
    try:
        _edited(desk, entry, draft or {})
    except BadData:
        return edit_entry_screen(desk.texts, entry, protocol, draft, "too-long")
    return edit_entry_screen(desk.texts, entry, protocol, draft)


async def leave_edit(desk: Desk, fields: Fields) -> list[Event]:
    """The entry stays as it is; what was changed is let go."""
    entry = _asked_for(desk, fields)
    dropped = await drafts.drop(desk, entry.id) if entry else []
    return [*dropped, *await read(desk, fields)]


async def update(desk: Desk, fields: Fields) -> list[Event]:
    """Store changed words. The newest version of the entry is what is changed, whoever wrote it."""
    entry = _asked_for(desk, fields)
    if entry is None:
        return await list_entries(desk, fields)
    drafts.take(desk, entry, fields)
    try:
        edited = _edited(desk, entry, fields)
    except BadData:
        return [*await _put_aside(desk, fields), edit_form(desk, entry)]
    undrafted = drafts.without_draft(desk, entry.id)
    try:
        commit = await desk.vault.change(
            lambda content: put_item(undrafted(content), dict(edited.to_dict()))
        )
    except StoreFull:
        return [edit_form(desk, entry)]
    desk.edit = None
    desk.notices.append("saved" if commit.record else "saved-memory")
    return [*saved(desk, commit), *await read(desk, fields)]


async def _put_aside(desk: Desk, fields: Fields) -> list[Event]:
    """What cannot be saved as it is waits beside its entry; in memory, where there is no room."""
    try:
        return await drafts.draft(desk, fields)
    except StoreFull:
        return []


def _edited(desk: Desk, entry: Entry, fields: Fields) -> Entry:
    """Only what the form held is changed. Raises BadData for words that are too long."""
    edited, now, protocol = entry, desk.now(), desk.protocol(entry.protocol_id)
    for field_id, _ in answers_to_edit(entry, protocol):
        text = fields.get(f"answer-{field_id}")
        if text is not None:
            edited = with_edited_step(edited, protocol, field_id, text, updated_at=now)
    if "next_step" in fields:
        edited = with_edited_answer(edited, "next_step", fields["next_step"], updated_at=now)
    return edited


async def delete_form(desk: Desk, fields: Fields) -> list[Event]:
    entry = _asked_for(desk, fields)
    if entry is None:
        return await list_entries(desk, fields)
    return [show(desk, delete_entry_screen(desk.texts, entry))]


async def delete(desk: Desk, fields: Fields) -> list[Event]:
    entry = _asked_for(desk, fields)
    if entry is None:
        return await list_entries(desk, fields)
    now = desk.now()

    undrafted = drafts.without_draft(desk, entry.id)

    def without(content: Content) -> Content:
        return meaning.without_vector(delete_item(undrafted(content), entry.id, now), entry.id, now)

    commit = await desk.vault.change(without)
    desk.notices.append("deleted")
    gone = [*saved(desk, commit), *await older_copy_written_over(desk)]
    return [*gone, *await list_entries(desk, fields)]


async def older_copy_written_over(desk: Desk) -> list[Event]:
    """The stored copy before a deletion still has the words. Where this fails, the next save does
    it."""
    try:
        commit = await desk.vault.change(lambda content: content)
    except (StoreFull, StoreUnavailable):
        return []
    return saved(desk, commit, quiet=True)


async def readable_copy(desk: Desk, fields: Fields) -> list[Event]:
    """A plain text file of every entry, by the optional part that knows how to write one."""
    if not desk.vault.is_open:
        return await list_entries(desk, fields)
    try:
        part = await desk.machine.parts.load(READABLE_PART)
    except PartUnavailable:
        desk.notices.append("part-unavailable")
        return await list_entries(desk, fields)
    text = part.render([entry.to_dict() for entry in desk.entries()], _labels(desk, part))
    data = base64.b64encode(text.encode("utf-8", "replace")).decode()
    filename = f"{desk.texts.get('journal-readable-file')}.txt"
    return [
        Download(filename, "text/plain;charset=utf-8", data),
        Announce(desk.texts.get("journal-readable-done")),
    ]


def _labels(desk: Desk, part: Any) -> dict[str, str]:
    """Every text the part asks for by name, from this language."""
    texts = desk.texts
    labels = {name: texts.get(f"journal-{text_id}") for name, text_id in _LABELS.items()}
    for entry in desk.entries():
        for moment in (entry.created_at, entry.updated_at):
            when = datetime.fromisoformat(moment)
            labels[f"date:{moment}"] = texts.get("journal-moment", when=when)
    for protocol in desk.pack.protocols.values():
        labels[f"protocol:{protocol.id}"] = texts.get(protocol.text_id("title"))
        for protocol_field in protocol.fields:
            for name in (f"{protocol_field.id}-question", f"{protocol_field.id}-label"):
                if texts.has(protocol.text_id(name)):
                    labels[f"question:{protocol.id}:{protocol_field.id}"] = texts.get(
                        protocol.text_id(name)
                    )
                    break
    return labels


_LABELS = {
    "title": "title",
    "next_step": "entry-next-step",
    "before": "entry-before",
    "after": "entry-after",
    "pleasantness": "entry-pleasantness",
    "energy": "entry-energy",
    "feeling": "entry-feeling",
}


def _asked_for(desk: Desk, fields: Fields) -> Entry | None:
    return desk.entry(fields.get("id", "")) if desk.vault.is_open else None


COMMANDS = {
    "entry.list": list_entries,
    "entry.read": read,
    "entry.edit": edit,
    "entry.draft": drafts.draft,
    "entry.leave_edit": leave_edit,
    "entry.update": update,
    "entry.delete_form": delete_form,
    "entry.delete": delete,
    "entry.readable_copy": readable_copy,
}
