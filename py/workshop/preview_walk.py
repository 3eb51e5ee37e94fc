"""A script beside its screens: which lines belong to which screen, and where they stop agreeing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from stillwater.domain.protocol import Protocol
from stillwater.ports import MissingText, Texts
from stillwater.reading.phrases import Cues
from workshop.screens import screen_of
from workshop.testplans import Line, PlanFault, Reader, lines_of


@dataclass(frozen=True, slots=True)
class Said:
    """One line of a script. ``fault``: what stands there instead; ``heard``: it was got to."""

    line: Line
    heard: bool = True
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """One screen as it stood when the script came to it, with the lines said there.

    ``place``: a step's id, or the phase, as in "arrive". ``html`` is the rendered screen, empty
    where it could not be rendered. ``fault``: why not.
    """

    place: str
    html: str
    said: tuple[Said, ...] = ()
    paused: bool = False
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Walk:
    """``stopped`` says why a script did not go to the end, empty where it did."""

    shown: tuple[Shown, ...]
    stopped: str = ""


def walk(reader: Reader, source: str) -> Walk:
    """Follow a script as far as it goes. Lines after the first fault stand with the last screen."""
    try:
        lines = lines_of(source)
    except PlanFault as fault:
        return Walk((), str(fault))
    shown: list[Shown] = []
    stopped = ""
    for line in lines:
        if stopped:
            shown[-1] = _with(shown[-1], Said(line, heard=False))
            continue
        if line.verb != "sitting" and (not shown or _place(shown[-1]) != _now(reader)):
            shown.append(_look(reader))
        try:
            reader.follow(line)
            said = Said(line)
        except (PlanFault, MissingText) as fault:
            reason = _reason(fault)
            stopped, said = f"line {line.number}: {reason}", Said(line, fault=reason)
        if not shown:
            shown.append(_look(reader))
        shown[-1] = _with(shown[-1], said)
    return Walk(tuple(shown), stopped or _unfinished(reader))


def not_walked(
    protocol: Protocol,
    texts: Texts,
    cues: Cues,
    shelf: Mapping[str, Protocol],
    walked: Walk,
) -> tuple[Shown, ...]:
    """The steps that a script does not come to, each as it looks when nothing was answered."""
    seen = {shown.place for shown in walked.shown}
    reader = Reader(protocol, texts, cues, shelf)
    found = []
    for step in protocol.steps:
        if step.id not in seen:
            state = replace(reader.state, phase="step", step=step.id)
            try:
                html = str(screen_of(state, protocol, texts, cues, shelf))
                found.append(Shown(step.id, html))
            except MissingText as fault:
                found.append(Shown(step.id, "", fault=_reason(fault)))
    return tuple(found)


def _look(reader: Reader) -> Shown:
    place, paused = _now(reader)
    try:
        return Shown(place, reader.html, paused=paused)
    except PlanFault as fault:
        return Shown(place, "", paused=paused, fault=str(fault))


def _now(reader: Reader) -> tuple[str, bool]:
    return reader.state.place, reader.state.paused


def _place(shown: Shown) -> tuple[str, bool]:
    return shown.place, shown.paused


def _with(shown: Shown, said: Said) -> Shown:
    return replace(shown, said=(*shown.said, said))


def _reason(fault: PlanFault | MissingText) -> str:
    if isinstance(fault, MissingText):
        return f"the text {fault.args[0]} is missing; write it"
    return str(fault)


def _unfinished(reader: Reader) -> str:
    try:
        reader.finish()
    except PlanFault as fault:
        return str(fault)
    return ""
