"""Runs the scripts beside a protocol against the real table, mirror and screens."""

import pytest

from stillwater.domain.answers import choices_of
from stillwater.domain.session import advance, begin
from stillwater.domain.state import (
    Answered,
    Back,
    Kept,
    Paused,
    Resumed,
    Skipped,
    Stopped,
)
from stillwater.views.answer_controls import option_label
from tests.unit.reflection import CUES, LANGUAGES, ROOT, TEXTS
from tests.unit.screens import Screen, render
from workshop.content import protocols

PLANS = sorted((ROOT / "prompts" / "protocols").glob("*/testplans/*.testplan"))
PROTOCOLS = protocols()
PRESSES = {
    "continue": Answered,
    "skip": Skipped,
    "back": Back,
    "pause": Paused,
    "resume": Resumed,
    "stop": Stopped,
}
MAIN = {"arrive": "feeling", "leave": "feeling", "next_step": "next_step"}


class Reader:
    """Follows one script. The session's id is chosen so that the first lead-in comes first."""

    def __init__(self, protocol, language):
        self.protocol = protocol
        self.texts, self.cues = TEXTS[language], CUES[language]
        self.typed, self.draft = {}, None
        self.begin(1)

    def begin(self, sitting):
        when = "2026-03-04T21:05:00+02:00"
        language = self.texts.language
        self.state = begin(
            self.protocol, id="plan-4", language=language, started_at=when, sitting=sitting
        )

    @property
    def screen(self):
        return Screen(render(self.state, self.protocol, self.texts, self.cues, self.draft))

    def follow(self, who, what):
        verb, _, field = who.partition(" ")
        getattr(self, f"on_{verb}")(what, field)

    def on_sitting(self, what, field):
        self.begin(int(what))

    def on_asks(self, what, field):
        assert self.screen.heading == what

    def on_reads(self, what, field):
        if what == "on":
            return self.send(Answered)
        labels = [attributes.get("aria-label", "") for _, attributes in self.screen.tags]
        whole = plain(self.screen.text)
        assert what in whole or what in labels

    def on_offers(self, what, field):
        offered = {a["value"] for _, a in self.screen.tags if a.get("name") == "protocol"}
        titles = [self.texts.get(PROTOCOLS[name].text_id("title")) for name in offered]
        assert what in titles

    def on_warns(self, what, field):
        assert self.screen.notice == what

    def on_mirror(self, what, field):
        lead, _, quote = what.partition(" | ")
        expected = ("", []) if what == "nothing" else (lead, [quote])
        assert (self.screen.lead, self.screen.quotes) == expected

    def on_mirrors(self, what, field):
        assert self.screen.quotes == [what]

    def on_writes(self, what, field):
        name = field or MAIN.get(self.state.place, self.state.place)
        asked = self.protocol.field(name)
        listed = asked is not None and asked.kind == "list"
        self.typed[name] = what.replace(" / ", "\n") if listed else what
        if not field:
            self.send(Answered)

    def on_chooses(self, what, field):
        name = field or self.state.place
        asked = self.protocol.field(name)
        labels = {
            option_label(self.texts, self.protocol, asked, option): option
            for option in asked.options
        }
        if asked.is_picked:
            labels = {item: item for item in choices_of(asked, dict(self.state.answers))}
        chosen = what.split(" / ")
        assert set(chosen) <= set(labels), f"there is: {' / '.join(labels)}"
        self.typed[name] = "\n".join(labels[label] for label in chosen)
        if not field:
            self.send(Answered)

    def on_presses(self, what, field):
        if what in PRESSES:
            self.send(PRESSES[what])
        else:
            how = {"discard": "discarded"}.get(what, what)
            self.state = advance(self.protocol, self.state, Kept(how=how))

    def send(self, event):
        """As the page does: every field of the form, with what was typed in them."""
        screen = self.screen
        unknown = set(self.typed) - {attributes.get("name") for _, attributes in screen.tags}
        assert not unknown, f"no such field on this screen: {unknown}"
        fields = {**screen.fields, **self.typed}
        before = self.state.place, self.state.paused
        self.state = advance(self.protocol, self.state, event(fields))
        stayed = before == (self.state.place, self.state.paused)
        self.typed, self.draft = {}, fields if stayed else None


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def lines_of(plan):
    for number, line in enumerate(plan.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            who, colon, what = line.partition(": ")
            if line.strip() == "reads on":
                who, colon, what = "reads", ":", "on"
            assert colon, f"{plan.name}:{number} has no “who: what”"
            yield number, who, what.strip()


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: f"{plan.parts[-3]}-{plan.stem}")
def test_plan(plan):
    reader = Reader(PROTOCOLS[plan.parts[-3]], plan.stem.partition("-")[0])
    for number, who, what in lines_of(plan):
        try:
            reader.follow(who, what)
        except AssertionError as fault:
            name = f"{plan.parts[-3]}/{plan.name}"
            raise AssertionError(f"{name}:{number}: {who}: {what}\n{fault}") from fault
    assert reader.state.phase == "ended", f"a script goes to the end, not to {reader.state.place}"


@pytest.mark.parametrize("name", sorted(PROTOCOLS))
def test_every_protocol_has_a_script_in_every_language(name):
    written = {plan.stem for plan in PLANS if plan.parts[-3] == name}
    assert set(LANGUAGES) <= written
