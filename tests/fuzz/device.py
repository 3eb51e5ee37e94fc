"""A device with a vault in parts, as its store looked after each save; and taking it apart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from stillwater.ports import Copy
from stillwater.vault.bundle import encode_bundle
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.vault import RECORD_NAME, Vault
from tests.fuzz.genuine import RememberingCrypto, content_json
from tests.unit.vault_kit import TEST_ONLY_WEAK_POLICY, RepeatableRandom, StoppedClock

#: So short that a handful of entries makes several parts.
PART_BYTES = 1_500
Blobs = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Moment:
    """The store after one save: two records, newest first, and every part by its id."""

    records: tuple[tuple[int, bytes], ...]
    parts: Mapping[str, bytes]
    content: Mapping[str, Any]

    @property
    def newest(self) -> bytes:
        return self.records[0][1]

    def listed(self) -> dict[str, bytes]:
        """The parts in the store that the newest record needs are among these."""
        return dict(self.parts)

    def mirror(self) -> bytes:
        """The second copy in one piece."""
        return encode_bundle([self.newest], self.listed())


@dataclass(frozen=True, slots=True)
class Device:
    """``moments`` oldest first; ``backup`` is the file made at the end."""

    passphrase: str
    moments: tuple[Moment, ...]
    backup: bytes

    @property
    def now(self) -> Moment:
        return self.moments[-1]

    @property
    def items(self) -> set[str]:
        """Every item that ever was, as canonical JSON: nothing else may ever be opened."""
        return {
            canonical(item)
            for moment in self.moments
            for name in ("entries", "paused")
            for item in moment.content[name]
        }


def same_items(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two contents hold the same; the journal orders its list by itself."""
    return all(
        sorted(map(canonical, one[name])) == sorted(map(canonical, other[name]))
        for name in ("entries", "paused")
    )


def canonical(item: Any) -> str:
    return json.dumps(item, sort_keys=True)


def vault_on(store: MemoryStore, crypto: RememberingCrypto, seed: str) -> Vault:
    return Vault(
        crypto, store, RepeatableRandom(seed), StoppedClock(), TEST_ONLY_WEAK_POLICY, PART_BYTES
    )


def store_at(moment: Moment) -> MemoryStore:
    """A store that holds just that."""
    store = MemoryStore()
    store._copies = {RECORD_NAME: [Copy(*copy) for copy in moment.records]}
    store._parts = {RECORD_NAME: dict(moment.parts)}
    return store


async def device(seed: str, passphrase: str, saves: int = 6) -> Device:
    """A journal that grew by ``saves`` entries; one of them was changed at the end."""
    store, crypto = MemoryStore(), RememberingCrypto()
    vault = vault_on(store, crypto, seed)
    whole = json.loads(content_json())
    moments = []
    await vault.create(passphrase, {"entries": [], "paused": whole["paused"], "settings": {}})
    for number in range(saves):
        item = {**whole["entries"][0], "id": f"{seed}-{number}"}
        await vault.change(lambda now, item=item: {**now, "entries": [*now["entries"], item]})
        moments.append(_moment(store, vault))
    later = {"updated_at": "2026-05-01T10:00:00+02:00", "next_step": "Another."}
    first = {**whole["entries"][0], "id": f"{seed}-0", **later}
    await vault.change(lambda now: {**now, "entries": [first, *now["entries"][1:]]})
    moments.append(_moment(store, vault))
    return Device(passphrase, tuple(moments), (await vault.export_backup()).data)


def _moment(store: MemoryStore, vault: Vault) -> Moment:
    return Moment(tuple(store._copies[RECORD_NAME]), dict(store._parts[RECORD_NAME]), vault.content)
