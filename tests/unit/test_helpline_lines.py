"""What each line says of itself: what to press, whom it serves; no country is forgotten."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import pytz

from stillwater.domain.helplines import Country
from stillwater.domain.helplines_packed import packed, unpacked
from stillwater.domain.strict import BadData
from stillwater.views.people import lines
from stillwater.views.site import LANGUAGES
from workshop import content
from workshop.helpline_check import Rules, country_faults, faults
from workshop.places import helplines, left_out

TODAY = date(2026, 11, 1)
CODES = [language.code for language in LANGUAGES]
PLACES = {place.code: place for place in helplines()}
LINE = {
    "name": "A line", "number": "116 123", "ways": ["call"], "hours": "", "languages": ["en"],
    "url": "example.org", "checked": "",
}  # fmt: skip


def data(*changes: dict) -> dict:
    lines_of = [{**LINE, **change} for change in changes]
    return {"country": "GB", "emergency": ["999"], "line": lines_of}


def said(html: str) -> str:
    """The words alone, without marks of direction."""
    return re.sub(r"<[^>]+>|[\u2066-\u2069]", "", html)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Call 116 123, then press 5"),
        ("es", "Llamar al 116 123 y después pulsar 5"),
        ("ar", "اتصال بالرقم 116 123، ثم ضغط 5"),
    ],
)
def test_what_a_menu_wants_pressed_stands_on_the_button_to_call(language: str, words: str) -> None:
    menu = {"then": "5", "ways": ["call", "text"], "text_number": "85258"}
    country = Country.from_dict(data(menu, {"name": "No menu", "number": "111"}))
    html = str(lines(content.texts_of(language), country.lines, TODAY))
    assert words in said(html)
    assert re.findall(r'href="([^"]+)"', html) == ["tel:116123", "sms:85258", "tel:111"]
    assert said(html).count("5") == 1 + "85258".count("5"), "no other button says it"


def test_what_to_press_is_kept_in_a_pack() -> None:
    menu = data({"then": "1*#"})
    assert unpacked(packed(menu), "GB") == Country.from_dict(menu)
    assert Country.from_dict(menu).lines[0].then == "1*#"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ({"then": "five"}, "wrong-kind"),
        ({"then": "5 "}, "wrong-kind"),
        ({"then": "12345"}, "too-long"),
        ({"then": "5", "ways": ["text"]}, "unknown"),
    ],
)
def test_what_to_press_is_keys_of_a_call(line: dict, code: str) -> None:
    with pytest.raises(BadData) as fault:
        Country.from_dict(data(line))
    assert (fault.value.code, fault.value.where) == (code, "line[0].then")


def test_a_menu_leads_to_two_lines_behind_one_number() -> None:
    menu = Country.from_dict(data({}, {"name": "Behind it", "then": "1"}))
    assert not list(country_faults(menu, "GB.toml", TODAY))
    same = Country.from_dict(data({"then": "1"}, {"name": "Behind it", "then": "1"}))
    assert len(list(country_faults(same, "GB.toml", TODAY))) == 1


def test_lines_behind_a_menu_name_the_key() -> None:
    keys = {(code, ln.number): ln.then for code, c in PLACES.items() for ln in c.lines if ln.then}
    assert keys == {("PE", "113"): "5", ("US", "988"): "1"}
    veterans = [line for line in PLACES["US"].lines if "veterans" in line.serves]
    assert [(line.number, line.text_number) for line in veterans] == [("988", "838255")]


def test_portugal_names_its_own_line_for_thoughts_of_suicide_first() -> None:
    line = PLACES["PT"].lines[0]
    assert (line.number, line.hours, line.url) == ("1411", "24/7", "sns24.gov.pt")
    assert line.about == ("suicide", "distress") and line.checked is None


@pytest.mark.parametrize(
    ("group", "least"),
    [
        ("children", 60), ("women", 35), ("lgbtq", 6), ("refugees", 7), ("farmers", 4),
        ("indigenous", 3),
    ],
)  # fmt: skip
def test_groups_have_lines_of_their_own_in_several_countries(group: str, least: int) -> None:
    found = [code for code, c in PLACES.items() if any(group in ln.serves for ln in c.lines)]
    assert len(found) >= least, found
    for language in CODES:
        assert content.texts_of(language).has(f"help-serves-{group}")


@pytest.mark.parametrize(
    ("code", "name"),
    [("AU", "13YARN"), ("CA", "Hope for Wellness"), ("US", "StrongHearts Native Helpline")],
)
def test_lines_for_indigenous_people_say_so(code: str, name: str) -> None:
    (line,) = [line for line in PLACES[code].lines if line.name == name]
    assert line.serves == ("indigenous",)
    assert "For Indigenous people" in str(lines(content.texts_of("en"), (line,), TODAY))


def test_every_country_of_the_world_is_named_or_left_out_for_a_reason() -> None:
    named, silent = {*content.country_data()}, left_out()
    assert {*pytz.country_names} <= named | {*silent}
    assert not named & {*silent} and all(len(reason) > 10 for reason in silent.values())
    assert len(silent) <= 12, "a reason is no way out for a country where people live"
    for code in ("LY", "GN", "MR", "ER", "NF"):
        assert content.country_data()[code]["emergency"]


def test_a_forgotten_country_is_a_fault(tmp_path: Path) -> None:
    texts = {code: content.texts_of(code) for code in CODES}

    def found(file_text: str) -> str:
        file = tmp_path / "emergency.toml"
        file.write_text(file_text)
        return "\n".join(faults(texts, TODAY, Rules(), emergency_file=file))

    assert "CD is forgotten" in found('[emergency]\nAD = ["112"]\n')
    twice = found('[emergency]\nAD = ["112"]\n[left_out]\nCD = "why"\nAD = "x"\nGB = "x"\n')
    assert "CD" not in twice
    assert "AD is named; remove it" in twice and "GB is named; remove it" in twice
    for wrong in ('CD = ""', "CD = 3"):
        assert "left_out.CD" in found(f'[emergency]\nAD = ["112"]\n[left_out]\n{wrong}\n')
    assert "left_out" in found('left_out = 3\n[emergency]\nAD = ["112"]\n')
