"""What is learned beside the rules: from where on it raises, and below where it doubts a sign."""

from __future__ import annotations

import pytest

from stillwater.reading.safety import (
    DOUBTED_BELOW,
    DOUBTED_BELOW_OF,
    DOUBTED_LOWERED,
    DOUBTED_NOW,
    RAISE_GENTLE,
    RAISE_SUPPORT,
    read_safety,
)
from tests.unit.safety_kit import CALM, CRISIS, SURE, WISH, first
from workshop.safety_files import rules_of


def test_a_learned_score_raises():
    known = rules_of("en")
    assert read_safety("rain again", "en", known, first(CALM, 0.5)).tier == "none"
    assert read_safety("rain again", "en", known, first(SURE)).tier == "support"
    assert read_safety("rain again", "en", known, first(SURE)).tier_scores == SURE


def test_one_word_by_itself_takes_more_to_raise():
    known, rather = rules_of("en"), {"none": 0.2, "gentle": 0.1, "support": 0.7, "now": 0.0}
    assert read_safety("that mirror", "en", known, first(rather)).tier == "support"
    assert read_safety(" mirror ", "en", known, first(rather)).tier == "none"
    assert read_safety("mirror", "en", known, first(SURE)).tier == "support"
    assert read_safety("suicide", "en", known, first(rather)).tier == "support"  # by a rule


@pytest.mark.parametrize("language", RAISE_SUPPORT)
def test_each_language_raises_from_its_own_chance(language):
    known, gentle, support = rules_of(language), RAISE_GENTLE[language], RAISE_SUPPORT[language]
    for chance, wanted in ((support + 0.01, "support"), (support - 0.01, "none")):
        scores = first({"none": 1 - chance, "gentle": 0.0, "support": chance, "now": 0.0})
        assert read_safety("12 34", language, known, scores).tier == wanted
    for chance, wanted in ((gentle + 0.01, "gentle"), (gentle - 0.01, "none")):
        scores = first({"none": 1 - chance, "gentle": chance, "support": 0.0, "now": 0.0})
        assert read_safety("12 34", language, known, scores).tier == wanted


def some(danger: float) -> dict[str, float]:
    return {**CALM, "none": 1 - danger, "gentle": danger}


@pytest.mark.parametrize("language", DOUBTED_BELOW)
def test_each_language_doubts_a_sign_from_its_own_chance(language):
    known, below = rules_of(language), DOUBTED_BELOW[language]
    wish = {**WISH, "ar": "افكر في الانتحار"}[language]
    for danger, wanted in ((below + 0.01, "support"), (below - 0.01, "none")):
        assert read_safety(wish, language, known, first(some(danger))).tier == wanted
    for danger, wanted in ((DOUBTED_NOW + 0.01, "now"), (DOUBTED_NOW - 0.01, "none")):
        assert read_safety(CRISIS[language], language, known, first(some(danger))).tier == wanted


LESS_IS_ENOUGH = [
    ("en", "i keep having thoughts of hurting my baby", "postpartum"),
    ("en", "i have been thinking about killing my father", "harming-others"),
    ("en", "i keep taking more and more pills to get through the day", "overdose"),
    ("es", "tengo ganas de hacerle daño a mi bebe", "postpartum"),
    ("es", "mezclo pastillas con alcohol todas las noches", "overdose"),
    ("es", "mi hermano y mi tío han dicho que me van a matar", "violence"),
    ("ar", "أسوأ فكرة تقول لو دخلت معها النهر لارتحنا", "postpartum"),
    ("ar", "بخلط الحبوب مع الكحول كل يوم", "overdose"),
    ("ar", "زوجي يضربني كل يوم", "violence"),
]


@pytest.mark.parametrize(("language", "text", "danger"), LESS_IS_ENOUGH)
def test_where_others_may_be_harmed_or_time_is_short_less_is_enough(language, text, danger):
    known, below = rules_of(language), DOUBTED_BELOW_OF[danger]
    enough, less = (
        read_safety(text, language, known, first(some(chance)))
        for chance in (below + 0.01, below - 0.01)
    )
    assert below < DOUBTED_BELOW[language]
    assert danger in {sign.danger for sign in enough.signs}
    assert danger not in {sign.danger for sign in less.signs}


def test_a_sign_counts_unless_the_models_find_little_danger():
    known = rules_of("en")
    assert read_safety(CRISIS["en"], "en", known, first(some(0.35))).tier == "now"
    assert read_safety(CRISIS["en"], "en", known, first(CALM)).tier == "none"
    assert read_safety(CRISIS["en"], "en", known).tier == "now"


PAST = {
    "en": "Years ago I wanted to kill myself.",
    "es": "Hace años quería morirme.",
    "ar": "قبل سنوات كنت أفكر في الانتحار.",
}


@pytest.mark.parametrize("language", PAST)
def test_what_is_long_past_is_doubted_less(language):
    known = rules_of(language)
    little, least = (
        {"none": 1 - chance, "gentle": chance}
        for chance in (DOUBTED_LOWERED + 0.01, DOUBTED_LOWERED - 0.01)
    )
    assert DOUBTED_BELOW[language] > DOUBTED_LOWERED + 0.01
    assert read_safety(PAST[language], language, known, first(little)).tier == "gentle"
    assert read_safety(PAST[language], language, known, first(least)).tier == "none"
