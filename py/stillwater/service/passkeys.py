"""Passkeys of the device (WebAuthn PRF): the page asks the browser, here it becomes a key."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping

from stillwater.messages import Event
from stillwater.service import care, keeping, opening
from stillwater.service.desk import Desk, saved, show
from stillwater.vault.access import add_passkey
from stillwater.vault.errors import VaultError
from stillwater.vault.secret import Passkey
from stillwater.views.passkeys import NewPasskey, new_passkey_screen

Fields = Mapping[str, str]

#: What the page may report instead of an answer.
PROBLEMS = frozenset({"cancelled", "unsupported", "no-prf", "already", "failed"})
_USER_ID_BYTES = 16
_SALT_BYTES = 32


def answered(fields: Fields) -> tuple[str, Passkey | None]:
    """(problem code, None), or ("", what the passkey answered)."""
    problem = fields.get("problem", "")
    if problem:
        return f"passkey-{problem if problem in PROBLEMS else 'failed'}", None
    try:
        return "", Passkey(_bytes(fields, "credential_id"), _bytes(fields, "prf_output"))
    except ValueError:  # not base64, or of a wrong length
        return "passkey-failed", None


def _bytes(fields: Fields, name: str) -> bytes:
    """Raises ValueError."""
    try:
        return base64.b64decode(fields.get(name, ""), validate=True)
    except binascii.Error as fault:
        raise ValueError(name) from fault


async def form(desk: Desk, fields: Fields) -> list[Event]:
    """What a passkey means, and the button that makes one."""
    return [await _offer(desk)]


async def _offer(desk: Desk, problem: str = "") -> Event:
    random = desk.machine.random
    known = tuple(hint.credential_id for hint in await opening.hints(desk))
    offer = NewPasskey(random.token(_USER_ID_BYTES), random.token(_SALT_BYTES), known)
    return show(desk, new_passkey_screen(desk.texts, offer, problem))


async def add(desk: Desk, fields: Fields) -> list[Event]:
    """Store the passkey that was just made as a way in."""
    if not desk.open_on_device or not desk.door.vouched:
        return await care.show_care(desk, fields)
    problem, passkey = answered(fields)
    if passkey is None:
        return [await _offer(desk, problem)]
    try:
        salt = _bytes(fields, "salt")
        commit = await add_passkey(desk.vault, passkey.credential_id, salt, passkey.prf_output)
    except ValueError:
        return [await _offer(desk, "passkey-failed")]
    except VaultError as fault:
        return [await _offer(desk, fault.code)]
    desk.notices.append("passkey-added")
    return [*saved(desk, commit), *await care.show_care(desk, fields)]


async def unlock(desk: Desk, fields: Fields) -> list[Event]:
    """Open what is stored with what a passkey answered."""
    problem, passkey = answered(fields)
    if passkey is None:
        return [await _unlock_again(desk, problem)]
    try:
        events = await opening.opened(desk, passkey)
    except VaultError as fault:
        return [await _unlock_again(desk, fault.code)]
    return [*events, *await keeping.go_on(desk)]


async def _unlock_again(desk: Desk, problem: str) -> Event:
    return show(desk, await opening.screen(desk, problem, not desk.pending))


COMMANDS = {
    "access.passkey_add": add,
    "vault.unlock_passkey": unlock,
}
