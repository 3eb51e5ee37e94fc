"""How well danger is recognised may not fall below what was measured; see docs/evaluation.md.

The aims are higher: support and now 95 %, false alarms at most 3 %, explicit intent all. The
held-out examples are not reached by rules alone; the floors hold what is, so that it cannot slip.
"""

from __future__ import annotations

import pytest

from workshop.safety_figures import (
    BEGIN,
    END,
    EXPLICIT,
    NEGATIVE,
    TARGET,
    Measured,
    Share,
    by_keywords,
    by_rules,
    written,
)

pytestmark = pytest.mark.slow

#: Language -> (support and now caught, explicit intent caught, most false alarms). A third of the
#: English lines came after the rules, so their figure says more than the other two.
TRAIN = {"en": (0.78, 0.91, 0.07), "es": (0.95, 0.97, 0.04), "ar": (0.94, 0.95, 0.06)}
HELD_OUT = {"en": (0.42, 0.55, 0.08), "es": (0.55, 0.70, 0.11), "ar": (0.50, 0.50, 0.07)}
LEAST_RIGHT_ON_TRAIN = 0.80


@pytest.mark.parametrize("language", TRAIN)
@pytest.mark.parametrize("split", ["train", "test"])
def test_recall_and_false_alarms_hold_their_floors(language, split):
    caught, explicit, alarms = (TRAIN if split == "train" else HELD_OUT)[language]
    rules = Measured(language, split, by_rules)
    words = Measured(language, split, by_keywords)
    assert rules.read, f"no examples of {language}"
    assert rules.caught(("support", "now")).value >= caught
    assert rules.caught(("support", "now"), EXPLICIT).value >= explicit
    assert rules.alarms().value <= alarms
    assert rules.caught().value > 3 * words.caught().value


@pytest.mark.parametrize("language", TRAIN)
def test_no_class_without_danger_is_given_up(language):
    rules = Measured(language, "train", by_rules)
    right = {kind: rules.right(kind).value for kind in NEGATIVE}
    assert min(right.values()) >= LEAST_RIGHT_ON_TRAIN, right


def test_wilsons_interval():
    low, high = Share(95, 100).interval
    assert (round(low, 3), round(high, 3)) == (0.888, 0.978)
    assert Share(0, 0).interval == (0.0, 1.0)


def test_the_tables_stand_between_their_marks():
    assert written(f"a{BEGIN}old{END}b", "new") == f"a{BEGIN}\n\nnew\n\n{END}b"
    with pytest.raises(ValueError, match="put"):
        written("nothing", "new")
    assert BEGIN in TARGET.read_text(encoding="utf-8")
