"""Choosing instead of writing: one option, several, parts of the body, a day, a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import htpy as h

from stillwater.views.components import field_problem


@dataclass(frozen=True, slots=True)
class Option:
    """``value`` is what is sent; ``label`` our words, or the person's own where ``own``."""

    value: str
    label: str
    own: bool = False


def option_group(
    name: str,
    question: h.Node,
    options: Sequence[Option],
    *,
    chosen: Sequence[str],
    several: bool,
    hint: str = "",
    problem: str = "",
    drawing: h.Node = None,
) -> h.Element:
    """Radio buttons, or check boxes for ``several``, where an empty field stands for none chosen.

    The values chosen arrive as one line each. ``drawing`` stands beside the options.
    """
    field_id = f"field-{name}"
    hint_id = f"{field_id}-hint" if hint else None
    problem_id = f"{field_id}-problem" if problem else None
    return h.fieldset(
        class_="options",
        id=field_id,
        aria_describedby=" ".join(n for n in (problem_id, hint_id) if n) or None,
    )[
        h.legend[question],
        hint and h.p(class_="hint", id=hint_id)[hint],
        problem and field_problem(field_id, problem),
        several and h.input(type="hidden", name=name, value=""),
        h.div(class_="body-map" if drawing else None)[
            drawing,
            h.div(class_="option-list")[
                (_option(name, option, option.value in chosen, several) for option in options)
            ],
        ],
    ]


def _option(name: str, option: Option, chosen: bool, several: bool) -> h.Element:
    return h.label(class_="option")[
        h.input(
            type="checkbox" if several else "radio",
            name=name,
            value=option.value,
            checked=chosen,
        ),
        h.span(dir="auto" if option.own else None, translate="no" if option.own else None)[
            option.label
        ],
    ]


def moment_field(
    name: str,
    label: h.Node,
    *,
    kind: str,
    value: str,
    hint: str = "",
    problem: str = "",
) -> h.Element:
    """The browser's own control for a day or a time of day; ``kind`` is "date" or "time"."""
    field_id = f"field-{name}"
    hint_id = f"{field_id}-hint" if hint else None
    problem_id = f"{field_id}-problem" if problem else None
    return h.div(class_="field")[
        label,
        hint and h.p(class_="hint", id=hint_id)[hint],
        problem and field_problem(field_id, problem),
        h.input(
            class_="words moment",
            type=kind,
            id=field_id,
            name=name,
            value=value,
            autocomplete="off",
            aria_describedby=" ".join(n for n in (problem_id, hint_id) if n) or None,
            aria_invalid="true" if problem else None,
        ),
    ]
