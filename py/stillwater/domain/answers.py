"""Taking the fields of a step's form into a session: cleaned, checked, never cut."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from stillwater.domain.checkin import whole_number
from stillwater.domain.problem import Problem
from stillwater.domain.protocol import Field, Protocol, Step
from stillwater.domain.state import SHORT_LIMIT, WORDS_LIMIT, SessionState


def clean(text: str) -> str:
    """Trimmed, with line ends as "\\n", without lone surrogates, which UTF-8 cannot hold, and
    without NUL, which HTML cannot show: a form would give back another character in its place."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()


def limit_of(field: Field) -> int:
    """How many characters the field may hold."""
    return WORDS_LIMIT if field.kind == "text" else SHORT_LIMIT


def problem_with(step: Step, values: Mapping[str, str]) -> Problem | None:
    """The first reason why these fields cannot be the answer to ``step``."""
    for field in step.fields:
        sent = clean(values.get(field.id, ""))
        if field.is_words and len(sent) > limit_of(field):
            return Problem("too-long", field.id)
        if field.is_number and sent and _number(field, sent) is None:
            return Problem("out-of-range", field.id)
    if step.optional or step.main.kind == "none" or clean(values.get(step.main.id, "")):
        return None
    return Problem("empty" if step.main.is_words else "choose", step.main.id)


def overlong(protocol: Protocol, state: SessionState, values: Mapping[str, str]) -> Problem | None:
    """The first field of the screen with more words than fit, whatever button was pressed."""
    if state.phase == "next_step" and len(clean(values.get("next_step", ""))) > WORDS_LIMIT:
        return Problem("too-long", "next_step")
    step = protocol.step(state.step) if state.phase == "step" else None
    for field in step.fields if step else ():
        if field.is_words and len(clean(values.get(field.id, ""))) > limit_of(field):
            return Problem("too-long", field.id)
    return None


def take(
    protocol: Protocol, state: SessionState, step: Step, values: Mapping[str, str]
) -> SessionState:
    """The state with the step's answers replaced by ``values``, which have no problem."""
    sent = {field.id: _stored(field, values.get(field.id, "")) for field in step.fields}
    state = _with_answers(protocol, state, sent)
    if any(sent.values()) or step.main.kind == "none":
        return replace(state, skipped=tuple(s for s in state.skipped if s != step.id))
    return skip(state, step)


def skip(state: SessionState, step: Step) -> SessionState:
    return state if step.id in state.skipped else replace(state, skipped=(*state.skipped, step.id))


def take_draft(protocol: Protocol, state: SessionState, values: Mapping[str, str]) -> SessionState:
    """Keeps what was being written when another button than "continue" was pressed.

    A number counts only when it was moved: an untouched slider says nothing about a person.
    """
    if state.phase == "next_step" and "next_step" in values:
        text = clean(values["next_step"])
        return state if len(text) > WORDS_LIMIT else replace(state, next_step=text)
    step = protocol.step(state.step) if state.phase == "step" else None
    if step is None:
        return state
    sent = {}
    for field in step.fields:
        text = _stored(field, values.get(field.id, ""))
        untouched = field.is_number and (not text or text == str(field.start))
        fits = len(text) <= limit_of(field)
        if field.id in values and fits and not untouched:
            sent[field.id] = text
    drafted = _with_answers(protocol, state, sent)
    if drafted.answers == state.answers:
        return state
    return replace(drafted, skipped=tuple(name for name in state.skipped if name != step.id))


def spoken(protocol: Protocol, state: SessionState) -> tuple[tuple[str, str], ...]:
    """The answers that count: (field id, text), without those of skipped steps."""
    left_out = {
        field.id for step in protocol.steps if step.id in state.skipped for field in step.fields
    }
    return tuple((name, text) for name, text in state.answers if name not in left_out)


def _with_answers(protocol: Protocol, state: SessionState, sent: Mapping[str, str]) -> SessionState:
    merged = {**dict(state.answers), **sent}
    order = {field.id: index for index, field in enumerate(protocol.fields)}
    names = sorted(merged, key=lambda name: order.get(name, len(order)))
    return replace(state, answers=tuple((name, merged[name]) for name in names if merged[name]))


def _stored(field: Field, sent: str) -> str:
    text = clean(sent)
    if field.is_words or not text:
        return text if field.is_words else ""
    number = _number(field, text)
    return "" if number is None else str(number)


def _number(field: Field, text: str) -> int | None:
    return whole_number(text, field.minimum, field.maximum)
