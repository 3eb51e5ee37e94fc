"""The same words again: help on the next screen each time, and no question twice for one answer."""

from __future__ import annotations

import asyncio

import pytest

from stillwater.messages import Command
from stillwater.service.minding import BRING_WORDS
from tests.unit.service_kit import Person
from tests.unit.test_crisis import WAYS, someone, writes
from workshop import content

NOTICE = content.texts_of("en").get("crisis-gentle")
WORDS = "I [now suicide]"


def asks(person: Person) -> bool:
    return person.commands_shown() >= WAYS


def has_notice(person: Person) -> bool:
    return NOTICE in person.html


def at_next_step(person: Person) -> None:
    """From any step of a session to its one small next step."""
    person.does("session.stop", at=person.at())
    person.does("session.answer", at="summary")
    assert person.at() == "next_step"


def test_the_same_words_at_another_place_are_not_overheard() -> None:
    person = someone()
    writes(person, WORDS)
    assert asks(person)
    person.does("crisis.go_on")
    person.does("session.answer", at="mood", mood=WORDS)
    assert not asks(person), "they have just gone on past the question about these very words"
    assert has_notice(person) and WORDS in person.html
    at_next_step(person)
    assert not has_notice(person)
    person.does("session.next_step", at="next_step", next_step=WORDS)
    assert has_notice(person), "every time"


def test_one_answer_is_not_asked_about_twice() -> None:
    person = someone()
    writes(person, WORDS)
    person.does("crisis.go_on")
    for _ in range(2):
        person.does("session.back", at="mood", mood="")
        person.does("session.answer", at="situation", situation=WORDS)
        assert person.at() == "mood" and not has_notice(person)


def test_gentle_words_at_another_place_bring_the_notice_again() -> None:
    person = someone()
    writes(person, "once I [gentle suicide]")
    assert has_notice(person)
    person.does("session.answer", at="mood", mood="once I [gentle suicide]")
    assert has_notice(person)


def test_after_another_question_the_words_ask_again() -> None:
    person = someone()
    writes(person, WORDS)
    person.does("crisis.go_on")
    person.does("session.answer", at="mood", mood="and [support panic]")
    person.does("crisis.go_on")
    person.does("session.answer", at="thought", thought=WORDS)
    assert asks(person)


@pytest.mark.parametrize("command", ["guide.sentence", "journal.search"])
def test_each_sentence_that_is_sent_is_a_question_of_its_own(command: str) -> None:
    assert command in BRING_WORDS
    field = command.replace("guide.", "").replace("journal.search", "question")
    person = someone()
    person.keeps()
    person.does("access.later")
    if command == "journal.search":
        person.arrives("journal")
    else:
        person.does("guide.open")
    for words in (WORDS, "[support panic]"):
        person.does(command, **{field: words})
        assert asks(person), words
        person.does("crisis.go_on")
        assert not asks(person)
    person.does(command, **{field: "[support panic]"})
    assert has_notice(person) and not asks(person)
    person.does(command, **{field: WORDS})
    assert asks(person)


def test_a_talk_that_is_over_says_nothing_in_place_of_the_notice() -> None:
    person = someone()
    person.does("session.begin", protocol="free-reflection")
    person.does("session.answer", at=person.at(), on__your__mind=WORDS)
    person.does("crisis.go_on")
    person.does("session.answer", at=person.at(), on__your__mind=WORDS)
    assert not has_notice(person), "the mirror says it"
    assert 'data-page="help"' in person.html
    at_next_step(person)
    person.does("session.next_step", at="next_step", next_step=WORDS)
    assert has_notice(person)


def test_a_question_left_standing_comes_along_to_another_page() -> None:
    person = someone()
    person.keeps()
    person.does("access.later")
    (entry,) = set(person.entry_ids())
    person.arrives("reflect")
    writes(person, WORDS)
    person.arrives("journal")
    person.does("entry.update", id=entry, answer__thought="I [support self-harm]")
    assert asks(person)
    person.does("crisis.go_on")
    person.arrives("reflect")
    assert person.at() == "mood"


def unseen(person: Person, name: str, **fields: str) -> None:
    """Given before the engine ran, with another command behind it: the page drops the screen."""
    asyncio.run(person.service.handle(Command(name, fields, unseen=True)))


def test_the_notice_waits_for_a_screen_that_is_shown() -> None:
    person = someone()
    unseen(person, "session.begin", protocol="thought-record")
    unseen(person, "session.skip", at="arrive")
    unseen(person, "session.answer", at="situation", situation="once I [gentle suicide]")
    person.does("session.back", at="mood")
    assert has_notice(person)
    person.does("session.answer", at="situation", situation="it rained")
    assert not has_notice(person), "once"


def test_so_does_the_notice_of_a_language_that_cannot_be_read() -> None:
    said = content.texts_of("en").get("crisis-unread")
    person = someone()
    unseen(person, "session.begin", protocol="thought-record")
    unseen(person, "session.skip", at="arrive")
    unseen(person, "session.answer", at="situation", situation="unread " * 9)
    person.does("session.back", at="mood")
    assert said in person.html
    person.does("session.answer", at="situation", situation="unread " * 10)
    assert said not in person.html


@pytest.mark.parametrize("after", ["guide.need", "guide.all", "session.begin"])
def test_whatever_else_waits_behind_it_the_question_comes_first(after: str) -> None:
    person = someone()
    unseen(person, "guide.sentence", sentence=WORDS)
    person.does(after, need="worried", protocol="thought-record")
    assert asks(person)


def test_the_notice_belongs_to_its_screen_until_somebody_goes_on() -> None:
    person = someone()
    writes(person, "once I [gentle suicide]")
    person.arrives("journal")
    assert not has_notice(person)
    person.arrives("reflect")
    assert has_notice(person), "the answer may have come when they had already moved on"
    person.does("session.answer", at="mood", mood="tired")
    person.arrives("reflect")
    assert not has_notice(person)


def test_no_notice_stands_above_a_locked_journal() -> None:
    person = someone()
    person.keeps()
    person.does("access.later")
    person.does("guide.open")
    writes(person, "once I [gentle suicide]")
    person.does("vault.lock")
    assert not has_notice(person)
    person.arrives("reflect")
    assert not has_notice(person) and "[gentle suicide]" not in person.html
