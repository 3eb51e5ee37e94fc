"""``handle(Command) -> list[Event]``: the one door, and the one place that turns errors to words.

Commands are handled one at a time, in order; the page sees to that.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import htpy as h

from stillwater.domain.locking import Place
from stillwater.messages import Announce, Command, Event, Panel
from stillwater.ports import StoreFull, StoreUnavailable
from stillwater.service import (
    care,
    crisis,
    drafts,
    guiding,
    journal,
    keeping,
    lock_commands,
    locking,
    memory,
    minding,
    models,
    open_plan,
    pin,
    reading,
    readying,
    reflecting,
    rephrase,
    searching,
    storage,
    themes,
)
from stillwater.service.access import COMMANDS as ACCESS_COMMANDS
from stillwater.service.choosing import COMMANDS as CHOOSING
from stillwater.service.desk import Desk, Handler, lock_after, lock_event, show
from stillwater.service.machine import Machine
from stillwater.service.mirroring import COMMANDS as MIRROR_COMMANDS
from stillwater.service.mirroring import MirrorParts, bytes_of
from stillwater.vault.errors import Gone, Replaced, VaultError
from stillwater.vault.vault import Vault
from stillwater.views.vault import vault_notice

COMMANDS: dict[str, Handler] = {
    **guiding.COMMANDS,
    **reflecting.COMMANDS,
    **keeping.COMMANDS,
    **journal.COMMANDS,
    **lock_commands.COMMANDS,
    **storage.COMMANDS,
    **care.COMMANDS,
    **memory.COMMANDS,
    **themes.COMMANDS,
    **models.COMMANDS,
    **searching.COMMANDS,
    **rephrase.COMMANDS,
    **CHOOSING,
    **ACCESS_COMMANDS,
    **MIRROR_COMMANDS,
    **crisis.COMMANDS,
}
#: Sent by the page while somebody writes.
WHILE_WRITING: frozenset[Handler] = frozenset({reflecting.draft, drafts.draft})


class Service:
    """One a page. Holds the desk; a ``page.open`` must come first."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._desk: Desk | None = None

    async def handle(self, command: Command) -> list[Event]:
        """Never raises for what a person or a file can cause. Unknown commands change nothing.

        Raises PackUnavailable when the texts of a language cannot be had.
        """
        if command.name == "page.open":
            desk = await self._open(command.fields)
            events = minding.stands_again(
                desk, command, await self._guarded(desk, _render_page, command.fields)
            )
        elif self._desk is None or command.name not in COMMANDS:
            return []
        else:
            desk = self._desk
            asks = pin.is_closed(desk) and command.name not in lock_commands.THROUGH_PIN
            if not asks:
                await minding.listen(desk, command)
            handler = _render_page if asks else COMMANDS[command.name]
            seen = open_plan.content_seen(desk)
            events = await self._guarded(desk, handler, command.fields)
            if open_plan.content_seen(desk) != seen:
                await self._guarded(desk, open_plan.followed, command.fields)
            if not asks and not pin.is_closed(desk):  # help must not quote what a PIN guards
                events = await minding.mind(desk, command, events)
            if not asks:
                readying.begin(desk)
        problem = Panel("storage-problem", shown=not desk.device_may_keep and desk.secure)
        full = Panel("storage-full", shown=desk.vault.no_room)
        return [*events, problem, full, *_told(desk, command), lock_event(desk)]

    async def _open(self, fields: Mapping[str, str]) -> Desk:
        """The language and what the page knows; the session and the vault stay as they are."""
        language, path = fields.get("language", ""), fields.get("pack", "")
        desk = self._desk
        vault = desk.vault if desk else self._machine.new_vault()
        # The texts come over the network and the look into storage waits for the disk: at once.
        stored = asyncio.ensure_future(_is_stored(vault))
        if language and path:
            pack = await self._machine.library.pack(language, path)
            if desk is None:
                desk = self._desk = Desk(self._machine, vault, pack)
            desk.pack = pack
        if desk is None:
            raise ValueError("page.open without a language")
        if "mirror" in fields:
            desk.mirror = bytes_of(fields["mirror"])
            desk.mirror_parts = MirrorParts(fields.get("mirror_parts", ""))
            desk.secure = desk.device_may_keep = bool(fields.get("secure"))
            desk.can_share = bool(fields.get("share"))
        desk.page = fields.get("page") or desk.page
        desk.pending = ""  # the person went elsewhere: an open journal is only the journal again
        desk.choose_country(fields.get("country", ""))
        desk.guess_country(fields.get("time_zone", ""), fields.get("languages", "").split())
        if fields.get("locked"):  # the page stopped an engine that could not lock in time
            desk.returning = desk.returning or Place(desk.page)
        reading.take_rules(desk)
        reading.fetch_weights(desk)
        found = await stored
        desk.stored = bool(desk.mirror) or bool(found)
        desk.device_may_keep = desk.device_may_keep and found is not None
        return desk

    async def _guarded(
        self, desk: Desk, handler: Handler, fields: Mapping[str, str]
    ) -> list[Event]:
        """What no flow caught itself becomes a sentence; the screen and the words stay."""
        try:
            return await handler(desk, fields)
        except StoreFull:
            if handler in WHILE_WRITING:  # the panel says it, and nobody is taken from their words
                return []
            code = "storage-full"
        except StoreUnavailable:
            code = "storage-unavailable"
        except (Gone, Replaced) as fault:
            # Another tab erased or replaced the vault: ours must not go on as if it were there.
            desk.vault.lock()
            desk.mirror, desk.stored = b"", isinstance(fault, Replaced)
            code = fault.code
        except VaultError as fault:
            code = fault.code
        words = None if desk.vault.no_room else vault_notice(desk.texts, code)
        return [show(desk, [words, await _screen(desk)]), Announce(_plain(desk, code))]


async def _is_stored(vault: Vault) -> bool | None:
    """None where the browser lets nothing be stored."""
    try:
        return await vault.is_stored()
    except StoreUnavailable:
        return None


async def _render_page(desk: Desk, fields: Mapping[str, str]) -> list[Event]:
    return [show(desk, await _screen(desk))]


def _told(desk: Desk, command: Command) -> list[Event]:
    """When the page has to lock, if that is news to it."""
    after = lock_after(desk)
    if after == desk.told and command.name != "page.open":
        return []
    desk.told = after
    return [after]


async def _screen(desk: Desk) -> h.Node:
    closed = await locking.closed_screen(desk)
    if closed is not None:
        return closed
    asked = minding.worried_screen(desk)
    if asked is not None:
        return asked
    if desk.page == "journal":
        return await (journal.here(desk) if desk.edit else journal.screen(desk))
    return await reflecting.screen(desk)


def _plain(desk: Desk, code: str) -> str:
    name = f"vault-{code.replace('_', '-')}"
    return desk.texts.get(name if desk.texts.has(name) else "vault-unknown")
