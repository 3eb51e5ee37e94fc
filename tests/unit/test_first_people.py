"""Whom the crisis flow names: lines that fit, open ones first; where to look if none does."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from stillwater.domain.heard import DANGERS, Danger
from stillwater.domain.helplines import Country, Line
from stillwater.domain.people import fits, people_for
from stillwater.service import Service
from stillwater.service.people import people_to_call
from stillwater.views.site import LANGUAGES
from tests.unit.service_kit import Person
from tests.unit.test_crisis import marked, writes
from workshop import content
from workshop.places import helplines

CODES = [language.code for language in LANGUAGES]
PLACES = {place.code: place for place in helplines()}
MONDAY = datetime(2026, 11, 2)
LINE = {
    "number": "1", "ways": ["call"], "hours": "", "languages": ["en"], "url": "a.org",
    "checked": "",
}  # fmt: skip


def country(*changes: dict) -> Country:
    rows = [{**LINE, "name": str(n), "number": str(n), **row} for n, row in enumerate(changes, 1)]
    return Country.from_dict({"country": "GB", "emergency": ["999"], "line": rows})


def line(**change: list[str]) -> Line:
    return country(change).lines[0]


@dataclass
class At:
    """A clock that stands."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


def someone(code: str, zone: str = "", now: datetime | None = None, language: str = "en") -> Person:
    """In crisis, in a country that was chosen; the device's clock is in ``zone``."""
    person = Person(language=language, read=marked)  # type: ignore[arg-type]
    if now:
        person.machine = replace(person.machine, clock=At(now.replace(tzinfo=ZoneInfo(zone))))
        person.service = Service(person.machine)
    person.does(
        "page.open", page="reflect", language=language, pack="x", mirror="", mirror_parts="{}",
        secure="1", time_zone=zone, languages="", **({"country": code} if code else {}),
    )  # fmt: skip
    return person


def numbers(html: str) -> list[str]:
    return [number.replace("%23", "#") for number in re.findall(r'href="tel:([^"]+)"', html)]


def called(place: Country) -> list[str]:
    return [re.sub(r"[^0-9*#]", "", number) for number in place.emergency]


@pytest.mark.parametrize(
    ("about", "serves", "danger", "fit"),
    [
        ("distress", "anyone", None, True), ("distress", "anyone", "suicide", True),
        ("suicide", "anyone", "eating", True), ("violence", "anyone", "violence", True),
        # about something else
        ("violence", "anyone", "suicide", False), ("substances", "anyone", "suicide", False),
        ("substances", "anyone", "overdose", True), ("eating", "anyone", None, False),
        # for a group that nobody may be in
        ("distress", "children", "suicide", False), ("suicide", "veterans", "suicide", False),
        ("distress", "women", None, False), ("distress", "women", "violence", False),
        ("violence", "lgbtq", "violence", False),
        # for a group that most who speak of this are in
        ("violence", "women", "violence", True), ("violence", "men", "violence", True),
        ("child-abuse", "children", "child-abuse", True),
        ("child-abuse", "children", "violence", False),
        ("postpartum", "parents", "postpartum", True),
    ],
)  # fmt: skip
def test_a_line_fits_by_what_it_is_about_and_whom_it_is_for(
    about: str, serves: str, danger: Danger | None, fit: bool
) -> None:
    assert fits(line(about=[about], serves=[serves]), danger) is fit


@pytest.mark.parametrize("code", ["TR", "BD", "MA", "TN", "VN"])
def test_no_line_for_another_danger_or_other_people_stands_first(code: str) -> None:
    person = someone(code)
    writes(person, "tonight [now suicide]")
    assert numbers(person.html) == called(PLACES[code])
    assert "findahelpline.com" in person.html
    assert content.texts_of("en").get("crisis-no-line") in person.html
    person.does("crisis.people")
    shown = numbers(person.html)
    assert len(shown) > len(called(PLACES[code])), "everybody else is still there, further down"
    assert person.html.index("findahelpline.com") < person.html.index('class="lines"')
    assert "Other lines in this country" in person.html


@pytest.mark.parametrize(("code", "number"), [("TR", "183"), ("TN", "1899"), ("BD", "109")])
def test_the_same_line_stands_first_where_it_fits(code: str, number: str) -> None:
    person = someone(code)
    writes(person, "he hits me [now violence]")
    assert numbers(person.html)[len(called(PLACES[code]))] == number
    assert "findahelpline.com" not in person.html


def test_lines_for_the_young_fit_in_an_exercise_for_the_young() -> None:
    for protocol, names in (("thought-record", []), ("teen-feelings", ["C-Sema 116"])):
        person = someone("TZ")
        person.does("session.begin", protocol=protocol)
        desk = person.service._desk
        assert desk is not None
        assert [one.name for one in people_to_call(desk, "suicide").fitting] == names


def test_a_line_for_veterans_gives_way_to_one_for_anyone() -> None:
    person = someone("US")
    writes(person, "tonight [now suicide]")
    assert "Crisis Text Line" in person.html
    assert "Trevor" not in person.html and "Veterans" not in person.html
    person.does("crisis.people")
    assert "Trevor" in person.html and "Veterans" in person.html


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("danger", DANGERS)
def test_lines_that_fit_lead_in_every_country_and_none_is_lost(
    language: str, danger: Danger
) -> None:
    for place in PLACES.values():
        found = people_for(place, danger, language)
        fitting = [one for one in found if fits(one, danger)]
        assert list(found[: len(fitting)]) == fitting, place.code
        assert {one.name for one in found} == {one.name for one in place.lines}


@pytest.mark.parametrize("language", CODES)
def test_an_unknown_country_is_told_of_the_directory(language: str) -> None:
    texts = content.texts_of(language)
    person = someone("", language=language)
    writes(person, "tonight [now suicide]")
    assert 'href="tel:112"' in person.html and "findahelpline.com" in person.html
    assert texts.get("crisis-no-line") not in person.html, "that would be a guess"
    person.does("crisis.people")
    assert 'href="tel:112"' in person.html and "findahelpline.com" in person.html
    person.does("crisis.country", country="AD")  # only its emergency number is known
    assert 'href="tel:112"' in person.html and "findahelpline.com" in person.html
    assert texts.get("crisis-no-line") in person.html
    assert texts.get("crisis-other-lines") not in person.html


@pytest.mark.parametrize("language", CODES)
def test_the_crisis_flow_says_who_is_there_at_this_hour(language: str) -> None:
    texts = content.texts_of(language)
    for hour, state, other in ((12, "closed", "open"), (18, "open", "closed")):
        person = someone("GB", "Europe/London", MONDAY + timedelta(hours=hour), language)
        writes(person, "I [support suicide]")
        person.does("crisis.people")
        calm = person.html.split(">CALM<")[1].split("</li>")[0]
        assert texts.get(f"help-{state}-now") in calm
        assert texts.get(f"help-{other}-now") not in calm


def test_the_screen_that_shows_people_first_says_it_too() -> None:
    for hour, state in ((12, "Closed at this hour."), (18, "Open now.")):
        person = someone("PT", "Europe/Lisbon", MONDAY + timedelta(hours=hour))
        writes(person, "tonight [now suicide]")
        assert "Open now." not in person.html and "Closed" not in person.html, "several clocks"
        person = someone("HK", "Asia/Hong_Kong", MONDAY + timedelta(hours=hour))
        desk = person.service._desk
        assert desk is not None
        evening = country({"about": ["suicide"], "hours": "Mo-Su 17:00-24:00"})
        desk.pack = replace(desk.pack, countries={"HK": evening})
        writes(person, "tonight [now suicide]")
        assert state in person.html


def test_no_hour_is_judged_by_the_clock_of_another_country() -> None:
    person = someone("GB", "Europe/Madrid", MONDAY)
    writes(person, "I [support suicide]")
    person.does("crisis.people")
    assert "17:00" in person.html
    assert "Open now." not in person.html and "Closed" not in person.html


def test_a_closed_line_comes_after_one_that_may_be_there() -> None:
    place = country(
        {"name": "evening", "about": ["suicide"], "hours": "Mo-Su 17:00-24:00"},
        {"name": "unknown", "about": ["suicide"], "hours": ""},
        {"name": "listens", "hours": "24/7"},
        {"name": "drugs", "about": ["substances"], "hours": "24/7"},
    )

    def order(now: datetime | None) -> list[str]:
        return [one.name for one in people_for(place, "suicide", "en", now)]

    assert order(None) == ["evening", "unknown", "listens", "drugs"]
    assert order(MONDAY.replace(hour=18)) == ["evening", "unknown", "listens", "drugs"]
    assert order(MONDAY.replace(hour=12)) == ["unknown", "listens", "evening", "drugs"]
