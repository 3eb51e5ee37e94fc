"""A hundred thousand spoiled inputs through every door: no crash, no hang, nothing taken in.

Seeded, so the same cases each time; ``build.py bench attack --seed S --cases N`` makes others.
"""

from __future__ import annotations

import pytest

from tests.fuzz.doors import CASES, LEAST_CASES, drilled
from tests.fuzz.doors_node import NodeListingDoor
from tests.fuzz.drill import SEED

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", CASES)
def test_no_spoiled_input_crashes_hangs_or_is_taken_in(name):
    if name == NodeListingDoor.name and not NodeListingDoor.available():
        pytest.skip("needs Node")
    report = drilled(name, CASES[name], SEED)
    print("\n".join(report.lines()))
    assert report.faults == []
    assert report.cases == CASES[name]
    assert len(report.kinds) > 1 or name == "reading"
    # Both sides were reached: a drill in which all is refused, or all goes through, tests little.
    assert len(report.codes) > 1 or name == "reading"


def test_there_are_enough_cases():
    assert sum(CASES.values()) >= LEAST_CASES
