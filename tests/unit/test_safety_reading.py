"""What is read as danger, what is not, and that tricks and long texts change nothing."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.domain.heard import TIERS
from stillwater.reading.normalise import is_masked
from stillwater.reading.safety import Learned, read_safety
from stillwater.reading.safety_look import look
from stillwater.reading.sentences import parts
from tests.examples import few
from tests.unit.safety_kit import CALM, CRISIS, LANGUAGES, WISH, first, rank, tier
from workshop.safety_figures import by_rules
from workshop.safety_files import rules_of

CASES = [
    ("en", "i dont want to be alive anymore", "support"),
    ("en", "I would never kill myself", "none"),
    ("en", "My brother says he wants to die", "none"),
    ("en", "I used to want to die", "gentle"),
    ("en", "sometimes i hope i dont wake up", "gentle"),
    ("en", "this job is killing me", "none"),
    ("en", "I nearly died laughing", "none"),
    ("en", "no reason to live", "support"),
    ("en", "kms, for real this time", "support"),
    ("en", "i took all my pills and i am getting sleepy. sorry mum", "now"),
    ("en", "i cut my arms again", "support"),
    ("en", "my husband hit me again", "support"),
    ("en", "We sang “I want to die” from the album all night", "none"),
    ("en", "I keep thinking about steering into the wall", "support"),
    ("en", "i survived my third attempt last month", "support"),
    ("en", "This was my third attempt and again I missed the cutoff", "none"),
    ("en", "I charged my phone at Mama Chidi's shop", "none"),
    ("es", "ya no quiero vivir", "support"),
    ("es", "nunca pensaría en matarme", "none"),
    ("es", "me muero de hambre", "none"),
    ("es", "mi hermano se quiere morir", "none"),
    ("es", "ojalá no despertara mañana", "gentle"),
    ("es", "tengo las pastillas en la mano", "now"),
    ("es", "me da miedo quedarme sola con ellos por lo que pueda hacerles", "support"),
    ("es", "me he quedado dormido en el sillón", "none"),
    ("ar", "بدي أموت وخلص", "support"),
    ("ar", "بموت من الضحك", "none"),
    ("ar", "أموت فيك", "none"),
    ("ar", "ما بفكر انتحر", "none"),
    ("ar", "يا رب خدني وريحني", "gentle"),
    ("ar", "بكرة هروح على الكوبري وانط", "now"),
    ("ar", "بكرة هروح على الكوبري وانزل عند القهوة", "none"),
    ("ar", "3ayez amawet nafsy", "support"),
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
def test_words_in_their_scope(language, text, wanted):
    assert tier(text, language) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO KILL MYSELF", "i want to k i l l  m y s e l f", "i want to k.i.l.l myself",
        "i want to k1ll mys3lf", "i want to k*ll mys*lf", "i want to ki\u200bll my\u200dself",
        "і wаnt to kіll mуsеlf", "i want to killlll myseeelf",
        "ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ",
        "íwant to kíll mýself", "I. Want. To. Kill. Myself.", "i want\nto kill\nmyself",
        "iwanttokillmyself", "i want to kill myslef", "𝐢 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟",
    ],
)  # fmt: skip
def test_a_disguise_changes_nothing(text):
    assert tier(text) in ("support", "now")


@given(st.sampled_from(LANGUAGES), st.data())
@settings(max_examples=few(60), deadline=None)
def test_the_tier_is_stable_under_case_spaces_and_hidden_signs(language, data):
    plain = WISH[language]
    noisy = ""
    for sign in plain:
        sign = sign.upper() if data.draw(st.booleans()) else sign
        noisy += sign + data.draw(st.sampled_from(["", "", "", "\u200b", "\u200f", "\u00ad"]))
        noisy += data.draw(st.sampled_from(["", " "])) if sign == " " else ""
    assert rank(by_rules(noisy, language)) >= rank(by_rules(plain, language))


@given(st.sampled_from(LANGUAGES), st.text(max_size=300))
@settings(max_examples=few(60), deadline=None)
def test_any_text_gives_a_reading_with_exact_places(language, text):
    reading = by_rules(text, language)
    assert all(0 <= sign.start < sign.end <= len(text) for sign in reading.signs)
    assert all(TIERS.index(sign.tier) <= rank(reading) for sign in reading.signs)


MIXED = """i not never want to die kill myself laugh lol song she my brother would be better without
me me muero de risa no quiero vivir بموت من الضحك ما بدي game level . , " “ ”"""
WORDS = st.sampled_from([*MIXED.split(), "\n"])


@given(st.sampled_from(LANGUAGES), st.lists(WORDS, max_size=40).map(" ".join))
@settings(max_examples=few(60), deadline=None)
def test_a_sentence_in_crisis_never_lowers_the_tier(language, text):
    alone = by_rules(text, language)
    for joined in (f"{text}. {CRISIS[language]}", f"{CRISIS[language]} {text}"):
        assert rank(by_rules(joined, language)) >= rank(alone)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sign_stands_where_it_was_written(language):
    text = f"🙂 {'la ' * 5}\u200b{WISH[language]} …"
    (sign, *_) = by_rules(text, language).signs
    assert text[sign.start : sign.end] in WISH[language]


def test_english_runs_in_every_language():
    assert tier("no sé, i want to kill myself", "es") == "support"
    assert tier("تعبت i want to kill myself", "ar") == "support"


def test_a_false_friend_of_another_language_does_not_fire():
    assert tier("ayer corrimos 10 kms por el parque", "es") == "none"


def test_calm_around_a_sentence_does_not_drown_it():
    known, heard = rules_of("en"), []

    def danger(part):
        heard.append(part.text.strip())
        return 0.95

    text = f"We had soup. {CRISIS['en']} The bus was late!"
    assert read_safety(text, "en", known, Learned(CALM, danger)).tier == "now"
    assert heard and set(heard) == {CRISIS["en"].rstrip(".")}
    assert read_safety(text, "en", known, first(CALM, 0.75)).tier == "none"
    assert read_safety(CRISIS["en"], "en", known, first(CALM, 0.95)).tier == "none", "all of it"


def test_misery_without_full_stops_does_not_drown_a_plain_clause():
    """The sentence is the whole text; a clause of it by itself speaks of danger."""
    calm = "we had a row about the rent and the car and the bins again tonight, "
    text = calm * 3 + "and i sit here and all i want to do is kill myself"

    def of_clauses(chance):
        return read_safety(text, "en", rules_of("en"), in_parts(text, "en", chance)).tier

    assert of_clauses(0.85) == "support"
    assert of_clauses(0.75) == "none"


def in_parts(text, language, chance):
    """Little danger in the whole, and this chance of it in each part with a sign."""
    read = tuple(look(part, language, rules_of(language)) for part in parts(text))
    return Learned(CALM, lambda part: chance if part.signs and part in read else 0.1, read)


APART = {
    "en": ("i want to die. i cant go in on monday, not one more day of it.",
           "cant even hit the gym cause my knees wrecked, im dying of boredom on this couch"),
    "es": ("me quiero morir. no puedo volver al trabajo el lunes, ni un día más.",
           "hoy vimos una película y me morí de risa con el final, qué tontería"),
    "ar": ("بدي موت. ما فيي روح عالشغل يوم التنين ولا يوم تاني بعد.",
           "حضرنا فيلم كوميدي مبارح ومتت من الضحك مع أخوي"),
}  # fmt: skip


@pytest.mark.parametrize("language", APART)
def test_a_figure_of_speech_elsewhere_takes_nothing_back(language):
    said, elsewhere = APART[language]
    text = f"{said} {elsewhere}"
    reading = read_safety(text, language, rules_of(language), in_parts(text, language, 0.9))
    assert reading.tier == "support"
    assert all(text[sign.start : sign.end] in said for sign in reading.signs)
    doubted = read_safety(text, language, rules_of(language), in_parts(text, language, 0.8))
    assert doubted.tier == "none"


def test_calm_drowns_self_harm_less_easily():
    known, text = rules_of("en"), "We had soup. I cut myself again. The bus was late!"
    assert read_safety(text, "en", known, first(CALM, 0.55)).tier == "support"
    assert read_safety(text, "en", known, first(CALM, 0.45)).tier == "none"


@pytest.mark.parametrize(
    "masked",
    ["i want to k1ll myself", "i want to k i l l myself", "i want to ki\u200bll myself",
     "i want to kіll myself", "i want to k*ll myself"],
)  # fmt: skip
def test_what_the_models_cannot_see_through_is_not_taken_back(masked):
    found = read_safety(masked, "en", rules_of("en"), first(CALM))
    assert found.tier == read_safety(masked, "en", rules_of("en")).tier != "none"


@pytest.mark.parametrize(
    "plain",
    ["I want to die", "me quiero morir, ¡ya!", "لا أريد أن أعيش", "it is 5 o'clock", "I a m"],
)
def test_plain_writing_is_no_mask(plain):
    assert not is_masked(plain)


def test_a_language_without_rules_is_said_to_be_so():
    assert not read_safety("guten Tag", "de", rules_of("en")).evaluated
    assert read_safety("good day", "en", rules_of("en")).evaluated


@pytest.mark.parametrize(
    "text",
    [
        "kill " * 4_000, "k i l l " * 2_500, "suicide" * 2_800, "s*i*c*i*d*e " * 1_600,
        "\u200b" * 20_000,
        "i am not going to kill myself " * 660, "“" * 20_000, "a" * 20_000,
        ". " * 10_000, "i " * 10_000,
    ],
)  # fmt: skip
def test_hostile_texts_take_bounded_time(text):
    started = time.process_time()
    by_rules(text, "en")
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "text",
    [
        "الموت " * 3_000,
        "ما اصحى يا ريت " * 1_300,
        "وبالسكينهم" * 1_000,
        "كل شي الليلة ماما " * 1_000,
    ],
)
def test_hostile_arabic_takes_bounded_time(text):
    started = time.process_time()
    by_rules(text, "ar")
    assert time.process_time() - started < 5
