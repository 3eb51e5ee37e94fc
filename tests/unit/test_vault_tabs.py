"""Two tabs over one store: the later one builds on the earlier, and nothing is lost."""

import asyncio
from dataclasses import replace

import pytest

from stillwater.ports import StoreConflict
from stillwater.vault import errors
from stillwater.vault.store_memory import MemoryStore
from tests.unit.vault_kit import (
    OTHER_PASSPHRASE,
    adding,
    copies_of,
    entry,
    ids,
    make_vault,
    run,
    stored,
    unlocked,
)


def test_two_tabs_lose_nothing():
    store, one = stored()
    two, _ = unlocked(store, seed="tab two")

    async def write(vault, name):
        for n in range(40):
            await vault.change(adding(entry(f"{name}{n}")))
            await asyncio.sleep(0)

    async def both():
        await asyncio.gather(write(one, "a"), write(two, "b"))

    run(both())
    assert len(ids(unlocked(store)[0].content)) == 80


def test_changes_at_once_in_one_tab_lose_nothing():
    store, vault = stored()

    async def burst():
        await asyncio.gather(*(vault.change(adding(entry(f"e{n}"))) for n in range(20)))

    run(burst())
    assert len(ids(vault.content)) == len(ids(unlocked(store)[0].content)) == 20


def test_a_deletion_in_one_tab_survives_a_change_in_the_other():
    store, one = stored(entry("a"), entry("b"))
    two, _ = unlocked(store, seed="two")
    run(one.change(lambda c: {**c, "entries": [e for e in c["entries"] if e["id"] != "a"]}))
    run(two.change(adding(entry("c"))))
    assert ids(two.content) == {"b", "c"}


def test_a_tab_that_always_loses_says_so_and_writes_nothing():
    class AlwaysConflicting(MemoryStore):
        async def commit(self, name, record, generation, expected, **parts):
            raise StoreConflict(self._copies[name][0][0])

    store, vault = stored(entry("a"))
    stubborn = AlwaysConflicting()
    stubborn._copies, stubborn._parts = store._copies, store._parts
    vault._tools = replace(vault._tools, store=stubborn)
    with pytest.raises(errors.Busy):
        run(vault.change(adding(entry("b"))))
    assert ids(vault.content) == {"a"}


def test_a_vault_erased_in_another_tab_is_not_brought_back():
    store, one = stored(entry("a"))
    two, _ = unlocked(store, seed="two")
    run(two.erase())
    with pytest.raises(errors.Gone):
        run(one.change(adding(entry("b"))))
    assert copies_of(store) == []


def test_a_vault_made_anew_in_another_tab_is_not_overwritten():
    store, one = stored(entry("a"))
    two = make_vault(store, seed="another vault")
    run(two.erase())
    run(two.create(OTHER_PASSPHRASE))
    for n in range(3):  # past the generation that the first tab expects, had it begun at one
        run(two.change(adding(entry(f"new{n}"))))
    with pytest.raises(errors.Replaced):
        run(one.change(adding(entry("b"))))
    assert ids(unlocked(store, passphrase=OTHER_PASSPHRASE)[0].content) == {"new0", "new1", "new2"}
