"""Locking as it is seen: what covers the words, the times, and the questions before something is
gone.

The covers stand in every page, in a template, so that they can be shown without the engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import htpy as h

from stillwater.domain.locking import (
    HIDDEN_CHOICES_S,
    IDLE_CHOICES_S,
    LockTimes,
)
from stillwater.ports import Texts
from stillwater.views.components import button, command_form, notice
from stillwater.views.links import title
from stillwater.views.pin import pin_offer

PinUse = Literal["", "offered", "set"]
_MINUTE_S = 60


def covers(texts: Texts) -> h.Element:
    """What the shell puts in the place of the words: while locking, while they are only hidden, and
    after the engine was stopped. None of them holds a word of the person's."""
    get = texts.get
    return h.template(id="covers")[
        _cover("hiding", get("locking-hiding-title"), h.p[get("locking-hiding-body")]),
        _cover(
            "veil",
            get("locking-veil-title"),
            h.p[get("locking-veil-body")],
            _plain_button(get("locking-veil-lift"), data_cover_lift=""),
        ),
        _cover(
            "stopped",
            get("vault-locked-title"),
            h.p[get("locking-stopped-body")],
            _plain_button(get("vault-locked-open"), data_cover_open=""),
        ),
    ]


def lock_soon(texts: Texts) -> h.Element:
    """Half a minute before an idle lock; any key or touch is an answer too."""
    return h.div(id="lock-soon", class_="notice info", hidden=True)[
        h.p[texts.get("locking-soon")],
        h.div(class_="actions")[
            h.button(type="button", class_="button quiet", data_still_here="")[
                texts.get("locking-still-here")
            ]
        ],
    ]


def lock_buttons(texts: Texts) -> h.Fragment:
    """Beside the small lock, once there is something to lock or to hide."""
    return h.fragment[
        (
            h.button(
                type="button",
                class_="button link lock-now",
                data_lock_now=states,
                hidden=True,
            )[texts.get(label)]
            for states, label in (
                ("open", "locking-lock-now"),
                ("unsaved memory", "locking-hide-now"),
            )
        )
    ]


def locked_screen(
    texts: Texts, *, can_write: bool = False, aside: bool = False, plan: h.Node = None
) -> h.Element:
    """Right after locking: nothing of the person's words is left in the page.

    ``can_write``: a new reflection can begin without opening. ``aside``: the newest words are
    sealed, but the store would not take them. ``plan``: a way to the plan for hard hours.
    """
    get = texts.get
    return _screen(
        title(get("vault-locked-title")),
        h.p[get("vault-locked-body")],
        aside and notice("danger", h.p[get("locking-aside")]),
        command_form(
            "vault.unlock_form",
            h.div(class_="actions")[
                button(get("vault-locked-open")),
                can_write
                and button(get("locking-write-closed"), command="session.begin", kind="link"),
            ],
        ),
        plan,
    )


def unsaved_changes(texts: Texts, entry_id: str) -> h.Element:
    """Says that changes to an entry wait, and leads back to them: ``entry.edit`` {id}."""
    return notice(
        "care",
        h.p[texts.get("locking-unsaved")],
        command_form(
            "entry.edit",
            h.input(type="hidden", name="id", value=entry_id),
            h.div(class_="actions")[button(texts.get("locking-unsaved-open"), kind="quiet")],
        ),
    )


def locking_settings(texts: Texts, times: LockTimes, pin: PinUse = "") -> tuple[str, h.Fragment]:
    """Heading and content of the section: ``lock.times`` {idle, hidden}, ``pin.form``,
    ``pin.remove``. A PIN is spoken of only while words are in memory alone."""
    get = texts.get
    content = h.fragment[
        h.p[get("locking-section-about")],
        command_form(
            "lock.times",
            _times(texts, "idle", IDLE_CHOICES_S, times.idle_s),
            _times(texts, "hidden", HIDDEN_CHOICES_S, times.hidden_s),
            h.p(class_="hint")[get("locking-section-soon", seconds=30)],
            h.div(class_="actions")[button(get("locking-section-keep"), kind="quiet")],
        ),
        pin == "offered" and pin_offer(texts),
        pin == "set"
        and command_form(
            "pin.remove",
            h.p[get("locking-pin-is-set")],
            h.div(class_="actions")[
                button(get("locking-pin-change"), command="pin.form", kind="quiet"),
                button(get("locking-pin-remove"), kind="link"),
            ],
        ),
    ]
    return get("locking-section-title"), content


def let_go_screen(texts: Texts, command: str, back: str) -> h.Element:
    """The one question before words are gone that are nowhere else. ``command`` is sent with
    ``sure``; ``back`` leads back to them."""
    get = texts.get
    return _screen(
        title(get("locking-let-go-title")),
        h.p[get("locking-let-go-body")],
        command_form(
            command,
            h.input(type="hidden", name="sure", value="1"),
            h.div(class_="actions")[
                button(get("locking-let-go"), kind="danger"),
                button(get("locking-let-go-not"), command=back, kind="quiet"),
            ],
        ),
    )


def erasing_screen(texts: Texts) -> h.Element:
    """Between erasing and having looked whether anything is left."""
    return _screen(title(texts.get("locking-erasing-title")), h.p[texts.get("locking-erasing")])


def not_erased_screen(texts: Texts) -> h.Element:
    """Something is still there: what can be done, and once more."""
    get = texts.get
    return _screen(
        title(get("locking-not-erased-title")),
        notice("danger", h.p[get("locking-not-erased")]),
        command_form(
            "vault.erase",
            h.div(class_="actions")[button(get("shell-retry"), kind="danger")],
        ),
    )


def _cover(name: str, heading: str, *content: h.Node) -> h.Element:
    # No <h1> and no id: the page that the template stands in has its own.
    return h.div(class_="screen stack cover", data_cover=name)[
        h.div(class_="cover-title", role="heading", aria_level="1", tabindex="-1")[heading], content
    ]


def _plain_button(label: str, **attributes: str) -> h.Element:
    return h.div(class_="actions")[
        h.button(type="button", class_="button primary", **attributes)[label]
    ]


def _times(texts: Texts, name: str, choices_s: Sequence[int], chosen_s: int) -> h.Element:
    return h.fieldset(class_="stack")[
        h.legend[texts.get(f"locking-{name}")],
        (
            h.label(class_="check")[
                h.input(type="radio", name=name, value=str(seconds), checked=seconds == chosen_s),
                h.span[_duration(texts, seconds)],
            ]
            for seconds in choices_s
        ),
    ]


def _duration(texts: Texts, seconds: int) -> str:
    if seconds % _MINUTE_S:
        return texts.get("locking-seconds", n=seconds)
    return texts.get("locking-minutes", n=seconds // _MINUTE_S)


def _screen(*content: h.Node) -> h.Element:
    return h.div(class_="screen stack")[content]
