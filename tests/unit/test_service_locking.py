"""Locking: sealed before dropped, nothing in any message afterwards, and every word back."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field

import pytest

from stillwater.messages import LockAfter
from stillwater.ports import StoreFull, StoreUnavailable
from stillwater.vault.store_memory import MemoryStore
from tests.unit.locking_kit import CANARY, UNSENT, locks, unlocks, without_words
from tests.unit.service_kit import PASSPHRASE, Person


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


def told(person: Person) -> LockAfter:
    person.opens("journal")
    (found,) = [event for event in person.events if isinstance(event, LockAfter)]
    return found


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
    person.does("session.begin", protocol="thought-record")
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
    (waiting,) = re.findall(r'name="id" value="([0-9a-f]+)"', fresh.html)
    fresh.does("session.reopen", id=waiting)
    assert UNSENT in fresh.html


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
