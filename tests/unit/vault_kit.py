"""What the vault tests share. The costs here are far too cheap for anything but tests."""

from __future__ import annotations

import asyncio
import hashlib
from datetime import UTC, datetime

from stillwater.ports import Copy, KdfParameters
from stillwater.vault import format as fmt
from stillwater.vault.bundle import encode_bundle
from stillwater.vault.kdf import KdfPolicy
from stillwater.vault.layout import PART_BYTES
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.vault import RECORD_NAME, Vault
from workshop.adapters.crypto_cpython import CPythonCrypto

PASSPHRASE = "correct horse battery"
OTHER_PASSPHRASE = "a different sentence"

CHEAP = KdfParameters(memory_kib=16, passes=1, lanes=1)
TEST_ONLY_WEAK_POLICY = KdfPolicy(
    floor=CHEAP,
    ceiling=KdfParameters(memory_kib=64, passes=4, lanes=2),
    work_ceiling_kib=128,
    ladder=(CHEAP,),
)


class RepeatableRandom:
    """Predictable bytes from a seed: for vectors and for tests that print their seed."""

    def __init__(self, seed: str = "stillwater") -> None:
        self._seed = seed
        self._count = 0

    def token(self, length_bytes: int) -> bytes:
        self._count += 1
        return hashlib.shake_256(f"{self._seed} {self._count}".encode()).digest(length_bytes)


class StoppedClock:
    def now(self) -> datetime:
        return datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


class CountingCrypto(CPythonCrypto):
    """Counts derivations, which are what a hostile cost would make expensive."""

    def __init__(self) -> None:
        self.derivations = 0

    async def argon2id(self, passphrase, salt, cost, length_bytes):
        self.derivations += 1
        return await super().argon2id(passphrase, salt, cost, length_bytes)


class UntouchableStore:
    """Fails the test that touches it."""

    async def read_all(self, name):
        raise AssertionError("read")

    async def part_ids(self, name):
        raise AssertionError("part ids")

    async def read_parts(self, name, ids):
        raise AssertionError("parts")

    async def commit(self, name, record, generation, expected, **parts):
        raise AssertionError("commit")

    async def heal(self, name):
        raise AssertionError("heal")

    async def erase(self, name):
        raise AssertionError("erase")


def run(awaitable):
    return asyncio.run(awaitable)


def make_vault(
    store=None,
    *,
    seed="stillwater",
    crypto=None,
    policy=TEST_ONLY_WEAK_POLICY,
    part_bytes=PART_BYTES,
):
    return Vault(
        crypto or CPythonCrypto(),
        MemoryStore() if store is None else store,
        RepeatableRandom(seed),
        StoppedClock(),
        policy,
        part_bytes,
    )


def entry(entry_id, text="words", updated_at="2026-01-01T10:00:00+00:00"):
    return {"id": entry_id, "updated_at": updated_at, "text": text}


def adding(new_entry):
    return lambda content: {**content, "entries": [*content["entries"], new_entry]}


def ids(content):
    return {item["id"] for item in content["entries"]}


def set_copies(store: MemoryStore, copies: list[tuple[int, bytes]]) -> None:
    """Put bytes into the store behind the vault's back, newest first."""
    store._copies[RECORD_NAME] = [Copy(*copy) for copy in copies]


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


CRYPTO = CPythonCrypto()


def stored(*entries, store=None, part_bytes=PART_BYTES):
    """(store, open vault) with these entries, one commit each."""
    store = MemoryStore() if store is None else store
    vault = make_vault(store, part_bytes=part_bytes)

    async def fill():
        await vault.create(PASSPHRASE)
        for one in entries:
            await vault.change(adding(one))

    run(fill())
    return store, vault


def copies_of(store):
    return run(store.read_all("vault"))


def parts_of(store):
    """Every stored part, by id."""
    return dict(store._parts.get(RECORD_NAME, {}))


def copy_of(store):
    """A store that holds the same, as after half of a device was restored."""
    twin = MemoryStore()
    twin._copies = {name: list(copies) for name, copies in store._copies.items()}
    twin._parts = {name: dict(parts) for name, parts in store._parts.items()}
    return twin


def mirror_of(store):
    """What the page's second copy holds: the newest record and every part."""
    return encode_bundle(copies_of(store)[:1], parts_of(store))


def generation_of(record):
    return fmt.parse_record(record, TEST_ONLY_WEAK_POLICY).header.generation


def unlocked(store, *mirror, passphrase=PASSPHRASE, seed="again"):
    vault = make_vault(store, seed=seed)
    return vault, run(vault.unlock(passphrase, mirror))


def setting(path, value):
    """An edit of the header: ``path`` is a dotted name, ``slots.0.kind`` for instance."""

    def edit(fields):
        *way, last = path.split(".")
        for step in way:
            fields = fields[int(step)] if step.isdigit() else fields[step]
        fields[last] = value

    return edit
