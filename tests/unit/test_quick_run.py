"""What a quick run leaves out is left out evenly, and always the same."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

import pytest

from tests.conftest import pytest_collection_modifyitems, spread


@dataclass(frozen=True)
class Named:
    nodeid: str


@pytest.mark.parametrize(
    ("most", "kept"), [(5, [0, 4, 9, 14, 19]), (2, [0, 19]), (1, [0]), (20, range(20))]
)
def test_cases_are_spread_from_the_first_to_the_last(most, kept):
    assert spread(range(20), most) == list(kept)


def test_a_few_are_all_kept():
    assert spread(["en", "es", "ar"], 5) == ["en", "es", "ar"]


@pytest.mark.parametrize(("most", "kept"), [(2, ["a[0]", "a[6]", "b", "c[x]"]), (0, None)])
def test_every_test_keeps_some_of_its_cases_and_what_is_left_out_is_told(most, kept):
    names = [*(f"a[{number}]" for number in range(7)), "b", "c[x]"]
    items = [Named(name) for name in names]
    left: list[Named] = []
    hook = SimpleNamespace(pytest_deselected=lambda items: left.extend(items))
    config = SimpleNamespace(getoption=lambda name: most, hook=hook)
    pytest_collection_modifyitems(config, items)
    assert [item.nodeid for item in items] == (kept or names)
    assert {item.nodeid for item in left} == set(names) - set(kept or names)
