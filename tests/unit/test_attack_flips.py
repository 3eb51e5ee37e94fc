"""Every byte changed and every cut, of every copy there is: nothing is taken for genuine."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from tests.fuzz.device import device, same_items, store_at, vault_on
from tests.fuzz.drill import SEED
from tests.fuzz.flips import (
    ALL,
    ALONE,
    RECORDS,
    Row,
    cut_row,
    flip_row,
    flipped,
    flips,
    length_of,
    places,
)  # fmt: skip
from tests.fuzz.genuine import MINE, RememberingCrypto

pytestmark = pytest.mark.slow

#: Beyond the header every byte is the same to AES-GCM; ``build.py bench attack`` changes them all.
STEP = 13
ONE = asyncio.run(device("flips", MINE, saves=2))


@pytest.mark.parametrize("place", places(ONE))
def test_no_changed_byte_is_taken_for_genuine(place):
    row = asyncio.run(flip_row(ONE, place, flips(length_of(ONE, place), STEP, SEED)))
    _check(row)


@pytest.mark.parametrize("place", places(ONE))
def test_no_cut_copy_is_taken_for_genuine(place):
    row = asyncio.run(cut_row(ONE, place, range(0, length_of(ONE, place), STEP)))
    _check(row)


def _check(row: Row) -> None:
    print(row.line())
    assert row.changes > 300
    assert row.wrong == []
    if row.what == RECORDS[0]:
        assert set(row.became) == {"older opened, said"}
    elif row.what == ALL:
        assert not any("opened" in code for code in row.became)
    elif row.what == RECORDS[1] or row.what.startswith("part "):
        assert set(row.became) == {"newest opened"}
    else:
        assert row.what == ALONE


def test_without_a_mirror_a_damaged_part_costs_what_is_in_it_and_that_is_said():
    said, kept = 0, []
    for part_id, data in ONE.now.parts.items():
        parts = {**ONE.now.parts, part_id: flipped(data, len(data) - 1, 1)}
        store = store_at(replace(ONE.now, parts=parts))
        vault = vault_on(store, RememberingCrypto(), "again")
        report = asyncio.run(vault.unlock(MINE))
        whole = same_items(vault.content, ONE.now.content)
        assert whole or report.damaged_copies
        said += report.lost_items
        kept += [item["id"] for item in vault.content["entries"]]
    assert said > 0
    assert {"flips-0", "flips-1"} <= set(kept)
