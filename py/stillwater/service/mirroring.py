"""The page's second copy: what the engine knows of it, and the events that keep it in step.

The page holds a record and parts in localStorage, in base64. It sends them once, with the first
``page.open``; from then on the engine says what comes, what stays and what goes.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from stillwater.messages import Event, Mirror
from stillwater.ports import StoreUnavailable
from stillwater.vault.bundle import MAX_RECORDS, Bundle, encode_bundle
from stillwater.vault.results import Commit, Unlocked
from stillwater.vault.vault import RECORD_NAME

if TYPE_CHECKING:
    from stillwater.service.desk import Desk


class MirrorParts(Mapping[str, bytes]):
    """Parts by id. Nothing is read before it is asked for: mostly the store has it all."""

    def __init__(self, text: str = "") -> None:
        """``text`` is JSON as the page sent it: {id: base64}."""
        self._text = text
        self._parts: dict[str, str] = {}

    def follow(self, parts: Mapping[str, str], keep: frozenset[str]) -> None:
        """What the page does with a ``mirror`` event."""
        known = {**self._read(), **parts}
        self._parts = {part_id: data for part_id, data in known.items() if part_id in keep}

    def __getitem__(self, part_id: str) -> bytes:
        return bytes_of(self._read()[part_id])

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def _read(self) -> dict[str, str]:
        text, self._text = self._text, ""
        if text:
            self._parts = _strings(text)
        return self._parts


def bytes_of(text: str) -> bytes:
    """Empty for what is no base64."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def second_copies(desk: Desk) -> list[bytes | Bundle]:
    """What ``Vault.unlock`` may look at beside the store."""
    return [Bundle((desk.mirror,), desk.mirror_parts)] if desk.mirror else []


def followed(desk: Desk, result: Commit | Unlocked) -> list[Event]:
    """The event that makes the page's copy the same as what is stored; none without a record."""
    if result.record is None or not desk.device_may_keep:
        return []
    parts = {part_id: _base64(data) for part_id, data in result.parts.items()}
    if result.replaces:
        desk.mirror_parts = MirrorParts()
    desk.mirror = result.record
    desk.mirror_parts.follow(parts, frozenset(result.keep))
    return [Mirror(_base64(result.record), parts, list(result.keep), result.replaces)]


def forget(desk: Desk) -> Event:
    """The page's copy is to go."""
    desk.mirror, desk.mirror_parts = b"", MirrorParts()
    return Mirror("")


async def wanted(desk: Desk, fields: Mapping[str, str]) -> list[Event]:
    """The page lacks parts of the newest record: these, from the store, and the record again."""
    vault = desk.vault
    if not desk.open_on_device or not desk.device_may_keep:
        return []
    asked = [part_id for part_id in fields.get("ids", "").split() if part_id in vault.part_ids]
    found = await desk.machine.store.read_parts(RECORD_NAME, asked)
    if len(found) < len(asked):
        return []  # another tab has gone on; its own page follows it
    result = Commit(vault.generation, vault.record, parts=found, keep=vault.part_ids)
    return followed(desk, result)


async def sealed_file(desk: Desk) -> bytes:
    """Everything sealed that there is, as it lies there, without any key; empty if nothing does."""
    store = desk.machine.store
    try:
        records = await store.read_all(RECORD_NAME)
        parts = dict(await store.read_parts(RECORD_NAME, await store.part_ids(RECORD_NAME)))
    except StoreUnavailable:
        records, parts = [], {}
    records = [copy for copy in dict.fromkeys([*records, desk.mirror]) if copy]
    if not records:
        return b""
    return encode_bundle(records[:MAX_RECORDS], {**desk.mirror_parts, **parts})


def _strings(text: str) -> dict[str, str]:
    try:
        parts = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(parts, dict):
        return {}
    return {part_id: data for part_id, data in parts.items() if isinstance(data, str)}


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


COMMANDS = {"mirror.wanted": wanted}
