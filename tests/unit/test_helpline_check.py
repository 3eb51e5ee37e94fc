"""What is said about people to call: each fault is found, and what nobody tried is named."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from stillwater.domain.helplines import Country
from stillwater.domain.hours import is_open, open_minutes, read_hours
from stillwater.domain.people import people_for
from stillwater.domain.strict import BadData
from stillwater.views.site import LANGUAGES
from workshop import content, helpline_check, site_build
from workshop.helpline_check import Rules, country_faults, number_fault, refused, report
from workshop.paths import PROMPTS
from workshop.places import country_files, elsewhere, emergency_numbers, helplines

TODAY = date(2026, 11, 1)
TEXTS = {language.code: content.texts_of(language.code) for language in LANGUAGES}
LINE = {
    "name": "A line", "number": "116 123", "ways": ["call"], "hours": "24/7", "languages": ["en"],
    "url": "example.org", "checked": "",
}  # fmt: skip
FILE = """country = "GB"
emergency = ["999"]
[[line]]
name = "Ours"
number = "116 123"
ways = ["call"]
hours = "24/7"
languages = ["en"]
url = "example.org"
checked = ""
"""


def country(*changes: dict, code: str = "GB", emergency: tuple[str, ...] = ("999",)) -> Country:
    lines = [{**LINE, **change} for change in changes]
    return Country.from_dict({"country": code, "emergency": list(emergency), "line": lines})


@pytest.mark.slow
def test_what_is_shipped_has_no_fault_and_is_enough() -> None:
    assert list(helpline_check.faults(TEXTS, TODAY, Rules.read())) == []
    known = helplines()
    assert len(known) >= 75 and all(place.lines for place in known)
    assert len(known) + len(elsewhere()) > 220
    assert all(line.checked is None and line.url for place in known for line in place.lines)
    for subject, least in (("violence", 60), ("child-abuse", 60), ("suicide", 45)):
        assert sum(any(subject in ln.about for ln in c.lines) for c in known) >= least, subject


@pytest.mark.parametrize(
    ("number", "code", "fault"),
    [
        # dialled as they are
        ("3114", "FR", ""), ("188", "BR", ""), ("14416", "IN", ""), ("85258", "GB", ""),
        ("9152987821", "IN", ""), ("1-800-799-7233", "US", ""), ("988", "US", ""),
        ("000", "AU", ""), ("*4141", "CL", ""), ("#8008", "JP", ""), ("8 800 2000 122", "RU", ""),
        ("22 40 00 40", "NO", ""),
        # with the country's own calling code in front
        ("333114", "FR", "begins"), ("55188", "BR", "begins"), ("9114416", "IN", "begins"),
        ("4485258", "GB", "begins"), ("44 800 1111", "GB", "begins"),
        ("0044 116 123", "GB", "begins"), ("254 722 178 177", "KE", "begins"),
        ("33 9 72 39 40 50", "FR", "begins"),
        # one digit too many or too few, or none at all
        ("0800 068 41414", "GB", "is no"), ("0722 178 17", "KE", "is no"),
        ("800 911 200", "MX", "is no"), ("09 72 39 40", "FR", "is no"), ("1", "GB", "is no"),
    ],
)  # fmt: skip
def test_a_number_is_one_of_its_country(number: str, code: str, fault: str) -> None:
    found = number_fault(number, code)
    assert found.startswith(fault) if fault else not found


@pytest.mark.parametrize(
    ("line", "place", "code"),
    [
        ({"colour": "blue"}, "colour", "unknown"),
        ({"number": "+44 116 123"}, "number", "wrong-kind"),
        ({"number": "call us"}, "number", "wrong-kind"),
        ({"text_number": "+44"}, "number", "wrong-kind"),
        ({"text_number": "85258"}, "text_number", "unknown"),
        ({"hours": "9 to 5"}, "hours", "wrong-kind"),
        ({"hours": "Mo-Fr 9:00-17:00"}, "hours", "wrong-kind"),
        ({"hours": "Mo-Fr 09:00-25:00"}, "hours", "wrong-kind"),
        ({"hours": "Mo-Fr 09:60-17:00"}, "hours", "wrong-kind"),
        ({"hours": "Mo-Fr 09:00-09:00"}, "hours", "wrong-kind"),
        ({"hours": "Fr-Mo 09:00-17:00;Sa 10:00-11:00"}, "hours", "wrong-kind"),
        ({"languages": ["English"]}, "languages", "wrong-kind"),
        ({"about": ["everything"]}, "about", "unknown"),
        ({"serves": []}, "serves", "unknown"),
        ({"checked": "2026-13-01"}, "checked", "wrong-kind"),
    ],
)
def test_a_line_of_another_form_is_refused(line: dict, place: str, code: str) -> None:
    with pytest.raises(BadData) as fault:
        country(line)
    assert (fault.value.code, fault.value.where) == (code, f"line[0].{place}")


def test_a_country_of_another_form_is_refused() -> None:
    with pytest.raises(BadData, match="missing"):
        country(emergency=())
    with pytest.raises(BadData, match="duplicate"):
        country(emergency=("999", "9-99"))
    with pytest.raises(BadData, match="duplicate"):
        country({}, {"number": "116-123"})
    with pytest.raises(BadData, match="unknown"):
        country(code="gb")


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ({}, ""),
        ({"number": "44 116 123"}, "begins with the calling code 44"),
        ({"ways": ["text"], "text_number": "4485258"}, "begins with the calling code 44"),
        ({"url": ""}, "url"),
        ({"languages": []}, "languages"),
        ({"checked": "2026-11-02"}, "still to come"),
    ],
)
def test_a_line_that_cannot_be_right_is_named(line: dict, fault: str) -> None:
    found = list(country_faults(country(line), "GB.toml", TODAY))
    assert len(found) == bool(fault)
    assert all(fault in text and text.startswith("GB.toml: line A line:") for text in found)


def test_one_number_under_two_names_is_named() -> None:
    (fault,) = country_faults(country({}, {"name": "B line"}), "GB.toml", TODAY)
    assert "same number as A line" in fault


def test_a_host_can_be_surer_than_any_list() -> None:
    odd = country({"number": "0800 99 99 99 99"})
    assert len(list(country_faults(odd, "GB.toml", TODAY))) == 1
    assert not list(country_faults(odd, "GB.toml", TODAY, sure=["0800 99 99 99 99"]))


def test_every_file_is_looked_at_and_every_text(tmp_path: Path) -> None:
    for name, text in {
        "GB": FILE, "FR": FILE, "ES": "country = ", "ZZ": FILE.replace('"GB"', '"ZZ"'),
        "IE": FILE.replace('"GB"', '"IE"').replace('"en"', '"tlh"'),
    }.items():  # fmt: skip
        (tmp_path / f"{name}.toml").write_text(text)
    other = tmp_path / "emergency.toml.txt"
    other.write_text('[emergency]\nGB = ["999"]\nFJ = ["679911"]\n')
    found = "\n".join(helpline_check.faults(TEXTS, TODAY, Rules(), tmp_path, other))
    for part in (
        "FR.toml: country: give the file the name", "ES.toml: Invalid value",
        "ZZ.toml: ZZ is no country", "i18n/ar/help-places.ftl: help-country-zz is missing",
        "i18n/es/help-places.ftl: help-language-tlh is missing", "GB has a file of its own",
        "FJ: 679911: begins with the calling code 679",
    ):  # fmt: skip
        assert part in found, part
    assert "helplines/GB" not in found


def test_a_hosts_own_file_stands_wholly_in_place_of_ours(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "GB.toml").write_text(FILE)
    (tmp_path / "FR.toml").write_text(FILE)
    (tmp_path / "own" / "GB.toml").write_text(FILE.replace("Ours", "Theirs"))
    files = country_files(tmp_path)
    assert list(files) == ["FR", "GB"]
    assert files["GB"].parent.name == "own" and files["FR"].parent == tmp_path


def test_what_nobody_tried_is_counted_and_named_and_may_be_refused() -> None:
    places = [
        country({"name": "Never"}, {"name": "Fresh", "number": "111", "checked": "2026-10-30"}),
        country({"name": "Old", "checked": "2026-05-04"}, code="IE", emergency=("112",)),
    ]
    assert list(report(places, TODAY)) == [
        "2 countries, 3 help lines: 1 unchecked, 1 stale",
        "  unchecked GB: Never",
        "  stale IE: Old",
    ]
    edge = TODAY - timedelta(days=1)  # 180 days: not stale yet
    assert next(report(places, edge)).endswith("1 unchecked, 0 stale")
    assert refused(places, Rules(), TODAY) == []
    assert [row.split(":")[0] for row in refused(places, Rules(("stale",)), TODAY)] == ["IE"]
    assert len(refused(places, Rules(("stale", "unchecked")), TODAY)) == 2


def test_the_hosts_setting_stops_the_build_before_anything_is_written(tmp_path: Path) -> None:
    dist = tmp_path / "dist"
    dist.mkdir()
    (dist / "before").write_text("")
    strict = Rules(("unchecked",))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(helpline_check.Rules, "read", lambda: strict)
        with pytest.raises(site_build.Refused, match="try the number"):
            site_build.build(dist)
    assert (dist / "before").exists()


def test_the_setting_is_read_strictly(tmp_path: Path) -> None:
    file = tmp_path / "library.toml"
    file.write_text('[helplines]\nrefuse = ["stale"]\nsure = ["1"]\n')
    assert Rules.read(file) == Rules(("stale",), ("1",))
    file.write_text("order = []\n")
    assert Rules.read(file) == Rules()
    for text in ('refuse = ["old"]', "refused = []"):
        file.write_text(f"[helplines]\n{text}\n")
        with pytest.raises(BadData):
            Rules.read(file)


MONDAY = datetime(2026, 11, 2)


@pytest.mark.parametrize(
    ("hours", "day", "clock", "there"),
    [
        ("24/7", 6, "03:00", True), ("", 0, "12:00", None),
        ("Mo-Fr 09:00-17:00", 0, "08:59", False), ("Mo-Fr 09:00-17:00", 0, "09:00", True),
        ("Mo-Fr 09:00-17:00", 4, "16:59", True), ("Mo-Fr 09:00-17:00", 4, "17:00", False),
        ("Mo-Fr 09:00-17:00", 5, "12:00", False), ("We 10:00-24:00", 2, "23:59", True),
        ("We 10:00-24:00", 3, "00:00", False),
        ("Mo-Su 18:00-02:00", 3, "01:59", True), ("Mo-Su 18:00-02:00", 3, "02:00", False),
        ("Sa-Mo 22:00-03:00", 1, "02:00", True), ("Sa-Mo 22:00-03:00", 5, "02:00", False),
        ("Mo-Fr 09:00-12:00; Sa 10:00-11:00", 5, "10:30", True),
    ],
)  # fmt: skip
def test_who_is_there_now(hours: str, day: int, clock: str, there: bool | None) -> None:
    hour, minute = map(int, clock.split(":"))
    now = MONDAY + timedelta(days=day, hours=hour, minutes=minute)
    assert is_open(hours, now) is there
    if hours not in ("", "24/7"):  # the page counts in minutes of the week: the same answer
        at = day * 1440 + hour * 60 + minute
        spans = open_minutes(hours)
        assert any(a <= at < b or a <= at + 7 * 1440 < b for a, b in spans) is there


def test_hours_that_nobody_means_are_refused() -> None:
    for text in ("Mo-Fr", "24:00-12:00", "Mo 24:00-12:00", "Mo-Xx 09:00-10:00", "Mo 09:00-10:00;"):
        with pytest.raises(ValueError):
            read_hours(text)


@pytest.mark.parametrize(
    ("danger", "language", "order"),
    [
        (None, "en", ["any", "night", "suicide", "es", "young", "home", "child"]),
        ("suicide", "en", ["suicide", "any", "night", "es", "young", "home", "child"]),
        ("suicide", "es", ["suicide", "es", "any", "night", "young", "home", "child"]),
        ("violence", "en", ["home", "any", "night", "suicide", "es", "young", "child"]),
        ("child-abuse", "en", ["home", "child", "any", "night", "suicide", "es", "young"]),
    ],
)
def test_the_fitting_line_comes_first(danger, language: str, order: list[str]) -> None:
    place = country(
        {"name": "child", "number": "1", "about": ["child-abuse"], "serves": ["children"]},
        {"name": "young", "number": "2", "serves": ["young"]},
        {"name": "es", "number": "3", "languages": ["es"]},
        {"name": "any", "number": "4"},
        {"name": "night", "number": "5"},
        {"name": "home", "number": "6", "about": ["violence"]},
        {"name": "suicide", "number": "7", "about": ["suicide"], "hours": "Mo-Fr 09:00-17:00"},
    )
    assert [line.name for line in people_for(place, danger, language)] == order


def test_lines_of_the_world_are_ordered_without_loss() -> None:
    for place in helplines():
        for danger in (None, "suicide", "violence", "child-abuse", "eating", "overdose"):
            ordered = people_for(place, danger, "en")
            assert sorted(map(repr, ordered)) == sorted(map(repr, place.lines))


def test_emergency_numbers_of_other_countries_are_read_strictly(tmp_path: Path) -> None:
    assert emergency_numbers(PROMPTS / "emergency.toml")["AD"] == ("112",)
    file = tmp_path / "emergency.toml"
    for text in ("", "emergency = 3", "[emergency]\nAD = []", '[emergency]\nAD = ["+376"]', "[x]"):
        file.write_text(text)
        with pytest.raises(BadData):
            emergency_numbers(file)
