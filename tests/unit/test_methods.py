"""No text that is shown tells how harm is done: what is planted is found, and nothing else."""

import re
import tomllib

import pytest

from stillwater.domain.guide import folded
from stillwater.domain.strict import BadData
from stillwater.views.site import LANGUAGES
from workshop.method_check import (
    ALL,
    Place,
    faults_in,
    means_of,
    messages_in,
    method_faults,
    read_means,
    shown_texts,
    strings_in,
)
from workshop.paths import PROMPTS, ROOT

LISTS = {code: means_of(code) for code in ALL}


def kinds(text, language, path="i18n/small.ftl"):
    found = faults_in(Place(path, "small", text, (language,)), LISTS)
    return {fault.split("” (")[1].split(")")[0] for fault in found}


@pytest.mark.slow
def test_what_is_shipped_names_no_means():
    assert method_faults() == []


def test_every_language_has_the_same_lists():
    assert {code.code for code in LANGUAGES} == set(LISTS)
    for lists in LISTS.values():
        assert [means.id for means in lists] == [
            "amounts", "substances", "things", "poison", "places", "how-to",
        ]  # fmt: skip
        assert all(means.remedy for means in lists)


PLANTED = [
    ("en", "Keep fewer than 10 tablets at home.", "amounts"),
    ("en", "Some people hide a whole bottle of pills.", "amounts"),
    ("en", "It says what a lethal dose is.", "amounts"),
    ("en", "Give your paracetamol to somebody.", "substances"),
    ("en", "Lock away bleach, and other things.", "substances"),
    ("en", "Put the razor-blades away.", "things"),
    ("en", "Is there a gun at home?", "things"),
    ("en", "It is full of poisonous stuff.", "poison"),
    ("en", "Have you thought of jumping off something?", "places"),
    ("en", "Stay away from the train tracks.", "places"),
    ("en", "There is no painless way.", "how-to"),
    ("en", "Ways to kill oneself are not told here.", "how-to"),
    ("en", "Cutting your wrists leaves scars.", "how-to"),
    ("en", "Do not make yourself sick after a meal.", "how-to"),
    ("es", "Guarda menos de diez pastillas en casa.", "amounts"),
    ("es", "Cuál es la dosis letal.", "amounts"),
    ("es", "Dale el paracetamol a alguien.", "substances"),
    ("es", "Guarda la lejía bajo llave.", "substances"),
    ("es", "Aparta la cuchilla.", "things"),
    ("es", "¿Hay un arma en casa?", "things"),
    ("es", "El veneno se guarda aparte.", "poison"),
    ("es", "Si piensas en saltar al vacío, para.", "places"),
    ("es", "Quédate lejos de las vías del tren.", "places"),
    ("es", "Una forma de morir que no duele.", "how-to"),
    ("es", "Cortarse las venas deja marcas.", "how-to"),
    ("es", "Provocarse el vómito hace daño.", "how-to"),
    ("ar", "أقل من عشر حبات في البيت.", "amounts"),
    ("ar", "ما هي الجرعة القاتلة.", "amounts"),
    ("ar", "إعطاء الباراسيتامول لشخص آخر.", "substances"),
    ("ar", "إبعاد المبيدات والكلور.", "substances"),
    ("ar", "إبعاد الشفرات والسكين.", "things"),
    ("ar", "هل في البيت سلاح؟", "things"),
    ("ar", "إبعاد السموم.", "poison"),
    ("ar", "التفكير في القفز من الجسر.", "places"),
    ("ar", "الابتعاد عن سكة القطار.", "places"),
    ("ar", "طريقة الانتحار لا تُذكر هنا.", "how-to"),
    ("ar", "قطع الشرايين يترك أثرًا.", "how-to"),
]


@pytest.mark.parametrize(("language", "text", "kind"), PLANTED)
def test_what_is_planted_is_named(language, text, kind):
    assert kind in kinds(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Put more distance between you and what could hurt you. Somebody can look after it.",
        ),
        ("en", "Bend forward; head and arms may hang. Five minutes, 10 breaths, two cups of tea."),
        ("en", "Minds take short cuts. It works without pills. Psychological Bulletin, 139."),
        ("en", "If you have taken more of something than the body can bear, call now."),
        ("es", "Más distancia de lo que podría hacerte daño. Alguien puede guardarlo."),
        ("es", "Dos minutos, cinco cosas, una taza. De acuerdo: no hay forma de equivocarse."),
        ("ar", "مسافة أكبر مما قد يؤذي. يمكن أن يحفظه شخص آخر."),
        ("ar", "خمس دقائق وثلاثة أصوات، واسم واحد. السماء والسمع والاسم."),
    ],
)
def test_what_is_fine_is_left_alone(language, text):
    assert kinds(text, language) == set()


def test_where_a_word_may_stand_another_may_not():
    assert kinds("Poison Help", "en", "prompts/helplines/US.toml") == set()
    assert kinds("Poison Help", "en", "prompts/helplines/GB.toml") == {"poison"}
    assert kinds("Gun Help", "en", "prompts/helplines/US.toml") == {"things"}


def test_marks_and_accents_do_not_hide_a_word():
    assert kinds("Razor\u2011BLADES", "en") == {"things"}
    assert kinds("LEJÍA", "es") == {"substances"}
    assert kinds("وبالسِّكِّين", "ar") == {"things"}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("i18n/en/help.ftl", "help-small = Fine\n    .aria-label = A gun\n"),
        ("i18n/en/help.ftl", "help-small = { $n ->\n    [one] Fine\n   *[other] A noose\n }\n"),
        ("prompts/cards/cards.toml", '[[card]]\nid = "small"\nnote = ["a noose"]\n'),
        ("prompts/protocols/small/protocol.toml", '[[step]]\ntitle = "a noose"\n'),
        ("prompts/wordlists/en.txt", "acorn noose acre\n"),
        ("site/about.html", "<p>a noose</p>"),
        ("site/js/small.js", 'show("a noose");'),
    ],
)
def test_no_corner_of_the_product_is_left_out(tmp_path, path, text):
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    (fault,) = method_faults(tmp_path)
    assert fault.startswith(f"{path}: ")


@pytest.mark.parametrize("folder", ["safety", "examples", "voice", "mirror"])
def test_what_only_recognises_is_no_text_that_is_shown(tmp_path, folder):
    file = tmp_path / "prompts" / folder / "en.toml"
    file.parent.mkdir(parents=True)
    file.write_text('words = ["noose"]\n', encoding="utf-8")
    assert method_faults(tmp_path) == []


def test_the_texts_that_are_looked_at_are_those_of_the_product():
    paths = {place.path for place in shown_texts()}
    shown = {path.relative_to(ROOT).as_posix() for path in (ROOT / "i18n").rglob("*.ftl")}
    assert shown <= paths
    assert "prompts/cards/cards.toml" in paths
    assert not [path for path in paths if path.startswith("prompts/safety")]


#: What people say of themselves, and what the rules therefore have to know: H50 in docs/hazards.md.
SAID_BY_PEOPLE = {
    "en": "(?:hang|hanging) myself|slit(?:ting)? my (?:wrist|throat)s?|cut my wrists?|painless"
    "|(?:ways|how) to (?:die|kill|end it)|(?:fatal|lethal) dose",
    "es": "(?:ahorcar|colgar)me|cort(?:ar|es) (?:las )?(?:venas|brazo)|(?:como|forma de) morir"
    "|todas las pastillas",
    "ar": "قطع شرايين|كيف اموت|كل الحبوب|العلبه كلها|كم حبه",
}


@pytest.mark.parametrize("language", ALL)
def test_the_rules_hold_no_amount_and_no_how_to(language):
    """They hold words for means, as people use them. Gaps of a phrase, "..3", are no amounts."""
    data = tomllib.loads((PROMPTS / "safety" / f"{language}.toml").read_text(encoding="utf-8"))
    for where, text in strings_in(data):
        found = list(amounts_and_how_to(text, language))
        assert not found, (where, found)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "took 30 pills"), ("en", "20 mg"), ("en", "fingers down your throat"),
     ("es", "me tome 30 pastillas"), ("es", "esconder los cortes"), ("ar", "بلعت 30 حبة"),
     ("ar", "موت بلا ألم")],
)  # fmt: skip
def test_an_amount_or_a_how_to_in_a_rule_is_found(language, text):
    assert list(amounts_and_how_to(f"(i|we) ..4 {text} ..2", language))


def amounts_and_how_to(phrase, language):
    """What of the lists stands in a phrase of a rule, but for what people say."""
    lists = [means.finds for means in LISTS[language] if means.id in ("amounts", "how-to")]
    for part in re.split(r"\.\.\d+", phrase):
        for hit in (hit for finds in lists for hit in finds.finditer(folded(part))):
            if not re.fullmatch(SAID_BY_PEOPLE[language], hit.group()):
                yield hit.group()


def test_a_list_that_cannot_be_read_is_refused():
    good = {"id": "a", "words": ["b"], "remedy": "c"}
    assert read_means({"language": "en", "never": [good]}, "en.toml")
    for spoilt in (
        {"language": "en", "never": [{**good, "words": ["!"]}]},
        {"language": "en", "never": [{**good, "patterns": ["("]}]},
        {"language": "en", "never": [{"id": "a", "remedy": "c"}]},
        {"language": "en", "never": [good], "more": 1},
    ):
        with pytest.raises(BadData):
            read_means(spoilt, "en.toml")


def test_strings_are_found_however_deep_they_stand():
    assert dict(strings_in({"a": [{"b": "one"}, "two"]})) == {"a.0.b": "one", "a.1": "two"}
    assert dict(messages_in("a = one { $x ->\n [y] two\n*[z] three\n }\n")) == {
        "a": "one  two three"
    }
