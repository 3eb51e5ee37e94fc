"""``build.py bench kill``: browsers killed at random moments while the vault saves.

Each cycle starts Chromium on the same profile, opens the vault, checks everything that was ever
acknowledged, and then saves texts of 300 B to 2 MB, the next as soon as the last is acknowledged,
until every process of the browser gets SIGKILL. A save counts as acknowledged when its line arrived
here; the page says it only after the commit returned. Beside it, in the same page and at the same
moments, the alternative: the same texts by ``localStorage.setItem``, acknowledged when it returned.

A kill ends the browser, not the operating system: what is in the kernel's page cache stays. A power
cut is a harder test; ``durability: "strict"`` asks the disk itself, which cannot be shown here.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import secrets
import shutil
import signal
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Playwright, sync_playwright
from playwright.sync_api import Error as BrowserGone

from tests.bench.visits import process_group
from tests.browser.chromium import launch_profile
from tests.browser.vault_lab import PASSPHRASE, build_lab, open_lab
from workshop.paths import DIST
from workshop.server import serving

SHORTEST_BYTES, LONGEST_BYTES = 300, 2_000_000
SLOTS = 12
"""Places that the texts take turns in: the vault stays of one size, and every save replaces."""
LONGEST_WAIT_MS = 2_500
PATIENT_EVERY, PATIENT_WAIT_MS = 10, 12_000
"""Chromium writes localStorage to the disk some seconds late: now and then it is given the time."""
SAVES_READY = 400
"""More than can be saved before the kill."""
GONE_TIMEOUT_MS = 20_000


@dataclass
class Side:
    """One way to save: what it acknowledged since the last look, and what was lost so far."""

    acknowledged: int = 0
    lost: int = 0
    torn: int = 0
    made_it: int = 0
    waiting: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    held: dict[str, int] = field(default_factory=dict)

    def acknowledge(self, slot: str, sequence: int) -> None:
        self.acknowledged += 1
        self.waiting[slot].append(sequence)

    def look(self, found: dict[str, int], torn: int) -> None:
        """After a kill: every acknowledged save must be there, or a later one in its place."""
        for slot in {*self.waiting, *self.held, *found}:
            there = found.get(slot, -1)
            self.lost += sum(sequence > there for sequence in self.waiting[slot])
            self.lost += self.held.get(slot, -1) > there  # what an earlier look had seen
            newest = max([*self.waiting[slot], self.held.get(slot, -1)])
            self.made_it += there > newest
        self.torn += torn
        self.waiting.clear()
        self.held = found


@dataclass
class Tally:
    """``behind``: how often the database, and the log, came back with less than the other;
    ``emptied``: with nothing at all. ``unread``: copies that did not parse; ``damaged``: set aside
    at unlock; ``most_parts``: the
    greatest number of parts that lay in the database at a look, which stays bounded if none that
    nobody refers to any more is left behind."""

    vault: Side = field(default_factory=Side)
    local: Side = field(default_factory=Side)
    kills: int = 0
    unread: int = 0
    damaged: int = 0
    most_parts: int = 0
    behind: list[int] = field(default_factory=lambda: [0, 0])
    emptied: list[int] = field(default_factory=lambda: [0, 0])
    faults: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        bad = self.vault.lost or self.vault.torn or self.unread or self.damaged or self.faults
        return not bad and self.vault.acknowledged > 0

    def heard(self, message: ConsoleMessage) -> None:
        words = message.text.split()
        if words[:1] == ["acknowledged"]:
            side = self.vault if words[1] == "vault" else self.local
            side.acknowledge(words[2], int(words[3]))
        elif "vault fault" in message.text:
            self.faults.append(message.text[:80])

    def look(self, page: Page) -> None:
        """Open what is stored, and compare it with what was acknowledged."""
        found: dict[str, Any] = page.evaluate("(words) => openBoth(words)", PASSPHRASE)
        lost = self.vault.lost
        waiting = sum(map(len, self.vault.waiting.values()))
        self.vault.look(found["vault"]["found"], found["vault"]["torn"])
        if self.vault.lost > lost:
            print(f"  kill {self.kills}: {self.vault.lost - lost} lost of {waiting} acknowledged "
                  f"since the look before; {len(found['vault']['found'])} of {SLOTS} places hold "
                  "something", flush=True)  # fmt: skip
        self._compare(*found["vault"]["places"])
        self.local.look(found["local"]["found"], found["local"]["torn"])
        self.unread += found["vault"]["unread"]
        self.damaged += found["vault"]["damaged"]
        self.most_parts = max(self.most_parts, page.evaluate("rowsHeld()")["parts"])

    def _compare(self, shelf: int, log: int) -> None:
        """Which generation each place had when the browser started again."""
        for at, (one, other) in enumerate([(shelf, log), (log, shelf)]):
            self.behind[at] += one < other
            self.emptied[at] += one == 0 < other
        if shelf != log:
            less, by = ("database", log - shelf) if shelf < log else ("log", shelf - log)
            had = "nothing" if 0 in (shelf, log) else f"{by} generations less"
            print(f"  kill {self.kills}: the {less} came back with {had}", flush=True)


def kill_group(profile: Path) -> None:
    """SIGKILL for every process of the browser at once."""
    os.killpg(process_group(profile), signal.SIGKILL)


def wait_until_gone(context: BrowserContext, page: Page, profile: Path) -> None:
    """Until Playwright has read the last line that was sent, and no process is left."""
    try:
        page.wait_for_timeout(GONE_TIMEOUT_MS)
    except BrowserGone:
        pass
    else:
        raise RuntimeError("the browser outlived its kill")
    with suppress(BrowserGone):
        context.close()
    for lock_file in profile.glob("Singleton*"):
        lock_file.unlink()  # left by the dead process


def lengths(dice: random.Random) -> list[int]:
    """Evenly spread over the orders of magnitude: many short ones, and some of every size."""
    low, high = math.log(SHORTEST_BYTES), math.log(LONGEST_BYTES)
    return [round(math.exp(dice.uniform(low, high))) for _ in range(SAVES_READY)]


def cycle(
    playwright: Playwright, base: str, profile: Path, dice: random.Random, tally: Tally
) -> None:
    """Start, look, save, kill."""
    context = launch_profile(playwright, profile)
    page = context.pages[0]
    page.on("console", tally.heard)
    page.on("pageerror", lambda error: tally.faults.append(error.name or "error"))
    open_lab(page, base)
    tally.look(page)
    first = tally.kills * SAVES_READY
    patient = tally.kills % PATIENT_EVERY == PATIENT_EVERY - 1
    wait_ms = dice.uniform(0, PATIENT_WAIT_MS if patient else LONGEST_WAIT_MS)
    page.evaluate("(given) => { saveOnAndOn(...given); }", [lengths(dice), first, SLOTS, True])
    page.wait_for_timeout(wait_ms)
    kill_group(profile)
    wait_until_gone(context, page, profile)
    tally.kills += 1


def run(playwright: Playwright, dist: Path, scratch: Path, kills: int, seed: int) -> Tally:
    """``kills`` cycles on one profile, and a last look."""
    dice = random.Random(seed)
    profile = scratch / "profile"
    tally = Tally()
    with serving(build_lab(dist, scratch)) as base:
        for number in range(1, kills + 1):
            cycle(playwright, base, profile, dice, tally)
            if number % 20 == 0:
                print(f"  {number} kills, {tally.vault.acknowledged:,} saves acknowledged, "
                      f"{tally.vault.lost} lost", flush=True)  # fmt: skip
        with launch_profile(playwright, profile) as context:
            open_lab(context.pages[0], base)
            tally.look(context.pages[0])
    return tally


def report(tally: Tally, seed: int, seconds: float) -> None:
    print(f"seed {seed}: {tally.kills} kills in {seconds:.0f} s, "
          f"texts of {SHORTEST_BYTES:,} B to {LONGEST_BYTES:,} B in {SLOTS} places")  # fmt: skip
    print("                   acknowledged    lost    torn   in flight, and there")
    for name, side in (("vault", tally.vault), ("localStorage only", tally.local)):
        print(f"{name:<18} {side.acknowledged:>12,} {side.lost:>7,} {side.torn:>7,} "
              f"{side.made_it:>8,}")  # fmt: skip
    for at, place in enumerate(("database", "log")):
        print(f"{place}: behind the other place {tally.behind[at]} times, emptied "
              f"{tally.emptied[at]} of those")  # fmt: skip
    print(f"copies that did not parse {tally.unread}, set aside at unlock {tally.damaged}, "
          f"parts held at most {tally.most_parts}, faults {len(tally.faults)}")  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(prog="build.py bench kill")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    parser.add_argument("--dist", type=Path, default=DIST)
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    scratch = Path(tempfile.mkdtemp(prefix="stillwater-bench-"))
    started = time.monotonic()
    try:
        with sync_playwright() as playwright:
            tally = run(playwright, options.dist, scratch, options.kills, options.seed)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    report(tally, options.seed, time.monotonic() - started)
    for fault in tally.faults[:5]:
        print(f"FAULT: {fault}")
    if not tally.whole:
        print("MISSED: 0 lost, 0 torn, every copy whole.")
    return int(not tally.whole)


if __name__ == "__main__":
    sys.exit(main())
