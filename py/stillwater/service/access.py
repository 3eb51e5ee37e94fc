"""Changing the ways in: another passphrase, a new key, taking a way away, a dearer lock.

What shuts somebody out asks for the passphrase once more, so that nobody who finds the vault open
can do it. What makes a way in asks first too (``vouch``), and not again until the vault is locked.
"""

from __future__ import annotations

from collections.abc import Mapping

from stillwater.domain.passphrase import PassphraseRefused
from stillwater.messages import Event
from stillwater.service import care, passkeys, recovery
from stillwater.service.choosing import chosen_passphrase, fields_of
from stillwater.service.desk import Desk, Door, Handler, saved, show
from stillwater.service.mirroring import second_copies
from stillwater.service.opening import typed_secret
from stillwater.service.ways import ways_of
from stillwater.vault.access import (
    Renewed,
    change_passphrase,
    raise_cost,
    rekey,
    remove_slot,
)
from stillwater.vault.errors import (
    CostNotBorne,
    NoSuchWay,
    VaultError,
    WrongPassphrase,
    WrongRecoveryCode,
)
from stillwater.vault.secret import Secret
from stillwater.views.access import (
    change_screen,
    remove_screen,
    seen_done_screen,
    seen_screen,
    tighten_screen,
    vouch_screen,
)

Fields = Mapping[str, str]
WRONG_PROOF = (WrongPassphrase, WrongRecoveryCode, NoSuchWay)


class CurrentRefused(Exception):
    """What was given as the current passphrase cannot be one."""


def _proof(fields: Fields) -> Secret:
    """Raises CurrentRefused."""
    try:
        return typed_secret(fields.get("current", ""))
    except PassphraseRefused:
        raise CurrentRefused from None


def _when_open(handler: Handler) -> Handler:
    """Only with a vault that is open on this device; otherwise back, where that is said."""

    async def checked(desk: Desk, fields: Fields) -> list[Event]:
        if not desk.open_on_device:
            return await care.show_care(desk, fields)
        return await handler(desk, fields)

    return checked


def _when_vouched(name: str, handler: Handler) -> Handler:
    """Only after the passphrase was given for it."""

    async def checked(desk: Desk, fields: Fields) -> list[Event]:
        if not desk.door.vouched:
            return [show(desk, vouch_screen(desk.texts, name))]
        return await handler(desk, fields)

    return _when_open(checked)


async def vouch(desk: Desk, fields: Fields) -> list[Event]:
    """The passphrase once more; then what it was asked for."""
    then = fields.get("then", "")
    if then not in VOUCHED:
        return await care.show_care(desk, fields)
    try:
        await _opens(desk, _proof(fields))
    except (CurrentRefused, *WRONG_PROOF):
        return _asked_again(desk, then)
    desk.door.vouched = True
    return await VOUCHED[then](desk, fields)


async def _opens(desk: Desk, secret: Secret) -> None:
    """Raises what ``Vault.unlock`` raises."""
    second = desk.machine.new_vault()
    await second.unlock(secret, second_copies(desk))
    second.lock()


def _asked_again(desk: Desk, then: str) -> list[Event]:
    screen = vouch_screen(desk.texts, then, "wrong-current")
    return [show(desk, screen, focus="field-current")]


async def change_form(desk: Desk, fields: Fields) -> list[Event]:
    return [await _change_again(desk)]


async def _change_again(
    desk: Desk, fields: Fields | None = None, problem: str = "", focus: str = ""
) -> Event:
    chosen = await fields_of(desk, fields or {}, problem)
    return show(desk, change_screen(desk.texts, chosen, problem), focus=focus)


async def change(desk: Desk, fields: Fields) -> list[Event]:
    """Another passphrase; the other ways in stay as they are."""
    try:
        passphrase = await chosen_passphrase(desk, fields)
        commit = await change_passphrase(desk.vault, passphrase, proof=_proof(fields))
    except PassphraseRefused as fault:
        return [await _change_again(desk, fields, fault.code)]
    except (CurrentRefused, *WRONG_PROOF):
        return [await _change_again(desk, fields, "wrong-current", "field-current")]
    return await _done(desk, commit, "changed")


async def seen_form(desk: Desk, fields: Fields) -> list[Event]:
    return [await _seen_again(desk)]


async def _seen_again(
    desk: Desk, fields: Fields | None = None, problem: str = "", focus: str = ""
) -> Event:
    chosen = await fields_of(desk, fields or {}, problem)
    return show(desk, seen_screen(desk.texts, chosen, problem), focus=focus)


async def seen(desk: Desk, fields: Fields) -> list[Event]:
    """A new key that only the new passphrase opens."""
    try:
        passphrase = await chosen_passphrase(desk, fields)
        commit = await rekey(desk.vault, passphrase, proof=_proof(fields))
    except PassphraseRefused as fault:
        return [await _seen_again(desk, fields, fault.code)]
    except (CurrentRefused, *WRONG_PROOF):
        return [await _seen_again(desk, fields, "wrong-current", "field-current")]
    desk.door = Door(vouched=True)
    screen = seen_done_screen(desk.texts, old_copy_left=commit.old_copy_left)
    return [*saved(desk, commit), show(desk, screen)]


async def remove_form(desk: Desk, fields: Fields) -> list[Event]:
    ways, slot_id = ways_of(desk), fields.get("slot", "")
    if not slot_id or slot_id not in (ways.recovery, *ways.passkeys):
        return await care.show_care(desk, fields)
    kind = "recovery" if slot_id == ways.recovery else "passkey"
    return [show(desk, remove_screen(desk.texts, slot_id, kind))]


async def remove(desk: Desk, fields: Fields) -> list[Event]:
    """Take a way in away; the last that lasts stays (``last-way-in``)."""
    try:
        commit = await remove_slot(desk.vault, fields.get("slot", ""))
    except VaultError as fault:
        desk.notices.append(fault.code)
        return await care.show_care(desk, fields)
    return await _done(desk, commit, "way-removed")


async def tighten_form(desk: Desk, fields: Fields) -> list[Event]:
    if desk.door.stronger is None:
        return await care.show_care(desk, fields)
    return [show(desk, tighten_screen(desk.texts))]


async def tighten(desk: Desk, fields: Fields) -> list[Event]:
    """The same passphrase, at the price that this device can bear."""
    cost, desk.door.stronger = desk.door.stronger, None
    if cost is None:
        return await care.show_care(desk, fields)
    try:
        commit = await raise_cost(desk.vault, fields.get("current", ""), cost)
    except (PassphraseRefused, *WRONG_PROOF):
        desk.door.stronger = cost
        screen = tighten_screen(desk.texts, "wrong-current")
        return [show(desk, screen, focus="field-current")]
    except CostNotBorne as fault:
        desk.notices.append(fault.code)
        return await care.show_care(desk, fields)
    return await _done(desk, commit, "tightened")


async def _done(desk: Desk, commit: Renewed, notice: str) -> list[Event]:
    desk.notices.append(notice)
    if commit.old_copy_left:
        desk.notices.append("old-copy-left")
    return [*saved(desk, commit), *await care.show_care(desk, {})]


#: What waits for the passphrase once more.
VOUCHED: dict[str, Handler] = {
    "access.recovery_show": recovery.show_code,
    "access.passkey_form": passkeys.form,
}

COMMANDS: dict[str, Handler] = {
    **recovery.COMMANDS,
    **passkeys.COMMANDS,
    **{name: _when_vouched(name, handler) for name, handler in VOUCHED.items()},
    "access.vouch": _when_open(vouch),
    "access.change_form": _when_open(change_form),
    "access.change": _when_open(change),
    "access.seen_form": _when_open(seen_form),
    "access.seen": _when_open(seen),
    "access.remove_form": _when_open(remove_form),
    "access.remove": _when_open(remove),
    "access.tighten_form": _when_open(tighten_form),
    "access.tighten": _when_open(tighten),
}
