"""A plan for hard hours that is not kept yet is a plan: what is darkest is written while making
one."""

from __future__ import annotations

from tests.unit.plan_kit import PEOPLE, SIGNS, begins_plan, comes_back, keeps_plan, readable
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_crisis import marked
from workshop import content

DARK = "I [support suicide]"


def planning() -> Person:
    person = Person(read=marked)
    begins_plan(person, signs=SIGNS, people=PEOPLE)
    return person


def has_it(person: Person, *words: str) -> bool:
    """Whether the crisis flow shows all of these words as the plan."""
    person.does("crisis.plan")
    none = content.texts_of("en").get("crisis-plan-none")
    return none not in person.html and all(text in person.html for text in words)


def test_the_plan_under_way_is_the_plan() -> None:
    person = planning()
    person.does("session.answer", at=person.at(), services=DARK)
    assert has_it(person, SIGNS, "My uncle Karim")
    person.does("crisis.trust")
    assert "Rosa, two doors down" in person.html and SIGNS not in person.html
    person.does("plan.file")
    assert person.downloads


def test_a_paused_one_too() -> None:
    person = planning()
    person.does("session.pause", at=person.at(), services="")
    assert has_it(person, SIGNS, "My uncle Karim")


def test_one_that_was_paused_earlier_in_the_open_journal() -> None:
    person = Person(read=marked)
    person.keeps()
    person.does("access.later")
    begins_plan(person, signs=SIGNS, people=PEOPLE)
    person.does("session.pause", at=person.at(), services="")
    later = comes_back(person)
    later.does("vault.unlock_form")
    later.does("vault.unlock", passphrase=PASSPHRASE)
    later.does("guide.open")
    assert has_it(later, SIGNS, "My uncle Karim")


def test_what_it_leaves_out_is_taken_from_the_kept_plan() -> None:
    person = Person(read=marked)
    keeps_plan(person)
    begins_plan(person, signs="The radio gets too loud")
    assert has_it(person, "The radio gets too loud", "My uncle Karim")
    assert SIGNS not in person.html, "a step answered anew is not said twice"


def test_what_was_kept_after_it_was_begun_is_newer() -> None:
    person = Person(read=marked)
    begins_plan(person, signs=SIGNS, people=PEOPLE)
    person.does("session.pause", at=person.at(), services="")
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    person.does("access.later")
    keeps_plan(person, signs="The radio gets too loud")
    assert has_it(person, "The radio gets too loud")
    assert SIGNS not in person.html


def test_one_that_was_let_go_is_gone() -> None:
    person = planning()
    while person.at() != "keep":
        person.does("session.stop", at=person.at())
    person.does("keep.discard", sure="1")
    person.does("crisis.plan")
    assert SIGNS not in person.html


def test_while_the_journal_is_locked_it_can_still_be_opened_from_there() -> None:
    kept = Person(read=marked)
    keeps_plan(kept)
    person = comes_back(kept)
    begins_plan(person, signs="The radio gets too loud")
    assert has_it(person, "The radio gets too loud")
    assert "crisis.unlock" in person.commands_shown()


def test_what_is_not_kept_is_never_left_readable() -> None:
    person = Person(read=marked)
    keeps_plan(person)
    person.arrives("journal")
    person.does("plan.open")
    begins_plan(person, signs="The radio gets too loud")
    assert SIGNS.encode() in readable(person)
    assert b"radio" not in readable(person)
    assert has_it(person, "The radio gets too loud", "My uncle Karim")
