"""The ways in: what there is, and changing it. Problems come as codes (``vault_notice``)."""

from __future__ import annotations

from dataclasses import dataclass

import htpy as h

from stillwater.ports import Texts
from stillwater.views.care import care_section
from stillwater.views.components import button, command_form, notice, secret_field
from stillwater.views.links import title
from stillwater.views.passkeys import add_passkey_form
from stillwater.views.vault import vault_notice


@dataclass(frozen=True, slots=True)
class Ways:
    """What opens the vault. ``recovery`` and ``passkeys`` are the ids of their slots."""

    recovery: str = ""
    passkeys: tuple[str, ...] = ()
    could_be_tighter: bool = False


def ways_in_section(texts: Texts, ways: Ways) -> h.Element:
    get = texts.get
    return care_section(
        "ways",
        get("ways-title"),
        h.h3[get("ways-passphrase")],
        ways.could_be_tighter and tighten_offer(texts),
        command_form(
            "access.change_form",
            h.div(class_="actions")[
                button(get("change-open"), kind="quiet"),
                button(get("seen-open"), command="access.seen_form", kind="quiet"),
            ],
        ),
        h.h3[get("ways-recovery")],
        h.p[get("ways-recovery-there" if ways.recovery else "ways-recovery-none")],
        command_form(
            "access.recovery_show",
            _slot(ways.recovery),
            h.div(class_="actions")[
                button(get("recovery-renew" if ways.recovery else "recovery-make"), kind="quiet"),
                ways.recovery
                and button(get("ways-remove-code"), command="access.remove_form", kind="link"),
            ],
        ),
        _passkeys(texts, ways.passkeys),
    )


def _passkeys(texts: Texts, slots: tuple[str, ...]) -> h.Element:
    """Shown where the browser can, or where there is one to take away."""
    get = texts.get
    return h.div(class_="stack" if slots else "stack passkey")[
        h.h3[get("ways-passkeys")],
        h.p[get("ways-passkeys-there" if slots else "ways-passkeys-none", count=len(slots))],
        (
            command_form(
                "access.remove_form",
                _slot(slot_id),
                h.div(class_="actions")[
                    button(get("ways-remove-passkey", number=number), kind="link")
                ],
            )
            for number, slot_id in enumerate(slots, 1)
        ),
        add_passkey_form(texts),
    ]


def vouch_screen(texts: Texts, then: str, problem: str = "") -> h.Element:
    """The passphrase once more, before a new way in is made: ``access.vouch`` {then, current}."""
    get = texts.get
    return _screen(
        title(get("vouch-title")),
        h.p[get("vouch-body")],
        vault_notice(texts, problem),
        command_form(
            "access.vouch",
            h.input(type="hidden", name="then", value=then),
            _current(texts),
            h.div(class_="actions")[button(get("vouch-go-on")), _cancel(texts)],
        ),
    )


def change_screen(texts: Texts, fields: h.Node, problem: str = "") -> h.Element:
    """Another passphrase for the same key: ``access.change`` {current, and ``fields``}."""
    get = texts.get
    return _screen(
        title(get("change-title")),
        h.p[get("change-body")],
        vault_notice(texts, problem),
        command_form(
            "access.change",
            _current(texts),
            fields,
            h.div(class_="actions")[
                button(get("change-save")),
                _cancel(texts),
                button(get("forgot"), command="access.forgot", kind="link"),
            ],
        ),
    )


def seen_screen(texts: Texts, fields: h.Node, problem: str = "") -> h.Element:
    """Somebody knows the passphrase: what a new key does and cannot do.

    ``access.seen`` {current, and ``fields``}, as in ``views.passphrase``.
    """
    get = texts.get
    return _screen(
        title(get("seen-title")),
        vault_notice(texts, problem),
        h.p[get("seen-body")],
        h.ul[(h.li[get(f"seen-does-{name}")] for name in ("key", "copies", "ways"))],
        notice("care", h.p[get("seen-cannot")]),
        command_form(
            "access.seen",
            _current(texts),
            fields,
            h.div(class_="actions")[
                button(get("seen-save")),
                _cancel(texts),
                button(get("forgot"), command="access.forgot", kind="link"),
            ],
        ),
    )


def seen_done_screen(texts: Texts, *, old_copy_left: bool = False) -> h.Element:
    """The new key is in force: offers what the old one took along."""
    get = texts.get
    return _screen(
        title(get("seen-done-title")),
        vault_notice(texts, "old-copy-left" if old_copy_left else ""),
        h.p[get("seen-done-body")],
        h.p[get("seen-done-offer")],
        command_form(
            "access.recovery_show",
            h.div(class_="actions")[
                button(get("recovery-make")),
                button(get("seen-done-backup"), command="vault.backup", kind="quiet"),
                button(get("care-back"), command="care.show", kind="link"),
            ],
        ),
        h.p(class_="soft")[get("seen-done-files")],
    )


def choose_anew_screen(
    texts: Texts, fields: h.Node, problem: str = "", back: h.Element | None = None
) -> h.Element:
    """After it was opened without the passphrase: a new one at once, ``access.renew``.

    ``back``: a form for somebody who cannot think of that now.
    """
    get = texts.get
    return _screen(
        title(get("renew-title")),
        h.p[get("renew-body")],
        vault_notice(texts, problem),
        command_form(
            "access.renew",
            fields,
            h.div(class_="actions")[
                button(get("renew-save")),
                button(get("renew-lock"), command="vault.lock", kind="link"),
            ],
        ),
        back,
    )


def remove_screen(texts: Texts, slot_id: str, kind: str) -> h.Element:
    """The question before a way in is gone: ``access.remove`` {slot}. ``kind``: as in the slot."""
    get = texts.get
    what = "code" if kind == "recovery" else "passkey"
    return _screen(
        title(get(f"remove-{what}-title")),
        h.p[get(f"remove-{what}-body")],
        command_form(
            "access.remove",
            _slot(slot_id),
            h.div(class_="actions")[button(get("remove-yes"), kind="danger"), _cancel(texts)],
        ),
    )


def tighten_offer(texts: Texts) -> h.Element:
    """This device could make every guess at the passphrase cost more."""
    get = texts.get
    return notice(
        "info",
        h.p[get("tighten-offer")],
        command_form(
            "access.tighten_form",
            h.div(class_="actions")[button(get("tighten-open"), kind="quiet")],
        ),
    )


def tighten_screen(texts: Texts, problem: str = "") -> h.Element:
    """``access.tighten`` {current}."""
    get = texts.get
    return _screen(
        title(get("tighten-title")),
        h.p[get("tighten-body")],
        vault_notice(texts, problem),
        command_form(
            "access.tighten",
            _current(texts),
            h.div(class_="actions")[button(get("tighten-save")), _cancel(texts)],
        ),
    )


def _current(texts: Texts) -> h.Element:
    return secret_field("current", texts.get("access-current"), show_label=texts.get("common-show"))


def _slot(slot_id: str) -> h.VoidElement | None:
    return h.input(type="hidden", name="slot", value=slot_id) if slot_id else None


def _cancel(texts: Texts) -> h.Element:
    return button(texts.get("common-cancel"), command="care.show", kind="link")


def _screen(*content: h.Node) -> h.Element:
    return h.div(class_="screen stack")[content]
