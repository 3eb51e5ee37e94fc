"""How well danger is recognised may not fall below what was measured; see docs/evaluation.md.

The aims are higher: support and now 95 %, false alarms at most 3 %, explicit intent all. The
floors hold what is, so that it cannot slip.
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
    fused,
    written,
)

pytestmark = pytest.mark.slow

#: Language -> (support and now caught, explicit intent caught, most false alarms), by rules alone;
#: most of the train lines are hard twins, ever harder ones, and the rules do not follow them; the
#: held-out lines are what people might write.
TRAIN = {"en": (0.50, 0.63, 0.095), "es": (0.57, 0.67, 0.131), "ar": (0.57, 0.64, 0.116)}
HELD_OUT = {"en": (0.78, 0.82, 0.092), "es": (0.80, 0.92, 0.121), "ar": (0.81, 0.89, 0.122)}
#: The same with the learned head: what a person meets. Of four files where the floors before were
#: of three (.036, .035, .039 of alarms): on today's the weights of then had .037, .038, .045, and
#: found .990, .970 and .975 (explicit .99, .97, .99).
JOINED = {"en": (0.98, 0.99, 0.036), "es": (0.96, 0.96, 0.029), "ar": (0.97, 0.99, 0.034)}
MOST_ALARMS_IN_ALL = 0.033
"""What one language gains and another loses with new weights may not be a loss in all."""
#: Least share right of a class without danger: by rules alone on train lines (recovery and
#: denials: hundreds of these lines tell what is over with the very verbs, on purpose, and ever more
#: as lines are added, which the rules do not follow), and of what a person meets on the held-out
#: split, where the aim is .90.
LEAST_RIGHT_ON_TRAIN = {"en": 0.77, "es": 0.74, "ar": 0.67}
LEAST_RIGHT = {"en": 0.88, "es": 0.92, "ar": 0.90}


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
    if split == "train":  # no class without danger is given up
        right = {kind: rules.right(kind).value for kind in NEGATIVE}
        assert min(right.values()) >= LEAST_RIGHT_ON_TRAIN[language], right


@pytest.mark.parametrize("language", JOINED)
def test_what_a_person_meets_holds_its_floor(language):
    caught, explicit, alarms = JOINED[language]
    joined = fused()
    assert joined is not None
    both = Measured(language, "test", joined)
    assert both.caught(("support", "now")).value >= caught
    assert both.caught(("support", "now"), EXPLICIT).value >= explicit
    assert both.alarms().value <= alarms
    right = {kind: both.right(kind).value for kind in NEGATIVE}
    assert min(right.values()) >= LEAST_RIGHT[language], right


def test_the_languages_together_hold_their_floor():
    joined = fused()
    assert joined is not None
    alarms = [Measured(language, "test", joined).alarms() for language in JOINED]
    hits, count = (sum(getattr(each, part) for each in alarms) for part in ("hits", "count"))
    assert hits / count <= MOST_ALARMS_IN_ALL


def test_wilsons_interval():
    low, high = Share(95, 100).interval
    assert (round(low, 3), round(high, 3)) == (0.888, 0.978)
    assert Share(0, 0).interval == (0.0, 1.0)
    # Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20.
    for part, whole, low, high in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605),
                                   (0, 20, 0.0, 0.1611)):  # fmt: skip
        assert Share(part, whole).interval == pytest.approx((low, high), abs=5e-5)


def test_the_tables_stand_between_their_marks():
    assert written(f"a{BEGIN}old{END}b", "new") == f"a{BEGIN}\n\nnew\n\n{END}b"
    with pytest.raises(ValueError, match="put"):
        written("nothing", "new")
    assert BEGIN in TARGET.read_text(encoding="utf-8")
