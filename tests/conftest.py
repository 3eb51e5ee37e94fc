"""For all tests: property tests say how to repeat a failure, and never fail for being slow; and a
quick run takes some cases of each test.

Timings belong in tests/bench, beside an alternative; these machines are noisy.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

import pytest
from hypothesis import settings

settings.register_profile("stillwater", deadline=None, print_blob=True)
#: For ``--fast``: a quarter of the examples, so that the tests can be run after every change.
settings.register_profile("fast", settings.get_profile("stillwater"), max_examples=25)
settings.load_profile("stillwater")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--cases", type=int, default=0, help="at most this many cases of each test; 0: all"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    most = config.getoption("--cases")
    if not most:
        return
    kept: list[pytest.Item] = []
    for _, cases in groupby(items, key=lambda item: item.nodeid.partition("[")[0]):
        kept += spread(list(cases), most)
    left = set(items) - set(kept)
    items[:] = kept
    config.hook.pytest_deselected(items=list(left))


def spread(cases: Sequence[Any], most: int) -> list[Any]:
    """At most ``most`` of them, from the first to the last, with even gaps; always the same."""
    if len(cases) <= most:
        return list(cases)
    gaps = max(1, most - 1)
    return [cases[number * (len(cases) - 1) // gaps] for number in range(most)]
