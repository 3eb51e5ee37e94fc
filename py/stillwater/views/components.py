"""The few controls that every screen is made of. Labels arrive as text, in any language.

Free-text fields switch off spell checking, completion and translation: browsers may send the text
of a field to a server for those.
"""

from __future__ import annotations

from typing import Literal

import htpy as h

ButtonKind = Literal["primary", "quiet", "danger", "link"]
NoticeKind = Literal["info", "care", "danger"]

PRIVATE_FIELD = {
    "autocomplete": "off",
    "autocapitalize": "sentences",
    "spellcheck": "false",
    "translate": "no",
}


def command_form(
    command: str, *children: h.Node, then: str = "", id: str | None = None
) -> h.Element:
    """A form that the shell posts to the engine. ``then`` is the id to reveal while it waits."""
    return h.form(
        id=id,
        class_="stack",
        method="dialog",
        data_command=command,
        data_then=f"#{then}" if then else None,
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


def text_field(
    name: str,
    label: str,
    *,
    hint: str = "",
    value: str = "",
    multiline: bool = True,
    required: bool = False,
    large: bool = False,
) -> h.Element:
    """A field for the person's own words. ``large`` sets the label as the screen's question."""
    field_id = f"field-{name}"
    hint_id = f"{field_id}-hint" if hint else None
    shared = {
        "id": field_id,
        "name": name,
        "dir": "auto",
        "required": required,
        "aria_describedby": hint_id,
        **PRIVATE_FIELD,
    }
    control = (
        h.textarea(class_="words", rows="4", **shared)[value]
        if multiline
        else h.input(class_="words", type="text", value=value, **shared)
    )
    label_element = h.label(for_=field_id, class_="question" if large else "label")[label]
    return h.div(class_="field")[
        h.h1(class_="question-heading")[label_element] if large else label_element,
        hint and h.p(class_="hint", id=hint_id)[hint],
        control,
    ]


def secret_field(
    name: str, label: str, *, hint: str = "", show_label: str, new: bool = False
) -> h.Element:
    """A passphrase field with a show/hide box, which the shell wires up."""
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
            required=True,
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
    legend: str,
    *,
    low: str,
    high: str,
    minimum: int,
    maximum: int,
    value: int | None = None,
) -> h.Element:
    """A row of radio buttons from ``minimum`` to ``maximum``, its two ends named in words."""
    return h.fieldset(class_="scale")[
        h.legend[legend],
        h.div(class_="scale-points")[
            (
                h.label(class_="scale-point")[
                    h.input(
                        type="radio",
                        name=name,
                        value=str(point),
                        checked=point == value,
                        aria_label={minimum: f"{point}, {low}", maximum: f"{point}, {high}"}.get(
                            point
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
    large: bool = False,
) -> h.Element:
    """A range input with its number shown; the shell keeps the ``<output>`` in step."""
    field_id = f"field-{name}"
    label_element = h.label(for_=field_id, class_="question" if large else "label")[label]
    return h.div(class_="field slider")[
        h.h1(class_="question-heading")[label_element] if large else label_element,
        h.output(for_=field_id, id=f"{field_id}-value")[str(value)],
        h.input(
            type="range",
            id=field_id,
            name=name,
            min=str(minimum),
            max=str(maximum),
            step=str(step),
            value=str(value),
            data_output=f"#{field_id}-value",
        ),
        h.div(class_="scale-ends", aria_hidden="true")[h.span[low], h.span[high]],
    ]


def own_words(text: str) -> h.Element:
    """The person's own words, set apart from ours."""
    return h.blockquote(class_="own-words", dir="auto", translate="no")[text]


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
