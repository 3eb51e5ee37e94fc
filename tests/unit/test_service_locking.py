"""Locking: sealed before dropped, nothing in any message afterwards, and every word back."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field

import pytest

from stillwater.messages import Event, LockAfter, Show, events_to_json
from stillwater.ports import StoreFull, StoreUnavailable
from stillwater.vault.store_memory import MemoryStore
from tests.unit.service_kit import PASSPHRASE, Person

CANARY = "QUIVERFUL-OF-CANARIES"
UNSENT = "a sentence that is not fin"
PIN = "419027"


@dataclass
class FullStore(MemoryStore):
    """Takes nothing while ``fault`` is set; ``log`` says what happened in which order."""

    fault: Exception | None = None
    log: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        MemoryStore.__init__(self)

    async def commit(self, *arguments, **named) -> None:
        if self.fault:
            raise self.fault
        self.log.append("sealed")
        await super().commit(*arguments, **named)


def writing(store: MemoryStore | None = None) -> Person:
    """The vault is open, and a second reflection stands at its first question."""
    person = Person(store=store or MemoryStore())
    person.keeps(CANARY)
    person.does("session.begin", protocol="thought-record")
    person.does("session.skip", at="arrive")
    assert person.at() == "situation"
    return person


def locks(person: Person, form: str = "", **fields: str) -> list[Event]:
    return person.does("vault.lock", **({"form": form, **fields} if form else {}))


def unlocks(person: Person) -> None:
    person.does("vault.unlock_form")
    assert "vault.unlock" in person.commands_shown()
    person.does("vault.unlock", passphrase=PASSPHRASE)


def told(person: Person) -> LockAfter:
    person.opens("journal")
    (found,) = [event for event in person.events if isinstance(event, LockAfter)]
    return found


def without_words(events: list[Event], *words: str) -> None:
    said = events_to_json(events)
    for text in (CANARY, UNSENT, *words):
        assert text not in said


def test_what_was_not_sent_is_sealed_before_anything_is_dropped(monkeypatch):
    store = FullStore()
    person = writing(store)
    store.log.clear()
    vault = person.service._desk.vault
    dropped = type(vault).lock

    def lock(self):
        store.log.append("dropped")
        dropped(self)

    monkeypatch.setattr(type(vault), "lock", lock)
    locks(person, "session.answer", at="situation", situation=UNSENT)
    assert store.log[:2] == ["sealed", "dropped"]
    assert person.lock == "locked" and not vault.is_open


def test_words_come_back_to_the_very_screen():
    person = writing()
    events = locks(person, "session.answer", at="situation", situation=UNSENT)
    without_words(events)
    unlocks(person)
    assert person.at() == "situation" and UNSENT in person.html


def test_half_a_check_in_comes_back_too():
    person = Person()
    person.keeps()
    person.does("session.begin", protocol="thought-record")
    locks(person, "session.checkin", at="arrive", pleasantness="2", energy="", feeling=UNSENT)
    unlocks(person)
    assert person.at() == "arrive" and UNSENT in person.html
    assert re.search(r'name="pleasantness" value="2"[^>]* checked', person.html)


def test_words_too_long_to_be_an_answer_come_back_too():
    person = writing()
    locks(person, "session.answer", at="situation", situation=UNSENT + "x" * 20_001)
    unlocks(person)
    assert UNSENT in person.html


def test_nothing_to_seal_writes_nothing():
    store = FullStore()
    person = writing(store)
    person.does("session.draft", at="situation", situation=UNSENT)
    store.log.clear()
    locks(person, "session.answer", at="situation", situation=UNSENT)
    assert store.log == [] and person.lock == "locked"


def test_what_is_stored_after_locking_cannot_be_read():
    person = writing()
    locks(person, "session.answer", at="situation", situation=UNSENT)
    for record in asyncio.run(person.store.read_all("vault")):
        assert UNSENT.encode() not in record and CANARY.encode() not in record


@pytest.mark.parametrize("fault", [StoreFull(), StoreUnavailable()])
def test_a_store_that_refuses_loses_nothing(fault):
    store = FullStore()
    person = writing(store)
    store.fault = fault
    events = locks(person, "session.answer", at="situation", situation=UNSENT)
    without_words(events)
    assert person.lock == "locked" and 'role="alert"' in person.html
    assert UNSENT.encode() not in person.service._desk.aside
    store.fault = None
    unlocks(person)
    assert UNSENT in person.html and not person.service._desk.aside


def test_a_store_that_goes_on_refusing_still_shows_the_words():
    store = FullStore()
    person = writing(store)
    store.fault = StoreFull()
    locks(person, "session.answer", at="situation", situation=UNSENT)
    unlocks(person)
    assert UNSENT in person.html
    assert person.service._desk.aside, "sealed still, for the next time"


def test_other_words_can_be_written_while_locked():
    person = writing()
    locks(person, "session.answer", at="situation", situation=UNSENT)
    person.opens("reflect")
    without_words(person.events)
    assert "vault.unlock_form" in person.commands_shown()
    person.does("session.begin")
    assert person.at() == "arrive"


def test_an_engine_that_was_stopped_asks_to_be_opened():
    first = writing()
    first.does("session.draft", at="situation", situation=UNSENT)
    fresh = Person(store=first.store, mirror=first.mirror)
    fresh.does(
        "page.open", page="reflect", language="en", pack="content/en.json",
        mirror=first.mirror, secure="1", locked="1",
    )  # fmt: skip
    assert "vault.unlock_form" in fresh.commands_shown()
    unlocks(fresh)
    fresh.does("session.resume")
    assert UNSENT in fresh.html


def editing() -> tuple[Person, str]:
    person = Person()
    person.keeps()
    (entry_id,) = person.entry_ids()
    person.does("entry.edit", id=entry_id)
    return person, entry_id


def test_a_change_that_was_not_saved_waits_beside_its_entry():
    person, entry_id = editing()
    shown = [e for e in person.does("entry.draft", id=entry_id, answer__situation=UNSENT)
             if isinstance(e, Show)]  # fmt: skip
    assert shown == []
    person.opens("journal")
    assert "entry.edit" in person.commands_shown() and UNSENT not in person.html
    person.does("entry.read", id=entry_id)
    assert UNSENT not in person.html, "the entry itself is as it was"
    person.does("entry.edit", id=entry_id)
    assert UNSENT in person.html
    person.does("entry.update", id=entry_id, answer__situation=UNSENT)
    assert person.entry_ids() == [entry_id] and "entry.edit" not in person.commands_shown()


def test_leaving_an_entry_as_it_was_lets_the_change_go():
    person, entry_id = editing()
    person.does("entry.draft", id=entry_id, answer__situation=UNSENT)
    person.does("entry.leave_edit", id=entry_id, answer__situation=UNSENT)
    person.does("entry.edit", id=entry_id)
    assert UNSENT not in person.html


def test_typing_it_back_as_it_was_leaves_no_draft():
    person, entry_id = editing()
    person.does("entry.draft", id=entry_id, next_step=UNSENT)
    person.does("entry.draft", id=entry_id, next_step="Write three headings tonight.")
    person.opens("journal")
    assert "entry.edit" not in person.commands_shown()


def test_a_change_to_an_entry_is_sealed_at_locking_and_opens_there_again():
    person, entry_id = editing()
    events = locks(person, "entry.update", id=entry_id, answer__situation=UNSENT)
    without_words(events)
    unlocks(person)
    assert "entry.update" in person.commands_shown() and UNSENT in person.html


def test_a_change_that_is_too_long_keeps_its_words():
    person, entry_id = editing()
    person.does("entry.update", id=entry_id, answer__situation=UNSENT + "x" * 20_001)
    assert UNSENT in person.html and 'role="status"' in person.html


def test_deleting_an_entry_takes_its_draft_along():
    person, entry_id = editing()
    person.does("entry.draft", id=entry_id, answer__situation=UNSENT)
    person.does("entry.delete", id=entry_id)
    assert UNSENT not in str(person.service._desk.vault.content)


def test_the_page_hears_what_to_do():
    person = Person()
    assert told(person).how == ""
    person.reflects()
    assert told(person).how == "veil"
    person.opens("reflect")
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    assert told(person) == LockAfter(300_000, 60_000, "lock")
    locks(person)
    assert told(person).how == ""


def test_times_are_kept_in_the_vault_and_told_at_once():
    person = Person()
    person.keeps()
    person.opens("journal")
    person.does("lock.times", idle="60", hidden="15")
    assert LockAfter(60_000, 15_000, "lock") in person.events
    locks(person)
    unlocks(person)
    assert told(person) == LockAfter(60_000, 15_000, "lock")
    person.does("lock.times", idle="7", hidden="-1")
    assert told(person) == LockAfter(300_000, 60_000, "lock"), "no other times than ours"


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


def test_a_pin_locks_words_that_are_not_kept_yet():
    person = in_memory()
    person.does("session.begin")
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


def test_words_written_beside_a_locked_vault_join_it_when_it_opens():
    first = Person()
    first.keeps()
    person = Person(store=first.store, mirror=first.mirror)
    person.opens("reflect")
    person.does("session.skip", at="arrive")
    person.does("session.draft", at="situation", situation=UNSENT)
    assert person.lock == "unsaved"
    locks(person, "session.answer", at="situation", situation=UNSENT)
    person.does("vault.unlock_form")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    person.opens("reflect")
    assert UNSENT in person.html


class StubbornStore(MemoryStore):
    """Says that it erased, and did not."""

    async def erase(self, name: str) -> None:
        pass


def test_erased_is_said_only_after_a_look():
    person = Person()
    person.keeps(CANARY)
    events = person.does("vault.erase")
    assert [event.kind for event in events][:3] == ["show", "mirror", "erased"]
    assert "Everything is erased" not in person.html
    person.does("erase.seen", left="0")
    assert "Everything is erased" in person.html and person.lock == "empty"


@pytest.mark.parametrize(("store", "left"), [(StubbornStore(), "0"), (MemoryStore(), "1")])
def test_what_is_left_is_said(store, left):
    person = Person(store=store)
    person.keeps(CANARY)
    person.does("vault.erase")
    person.does("erase.seen", left=left)
    assert "Everything is erased" not in person.html and 'role="alert"' in person.html
    assert not person.service._desk.vault.is_open
