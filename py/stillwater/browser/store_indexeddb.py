"""The Store port in the browser: IndexedDB with strict durability."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import stillwater_js

from stillwater.browser.js_bytes import call_js, laid_out, taken_copies, taken_parts
from stillwater.ports import Copy

_NOTHING: Mapping[str, bytes] = MappingProxyType({})


class IndexedDbStore:
    """Opens its database when first used, and again after the browser closed it."""

    places = 1

    def __init__(self, database_name: str = "stillwater") -> None:
        self._store = stillwater_js.openStore(database_name)

    async def read_all(self, name: str) -> list[bytes]:
        return [copy.record for copy in await self.copies(name)]

    async def copies(self, name: str) -> list[Copy]:
        return taken_copies(await call_js(self._store.copies, name))

    async def part_ids(self, name: str) -> list[str]:
        return list(await call_js(self._store.partIds, name))

    async def read_parts(self, name: str, ids: Sequence[str]) -> dict[str, bytes]:
        found = await call_js(self._store.readParts, name, list(ids))
        return taken_parts(ids, found)

    async def commit(
        self,
        name: str,
        record: bytes,
        generation: int,
        expected: int,
        *,
        add: Mapping[str, bytes] = _NOTHING,
        drop: Sequence[str] = (),
        sole: bool = False,
    ) -> None:
        ids, parts = list(add), list(add.values())
        await call_js(
            self._store.commit,
            name,
            record,
            generation,
            expected,
            ids,
            parts,
            list(drop),
            sole,
        )

    async def replace(self, name: str, copies: Sequence[Copy], parts: Mapping[str, bytes]) -> None:
        await call_js(self._store.replace, name, *laid_out(copies, parts))

    async def heal(self, name: str) -> None:
        """There is one place only."""

    async def erase(self, name: str) -> None:
        await call_js(self._store.erase, name)
