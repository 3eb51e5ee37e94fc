"""``build.py bench attack [--seed S] [--cases N] [--only NAME] [--case K]``: figures under attack.

1. Fuzzed imports: N spoiled inputs (a hundred thousand by default) through every door, in the same
   shares as the tests take. ``--only "record" --case 4711`` runs a single case again.
2. Every byte of every copy changed, and every cut; the newest header in all 255 ways.
3. Hostile costs: how long the refusal takes (limit 50 ms), beside one derivation at the floor.
4. Lengths of a thousand synthetic journals.

Time is processor time of this process, in CPython; the browser's Python is slower.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time

from stillwater.vault.errors import CostRefused
from stillwater.vault.kdf import STANDARD
from stillwater.vault.store_memory import MemoryStore
from tests.fuzz.device import device
from tests.fuzz.doors import CASES, door, drilled
from tests.fuzz.drill import SEED, case_of, drill
from tests.fuzz.flips import RECORDS, cut_row, flip_row, flips, length_of, places
from tests.fuzz.genuine import MINE, THEIRS, family
from tests.fuzz.lengths import sizes_of
from tests.fuzz.mutate import body_at
from tests.unit.record_kit import with_header
from tests.unit.vault_kit import CRYPTO, make_vault

REFUSAL_LIMIT_MS = 50
REPEATS = 50
VAULTS = 1_000


def fuzz(cases: int, seed: int, only: str) -> int:
    """Faults found."""
    faults, done = 0, 0
    whole = sum(CASES.values())
    for name, share in CASES.items():
        if only and name != only:
            continue
        report = drilled(name, cases if only else max(1, share * cases // whole), seed)
        print("\n".join(report.lines()), flush=True)
        faults += len(report.faults)
        done += report.cases
    print(f"{done:,} cases, {faults} faults, seed {seed}\n", flush=True)
    return faults


def one_case(name: str, number: int, seed: int) -> int:
    """Make one case again and say what it was."""
    one = door(name)
    kind, spoiled = case_of(one, seed, number)
    print(f"{name} {number} of seed {seed}: {kind}\n{str(spoiled)[:2000]}")
    report = drill(one, [number], seed)
    print("\n".join(report.lines()))
    return len(report.faults)


def bytes_and_cuts(seed: int) -> int:
    """Changes that were taken for genuine, or cost something unsaid."""
    whole = asyncio.run(device("flips", MINE, saves=2))
    wrong = 0
    header_bytes = body_at(whole.now.newest)
    for place in places(whole):
        length = length_of(whole, place)
        every = list(flips(length, 1, seed))
        if place == RECORDS[0]:
            every = [(at, bits) for at in range(header_bytes) for bits in range(1, 256)] + [
                change for change in every if change[0] >= header_bytes
            ]
        changed = asyncio.run(flip_row(whole, place, every))
        cut = asyncio.run(cut_row(whole, place, range(length)))
        print(f"bytes  {changed.line()}\ncuts   {cut.line()}", flush=True)
        wrong += len(changed.wrong) + len(cut.wrong)
    print(f"{wrong} taken for genuine or unsaid\n", flush=True)
    return wrong


def costs() -> int:
    """Refusals that took too long."""
    file = asyncio.run(family("bomb", THEIRS)).records[-1]
    floor = STANDARD.floor
    started = time.process_time()
    asyncio.run(CRYPTO.argon2id(b"x" * 20, bytes(16), floor, 32))
    print(f"one derivation at the floor: {(time.process_time() - started) * 1000:.1f} ms")
    late = 0
    for name, change in {
        "weaker": {"memory_kib": 8},
        "memory of 1 TiB": {"memory_kib": 2**30},
        "2^31 passes": {"passes": 2**31 - 1},
    }.items():
        params = {"memory_kib": floor.memory_kib, "passes": floor.passes, "lanes": 1, **change}
        hostile = with_header(file, lambda f, p=params: f["slots"][0]["params"].update(p))
        slowest = max(_refusal_ms(hostile) for _ in range(REPEATS))
        late += slowest >= REFUSAL_LIMIT_MS
        print(f"{name}: refused, slowest of {REPEATS}: {slowest:.2f} ms (limit {REFUSAL_LIMIT_MS})")
    print(flush=True)
    return late


def _refusal_ms(data: bytes) -> float:
    vault = make_vault(MemoryStore(), policy=STANDARD)
    started = time.process_time()
    try:
        asyncio.run(vault.restore(data, THEIRS))
    except CostRefused:
        return (time.process_time() - started) * 1000
    raise AssertionError("a hostile cost was not refused")


def lengths(seed: int) -> int:
    sizes = asyncio.run(sizes_of(VAULTS, seed))
    print("\n".join(sizes.lines()), flush=True)
    return len(sizes.odd)


def main() -> int:
    parser = argparse.ArgumentParser(prog="build.py bench attack")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--cases", type=int, default=sum(CASES.values()))
    parser.add_argument("--only", choices=list(CASES), default="")
    parser.add_argument("--case", type=int, help="one case of --only, made again")
    options = parser.parse_args()
    if options.case is not None:
        if not options.only:
            parser.error("--case needs --only")
        return min(1, one_case(options.only, options.case, options.seed))
    bad = fuzz(options.cases, options.seed, options.only)
    if not options.only:
        bad += costs() + lengths(options.seed) + bytes_and_cuts(options.seed)
    return min(1, bad)


if __name__ == "__main__":
    sys.exit(main())
