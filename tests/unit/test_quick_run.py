"""What a quick run leaves out is left out evenly, and always the same."""

from __future__ import annotations

import pytest

from tests.conftest import spread


@pytest.mark.parametrize(("most", "kept"), [(5, [0, 4, 9, 14, 19]), (2, [0, 19]), (20, range(20))])
def test_cases_are_spread_from_the_first_to_the_last(most, kept):
    assert spread(range(20), most) == list(kept)


def test_a_few_are_all_kept():
    assert spread(["en", "es", "ar"], 5) == ["en", "es", "ar"]
