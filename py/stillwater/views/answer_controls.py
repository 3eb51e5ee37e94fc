"""The control for each kind of answer, and how a given answer reads later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

import htpy as h

from stillwater.domain.answers import choices_of, items_of, limit_of
from stillwater.domain.checkin import FEELING_LIMIT, whole_number
from stillwater.domain.problem import Problem
from stillwater.domain.protocol import BODY_PARTS, Field, Protocol
from stillwater.domain.state import WORDS_LIMIT
from stillwater.ports import Texts
from stillwater.views.body_map import body_drawing
from stillwater.views.components import own_words, scale, screen_heading, slider, text_field
from stillwater.views.option_fields import Option, moment_field, option_group


@dataclass(frozen=True, slots=True)
class Asked:
    """One answer as it is asked for. ``value``: what was answered or typed before.

    ``answers``: everything answered so far, which picks choose from. ``title_id`` is the id of the
    screen's heading; ``described_by`` the id of what a screen reader says after it.
    """

    protocol: Protocol
    field: Field
    value: str
    answers: Mapping[str, str]
    problem: Problem | None
    title_id: str
    described_by: str | None

    @property
    def large(self) -> bool:
        """Whether it is the main answer, which carries the step's question."""
        step = self.protocol.step_of(self.field.id)
        return step is not None and step.main == self.field

    def text(self, texts: Texts, name: str) -> str:
        """The text ``<field>-<name>``, empty where there is none."""
        text_id = self.protocol.text_id(f"{self.field.id}-{name}")
        return texts.get(text_id) if texts.has(text_id) else ""

    def label(self, texts: Texts) -> str:
        name = "question" if self.large else "label"
        return texts.get(self.protocol.text_id(f"{self.field.id}-{name}"))


def answer_control(texts: Texts, asked: Asked) -> h.Element:
    """The control for one answer."""
    match asked.field.kind:
        case "text" | "short_text" | "list" | "talk":
            return _words(texts, asked)
        case "slider":
            return _slider(texts, asked)
        case "scale":
            return _scale(texts, asked)
        case "date" | "time":
            return _moment(texts, asked)
        case _:
            return _options(texts, asked)


def problem_text(
    texts: Texts, problem: Problem | None, field: str, protocol: Protocol | None = None
) -> str:
    """What to say beside ``field``; empty when the problem is elsewhere or there is none."""
    if problem is None or problem.field != field:
        return ""
    asked = protocol.field(field) if protocol else None
    if problem.code == "too-many":
        return texts.get("session-problem-too-many", most=asked.most if asked else 0)
    if problem.code == "choose" and asked and not asked.is_number:
        return texts.get("session-problem-choose-option")
    if problem.code != "too-long":
        return texts.get(f"session-problem-{problem.code}")
    limit = limit_of(asked) if asked else FEELING_LIMIT if field == "feeling" else WORDS_LIMIT
    return texts.get("session-problem-too-long", limit=limit)


def _said(texts: Texts, asked: Asked) -> str:
    return problem_text(texts, asked.problem, asked.field.id, asked.protocol)


def _words(texts: Texts, asked: Asked) -> h.Element:
    field, hint = asked.field, asked.text(texts, "hint")
    if field.kind == "list":
        hint = f"{hint} {texts.get('session-list-hint', most=field.most)}".strip()
    return text_field(
        field.id,
        asked.label(texts),
        hint=hint,
        value=asked.value,
        multiline=field.kind != "short_text",
        large=asked.large,
        problem=_said(texts, asked),
        title_id=asked.title_id,
        described_by=asked.described_by,
    )


def _heading(texts: Texts, asked: Asked) -> h.Node:
    """A question above a group of controls: the screen's heading where it is the main one."""
    label = asked.label(texts)
    if not asked.large:
        return label
    return screen_heading(
        label,
        id=asked.title_id,
        class_name="question-heading question",
        described_by=asked.described_by,
    )


def _scale(texts: Texts, asked: Asked) -> h.Element:
    field = asked.field
    return scale(
        field.id,
        _heading(texts, asked),
        low=asked.text(texts, "low"),
        high=asked.text(texts, "high"),
        minimum=field.minimum,
        maximum=field.maximum,
        value=whole_number(asked.value, field.minimum, field.maximum),
        hint=asked.text(texts, "hint"),
        problem=_said(texts, asked),
    )


def _slider(texts: Texts, asked: Asked) -> h.Element:
    field = asked.field
    number = whole_number(asked.value, field.minimum, field.maximum)
    return slider(
        field.id,
        asked.label(texts),
        low=asked.text(texts, "low"),
        high=asked.text(texts, "high"),
        minimum=field.minimum,
        maximum=field.maximum,
        step=field.by,
        value=field.start if number is None else number,
        answered=number is not None,
        large=asked.large,
        hint=asked.text(texts, "hint"),
        problem=_said(texts, asked),
        title_id=asked.title_id,
        described_by=asked.described_by,
    )


def _moment(texts: Texts, asked: Asked) -> h.Element:
    field_id = f"field-{asked.field.id}"
    label = h.label(for_=field_id, class_="question" if asked.large else "label")[
        asked.label(texts)
    ]
    heading = screen_heading(
        label,
        id=asked.title_id,
        class_name="question-heading",
        described_by=asked.described_by,
    )
    return moment_field(
        asked.field.id,
        heading if asked.large else label,
        kind=asked.field.kind,
        value=asked.value,
        hint=asked.text(texts, "hint"),
        problem=_said(texts, asked),
    )


def _options(texts: Texts, asked: Asked) -> h.Element:
    field = asked.field
    return option_group(
        field.id,
        _heading(texts, asked),
        [_option(texts, asked, value) for value in choices_of(field, asked.answers)],
        chosen=items_of(asked.value),
        several=field.most > 1,
        hint=asked.text(texts, "hint"),
        problem=_said(texts, asked),
        drawing=body_drawing() if field.kind == "body" else None,
    )


def _option(texts: Texts, asked: Asked, value: str) -> Option:
    if asked.field.is_picked:
        return Option(value, value, own=True)
    return Option(value, option_label(texts, asked.protocol, asked.field, value))


def option_label(texts: Texts, protocol: Protocol, field: Field, option: str) -> str:
    """What an option says: parts of the body are named once for all protocols."""
    if field.kind == "body" and option in BODY_PARTS:
        return texts.get(f"body-{option}")
    return texts.get(protocol.text_id(f"{field.id}-{option}"))


def answer_said(texts: Texts, protocol: Protocol | None, field_id: str, text: str) -> h.Node:
    """A given answer: words as the person's own, all else in ours.

    ``protocol`` is None where this release does not know it: then the bare text is shown.
    """
    field = protocol.field(field_id) if protocol else None
    if protocol is None or field is None:
        return h.p[text] if text.isdecimal() else own_words(text)
    if field.kind == "list" or field.is_picked:
        return h.ul(class_="own-list")[(h.li[own_words(item)] for item in items_of(text))]
    if field.is_words:
        return own_words(text)
    if field.is_number:
        number = whole_number(text, field.minimum, field.maximum)
        if number is None:
            return own_words(text)
        value = texts.get("session-compare-value", value=str(number), maximum=str(field.maximum))
        return h.p(class_="thread-number")[value]
    if field.has_options:
        known = [option for option in items_of(text) if option in field.options]
        labels = [option_label(texts, protocol, field, option) for option in known]
        return h.p(class_="chosen")[" · ".join(labels)]
    return h.p[_moment_said(texts, field, text)]


def _moment_said(texts: Texts, field: Field, text: str) -> str:
    """A day or a time as the language writes it."""
    try:
        if field.kind == "date":
            day = datetime.combine(date.fromisoformat(text), time(12))
            return texts.get("session-day", when=day)
        at = datetime.combine(date(2000, 1, 1), time.fromisoformat(text))
        return texts.get("session-time", when=at)
    except ValueError:
        return text
