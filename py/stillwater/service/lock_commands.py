"""The commands around locking: times, the PIN, and the questions before words are gone."""

from __future__ import annotations

from collections.abc import Mapping

from stillwater.domain.locking import LockTimes
from stillwater.messages import Announce, Erased, Event, Mirror
from stillwater.ports import StoreUnavailable
from stillwater.service import care, journal, locking, open_plan, pin
from stillwater.service.desk import Desk, saved, show
from stillwater.service.screens import session_screen
from stillwater.vault.content import with_setting
from stillwater.views import locking as views
from stillwater.views import pin as pin_views
from stillwater.views.vault import erased_screen

Fields = Mapping[str, str]
#: What can be done while words are sealed under a PIN; everything else asks for it. Of the plan for
#: hard hours that is the readable copy: what was sealed is not in memory then.
THROUGH_PIN = frozenset({
    "pin.open", "pin.forget", "pin.cancel", "erase.seen", "mirror.failed", "vault.erase",
    "model.report", "crisis.plan", "crisis.people", "crisis.country", "crisis.settle",
    "crisis.back", "plan.file", "plan.share", "plan.unshared",
})  # fmt: skip


async def times(desk: Desk, fields: Fields) -> list[Event]:
    """Store the chosen times with everything else; the page hears of them at once."""
    if not desk.vault.is_open:
        return await care.show_care(desk, fields)
    chosen = LockTimes.from_dict(
        {f"{name}_s": _whole(fields.get(name, "")) for name in ("idle", "hidden")}
    ).to_dict()

    commit = await desk.vault.change(lambda content: with_setting(content, "lock", chosen))
    desk.notices.append("lock-times")
    return [*saved(desk, commit), *await care.show_care(desk, fields)]


async def pin_set(desk: Desk, fields: Fields) -> list[Event]:
    problem = await pin.choose(desk, fields)
    if problem:
        screen = pin_views.pin_choice_screen(desk.texts, problem)
        return [show(desk, screen, focus="field-pin")]
    return [*await _after_pin(desk), Announce(desk.texts.get("locking-pin-done"))]


async def pin_remove(desk: Desk, fields: Fields) -> list[Event]:
    desk.pin = None
    return await _after_pin(desk)


async def pin_cancel(desk: Desk, fields: Fields) -> list[Event]:
    if pin.is_closed(desk):
        return [show(desk, await pin.screen(desk))]
    return await _after_pin(desk)


async def _after_pin(desk: Desk) -> list[Event]:
    """Back to where the PIN was offered."""
    if desk.page == "journal":
        return await care.show_care(desk, {})
    return [show(desk, session_screen(desk))]


async def pin_open(desk: Desk, fields: Fields) -> list[Event]:
    """The right PIN brings everything back where it was; the last wrong one drops it for good."""
    if not pin.is_closed(desk):
        return await _after_pin(desk)
    problem = await pin.try_open(desk, fields)
    if desk.pin is None:
        return _gone(desk)
    if problem:
        return [show(desk, await pin.screen(desk, problem), focus="field-pin")]
    return await locking.come_back(desk) or await journal.list_entries(desk, {})


async def pin_forget(desk: Desk, fields: Fields) -> list[Event]:
    """Let go of what the PIN guards, asked once more."""
    if not pin.is_closed(desk):
        return await _after_pin(desk)
    if not fields.get("sure"):
        return [show(desk, views.let_go_screen(desk.texts, "pin.forget", "pin.cancel"))]
    return _gone(desk)


def _gone(desk: Desk) -> list[Event]:
    locking.forget(desk)
    desk.returning = None
    return [show(desk, pin_views.pin_gone_screen(desk.texts))]


async def erase(desk: Desk, fields: Fields) -> list[Event]:
    """Keys first, then every copy: the store's here, its own by the page. What is left is looked at
    before anything is said (``erase_seen``)."""
    locking.forget(desk)
    desk.returning, desk.aside, desk.mirror = None, b"", b""
    try:
        await desk.vault.erase()
        await open_plan.lock_again(desk)
        desk.stored = await desk.vault.is_stored()
    except StoreUnavailable:
        return [show(desk, views.not_erased_screen(desk.texts)), Mirror("")]
    return [show(desk, views.erasing_screen(desk.texts)), Mirror(""), Erased()]


async def erase_seen(desk: Desk, fields: Fields) -> list[Event]:
    """The page looked at its own copies, ``left`` being their number; now the store's."""
    try:
        desk.stored = await desk.vault.is_stored()
        gone = not desk.stored and fields.get("left") == "0"
    except StoreUnavailable:
        gone = False
    if gone:
        return [show(desk, erased_screen(desk.texts))]
    return [show(desk, views.not_erased_screen(desk.texts))]


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 0


COMMANDS = {
    "vault.lock": locking.lock,
    "vault.unlock_form": locking.unlock_form,
    "vault.erase": erase,
    "erase.seen": erase_seen,
    "lock.times": times,
    "pin.form": pin.choice_form,
    "pin.set": pin_set,
    "pin.remove": pin_remove,
    "pin.cancel": pin_cancel,
    "pin.open": pin_open,
    "pin.forget": pin_forget,
}
