"""Pieces that several screens of a reflection share."""

from __future__ import annotations

from collections.abc import Mapping

import htpy as h

from stillwater.domain.answers import spoken
from stillwater.domain.mirror import Reflection
from stillwater.domain.protocol import Protocol
from stillwater.domain.state import SessionState
from stillwater.ports import Texts
from stillwater.views.answer_controls import answer_said
from stillwater.views.components import button, own_words

REFLECTION_ID = "reflection"


def hidden(name: str, value: str) -> h.VoidElement:
    return h.input(type="hidden", name=name, value=value)


def ways_on(texts: Texts, *commands: str) -> h.Element:
    """The smaller ways: each of ``commands`` is back, skip, pause or stop."""
    return h.div(class_="ways", role="group", aria_label=texts.get("session-ways"))[
        (
            button(texts.get(f"session-{name}"), command=f"session.{name}", kind="link")
            for name in commands
        )
    ]


def reflection_block(texts: Texts, reflection: Reflection) -> h.Element:
    """A lead-in of ours, then the person's own words."""
    return h.div(class_="reflection", id=REFLECTION_ID)[
        h.p(class_="lead-in")[texts.get(reflection.lead_id)],
        (own_words(quote) for quote in reflection.quotes),
    ]


def thread(
    texts: Texts, protocol: Protocol, state: SessionState, reflection: Reflection | None = None
) -> h.Element | None:
    """What was answered on earlier steps, faint and scrollable; None when there is nothing.

    An answer that ``reflection`` quotes whole right below is not said twice.
    """
    here = protocol.index_of(state.step)
    earlier = {field.id for step in protocol.steps[:here] for field in step.fields}
    quoted = reflection.quotes if reflection else ()
    said = [
        (name, text)
        for name, text in spoken(protocol, state)
        if name in earlier and (text,) != quoted
    ]
    if not said:
        return None
    # It scrolls by itself, so a keyboard must be able to reach it.
    return h.section(class_="thread", tabindex="0", aria_label=texts.get("session-thread"))[
        (
            h.div(class_="thread-turn")[
                h.p(class_="thread-label")[texts.get(protocol.text_id(f"{name}-short"))],
                answer_said(texts, protocol, name, text),
            ]
            for name, text in said
        )
    ]


def pair_line(
    texts: Texts, what: str, first: int, later: int, minimum: int, maximum: int
) -> h.Element:
    """Two points and the line between them, then and now. No grade, no colour of good or bad.

    Time runs the way the language is read, so the drawing is turned round for right-to-left.
    """
    starts, ends = (40, 200) if texts.direction == "ltr" else (200, 40)
    first_y, later_y = (_height(value, minimum, maximum) for value in (first, later))
    label = texts.get(
        "session-compare-label",
        what=what,
        first=str(first),
        later=str(later),
        maximum=str(maximum),
    )
    drawing = h.svg(
        ".pair-drawing", {"viewBox": "0 0 240 64"}, role="img", aria_label=label, focusable="false"
    )[
        h.line(x1=str(starts), y1=str(first_y), x2=str(ends), y2=str(later_y)),
        h.circle(cx=str(starts), cy=str(first_y), r="6"),
        h.circle(".pair-now", cx=str(ends), cy=str(later_y), r="6"),
    ]
    return h.figure(class_="pair")[
        h.figcaption(class_="pair-what")[what],
        drawing,
        h.div(class_="pair-ends", aria_hidden="true")[
            _pair_end(texts, "session-compare-then", first, maximum),
            _pair_end(texts, "session-compare-now", later, maximum),
        ],
    ]


def _pair_end(texts: Texts, label_id: str, value: int, maximum: int) -> h.Element:
    shown = texts.get("session-compare-value", value=str(value), maximum=str(maximum))
    return h.span[h.span(class_="label")[texts.get(label_id)], " ", h.span[shown]]


def _height(value: int, minimum: int, maximum: int) -> int:
    """Distance from the top, 54 for the lowest value to 10 for the highest."""
    return 54 - round(44 * (value - minimum) / (maximum - minimum))


def draft_value(draft: Mapping[str, str] | None, state: SessionState, field_id: str) -> str:
    """What was just typed, or else what was answered before."""
    if draft is not None and field_id in draft:
        return draft[field_id]
    if state.talk and state.talk.step == field_id:
        return state.talk.draft
    return state.answer(field_id)
