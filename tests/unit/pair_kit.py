"""Two places for a vault, in which everything can go wrong that can."""

from __future__ import annotations

from stillwater.ports import StoreFull, StoreUnavailable
from stillwater.vault.loading import RECORD_NAME
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.store_pair import PairStore
from tests.unit.vault_kit import PASSPHRASE, adding, make_vault, run
from workshop.adapters.log_memory import MemoryLog

NAME = RECORD_NAME


class Shelf(MemoryStore):
    """Each thing that can go wrong, when told to."""

    unreadable = False
    full = False

    async def copies(self, name):
        self._reached()
        return await super().copies(name)

    async def part_ids(self, name):
        self._reached()
        return await super().part_ids(name)

    async def read_parts(self, name, ids):
        self._reached()
        return await super().read_parts(name, ids)

    async def commit(self, name, *change, **parts):
        self._reached()
        await super().commit(name, *change, **parts)

    async def replace(self, name, copies, parts):
        self._reached()
        if self.full:
            raise StoreFull
        await super().replace(name, copies, parts)

    async def erase(self, name):
        self._reached()
        await super().erase(name)

    def _reached(self):
        if self.unreadable:
            raise StoreUnavailable


class Two:
    """Both places, and tabs over them."""

    def __init__(self):
        self.shelf, self.log = Shelf(), MemoryLog(Shelf())

    def tab(self):
        return PairStore(self.shelf, self.log)

    def places(self):
        return self.shelf, self.log.store

    def held(self):
        behind = MemoryStore  # whatever the place itself would say

        async def all_of(store):
            copies, names = await behind.copies(store, NAME), await behind.part_ids(store, NAME)
            return copies, await behind.read_parts(store, NAME, names)

        return tuple(run(all_of(place)) for place in self.places())

    def level(self):
        one, other = self.held()
        return one == other

    def keep(self, place):
        """A function that puts a place back to what it holds now."""
        copies, parts = self.held()[self.places().index(place)]
        return lambda: run(MemoryStore.replace(place, NAME, copies, parts))


def begun(*entries):
    two = Two()
    vault = make_vault(two.tab())
    run(vault.create(PASSPHRASE))
    for one in entries:
        run(vault.change(adding(one)))
    return two, vault


def opened(two, seed="again"):
    vault = make_vault(two.tab(), seed=seed)
    return vault, run(vault.unlock(PASSPHRASE))
