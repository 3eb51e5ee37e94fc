"""The recovery code: made, shown, typed back; and coming in without the passphrase.

A code becomes a way in only when it was typed back. Until then it opens nothing, and an older code
still does: a code that nobody noted must not feel like safety.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping

import htpy as h

from stillwater.domain.passphrase import PassphraseRefused
from stillwater.domain.recovery_code import RecoveryCodeRefused, new_code, read_code
from stillwater.messages import Event
from stillwater.service import care, journal, keeping
from stillwater.service.choosing import chosen_passphrase
from stillwater.service.desk import Desk, saved, show
from stillwater.service.opening import (
    back_to_choices,
    choose_anew,
    hints,
    opened,
    sealed_copies,
)
from stillwater.service.passkeys import answered
from stillwater.service.screens import session_screen
from stillwater.vault import kinds
from stillwater.vault.access import change_passphrase, set_recovery
from stillwater.vault.copies import sift
from stillwater.vault.errors import TooNew, VaultError
from stillwater.vault.secret import Recovery, Secret
from stillwater.views.recovery import (
    forgot_screen,
    recovery_code_screen,
    recovery_done_screen,
    type_code_screen,
)

Fields = Mapping[str, str]


async def show_code(desk: Desk, fields: Fields) -> list[Event]:
    """A new code, or again the one that was not typed back yet."""
    code = desk.door.code
    if code is None:
        code = desk.door.code = new_code(desk.machine.random)
    screen = recovery_code_screen(desk.texts, code.text, desk.machine.clock.now())
    return [show(desk, screen)]


async def type_form(desk: Desk, fields: Fields) -> list[Event]:
    if desk.door.code is None:
        return await later(desk, fields)
    return [show(desk, type_code_screen(desk.texts))]


async def confirm(desk: Desk, fields: Fields) -> list[Event]:
    """Typed back rightly: now it is stored as a way in, in place of an older code."""
    code = desk.door.code
    if code is None or not desk.open_on_device:
        return await later(desk, fields)
    try:
        typed = read_code(fields.get("code", ""))
    except RecoveryCodeRefused as fault:
        return [_type_again(desk, fields, fault.code)]
    if not hmac.compare_digest(typed.data, code.data):
        return [_type_again(desk, fields, "recovery-differs")]
    commit, _ = await set_recovery(desk.vault, code=code)
    desk.door.code = None
    if commit.old_copy_left:
        desk.notices.append("old-copy-left")
    return [*saved(desk, commit), show(desk, recovery_done_screen(desk.texts))]


def _type_again(desk: Desk, fields: Fields, problem: str) -> Event:
    screen = type_code_screen(desk.texts, problem, fields.get("code", ""))
    return show(desk, screen, focus="field-code")


async def later(desk: Desk, fields: Fields) -> list[Event]:
    """Without a code, or after it: back to where the person was."""
    desk.door.code = None
    if desk.page == "journal" or desk.session is None:
        return await care.show_care(desk, fields)
    return [show(desk, session_screen(desk))]


async def forgot(desk: Desk, fields: Fields) -> list[Event]:
    return [show(desk, await _forgot(desk))]


async def recover(desk: Desk, fields: Fields) -> list[Event]:
    """Open with the code; a new passphrase comes next."""
    try:
        secret = Recovery.typed(fields.get("code", ""))
    except RecoveryCodeRefused as fault:
        return [await _forgot_again(desk, fields, fault.code)]
    return await _recovered(desk, secret, fields)


async def recover_passkey(desk: Desk, fields: Fields) -> list[Event]:
    """Open with a passkey because the passphrase is gone; a new passphrase comes next."""
    problem, passkey = answered(fields)
    if passkey is None:
        return [await _forgot_again(desk, fields, problem)]
    return await _recovered(desk, passkey, fields)


async def _recovered(desk: Desk, secret: Secret, fields: Fields) -> list[Event]:
    try:
        events = await opened(desk, secret)
    except VaultError as fault:
        return [await _forgot_again(desk, fields, fault.code)]
    desk.door.passphrase_due = True
    return [*events, show(desk, await choose_anew(desk))]


async def renew(desk: Desk, fields: Fields) -> list[Event]:
    """The new passphrase after the old one was lost. Asks for none: it was opened for this."""
    if not desk.open_on_device or not desk.door.passphrase_due:
        return await journal.list_entries(desk, fields)
    try:
        commit = await change_passphrase(desk.vault, await chosen_passphrase(desk, fields))
    except PassphraseRefused as fault:
        return [show(desk, await choose_anew(desk, fields, fault.code))]
    desk.door.passphrase_due = False
    desk.notices.append("changed")
    if commit.old_copy_left:
        desk.notices.append("old-copy-left")
    return [*saved(desk, commit), *await keeping.go_on(desk)]


async def _forgot(desk: Desk, problem: str = "", typed: str = "") -> h.Node:
    return forgot_screen(
        desk.texts,
        has_code=await _has_code(desk),
        hints=await hints(desk),
        problem=problem,
        typed=typed,
        back=back_to_choices(desk),
    )


async def _forgot_again(desk: Desk, fields: Fields, problem: str) -> Event:
    """With what was typed, to be compared and put right."""
    screen = await _forgot(desk, problem, fields.get("code", ""))
    return show(desk, screen, focus="field-code" if "code" in fields else "")


async def _has_code(desk: Desk) -> bool:
    """Whether the newest stored copy names a recovery code; unproven before it opened."""
    try:
        records = sift(await sealed_copies(desk), desk.machine.kdf_policy).records
    except TooNew:
        return False
    newest = records[0].header.slots if records else ()
    return any(slot.kind == kinds.RECOVERY for slot in newest)


COMMANDS = {
    "access.recovery_type_form": type_form,
    "access.recovery_confirm": confirm,
    "access.later": later,
    "access.forgot": forgot,
    "access.recover": recover,
    "access.recover_passkey": recover_passkey,
    "access.renew": renew,
}
