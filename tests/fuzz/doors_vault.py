"""The doors through which sealed bytes come: records, copies of the store, the mirror, backups."""

from __future__ import annotations

import json
from collections.abc import Iterable
from random import Random
from typing import Any

from stillwater.ports import Copy, DecryptionRefused
from stillwater.vault import format as fmt
from stillwater.vault.errors import VaultError
from stillwater.vault.keys import KeyMismatch, open_record, seal_record
from stillwater.vault.opener import Opener
from stillwater.vault.secret import Passphrase
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.vault import RECORD_NAME, Vault
from tests.fuzz.drill import Broken
from tests.fuzz.genuine import (
    MINE,
    THEIRS,
    WRONG,
    Family,
    RememberingCrypto,
    content_json,
    family,
)
from tests.fuzz.mutate import (
    DAMAGE,
    damaged,
    dumped,
    record_spoiled,
    text_spoiled,
    value_spoiled,
    weird,
)
from tests.unit.vault_kit import (
    TEST_ONLY_WEAK_POLICY,
    RepeatableRandom,
    StoppedClock,
    run,
)

POLICY = TEST_ONLY_WEAK_POLICY


def vault_over(store: MemoryStore, crypto: RememberingCrypto, seed: str = "drill") -> Vault:
    return Vault(crypto, store, RepeatableRandom(seed), StoppedClock(), POLICY)


def store_of(records: Iterable[bytes], newest: int) -> MemoryStore:
    """A store that holds these bytes, newest first, as generations ``newest``, ``newest`` - 1."""
    store = MemoryStore()
    store._copies = {RECORD_NAME: [Copy(newest - n, data) for n, data in enumerate(records)]}
    return store


class RecordDoor:
    """``parse_record``, then the right keys and the right passphrase: who opens what?"""

    name = "record"

    def __init__(self) -> None:
        self.crypto = RememberingCrypto()
        self.families = (run(family("mine", MINE)), run(family("theirs", THEIRS, 4)))
        self.genuine = tuple(data for one in self.families for data in one.records)

    def make(self, random: Random) -> tuple[str, bytes]:
        return record_spoiled(random, self.genuine)

    async def enter(self, spoiled: bytes) -> str:
        try:
            record = fmt.parse_record(spoiled, POLICY)
        except fmt.BadRecord as fault:
            return fault.code
        became = [await self._opened(one, record) for one in self.families]
        if "opened" in became and spoiled not in self.genuine:
            raise Broken("bytes that nobody wrote were opened")
        return "opened" if "opened" in became else min(became)

    async def _opened(self, one: Family, record: fmt.Record) -> str:
        opener = Opener(self.crypto, Passphrase(one.passphrase.encode()), POLICY)
        if await opener.open(record):
            return "opened"
        try:
            await open_record(self.crypto, one.keys, record)
        except KeyMismatch:
            return "other_key"
        except DecryptionRefused:
            return "tag"
        except fmt.BadRecord as fault:
            return fault.code
        return "opened"


class RestoreDoor:
    """A backup file, with the right or a wrong passphrase, into an open, a locked or no vault."""

    name = "restore"

    def __init__(self) -> None:
        self.crypto = RememberingCrypto()
        self.theirs = run(family("theirs", THEIRS))
        self.mine = run(family("mine", MINE))
        self._open: tuple[MemoryStore, Vault] | None = None

    async def _opened(self) -> tuple[MemoryStore, Vault]:
        """The same open vault for every case, until something was taken in."""
        if self._open is None:
            store = store_of(reversed(self.mine.records[1:]), 5)
            vault = vault_over(store, self.crypto)
            await vault.unlock(MINE)
            self._open = store, vault
        return self._open

    def make(self, random: Random) -> tuple[str, tuple[str, str, bytes]]:
        kind, data = record_spoiled(random, self.theirs.records)
        passphrase = random.choice((THEIRS, THEIRS, MINE, WRONG, "", "x" * 2000, "\ud800"))
        return kind, (random.choice(("open", "open", "locked", "empty")), passphrase, data)

    async def enter(self, spoiled: tuple[str, str, bytes]) -> str:
        state, passphrase, data = spoiled
        if state == "open":
            store, vault = await self._opened()
        elif state == "locked":
            store = store_of(reversed(self.mine.records[1:]), 5)
            vault = vault_over(store, self.crypto)
        else:
            store = MemoryStore()
            vault = vault_over(store, self.crypto)
        before = dict(store._copies), vault.is_open and vault.content
        try:
            await vault.restore(data, passphrase)
        except Exception as fault:
            if (dict(store._copies), vault.is_open and vault.content) != before:
                raise Broken("a refused file changed something") from fault
            return documented(fault)
        self._open = None
        if data not in self.theirs.records or passphrase != THEIRS or state == "locked":
            raise Broken("a file that nobody wrote was taken in")
        return "opened"


def documented(fault: Exception) -> str:
    """The code of an exception that restoring and unlocking may raise; any other goes on."""
    code = getattr(fault, "code", "")
    if isinstance(fault, VaultError) or str(code).startswith("passphrase_"):
        return str(code)
    raise fault


class CopiesDoor:
    """Unlocking over spoiled copies: both of the store and the mirror.

    Mere damage of some copies must never cost what the others still hold.
    """

    name = "copies"

    def __init__(self) -> None:
        self.crypto = RememberingCrypto()
        self.mine = run(family("mine", MINE))
        self.theirs = run(family("theirs", THEIRS, 40))
        self.all = (*self.mine.records, *self.theirs.records)

    def make(self, random: Random) -> tuple[str, tuple[bool, list[bytes]]]:
        copies = [self.mine.records[2], self.mine.records[1], self.mine.records[2]]
        hurt = random.sample(range(3), random.choice((1, 1, 2, 3)))
        mere = random.random() < 0.5
        kinds = set()
        for place in hurt:
            if mere:
                kind, copies[place] = damaged(random, copies[place])
            else:
                kind, copies[place] = record_spoiled(random, self.all)
            kinds.add(kind)
        kind = kinds.pop() if len(kinds) == 1 else "several"
        return kind if mere and kind in DAMAGE else f"forged-{kind}", (mere, copies)

    async def enter(self, spoiled: tuple[bool, list[bytes]]) -> str:
        mere, copies = spoiled
        store = store_of(copies[:2], 5)
        vault = vault_over(store, self.crypto)
        before = dict(store._copies)
        whole = [n for n in (2, 1, 0) if self.mine.records[n] in copies]
        try:
            report = await vault.unlock(MINE, [copies[2]])
        except Exception as fault:
            if dict(store._copies) != before or vault.is_open:
                raise Broken("a refused unlock changed something") from fault
            if mere and whole:
                raise Broken("a whole copy did not open beside damaged ones") from fault
            return documented(fault)
        if not whole or vault.content != json.loads(self.mine.contents[whole[0]]):
            raise Broken("something else than the newest whole copy was opened")
        return "repaired" if report.repaired else "opened"


class HostileDoor:
    """A sound seal around hostile content: made by somebody who told the person the passphrase.

    Whatever it holds, the open vault must go on: every view of it, and the next save.
    """

    name = "hostile content"

    def __init__(self) -> None:
        self.crypto = RememberingCrypto()
        self.theirs = run(family("theirs", THEIRS))
        self.mine = run(family("mine", MINE))
        self.content = json.loads(content_json())

    def make(self, random: Random) -> tuple[str, tuple[int, bytes]]:
        generation = random.choice((1, 3, 2**32, 2**53 - 2**32, 2**53 - 2, 2**53 - 1))
        way = random.randrange(4)
        if way == 0:
            kind, value = weird(random)
            name = random.choice(("entries", "paused", "settings", "more", "parts", "lost"))
            return f"in-{kind}", (generation, _json({**self.content, name: value}))
        if way == 1:
            kind, text = text_spoiled(random, content_json())
            return kind, (generation, text.encode("utf-8", "surrogatepass"))
        if way == 2:
            return damaged(random, _json(self.content))[0], (
                generation,
                damaged(random, _json(self.content))[1],
            )
        kind, value = value_spoiled(random, self.content)
        return kind, (generation, _json(value))

    async def enter(self, spoiled: tuple[int, bytes]) -> str:
        generation, content = spoiled
        record = await seal_record(
            self.crypto, RepeatableRandom("hostile"), self.theirs.keys, self.theirs.slots,
            generation, b"", content,
        )  # fmt: skip
        became = [await self._into_empty(record), await self._into_open(record)]
        return min(became)

    async def _into_empty(self, record: bytes) -> str:
        store = MemoryStore()
        vault = vault_over(store, self.crypto)
        try:
            await vault.restore(record, THEIRS)
        except Exception as fault:
            if store._copies or vault.is_open:
                raise Broken("a refused file changed something") from fault
            return documented(fault)
        await self._goes_on(vault, store, THEIRS)
        return "opened"

    async def _into_open(self, record: bytes) -> str:
        store = store_of(reversed(self.mine.records[1:]), 5)
        vault = vault_over(store, self.crypto)
        await vault.unlock(MINE)
        before, held = dict(store._copies), vault.content
        try:
            await vault.restore(record, THEIRS)
        except Exception as fault:
            if dict(store._copies) != before or vault.content != held:
                raise Broken("a refused file changed something") from fault
            return documented(fault)
        after = {item["id"] for item in vault.content["entries"] if _has_id(item)}
        if not {item["id"] for item in held["entries"]} <= after:
            raise Broken("an entry was lost")
        await self._goes_on(vault, store, MINE)
        return "opened"

    async def _goes_on(self, vault: Vault, store: MemoryStore, passphrase: str) -> None:
        """The next save is taken, and opens again as it was saved."""
        await vault.change(lambda content: {**content, "next": 1})
        again = vault_over(store, self.crypto, "again")
        await again.unlock(passphrase)
        if again.content != vault.content:
            raise Broken("what was saved after the import did not come back")


def _has_id(item: Any) -> bool:
    return isinstance(item, dict) and isinstance(item.get("id"), str)


def _json(value: Any) -> bytes:
    return dumped(value).encode("utf-8", "surrogatepass")
