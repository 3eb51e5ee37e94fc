"""Tiers hold: a sentence of danger never lowers what the rest says, and how a text is spelled by a
machine or a mask changes nothing."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.domain.heard import TIERS
from tests.examples import few
from tests.simulation.play import reads
from tests.simulation.script import LANGUAGES, scripts
from workshop.safety_files import safety_rules

DANGER = {
    "en": ("I want to kill myself.", "I am going to end my life tonight.", "I cut myself again."),
    "es": ("Me quiero matar.", "Esta noche me voy a quitar la vida.", "Me volví a cortar."),
    "ar": ("أريد أن أقتل نفسي.", "سأنهي حياتي الليلة.", "جرحت نفسي مرة أخرى."),
}
EVERYDAY = {
    "en": ("We had soup for dinner.", "The bus was late again.", "I saw a film on Sunday."),
    "es": ("Cenamos sopa.", "El bus llegó tarde otra vez.", "El domingo vi una película."),
    "ar": ("أكلنا الحساء في العشاء.", "تأخرت الحافلة مرة أخرى.", "شاهدت فيلمًا يوم الأحد."),
}
LINES = {code: [line.text for s in scripts(code) for line in s.lines] for code in LANGUAGES}
#: Letters that look alike, and marks that nobody sees.
LOOK_ALIKE = str.maketrans({"a": "а", "e": "е", "o": "о", "c": "с", "i": "і", "p": "р"})
UNSEEN = "\u200b", "\u200d", "\u00ad", "\ufeff", "\u2060"


def height(text, language):
    return TIERS.index(reads(language)(text, language).safety.tier)


anything = st.text(max_size=300)


def near(language):
    """What people write in the language, and what nobody writes."""
    return st.sampled_from(LINES[language]) | anything


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_of_these_sentences_is_danger(language):
    assert all(
        height(sentence, language) >= TIERS.index("support") for sentence in DANGER[language]
    )
    assert all(height(sentence, language) == 0 for sentence in EVERYDAY[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_of_danger_never_lowers_the_tier(language):
    @settings(max_examples=few(80), deadline=None)
    @given(near(language), st.sampled_from(DANGER[language]), st.sampled_from(("\n", "\n\n", " ")))
    def holds(text, sentence, between):
        before = height(text, language)
        assert height(text + between + sentence, language) >= before
        assert height(sentence + between + text, language) >= before

    holds()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyday_sentences_around_it_do_not_hide_it(language):
    @settings(max_examples=few(40), deadline=None)
    @given(st.lists(st.sampled_from(EVERYDAY[language]), max_size=8),
           st.sampled_from(DANGER[language]),
           st.lists(st.sampled_from(EVERYDAY[language]), max_size=8))  # fmt: skip
    def holds(before, sentence, after):
        assert height(" ".join([*before, sentence, *after]), language) >= height(sentence, language)

    holds()


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_of_the_same_text_are_read_alike(language):
    @settings(max_examples=few(80), deadline=None)
    @given(st.sampled_from([*LINES[language], *DANGER[language]]))
    def holds(text):
        tier = height(text, language)
        for form in ("NFC", "NFD", "NFKC", "NFKD"):
            assert height(unicodedata.normalize(form, text), language) == tier, form
        assert height(text.replace(" ", "\u00a0  "), language) == tier
        assert height(f"  {text}\n", language) == tier

    holds()


MASKS = {
    "capitals": str.upper,
    "no accents": lambda text: "".join(
        sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign)
    ),
    "unseen marks": lambda text: "".join(
        sign + UNSEEN[place % len(UNSEEN)] for place, sign in enumerate(text)
    ),
    "stretched": lambda text: text.replace("ن", "نـ").replace("س", "سـ"),
    "look-alike letters": lambda text: text.translate(LOOK_ALIKE),
    "wide letters": lambda text: "".join(
        chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text
    ),
    "curly marks": lambda text: text.replace("'", "\u2019"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mask", MASKS)
def test_a_mask_does_not_lower_the_tier(language, mask):
    for sentence in DANGER[language]:
        masked = MASKS[mask](sentence)
        assert height(masked, language) >= height(sentence, language), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_of_the_rules_can_be_used(language):
    """They are compiled when first needed: one that cannot be would stop the reading of a text."""
    rules = safety_rules()[language]
    for matcher in (rules.signs, rules.harmless):
        assert matcher.phrases
        for number in range(len(matcher.phrases)):
            assert matcher.pattern(number).pattern
