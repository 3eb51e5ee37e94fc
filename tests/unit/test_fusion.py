"""Both models on one text: their sum decides, and what a rule points at stands unless that sum
finds next to no danger."""

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.heard import TIERS
from stillwater.domain.likeness import NOT_EMBEDDED, Embedded
from stillwater.reading.by_rules import ByRules
from stillwater.reading.fusion import Fusion
from stillwater.reading.packed import BadWeights
from stillwater.reading.reader import Reader
from stillwater.reading.safety import DOUBTED_BELOW, read_safety
from tests.unit.reading_kit import tiny_fused_file, tiny_model
from workshop.paths import SIGNS, TIER1, TIER2
from workshop.reading import shipped_reader
from workshop.safety_files import safety_rules

ONE = Embedded([1 / 384] * 384)
SAFETY = {("safety", "en"): {"danger": -120, "strong": -120, "now": -120}}


def reader(heads, scale=1.0):
    return Reader(tiny_model(), fusion=Fusion.from_bytes(tiny_fused_file(heads, scale)))


def danger(reading):
    """Chances of any danger, of support or now, and of now."""
    scores = [reading.safety.tier_scores[tier] for tier in TIERS]
    return [sum(scores[at:]) for at in (1, 2, 3)]


def test_a_second_model_that_sees_no_danger_weighs_against_the_first():
    text = "I am unsafe here, unsafe and always afraid"
    first, both = (reader(SAFETY).read(text, "en", each) for each in (NOT_EMBEDDED, ONE))
    assert both.models_used == (1, 2) and first.models_used == (1,)
    assert danger(first)[0] > 0.5 > danger(both)[0]


def test_a_second_model_that_sees_danger_raises_it():
    heads = {("safety", "en"): {"danger": 9, "strong": -9, "now": 0}}
    first, both = (reader(heads).read("an afternoon", "en", each) for each in (NOT_EMBEDDED, ONE))
    assert danger(first)[0] < 0.1 and danger(both)[0] > 0.9


@given(st.lists(st.floats(-40, 40), min_size=3, max_size=3))
def test_whatever_the_second_model_says_danger_grows_with_it(signs):
    """And a sign of a rule is taken back only from where both together say hardly any danger."""
    for text, language in (("I cannot go on like this", "en"), ("no quiero vivir", "es"),
                           ("لا أريد أن أعيش", "ar"), ("We had soup today", "en")):  # fmt: skip
        alone = read_safety(text, language, safety_rules())
        more = [value + 1 for value in signs]
        low, high = (
            shipped_reader(2).read(text, language, Embedded([1 / 384] * 384, said))
            for said in (signs, more)
        )
        assert danger(high)[0] >= danger(low)[0]
        assert TIERS.index(high.safety.tier) >= TIERS.index(low.safety.tier)
        if danger(low)[0] >= DOUBTED_BELOW[language]:
            assert TIERS.index(low.safety.tier) >= TIERS.index(alone.tier)


def test_signs_are_taken_as_they_are_and_where_there_are_none_nothing_is_fused():
    heads = tiny_fused_file({("safety", "en"): {"now": 0, "danger": 0}}, 2.0, reads="signs")
    fusion = Fusion.from_bytes(heads)
    first = {"danger": 1.0, "strong": 1.0, "now": 1.0}
    for embedded in (ONE, Embedded((), (1.0, 2.0)), NOT_EMBEDDED):
        assert fusion.fused("safety", "en", first, embedded) == (first, {})
    logits, decision = fusion.fused("safety", "en", first, Embedded((), (3.0, 4.0, 5.0)))
    assert logits == {"danger": 7.0, "strong": 1.0, "now": 11.0}
    assert set(decision) == {"danger", "now"}


@pytest.mark.parametrize(
    ("labels", "reads"), [({"danger": 0, "joy": 0}, "signs"), ({"danger": 0}, "tea leaves")]
)
def test_signs_that_no_model_gives_are_refused(labels, reads):
    with pytest.raises(BadWeights):
        Fusion.from_bytes(tiny_fused_file({("safety", "en"): labels}, reads=reads))


def test_the_rules_have_the_last_word():
    """No learned chance, however high, takes the place of a sign; none alone says "now"."""
    heads = {("safety", "en"): {"danger": 120, "strong": 120, "now": 120}}
    both = reader(heads)
    both.use(rules=ByRules(safety_rules()))
    learned = both.read("We had soup for dinner", "en", ONE).safety
    assert learned.tier == "support" and not learned.signs
    assert both.read("I am going to end my life tonight", "en", ONE).safety.tier == "now"


def test_a_head_is_fused_only_with_the_one_it_was_learned_beside():
    heads = {("emotions", "ary"): {"fear": 50, "joy": 50}}
    assert reader(heads).read("an afternoon", "en", ONE).models_used == (1,)
    assert reader(heads).read("an afternoon", "ary", ONE).models_used == (1, 2)


def test_the_files_of_both_models_belong_together():
    """The heads over vectors were learned beside the first model that ships: python3 build.py train
    --tier 2 makes them anew. Each has one of the first model beside it, with its labels."""
    about = json.loads(TIER2.with_suffix(".json").read_text("utf-8"))
    assert about["beside"] == hashlib.sha256(TIER1.read_bytes()).hexdigest()
    assert about["sha256"] == hashlib.sha256(TIER2.read_bytes()).hexdigest()
    assert about["signs"] == hashlib.sha256(SIGNS.read_bytes()).hexdigest()
    from stillwater.reading.classifier import Model
    from stillwater.reading.fusion import read_fused

    first = Model.from_bytes(TIER1.read_bytes())
    for head in read_fused(TIER2.read_bytes()):
        beside = first.head(head.name, head.variety)
        assert beside is not None and set(head.labels) <= set(beside.labels)
