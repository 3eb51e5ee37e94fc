"""A plan that was left readable has a way in while the rest is locked, without a word of danger."""

from __future__ import annotations

import pytest

from tests.unit.locking_kit import locks
from tests.unit.plan_kit import SIGNS, begins_plan, comes_back, keeps_plan
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_crisis import CODES, marked
from workshop import content


def owner(language: str = "en", *, readable: bool = True) -> Person:
    person = Person(language=language, read=marked)
    keeps_plan(person)
    if readable:
        person.does("plan.open")
    return person


def there_and_back(person: Person) -> None:
    """The plan from here, and back to the same screen."""
    before = person.html
    assert "crisis.plan" in person.commands_shown()
    person.does("crisis.plan", calm="1")
    assert SIGNS in person.html and 'name="calm"' in person.html
    assert not {"crisis.go_on", "crisis.unlock"} & person.commands_shown(), "nothing was asked"
    assert content.texts_of(person.language).get("crisis-back") not in person.html
    person.does("crisis.back", calm="1")
    assert person.html == before


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("page", ["reflect", "journal"])
def test_where_a_page_opens(language: str, page: str) -> None:
    person = comes_back(owner(language))
    person.arrives(page)
    there_and_back(person)


@pytest.mark.parametrize("page", ["reflect", "journal"])
def test_right_after_locking(page: str) -> None:
    person = owner()
    person.arrives(page)
    locks(person)
    assert "vault.unlock_form" in person.commands_shown()
    person.does("crisis.plan", calm="1")
    assert SIGNS in person.html
    person.does("crisis.back", calm="1")
    assert {"crisis.plan"} < person.commands_shown() and SIGNS not in person.html
    there_and_back(person)


def test_from_the_passphrase_that_a_reflection_waits_for() -> None:
    person = comes_back(owner())
    begins_plan(person, signs=SIGNS, myself="Walking to the river")
    while person.at() != "keep":
        person.does("session.stop", at=person.at())
    person.does("keep.device")
    there_and_back(person)
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert len(person.entry_ids()) == 2, "what waited was kept"


def test_none_where_nothing_was_left_readable_or_nothing_is_locked() -> None:
    locked = comes_back(owner(readable=False))
    for page in ("reflect", "journal"):
        locked.arrives(page)
        assert "crisis.plan" not in locked.commands_shown()
    opened = owner()
    opened.arrives("journal")
    assert "crisis.plan" not in opened.commands_shown()
