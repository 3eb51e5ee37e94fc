"""The few controls that every screen is made of. Labels arrive as text, in any language.

Free-text fields switch off spell checking, completion and translation: browsers may send the text
of a field to a server for those.
"""

from __future__ import annotations

from typing import Literal

import htpy as h

from stillwater.domain.phone import pieces

ButtonKind = Literal["primary", "quiet", "danger", "link"]
NoticeKind = Literal["info", "care", "danger"]

PRIVATE_FIELD = {
    "autocomplete": "off",
    "autocapitalize": "sentences",
    "spellcheck": "false",
    "translate": "no",
}


def command_form(
    command: str,
    *children: h.Node,
    then: str = "",
    id: str | None = None,
    step: str = "",
    hidden: bool = False,
) -> h.Element:
    """A form that the shell posts to the engine. ``then`` is the id to reveal while it waits.

    ``step`` names the screen, so that words kept over a reload find the same screen again.
    """
    return h.form(
        id=id,
        class_="stack",
        method="dialog",
        data_command=command,
        data_then=f"#{then}" if then else None,
        data_step=step or None,
        hidden=hidden,
    )[children]


def button(label: str, *, command: str = "", kind: ButtonKind = "primary") -> h.Element:
    """A submit button; ``command`` overrides the command of its form."""
    return h.button(
        type="submit",
        class_=f"button {kind}",
        name="command" if command else None,
        value=command or None,
        formnovalidate=bool(command),
    )[label]


def screen_heading(
    content: h.Node,
    *,
    id: str = "screen-title",
    class_name: str = "",
    described_by: str | None = None,
) -> h.Element:
    """The first heading of a screen. Focus moves here when the screen is new."""
    return h.h1(
        id=id, tabindex="-1", class_=class_name or None, aria_describedby=described_by or None
    )[content]


def field_problem(field_id: str, text: str) -> h.Element:
    """Why an answer did not go through, next to its field and spoken at once."""
    return h.div(id=f"{field_id}-problem", class_="notice care", role="alert")[h.p[text]]


def _ids(*ids: str | None) -> str | None:
    return " ".join(name for name in ids if name) or None


def text_field(
    name: str,
    label: str,
    *,
    hint: str = "",
    value: str = "",
    multiline: bool = True,
    required: bool = False,
    large: bool = False,
    problem: str = "",
    title_id: str = "screen-title",
    described_by: str | None = None,
) -> h.Element:
    """A field for the person's own words. ``large`` sets the label as the screen's question.

    ``described_by`` is the id of what a screen reader should say after the question.
    """
    field_id = f"field-{name}"
    hint_id = f"{field_id}-hint" if hint else None
    problem_id = f"{field_id}-problem" if problem else None
    shared = {
        "id": field_id,
        "name": name,
        "dir": "auto",
        "required": required,
        "aria_describedby": _ids(problem_id, hint_id),
        "aria_invalid": "true" if problem else None,
        **PRIVATE_FIELD,
    }
    control = (
        h.textarea(class_="words", rows="4", **shared)[value]
        if multiline
        else h.input(class_="words", type="text", value=value, **shared)
    )
    label_element = h.label(for_=field_id, class_="question" if large else "label")[label]
    return h.div(class_="field")[
        _question(label_element, title_id, described_by) if large else label_element,
        hint and h.p(class_="hint", id=hint_id)[hint],
        problem and field_problem(field_id, problem),
        control,
    ]


def _question(label: h.Element, title_id: str, described_by: str | None) -> h.Element:
    return screen_heading(
        label, id=title_id, class_name="question-heading", described_by=described_by
    )


def secret_field(
    name: str,
    label: str,
    *,
    hint: str = "",
    show_label: str,
    new: bool = False,
    required: bool = True,
    weigh: str = "",
) -> h.Element:
    """A passphrase field with a show/hide box, which the shell wires up.

    ``weigh``: the id of the element that says in words how good it is, while it is typed.
    """
    field_id = f"field-{name}"
    hint_id = f"{field_id}-hint" if hint else None
    return h.div(class_="field")[
        h.label(for_=field_id, class_="label")[label],
        hint and h.p(class_="hint", id=hint_id)[hint],
        h.input(
            id=field_id,
            class_="words",
            type="password",
            name=name,
            required=required,
            data_weigh=weigh or None,
            autocomplete="new-password" if new else "current-password",
            autocapitalize="none",
            spellcheck="false",
            translate="no",
            dir="auto",
            aria_describedby=hint_id,
        ),
        h.label(class_="check")[
            h.input(type="checkbox", data_reveals=f"#{field_id}"), h.span[show_label]
        ],
    ]


def scale(
    name: str,
    legend: h.Node,
    *,
    low: str,
    high: str,
    minimum: int,
    maximum: int,
    value: int | None = None,
    hint: str = "",
    problem: str = "",
) -> h.Element:
    """A row of radio buttons from ``minimum`` to ``maximum``, its two ends named in words."""
    field_id = f"field-{name}"
    hint_id = f"{field_id}-hint" if hint else None
    return h.fieldset(
        class_="scale",
        id=field_id,
        aria_describedby=_ids(f"{field_id}-problem" if problem else None, hint_id),
    )[
        h.legend[legend],
        hint and h.p(class_="hint", id=hint_id)[hint],
        problem and field_problem(field_id, problem),
        h.div(class_="scale-points")[
            (
                h.label(class_="scale-point")[
                    h.input(
                        type="radio",
                        name=name,
                        value=str(point),
                        checked=point == value,
                        aria_label={minimum: f"{point}, {low}", maximum: f"{point}, {high}"}.get(
                            point, str(point)
                        ),
                    ),
                    h.span(aria_hidden="true")[str(point)],
                ]
                for point in range(minimum, maximum + 1)
            )
        ],
        h.div(class_="scale-ends", aria_hidden="true")[h.span[low], h.span[high]],
    ]


def slider(
    name: str,
    label: str,
    *,
    low: str,
    high: str,
    minimum: int,
    maximum: int,
    step: int,
    value: int,
    answered: bool = True,
    large: bool = False,
    hint: str = "",
    problem: str = "",
    title_id: str = "screen-title",
    described_by: str | None = None,
) -> h.Element:
    """A range input with its number shown; the shell keeps the ``<output>`` in step.

    Until it is ``answered`` it shows no number, and the shell sends none unless it was moved: where
    a slider happens to stand says nothing about a person.
    """
    field_id = f"field-{name}"
    hint_id = f"{field_id}-hint" if hint else None
    problem_id = f"{field_id}-problem" if problem else None
    ends_id = f"{field_id}-ends"
    label_element = h.label(for_=field_id, class_="question" if large else "label")[label]
    return h.div(class_="field slider")[
        _question(label_element, title_id, described_by) if large else label_element,
        hint and h.p(class_="hint", id=hint_id)[hint],
        problem and field_problem(field_id, problem),
        h.output(for_=field_id, id=f"{field_id}-value")[str(value) if answered else "–"],
        h.input(
            type="range",
            id=field_id,
            name=name,
            min=str(minimum),
            max=str(maximum),
            step=str(step),
            value=str(value),
            data_output=f"#{field_id}-value",
            data_untouched=None if answered else "",
            aria_describedby=_ids(problem_id, hint_id, ends_id),
        ),
        h.div(class_="scale-ends", id=ends_id)[h.span[low], h.span[high]],
    ]


def own_words(text: str) -> h.Element:
    """The person's own words, set apart from ours."""
    return h.blockquote(class_="own-words", dir="auto", translate="no")[text]


def callable_words(text: str) -> h.Element:
    """As ``own_words``; a number that can be called is a link, and still as it was written."""
    return h.blockquote(class_="own-words", dir="auto", translate="no")[
        (
            h.a(class_="own-number", href=f"tel:{piece.dialled}", dir="ltr")[piece.text]
            if piece.dialled
            else piece.text
            for piece in pieces(text)
        )
    ]


def notice(kind: NoticeKind, *content: h.Node) -> h.Element:
    """One sentence and one way on. ``danger`` is spoken at once by a screen reader."""
    return h.div(class_=f"notice {kind}", role="alert" if kind == "danger" else "status")[content]


def dots(position: int, total: int, label: str) -> h.Element:
    """Progress as a few dots; ``label`` says it in words."""
    return h.p(class_="dots")[
        h.span(class_="visually-hidden")[label],
        (
            h.span(class_="dot done" if index < position else "dot", aria_hidden="true")
            for index in range(total)
        ),
    ]
