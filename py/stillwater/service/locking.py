"""Locking: what was not sent is sealed first, then keys and words are dropped; and the way back.

With an open vault on this device the words go into the vault. In memory only they are sealed under
a PIN where one was chosen; without one there is no key to lock with, and the page only hides them.
"""

from __future__ import annotations

from collections.abc import Mapping

import htpy as h

from stillwater.domain.locking import Place
from stillwater.messages import Event
from stillwater.ports import DecryptionRefused, StoreFull, StoreUnavailable
from stillwater.service import drafts, journal, minding, open_plan, opening, pin, reflecting
from stillwater.service.desk import Desk, Door, has_unsaved, lock_times, saved, show
from stillwater.service.screens import session_screen
from stillwater.service.sealing import sealed_sessions, sealing, take_form
from stillwater.vault.content import Content, decode_content, empty_content, encode_content
from stillwater.vault.errors import Busy
from stillwater.vault.merge import merge
from stillwater.vault.vault import Operation
from stillwater.views.care import care_section
from stillwater.views.locking import PinUse, locked_screen, locking_settings

Fields = Mapping[str, str]
NONCE_BYTES = 12
_ASIDE = b"stillwater vault v1 aside"


async def lock(desk: Desk, fields: Fields) -> list[Event]:
    """``fields`` are those of the form on the page, ``form`` being its command.

    Nothing is dropped before it is sealed. Where the store refuses, the words are sealed under a
    key of the vault and wait in memory. Raises Gone and Replaced: the vault is no longer there.
    """
    place = _place(desk)
    if fields.get("form", "").startswith("session."):
        take_form(desk, fields)
    if desk.open_on_device:
        events = await _seal(desk, _unsent(desk, fields))
        forget(desk)
        desk.returning = place
        return [*events, show(desk, await _locked(desk))]
    operation = drafts.drafting(desk, fields) if desk.vault.is_open else None
    if operation:
        await desk.vault.change(operation)
    if desk.pin and desk.pin.key and (desk.vault.is_open or has_unsaved(desk)):
        await pin.close(desk, place)
        minding.forget_words(desk)
        return [show(desk, await pin.screen(desk))]
    return []


def forget(desk: Desk) -> None:
    """Drop keys and words; what is sealed stays."""
    desk.vault.lock()
    desk.door = Door()
    desk.session = desk.form = desk.edit = desk.pin = None
    desk.pending, desk.entry_in_view, desk.editing = "", "", False
    desk.notices.clear()
    minding.forget_words(desk)


async def come_back(desk: Desk) -> list[Event] | None:
    """After opening: straight to where the person was, with the words that were not sent.

    None where there is no place to come back to.
    """
    aside = await _take_aside(desk)
    place, desk.returning = desk.returning, None
    if place is None:
        return None
    if desk.session is None or not has_unsaved(desk):
        _resume(desk, place.session_id, aside)
    if desk.page == "reflect":
        under_way = desk.session is not None and desk.session.phase != "ended"
        return [show(desk, session_screen(desk) if under_way else await reflecting.screen(desk))]
    entry = desk.entry(place.entry_id) if place.page == desk.page else None
    if entry is None:
        return None
    if not place.editing:
        return await journal.read(desk, {"id": entry.handle})
    draft = drafts.draft_of(desk, entry.id, aside) if aside else None
    return [journal.edit_form(desk, entry, draft)]


async def closed_screen(desk: Desk) -> h.Node:
    """The screen of a page whose words are locked away; None where there are none to speak of."""
    if pin.is_closed(desk):
        return await pin.screen(desk)
    here = desk.returning and desk.returning.page == desk.page
    if here and desk.page == "reflect" and desk.stored and not desk.vault.is_open:
        return None if desk.session else await _locked(desk)
    return None


async def section(desk: Desk) -> h.Node:
    """Of the screen "Keys and safety"."""
    use: PinUse = ""
    if desk.vault.in_memory_only:
        use = "set" if desk.pin else "offered"
    heading, content = locking_settings(desk.texts, lock_times(desk), use)
    return care_section("locking", heading, content)


async def _locked(desk: Desk) -> h.Element:
    plan = await open_plan.offer(desk)
    can_write = desk.page == "reflect"
    return locked_screen(desk.texts, can_write=can_write, aside=bool(desk.aside), plan=plan)


def _place(desk: Desk) -> Place:
    session_id = desk.session.id if desk.session and desk.session.phase != "ended" else ""
    return Place(desk.page, session_id, desk.entry_in_view, desk.editing)


def _unsent(desk: Desk, fields: Fields) -> Operation | None:
    """One operation for all that has to be stored before the words go; None if nothing has."""
    found = [sealing(desk, everything=True)]
    editing = fields.get("form") == "entry.update"
    found.append(drafts.drafting(desk, fields) if editing else drafts.unsent(desk))
    operations = [operation for operation in found if operation]

    def all_of_them(content: Content) -> Content:
        for operation in operations:
            content = operation(content)
        return content

    return all_of_them if operations else None


async def _seal(desk: Desk, operation: Operation | None) -> list[Event]:
    if operation is None:
        return []
    try:
        return saved(desk, await desk.vault.change(operation), quiet=True)
    except (StoreFull, StoreUnavailable, Busy):
        machine = desk.machine
        nonce = machine.random.token(NONCE_BYTES)
        plain = encode_content(operation(empty_content()))
        key = await desk.vault.key_for(_ASIDE)
        desk.aside = nonce + await machine.crypto.aes_gcm_seal(key, nonce, plain, _ASIDE)
        return []


async def _take_aside(desk: Desk) -> Content | None:
    """The words that the store refused when the vault was locked; stored now if it lets us."""
    if not desk.aside or not desk.open_on_device:
        return None
    nonce, sealed = desk.aside[:NONCE_BYTES], desk.aside[NONCE_BYTES:]
    key = await desk.vault.key_for(_ASIDE)
    try:
        opened = await desk.machine.crypto.aes_gcm_open(key, nonce, sealed, _ASIDE)
    except DecryptionRefused:  # of a vault that was erased or has another key since
        desk.aside = b""
        return None
    aside = decode_content(opened)
    try:
        await desk.vault.change(lambda content: merge(content, aside))
        desk.aside = b""
    except (StoreFull, StoreUnavailable, Busy):
        desk.notices.append("storage-full")
    return aside


def _resume(desk: Desk, session_id: str, aside: Content | None) -> None:
    """The session that was under way when the page locked, as it stood."""
    found = sealed_sessions(desk, aside) if aside else []
    for state, form in [*found, *sealed_sessions(desk)]:
        if state.id == session_id:
            desk.session, desk.form = state, form
            return


async def unlock_form(desk: Desk, fields: Fields) -> list[Event]:
    """The screen that asks for the passphrase, on whichever page one is."""
    return [show(desk, await opening.screen(desk))]
