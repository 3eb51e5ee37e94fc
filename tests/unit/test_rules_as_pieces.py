"""What is left of the rules for safety is a piece of the text for the first model, beside its
words: how much a rule is worth is learned."""

import json

from stillwater.reading.by_rules import ByRules
from stillwater.reading.features import BUCKET_BITS, buckets, named, plain
from stillwater.reading.reader import Reader
from stillwater.reading.safety_look import look
from stillwater.reading.safety_rules import read_rules
from tests.unit.reading_kit import model_that_knows
from tests.unit.safety_kit import SMALL
from workshop.paths import TIER1
from workshop.safety_files import rules_digest

RULES = {"en": read_rules(SMALL, "small")}
STEPS = ("danger", "strong", "now")
WISH = dict.fromkeys(named(["wish support"]), 9)


def outcomes(text):
    return look(text, "en", RULES).outcomes


def test_what_is_left_of_a_rule_is_said_and_nothing_where_it_was_taken_back():
    assert outcomes("i want to kill myself") == {
        "wish support", "suicide support", "support support", "tier support"
    }  # fmt: skip
    assert outcomes("i do not want to kill myself") == set()
    assert outcomes("we had soup") == set()


def test_a_name_weighs_as_four_pieces_and_the_words_of_a_text_do_not_take_its_place():
    one = named(["wish support"])
    assert len(one) == 4 and all(0 <= bucket < 1 << BUCKET_BITS for bucket in one)
    assert not one & named(["wish none"]) and not one & buckets(plain("wish support"))
    assert named(["wish support", "wish none"]) == one | named(["wish none"])


def test_the_head_for_danger_reads_them_and_no_other_head_does():
    model = model_that_knows(WISH, "safety", STEPS)
    reader = Reader(model, ByRules(RULES))
    wish, denied = (
        reader.read(text, "en").safety.tier_scores
        for text in ("i want to kill myself", "i do not want to kill myself")
    )
    assert wish["none"] < 0.01 and denied["none"] == 0.5
    themes = Reader(model_that_knows(WISH, "themes", ("work",)), ByRules(RULES))
    assert themes.read("i want to kill myself", "en").themes == {"work": 0.5}


def test_a_sentence_is_read_with_its_own_outcomes():
    """Else much calm around it would leave nothing of what a rule found there."""
    sentence, calm = "I want to kill myself", "The bus was late again"
    words = buckets(plain(calm)) - buckets(plain(sentence))
    knows = {**dict.fromkeys(words, -9), **WISH}
    reader = Reader(model_that_knows(knows, "safety", STEPS, -3.0), ByRules(RULES))
    found = reader.read(f"{calm}. {sentence}. {calm}.", "en").safety
    assert found.tier_scores["none"] > 0.99 and found.tier == "support"


def test_the_weights_were_learned_with_the_rules_that_ship():
    """After a change of prompts/safety: python3 build.py train --tier 2."""
    about = json.loads(TIER1.with_suffix(".json").read_text("utf-8"))
    assert about["rules"] == rules_digest()
