"""Where words that gave cause for worry lie: what is said of them is what is true of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from stillwater.domain.answers import clean
from stillwater.domain.entry import handle_of
from stillwater.domain.worry import Kept, Worry
from stillwater.messages import Event
from stillwater.ports import StoreFull, StoreUnavailable
from stillwater.service.desk import Desk, saved
from stillwater.service.drafts import COLLECTION as DRAFTS
from stillwater.service.sealing import is_sealed, sealing
from stillwater.vault.content import live_items
from stillwater.vault.errors import VaultError


def holder_of(desk: Desk, text: str) -> str:
    """The id of the session under way, or else of the entry in view, that has ``text``; "" where
    neither does: it was only looked at, or a button left it out."""
    session = desk.session
    if session is not None and session.phase != "ended":
        form = desk.form.values if desk.form else ()
        if _has(text, [session.to_dict(), form]):
            return session.id
    entry = desk.entry(desk.entry_in_view) if desk.entry_in_view and desk.vault.is_open else None
    if entry is None:
        return ""
    edit = desk.edit.values if desk.edit else ()
    drafts = _items(desk, DRAFTS, entry.id)
    return entry.id if _has(text, [entry.to_dict(), drafts, edit]) else ""


def kept(desk: Desk, worry: Worry) -> Kept:
    """ "device": durably stored; "page": nowhere but here; "": nothing is claimed."""
    session = desk.session
    if not worry.holder:
        return ""
    if session is not None and session.id == worry.holder and session.phase != "ended":
        return "device" if desk.open_on_device and is_sealed(desk) else "page"
    if not desk.vault.is_open:
        return ""
    if desk.edit is not None and desk.edit.at == handle_of(worry.holder):
        return "page"
    found = any(_items(desk, name, worry.holder) for name in ("entries", "paused", DRAFTS))
    if not found:
        return ""
    return "device" if desk.open_on_device else "page"


async def store(desk: Desk) -> list[Event]:
    """Before anybody is asked: what the session has is stored whole, also half a check-in. Where
    that fails it stays on the page, and that is what is said."""
    operation = sealing(desk, everything=True) if desk.open_on_device else None
    if operation is None:
        return []
    try:
        return saved(desk, await desk.vault.change(operation), quiet=True)
    except (StoreFull, StoreUnavailable, VaultError):
        return []


def _items(desk: Desk, collection: str, item_id: str) -> list[dict[str, Any]]:
    return [i for i in live_items(desk.vault.content, collection) if i.get("id") == item_id]


def _has(text: str, held: object) -> bool:
    sought = _plain(text)
    return bool(sought) and any(sought in _plain(each) for each in _texts(held))


def _plain(text: str) -> str:
    """Lists and the ends of lines are stored in one spelling; the words are the same."""
    return " ".join(clean(text).split())


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)
