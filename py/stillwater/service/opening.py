"""Opening what is stored, by whatever a person brings: passphrase, recovery code, passkey."""

from __future__ import annotations

from collections.abc import Mapping

import htpy as h

from stillwater.domain.recovery_code import RecoveryCodeRefused
from stillwater.messages import Event
from stillwater.ports import StoreUnavailable
from stillwater.service import open_plan
from stillwater.service.choosing import fields_of
from stillwater.service.desk import IN_CRISIS, Desk, Door, saved
from stillwater.service.mirroring import followed, second_copies
from stillwater.vault.access import better_cost, passkey_hints
from stillwater.vault.content import setting
from stillwater.vault.merge import merge
from stillwater.vault.secret import Passphrase, Recovery, Secret
from stillwater.vault.vault import RECORD_NAME
from stillwater.views.access import choose_anew_screen
from stillwater.views.crisis_ways import back_form
from stillwater.views.passkeys import PasskeyHint, open_with_passkey
from stillwater.views.recovery import forgot_link
from stillwater.views.vault import unlock_screen

# A device that opened this fast can afford one look at whether it could bear more.
_QUICK_MS = 500.0


def typed_secret(text: str) -> Secret:
    """What was typed where a passphrase is asked for; a whole recovery code is taken for one.

    Raises PassphraseRefused.
    """
    try:
        return Recovery.typed(text)
    except RecoveryCodeRefused:
        return Passphrase.typed(text)


async def opened(desk: Desk, secret: Secret) -> list[Event]:
    """Unlock; what was kept in memory meanwhile joins what was stored.

    Whoever comes in by a recovery code chooses a new passphrase next (``door.passphrase_due``).
    Raises what ``Vault.unlock`` and ``Vault.change`` raise.
    """
    vault, clock = desk.vault, desk.machine.clock
    in_memory = vault.content if vault.in_memory_only else None
    started = clock.now()
    report = await vault.unlock(secret, second_copies(desk))
    took_ms = (clock.now() - started).total_seconds() * 1000
    desk.door = Door(passphrase_due=isinstance(secret, Recovery))
    if isinstance(secret, Passphrase) and took_ms <= _QUICK_MS:
        desk.door.stronger = await better_cost(vault)
    if desk.door.stronger and not desk.tighten_said:
        desk.tighten_said = True
        desk.notices.append("tighten-offer")
    if report.lost_items:
        desk.notices.append(f"items-lost:{report.lost_items}")
    elif report.damaged_copies:
        desk.notices.append("fell-back-to-copy")
    if report.needs_repair and not report.repaired:
        desk.notices.append("not-repaired")
    if not desk.country_chosen:
        desk.choose_country(str(setting(vault.content, "country") or ""))
    events: list[Event] = []
    events += followed(desk, report)
    if in_memory is not None:
        mine = in_memory
        events += saved(desk, await vault.change(lambda theirs: merge(theirs, mine)))
    return events


async def screen(desk: Desk, problem: str = "", can_start_fresh: bool = True) -> h.Node:
    """The screen that asks for the passphrase, with the other ways in that are there, and the plan
    where it can be read without."""
    return unlock_screen(
        desk.texts,
        problem,
        can_start_fresh,
        await open_plan.offer(desk),
        open_with_passkey(desk.texts, "vault.unlock_passkey", await hints(desk)),
        forgot_link(desk.texts),
        back=back_to_choices(desk),
    )


def back_to_choices(desk: Desk) -> h.Element | None:
    """For whoever came from the crisis flow, on each screen on the way to an open journal: back and
    on, and nothing there erases anything. None for everybody else."""
    return back_form(desk.texts) if desk.pending in IN_CRISIS else None


async def choose_anew(
    desk: Desk, fields: Mapping[str, str] | None = None, problem: str = ""
) -> h.Node:
    """The new passphrase that is due. ``fields``, ``problem``: what was sent, and its fault."""
    chosen = await fields_of(desk, fields or {}, problem)
    return choose_anew_screen(desk.texts, chosen, problem, back_to_choices(desk))


async def sealed_copies(desk: Desk) -> list[bytes]:
    """Every copy there is, newest first, the page's own last."""
    try:
        held = await desk.machine.store.read_all(RECORD_NAME)
    except StoreUnavailable:
        held = []
    return [copy for copy in [*held, desk.mirror] if copy]


async def hints(desk: Desk) -> list[PasskeyHint]:
    """The passkeys that the stored record names. Nothing of it is proven before one has opened."""
    copies, policy = await sealed_copies(desk), desk.machine.kdf_policy
    return [PasskeyHint(*hint) for hint in passkey_hints(copies, policy)]
