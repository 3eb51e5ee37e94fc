"""Keeping and letting go: the passphrase, the four choices after a reflection, backups, erasing."""

from __future__ import annotations

import base64
from collections.abc import Mapping

import htpy as h

from stillwater.domain.entry import entry_from_session
from stillwater.domain.passphrase import PassphraseRefused
from stillwater.domain.session import advance, has_words
from stillwater.domain.state import How, Kept
from stillwater.messages import Announce, Download, Event, Show
from stillwater.ports import StoreUnavailable
from stillwater.service import crisis, imported, journal, locking, opening, reflecting
from stillwater.service.choosing import chosen_passphrase, fields_of
from stillwater.service.desk import IN_CRISIS, Desk, Door, saved, show
from stillwater.service.durability import note_backup
from stillwater.service.memory import noting
from stillwater.service.mirroring import sealed_file
from stillwater.service.screens import session_screen
from stillwater.service.sealing import seal_session, without_sealed_session
from stillwater.vault.content import put_item
from stillwater.vault.errors import (
    AlreadyStored,
    Damaged,
    Locked,
    NoSuchWay,
    NotABackup,
    NothingStored,
    VaultError,
    WrongPassphrase,
    WrongRecoveryCode,
)
from stillwater.vault.secret import Recovery
from stillwater.views.locking import let_go_screen
from stillwater.views.recovery import offer_recovery_screen
from stillwater.views.vault import (
    create_vault_screen,
    erase_screen,
    restore_screen,
)

Fields = Mapping[str, str]
BINARY = "application/octet-stream"


async def keep_device(desk: Desk, fields: Fields) -> list[Event]:
    """Keep the reflection in the vault; ask for the passphrase first where it is needed."""
    if desk.session is None:
        return []
    desk.pending = "pause" if desk.session.paused else "keep"
    if desk.open_on_device:
        return await go_on(desk)
    screen = await opening.screen(desk, "", False) if desk.stored else await _create(desk)
    return [show(desk, screen)]


async def keep_memory(desk: Desk, fields: Fields) -> list[Event]:
    """Keep it until the page is closed: an open vault that is never stored."""
    if desk.session is None:
        return []
    if desk.open_on_device:  # not offered then; keeping on the device is not what was chosen
        return [show(desk, session_screen(desk))]
    if not desk.vault.is_open:
        desk.vault.begin_in_memory()
    return await _keep(desk, "memory")


async def keep_file(desk: Desk, fields: Fields) -> list[Event]:
    """A locked file of this one reflection; it needs a passphrase of its own."""
    if desk.session is None:
        return []
    desk.pending = "file"
    return [show(desk, await _create(desk))]


async def keep_discard(desk: Desk, fields: Fields) -> list[Event]:
    """Let it go: nothing of it stays, not even its paused form. Words that are nowhere else are
    asked about once."""
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None:
        return []
    if has_words(protocol, session) and not fields.get("sure"):
        return [show(desk, let_go_screen(desk.texts, "keep.discard", "vault.create_cancel"))]
    events: list[Event] = []
    if desk.open_on_device:
        events += saved(desk, await desk.vault.change(without_sealed_session(desk)), quiet=True)
    return [*events, *_end(desk, "discarded")]


async def keep_back(desk: Desk, fields: Fields) -> list[Event]:
    """Not on this device after all: back to the choices, or to the journal. Where no reflection is
    under way, to what the page begins with."""
    desk.pending = ""
    if desk.page == "journal":
        return await journal.list_entries(desk, fields)
    return [show(desk, session_screen(desk) or await reflecting.screen(desk))]


async def create_form(desk: Desk, fields: Fields) -> list[Event]:
    return [show(desk, await _create(desk))]


async def create(desk: Desk, fields: Fields) -> list[Event]:
    """Choose a passphrase: for the vault of this device, or for one file."""
    if desk.pending != "file" and not desk.device_may_keep:
        raise StoreUnavailable
    try:
        passphrase = await chosen_passphrase(desk, fields)
        if desk.pending == "file":
            return await _make_file(desk, passphrase)
        content = desk.vault.content if desk.vault.is_open else None
        commit = await desk.vault.create(passphrase, content)
    except PassphraseRefused as fault:
        return [show(desk, await _create(desk, fault.code, fields))]
    except AlreadyStored:  # another tab was first
        desk.stored = True
        return [await _unlock_again(desk, "changed-elsewhere")]
    desk.door = Door(vouched=True)
    return [*saved(desk, commit), *_offering_a_code(desk, await go_on(desk))]


def _offering_a_code(desk: Desk, events: list[Event]) -> list[Event]:
    """What was waiting is done; before its screen comes the offer of a recovery code."""
    done = [event for event in events if not isinstance(event, Show)]
    return [*done, show(desk, offer_recovery_screen(desk.texts))]


async def _unlock_again(desk: Desk, problem: str, focus: str = "") -> Event:
    return show(desk, await opening.screen(desk, problem, not desk.pending), focus=focus)


async def unlock(desk: Desk, fields: Fields) -> list[Event]:
    """Open what is stored. A recovery code in the place of the passphrase opens it too."""
    try:
        events = await opening.opened(desk, opening.typed_secret(fields.get("passphrase", "")))
    except (WrongPassphrase, WrongRecoveryCode, NoSuchWay, PassphraseRefused):
        return [await _unlock_again(desk, "wrong-passphrase", "field-passphrase")]
    except NothingStored:
        desk.stored = False
        return await go_on(desk)
    except VaultError as fault:
        return [await _unlock_again(desk, fault.code)]
    if desk.door.passphrase_due:
        return [*events, show(desk, await opening.choose_anew(desk))]
    return [*events, *await go_on(desk)]


async def backup(desk: Desk, fields: Fields) -> list[Event]:
    """The sealed record as a file: of the open vault, or of a locked one as it lies there."""
    if desk.vault.is_open:
        file = await desk.vault.export_backup()
        name, data = file.filename, file.data
    else:
        data = await sealed_file(desk)
        name = f"backup-{desk.machine.clock.now():%Y-%m-%d}.bin"
    if not data:
        raise NothingStored
    return [
        Download(name, BINARY, base64.b64encode(data).decode()),
        Announce(desk.texts.get("vault-backup-title")),
        *await note_backup(desk),
    ]


async def restore_form(desk: Desk, fields: Fields) -> list[Event]:
    return [show(desk, restore_screen(desk.texts))]


async def restore(desk: Desk, fields: Fields) -> list[Event]:
    """Bring a backup in: into the open vault by merging, or as the vault of an empty device."""
    try:
        data = base64.b64decode(fields.get("file", ""), validate=True)
        secret = opening.typed_secret(fields.get("passphrase", ""))
        was_open = desk.vault.is_open
        before = imported.held(desk)
        commit = await desk.vault.restore(data, secret)
    except Locked:
        return [show(desk, await opening.screen(desk, "restore-locked"))]
    except (PassphraseRefused, NoSuchWay, WrongRecoveryCode):
        return [show(desk, restore_screen(desk.texts, "wrong-passphrase"))]
    except ValueError:  # no base64, or not even ASCII
        return [show(desk, restore_screen(desk.texts, "bad-file"))]
    except VaultError as fault:
        return [show(desk, restore_screen(desk.texts, _file_fault(fault)))]
    if not was_open:
        desk.door = Door(passphrase_due=isinstance(secret, Recovery))
    await imported.look(desk, before)
    desk.notices.append(f"restored-partly:{commit.lost_items}" if commit.damaged else "restored")
    return [*saved(desk, commit), *await journal.list_entries(desk, fields)]


async def erase_form(desk: Desk, fields: Fields) -> list[Event]:
    return [show(desk, erase_screen(desk.texts, can_back_up=desk.stored))]


async def mirror_failed(desk: Desk, fields: Fields) -> list[Event]:
    """The page could not write its own copy; what the store has is safe, in two places even."""
    desk.second_copy = False
    if desk.vault.places > 1:
        return []
    return [Announce(desk.texts.get("vault-mirror-full"))]


def _file_fault(fault: VaultError) -> str:
    """A file that is no backup and a damaged one ask the same of a person: another file."""
    return "bad-file" if isinstance(fault, Damaged | NotABackup) else fault.code


async def _create(desk: Desk, problem: str = "", sent: Fields | None = None) -> h.Node:
    chosen = await fields_of(desk, sent or {}, problem)
    for_file = desk.pending == "file"
    return create_vault_screen(desk.texts, problem, for_file=for_file, fields=chosen)


async def go_on(desk: Desk) -> list[Event]:
    """The vault is open: do what was waiting for it."""
    if desk.pending == "keep" and desk.session:
        return await _keep(desk, "device")
    if desk.pending in IN_CRISIS:
        return await crisis.unlocked(desk)
    if desk.pending == "pause" and desk.session:
        desk.pending = ""
        return [*await seal_session(desk), show(desk, session_screen(desk))]
    desk.pending = ""
    returned = await locking.come_back(desk)
    if returned is not None:
        return returned
    if desk.page == "journal" or desk.session is None:
        return await journal.list_entries(desk, {})
    return [show(desk, session_screen(desk))]


async def _keep(desk: Desk, how: How) -> list[Event]:
    """Store the reflection as an entry. Only a durable commit ends the session."""
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None:
        return []
    entry = entry_from_session(protocol, session, updated_at=session.started_at)
    unpaused, noted = without_sealed_session(desk), noting(desk, session)
    commit = await desk.vault.change(
        lambda content: put_item(noted(unpaused(content)), dict(entry.to_dict()))
    )
    return [*saved(desk, commit), *_end(desk, how)]


async def _make_file(desk: Desk, passphrase: str) -> list[Event]:
    """A vault of one entry that lives only long enough to be written to a file."""
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None:
        return []
    entry = entry_from_session(protocol, session, updated_at=session.started_at)
    single = desk.machine.new_vault()
    single.begin_in_memory({"entries": [dict(entry.to_dict())], "paused": [], "settings": {}})
    file = await single.export_backup(passphrase)
    download = Download(file.filename, BINARY, base64.b64encode(file.data).decode())
    return [download, *_end(desk, "file")]


def _end(desk: Desk, how: How) -> list[Event]:
    """The reflection is over, and nothing waits for it: what was let go is not kept by opening the
    journal later."""
    desk.pending = ""
    session, protocol = desk.session, desk.session_protocol()
    if session is None or protocol is None:
        return []
    desk.session = advance(protocol, session, Kept(how=how))
    return [show(desk, session_screen(desk))]


COMMANDS = {
    "keep.device": keep_device,
    "keep.memory": keep_memory,
    "keep.file": keep_file,
    "keep.discard": keep_discard,
    "vault.create_form": create_form,
    "vault.create_cancel": keep_back,
    "vault.create": create,
    "vault.unlock": unlock,
    "vault.backup": backup,
    "vault.restore_form": restore_form,
    "vault.restore": restore,
    "vault.erase_form": erase_form,
    "mirror.failed": mirror_failed,
}
