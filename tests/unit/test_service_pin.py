"""A PIN for what is in memory only: it locks, counts, gives up, and stores nothing."""

from __future__ import annotations

import asyncio

import pytest

from stillwater.messages import Show
from tests.unit.locking_kit import CANARY, UNSENT, locks, without_words
from tests.unit.service_kit import PASSPHRASE, Person

PIN = "419027"


def in_memory(pin: str = PIN) -> Person:
    person = Person()
    person.reflects(CANARY)
    person.does("keep.memory")
    assert "pin.form" in person.commands_shown()
    person.does("pin.form")
    person.does("pin.set", pin=pin, pin_again=pin)
    return person


def test_without_a_pin_memory_is_only_hidden():
    person = Person()
    person.reflects(CANARY)
    person.does("keep.memory")
    events = locks(person)
    assert not [event for event in events if isinstance(event, Show)]
    assert person.lock == "memory"


def test_a_pin_locks_what_is_in_memory():
    person = in_memory()
    desk = person.service._desk
    events = locks(person)
    without_words(events)
    assert person.lock == "pin" and not desk.vault.is_open and desk.session is None
    assert not desk.pin.key and CANARY.encode() not in desk.pin.sealed
    for name in ("entry.readable_copy", "session.begin", "vault.backup", "keep.file"):
        without_words(person.does(name))
        assert "pin.open" in person.commands_shown(), name
    person.does("pin.open", pin="٤١٩ ٠٢٧")
    assert person.lock == "memory" and len(person.entry_ids()) == 1
    assert asyncio.run(person.store.read_all("vault")) == []


def test_a_download_that_goes_on_does_not_draw_the_pin_screen_anew():
    person = in_memory()
    locks(person)
    part = {"model": "sentence", "total_bytes": "9", "done_bytes": "4", "fetching": "1"}
    assert not [event for event in person.does("model.report", **part) if isinstance(event, Show)]
    assert person.lock == "pin"


def test_a_pin_locks_words_that_are_not_kept_yet():
    person = in_memory()
    person.does("session.begin", protocol="thought-record")
    person.does("session.skip", at="arrive")
    without_words(locks(person, "session.answer", at="situation", situation=UNSENT))
    person.does("pin.open", pin=PIN)
    assert UNSENT in person.html and person.at() == "situation"


def test_five_wrong_tries_drop_it_and_each_is_counted():
    person = in_memory()
    locks(person)
    for left in (4, 3, 2, 1):
        person.does("pin.open", pin="582013")
        assert f"{left}" in person.html and "pin.open" in person.commands_shown()
    person.does("pin.open", pin="11")
    assert "pin.open" in person.commands_shown(), "a slip is no try"
    person.does("pin.open", pin="582013")
    assert "pin.open" not in person.commands_shown()
    assert person.service._desk.pin is None
    person.does("pin.open", pin=PIN)
    without_words(person.events)
    person.opens("journal")
    without_words(person.events)
    assert person.lock == "empty"


def test_the_right_pin_gives_all_tries_back():
    person = in_memory()
    locks(person)
    person.does("pin.open", pin="582013")
    person.does("pin.open", pin=PIN)
    locks(person)
    for _ in range(4):
        person.does("pin.open", pin="582013")
    person.does("pin.open", pin=PIN)
    assert person.lock == "memory"


def test_letting_go_of_what_the_pin_guards_asks_once():
    person = in_memory()
    locks(person)
    person.does("pin.forget")
    assert person.service._desk.pin is not None
    person.does("pin.cancel")
    assert "pin.open" in person.commands_shown()
    person.does("pin.forget", sure="1")
    assert person.service._desk.pin is None and person.lock == "empty"


@pytest.mark.parametrize(("pin", "again"), [("1234", "1234"), (PIN, "419028"), ("41", "41")])
def test_a_pin_that_will_not_do_is_not_taken(pin, again):
    person = Person()
    person.reflects()
    person.does("keep.memory")
    person.does("pin.set", pin=pin, pin_again=again)
    assert person.service._desk.pin is None and "pin.set" in person.commands_shown()
    assert pin not in person.html.replace("1,234", "")


def test_a_vault_on_the_device_needs_no_pin():
    person = in_memory()
    person.opens("journal")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    locks(person)
    assert person.lock == "locked" and person.service._desk.pin is None
