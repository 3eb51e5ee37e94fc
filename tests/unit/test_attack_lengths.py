"""What the sizes of sealed bytes tell about what was written: padded lengths, and nothing more."""

from __future__ import annotations

import asyncio

import pytest

from tests.fuzz.drill import SEED
from tests.fuzz.lengths import seen_of, sizes_of

pytestmark = pytest.mark.slow

VAULTS = 1_000


def test_over_a_thousand_journals_only_padded_lengths_appear():
    sizes = asyncio.run(sizes_of(VAULTS, SEED))
    print("\n".join([f"seed {SEED}", *sizes.lines()]))
    assert sum(sizes.content.values()) == VAULTS
    assert sizes.odd == []
    assert len(sizes.content) > 700
    # A record holds no words, only what lists the parts; it hardly ever grows beyond the floor.
    assert len(sizes.records) <= 2
    assert len(sizes.parts) < 80


def test_other_words_of_the_same_length_look_the_same_from_outside():
    for length_chars in (5, 700, 9_000):
        seen = asyncio.run(seen_of("a", length_chars))
        assert seen == asyncio.run(seen_of("zq", length_chars))
        assert len(seen) == 14
    # A few bytes more or less do not show either, as long as the padded class is one.
    assert asyncio.run(seen_of("a", 700)) == asyncio.run(seen_of("word ", 701))
    # The watcher is not blind: another class does show.
    assert asyncio.run(seen_of("a", 700)) != asyncio.run(seen_of("a", 9_000))
