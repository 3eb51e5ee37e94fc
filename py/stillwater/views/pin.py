"""Choosing a PIN for words that are in memory only, and typing it."""

from __future__ import annotations

import htpy as h

from stillwater.domain.locking import PIN_LEAST_DIGITS, PIN_TRIES
from stillwater.ports import Texts
from stillwater.views.components import button, command_form, field_problem, notice
from stillwater.views.links import title


def pin_offer(texts: Texts) -> h.Element:
    """For words that are in memory only: ``pin.form``."""
    return command_form(
        "pin.form",
        h.p(class_="soft")[texts.get("locking-pin-offer")],
        h.div(class_="actions")[button(texts.get("locking-pin-choose"), kind="quiet")],
    )


def pin_choice_screen(texts: Texts, problem: str = "") -> h.Element:
    """Choose a PIN: ``pin.set`` {pin, pin_again}. Says first what it does not do."""
    get = texts.get
    return _screen(
        title(get("locking-pin-choice-title")),
        h.p[get("locking-pin-choice-body")],
        notice("care", h.p[get("locking-pin-limits")], h.p[get("locking-pin-tries", n=PIN_TRIES)]),
        command_form(
            "pin.set",
            _pin_field(
                texts,
                "pin",
                get("locking-pin-new"),
                hint=get("locking-pin-hint", least=PIN_LEAST_DIGITS),
                problem=_pin_problem(texts, problem),
            ),
            _pin_field(texts, "pin_again", get("locking-pin-again")),
            h.div(class_="actions")[
                button(get("locking-pin-choose")),
                button(get("common-cancel"), command="pin.cancel", kind="link"),
            ],
        ),
    )


def pin_screen(
    texts: Texts, tries_left: int, problem: str = "", *, plan: h.Node = None
) -> h.Element:
    """Words in memory, sealed under a PIN: ``pin.open`` {pin}; ``pin.forget`` lets them go.

    ``plan``: a way to the plan for hard hours."""
    get = texts.get
    last = tries_left < PIN_TRIES
    return _screen(
        title(get("locking-pin-title")),
        h.p[get("locking-pin-body")],
        command_form(
            "pin.open",
            _pin_field(
                texts,
                "pin",
                get("locking-pin"),
                problem=_pin_problem(texts, problem),
            ),
            h.p(class_=None if last else "hint")[get("locking-pin-tries-left", n=tries_left)],
            h.div(class_="actions")[
                button(get("vault-unlock")),
                button(get("locking-pin-forget"), command="pin.forget", kind="link"),
            ],
        ),
        plan,
    )


def pin_gone_screen(texts: Texts) -> h.Element:
    """After the last wrong try, or when the person let go: nothing can be brought back."""
    get = texts.get
    return _screen(
        title(get("locking-pin-gone-title")),
        h.p[get("locking-pin-gone-body")],
        command_form("session.begin", h.div(class_="actions")[button(get("journal-start"))]),
    )


def _pin_problem(texts: Texts, code: str) -> str:
    return texts.get(f"locking-{code.replace('_', '-')}") if code else ""


def _pin_field(
    texts: Texts, name: str, label: str, *, hint: str = "", problem: str = ""
) -> h.Element:
    """Digits in any script; a password manager is not asked to keep them."""
    field_id = f"field-{name}"
    described = [f"{field_id}-problem"] if problem else []
    described += [f"{field_id}-hint"] if hint else []
    return h.div(class_="field")[
        h.label(for_=field_id, class_="label")[label],
        hint and h.p(class_="hint", id=f"{field_id}-hint")[hint],
        problem and field_problem(field_id, problem),
        h.input(
            id=field_id,
            class_="words",
            type="password",
            name=name,
            required=True,
            inputmode="numeric",
            autocomplete="off",
            autocapitalize="none",
            spellcheck="false",
            translate="no",
            dir="ltr",
            aria_describedby=" ".join(described) or None,
            aria_invalid="true" if problem else None,
        ),
        h.label(class_="check")[
            h.input(type="checkbox", data_reveals=f"#{field_id}"),
            h.span[texts.get("common-show")],
        ],
    ]


def _screen(*content: h.Node) -> h.Element:
    return h.div(class_="screen stack")[content]
