"""Rules are read strictly, and the check finds those that cannot work."""

from __future__ import annotations

import pytest

from stillwater.content import Shelf
from stillwater.domain.strict import BadData
from stillwater.reading.normalise import words_of
from stillwater.reading.safety import read_safety
from stillwater.reading.safety_rules import read_rules
from tests.unit.safety_kit import LANGUAGES, small
from workshop.safety_check import rule_faults, safety_faults
from workshop.safety_files import safety_data


def rule(**changes):
    return {
        "id": "one",
        "danger": "suicide",
        "tier": "now",
        "phrases": ["farewell note"],
        **changes,
    }


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (small(surprise=1), "unknown"),
        (small(rule=[rule(danger="gloom")]), "unknown"),
        (small(rule=[rule(tier="none")]), "unknown"),
        (small(rule=[rule(extra="x")]), "unknown"),
        (small(rule=[rule(), rule()]), "duplicate"),
        (small(rule=[rule(ignores=["weather"])]), "unknown"),
        (small(rule=[rule(phrases=["(one|two"])]), "unknown"),
        (small(rule=[rule(phrases=["maybe?"])]), "unknown"),
        (small(rule=[rule(phrases=["@nobody knows"])]), "unknown"),
        (small(rule=[rule(phrases=["a ..99 gap"])]), "unknown"),
        (small(rule=[rule(phrases=["a .. gap"])]), "unknown"),
        (small(rule=[rule(phrases=["(one|two?) three"])]), "unknown"),
        (small(write=["im"]), "wrong-kind"),
        ({key: value for key, value in small().items() if key != "language"}, "missing"),
    ],
)
def test_what_is_not_understood_is_refused(data, code):
    with pytest.raises(BadData) as caught:
        read_rules(data, "prompts/safety/xx.toml")
    assert caught.value.code == code and caught.value.remedy
    assert str(caught.value).startswith("prompts/safety/xx.toml")


@pytest.mark.slow
def test_the_shipped_rules_have_no_fault():
    assert list(safety_faults()) == []


def test_a_phrase_that_cannot_match_is_found():
    spoilt = small(rule=[rule(phrases=["k i l l everyone"])])  # texts are read as "kill everyone"
    (fault,) = rule_faults(spoilt, "x.toml")
    assert "x.toml" in fault and "one" in fault and "can never match" in fault


def test_a_sign_that_is_always_explained_away_is_found():
    spoilt = small(harmless=[{"kind": "figure", "phrases": ["farewell note"]}], rule=[rule()])
    (fault,) = rule_faults(spoilt, "x.toml")
    assert "x.toml" in fault and "one" in fault and "always explained away" in fault


def test_a_small_file_reads_with_its_scope():
    rules = {"en": read_rules(small())}
    assert read_safety("I'm so tired, wanna kill my self", "en", rules).tier == "support"
    assert read_safety("i do not want to kill myself", "en", rules).tier == "none"
    assert read_safety("i kill time", "en", rules).tier == "none"


def test_a_rule_may_begin_where_a_sentence_begins():
    rules = {"en": read_rules(small(rule=[rule(phrases=["^ suicidal$"])]))}
    for text in ("suicidal", "Suicidal.", "long day. suicidal", "long day\n\nsuicidal"):
        assert read_safety(text, "en", rules).tier == "now"
    assert read_safety("he is suicidal", "en", rules).tier == "none"


def test_a_scope_ends_at_the_comma_before_a_sign():
    rules = {"en": read_rules(small(breaks=["but"]))}
    assert read_safety("never calm, suicidal", "en", rules).tier == "support"
    assert read_safety("never suicidal", "en", rules).tier == "none"


def test_every_pack_carries_its_language_and_english():
    for language in LANGUAGES:
        shelf = Shelf(safety_data(language), read_rules)
        assert set(shelf) == {language, "en"}
        assert shelf[language].language == language and shelf[language].evaluated


def test_a_shelf_reads_a_language_once_and_only_when_asked():
    shelf = Shelf({"en": small(), "xx": {"broken": True}}, read_rules)
    assert shelf["en"] is shelf["en"]
    with pytest.raises(BadData):
        shelf["xx"]


def test_words_keep_their_places_and_marks():
    text = "No.  I, want\nto… die!"
    words = words_of(text)
    assert [text[word.start : word.end] for word in words] == ["No", "I", "want", "to", "die"]
    assert [word.before for word in words] == ["", "|", ",", "/", "/"]


def test_what_is_written_onto_a_word_is_taken_off():
    """Only from words that no rule knows; what stays in its place denies or not."""
    shapes = {"un...ing": "not ...", "re...": "...", "...s": "...", "pre...": "k..."}
    data = small(peel=shapes, rule=[rule(phrases=["leap kill"]), rule(id="two", phrases=["res"])])
    words = read_rules(data).wording

    def read(text: str) -> list[str]:
        return words.line_of(words_of(text)).words

    assert read("releap leaps releaps") == ["leap", "leap", "leap"]
    assert read("unleaping") == ["not", "leap"]
    assert read("preill") == ["kill"]
    assert read("res ages") == ["res", "ages"]


def test_letters_joined_to_shorthand_do_not_hide_it():
    words = read_rules(small(joined=["&"], write={"im": "i am"})).wording
    assert words.line_of(words_of("im")).words == ["i", "am"]
    arabic = read_rules(small(joined=["و"], write={"حالي": "نفسي"})).wording
    assert arabic.line_of(words_of("وحالي")).words == ["نفسي"]


def test_a_denial_before_a_comma_denies_nothing_after_it():
    rules = {"en": read_rules(small(breaks=["because"]))}
    assert read_safety("never mind, want to kill myself", "en", rules).tier == "support"
    assert read_safety("never want to kill myself", "en", rules).tier == "none"
