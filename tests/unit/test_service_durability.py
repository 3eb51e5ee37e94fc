"""How safe kept words are: what is said of it, and the one suggestion at a time."""

from __future__ import annotations

import base64
import re
from datetime import datetime, timedelta, timezone

import pytest

from stillwater.domain.durability import (
    DAYS_OF_PEACE,
    DAYS_UNTIL_BACKUP,
    ENTRIES_UNTIL_BACKUP,
    Safety,
    Storage,
    backup_note,
    next_nudge,
    safety,
)
from stillwater.messages import Announce, Download, Mirror, Show
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.store_pair import PairStore
from tests.unit.service_kit import PASSPHRASE, Person
from workshop.adapters.log_memory import MemoryLog

NOW = datetime(2026, 3, 20, 9, 0, tzinfo=timezone(timedelta(hours=5, minutes=45)))
PLAIN = Storage(persisted=True, can_protect=True)
REPORT = {
    "persisted": "0",
    "can_protect": "1",
    "installed": "0",
    "can_install": "0",
    "clears_unvisited": "0",
    "usage_bytes": "52428",
    "quota_bytes": "10000000000",
}


def days_ago(days: float) -> str:
    return (NOW - timedelta(days=days)).isoformat()


def known(changed: list[str], note: object = None, storage: Storage = PLAIN) -> Safety:
    return safety(storage, changed, note, copies=2)


@pytest.mark.parametrize(
    "fields, persisted, quota_bytes",
    [
        ({"persisted": "1", "quota_bytes": "12"}, True, 12),
        ({"persisted": "0", "quota_bytes": ""}, False, None),
        ({}, None, None),
        ({"persisted": "", "quota_bytes": "-1"}, None, None),
        ({"persisted": "yes", "quota_bytes": "٣"}, False, None),
        ({"quota_bytes": "9" * 5000}, None, None),
    ],
)
def test_what_the_page_reports(fields, persisted, quota_bytes):
    storage = Storage.from_fields(fields)
    assert (storage.persisted, storage.quota_bytes) == (persisted, quota_bytes)


@pytest.mark.parametrize(
    "changed, note, waiting",
    [
        ([], None, 0),
        ([days_ago(1)], None, 1),
        ([days_ago(9), days_ago(8)], backup_note(days_ago(3), 2), 0),
        ([days_ago(9), days_ago(1)], backup_note(days_ago(3), 2), 1),
        # Begun before the backup and kept after it: only the number tells.
        ([days_ago(9), days_ago(4)], backup_note(days_ago(3), 1), 1),
        ([days_ago(9)], {"at": "<b>", "entries": 1}, 1),
        ([days_ago(9)], ["at"], 1),
        (["tomorrow", days_ago(1)], {"at": days_ago(3), "entries": "two"}, 1),
        # An instant, whatever the offset it is written with.
        (["2026-03-17T09:30:00+07:00"], backup_note("2026-03-17T09:00:00+05:45", 1), 0),
    ],
)
def test_entries_that_are_in_no_backup(changed, note, waiting):
    assert known(changed, note).not_in_backup == waiting


@pytest.mark.parametrize(
    "changed, note, storage, nudge",
    [
        ([], None, Storage(persisted=False, can_protect=True), None),
        ([days_ago(1)], None, PLAIN, None),
        ([days_ago(1)] * (ENTRIES_UNTIL_BACKUP - 1), None, PLAIN, None),
        ([days_ago(1)] * ENTRIES_UNTIL_BACKUP, None, PLAIN, "backup"),
        ([days_ago(DAYS_UNTIL_BACKUP)], None, PLAIN, "backup"),
        ([days_ago(40)], backup_note(days_ago(30), 1), PLAIN, None),
        ([days_ago(40), days_ago(20)], backup_note(days_ago(30), 2), PLAIN, "backup"),
        ([days_ago(1)], None, Storage(persisted=False, can_protect=True), "protect"),
        ([days_ago(1)], None, Storage(persisted=None, can_protect=True), None),
        ([days_ago(1)], None, Storage(persisted=True, can_install=True), "install"),
        ([days_ago(1)], None, Storage(installed=True, can_install=True), None),
        ([days_ago(1)], None, Storage(clears_unvisited=True), "home-screen"),
        ([days_ago(1)], None, Storage(clears_unvisited=True, installed=True), None),
    ],
)
def test_one_suggestion_at_a_time(changed, note, storage, nudge):
    assert next_nudge(known(changed, note, storage), None, NOW) == nudge


def test_a_suggestion_that_was_answered_is_left_alone_for_a_while():
    found = known([days_ago(1)] * 9, None, Storage(persisted=False, can_protect=True))
    assert next_nudge(found, {}, NOW) == "backup"
    assert next_nudge(found, {"backup": days_ago(1)}, NOW) == "protect"
    assert next_nudge(found, {"backup": days_ago(1), "protect": days_ago(2)}, NOW) is None
    assert next_nudge(found, {"backup": days_ago(DAYS_OF_PEACE + 1)}, NOW) == "backup"
    for hostile in ("backup", ["backup"], {"backup": {"at": 1}}, 7):
        assert next_nudge(found, hostile, NOW) == "backup"


def keeps(person: Person) -> None:
    person.reflects()
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)


def plain(person: Person) -> str:
    """The words of the screen, without marks that isolate directions."""
    return re.sub("[\u2066-\u2069]", "", person.html)


def care_of(person: Person) -> str:
    person.opens("journal")
    person.does("care.show")
    return plain(person)


def test_the_section_says_what_is_known():
    person = Person()
    keeps(person)
    assert person.does("storage.report", **REPORT) and "show" not in person.kinds()
    words = care_of(person)
    assert "two locked copies" in words
    assert "One entry is only in this browser" in words
    assert "may clear them if the device runs out of space" in words
    assert "0.1 MB of the 10,000 MB" in words
    assert "little room" not in words
    assert "data-protect-storage" in words  # the one suggestion


def test_little_room_is_said_as_a_hint():
    person = Person()
    keeps(person)
    person.does("storage.report", **{**REPORT, "quota_bytes": "90000000"})
    assert "this may be a private window" in care_of(person)


def test_a_browser_that_clears_what_is_not_visited():
    person = Person()
    keeps(person)
    person.does("storage.report", **{**REPORT, "clears_unvisited": "1", "can_protect": "0"})
    words = care_of(person)
    assert "after seven days" in words
    assert "if the device runs out of space" not in words
    assert "share menu" in words


def test_nothing_is_said_where_nothing_is_stored():
    person = Person()
    person.reflects()
    person.does("keep.memory")
    assert "care-durability" not in care_of(person)


def test_a_screen_comes_back_only_where_somebody_pressed_for_it():
    person = Person()
    keeps(person)
    person.does("care.show")
    person.opens("reflect")
    assert not any(isinstance(e, Show) for e in person.does("storage.report", **REPORT, asked="1"))
    person.opens("journal")
    assert not any(isinstance(e, Show) for e in person.does("storage.report", **REPORT))
    (screen,) = [
        e
        for e in person.does("storage.report", **{**REPORT, "persisted": "1"}, asked="1")
        if isinstance(e, Show)
    ]
    assert screen.focus == "care-durability"
    assert "agreed not to clear" in plain(person)
    person.does("vault.lock")
    assert not any(isinstance(e, Show) for e in person.does("storage.report", **REPORT, asked="1"))


def test_a_backup_is_remembered_when_it_was_handed_over():
    person = Person()
    keeps(person)
    assert "No backup file" in care_of(person)
    events = person.does("storage.backup")
    assert any(isinstance(event, Download) for event in events)
    assert any(isinstance(event, Mirror) for event in events)
    assert "handed to you as a file" in plain(person)
    assert "Nothing has changed since" in plain(person)
    # Only inside the vault: another visit knows it after unlocking.
    again = Person(store=person.store, mirror=person.mirror)
    again.opens("journal")
    assert "handed to you" not in plain(again)
    again.does("vault.unlock", passphrase=PASSPHRASE)
    assert "handed to you as a file" in plain(again)
    again.reflects()
    again.does("keep.device")
    assert "One entry was written or changed since" in care_of(again)


def test_the_button_in_the_journal_counts_as_well():
    person = Person()
    keeps(person)
    person.opens("journal")
    person.does("vault.backup")
    assert "handed to you as a file" in care_of(person)


def test_a_full_disk_does_not_stop_the_file():
    store = MemoryStore()
    person = Person(store=store)
    keeps(person)
    person.opens("journal")
    store.capacity_bytes = 1
    (file,) = [e for e in person.does("vault.backup") if isinstance(e, Download)]
    assert base64.b64decode(file.data_base64)
    assert "No backup file" in care_of(person)


def test_a_refused_second_copy_is_said():
    person = Person()
    keeps(person)
    person.does("mirror.failed")
    assert "one locked copy" in care_of(person)
    person.reflects()
    person.does("keep.device")  # written anew, and not refused this time
    assert "two locked copies" in care_of(person)


def test_two_places_of_the_store_and_the_copy_of_the_page():
    store = PairStore(MemoryStore(), MemoryLog())
    person = Person(store=store)
    keeps(person)
    assert "three locked copies" in care_of(person)
    said = person.does("mirror.failed")  # two are enough to say nothing
    assert not any(isinstance(event, Announce) for event in said)
    assert "two locked copies" in care_of(person)
    store._log.busy = True
    person.reflects()
    person.does("keep.device")
    assert "two locked copies" in care_of(person)  # one place, and the page's, which took it now


def test_not_now():
    person = Person()
    keeps(person)
    person.does("storage.report", **REPORT)
    assert "data-protect-storage" in care_of(person)
    person.does("storage.not_now", nudge="protect")
    assert "data-protect-storage" not in person.html
    assert "data-protect-storage" not in care_of(person)
    before = person.mirror
    person.does("storage.not_now", nudge="<img>")
    assert person.mirror == before  # what was never suggested is not remembered
