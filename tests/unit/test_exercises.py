"""What moves along with an exercise: the paces to choose from, the drawings, the body."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.pacing import Breath, paces
from stillwater.domain.protocol import BODY_PARTS, Pace
from stillwater.views.body_map import body_drawing
from stillwater.views.breathe import breathe
from stillwater.views.option_fields import Option, option_group
from stillwater.views.pace import pacer
from stillwater.views.site import LANGUAGES
from tests.unit.screens import Screen
from tests.unit.test_contrast import EDGE, colours, contrast, luminance
from workshop.adapters.texts_cpython import FluentTexts
from workshop.content import ftl_source, texts_of
from workshop.figures import faults_in, named_in
from workshop.paths import SITE

CODES = [language.code for language in LANGUAGES]
FIGURES = sorted((SITE / "figures").glob("*.svg"))
seconds = st.integers(2, 20)
held = st.integers(0, 20)


def breath_pace(in_s, hold_s, out_s, rest_s, timer_s=120):
    return Pace("breath", in_s, hold_s, out_s, rest_s, timer_s)


@given(seconds, held, seconds, held)
def test_every_pace_to_choose_is_safe_and_the_own_one_is_among_them(in_s, hold_s, out_s, rest_s):
    found = paces(breath_pace(in_s, hold_s, out_s, rest_s))
    assert found.breaths[found.start] == Breath(in_s, hold_s, out_s, rest_s)
    for index, breath in enumerate(found.breaths):
        assert index == found.start or breath.is_safe
        assert breath.hold_s <= hold_s and breath.rest_s <= rest_s
        assert breath.out_s - breath.in_s == out_s - in_s
    lengths = [breath.total_s for breath in found.breaths]
    assert lengths == sorted(set(lengths)), "each is slower than the one before"


def test_the_usual_breath_has_these_paces():
    found = paces(breath_pace(4, 0, 6, 0))
    parts = [(b.in_s, b.out_s) for b in found.breaths]
    assert parts == [(2, 4), (3, 5), (4, 6), (5, 7), (6, 8), (7, 9)]
    assert found.start == 2


def test_a_breath_that_is_held_is_never_held_longer():
    assert [b.hold_s for b in paces(breath_pace(4, 2, 4, 2)).breaths] == [1, 2, 2, 2]


@pytest.mark.parametrize("code", CODES)
def test_a_breathing_circle_says_all_that_the_script_shows(code):
    html = str(pacer(texts_of(code), breath_pace(4, 2, 6, 1, 90), name="slow"))
    screen = Screen(html)
    attributes = [found for _, found in screen.tags]
    (root,) = [a for a in attributes if "data-pacer" in a]
    assert (root["data-pacer"], root["data-timer-ms"]) == ("breath", "90000")
    steps = [a for a in attributes if a.get("data-pace") == "step"]
    (shown,) = [a for a in steps if "hidden" not in a]
    assert shown["data-parts-ms"] == "4000 2000 6000 1000"
    assert all(len(a["data-parts-ms"].split()) == 4 for a in steps)
    for part in ("in", "hold", "out", "rest"):
        assert texts_of(code).get(f"pace-{part}") in screen.text
    assert texts_of(code).get("pace-dizzy") in screen.text
    assert screen.fields == {}, "nothing of it is sent with an answer"


def test_switches_are_off_and_the_added_parts_wait_for_the_script():
    html = str(pacer(texts_of("en"), breath_pace(4, 0, 6, 0), name="slow"))
    tags = Screen(html).tags
    assert not [a for tag, a in tags if tag == "input" and "checked" in a]
    by_class = {a["class"].split()[0]: a for _, a in tags if a.get("class")}
    for name in ("pace-controls", "pace-line", "pace-count", "pace-done"):
        assert "hidden" in by_class[name], name


def test_a_timer_has_no_circle_and_no_pace():
    html = str(pacer(texts_of("en"), Pace("timer", timer_s=45), name="rest"))
    assert 'data-pacer="timer"' in html and 'data-timer-ms="45000"' in html
    assert "breathing" not in html and "slower" not in html and "dizzy" not in html
    assert 'data-pace="pause"' in html


def test_two_steps_have_pacers_of_their_own():
    one, two = (str(pacer(texts_of("en"), Pace("timer", timer_s=9), name=n)) for n in ("a", "b"))
    assert not set(re.findall(r'\bid="([^"]+)"', one)) & set(re.findall(r'\bid="([^"]+)"', two))


def test_the_page_of_slow_breathing_keeps_the_style_sheets_pace():
    html = str(breathe(texts_of("en")))
    shown = re.search(r'data-parts-ms="([^"]+)">', html)
    assert shown and shown[1] == "4000 0 6000 0"
    css = (SITE / "css/breathe.css").read_text()
    assert "animation: breathe 10s infinite" in css and re.search(r"breathe \{[^@]*40% \{", css)


def test_the_body_shows_every_part_that_can_be_chosen():
    drawn = set(re.findall(r"part-(\w+)", str(body_drawing())))
    assert drawn == set(BODY_PARTS) - {"everywhere", "nowhere"} | {"neck"}
    css = (SITE / "css/exercise.css").read_text()
    for part in drawn - {"neck"}:
        assert f'.body-map:has([value="{part}"]:checked) .part-{part}' in css


def test_the_drawing_stands_beside_the_list_and_is_silent():
    options = [Option("head", "Head"), Option("feet", "Feet")]
    html = str(
        option_group(
            "where", "Where?", options, chosen=["feet"], several=True, drawing=body_drawing()
        )
    )
    screen = Screen(html)
    assert screen.fields["where"].split() == ["feet"]
    (drawings,) = [a for _, a in screen.tags if a.get("class") == "body-drawings"]
    assert drawings["aria-hidden"] == "true"


@pytest.mark.parametrize("file", FIGURES, ids=lambda file: file.stem)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_drawing_is_seen_by_day_and_by_night(file, scheme):
    tokens = colours(scheme)
    paper = luminance(tokens["paper"], tokens)
    strokes = set(re.findall(r'stroke="(#\w{6})"', file.read_text()))
    assert strokes
    for colour in strokes:
        assert contrast(_luminance_of(colour), paper) >= EDGE, colour


def _luminance_of(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel):
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def all_texts():
    return {code: texts_of(code) for code in CODES}


def test_the_drawings_are_whole():
    assert FIGURES
    assert [*faults_in(SITE / "figures", {}, all_texts())] == []


def test_a_drawing_that_is_named_and_missing_is_reported(tmp_path):
    step = [{"id": "one", "kind": "none", "figure": "nowhere-to-be-seen"}]
    named = named_in({"stretch": {"step": step}})
    faults = [*faults_in(tmp_path, named, all_texts())]
    assert faults[0].startswith("site/figures/nowhere-to-be-seen.svg: not there; protocol stretch")
    assert [f.split(":")[0] for f in faults[1:]] == [f"i18n/{code}/figures.ftl" for code in CODES]


def test_a_drawing_without_its_text_in_one_language_is_reported(tmp_path):
    (tmp_path / "walking.svg").write_text(FIGURES[0].read_text())
    spanish = re.sub(r"(?m)^figure-walking = .*\n", "", ftl_source("es"))
    assert spanish != ftl_source("es")
    lacking = FluentTexts("es", {"es": spanish, "en": ftl_source("en")})
    (fault,) = faults_in(tmp_path, {}, {**all_texts(), "es": lacking})
    assert fault.startswith("i18n/es/figures.ftl: figure-walking is missing")


@pytest.mark.parametrize(
    ("inside", "says"),
    [
        ("<script/>", "<script>"),
        ('<path style="x" d="M0 0"/>', "no style"),
        ('<path onload="x" d="M0 0"/>', "no style"),
        ("<path", "not XML"),
        (" " * 2048, "larger"),
    ],
)
def test_a_drawing_that_is_no_plain_drawing_is_reported(tmp_path, inside, says):
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240">'
    (tmp_path / "walking.svg").write_text(f"{head}{inside}</svg>")
    (fault,) = faults_in(tmp_path, {}, all_texts())
    assert says in fault
