"""The help page: every country in every language, dialled as written, whole with no script."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from html import escape, unescape

import pytest

from stillwater.domain.helplines import Country
from stillwater.domain.helplines_packed import packed, unpacked
from stillwater.views.help import help_now
from stillwater.views.people import EASING, country_name, dial, emergency, lines
from stillwater.views.site import LANGUAGES
from workshop import content
from workshop.places import elsewhere, helplines, time_zones

TODAY = date(2026, 11, 1)
CODES = [language.code for language in LANGUAGES]
LINE = {
    "name": "A line", "number": "116 123", "ways": ["call"], "hours": "", "languages": ["en"],
    "url": "example.org", "checked": "",
}  # fmt: skip


def country(*changes: dict) -> Country:
    return Country.from_dict(
        {"country": "GB", "emergency": ["999"], "line": [{**LINE, **change} for change in changes]}
    )


@pytest.fixture(scope="module", params=CODES)
def page(request) -> tuple[str, str]:
    texts = content.texts_of(request.param)
    return request.param, str(help_now(texts, helplines(), TODAY, elsewhere(), time_zones()))


def digits(number: str) -> str:
    return re.sub(r"[^0-9*#]", "", number)


def test_every_country_stands_there_with_every_line(page) -> None:
    code, html = page
    texts = content.texts_of(code)
    for place in helplines():
        fold = html.split(f'<details class="fold" data-country="{place.code}"')[1]
        fold = fold.split("</details>")[0]
        assert f"<summary>{escape(country_name(texts, place.code))}</summary>" in fold
        calls = [
            unescape(number).replace("%23", "#") for number in re.findall(r"tel:([^\"]+)", fold)
        ]
        wanted = [*place.emergency, *(line.number for line in place.lines if "call" in line.ways)]
        assert calls == [digits(number) for number in wanted]
        messages = re.findall(r"sms:([^\"]+)", fold)
        assert messages == [
            digits(line.text_number or line.number) for line in place.lines if "text" in line.ways
        ]
        for line in place.lines:
            assert line.name in unescape(fold) and f">{line.url}</bdi>" in fold
            assert all(texts.has(f"help-language-{language}") for language in line.languages)
    assert html.count('class="unchecked"') == sum(len(place.lines) for place in helplines())


def test_every_other_country_has_its_emergency_numbers(page) -> None:
    code, html = page
    texts = content.texts_of(code)
    for place in elsewhere():
        found = html.split(f'<div class="place" data-country="{place.code}"')[1].split("</div>")[0]
        assert escape(country_name(texts, place.code)) in found
        assert re.findall(r"tel:(\d+)", found) == list(place.emergency)


def test_no_number_waits_for_a_script(page) -> None:
    _, html = page
    hidden = html.split("data-guessed")[1].split("</section>")[0]
    assert "tel:" not in hidden
    assert not re.search(r"<(?:details|div|li|a)[^>]* hidden", html)


def test_each_letter_leads_to_its_countries(page) -> None:
    code, html = page
    letters = html.split('<ul class="letters">')[1].split("</ul>")[0]
    targets = re.findall(r'href="#([^"]+)"', letters)
    assert len(targets) > 15
    assert all(f' id="{target}"' in html for target in targets)
    listed = html.split('id="countries"')[1]
    names = [unescape(name) for name in re.findall(r"<summary>([^<]+)</summary>", listed)][:-1]
    if code == "es":  # without its accent México stands where it is looked for
        assert names.index("México") < names.index("Namibia") and names[0] == "Albania"
    if code == "ar":  # and Japan without its article
        assert names.index("اليابان") > names.index("هولندا")


def test_a_country_that_is_not_known_is_told_of_112_with_doubt() -> None:
    for code in CODES:
        texts = content.texts_of(code)
        html = str(emergency(texts, None))
        assert 'href="tel:112"' in html and texts.get("help-emergency-doubt") in html
        assert texts.get("help-emergency-doubt") not in str(emergency(texts, country()))


def test_signs_of_a_number_are_kept_for_the_dialler() -> None:
    texts = content.texts_of("en")
    assert 'href="tel:*4141"' in str(dial(texts, "*4141"))
    assert 'href="tel:%238008"' in str(dial(texts, "#8008"))  # "#" would end the address
    assert 'href="sms:678678"' in str(dial(texts, "678-678", scheme="sms"))


@pytest.mark.parametrize("code", CODES)
def test_who_cannot_call_finds_text_and_chat(code: str) -> None:
    texts = content.texts_of(code)
    written = {"ways": ["text", "chat"], "text_number": "85258", "text_word": "HOME"}
    html = str(lines(texts, country(written).lines, TODAY))
    assert 'href="sms:85258"' in html and "HOME" in html and "tel:" not in html
    assert f"{texts.get('help-chat')}: " in html and "example.org" in html
    assert texts.get("help-chat") not in str(lines(texts, country({}).lines, TODAY))


@pytest.mark.parametrize(
    ("hours", "wanted"),
    [
        ("24/7", "Day and night"),
        ("", "Hours not known"),
        ("Mo-Su 08:00-02:00", "Hours: every day, 08:00 to 02:00"),
        ("Mo-Fr 09:00-17:00; Sa 10:00-24:00",
         "Hours: Monday to Friday, 09:00 to 17:00, Saturday, 10:00 to 24:00"),
    ],
)  # fmt: skip
def test_hours_are_said_in_words(hours: str, wanted: str) -> None:
    html = str(lines(content.texts_of("en"), country({"hours": hours}).lines, TODAY))
    said = re.sub(r"<[^>]+>|[\u2066-\u2069]", "", html)
    assert wanted in said


def test_open_is_said_where_a_clock_tells_it_and_left_to_the_page_elsewhere() -> None:
    texts, found = content.texts_of("en"), country({"hours": "Mo-Fr 09:00-17:00"}).lines
    monday_noon = datetime(2026, 11, 2, 12)
    assert "Open now." in str(lines(texts, found, TODAY, now=monday_noon))
    assert "Closed" in str(lines(texts, found, TODAY, now=monday_noon + timedelta(hours=5)))
    html = str(lines(texts, found, TODAY))
    assert 'data-open="540-1020 1980-2460' in html
    assert "<span hidden> Open now." in html and "<span hidden> Closed" in html


def test_no_clock_is_trusted_where_a_country_has_several(page) -> None:
    _, html = page
    folds = {code: html.split(f'data-country="{code}"')[1].split("</details>")[0]
             for code in ("AU", "PT", "GB", "FR")}  # fmt: skip
    assert {code for code, fold in folds.items() if "data-open" in fold} == {"GB", "FR"}


def test_what_was_checked_long_ago_says_so() -> None:
    texts = content.texts_of("en")
    old, fresh = country({"checked": "2026-01-01"}), country({"checked": "2026-10-01"})
    assert "It may have changed." in str(lines(texts, old.lines, TODAY))
    html = str(lines(texts, fresh.lines, TODAY))
    assert "Checked on" in html and "unchecked" not in html
    assert texts.get("help-unchecked-why") not in html


def test_a_country_is_the_same_out_of_a_pack() -> None:
    for code, data in content.country_data().items():
        assert unpacked(packed(data), code) == Country.from_dict(data)
    with pytest.raises(ValueError, match="leave out"):
        packed({"country": "GB", "emergency": ["999"], "line": [{**LINE, "name": "a|b"}]})


def test_what_makes_a_call_easier_stands_there_with_no_script(page) -> None:
    language, html = page
    get, there = content.texts_of(language).get, unescape(html)
    for text in ("hard-title", *(f"hard-{way}" for way in EASING), "longer-title", "longer"):
        assert get(f"help-{text}") in there, text
