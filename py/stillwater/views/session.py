"""The screens of a reflection, as content for ``<main>``.

One question a screen. The first heading of each has the id "screen-title" and takes the focus.
Every form carries ``at``, the screen it belongs to, so that a late or doubled press does nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import htpy as h

from stillwater.domain.checkin import HIGHEST, LOWEST
from stillwater.domain.guide import Guide
from stillwater.domain.problem import Problem
from stillwater.domain.protocol import Protocol
from stillwater.domain.session import begin
from stillwater.ports import Texts
from stillwater.views.answer_controls import problem_text
from stillwater.views.components import (
    button,
    command_form,
    scale,
    screen_heading,
    text_field,
)
from stillwater.views.guide import need_screen
from stillwater.views.protocol_about import about_protocol
from stillwater.views.session_close import (
    ended_screen,
    keep_screen,
    next_step_screen,
    paused_screen,
    summary_screen,
)
from stillwater.views.session_parts import hidden, ways_on
from stillwater.views.session_step import gate_screen, step_form, step_screen

__all__ = [
    "check_in_screen",
    "ended_screen",
    "gate_screen",
    "keep_screen",
    "next_step_screen",
    "paused_screen",
    "reflect_start",
    "step_screen",
    "summary_screen",
]

When = Literal["before", "after"]


def check_in_screen(
    texts: Texts,
    *,
    when: When = "before",
    problem: Problem | None = None,
    values: Mapping[str, str] | None = None,
    protocol: Protocol | None = None,
) -> h.Element:
    """Command session.checkin {at, pleasantness, energy, feeling}; session.skip, .pause, .stop.

    ``values`` are the fields as sent, when they did not go through. ``protocol`` is what comes
    after it: before the first question its name stands above, and what is known of it below.
    """
    about = protocol is not None and when == "before"
    return h.div(class_="screen stack")[
        h.p(class_="soft small protocol-name")[texts.get(protocol.text_id("title"))]
        if about and protocol
        else None,
        _check_in_form(texts, when, problem, values or {}, protocol),
        about_protocol(texts, protocol) if about and protocol else None,
    ]


def reflect_start(
    texts: Texts, guide: Guide, protocol: Protocol, on_paper: Protocol | None = None
) -> h.Element:
    """The guide and the first question of ``protocol`` before the engine runs.

    The same screens as the engine's; each form reveals what may come next. Forms of the protocol
    carry its id, so that the engine can begin the session from the first of them.

    ``on_paper``: whose questions stand there where no script runs; else those of ``protocol``.
    """
    state = begin(protocol, id="start", language=texts.language, started_at="")
    return h.div(class_="screen stack start")[
        need_screen(texts, guide, then="start-kept"),
        step_form(texts, protocol, state, None, None, start=("start-first", "start-kept")),
        h.p(id="start-kept", class_="notice info", tabindex="-1", hidden=True)[
            texts.get("session-start-kept")
        ],
        h.noscript[_paper(texts, on_paper or protocol)],
    ]


def _check_in_form(
    texts: Texts,
    when: When,
    problem: Problem | None,
    values: Mapping[str, str],
    protocol: Protocol | None,
) -> h.Element:
    get = texts.get
    at = "arrive" if when == "before" else "leave"
    needed = protocol is not None and when == "before" and protocol.arrive == "needed"
    ways = ["pause", "stop"] if needed else ["skip", "pause", "stop"]
    return command_form(
        "session.checkin",
        hidden("at", at),
        screen_heading(get(f"checkin-{when}-title"), described_by="checkin-hint"),
        h.p(class_="hint", id="checkin-hint")[get(f"checkin-{when}-hint")],
        (
            scale(
                name,
                get(f"checkin-{name}"),
                low=get(f"checkin-{name}-low"),
                high=get(f"checkin-{name}-high"),
                minimum=LOWEST,
                maximum=HIGHEST,
                value=_number(values.get(name, "")),
                problem=problem_text(texts, problem, name),
            )
            for name in ("pleasantness", "energy")
        ),
        text_field(
            "feeling",
            get("checkin-feeling"),
            hint=get("checkin-feeling-hint"),
            value=values.get("feeling", ""),
            multiline=False,
            problem=problem_text(texts, problem, "feeling"),
        ),
        h.div(class_="actions")[button(get("checkin-continue"))],
        ways_on(texts, *(ways if when == "before" else ["back", *ways])),
        step=at,
    )


def _paper(texts: Texts, protocol: Protocol) -> h.Element:
    """Every question, with room to write by hand."""
    return h.section(class_="paper")[
        h.h2[texts.get("session-paper-title")],
        h.p[texts.get("session-paper-hint")],
        h.ol[(_paper_step(texts, protocol, step.id) for step in protocol.steps)],
    ]


def _paper_step(texts: Texts, protocol: Protocol, step_id: str) -> h.Element:
    step = protocol.steps[protocol.index_of(step_id)]
    return h.li(class_="paper-step")[
        h.h3[texts.get(protocol.text_id(f"{step.id}-question"))],
        h.p(class_="hint")[texts.get(protocol.text_id(f"{step.id}-hint"))],
        (
            h.p[
                field is not step.main and [texts.get(protocol.text_id(f"{field.id}-label")), h.br],
                f"{field.minimum} ",
                texts.get(protocol.text_id(f"{field.id}-low")),
                f" … {field.maximum} ",
                texts.get(protocol.text_id(f"{field.id}-high")),
            ]
            for field in step.fields
            if field.is_number
        ),
        h.div(class_="paper-lines", aria_hidden="true"),
    ]


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 4 else None
