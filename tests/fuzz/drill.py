"""Runs many spoiled inputs through one door and says what became of them.

A door takes bytes or data in. Each case is made from (seed, door, number) alone, so any one of them
can be made again. What counts against a door: an exception that its documentation does not name, a
wrong acceptance (``Broken``), more than a second of processor time for one case, or more than
64 MiB of memory. Time is this thread's own, so that a busy machine condemns nobody.
"""

from __future__ import annotations

import asyncio
import random
import signal
import time
import traceback
import tracemalloc
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

SEED = 20_261_122
CASE_LIMIT_MS = 1_000
#: A case that does not come back at all is stopped after this long.
STUCK_LIMIT_S = 20
MEMORY_LIMIT_BYTES = 64 * 1024 * 1024
#: Every so many cases, memory is watched too: watching slows a case several times.
MEMORY_EVERY = 97


class Broken(Exception):
    """Something was accepted, or changed, that must not be."""


class Stuck(BaseException):
    """The case took so long that it was stopped."""


class Door(Protocol):
    """``enter`` returns what became of the input: a code, or "opened" for what may be accepted.

    ``codes`` it may raise itself are turned into text by the door; any exception is a fault.
    """

    name: str

    def make(self, random: random.Random) -> tuple[str, Any]:
        """(kind of damage, input)."""

    async def enter(self, spoiled: Any) -> str:
        """Raises Broken, or what the code under attack should not have raised."""


@dataclass(slots=True)
class Report:
    """What became of the cases of one door. ``faults`` is empty when all is well."""

    door: str
    seed: int
    cases: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest_ms: float = 0.0
    slowest: str = ""
    peak_bytes: int = 0
    cpu_s: float = 0.0

    def lines(self) -> list[str]:
        """The figures, to be printed."""
        most = ", ".join(f"{code} {count:,}" for code, count in self.codes.most_common())
        kinds = ", ".join(f"{kind} {count:,}" for kind, count in self.kinds.most_common())
        return [
            f"{self.door}: {self.cases:,} cases, seed {self.seed}, {len(self.faults)} faults, "
            f"{self.cpu_s:.1f} s of processor, slowest {self.slowest_ms:.0f} ms ({self.slowest}), "
            f"most memory {self.peak_bytes / 2**20:.1f} MiB",
            f"  damage: {kinds}",
            f"  became: {most}",
            *(f"  FAULT {fault}" for fault in _each_kind_once(self.faults)),
        ]


def _each_kind_once(faults: list[str]) -> list[str]:
    """The first of each kind of fault, with how often it came."""
    first: dict[str, str] = {}
    count: Counter[str] = Counter()
    for fault in faults:
        what = fault.split(": ", 1)[1]
        first.setdefault(what, fault)
        count[what] += 1
    return [f"{first[what]} (x{times})" for what, times in count.most_common(20)]


def case_of(door: Door, seed: int, number: int) -> tuple[str, Any]:
    """The same case for the same seed, door and number."""
    return door.make(random.Random(f"{seed} {door.name} {number}"))


def drill(door: Door, cases: int | Iterable[int], seed: int = SEED) -> Report:
    """Run the cases of these numbers (or the first ``cases``)."""
    numbers = range(cases) if isinstance(cases, int) else cases
    report = Report(door.name, seed)
    started = time.process_time()
    asyncio.run(_drill(door, numbers, report))
    report.cpu_s = time.process_time() - started
    return report


async def _drill(door: Door, numbers: Iterable[int], report: Report) -> None:
    previous = signal.signal(signal.SIGALRM, _stop)
    try:
        for number in numbers:
            kind, spoiled = case_of(door, report.seed, number)
            report.cases += 1
            report.kinds[kind] += 1
            watched = number % MEMORY_EVERY == 0
            await _one(door, report, f"{number} {kind}", spoiled, watched)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


async def _one(door: Door, report: Report, case: str, spoiled: Any, watched: bool) -> None:
    if watched:
        tracemalloc.start()
    signal.alarm(STUCK_LIMIT_S)
    started = time.thread_time()
    try:
        report.codes[await door.enter(spoiled)] += 1
    except (Exception, Stuck) as fault:
        report.faults.append(f"case {case}: {_place(fault)}")
    elapsed_ms = (time.thread_time() - started) * 1000
    signal.alarm(0)
    if watched:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        report.peak_bytes = max(report.peak_bytes, peak)
        if peak > MEMORY_LIMIT_BYTES + _length(spoiled):
            report.faults.append(f"case {case}: {peak:,} bytes of memory")
        return  # the watching itself takes time
    if elapsed_ms > report.slowest_ms:
        report.slowest_ms, report.slowest = elapsed_ms, case
    if elapsed_ms > CASE_LIMIT_MS:
        report.faults.append(f"case {case}: {elapsed_ms:.0f} ms")


def _place(fault: BaseException) -> str:
    """Kind and innermost place of ours; only a test's own data is in the message."""
    frames = traceback.extract_tb(fault.__traceback__)
    ours = [frame for frame in frames if "stillwater" in frame.filename] or frames
    where = " < ".join(f"{f.filename.rsplit('/', 1)[-1]}:{f.lineno}" for f in ours[:-4:-1])
    return f"{type(fault).__name__} {str(fault)[:120]} at {where}"


def _length(spoiled: Any) -> int:
    return len(spoiled) if isinstance(spoiled, (bytes, str)) else 0


def _stop(_signal: int, _frame: Any) -> None:
    raise Stuck
