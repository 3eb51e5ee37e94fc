"""The Log port in memory: several stores that share one are like tabs of one browser."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence

from stillwater.ports import Copy, StoreUnavailable
from stillwater.vault.store_memory import MemoryStore

State = tuple[list[Copy], dict[str, bytes]]


class MemoryLog:
    """``missing``: a browser without such a place; ``busy``: somebody keeps it."""

    def __init__(self, store: MemoryStore | None = None) -> None:
        self.store = MemoryStore() if store is None else store
        self.missing = False
        self.busy = False
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def hold(self, name: str) -> HeldMemoryLog | None:
        if self.missing:
            return None
        if self.busy:
            raise StoreUnavailable
        lock = self._locks[name]
        await lock.acquire()
        return HeldMemoryLog(self.store, name, lock)


class HeldMemoryLog:
    def __init__(self, store: MemoryStore, name: str, lock: asyncio.Lock) -> None:
        self._store, self._name, self._lock = store, name, lock
        self._before: State = ([], {})

    async def copies(self) -> list[Copy]:
        return await self._store.copies(self._name)

    async def part_ids(self) -> list[str]:
        return await self._store.part_ids(self._name)

    async def read_parts(self, ids: Sequence[str]) -> dict[str, bytes]:
        return await self._store.read_parts(self._name, ids)

    async def append(
        self,
        record: bytes,
        generation: int,
        expected: int,
        *,
        add: Mapping[str, bytes],
        drop: Sequence[str],
        sole: bool,
    ) -> None:
        before = (await self.copies(), await self.read_parts(await self.part_ids()))
        await self._store.commit(
            self._name, record, generation, expected, add=add, drop=drop, sole=sole
        )
        self._before = before

    async def undo(self) -> None:
        await self._store.replace(self._name, *self._before)

    async def settle(self) -> None:
        """Nothing lies about."""

    async def replace(self, copies: Sequence[Copy], parts: Mapping[str, bytes]) -> None:
        await self._store.replace(self._name, copies, parts)

    async def erase(self) -> None:
        await self._store.erase(self._name)

    async def let_go(self) -> None:
        self._lock.release()
