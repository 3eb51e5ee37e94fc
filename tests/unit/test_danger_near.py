"""What only hints at danger brings help where danger has just been spoken of, and not before."""

from __future__ import annotations

import pytest

from stillwater.reading.reader import Reader
from stillwater.reading.safety import Learned, read_safety
from tests.simulation.seen import Seen
from tests.unit.service_kit import Person
from tests.unit.test_crisis import someone, writes
from tests.unit.test_minding import WORDS, asks, at_next_step, has_notice
from workshop.reading import rules
from workshop.safety_files import safety_rules

HINT = "it rained. I want it all [hint] to stop"


def after(words: str) -> Person:
    """Somebody who wrote ``words`` and, where that was asked about, went on."""
    person = someone()
    writes(person, words)
    if asks(person):
        person.does("crisis.go_on")
    return person


@pytest.mark.parametrize("words", [WORDS, "they [support violence] me"])
def test_after_danger_a_hint_brings_the_notice_with_its_own_words(words: str) -> None:
    person = after(words)
    person.does("session.answer", at="mood", mood=HINT)
    assert not asks(person) and has_notice(person)
    assert "I want it all [hint] to stop" in Seen(person.html).own, "quoted, and no more than it"


@pytest.mark.parametrize("words", ["a quiet day", "once I [gentle suicide]", HINT])
def test_where_no_danger_was_asked_about_it_says_nothing(words: str) -> None:
    person = after(words)
    person.does("session.answer", at="mood", mood=HINT + ".")
    assert not asks(person) and not has_notice(person)


def test_another_reflection_begins_anew() -> None:
    person = after(WORDS)
    at_next_step(person)
    person.does("session.next_step", at="next_step", next_step=HINT)
    assert has_notice(person)
    while person.at() != "keep":
        person.does("session.stop", at=person.at())
    person.does("keep.discard", sure="1")
    writes(person, HINT + ".")
    assert person.at() == "mood"
    assert not has_notice(person)


def test_in_a_talk_the_notice_stands_above_the_mirrors_answer() -> None:
    person = someone()
    person.does("session.begin", protocol="free-reflection")
    for words, told in ((HINT, False), (WORDS, False), (HINT + "!", True)):
        person.does("session.answer", at=person.at(), on__your__mind=words)
        if asks(person):
            person.does("crisis.go_on")
            continue
        assert has_notice(person) == told, words


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "nothing helps"), ("es", "no aguanto mas"), ("ar", "محدش فاهمني")],
)
def test_the_rules_say_where_a_hint_stands(language: str, text: str) -> None:
    read = read_safety(text, language, safety_rules())
    assert read.tier == "none" and read.hints, text
    assert all(text[hint.start : hint.end] for hint in read.hints)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_hint_in_another_language_than_the_pages_is_one(language: str) -> None:
    text = "ya no aguanto más, de verdad"
    read = Reader(rules=rules()).read(text, language).safety
    assert [text[hint.start : hint.end] for hint in read.hints] == ["ya no aguanto"]


def test_where_they_are_enough_to_be_signs_they_are_no_hints() -> None:
    text = "nobody cares about me. nothing helps. i can't take it any more. i hate myself"
    read = read_safety(text, "en", safety_rules())
    assert read.tier == "gentle" and read.signs and not read.hints


def test_the_learned_chance_does_not_take_a_hint_back() -> None:
    calm = Learned({"none": 1.0, "gentle": 0.0, "support": 0.0, "now": 0.0}, lambda _: 0.0)
    assert read_safety("nothing helps", "en", safety_rules(), calm).hints
