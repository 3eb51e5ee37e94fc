"""The ways on from the screen that asks: people, the plan, somebody trusted, a minute, going on."""

from __future__ import annotations

from collections.abc import Mapping

import htpy as h

from stillwater.domain.plan import people_named
from stillwater.messages import Event
from stillwater.ports import StoreFull, StoreUnavailable
from stillwater.service import care, locking, open_plan, opening, pin
from stillwater.service.desk import IN_CRISIS, Desk, saved, show
from stillwater.service.guiding import screen as guide_screen
from stillwater.service.journal import here as journal_here
from stillwater.service.minding import go_on, worried_screen
from stillwater.service.people import people_to_call
from stillwater.service.reflecting import screen as reflect_screen
from stillwater.vault.content import with_setting
from stillwater.vault.errors import VaultError
from stillwater.views import crisis_ways as views
from stillwater.views.crisis_plan import plan_screen

Fields = Mapping[str, str]


async def back(desk: Desk, fields: Fields) -> list[Event]:
    """To the choices; to the page itself where nothing is asked any more. ``calm``: to where the
    plan was opened by itself. Behind a PIN that is always the screen that asks for it."""
    stop_waiting(desk)
    if fields.get("calm") or pin.is_closed(desk):
        return [show(desk, await _opened_from(desk))]
    return [show(desk, worried_screen(desk) or await _page(desk))]


async def _opened_from(desk: Desk) -> h.Node:
    """The screen of a locked device that offers the plan."""
    waits = desk.pending in ("keep", "pause") and desk.session and desk.session.phase != "ended"
    if waits and not desk.open_on_device:
        return await opening.screen(desk, "", False)
    return await locking.closed_screen(desk) or worried_screen(desk) or await _page(desk)


async def people(desk: Desk, fields: Fields) -> list[Event]:
    return [show(desk, _people(desk))]


async def country(desk: Desk, fields: Fields) -> list[Event]:
    """Another country, or the list to choose from."""
    chosen = fields.get("country", "")
    known = chosen in desk.pack.countries
    desk.choose_country(chosen)
    return [*await _kept(desk, known), show(desk, _people(desk, choosing=not known))]


async def _kept(desk: Desk, chosen: bool) -> list[Event]:
    """The choice lies in the open journal with the rest. Whatever hinders that, help is shown."""
    if not chosen or not desk.vault.is_open:
        return []
    code = desk.country
    try:
        commit = await desk.vault.change(lambda content: with_setting(content, "country", code))
    except (StoreFull, StoreUnavailable, VaultError):
        return []
    return saved(desk, commit, quiet=True)


async def plan(desk: Desk, fields: Fields) -> list[Event]:
    """The person's own plan. In a locked journal there may be (more of) one: it can be opened from
    here."""
    parts, readable = await open_plan.plan(desk)
    if pin.is_closed(desk) and not readable:
        return [show(desk, await pin.screen(desk))]
    locked = not readable and _may_hold_a_plan(desk)
    screen = plan_screen(
        desk.texts,
        parts,
        locked=locked,
        readable=readable,
        share=desk.can_share,
        calm=bool(fields.get("calm")) or pin.is_closed(desk),
    )
    return [show(desk, screen)]


def _may_hold_a_plan(desk: Desk) -> bool:
    """Something is stored and not open; what is kept until the page is closed is no key to it."""
    return desk.stored and (not desk.vault.is_open or desk.vault.in_memory_only)


async def unlock(desk: Desk, fields: Fields) -> list[Event]:
    """Ask for the passphrase; once open, what it was asked for comes first: the plan, or its
    people."""
    desk.pending = "trust" if fields.get("then") == "trust" else "plan"
    return [show(desk, await opening.screen(desk))]


async def unlocked(desk: Desk) -> list[Event]:
    """What waited in the crisis flow for an open journal."""
    then = trust if desk.pending == "trust" else plan
    stop_waiting(desk)
    return await then(desk, {})


def stop_waiting(desk: Desk) -> None:
    """The person went elsewhere: an open journal is only the journal again."""
    if desk.pending in IN_CRISIS:
        desk.pending = ""


async def trust(desk: Desk, fields: Fields) -> list[Event]:
    """Somebody to tell: the people of the plan first. A locked journal can be opened from here."""
    parts, readable = await open_plan.plan(desk)
    locked = not readable and _may_hold_a_plan(desk)
    return [show(desk, views.trust_screen(desk.texts, people_named(parts), locked=locked))]


async def settle(desk: Desk, fields: Fields) -> list[Event]:
    return [show(desk, views.settle_screen(desk.texts))]


async def carry_on(desk: Desk, fields: Fields) -> list[Event]:
    """Back to where the person was: nothing was left out, nothing is held against them."""
    stop_waiting(desk)
    go_on(desk)
    return [show(desk, await _page(desk))]


async def let_read(desk: Desk, fields: Fields) -> list[Event]:
    await open_plan.let_read(desk)
    return [show(desk, await care.screen(desk), focus="care-plan")]


async def lock_again(desk: Desk, fields: Fields) -> list[Event]:
    await open_plan.lock_again(desk)
    return [show(desk, await care.screen(desk), focus="care-plan")]


def _people(desk: Desk, *, choosing: bool = False) -> h.Node:
    asked = None if pin.is_closed(desk) else desk.worry
    danger = asked.danger if asked else None
    found = people_to_call(desk, danger)
    return views.people_screen(desk.texts, found, tuple(desk.pack.countries), choosing=choosing)


async def _page(desk: Desk) -> h.Node:
    if desk.page == "journal":
        return await journal_here(desk)
    return await (guide_screen(desk) if desk.session is None else reflect_screen(desk))


COMMANDS = {
    "crisis.back": back,
    "crisis.people": people,
    "crisis.country": country,
    "crisis.plan": plan,
    "crisis.unlock": unlock,
    "crisis.trust": trust,
    "crisis.settle": settle,
    "crisis.go_on": carry_on,
    "plan.open": let_read,
    "plan.close": lock_again,
    "plan.file": open_plan.file,
    "plan.share": open_plan.share,
    "plan.unshared": open_plan.unshared,
}
