"""What an example for the head for danger weighs."""

from __future__ import annotations

import pytest

from workshop.training.labels import SAFETY_CLASSES
from workshop.training.sources import WEIGHT_OF, safety_rows


@pytest.mark.parametrize(
    ("kind", "weight"), [("negation", 2), ("recovery", 2), ("direct", 1), ("everyday", 1)]
)
def test_denials_and_what_is_over_count_twice(kind: str, weight: float) -> None:
    (row,) = safety_rows([["a-scenario", kind, "none", "-", "Not any more."]])
    assert row.weight == weight and row.group == "a-scenario" and row.marks[kind] == 1


def test_only_classes_that_there_are_weigh_otherwise() -> None:
    assert set(WEIGHT_OF) <= set(SAFETY_CLASSES)
