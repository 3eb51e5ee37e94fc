"""Danger is read in the language it is written in, on whatever page; where none can read it, the
page says so. With the real reader, and files as the build writes them."""

from __future__ import annotations

import asyncio

import pytest

from stillwater.domain.heard import TIERS
from stillwater.reading.by_rules import ByRules
from stillwater.reading.reader import Reader
from stillwater.service import minding, reading
from tests.unit import test_explicit_ar, test_explicit_en, test_explicit_es
from tests.unit.site_kit import CODES, as_if_new, desk_of, heads, model_of, rules_path, visitor
from workshop import content
from workshop.safety_files import rules_of

pytestmark = pytest.mark.slow

EXPLICIT = {
    "en": [*test_explicit_en.SUPPORT, *test_explicit_en.NOW],
    "es": [text for _, text in test_explicit_es.FOUND],
    "ar": [text for text, _ in test_explicit_ar.EXPLICIT],
}
HARMLESS = {
    "en": test_explicit_en.HARMLESS,
    "es": test_explicit_es.HARMLESS,
    "ar": test_explicit_ar.HARMLESS,
}
#: A few words in Latin letters whose language nothing tells before its rules are here, or of which
#: the head of the page's language makes nothing.
NOT_TOLD = {
    "es": {"merezco morir"},
    "ar": {"nheb nmout", "areed amoot"},
    "en": {"suicidal", "contemplating suicide at work"},
}
PAIRS = [(page, written) for page in CODES for written in CODES if page != written]
UNREADABLE = {
    "fr": "Je veux mourir, je ne peux plus continuer comme ça, et ce soir tout sera fini.",
    "zh": "我不想活了，今晚我要结束自己的生命，请告诉我的家人我爱他们。",
    "ru": "Я больше не хочу жить, сегодня ночью я всё закончу, простите меня за всё.",
    "hi": "मैं अब और जीना नहीं चाहता, आज रात मैं सब कुछ खत्म कर दूंगा।",
    "fa": "دیگر نمی‌خواهم زنده بمانم و امشب همه چیز را تمام می‌کنم، مرا ببخشید",
    "de": "Ich will nicht mehr leben und habe alles für heute Nacht vorbereitet.",
    "id": "Aku tidak mau hidup lagi, malam ini aku akan mengakhiri semuanya.",
}


@pytest.fixture
def quick(monkeypatch):
    """Files of heads are made ready once."""
    monkeypatch.setattr("stillwater.service.reading.Model.from_bytes", model_of)


def heard_on(desk, text):
    """As somebody's first words on the page."""
    as_if_new(desk)
    asyncio.run(reading.ready_for(desk, [text]))
    return minding.hear(desk, text).safety


def found(desk, texts):
    return {text for text in texts if heard_on(desk, text).tier != "none"}


@pytest.mark.parametrize(("shown", "written"), PAIRS)
def test_what_its_own_page_finds_another_page_finds(quick, shown, written):
    here, own = desk_of(visitor(shown)[0]), desk_of(visitor(written)[0])
    missed = found(own, EXPLICIT[written]) - found(here, EXPLICIT[written])
    assert missed <= NOT_TOLD[written]


@pytest.mark.parametrize(("shown", "written"), PAIRS)
def test_its_harmless_twins_bring_hardly_more(quick, shown, written):
    here, own = desk_of(visitor(shown)[0]), desk_of(visitor(written)[0])
    more = found(here, HARMLESS[written]) - found(own, HARMLESS[written])
    assert len(more) <= 4


@pytest.mark.parametrize("language", CODES)
def test_who_writes_in_the_language_of_the_page_fetches_nothing_more(quick, language):
    person, site = visitor(language)
    desk, before = desk_of(person), Reader(model_of(heads()[language]), ByRules(rules_of(language)))
    site.fetched.clear()
    for text in [*EXPLICIT[language], *HARMLESS[language]]:
        read = heard_on(desk, text)
        assert read.evaluated
        assert read.tier == before.read(text, language).safety.tier
    few = {"ar": 12, "es": 3, "en": 1}[language]  # Arabic in Latin letters, and with French
    assert len(site.fetched) <= few


@pytest.mark.parametrize("shown", CODES)
@pytest.mark.parametrize("language", UNREADABLE)
def test_a_language_without_rules_is_not_called_read(quick, shown, language):
    if (shown, language) in {("ar", "de"), ("ar", "id")}:
        pytest.skip("may be Arabic in Latin letters, for which there is no list of common words")
    assert not heard_on(desk_of(visitor(shown)[0]), UNREADABLE[language]).evaluated


@pytest.mark.parametrize("language", ["fr", "ru", "hi", "fa", "de"])
def test_the_page_says_that_it_cannot_read_it(language):
    person, _ = visitor("en")
    said = content.texts_of("en").get("crisis-unread")
    person.does("session.checkin", pleasantness="2", energy="3", feeling="")
    assert said not in person.html
    person.does("session.answer", situation=UNREADABLE[language])
    assert said in person.html or "crisis.go_on" in person.commands_shown()


def test_by_its_letters_alone_before_any_model_is_here():
    person, site = visitor("en")
    desk = desk_of(person)
    desk.reader = Reader()
    reading.take_rules(desk)
    assert desk.reader.read("سأنتحر الليلة", "en").safety.evaluated is False, "not yet"
    person.does("session.checkin", pleasantness="2", energy="3", feeling="سأنتحر الليلة")
    assert {rules_path("ar"), "models/ar.bin"} <= set(site.fetched)
    assert "crisis.go_on" in person.commands_shown()


def test_rules_that_cannot_be_had_are_said_to_be_lacking_and_make_good_later():
    person, site = visitor("en", broken=True)
    long = "كان العمل طويلا جدا اليوم. سأنتحر الليلة ولا أحد يعرف هذا أبدا."
    desk_of(person).reader = Reader()
    reading.take_rules(desk_of(person))
    person.does("session.checkin", pleasantness="2", energy="3", feeling="")
    person.does("session.answer", situation=long)
    assert not desk_of(person).heard[long].safety.evaluated
    assert content.texts_of("en").get("crisis-unread") in person.html
    site.broken = False
    person.does("session.answer", mood="تعب", mood__strength="70")  # asks again, nobody waits
    person.does("session.answer", thought="لا أعرف")
    assert "crisis.go_on" in person.commands_shown()
    assert desk_of(person).heard[long].safety.evaluated


def test_locking_forgets_what_was_to_be_read_again():
    person, _ = visitor("en")
    desk = desk_of(person)
    desk.reread.append("words")
    minding.forget_words(desk)
    assert desk.reread == []


MIXED = [
    ("ar", "تعبت i want to kill myself الليلة"),
    ("en", "work was long and everyone was kind to me, but tonight سأنتحر"),
    ("en", "i am going to kill myself tonight, الحمد لله على كل حال يا امي انا تعبت جدا"),
    ("es", "esta noche me voy a matar, i just wanted to tell somebody that before it is over"),
    ("en", "the meeting at work was long and boring, y esta noche me voy a matar"),
    ("ar", "3ayez antaher, work is too much for me and nobody here is listening to me"),
]


@pytest.mark.parametrize(("shown", "text"), MIXED)
def test_two_languages_in_one_text_are_both_read(quick, shown, text):
    assert TIERS.index(heard_on(desk_of(visitor(shown)[0]), text).tier) >= TIERS.index("support")


@pytest.mark.parametrize("shown", CODES)
@pytest.mark.parametrize("written", CODES)
def test_half_a_text_in_letters_that_nobody_reads_is_said(quick, shown, written):
    calm = {"en": "we had soup", "es": "comimos sopa hoy", "ar": "أكلنا الحساء اليوم"}[written]
    desk = desk_of(visitor(shown)[0])
    assert heard_on(desk, calm).evaluated
    assert heard_on(desk, f"{calm} 王").evaluated, "a name"
    assert not heard_on(desk, f"{calm} {UNREADABLE['zh']}").evaluated


def test_spanish_is_known_by_its_commonest_words_before_any_model_is_here():
    person, site = visitor("en")
    desk_of(person).reader = Reader()
    reading.take_rules(desk_of(person))
    person.does("session.checkin", pleasantness="2", energy="3", feeling="ya no quiero vivir")
    assert rules_path("es") in site.fetched
    assert "crisis.go_on" in person.commands_shown()
