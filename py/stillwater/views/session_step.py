"""One question of a reflection as a screen, and the screen that steps back instead of asking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import htpy as h

from stillwater.domain.mirror import Reflection
from stillwater.domain.path import steps_on_path
from stillwater.domain.protocol import Gate, Protocol, Step
from stillwater.domain.state import SessionState
from stillwater.ports import Texts
from stillwater.views.answer_controls import Asked, answer_control
from stillwater.views.components import button, command_form, dots, notice, screen_heading
from stillwater.views.figures import figure
from stillwater.views.pace import pacer
from stillwater.views.session_parts import (
    REFLECTION_ID,
    draft_value,
    hidden,
    reflection_block,
    thread,
    ways_on,
)
from stillwater.views.suggestions import Suggestion, suggestions


def step_screen(
    texts: Texts,
    protocol: Protocol,
    state: SessionState,
    reflection: Reflection | None = None,
    draft: Mapping[str, str] | None = None,
) -> h.Element:
    """Command session.answer {at, <field id>…}; session.back, .skip, .pause, .stop carry the same.

    ``draft`` holds the fields as sent, when they did not go through.
    """
    return h.div(class_="screen stack")[step_form(texts, protocol, state, reflection, draft)]


def step_form(
    texts: Texts,
    protocol: Protocol,
    state: SessionState,
    reflection: Reflection | None,
    draft: Mapping[str, str] | None,
    *,
    start: tuple[str, str] | None = None,
) -> h.Element:
    """``start`` is (id, id to reveal) on the page that waits for the engine."""
    step = protocol.steps[protocol.index_of(state.step)]
    path = steps_on_path(protocol, state)
    position = path.index(step) if step in path else 0
    form_id, then = start or (None, "")
    skip = ["skip"] if step.optional else []
    back = [] if position == 0 and protocol.arrive == "none" else ["back"]
    return command_form(
        "session.answer",
        hidden("at", step.id),
        start and hidden("protocol", protocol.id),
        None if step.talks else _progress(texts, position, len(path)),
        thread(texts, protocol, state, reflection),
        reflection_block(texts, reflection) if reflection else None,
        _after_quiz(texts, protocol, state),
        step.main.kind == "none" and _to_read(texts, protocol, step),
        (
            answer_control(
                texts,
                Asked(
                    protocol,
                    field,
                    value=draft_value(draft, state, field.id),
                    answers=dict(state.answers),
                    problem=state.problem,
                    title_id=f"{form_id}-title" if form_id else "screen-title",
                    described_by=REFLECTION_ID if reflection else None,
                ),
            )
            for field in step.fields
            if field.kind != "none"
        ),
        h.div(class_="actions")[button(texts.get("session-continue"))],
        ways_on(texts, *(skip if start else [*back, *skip, "pause", "stop"])),
        id=form_id,
        then=then,
        step=step.id,
        hidden=start is not None,
    )


def gate_screen(
    texts: Texts, protocol: Protocol, gate: Gate, offered: Sequence[Suggestion]
) -> h.Element:
    """Why this one is not for now, and what may fit better. Command session.continue {at}."""
    get = texts.get
    return h.div(class_="screen stack")[
        screen_heading(get("session-gate-title")),
        h.p[get(protocol.text_id(f"gate-{gate.id}"))],
        suggestions(texts, get("session-gate-instead"), offered),
        command_form(
            "session.continue",
            hidden("at", "gate"),
            not gate.firm
            and h.div(class_="actions")[button(get("session-gate-go-on"), kind="quiet")],
            ways_on(texts, "back", "pause", "stop"),
            step="gate",
        ),
    ]


def _to_read(texts: Texts, protocol: Protocol, step: Step) -> list[h.Node]:
    """Something to read or do: its text, one paragraph a line, a drawing, something that paces."""
    text = texts.get(protocol.text_id(f"{step.id}-hint"))
    return [
        screen_heading(texts.get(protocol.text_id(f"{step.id}-question"))),
        step.figure and figure(texts, step.figure),
        [h.p[line] for line in text.split("\n") if line.strip()],
        pacer(texts, step.pace, name=step.id) if step.pace else None,
    ]


def _after_quiz(texts: Texts, protocol: Protocol, state: SessionState) -> h.Element | None:
    """What a quiz question just answered comes to: right or not, and why. Never a score."""
    here = protocol.index_of(state.step)
    before = [s for s in steps_on_path(protocol, state) if protocol.index_of(s.id) < here]
    field = before[-1].main if before else None
    said = state.answer(field.id) if field else ""
    if field is None or not field.right or not said:
        return None
    right = set(said.split("\n")) == set(field.right)
    return notice(
        "info",
        h.p[texts.get("session-quiz-right" if right else "session-quiz-other")],
        h.p[texts.get(protocol.text_id(f"{field.id}-because"))],
    )


def _progress(texts: Texts, position: int, total: int) -> h.Element:
    label = texts.get("session-progress", position=position + 1, total=total)
    return dots(position, total, label)
