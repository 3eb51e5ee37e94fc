"""A plan that was left readable has a way in while the rest is locked, without a word of danger."""

from __future__ import annotations

import pytest

from tests.unit.locking_kit import locks, without_words
from tests.unit.plan_kit import SIGNS, begins_plan, comes_back, keeps_plan
from tests.unit.service_kit import PASSPHRASE, Person, file_of
from tests.unit.test_crisis import CODES, marked
from workshop import content

PIN = "419027"
MEMORY = "the lane behind the mill"


def owner(language: str = "en", *, readable: bool = True) -> Person:
    person = Person(language=language, read=marked)
    keeps_plan(person)
    if readable:
        person.does("plan.open")
    return person


def there_and_back(person: Person) -> bool:
    """The plan from here; whether the way back leads to the same screen."""
    before = person.html
    assert "crisis.plan" in person.commands_shown()
    person.does("crisis.plan", calm="1")
    assert SIGNS in person.html and 'name="calm"' in person.html
    assert not {"crisis.go_on", "crisis.unlock"} & person.commands_shown(), "nothing was asked"
    assert content.texts_of(person.language).get("crisis-back") not in person.html
    person.does("crisis.back", calm="1")
    return person.html == before


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("page", ["reflect", "journal"])
def test_where_a_page_opens(language: str, page: str) -> None:
    person = comes_back(owner(language))
    person.arrives(page)
    assert there_and_back(person)


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
    assert there_and_back(person)


def test_from_the_passphrase_that_a_reflection_waits_for() -> None:
    person = comes_back(owner())
    begins_plan(person, signs=SIGNS, myself="Walking to the river")
    while person.at() != "keep":
        person.does("session.stop", at=person.at())
    person.does("keep.device")
    assert there_and_back(person)
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


def behind_a_pin(store_of: Person) -> Person:
    """Words in memory only, sealed under a PIN, on a device with a locked journal: another plan and
    a worry are among them."""
    person = comes_back(store_of)
    begins_plan(person, signs=MEMORY, people=MEMORY)
    while person.at() != "keep":
        person.does("session.stop", at=person.at())
    person.does("keep.memory")
    person.does("pin.set", pin=PIN, pin_again=PIN)
    person.does("session.begin", protocol="free-reflection")
    while "session.skip" in person.commands_shown():
        person.does("session.skip", at=person.at())
    person.does("session.answer", at=person.at(), **{person.at(): f"{MEMORY} [support violence]"})
    assert "crisis.people" in person.commands_shown() and MEMORY in person.html
    locks(person)
    assert person.lock == "pin"
    desk = person.service._desk
    assert desk and not desk.heard and desk.worry and not desk.worry.quote, "words are dropped"
    return person


def test_behind_a_pin_the_readable_plan_and_nothing_else_can_be_read() -> None:
    person = behind_a_pin(owner())
    asks = person.html
    assert {"pin.open", "crisis.plan"} <= person.commands_shown()
    without_words(person.events, MEMORY)
    for commands in (("crisis.plan", "plan.file", "plan.share", "plan.unshared"),
                     ("crisis.people",), ("crisis.settle",)):  # fmt: skip
        for name in commands:
            without_words(person.does(name), MEMORY)
            assert person.lock == "pin"
            assert "pin.open" not in person.commands_shown(), name
        if name == "plan.unshared":
            assert SIGNS in person.html
        without_words(person.does("crisis.back"), MEMORY)
        assert person.html == asks, "the PIN is asked for again"
    assert all(MEMORY.encode() not in file_of(file) for file in person.downloads)
    person.does("pin.open", pin=PIN)
    assert person.lock == "memory" and "crisis.trust" in person.commands_shown(), "still asked"


def test_behind_a_pin_who_is_shown_says_nothing_of_what_was_written() -> None:
    person, other = behind_a_pin(owner()), comes_back(owner())
    person.does("crisis.country", country="ES")
    other.does("crisis.country", country="ES")
    assert "tel:112" in person.html, "another country can be chosen"
    assert person.html == other.html


def test_behind_a_pin_every_other_command_still_asks_for_it() -> None:
    person = behind_a_pin(owner())
    for name in ("crisis.trust", "crisis.unlock", "crisis.go_on", "entry.list", "plan.close"):
        without_words(person.does(name, calm="1"), MEMORY, SIGNS)
        assert "pin.open" in person.commands_shown(), name


def test_behind_a_pin_without_a_readable_plan_the_pin_is_asked_for() -> None:
    person = behind_a_pin(owner(readable=False))
    assert "crisis.plan" not in person.commands_shown()
    person.does("crisis.plan", calm="1")
    assert "pin.open" in person.commands_shown()
    assert content.texts_of("en").get("crisis-plan-none") not in person.html
