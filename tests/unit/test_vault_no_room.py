"""A full device: what was saved stays, and a backup file takes along what found no room."""

from __future__ import annotations

import asyncio
import re

import pytest

from stillwater.messages import Download, Panel, Show
from stillwater.ports import StoreFull
from stillwater.vault.content import delete_item, put_item
from stillwater.vault.remembering import MOST_REFUSED, RememberingVault
from stillwater.vault.store_memory import MemoryStore
from tests.unit.service_kit import PASSPHRASE as CHOSEN
from tests.unit.service_kit import Person
from tests.unit.vault_kit import PASSPHRASE, TEST_ONLY_WEAK_POLICY, RepeatableRandom, StoppedClock
from workshop.adapters.crypto_cpython import CPythonCrypto

NO_BYTES = 1


def note(number: int, text: str, at: int = 0) -> dict[str, object]:
    return {"id": f"n{number}", "updated_at": f"2026-01-01T00:00:{at:02}+00:00", "text": text}


def vault(store: MemoryStore) -> RememberingVault:
    return RememberingVault(
        CPythonCrypto(), store, RepeatableRandom(), StoppedClock(), TEST_ONLY_WEAK_POLICY
    )


def texts(content) -> dict[str, str]:
    return {item["id"]: item.get("text", "deleted") for item in content["entries"]}


async def opened_elsewhere(data: bytes) -> dict[str, str]:
    other = vault(MemoryStore())
    await other.restore(data, PASSPHRASE)
    return texts(other.content)


async def refused(one: RememberingVault, item: dict[str, object]) -> None:
    with pytest.raises(StoreFull):
        await one.change(lambda content: put_item(content, item))


def test_the_file_holds_what_was_refused():
    async def scenario():
        store = MemoryStore()
        one = vault(store)
        await one.create(PASSPHRASE, {"entries": [note(1, "kept")]})
        assert not one.no_room
        store.capacity_bytes = NO_BYTES
        await refused(one, note(2, "first", 1))
        await refused(one, note(3, "half a sen", 1))
        await refused(one, note(3, "half a sentence", 2))
        assert one.no_room
        assert texts(one.content) == {"n1": "kept"}  # nothing looks saved that is not
        whole = {"n1": "kept", "n2": "first", "n3": "half a sentence"}
        assert await opened_elsewhere((await one.export_backup()).data) == whole
        # There is room again: what was saved since is newer than what was refused.
        store.capacity_bytes = None
        await one.change(lambda content: put_item(content, note(3, "a whole sentence", 3)))
        await one.change(lambda content: delete_item(content, "n1", note(1, "", 4)["updated_at"]))
        assert not one.no_room
        whole = {"n1": "deleted", "n2": "first", "n3": "a whole sentence"}
        assert await opened_elsewhere((await one.export_backup()).data) == whole
        one.lock()
        await one.unlock(PASSPHRASE)
        held = {"n1": "deleted", "n3": "a whole sentence"}
        assert await opened_elsewhere((await one.export_backup()).data) == held

    asyncio.run(scenario())


def test_many_refusals_are_folded():
    async def scenario():
        store = MemoryStore()
        one = vault(store)
        await one.create(PASSPHRASE)
        store.capacity_bytes = NO_BYTES
        count = 2 * MOST_REFUSED + 3
        for number in range(count):
            await refused(one, note(number, str(number)))
        assert len(one._refused) <= MOST_REFUSED + 1
        found = await opened_elsewhere((await one.export_backup()).data)
        assert found == {f"n{number}": str(number) for number in range(count)}

    asyncio.run(scenario())


def panel(person: Person) -> bool:
    (shown,) = [e.shown for e in person.events if isinstance(e, Panel) and e.id == "storage-full"]
    return shown


def test_the_service_says_it_and_hands_over_a_file():
    store = MemoryStore()
    person = Person(store=store)
    person.reflects()
    person.does("keep.device")
    person.does("vault.create", passphrase=CHOSEN, passphrase_again=CHOSEN)
    assert not panel(person)
    store.capacity_bytes = NO_BYTES
    person.opens("reflect")
    person.does("session.begin", protocol="thought-record")
    person.does("session.skip")
    person.does("session.draft", at="situation", situation="Written on a full device")
    assert panel(person)
    assert not any(isinstance(event, Show) for event in person.events)  # still in the field
    (file,) = [e for e in person.does("vault.backup") if isinstance(e, Download)]
    person.does("vault.lock")
    assert not panel(person)
    other = Person()
    other.opens("journal")
    other.does("vault.restore", file=file.data_base64, passphrase=CHOSEN)
    other.arrives("reflect")
    other.does("session.reopen", id=re.findall(r'name="id" value="([0-9a-f]+)"', other.html)[0])
    assert "Written on a full device" in other.html


def test_changed_words_stay_in_their_form():
    store = MemoryStore()
    person = Person(store=store)
    person.reflects("A thought to be changed later")
    person.does("keep.device")
    person.does("vault.create", passphrase=CHOSEN, passphrase_again=CHOSEN)
    person.opens("journal")
    entry_id = person.html.split('name="id" value="')[1].split('"')[0]
    person.does("entry.edit", id=entry_id)
    store.capacity_bytes = NO_BYTES
    person.does("entry.update", id=entry_id, answer__thought="Changed on a full device")
    assert panel(person)
    assert "Changed on a full device" in person.html
    assert "entry.update" in person.commands_shown()
    store.capacity_bytes = None
    person.does("entry.update", id=entry_id, answer__thought="Changed on a full device")
    assert not panel(person)
