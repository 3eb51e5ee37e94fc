"""The voice: what is hard to read or out of tone is named, with the text and what to do."""

import pytest

from stillwater.domain.strict import BadData
from stillwater.views.site import LANGUAGES
from tests.unit.reflection import ROOT
from workshop.voice import read_voice, voice
from workshop.voice_check import LIMITS, file_faults, read, sentences_of, syllables, voice_faults

CODES = [language.code for language in LANGUAGES]


def faults(text, language="en", name="protocols/small"):
    return file_faults(name, [("small-hint", text)], language)


@pytest.mark.slow
def test_what_is_shipped_has_no_fault():
    assert voice_faults() == []


def test_every_language_has_the_same_lists():
    lists = {code: {never.id for never in voice(code).never} for code in CODES}
    assert lists["es"] - {"gendered-address"} == lists["ar"] - {"gendered-address"} == lists["en"]
    assert all(never.remedy for code in CODES for never in voice(code).never)


@pytest.mark.parametrize("code", CODES)
def test_a_list_names_only_files_that_exist(code):
    named = {name for never in voice(code).never for name in never.beside}
    assert [n for n in named if not (ROOT / f"i18n/{code}/{n}.ftl").exists()] == []


OUT_OF_TONE = [
    ("en", "You should go out more.", "orders"),
    ("en", "Just relax, it will pass.", "waving-away"),
    ("en", "Don’t worry about it.", "waving-away"),
    ("en", "Well done!", "empty-praise"),
    ("en", "Ask your husband.", "assuming"),
    ("en", "Normal people sleep.", "assuming"),
    ("en", "Which symptoms are there?", "clinic"),
    ("en", "This is a diagnosis.", "clinic"),
    ("en", "Put the razor away.", "means-of-harm"),
    ("en", "Send it by WhatsApp.", "brands"),
    ("en", "You are overreacting.", "blaming"),
    ("es", "Tienes que salir.", "orders"),
    ("es", "Cálmate un poco.", "waving-away"),
    ("es", "¡Bien hecho!", "empty-praise"),
    ("es", "Escribe a tu jefe.", "assuming"),
    ("es", "Los síntomas de hoy.", "clinic"),
    ("es", "¿Estás cansado?", "gendered-address"),
    ("es", "Te damos las gracias, bienvenida.", "gendered-address"),
    ("es", "Con un amigo/a.", "gendered-address"),
    ("es", "Sé amable contigo mismo.", "gendered-address"),
    ("es", "¿Estás sola ahora?", "gendered-address"),
    ("es", "¿Te sientes muy agotada?", "gendered-address"),
    ("ar", "لا تقلق من ذلك.", "waving-away"),
    ("ar", "أحسنت!", "empty-praise"),
    ("ar", "الحمد لله على كل حال.", "assuming"),
    ("ar", "هذه أعراض معروفة.", "clinic"),
    ("ar", "مع صديق/ة قريب.", "gendered-address"),
    ("ar", "كيف حالكِ اليوم؟", "gendered-address"),
    ("ar", "اكتبي ما حدث.", "gendered-address"),
    ("ar", "بماذا تشعرين؟", "gendered-address"),
]


@pytest.mark.parametrize(("language", "text", "which"), OUT_OF_TONE)
def test_what_is_out_of_tone_is_named(language, text, which):
    (fault,) = faults(text, language)
    assert fault.startswith(f"i18n/{language}/protocols/small.ftl: small-hint: “")
    assert f"({which}); " in fault


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What would you say to a friend? Nothing has to be true."),
        ("en", "Be patient with it."),
        ("es", "No tienes que explicarlo."),
        ("es", "¿Qué estás haciendo? Con alguien, o a solas."),
        ("es", "Lo lejos y lo cerca; la lista y el paso."),
        ("ar", "ما الذي يدور في الخاطر الآن؟ تكفي كلمات قليلة."),
        ("ar", "تمرين قصير، أو تخمين."),
    ],
)
def test_what_is_fine_is_left_alone(language, text):
    assert faults(text, language) == []


def test_a_page_may_say_what_this_is_not():
    assert faults("It is no diagnosis.", name="help") == []
    assert len(faults("It is no diagnosis.", name="guide")) == 1


EASY = {
    "en": "You can stop at any time. ",
    "es": "Hoy va bien, y ya está. ",
    "ar": "يمكن التوقف في أي وقت. ",
}
LONG = {"en": "and a day ", "es": "y un día ", "ar": "ويوم آخر ثم "}
HARD = {
    "en": "Individual considerations regarding psychological flexibility necessitate deliberate "
    "reflection. ",
    "es": "Consideraciones individuales relacionadas directamente necesitan reflexiones "
    "particularmente deliberadas. ",
    "ar": "الاستعدادات والاستراتيجيات والاحتمالات والاستنتاجات الاجتماعية. ",
}


@pytest.mark.parametrize("code", CODES)
def test_an_endless_sentence_is_named(code):
    assert faults(EASY[code] * 5, code) == []
    named = faults(LONG[code] * 15 + ".", code)
    assert any("a sentence of" in fault and "make two of it" in fault for fault in named)


@pytest.mark.parametrize("code", CODES)
def test_hard_words_are_named(code):
    named = faults(HARD[code] * 4, code)
    assert any("as a whole" in fault and "long words" in fault for fault in named)
    if code != "ar":
        assert any("small-hint: hard to read" in fault for fault in named)


@pytest.mark.parametrize("code", CODES)
def test_the_measure_of_easy_is_far_from_that_of_hard(code):
    easy, hard = (read(text * 8, code) for text in (EASY[code], HARD[code]))
    assert min(easy.words, hard.words) >= 20
    assert easy.long_words == 0 < hard.long_words
    if code != "ar":
        limit = LIMITS[code].hardest_text
        assert (easy.measure(code) - limit) * (hard.measure(code) - limit) < 0


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        ("the", "en", 1), ("little", "en", 2), ("breathe", "en", 1), ("people", "en", 2),
        ("wanted", "en", 2), ("kinder", "en", 2), ("cuerpo", "es", 2), ("día", "es", 2),
        ("oír", "es", 2), ("respiración", "es", 4), ("ahora", "es", 3), ("ciudad", "es", 2),
    ],
)  # fmt: skip
def test_syllables(word, language, count):
    assert syllables(word, language) == count


def test_sentences_end_where_a_reader_takes_breath():
    assert [len(s) for s in sentences_of("One two. Three: four? خمسة ستة؟ سبعة؛ ثمانية")] == [
        2, 1, 1, 2, 1, 1,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        {"advice": []},
        {"advice": ["("], "never": []},
        {"advice": [], "never": [{"id": "a", "phrases": ["!"], "remedy": "b"}]},
        {"advice": [], "never": [{"id": "a", "patterns": ["("], "remedy": "b"}]},
        {"advice": [], "never": [{"id": "a", "phrases": ["b"]}]},
        {"advice": [], "never": [], "more": 1},
    ],
)
def test_a_list_that_cannot_be_read_is_refused(data):
    with pytest.raises(BadData):
        read_voice(data, "en", "en.toml")
