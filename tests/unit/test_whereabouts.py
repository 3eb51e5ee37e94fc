"""The country is guessed from clock and languages; what a person chose always wins."""

import json

import pytest

from stillwater.content import BadPack, pack_from_dict
from stillwater.domain.helplines import Country
from stillwater.domain.whereabouts import guess_country
from tests.unit.service_kit import Person
from workshop import content
from workshop.places import DISGUISE, time_zones

ZONES = {
    "ES": ("Africa/Ceuta", "Europe/Madrid"),
    "IN": ("Asia/Calcutta", "Asia/Kolkata"),
    "GB": ("Europe/London",),
    "TW": ("Asia/Taipei",),
    "RS": (),
}


@pytest.mark.parametrize(
    ("zone", "languages", "code"),
    [
        ("Europe/Madrid", ["ca-AD", "en-GB"], "ES"),  # the clock goes first
        ("Asia/Calcutta", [], "IN"),
        ("UTC", ["en-GB", "es-ES"], "GB"),
        ("", ["es-419", "es", "es-ES"], "ES"),  # 419 is a continent
        ("Mars/Olympus", ["zh-Hant-TW"], "TW"),
        ("", ["sr-Latn-RS"], "RS"),
        ("", ["en_gb"], "GB"),
        ("", ["en-XX", "fr"], ""),
        ("", [], ""),
        ("Madrid", ["en-"], ""),
        ("europe/madrid", ["-"], ""),
    ],
)
def test_clock_then_languages(zone: str, languages: list[str], code: str) -> None:
    assert guess_country(zone, languages, ZONES) == code


def test_the_zones_of_the_world_have_one_country_each_and_their_old_names() -> None:
    zones = time_zones()
    named = [name for names in zones.values() for name in names]
    assert len(named) == len(set(named)) > 300
    assert DISGUISE not in named  # what a browser says that hides where it is
    of = {name: code for code, names in zones.items() for name in names}
    for name, code in (
        ("Asia/Calcutta", "IN"), ("Asia/Kolkata", "IN"), ("America/Buenos_Aires", "AR"),
        ("America/Coyhaique", "CL"), ("Africa/Nairobi", "KE"), ("Europe/Belfast", "GB"),
    ):  # fmt: skip
        assert of[name] == code


def opened(person: Person, zone: str, languages: str, **fields: str) -> str:
    person.does(
        "page.open", page="reflect", language=person.language, pack="x", root="/", secure="1",
        time_zone=zone, languages=languages, **fields,
    )  # fmt: skip
    desk = person.service._desk
    assert desk is not None
    return desk.country


def test_the_engine_knows_the_country_from_the_page() -> None:
    person = Person()
    person.arrives("reflect")
    assert opened(person, "", "") == ""
    assert opened(person, "Africa/Nairobi", "en-GB en") == "KE"
    assert opened(person, "UTC", "en es-MX") == "MX"
    desk = person.service._desk
    assert desk is not None
    assert desk.pack.countries[desk.country].emergency == ("911",)


def test_a_choice_wins_over_every_later_guess() -> None:
    person = Person(language="ar")
    assert opened(person, "Africa/Cairo", "ar", country="LB") == "LB"
    assert opened(person, "Africa/Cairo", "ar") == "LB"
    desk = person.service._desk
    assert desk is not None
    desk.choose_country("nowhere")
    assert desk.country == "LB"
    desk.choose_country("JO")
    assert opened(person, "Africa/Cairo", "ar") == "JO"


def pack() -> dict:
    return json.loads(content.language_pack("en"))


def test_the_pack_carries_every_country() -> None:
    read = pack_from_dict(pack(), "en", lambda code, _: content.texts_of(code))
    assert {country.code for country in content.helplines()} < set(read.countries)
    assert set(read.countries) == set(read.zones)
    for code, country in read.countries.items():
        assert isinstance(country, Country) and country.code == code
        assert read.texts.has(f"help-country-{code.lower()}")


@pytest.mark.parametrize("change", [{"countries": []}, {"zones": None}, {"zones": {"GB": []}}])
def test_a_pack_with_other_countries_is_refused(change: dict) -> None:
    with pytest.raises(BadPack):
        pack_from_dict({**pack(), **change}, "en", lambda code, _: content.texts_of(code))
