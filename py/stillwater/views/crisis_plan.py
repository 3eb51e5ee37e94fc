"""A person's own plan for hard hours: in the crisis flow, to print, to hand on, to leave open."""

from __future__ import annotations

from collections.abc import Sequence

import htpy as h

from stillwater.domain.plan import MAY_HOLD_NUMBERS, PlanPart
from stillwater.ports import Texts
from stillwater.views.care import care_section
from stillwater.views.components import (
    button,
    callable_words,
    command_form,
    notice,
    own_words,
    screen_heading,
)

SHARING_ID = "plan-sharing"


def plan_offer(texts: Texts) -> h.Element:
    """The way to a readable plan while the rest is locked: ``crisis.plan`` {calm}."""
    return command_form(
        "crisis.plan",
        _calm(),
        h.div(class_="actions")[button(texts.get("crisis-plan"), kind="quiet")],
    )


def plan_screen(
    texts: Texts,
    parts: Sequence[PlanPart],
    *,
    locked: bool = False,
    readable: bool = False,
    share: bool = False,
    calm: bool = False,
) -> h.Element:
    """``locked``: there may be a plan in a journal that is closed. ``readable``: this plan is the
    copy that can be read without the passphrase. ``share``: the device has a share sheet.
    ``calm``: it was opened by itself, and not from the screen that asks.

    Commands plan.file, plan.share, crisis.unlock, crisis.back and crisis.go_on.
    """
    get = texts.get
    return h.div(class_="screen stack crisis plan")[
        screen_heading(get("crisis-plan-title")),
        readable and h.p(class_="small soft")[get("crisis-open-shown")],
        [_part(texts, part) for part in parts if texts.has(part.heading_id)],
        not parts and h.p[get("crisis-plan-locked" if locked else "crisis-plan-none")],
        command_form(
            "crisis.back",
            calm and _calm(),
            bool(parts)
            and h.div(class_="actions no-print")[
                h.button(type="button", class_="button quiet", data_print=True)[
                    get("crisis-plan-print")
                ],
                button(get("crisis-plan-file"), command="plan.file", kind="quiet"),
                share and button(get("crisis-plan-share"), command="plan.share", kind="quiet"),
            ],
            bool(parts) and h.p(class_="small soft no-print")[get("crisis-plan-file-about")],
            bool(parts) and share and h.div(id=SHARING_ID, class_="stack no-print")[sharing(texts)],
            h.div(class_="actions no-print")[
                locked and button(get("crisis-plan-unlock"), command="crisis.unlock"),
                button(get("common-back" if calm else "crisis-back"), kind="quiet"),
                not calm and button(get("crisis-go-on"), command="crisis.go_on", kind="link"),
            ],
        ),
    ]


def sharing(texts: Texts, *, failed: bool = False) -> h.Fragment:
    """What sharing means, beside its button. ``failed``: it could not be done."""
    return h.fragment[
        h.p(class_="small soft")[texts.get("crisis-plan-share-about")],
        failed and notice("care", h.p[texts.get("crisis-plan-not-shared")]),
    ]


def open_plan_section(texts: Texts, *, readable: bool) -> h.Element:
    """Of "Keys and safety": whether the plan alone may be read while the rest is locked."""
    get = texts.get
    if readable:
        return care_section(
            "plan",
            get("crisis-open-title"),
            h.p[get("crisis-open-is")],
            command_form(
                "plan.close",
                h.div(class_="actions")[button(get("crisis-open-no"), kind="quiet")],
            ),
        )
    return care_section(
        "plan",
        get("crisis-open-title"),
        h.p[get("crisis-open-about")],
        h.p[get("crisis-open-risk")],
        command_form(
            "plan.open", h.div(class_="actions")[button(get("crisis-open-yes"), kind="quiet")]
        ),
    )


def _calm() -> h.VoidElement:
    return h.input(type="hidden", name="calm", value="1")


def _part(texts: Texts, part: PlanPart) -> h.Element:
    words = callable_words if part.field in MAY_HOLD_NUMBERS else own_words
    return h.section(class_="letter-part")[
        h.h2[texts.get(part.heading_id)], (words(line) for line in part.lines)
    ]
