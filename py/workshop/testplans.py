"""Scripts beside a protocol, run against the real table, mirror and screens.

``prompts/SCHEMA.md`` lists what a line can say.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from stillwater.domain.answers import choices_of
from stillwater.domain.heard import TIERS, Heard, SafetyReading, Tier
from stillwater.domain.moves import FEELINGS, PATTERNS, THEMES
from stillwater.domain.protocol import Field, Protocol
from stillwater.domain.session import advance, begin
from stillwater.domain.state import (
    HOWS,
    Answered,
    Back,
    Event,
    Kept,
    Mirrored,
    NotQuite,
    Paused,
    Resumed,
    SessionState,
    Skipped,
    Stopped,
)
from stillwater.ports import MissingText, Texts
from stillwater.reading.phrases import Cues
from stillwater.reading.talking import Mirror
from stillwater.views.answer_controls import option_label
from workshop.content import bank
from workshop.screens import Screen, Shelf, screen_of

PRESSES: dict[str, type[Event]] = {
    "continue": Answered,
    "skip": Skipped,
    "back": Back,
    "pause": Paused,
    "resume": Resumed,
    "stop": Stopped,
    "not-quite": NotQuite,
}
MAIN = {"arrive": "feeling", "leave": "feeling", "next_step": "next_step"}
BEGUN_AT = "2026-03-04T21:05:00+02:00"


class PlanFault(Exception):
    """A script and the screens do not agree: what stands there, or what to do. Never a person's
    words: scripts are written by authors."""


@dataclass(frozen=True, slots=True)
class Line:
    """One turn. ``who`` is the verb and perhaps a field, as in "writes hour"."""

    number: int
    who: str
    what: str

    @property
    def verb(self) -> str:
        return self.who.partition(" ")[0]

    @property
    def field(self) -> str:
        return self.who.partition(" ")[2]


def lines_of(source: str) -> tuple[Line, ...]:
    """The turns of a script. Raises PlanFault with the number of a line that is none."""
    return tuple(
        line_of(number, text)
        for number, text in enumerate(source.splitlines(), 1)
        if text.strip() and not text.startswith("#")
    )


def line_of(number: int, text: str) -> Line:
    """Raises PlanFault."""
    who, colon, what = text.partition(": ")
    if text.strip() == "reads on":
        who, colon, what = "reads", ":", "on"
    if not colon:
        raise PlanFault(f"line {number} has no “who: what”; prompts/SCHEMA.md lists the lines")
    return Line(number, who.strip(), what.strip())


def language_of(plan: Path) -> str:
    """Which language a script is in: "es-few.testplan" is in "es"."""
    return plan.stem.partition("-")[0]


class Reader:
    """Follows one script. The session's id is chosen so that the first lead-in comes first."""

    def __init__(self, protocol: Protocol, texts: Texts, cues: Cues, shelf: Shelf) -> None:
        self.protocol, self.texts, self.cues, self.shelf = protocol, texts, cues, shelf
        self.typed: dict[str, str] = {}
        self.draft: dict[str, str] | None = None
        self.heard = Heard()
        self.state = self._begin(1)

    def _begin(self, sitting: int) -> SessionState:
        return begin(
            self.protocol,
            id="plan-4",
            language=self.texts.language,
            started_at=BEGUN_AT,
            sitting=sitting,
        )

    @property
    def html(self) -> str:
        """The screen as it stands. Raises PlanFault where a text is missing."""
        try:
            node = screen_of(
                self.state, self.protocol, self.texts, self.cues, self.shelf, self.draft
            )
            return str(node)  # some texts are fetched only now
        except MissingText as fault:
            raise PlanFault(f"the text {fault.args[0]} is missing; write it") from fault

    @property
    def screen(self) -> Screen:
        return Screen(self.html)

    def follow(self, line: Line) -> None:
        """One turn. Raises PlanFault with what stands on the screen instead."""
        turns = {
            "sitting": self._sitting,
            "asks": self._asks,
            "reads": self._reads,
            "offers": self._offers,
            "warns": self._warns,
            "mirror": self._mirror,
            "mirrors": self._mirrors,
            "hears": self._hears,
            "writes": self._writes,
            "chooses": self._chooses,
            "presses": self._presses,
        }
        if line.verb not in turns:
            raise PlanFault(f"nobody knows “{line.verb}”; there is: {', '.join(turns)}")
        turns[line.verb](line)

    def finish(self) -> None:
        """Raises PlanFault unless the script went to the end."""
        if self.state.phase != "ended":
            raise PlanFault(f"a script goes to the end; this one stops at {self.state.place}")

    def _sitting(self, line: Line) -> None:
        if not line.what.isdecimal():
            raise PlanFault("write a number")
        self.state = self._begin(int(line.what))

    def _asks(self, line: Line) -> None:
        _same(line.what, self.screen.heading)

    def _warns(self, line: Line) -> None:
        _same(line.what, self.screen.notice)

    def _reads(self, line: Line) -> None:
        if line.what == "on":
            self._send(Answered)
            return
        screen = self.screen
        labels = [attributes.get("aria-label", "") for _, attributes in screen.tags]
        if line.what not in plain(screen.text) and line.what not in labels:
            raise PlanFault("these words do not stand on the screen")

    def _offers(self, line: Line) -> None:
        tags = self.screen.tags
        offered = {a["value"] or "" for _, a in tags if a.get("name") == "protocol"}
        titles = [self.texts.get(self.shelf[name].text_id("title")) for name in sorted(offered)]
        if line.what not in titles:
            raise PlanFault(f"offered: {' / '.join(titles) or 'nothing'}")

    def _mirror(self, line: Line) -> None:
        lead, _, quote = line.what.partition(" | ")
        expected = ("", []) if line.what == "nothing" else (lead, [quote])
        screen = self.screen
        if (screen.lead, screen.quotes) != expected:
            raise PlanFault(f"the mirror says: {screen.lead} | {' / '.join(screen.quotes)}")

    def _mirrors(self, line: Line) -> None:
        _same(line.what, " / ".join(self.screen.quotes))

    def _hears(self, line: Line) -> None:
        """What the next words say, as if a model had read them."""
        self.heard = heard_of(line.what)

    def _answered(self) -> None:
        """The mirror's turn of a talk, by what the script says was heard."""
        talk = self.state.talk
        if self.state.phase == "step" and talk and talk.waits:
            heard, self.heard = self.heard, Heard()
            mirror = Mirror(bank(), self.cues, self.texts.language, lambda *_: heard)
            reply = mirror.answer(talk, self.state.id)
            self.state = advance(self.protocol, self.state, Mirrored(reply=reply))

    def _writes(self, line: Line) -> None:
        name = line.field or MAIN.get(self.state.place, self.state.place.partition(".")[0])
        asked = self.protocol.field(name)
        listed = asked is not None and asked.kind == "list"
        self.typed[name] = line.what.replace(" / ", "\n") if listed else line.what
        if not line.field:
            self._send(Answered)

    def _chooses(self, line: Line) -> None:
        name = line.field or self.state.place
        asked = self.protocol.field(name)
        if asked is None:
            raise PlanFault(f"no answer {name} on this screen")
        labels = self._labels(asked)
        chosen = line.what.split(" / ")
        if not set(chosen) <= set(labels):
            raise PlanFault(f"there is: {' / '.join(labels)}")
        self.typed[name] = "\n".join(labels[label] for label in chosen)
        if not line.field:
            self._send(Answered)

    def _labels(self, asked: Field) -> dict[str, str]:
        """What can be chosen: label -> value."""
        if asked.is_picked:
            return {item: item for item in choices_of(asked, dict(self.state.answers))}
        return {
            option_label(self.texts, self.protocol, asked, option): option
            for option in asked.options
        }

    def _presses(self, line: Line) -> None:
        how = "discarded" if line.what == "discard" else line.what
        if line.what in PRESSES:
            self._send(PRESSES[line.what])
            return
        for known in HOWS:
            if known == how:
                self.state = advance(self.protocol, self.state, Kept(how=known))
                return
        raise PlanFault(f"no such button; there is: {', '.join([*PRESSES, *HOWS])}")

    def _send(self, event: type[Event]) -> None:
        """As the page does: every field of the form, with what was typed in them."""
        screen = self.screen
        unknown = set(self.typed) - {attributes.get("name") for _, attributes in screen.tags}
        if unknown:
            raise PlanFault(f"no such field on this screen: {', '.join(sorted(unknown))}")
        fields = {**screen.fields, **self.typed}
        before = self.state.place, self.state.paused
        self.state = advance(self.protocol, self.state, event(values=fields))
        self._answered()
        stayed = before == (self.state.place, self.state.paused)
        self.typed, self.draft = {}, fields if stayed else None


def heard_of(what: str) -> Heard:
    """ "fear .7, work .8, now" as a reading: feelings, themes and patterns with how likely they
    are, and a tier. Raises PlanFault."""
    found: dict[str, dict[str, float]] = {"feelings": {}, "themes": {}, "patterns": {}}
    tier: Tier = "none"
    for part in what.split(","):
        label, _, number = part.strip().partition(" ")
        known = next((t for t in TIERS if t == label), None)
        if known:
            tier = known
            continue
        kind = next((k for k, labels in _LABELS.items() if label in labels), "")
        if not kind or not number.replace(".", "", 1).isdecimal():
            raise PlanFault(f"“{part.strip()}” is no label with a number such as .7, and no tier")
        found[kind][label] = float(number)
    return Heard(
        emotions_fine=found["feelings"],
        themes=found["themes"],
        patterns=found["patterns"],
        safety=SafetyReading(tier),
    )


_LABELS = {"feelings": FEELINGS, "themes": THEMES[:9] + THEMES[10:], "patterns": PATTERNS}
"""What a script can say was heard; "grief" is a feeling there, which counts as the theme too."""


def _same(expected: str, found: str) -> None:
    if expected != plain(found):
        raise PlanFault(f"there stands: {plain(found) or 'nothing'}")


def plain(text: str) -> str:
    """Without the marks that keep an inserted text's direction to itself."""
    return text.replace("\u2068", "").replace("\u2069", "")
