"""The recovery code: offered, shown once, typed back; and the way in with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import htpy as h

from stillwater.ports import Texts
from stillwater.views.components import button, command_form, notice
from stillwater.views.links import title
from stillwater.views.passkeys import PasskeyHint, open_with_passkey
from stillwater.views.vault import vault_notice

CODE_ID = "recovery-code"
COPIED_ID = "recovery-copied"


def offer_recovery_screen(texts: Texts) -> h.Element:
    """Right after a vault was made: make a code now, or later."""
    get = texts.get
    return _screen(
        title(get("recovery-offer-title")),
        h.p[get("recovery-offer-saved")],
        h.p[get("recovery-offer-body")],
        command_form(
            "access.recovery_show",
            h.div(class_="actions")[
                button(get("recovery-make")),
                button(get("recovery-later"), command="access.later", kind="quiet"),
            ],
        ),
        h.p(class_="hint")[get("recovery-later-about")],
    )


def recovery_code_screen(texts: Texts, code: str, made_on: datetime) -> h.Element:
    """The code in groups, to copy, print or write down. It opens nothing yet."""
    get = texts.get
    return _screen(
        title(get("recovery-title")),
        h.p[get("recovery-body")],
        _card(texts, code, made_on),
        h.div(class_="actions")[
            h.button(
                type="button",
                class_="button quiet",
                data_copy=f"#{CODE_ID}",
                data_said=f"#{COPIED_ID}",
                data_copied=get("recovery-copied"),
                data_cleared=get("recovery-cleared"),
                data_not_copied=get("recovery-not-copied"),
            )[get("recovery-copy")],
            h.button(type="button", class_="button quiet", data_print=True)[get("recovery-print")],
        ],
        h.p(id=COPIED_ID, class_="hint", role="status"),
        h.p(class_="soft")[get("recovery-keep")],
        command_form(
            "access.recovery_type_form",
            h.div(class_="actions")[
                button(get("recovery-have")),
                button(get("recovery-without"), command="access.later", kind="link"),
            ],
        ),
    )


def type_code_screen(texts: Texts, problem: str = "", typed: str = "") -> h.Element:
    """Type it back: ``access.recovery_confirm`` {code}. Only then it becomes a way in.

    ``typed``: what was refused, to be put right.
    """
    get = texts.get
    return _screen(
        title(get("recovery-type-title")),
        h.p[get("recovery-type-body")],
        vault_notice(texts, problem),
        command_form(
            "access.recovery_confirm",
            _code_field(texts, typed),
            h.div(class_="actions")[
                button(get("recovery-confirm")),
                button(get("recovery-again"), command="access.recovery_show", kind="link"),
                button(get("recovery-without"), command="access.later", kind="link"),
            ],
        ),
    )


def recovery_done_screen(texts: Texts) -> h.Element:
    """The code was typed back and is stored as a way in."""
    get = texts.get
    return _screen(
        title(get("recovery-done-title")),
        h.p[get("recovery-done-body")],
        h.p(class_="soft")[get("recovery-done-keep")],
        command_form("access.later", h.div(class_="actions")[button(get("recovery-done-go-on"))]),
    )


def forgot_link(texts: Texts) -> h.Element:
    """On every screen that asks for the passphrase."""
    return command_form(
        "access.forgot",
        h.div(class_="actions")[button(texts.get("forgot"), kind="link")],
    )


def forgot_screen(
    texts: Texts,
    *,
    has_code: bool,
    hints: Sequence[PasskeyHint] = (),
    problem: str = "",
    typed: str = "",
    back: h.Element | None = None,
) -> h.Element:
    """The other ways in, or plainly that there is none: ``access.recover`` {code}.

    ``back``: a form in the place of the link back to the journal.
    """
    get = texts.get
    to_journal = h.a(class_="button link", href="../journal/", data_page="journal")
    return _screen(
        title(get("forgot-title")),
        vault_notice(texts, problem),
        has_code
        and [
            h.p[get("forgot-body")],
            command_form(
                "access.recover",
                _code_field(texts, typed),
                h.div(class_="actions")[button(get("forgot-open"))],
            ),
        ],
        bool(hints)
        and h.div(class_="stack passkey")[
            h.p[get("forgot-passkey")],
            open_with_passkey(texts, "access.recover_passkey", hints),
        ],
        not has_code and notice("care", h.p[get("forgot-none")]),
        not has_code and h.p[get("forgot-none-ways")],
        h.div(class_="actions")[to_journal[get("common-back")]] if back is None else back,
    )


def _card(texts: Texts, code: str, made_on: datetime) -> h.Element:
    """All that is printed. The line says what it is for without naming what the page is."""
    groups = code.split("-")
    return h.div(class_="code-card")[
        h.p(class_="code-label")[texts.get("recovery-card", when=made_on)],
        h.p(id=CODE_ID, class_="code", dir="ltr", translate="no")[
            (h.span[group, "-" if at < len(groups) - 1 else ""] for at, group in enumerate(groups))
        ],
    ]


def _code_field(texts: Texts, typed: str) -> h.Element:
    """Seen while it is typed: it is read from paper, sign by sign. Never completed or checked, and
    ``data-secret``: the page keeps it out of the words it holds on to."""
    get = texts.get
    return h.div(class_="field")[
        h.label(for_="field-code", class_="label")[get("recovery-code")],
        h.p(class_="hint", id="field-code-hint")[get("recovery-code-hint")],
        h.input(
            id="field-code",
            class_="words code-field",
            type="text",
            name="code",
            value=typed,
            data_secret=True,
            required=True,
            dir="ltr",
            autocomplete="off",
            autocapitalize="characters",
            spellcheck="false",
            translate="no",
            aria_describedby="field-code-hint",
        ),
    ]


def _screen(*content: h.Node) -> h.Element:
    return h.div(class_="screen stack")[content]
