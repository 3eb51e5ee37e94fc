"""From the crisis flow to a locked journal: never a dead end, nothing to erase, and back or on."""

from __future__ import annotations

import re

import pytest

from tests.unit.access_kit import code_on
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_crisis import CODES, WAYS, marked, writes
from workshop import content

NUMBER = "Rosa, two doors down: 0171 5551234"
SIGNS = "I do not answer anybody, not even 030 1234567"
BACK_AND_ON = {"crisis.back", "crisis.go_on"}
ERASES = {"vault.erase_form", "vault.restore_form", "vault.create_cancel"}


def planned(language: str = "en") -> Person:
    """Somebody whose plan is kept on the device; the journal is open."""
    person = Person(language=language, read=marked)
    person.arrives("reflect")
    person.does("session.begin", protocol="safety-plan")
    person.does("session.checkin", at="arrive", pleasantness="4", energy="3", feeling="")
    person.does("session.answer", at="start")
    person.does("session.answer", at="signs", signs=SIGNS)
    person.does("session.skip", at="myself")
    person.does("session.skip", at="around")
    person.does("session.answer", at="people", people=NUMBER)
    to_keep(person)
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    person.does("access.later")
    return person


def to_keep(person: Person) -> None:
    for _ in range(5):
        if person.at() != "keep":
            person.does("session.stop", at=person.at())
    assert person.at() == "keep"


def another_day(planner: Person) -> Person:
    """The same device, everything locked, and a heavy sentence before any session."""
    person = Person(language=planner.language, store=planner.store, read=marked,
                    mirror=planner.mirror, mirror_parts=planner.mirror_parts)  # fmt: skip
    person.arrives("reflect")
    person.does("guide.sentence", sentence="I [support suicide]")
    assert person.commands_shown() >= WAYS
    return person


@pytest.fixture(scope="module")
def planner() -> Person:
    return planned()


def can_leave(person: Person) -> None:
    shown = person.commands_shown()
    assert shown >= BACK_AND_ON and not shown & ERASES


@pytest.mark.parametrize("way", ["plan", "trust"])
def test_asking_for_the_passphrase_is_no_dead_end(planner: Person, way: str) -> None:
    person = another_day(planner)
    person.does("crisis.unlock", then=way)
    can_leave(person)
    person.does("vault.unlock", passphrase="none of my herons")
    can_leave(person)
    person.does("vault.unlock_passkey", problem="cancelled")
    can_leave(person)
    person.does("access.forgot")
    assert person.commands_shown() >= BACK_AND_ON and 'data-page="journal"' not in person.html
    person.does("access.recover", code="wrong")
    assert person.commands_shown() >= BACK_AND_ON
    person.does("crisis.back")
    assert person.commands_shown() >= WAYS
    person.does("crisis.unlock", then=way)
    person.does("crisis.go_on")
    assert "session.begin" in person.commands_shown(), "back to where the person was"


def test_cancelling_without_a_session_shows_what_the_page_begins_with(planner: Person) -> None:
    person = another_day(planner)
    person.does("crisis.go_on")
    person.does("vault.create_cancel")
    assert "guide.need" in person.commands_shown()


@pytest.mark.parametrize("leave", ["crisis.back", "crisis.go_on", ""])
def test_whoever_went_elsewhere_opens_the_journal_and_nothing_else(
    planner: Person, leave: str
) -> None:
    person = another_day(planner)
    person.does("crisis.unlock")
    if leave:
        person.does(leave)
        person.does("vault.unlock_form")
        person.does("vault.unlock", passphrase="none of my herons")
        assert "vault.erase_form" in person.commands_shown()
    person.arrives("journal")
    assert "vault.erase_form" in person.commands_shown(), "the journal's own screen"
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert "entry.read" in person.commands_shown()


@pytest.mark.parametrize("language", CODES)
def test_somebody_trusted_is_found_in_a_locked_journal(language: str) -> None:
    person = another_day(planned(language))
    person.does("crisis.trust")
    assert content.texts_of(language).get("crisis-trust-locked") in person.html
    assert "crisis.unlock" in re.findall(r'data-command="([^"]+)"', person.html)
    assert 'name="then" value="trust"' in person.html and "Rosa" not in person.html
    person.does("crisis.unlock", then="trust")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert "Rosa, two doors down: <a " in person.html and 'href="tel:01715551234"' in person.html
    assert SIGNS not in person.html and person.commands_shown() >= BACK_AND_ON
    assert "crisis.unlock" not in person.html, "it is open now"
    person.does("crisis.plan")
    assert 'href="tel:01715551234"' in person.html
    assert SIGNS in person.html, "a number among the signs is nobody to call"


def test_nothing_is_asked_for_where_nothing_is_locked() -> None:
    person = Person(read=marked)
    person.arrives("reflect")
    person.does("guide.sentence", sentence="I [support suicide]")
    for way in ("crisis.trust", "crisis.plan"):
        person.does(way)
        assert "crisis.unlock" not in person.html, way


def test_what_is_kept_until_the_page_is_closed_hides_no_locked_plan(planner: Person) -> None:
    person = another_day(planner)
    person.does("crisis.go_on")
    writes(person, "It rained.")
    to_keep(person)
    person.does("keep.memory")
    person.does("guide.open")
    writes(person, "I [support suicide]")
    for way in ("crisis.plan", "crisis.trust"):
        person.does(way)
        assert "crisis.unlock" in person.html, way
    person.does("crisis.unlock", then="plan")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert SIGNS in person.html


def test_a_new_passphrase_can_wait_for_a_calmer_hour() -> None:
    planner = planned()
    planner.arrives("journal")
    planner.does("access.vouch", then="access.recovery_show", current=PASSPHRASE)
    code = code_on(planner)
    planner.does("access.recovery_confirm", code=code)
    person = another_day(planner)
    person.does("crisis.unlock")
    person.does("vault.unlock", passphrase=code)
    assert "access.renew" in person.commands_shown()
    assert person.commands_shown() >= BACK_AND_ON
    person.does("crisis.back")
    person.does("crisis.plan")
    assert SIGNS in person.html
    person.arrives("journal")
    assert "access.renew" in person.commands_shown(), "it is asked for there"
