"""Keeping, locking, backing up, erasing: what the person is told is what happened."""

from __future__ import annotations

import asyncio
import base64
import re

from stillwater.messages import Mirror
from stillwater.ports import StoreUnavailable
from stillwater.vault.bundle import read_bundle
from stillwater.vault.store_memory import MemoryStore
from tests.unit.service_kit import PASSPHRASE, Person, file_of

CANARY = "QUIVERFUL-OF-CANARIES"


def stored(person: Person) -> list[bytes]:
    return asyncio.run(person.store.read_all("vault"))


def test_saved_is_said_only_with_a_commit_and_before_the_screen():
    person = Person()
    person.reflects()
    person.does("keep.device")
    assert "saved" not in person.kinds()
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    assert person.kinds().index("saved") < person.kinds().index("show")
    assert person.lock == "open"
    assert stored(person)[0] == base64.b64decode(person.mirror)


def test_nothing_readable_is_stored():
    person = Person()
    person.keeps(CANARY)
    mirrored = [person.mirror, *person.mirror_parts.values()]
    sealed = [*stored(person), *person.store._parts["vault"].values()]
    assert len(mirrored) > 1 and len(sealed) > 2
    for record in [*sealed, *map(base64.b64decode, mirrored)]:
        assert CANARY.encode() not in record and CANARY.encode("utf-16-le") not in record


def test_a_new_page_unlocks_and_reads_what_was_kept():
    first = Person()
    first.keeps(CANARY)
    second = Person(store=first.store, mirror=first.mirror)
    second.opens("journal")
    assert second.lock == "locked" and CANARY not in second.html
    second.does("vault.unlock", passphrase="not the right words")
    assert "vault.unlock" in second.commands_shown() and second.lock == "locked"
    second.does("vault.unlock", passphrase=PASSPHRASE)
    (entry_id,) = second.entry_ids()
    second.does("entry.read", id=entry_id)
    assert CANARY in second.html


def test_the_mirror_alone_brings_everything_back():
    first = Person()
    first.keeps(CANARY)
    second = Person(store=MemoryStore(), mirror=first.mirror, mirror_parts=first.mirror_parts)
    second.opens("journal")
    second.does("vault.unlock", passphrase=PASSPHRASE)
    assert len(second.entry_ids()) == 1
    assert stored(second), "the store holds it again"


def test_memory_only_stores_nothing_and_can_be_read_until_closed():
    person = Person()
    person.reflects(CANARY)
    person.does("keep.memory")
    assert person.lock == "memory" and "mirror" not in person.kinds()
    assert len(person.entry_ids()) == 1
    assert not stored(person) and person.mirror == ""


def test_what_was_in_memory_joins_the_vault_when_it_is_opened():
    first = Person()
    first.keeps("the older one")
    person = Person(store=first.store, mirror=first.mirror)
    person.reflects("the newer one")
    person.does("keep.memory")
    person.opens("journal")
    person.reflects("a third one")
    person.does("keep.device")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert len(person.entry_ids()) == 3


def test_a_file_of_one_reflection_opens_elsewhere_and_leaves_nothing_here():
    person = Person()
    person.reflects(CANARY)
    person.does("keep.file")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    assert not stored(person) and person.mirror == ""
    (download,) = person.downloads
    assert CANARY.encode() not in file_of(download)
    other = Person()
    other.opens("journal")
    other.does("vault.restore", file=download.data_base64, passphrase=PASSPHRASE)
    assert len(other.entry_ids()) == 1


def test_letting_go_leaves_nothing_behind():
    person = Person()
    person.reflects(CANARY)
    person.does("keep.discard")
    assert "keep.memory" not in person.commands_shown(), "asked once"
    person.does("keep.discard", sure="1")
    person.opens("reflect")
    assert CANARY not in person.html and not stored(person)


def test_two_different_or_short_passphrases_are_said_and_nothing_is_stored():
    person = Person()
    person.reflects()
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE + "s")
    assert "vault.create" in person.commands_shown() and not stored(person)
    person.does("vault.create", passphrase="short", passphrase_again="short")
    assert "vault.create" in person.commands_shown() and not stored(person)
    person.does("vault.create_cancel")
    assert "keep.memory" in person.commands_shown()


def test_locking_drops_the_words_from_the_page_and_the_engine():
    person = Person()
    person.keeps(CANARY)
    person.does("vault.lock")
    assert CANARY not in person.html and person.lock == "locked"
    person.opens("journal")
    assert CANARY not in person.html
    person.opens("reflect")
    assert CANARY not in person.html


def test_a_session_under_way_is_sealed_and_comes_back_after_locking():
    person = Person()
    person.keeps()
    person.does("session.begin", protocol="thought-record")
    person.does("session.skip", at="arrive")
    person.does("session.draft", at="situation", situation=CANARY)
    person.does("vault.lock")
    person.opens("reflect")
    assert CANARY not in person.html
    assert {"vault.unlock_form", "session.begin"} <= person.commands_shown()
    person.opens("journal")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    person.opens("reflect")
    assert CANARY in person.html and person.at() == "situation"


def test_keeping_a_resumed_session_removes_its_paused_copy():
    person = Person()
    person.keeps()
    person.keeps("another")
    person.does("vault.lock")
    person.opens("journal")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    person.opens("reflect")
    assert person.at() == "arrive"


def test_a_pause_can_be_kept_on_the_device():
    person = Person()
    person.opens("reflect")
    person.does("session.skip", at="arrive")
    person.does("session.pause", at="situation", situation=CANARY)
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    person.does("access.later")
    assert "session.resume" in person.commands_shown()
    later = Person(store=person.store, mirror=person.mirror)
    later.opens("journal")
    later.does("vault.unlock", passphrase=PASSPHRASE)
    later.arrives("reflect")
    later.does("session.reopen", id=re.findall(r'name="id" value="([0-9a-f]+)"', later.html)[0])
    assert CANARY in later.html


def test_backup_erase_restore():
    person = Person()
    person.keeps(CANARY)
    person.opens("journal")
    person.does("vault.backup")
    person.does("vault.erase_form")
    assert "vault.erase" in person.commands_shown()
    person.does("vault.erase")
    assert Mirror("") in person.events and not stored(person) and person.lock == "empty"
    person.opens("journal")
    backup = person.downloads[-1].data_base64
    person.does("vault.restore", file=backup, passphrase="wrong wrong wrong wrong")
    assert person.lock == "empty"
    person.does("vault.restore", file=backup, passphrase=PASSPHRASE)
    assert len(person.entry_ids()) == 1


def test_a_locked_vault_can_be_backed_up_before_erasing():
    first = Person()
    first.keeps()
    locked = Person(store=first.store, mirror=first.mirror)
    locked.opens("journal")
    locked.does("vault.backup")
    file = read_bundle(file_of(locked.downloads[-1]))
    assert (list(file.records), file.faults) == (stored(first), ())
    other = Person()
    other.opens("journal")
    data = locked.downloads[-1].data_base64
    other.does("vault.restore", file=data, passphrase=PASSPHRASE)
    assert len(other.entry_ids()) == 1


def test_restoring_beside_a_locked_vault_asks_to_open_it_first():
    first = Person()
    first.keeps()
    first.opens("journal")
    first.does("vault.backup")
    locked = Person(store=first.store, mirror=first.mirror)
    locked.opens("journal")
    locked.does("vault.restore", file=first.downloads[-1].data_base64, passphrase=PASSPHRASE)
    assert "vault.unlock" in locked.commands_shown() and locked.lock == "locked"


def test_hostile_files_are_refused_with_a_sentence():
    person = Person()
    person.opens("journal")
    for file in ("", "!!!", base64.b64encode(b"\0" * 5000).decode(), "A" * 40_000):
        person.does("vault.restore", file=file, passphrase=PASSPHRASE)
        assert "vault.restore" in person.commands_shown() and "notice" in person.html
    assert not stored(person)


def test_a_full_device_says_not_saved_and_keeps_the_words_on_the_screen():
    person = Person(store=MemoryStore(capacity_bytes=10))
    person.reflects(CANARY)
    person.does("keep.device")
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    assert "saved" not in person.kinds() and 'role="alert"' in person.html
    assert "keep.file" in person.commands_shown() and person.lock == "unsaved"


def test_plain_http_offers_a_file_but_not_the_device():
    person = Person(secure="")
    person.reflects()
    assert "keep.device" not in person.commands_shown()
    assert "keep.file" in person.commands_shown()


def test_two_tabs_lose_nothing():
    first = Person()
    first.keeps("from the first tab")
    second = Person(store=first.store, mirror=first.mirror)
    second.opens("journal")
    second.does("vault.unlock", passphrase=PASSPHRASE)
    second.keeps("from the second tab")
    first.keeps("from the first again")
    assert len(first.entry_ids()) == 3


def test_on_plain_http_a_backup_opens_in_memory_and_nothing_claims_to_be_saved():
    first = Person()
    first.keeps()
    first.opens("journal")
    first.does("vault.backup")
    plain = Person(secure="")
    plain.opens("journal")
    plain.does("vault.restore", file=first.downloads[-1].data_base64, passphrase=PASSPHRASE)
    assert plain.lock == "memory" and not {"saved", "mirror"} & set(plain.kinds())
    assert "vault.create_form" not in plain.commands_shown()
    plain.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    assert "saved" not in plain.kinds() and 'role="alert"' in plain.html


def test_a_vault_erased_in_another_tab_is_not_written_back():
    first = Person()
    first.keeps()
    second = Person(store=first.store, mirror=first.mirror)
    second.opens("journal")
    second.does("vault.unlock", passphrase=PASSPHRASE)
    first.does("vault.erase")
    second.does("session.begin", protocol="thought-record")
    second.does("session.skip", at="arrive")
    second.does("session.answer", situation="written after the other tab erased")
    assert second.lock == "unsaved" and 'role="alert"' in second.html and not stored(second)
    second.mirror = ""
    second.keeps("kept anew")
    assert len(second.entry_ids()) == 1


class DeadStore(MemoryStore):
    async def read_all(self, name):
        raise StoreUnavailable


def test_a_browser_without_storage_says_so_and_offers_memory_or_a_file():
    person = Person(store=DeadStore())
    person.reflects()
    shown = {event.id: event.shown for event in person.events if event.kind == "panel"}
    assert shown == {"storage-problem": True, "storage-full": False}
    assert "keep.device" not in person.commands_shown()
    assert {"keep.memory", "keep.file"} <= person.commands_shown()
