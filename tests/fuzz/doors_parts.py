"""The doors of a vault in parts: backup bundles, and unlocking over spoiled records and parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

from stillwater.vault.bundle import BUNDLE_MAGIC, encode_bundle, read_bundle
from stillwater.vault.parts import PREFIX_BYTES
from stillwater.vault.store_memory import MemoryStore
from tests.fuzz.device import Device, canonical, device, same_items, store_at, vault_on
from tests.fuzz.doors_vault import documented
from tests.fuzz.drill import Broken
from tests.fuzz.genuine import MINE, THEIRS, WRONG, RememberingCrypto
from tests.fuzz.mutate import damaged, record_spoiled
from tests.unit.vault_kit import run

Spoiled = tuple[bool, list[bytes], dict[str, bytes], bytes]


def part_spoiled(
    random: Random, part_id: str, data: bytes, others: Mapping[str, bytes]
) -> tuple[str, bytes]:
    """A part hurt, or another one in its place: as it is, or under this one's id."""
    way = random.randrange(5)
    if way < 2:
        return damaged(random, data)
    other = random.choice(list(others.values()))
    if way == 2:
        return "part-swap", other
    if way == 3:
        return "part-under-id", data[:PREFIX_BYTES] + other[PREFIX_BYTES:]
    return "part-nonce", data[: PREFIX_BYTES - 12] + random.randbytes(12) + data[PREFIX_BYTES:]


def judged(one: Device, content: Mapping[str, Any], *, may_lack: bool) -> None:
    """Only what this person once wrote may be there, and all of it unless something is missing."""
    items = [canonical(item) for name in ("entries", "paused") for item in content[name]]
    if not set(items) <= one.items:
        raise Broken("an item that nobody wrote was opened")
    if not may_lack and not same_items(content, one.now.content):
        raise Broken("something is missing, and nothing was said of it")


class BundleDoor:
    """A backup of many parts, spoiled in its frame, its records or its parts."""

    name = "bundle"

    def __init__(self) -> None:
        self.crypto = RememberingCrypto()
        self.theirs = run(device("theirs", THEIRS))
        self.mine = run(device("mine", MINE))
        self.records = [m.newest for one in (self.theirs, self.mine) for m in one.moments]
        self.parts = {k: v for one in (self.theirs, self.mine) for m in one.moments
                      for k, v in m.parts.items()}  # fmt: skip

    def make(self, random: Random) -> tuple[str, tuple[str, bytes]]:
        passphrase = THEIRS if random.random() < 0.9 else random.choice((WRONG, MINE, ""))
        kind, data = self._made(random)
        return kind, (passphrase, data)

    def _made(self, random: Random) -> tuple[str, bytes]:
        data = self.theirs.backup
        way = random.randrange(8)
        if way == 0:
            kind, data = damaged(random, data)
            return f"file-{kind}", data
        if way == 1:
            at = random.randrange(len(BUNDLE_MAGIC), len(BUNDLE_MAGIC) + 10)
            return "frame", data[:at] + random.randbytes(1) + data[at + 1 :]
        bundle = read_bundle(data)
        records, parts = list(bundle.records), dict(bundle.parts)
        if way == 2:
            kind, records[0] = record_spoiled(random, [records[0], *self.records])
            return f"record-{kind}", encode_bundle(records, parts)
        if way == 3:
            extra = random.sample(self.records, random.randint(1, 3))
            return "more-records", encode_bundle(random.sample([*records, *extra], 1 + len(extra)),
                                                 parts)  # fmt: skip
        if way == 4:
            gone = random.sample(list(parts), random.randint(1, len(parts)))
            left = {key: value for key, value in parts.items() if key not in gone}
            return "part-dropped", encode_bundle([*records, records[0]], left)
        if way == 5:
            return "part-added", encode_bundle(records, {**parts, **self.parts})
        spoiled = random.choice(list(parts))
        kind, parts[spoiled] = part_spoiled(random, spoiled, parts[spoiled], self.parts)
        return f"in-{kind}", encode_bundle(records, parts)

    async def enter(self, spoiled: tuple[str, bytes]) -> str:
        passphrase, data = spoiled
        store = MemoryStore()
        vault = vault_on(store, self.crypto, "restore")
        try:
            commit = await vault.restore(data, passphrase)
        except Exception as fault:
            if store._copies or store._parts or vault.is_open:
                raise Broken("a refused file changed something") from fault
            return documented(fault)
        said = commit.damaged or commit.lost_items > 0
        older = _is_of_an_older_record(self.theirs, data)
        judged(self.theirs, vault.content, may_lack=said or older)
        again = vault_on(store, self.crypto, "again")
        report = await again.unlock(THEIRS)
        if again.content != vault.content or (report.damaged_copies and not said):
            raise Broken("what was taken in is not whole in the store")
        return "said to be damaged" if said else "opened"


def _is_of_an_older_record(one: Device, data: bytes) -> bool:
    """A whole older record with all of its parts is an older backup, and that is no damage."""
    bundle = read_bundle(data)
    return any(m.newest in bundle.records for m in one.moments) and not any(
        record == read_bundle(one.backup).records[0] for record in bundle.records
    )


class PartsDoor:
    """Unlocking where records and parts of store and mirror are spoiled, swapped or gone."""

    name = "parts"

    def __init__(self) -> None:
        self.crypto = RememberingCrypto()
        self.mine = run(device("mine", MINE))
        self.theirs = run(device("theirs", THEIRS))
        self.records = [m.newest for one in (self.mine, self.theirs) for m in one.moments]
        self.parts = {k: v for one in (self.mine, self.theirs) for m in one.moments
                      for k, v in m.parts.items()}  # fmt: skip

    def make(self, random: Random) -> tuple[str, Spoiled]:
        now = self.mine.now
        records = [data for _, data in now.records]
        parts = dict(now.parts)
        mirror = random.choice((b"", now.mirror(), now.mirror(), self.mine.moments[-2].mirror()))
        kinds = set()
        forged = False
        for _ in range(random.choice((1, 1, 2, 4))):
            way = random.randrange(6)
            part_id = random.choice(list(now.parts))
            if way == 0:
                kind, records[0] = damaged(random, records[0])
            elif way == 1:
                kind, records[random.randrange(2)] = record_spoiled(random, self.records)
                kind, forged = f"record-{kind}", True
            elif way == 2 and mirror:
                kind, mirror = damaged(random, mirror)
                kind = f"mirror-{kind}"
            elif way == 3 and part_id in parts:
                kind = "part-gone"
                del parts[part_id]
            else:
                kind, parts[part_id] = part_spoiled(random, part_id, now.parts[part_id], self.parts)
                kind = kind if kind.startswith("part-") else f"part-{kind}"
            kinds.add(kind)
        kind = kinds.pop() if len(kinds) == 1 else "several"
        return kind, (forged, records, parts, mirror)

    async def enter(self, spoiled: Spoiled) -> str:
        forged, records, parts, mirror = spoiled
        newest = self.mine.now.records[0][0]
        held = ((newest, records[0]), (newest - 1, records[1]))
        store = store_at(replace(self.mine.now, parts=parts, records=held))
        vault = vault_on(store, self.crypto, "again")
        before = dict(store._copies), {k: dict(v) for k, v in store._parts.items()}
        try:
            report = await vault.unlock(MINE, [mirror] if mirror else [])
        except Exception as fault:
            if (store._copies, store._parts) != before or vault.is_open:
                raise Broken("a refused unlock changed something") from fault
            if not forged and self._whole(records, parts, mirror):
                raise Broken("a whole copy did not open beside damaged ones") from fault
            return documented(fault)
        said = report.damaged_copies > 0 or report.lost_items > 0 or report.needs_repair
        rolled_back = self.mine.now.newest not in records and mirror != self.mine.now.mirror()
        judged(self.mine, vault.content, may_lack=said or rolled_back)
        whole = self._whole(records, parts, mirror)
        if whole and not same_items(vault.content, self.mine.now.content):
            raise Broken("a whole copy was there and was not used")
        if report.lost_items:
            return "said to be lost"
        return "repaired" if report.repaired else "opened"

    def _whole(self, records: list[bytes], parts: dict[str, bytes], mirror: bytes) -> bool:
        """Whether store or mirror alone still hold everything."""
        now = self.mine.now
        if mirror == now.mirror():
            return True
        return now.newest in records and all(
            parts.get(part_id) == data for part_id, data in now.parts.items()
        )
