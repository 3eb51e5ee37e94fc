"""Nothing that was called saved is lost to a killed browser.

The long run is ``build.py bench kill``; here a short one, so that every change meets it.
"""

from __future__ import annotations

import random
import secrets
import struct
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.bench import bench_kill
from tests.browser.chromium import launch_profile
from tests.browser.vault_lab import build_lab, open_lab
from workshop.server import serving

KILLS = 5
#: LevelDB's log: records in blocks, before each its checksum, length and kind.
BLOCK_BYTES, HEADER_BYTES, FIRST = 32_768, 7, 2


def test_killed_while_saving(driver: Playwright, dist: Path, tmp_path: Path) -> None:
    seed = secrets.randbelow(1_000_000)
    print("seed", seed)
    tally = bench_kill.run(driver, dist, tmp_path, KILLS, seed)
    bench_kill.report(tally, seed, 0)
    assert tally.kills == KILLS
    assert tally.vault.acknowledged > 0
    assert (tally.vault.lost, tally.vault.torn) == (0, 0)
    assert (tally.unread, tally.damaged, tally.faults) == (0, 0, [])


def test_a_database_that_chromium_throws_away(
    driver: Playwright, dist: Path, tmp_path: Path
) -> None:
    """A kill between the two halves of a log record leaves the first behind. Chromium takes that
    for the end, goes on writing after it, and at the next start finds the log broken and begins
    anew, with nothing.
    """
    dice, tally, profile = random.Random(5), bench_kill.Tally(), tmp_path / "profile"
    with serving(build_lab(dist, tmp_path)) as base:
        bench_kill.cycle(driver, base, profile, dice, tally)
        *_, log = sorted(profile.glob("Default/IndexedDB/*.leveldb/*.log"))
        left = BLOCK_BYTES - log.stat().st_size % BLOCK_BYTES - HEADER_BYTES
        with log.open("ab") as file:
            file.write(b"\x12\x34\x56\x78" + struct.pack("<HB", max(left, 0), FIRST))
        bench_kill.cycle(driver, base, profile, dice, tally)
        with launch_profile(driver, profile) as context:
            open_lab(context.pages[0], base)
            tally.look(context.pages[0])
    bench_kill.report(tally, 5, 0)
    assert tally.vault.acknowledged > 0
    assert (tally.vault.lost, tally.vault.torn, tally.damaged, tally.faults) == (0, 0, 0, [])


@pytest.mark.parametrize(
    "found, lost, made_it",
    [
        ({"a": 7, "b": 8}, 0, 0),
        ({"a": 9, "b": 8}, 0, 1),  # one more was under way, and arrived
        ({"a": 5, "b": 8}, 1, 0),  # the last of two is missing
        ({"b": 8}, 3, 0),  # both, and what an earlier look had seen
    ],
)
def test_the_count_of_what_was_lost(found: dict[str, int], lost: int, made_it: int) -> None:
    side = bench_kill.Side(held={"a": 1})
    for slot, sequence in (("a", 5), ("a", 7), ("b", 8)):
        side.acknowledge(slot, sequence)
    side.look(found, torn=0)
    assert (side.acknowledged, side.lost, side.made_it) == (3, lost, made_it)
