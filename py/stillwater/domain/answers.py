"""Taking the fields of a step's form into a session: cleaned, checked, never cut."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

from stillwater.domain.checkin import whole_number
from stillwater.domain.path import steps_on_path
from stillwater.domain.problem import Problem, ProblemCode
from stillwater.domain.protocol import Field, Protocol, Step
from stillwater.domain.state import SHORT_LIMIT, WORDS_LIMIT, SessionState
from stillwater.domain.talk import Talk, Turn


def clean(text: str) -> str:
    """Trimmed, with line ends as "\\n", without lone surrogates, which UTF-8 cannot hold, and
    without NUL, which HTML cannot show: a form would give back another character in its place."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()


def items_of(text: str) -> tuple[str, ...]:
    """The lines of a list that hold something."""
    return tuple(line.strip() for line in clean(text).split("\n") if line.strip())


def limit_of(field: Field) -> int:
    """How many characters the field, or each item of a list, may hold."""
    return WORDS_LIMIT if field.kind in ("text", "talk") else SHORT_LIMIT


def choices_of(field: Field, answers: Mapping[str, str]) -> tuple[str, ...]:
    """What can be chosen: ids of options, or the items of the list that a pick comes from."""
    return items_of(answers.get(field.source, "")) if field.is_picked else field.options


def problem_with(
    step: Step, values: Mapping[str, str], answers: Mapping[str, str] | None = None
) -> Problem | None:
    """The first reason why these fields cannot be the answer to ``step``.

    ``answers``: what was answered before, which picks choose from.
    """
    for field in step.fields:
        problem = _field_problem(field, clean(values.get(field.id, "")), answers or {})
        if problem:
            return Problem(problem, field.id)
    if step.optional or step.main.kind == "none" or clean(values.get(step.main.id, "")):
        return None
    return Problem("empty" if step.main.is_words else "choose", step.main.id)


def _field_problem(field: Field, sent: str, answers: Mapping[str, str]) -> ProblemCode | None:
    """The code of what is wrong with one field."""
    if _is_overlong(field, sent):
        return "too-long"
    if not sent:
        return None
    if field.is_number:
        return None if _number(field, sent) is not None else "out-of-range"
    if field.kind in ("date", "time"):
        return None if _moment(field, sent) else "choose"
    if field.kind == "list":
        return "too-many" if len(items_of(sent)) > field.most else None
    if field.has_options or field.is_picked:
        chosen = items_of(sent)
        if not set(chosen) <= set(choices_of(field, answers)):
            return "choose"
        return "too-many" if len(chosen) > field.most else None
    return None


def _is_overlong(field: Field, sent: str) -> bool:
    if field.kind == "list":
        return any(len(item) > SHORT_LIMIT for item in items_of(sent))
    return field.is_words and len(sent) > limit_of(field)


def overlong(protocol: Protocol, state: SessionState, values: Mapping[str, str]) -> Problem | None:
    """The first field of the screen with more words than fit, whatever button was pressed."""
    if state.phase == "next_step" and len(clean(values.get("next_step", ""))) > WORDS_LIMIT:
        return Problem("too-long", "next_step")
    step = protocol.step(state.step) if state.phase == "step" else None
    for field in step.fields if step else ():
        sent = clean(values.get(field.id, ""))
        if field.kind == "talk":  # all that was said has to fit, not only the newest
            sent = replace(talk_of(state, field.id), draft=sent).words
        if _is_overlong(field, sent):
            return Problem("too-long", field.id)
        if field.kind == "list" and len(items_of(sent)) > field.most:
            return Problem("too-many", field.id)
    return None


def take(
    protocol: Protocol, state: SessionState, step: Step, values: Mapping[str, str]
) -> SessionState:
    """The state with the step's answers replaced by ``values``, which have no problem."""
    said = dict(state.answers)
    sent = {field.id: _stored(field, values.get(field.id, ""), said) for field in step.fields}
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
    if step.talks:
        return _take_talk_draft(protocol, state, step, values)
    sent, said = {}, dict(state.answers)
    for field in step.fields:
        if field.id not in values or _field_problem(field, clean(values[field.id]), said):
            continue
        text = _stored(field, values[field.id], said)
        if not (field.is_number and (not text or text == str(field.start))):
            sent[field.id] = text
    drafted = _with_answers(protocol, state, sent)
    if drafted.answers == state.answers:
        return state
    return replace(drafted, skipped=tuple(name for name in state.skipped if name != step.id))


def _take_talk_draft(
    protocol: Protocol, state: SessionState, step: Step, values: Mapping[str, str]
) -> SessionState:
    talk = talk_of(state, step.id)
    drafted = replace(talk, draft=clean(values.get(step.id, talk.draft)))
    if drafted == talk or len(drafted.words) > WORDS_LIMIT:
        return state
    return with_talk(protocol, state, drafted)


def talk_of(state: SessionState, step_id: str) -> Talk:
    """The talk of a step; what was answered there before it talked is its first message."""
    if state.talk and state.talk.step == step_id:
        return state.talk
    said = state.answer(step_id)
    return Talk(step_id, (Turn(said),) if said else ())


def with_talk(protocol: Protocol, state: SessionState, talk: Talk) -> SessionState:
    """All of the person's words are the answer of the talking step."""
    answered = _with_answers(protocol, state, {talk.step: talk.words})
    skipped = tuple(name for name in state.skipped if name != talk.step)
    return replace(answered, talk=talk, skipped=skipped)


def spoken(protocol: Protocol, state: SessionState) -> tuple[tuple[str, str], ...]:
    """The answers that count: (field id, text), without steps that were skipped or not reached."""
    steps = steps_on_path(protocol, state)
    counted = {f.id for step in steps if step.id not in state.skipped for f in step.fields}
    known = {field.id for field in protocol.fields}
    return tuple((n, text) for n, text in state.answers if n in counted or n not in known)


def _with_answers(protocol: Protocol, state: SessionState, sent: Mapping[str, str]) -> SessionState:
    merged = {**dict(state.answers), **sent}
    order = {field.id: index for index, field in enumerate(protocol.fields)}
    names = sorted(merged, key=lambda name: order.get(name, len(order)))
    return replace(state, answers=tuple((name, merged[name]) for name in names if merged[name]))


def _stored(field: Field, sent: str, answers: Mapping[str, str]) -> str:
    """One spelling for each answer; empty where there is none."""
    text = clean(sent)
    if field.kind == "list":
        return "\n".join(items_of(text))
    if field.is_words or not text:
        return text if field.is_words else ""
    if field.is_number:
        number = _number(field, text)
        return "" if number is None else str(number)
    if field.kind in ("date", "time"):
        return _moment(field, text)
    chosen = set(items_of(text))
    return "\n".join(item for item in choices_of(field, answers) if item in chosen)


def _number(field: Field, text: str) -> int | None:
    return whole_number(text, field.minimum, field.maximum)


def _moment(field: Field, text: str) -> str:
    """ISO 8601 as a date or time control sends it, or empty."""
    try:
        if field.kind == "date":
            return date.fromisoformat(text).isoformat() if len(text) == 10 else ""
        return time.fromisoformat(text).strftime("%H:%M") if len(text) == 5 else ""
    except ValueError:
        return ""
