"""The Store port in the browser: IndexedDB with strict durability."""

from __future__ import annotations

import stillwater_js

from stillwater.browser.js_bytes import call_js, taken_bytes


class IndexedDbStore:
    """Opens its database when first used, and again after the browser closed it."""

    def __init__(self, database_name: str = "stillwater") -> None:
        self._store = stillwater_js.openStore(database_name)

    async def read_all(self, name: str) -> list[bytes]:
        return [taken_bytes(copy) for copy in await call_js(self._store.readAll, name)]

    async def commit(self, name: str, record: bytes, generation: int, expected: int) -> None:
        await call_js(self._store.commit, name, record, generation, expected)

    async def erase(self, name: str) -> None:
        await call_js(self._store.erase, name)
