"""Runs the scripts beside a protocol against the real table, mirror and screens."""

import pytest

from stillwater.domain.session import advance
from stillwater.domain.state import (
    Answered,
    Back,
    Kept,
    Paused,
    Resumed,
    Skipped,
    Stopped,
)
from tests.unit.reflection import CUES, LANGUAGES, PROTOCOL, ROOT, TEXTS, new
from tests.unit.screens import Screen, render

PLANS = sorted((ROOT / "prompts" / "protocols").glob("*/testplans/*.testplan"))
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

    def __init__(self, language):
        self.texts, self.cues = TEXTS[language], CUES[language]
        self.state = new("plan-4", language)
        self.typed, self.draft = {}, None

    @property
    def screen(self):
        return Screen(render(self.state, PROTOCOL, self.texts, self.cues, self.draft))

    def follow(self, who, what):
        verb, _, field = who.partition(" ")
        getattr(self, f"on_{verb}")(what, field)

    def on_asks(self, what, field):
        assert self.screen.heading == what

    def on_reads(self, what, field):
        labels = [attributes.get("aria-label", "") for _, attributes in self.screen.tags]
        whole = plain(self.screen.text)
        assert what in whole or what in labels

    def on_warns(self, what, field):
        assert self.screen.notice == what

    def on_mirror(self, what, field):
        lead, _, quote = what.partition(" | ")
        expected = ("", []) if what == "nothing" else (lead, [quote])
        assert (self.screen.lead, self.screen.quotes) == expected

    def on_writes(self, what, field):
        if field:
            self.typed[field] = what
            return
        self.typed[MAIN.get(self.state.place, self.state.place)] = what
        self.send(Answered)

    def on_presses(self, what, field):
        if what in PRESSES:
            self.send(PRESSES[what])
        else:
            how = {"discard": "discarded"}.get(what, what)
            self.state = advance(PROTOCOL, self.state, Kept(how=how))

    def send(self, event):
        """As the page does: every field of the form, with what was typed in them."""
        screen = self.screen
        unknown = set(self.typed) - {attributes.get("name") for _, attributes in screen.tags}
        assert not unknown, f"no such field on this screen: {unknown}"
        fields = {**screen.fields, **self.typed}
        before = self.state.place, self.state.paused
        self.state = advance(PROTOCOL, self.state, event(fields))
        stayed = before == (self.state.place, self.state.paused)
        self.typed, self.draft = {}, fields if stayed else None


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def lines_of(plan):
    for number, line in enumerate(plan.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            who, colon, what = line.partition(": ")
            assert colon, f"{plan.name}:{number} has no “who: what”"
            yield number, who, what.strip()


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_plan(plan):
    reader = Reader(plan.stem)
    for number, who, what in lines_of(plan):
        try:
            reader.follow(who, what)
        except AssertionError as fault:
            raise AssertionError(f"{plan.name}:{number}: {who}: {what}\n{fault}") from fault
    assert reader.state.phase == "ended", "a script goes to the end"


def test_every_language_has_a_script():
    assert [plan.stem for plan in PLANS] == sorted(LANGUAGES)
