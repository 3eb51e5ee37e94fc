"""A PIN for words that are in memory only: sealed with AES-256-GCM under a key from Argon2id.

Nothing of it is stored. It keeps a glance away; a few digits do not withstand somebody who can read
the device's memory, and the screens say so. The key is made when the PIN is chosen, so that locking
never waits for it, and is dropped with the words. After ``PIN_TRIES`` wrong tries both are gone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import htpy as h

from stillwater.domain.locking import (
    PIN_TRIES,
    FormDraft,
    PinLock,
    PinRefused,
    Place,
    new_pin,
)
from stillwater.domain.state import SessionState
from stillwater.messages import Event
from stillwater.ports import DecryptionRefused
from stillwater.service import open_plan
from stillwater.service.desk import Desk, show
from stillwater.vault.content import decode_content, encode_content
from stillwater.vault.kdf import SALT_BYTES
from stillwater.views import pin as views

Fields = Mapping[str, str]
KEY_BYTES = 32
NONCE_BYTES = 12
_PURPOSE = b"stillwater pin v1"


def is_closed(desk: Desk) -> bool:
    return desk.pin is not None and bool(desk.pin.sealed)


async def screen(desk: Desk, problem: str = "") -> h.Node:
    """Asks for the PIN; the plan for hard hours is there where it can be read without."""
    tries_left = desk.pin.tries_left if desk.pin else 0
    return views.pin_screen(desk.texts, tries_left, problem, plan=await open_plan.offer(desk))


async def choose(desk: Desk, fields: Fields) -> str:
    """Set the PIN of the form; the code of a problem, or an empty text."""
    try:
        pin = new_pin(fields.get("pin", ""))
        if pin != new_pin(fields.get("pin_again", "")):
            return "pin_differs"
    except PinRefused as fault:
        return fault.code
    salt = desk.machine.random.token(SALT_BYTES)
    desk.pin = PinLock(salt, await _key(desk, pin, salt))
    return ""


async def close(desk: Desk, place: Place) -> None:
    """Seal what is in memory; only when that is done, drop it and the key."""
    lock = desk.pin
    if lock is None or not lock.key:
        return
    held: dict[str, Any] = {
        "content": desk.vault.content if desk.vault.in_memory_only else None,
        "session": desk.session.to_dict() if desk.session else None,
        "form": desk.form.to_dict() if desk.form else None,
        "place": [place.page, place.session_id, place.entry_id, place.editing],
    }
    nonce = desk.machine.random.token(NONCE_BYTES)
    sealed = await desk.machine.crypto.aes_gcm_seal(lock.key, nonce, encode_content(held), _PURPOSE)
    desk.pin = PinLock(lock.salt, sealed=nonce + sealed)
    desk.vault.lock()
    desk.session = desk.form = desk.edit = None


async def try_open(desk: Desk, fields: Fields) -> str:
    """Open with the PIN of the form: an empty text, or a problem's code. After the last wrong try
    ``desk.pin`` is None. What cannot be a PIN at all is a slip and costs no try."""
    lock = desk.pin
    if lock is None:
        return "pin_wrong"
    try:
        key = await _key(desk, new_pin(fields.get("pin", "")), lock.salt)
        plain = await desk.machine.crypto.aes_gcm_open(
            key, lock.sealed[:NONCE_BYTES], lock.sealed[NONCE_BYTES:], _PURPOSE
        )
    except PinRefused:
        return "pin_not_one"
    except DecryptionRefused:
        left = lock.tries_left - 1
        desk.pin = replace(lock, tries_left=left) if left else None
        return "pin_wrong"
    _put_back(desk, decode_content(plain))
    desk.pin = PinLock(lock.salt, key, tries_left=PIN_TRIES)
    return ""


def _put_back(desk: Desk, held: dict[str, Any]) -> None:
    if held["content"] is not None:
        desk.vault.begin_in_memory(held["content"])
    desk.session = SessionState.from_dict(held["session"]) if held["session"] else None
    desk.form = FormDraft.from_dict(held["form"])
    desk.returning = Place(*held["place"])


async def _key(desk: Desk, pin: bytes, salt: bytes) -> bytes:
    cost = desk.machine.kdf_policy.floor
    return await desk.machine.crypto.argon2id(pin, salt, cost, KEY_BYTES)


async def choice_form(desk: Desk, fields: Fields) -> list[Event]:
    return [show(desk, views.pin_choice_screen(desk.texts))]
