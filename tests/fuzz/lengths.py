"""What the lengths of sealed bytes tell: a thousand synthetic journals, and their stored sizes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import log2
from random import Random
from typing import Any

from stillwater.vault import format as fmt
from stillwater.vault.bundle import read_bundle
from stillwater.vault.padding import padme_bytes
from stillwater.vault.parts import PREFIX_BYTES
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.vault import RECORD_NAME, Vault
from tests.fuzz.genuine import MINE, RememberingCrypto
from tests.fuzz.mutate import body_at
from tests.unit.vault_kit import TEST_ONLY_WEAK_POLICY, RepeatableRandom, StoppedClock

ALPHABETS = ("abcdefghij klmnop", "ابتثجحخدذر زسشص", "áéíóúñ ¿¡aeiou", "🧘🌊a b")


@dataclass(slots=True)
class Sizes:
    """Over all journals: lengths of what was written, and of what lies in the store and a file."""

    content: Counter[int] = field(default_factory=Counter)
    records: Counter[int] = field(default_factory=Counter)
    parts: Counter[int] = field(default_factory=Counter)
    backups: Counter[int] = field(default_factory=Counter)
    odd: list[str] = field(default_factory=list)
    stored_by_content: Counter[tuple[int, int]] = field(default_factory=Counter)

    def lines(self) -> list[str]:
        vaults = sum(self.content.values())
        known = _information(self.stored_by_content)
        return [
            f"{vaults:,} journals of {min(self.content):,} to {max(self.content):,} bytes",
            f"distinct lengths: {len(self.content):,} of contents; {len(self.records)} of records "
            f"{sorted(self.records)}; {len(self.parts)} of parts {sorted(self.parts)}",
            f"backup files: {len(self.backups)} distinct lengths",
            f"what the store's size tells of the content's length: {known:.1f} of "
            f"{_entropy(self.content):.1f} bits",
            f"lengths that are no padded ones: {len(self.odd)}",
        ]


def _entropy(counts: Mapping[Any, int]) -> float:
    total = sum(counts.values())
    return -sum(n / total * log2(n / total) for n in counts.values())


def _information(pairs: Counter[tuple[int, int]]) -> float:
    """Mutual information in bits, of the sample."""
    first: Counter[int] = Counter()
    second: Counter[int] = Counter()
    for (one, other), count in pairs.items():
        first[one] += count
        second[other] += count
    return _entropy(first) + _entropy(second) - _entropy(pairs)


def journal(random: Random) -> dict[str, Any]:
    """Up to forty entries of any length; most journals are short, as people's are."""
    entries = [
        {"id": f"{n:032x}", "updated_at": "2026-03-04T05:06:07+00:00", "text": words(random)}
        for n in range(min(40, int(random.expovariate(0.15))))
    ]
    return {"entries": entries, "paused": [], "settings": {}}


def words(random: Random) -> str:
    alphabet = random.choice(ALPHABETS)
    return "".join(random.choices(alphabet, k=min(20_000, int(random.lognormvariate(5.5, 1.2)))))


def vault_on(store: MemoryStore, crypto: RememberingCrypto, seed: str) -> Vault:
    return Vault(crypto, store, RepeatableRandom(seed), StoppedClock(), TEST_ONLY_WEAK_POLICY)


async def sizes_of(count: int, seed: int) -> Sizes:
    """``count`` journals of this seed, each stored, added to once, and exported."""
    sizes, crypto = Sizes(), RememberingCrypto()
    for number in range(count):
        random = Random(f"{seed} journal {number}")
        store = MemoryStore()
        vault = vault_on(store, crypto, f"{seed} {number}")
        content = journal(random)
        await vault.create(MINE, content)
        await vault.change(lambda now: {**now, "settings": {"later": True}})
        file = (await vault.export_backup()).data
        _count(sizes, content, store, file)
    return sizes


def _count(sizes: Sizes, content: Mapping[str, Any], store: MemoryStore, file: bytes) -> None:
    written = len(fmt.canonical_json(content))
    records = [data for _, data in store._copies[RECORD_NAME]]
    parts = list(store._parts[RECORD_NAME].values())
    bundle = read_bundle(file)
    sizes.content[written] += 1
    sizes.records.update(len(data) - body_at(data) for data in records)
    sizes.parts.update(map(len, parts))
    sizes.backups[len(file)] += 1
    sizes.stored_by_content[written, sum(map(len, [*records, *parts]))] += 1
    for data in (*records, *bundle.records):
        _must_be_padded(sizes, len(data) - body_at(data))
    for data in (*parts, *bundle.parts.values()):
        _must_be_padded(sizes, len(data) - PREFIX_BYTES)


def _must_be_padded(sizes: Sizes, sealed_bytes: int) -> None:
    padded = sealed_bytes - fmt.TAG_BYTES
    if padme_bytes(padded) != padded:
        sizes.odd.append(str(padded))


class WatchedStore(MemoryStore):
    """Notes what somebody would see who watches the storage: every write, by its sizes."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[int, tuple[int, ...], int]] = []

    async def commit(
        self, name, record, generation, expected, *, add=None, drop=(), sole=False
    ) -> None:  # fmt: skip
        add = add or {}
        await super().commit(name, record, generation, expected, add=add, drop=drop, sole=sole)
        self.seen.append((len(record), tuple(sorted(map(len, add.values()))), len(drop)))


async def seen_of(letters: str, length_chars: int) -> list[tuple[int, tuple[int, ...], int]]:
    """What the same actions look like from outside, with these letters as the words."""
    store = WatchedStore()
    vault = vault_on(store, RememberingCrypto(), "watched")
    await vault.create(MINE)
    for number in range(12):
        text = (letters * length_chars)[:length_chars]
        item = {"id": f"{number:032x}", "updated_at": "2026-03-04T05:06:07+00:00", "text": text}
        await vault.change(lambda now, item=item: {**now, "entries": [*now["entries"], item]})
    changed = {"id": f"{3:032x}", "updated_at": "2026-04-04T05:06:07+00:00", "text": text[::-1]}
    await vault.change(lambda now: {
        **now, "entries": [changed if e["id"] == changed["id"] else e for e in now["entries"]]
    })  # fmt: skip
    return store.seen
