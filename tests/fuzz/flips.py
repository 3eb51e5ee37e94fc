"""Every byte of every copy changed, and every copy cut at every length: what comes of it?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from random import Random

from stillwater.vault.errors import VaultError
from tests.fuzz.device import Device, Moment, same_items, store_at, vault_on
from tests.fuzz.genuine import RememberingCrypto

#: What is hurt: a record or part of the store, the mirror where the store is gone, or all at once.
RECORDS = ("newest record", "older record")
ALONE = "mirror alone"
ALL = "every record and the mirror"


@dataclass(slots=True)
class Row:
    """Figures for one copy. ``wrong`` names changes that were taken for genuine, or lost unsaid."""

    what: str
    length_bytes: int
    became: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    @property
    def changes(self) -> int:
        return sum(self.became.values())

    def line(self) -> str:
        became = ", ".join(f"{code} {count:,}" for code, count in sorted(self.became.items()))
        return (
            f"{self.what:<28} {self.length_bytes:>7,} bytes {self.changes:>8,} changes, "
            f"{len(self.wrong)} accepted: {became}"
        )


def places(device: Device) -> list[str]:
    parts = [f"part {number}" for number in range(len(device.now.parts))]
    return [*RECORDS, *parts, ALONE, ALL]


def length_of(device: Device, place: str) -> int:
    if place == ALONE:
        return len(device.now.mirror())
    if place.startswith("part "):
        return len(_part(device.now, place)[1])
    return len(device.now.newest)


def flips(length_bytes: int, step: int, seed: int) -> Iterator[tuple[int, int]]:
    """(place, bits): each byte of the first 1,200, then every ``step``-th, changed at random."""
    random = Random(f"{seed} flips")
    for at in range(length_bytes):
        bits = random.randint(1, 255)
        if at < 1_200 or at % step == 0:
            yield at, bits


def flipped(data: bytes, at: int, bits: int) -> bytes:
    return data[:at] + bytes([data[at] ^ bits]) + data[at + 1 :]


async def flip_row(device: Device, place: str, changes: Iterable[tuple[int, int]]) -> Row:
    """One byte changed, for each of ``changes``."""
    row = Row(place, length_of(device, place))
    crypto = RememberingCrypto()
    for at, bits in changes:
        await _tried(device, row, crypto, lambda d, at=at, bits=bits: flipped(d, at, bits), at)
    return row


async def cut_row(device: Device, place: str, lengths: Iterable[int]) -> Row:
    """Cut at each of ``lengths``."""
    row = Row(place, length_of(device, place))
    crypto = RememberingCrypto()
    for length in lengths:
        await _tried(device, row, crypto, lambda data, length=length: data[:length], length)
    return row


async def _tried(device: Device, row: Row, crypto: RememberingCrypto, hurt, at: int) -> None:
    moment, mirror = _hurt(device.now, row.what, hurt)
    store = store_at(moment)
    vault = vault_on(store, crypto, "again")
    before = dict(store._copies), {name: dict(parts) for name, parts in store._parts.items()}
    try:
        report = await vault.unlock(device.passphrase, [mirror] if mirror else [])
    except VaultError as fault:
        row.became[fault.code] += 1
        if (store._copies, store._parts) != before:
            row.wrong.append(f"{at}: refused, and the store changed")
        elif row.what != ALL and row.what != ALONE:
            row.wrong.append(f"{at}: a whole copy was left closed")
        return
    if same_items(vault.content, device.now.content):
        row.became["newest opened"] += 1
        return
    said = report.damaged_copies or report.lost_items
    older = any(same_items(vault.content, one.content) for one in device.moments)
    row.became["older opened, said" if older else "rest opened, loss said"] += 1
    if not said:
        row.wrong.append(f"{at}: something is missing, unsaid")


def _hurt(now: Moment, place: str, hurt) -> tuple[Moment, bytes]:
    """The moment and the mirror with ``place`` hurt; the mirror is away unless it matters."""
    (newest, first), (older, second) = now.records
    if place == RECORDS[0]:
        return replace(now, records=((newest, hurt(first)), (older, second))), b""
    if place == RECORDS[1]:
        return replace(now, records=((newest, first), (older, hurt(second)))), b""
    if place == ALONE:
        return replace(now, records=(), parts={}), hurt(now.mirror())
    if place == ALL:
        both = ((newest, hurt(first)), (older, hurt(second)))
        return replace(now, records=both), hurt(first)
    part_id, data = _part(now, place)
    return replace(now, parts={**now.parts, part_id: hurt(data)}), now.mirror()


def _part(now: Moment, place: str) -> tuple[str, bytes]:
    return sorted(now.parts.items())[int(place.split()[1])]
