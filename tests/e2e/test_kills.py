"""Nothing that was called saved is lost to a killed browser.

The long run is ``build.py bench kill``; here a short one, so that every change meets it.
"""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.bench import bench_kill

KILLS = 5


def test_killed_while_saving(driver: Playwright, dist: Path, tmp_path: Path) -> None:
    seed = secrets.randbelow(1_000_000)
    print("seed", seed)
    tally = bench_kill.run(driver, dist, tmp_path, KILLS, seed)
    bench_kill.report(tally, seed, 0)
    assert tally.kills == KILLS
    assert tally.vault.acknowledged > 0
    assert (tally.vault.lost, tally.vault.torn) == (0, 0)
    assert (tally.unread, tally.damaged, tally.faults) == (0, 0, [])


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
