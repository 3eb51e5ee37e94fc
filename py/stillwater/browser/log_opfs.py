"""The Log port in the browser: files with synchronous access handles, in the worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import stillwater_js

from stillwater.browser.js_bytes import call_js, laid_out, taken_copies, taken_parts
from stillwater.ports import Copy


class OpfsLog:
    """The JavaScript half is ``site/js/engine/opfs-log.js``."""

    def __init__(self, folder_name: str = "stillwater") -> None:
        self._log = stillwater_js.openLog(folder_name)

    async def hold(self, name: str) -> HeldOpfsLog | None:
        held = await call_js(self._log.hold, name)
        return None if held is None else HeldOpfsLog(held)


class HeldOpfsLog:
    def __init__(self, held: Any) -> None:
        self._held = held

    async def copies(self) -> list[Copy]:
        return taken_copies(await call_js(self._held.copies))

    async def part_ids(self) -> list[str]:
        return list(await call_js(self._held.partIds))

    async def read_parts(self, ids: Sequence[str]) -> dict[str, bytes]:
        return taken_parts(ids, await call_js(self._held.readParts, list(ids)))

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
        ids, parts = list(add), list(add.values())
        await call_js(self._held.append, record, generation, expected, ids, parts, list(drop), sole)

    async def undo(self) -> None:
        await call_js(self._held.undo)

    async def settle(self) -> None:
        await call_js(self._held.settle)

    async def replace(self, copies: Sequence[Copy], parts: Mapping[str, bytes]) -> None:
        await call_js(self._held.replace, *laid_out(copies, parts))

    async def erase(self) -> None:
        await call_js(self._held.erase)

    async def let_go(self) -> None:
        await call_js(self._held.letGo)
