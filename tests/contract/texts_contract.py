"""What every ``Texts`` adapter promises. Standard library only: it also runs inside Pyodide.

Each check takes ``make_texts(language, sources)``, where ``sources`` maps a language code to
Fluent source, and returns nothing or raises AssertionError.
"""

from datetime import datetime, timezone

FIRST_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"

SOURCES = {
    "en": """
plain = Good evening.
only-english = Only here.
greeting = Hello, { $name }!
counted = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
written-on = Written on { DATETIME($date, dateStyle: "long") }.
with-attribute = Open
    .title = Opens your journal
attribute-alone =
    .title = Nothing but a title
""",
    "es": """
plain = Buenas noches.
greeting = ¡Hola, { $name }!
counted = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
written-on = Escrito el { DATETIME($date, dateStyle: "long") }.
""",
    "ar": """
plain = مساء الخير.
counted = { $count ->
    [zero] لا شيء
    [one] واحد
    [two] اثنان
    [few] قليل: { $count }
    [many] كثير: { $count }
   *[other] غير ذلك: { $count }
}
written-on = كُتب في { DATETIME($date, dateStyle: "long") }.
""",
}

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=timezone.utc)  # noqa: UP017 (runs on old Pythons too)


def bare(text):
    return text.replace(FIRST_ISOLATE, "").replace(POP_ISOLATE, "")


def check_a_plain_text_is_given_in_its_language(make_texts):
    assert make_texts("es", SOURCES).get("plain") == "Buenas noches."
    assert make_texts("ar", SOURCES).get("plain") == "مساء الخير."


def check_language_and_direction_are_known(make_texts):
    arabic, spanish = make_texts("ar", SOURCES), make_texts("es", SOURCES)
    assert (arabic.language, arabic.direction) == ("ar", "rtl")
    assert (spanish.language, spanish.direction) == ("es", "ltr")


def check_english_stands_in_for_what_is_missing(make_texts):
    texts = make_texts("ar", SOURCES)
    assert texts.get("only-english") == "Only here."
    assert texts.has("only-english")


def check_a_language_that_is_not_shipped_speaks_english(make_texts):
    assert make_texts("fr", SOURCES).get("plain") == "Good evening."


def check_an_unknown_text_is_refused_by_its_id(make_texts):
    texts = make_texts("en", SOURCES)
    for unknown in ("no-such-text", "attribute-alone"):
        assert not texts.has(unknown), unknown
        try:
            texts.get(unknown)
        except KeyError as fault:
            assert type(fault).__name__ == "MissingText"
            assert unknown in str(fault)
        else:
            raise AssertionError(f"{unknown} was found")


def check_arguments_are_isolated_from_the_text_around_them(make_texts):
    text = make_texts("en", SOURCES).get("greeting", name="ليلى")
    assert text == f"Hello, {FIRST_ISOLATE}ليلى{POP_ISOLATE}!"


def check_an_argument_is_never_read_as_a_pattern(make_texts):
    text = make_texts("en", SOURCES).get("greeting", name="{ plain } <b>&amp;</b>")
    assert bare(text) == "Hello, { plain } <b>&amp;</b>!"


def check_plural_forms_follow_the_language(make_texts):
    english, arabic = make_texts("en", SOURCES), make_texts("ar", SOURCES)
    assert bare(english.get("counted", count=1)) == "1 entry"
    assert bare(english.get("counted", count=2)) == "2 entries"
    expected = {
        0: "لا شيء",
        1: "واحد",
        2: "اثنان",
        5: "قليل: 5",
        11: "كثير: 11",
        100: "غير ذلك: 100",
    }
    for count, text in expected.items():
        assert bare(arabic.get("counted", count=count)) == text, count


def check_digits_are_latin_in_every_language(make_texts):
    for language in SOURCES:
        text = bare(make_texts(language, SOURCES).get("counted", count=1234))
        digits = "".join(character for character in text if character.isdigit())
        assert digits == "1234", (language, text)


def check_dates_are_written_out(make_texts):
    months = {"en": "March", "es": "marzo", "ar": "مارس"}
    for language, month in months.items():
        text = bare(make_texts(language, SOURCES).get("written-on", date=NOON))
        assert month in text and "2026" in text and "4" in text, (language, text)


def check_a_missing_argument_does_not_take_the_screen_away(make_texts):
    text = make_texts("en", SOURCES).get("greeting")
    assert text.startswith("Hello, ") and "name" in text


def check_a_text_with_an_attribute_gives_its_value(make_texts):
    assert make_texts("en", SOURCES).get("with-attribute") == "Open"


CHECKS = [check for name, check in sorted(globals().items()) if name.startswith("check_")]
