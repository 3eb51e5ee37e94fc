"""Whoever writes of the same danger again is asked in other words; nothing needed is left out."""

from __future__ import annotations

import pytest

from stillwater.service import minding
from stillwater.views.people import EASING
from tests.unit.service_kit import Person
from tests.unit.test_crisis import CODES, someone
from tests.unit.test_minding import asks
from workshop import content


def talking(language: str) -> Person:
    person = someone(language)
    person.does("session.begin", protocol="free-reflection")
    return person


def says(person: Person, words: str) -> str:
    """The screen that asks, as its reader sees it; then they go on."""
    person.does("session.answer", at=person.at(), on__your__mind=words)
    assert asks(person)
    seen = person.html.replace("&#39;", "'")
    person.does("crisis.go_on")
    return seen


def has(seen: str, language: str, *text_ids: str) -> bool:
    get = content.texts_of(language).get
    return all(get(each) in seen for each in text_ids)


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("danger", ["suicide", "violence", "panic"])
def test_each_time_in_other_words_than_the_time_before(language: str, danger: str) -> None:
    person, turns = talking(language), []
    for day in range(4):
        seen = says(person, f"[support {danger}] {day}")
        turns.append([turn for turn in ("one", "two")
                      if has(seen, language, f"crisis-again-{turn}-title",
                             f"crisis-again-{turn}-lead")])  # fmt: skip
        assert has(seen, language, f"crisis-lead-{danger}") == (day == 0)
        assert 'value="crisis.go_on"' in seen and f"[support {danger}] {day}" in seen
    assert turns == [[], ["one"], ["two"], ["one"]]


@pytest.mark.parametrize("language", CODES)
def test_another_danger_has_its_own_words_first(language: str) -> None:
    person = talking(language)
    says(person, "[support suicide]")
    assert has(says(person, "[support eating]"), language, "crisis-title", "crisis-lead-eating")
    assert has(says(person, "[support eating] too"), language, "crisis-again-one-title")
    assert has(says(person, "[support suicide] too"), language, "crisis-again-one-title")


@pytest.mark.parametrize("language", CODES)
def test_where_people_come_first_they_come_first_again(language: str) -> None:
    person = talking(language)
    person.service._desk.country = "US"  # type: ignore[union-attr]
    first, again = (says(person, f"[now suicide] {n}") for n in range(2))
    assert has(first, language, "crisis-title-now", "crisis-title")
    assert has(again, language, "crisis-again-now-title", "crisis-again-one-title")
    for seen in (first, again):
        assert seen.index('href="tel:') < seen.index("crisis.people")
        assert has(seen, language, "crisis-distance")


def test_of_two_answers_given_at_once_the_first_question_is_asked() -> None:
    person = talking("en")
    desk = person.service._desk  # type: ignore[union-attr]
    minding.look(desk, "in a form", {"one": "[support suicide] 1", "two": "[support suicide] 2"})
    assert desk.worry is not None and desk.worry.again == 0
    minding.go_on(desk)
    minding.look(desk, "in a form", {"one": "[support suicide] 3"})
    assert desk.worry is not None and desk.worry.again == 1


@pytest.mark.parametrize("language", CODES)
def test_what_comes_closer_is_new(language: str) -> None:
    person = talking(language)
    says(person, "[support suicide]")
    assert has(says(person, "[now suicide]"), language, "crisis-title-now", "crisis-lead-suicide")
    after = says(person, "[support suicide] still")
    assert has(after, language, "crisis-again-two-title"), "two were as near, or nearer"


@pytest.mark.parametrize("language", CODES)
def test_what_to_do_at_once_is_said_every_time(language: str) -> None:
    person = talking(language)
    for time in range(3):
        seen = says(person, f"[support overdose] {time}")
        assert has(seen, language, "crisis-lead-overdose") and 'href="tel:' in seen
    for time in range(2):
        assert has(says(person, f"[support violence] {time}"), language, "crisis-leave")


@pytest.mark.parametrize("language", CODES)
def test_beside_the_numbers_stands_what_makes_a_call_easier(language: str) -> None:
    person = talking(language)
    person.service._desk.country = "KE"  # type: ignore[union-attr]
    person.does("session.answer", at=person.at(), on__your__mind="[support suicide]")
    person.does("crisis.people")
    ways = [f"help-hard-{way}" for way in EASING]
    assert has(person.html, language, "help-hard-title", *ways)
    assert has(person.html, language, "help-longer-title", "help-longer")
