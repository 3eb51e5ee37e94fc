"""What moves along with an exercise keeps its seconds, rests when asked, and is silent unasked."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from stillwater.domain.pacing import paces
from stillwater.domain.protocol import Pace
from stillwater.views.figures import figure
from stillwater.views.pace import SLOW_BREATH, pacer
from tests.e2e import journey
from tests.e2e.conftest import PHONE
from tests.e2e.exercise_page import (
    LISTEN,
    STOP_AND_GO_ON,
    WATCH,
    body_list,
    breath,
    live,
    put_out_of_sight,
    show,
    water,
)
from tests.e2e.test_axe import violations
from workshop.content import texts_of
from workshop.paths import NODE_MODULES

BREATHS = [(4, 0, 6, 0), (4, 7, 8, 0), (3, 1, 5, 2)]


@pytest.fixture(params=["no-preference"])
def person(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[Page]:
    """Somebody whose page shows what was routed to it; the parameter is their wish for motion."""
    with chromium.new_context(
        viewport=PHONE, service_workers="block", reduced_motion=request.param
    ) as context:
        context.add_init_script(WATCH)
        yield context.new_page()


@pytest.mark.parametrize("parts", BREATHS)
def test_the_circle_follows_the_seconds_given(person: Page, base: str, parts) -> None:
    show(person, base, "en", breath(parts))
    live(person)
    moving = water(person)
    total_s = sum(parts)
    assert moving["duration"] == 1000 * total_s
    assert (moving["iterations"], moving["state"]) == ("Infinity", "running")
    small, whole = "scale(0.42)", "scale(1)"
    full, letting, empty = (sum(parts[:n]) / total_s for n in (1, 2, 3))
    assert [offset for offset, _ in moving["frames"]] == pytest.approx(
        [0, full, letting, empty, 1], abs=1e-4
    )
    assert [shape for _, shape in moving["frames"]] == [small, whole, whole, small, small]


def test_a_session_brings_its_own_drawing_and_its_own_breath(tab: Page, base: str) -> None:
    tab.add_init_script(WATCH)
    tab.goto(f"{base}en/reflect/")
    journey.ready(tab)
    journey.form_of(tab, "guide.all").locator("button").first.click()
    chosen = '#main form[data-command="session.begin"]:has([value="paced-breathing"]) button'
    tab.locator(chosen).click()
    journey.screen(tab, "arrive")
    journey.press(tab, "session.skip")
    journey.screen(tab, "ready")
    drawing = tab.locator("#main .figure img")
    expect(drawing).to_have_js_property("complete", True)
    expect(drawing).not_to_have_js_property("naturalWidth", 0)
    journey.go_on(tab)
    journey.screen(tab, "rhythm").get_by_role("radio").nth(1).check()
    journey.go_on(tab)
    journey.screen(tab, "slower-breath")
    live(tab)
    assert water(tab)["duration"] == 12_000
    expect(tab.locator(".breath-word.in")).to_have_css("opacity", "1")
    expect(tab.locator(".breath-word.in")).to_have_css("z-index", "1")  # above the circle
    journey.go_on(tab)
    journey.screen(tab, "notice")
    expect(tab.locator("[data-pacer]")).to_have_count(0)
    assert tab.evaluate("audio.length") == 0


def test_the_words_follow_the_same_seconds(person: Page, base: str) -> None:
    person.clock.install()
    show(person, base, "en", breath((3, 1, 5, 2)))
    live(person)
    person.clock.pause_at(person.evaluate("Date.now() + 1000"))
    seen = []
    for _ in range(110):  # one whole breath of eleven seconds
        part = person.locator(".breathing").get_attribute("data-part")
        if not seen or seen[-1][0] != part:
            seen.append([part, 0])
        seen[-1][1] += 1
        person.clock.run_for(100)
    lengths = {}
    for part, tenths in seen:
        lengths[part] = lengths.get(part, 0) + tenths
    wanted = {"in": 30, "hold": 10, "out": 50, "rest": 20}
    assert lengths == {part: pytest.approx(tenths, abs=1) for part, tenths in wanted.items()}


def test_it_can_be_stopped_and_goes_on_from_there(person: Page, base: str) -> None:
    show(person, base, "en")
    live(person)
    moving = person.locator(".pacer")
    expect(moving).to_have_attribute("data-moving", "")  # keeps the page from locking meanwhile
    pause = person.get_by_label("Pause")
    pause.focus()
    person.keyboard.press("Space")
    expect(pause).to_be_checked()
    expect(moving).not_to_have_attribute("data-moving", "")
    stopped = water(person)
    assert stopped["state"] == "paused"
    person.keyboard.press("Space")
    going = water(person)
    assert going["state"] == "running"
    assert going["at"] >= stopped["at"]


def test_the_circle_stands_where_the_breath_was_stopped(person: Page, base: str) -> None:
    show(person, base, "en")
    live(person)
    pause = person.get_by_label("Pause")
    at = [pause.evaluate(STOP_AND_GO_ON) for _ in range(20)]
    assert all(before == stopped <= after for before, stopped, after in at), at


def test_it_rests_while_nobody_can_see_it(person: Page, base: str) -> None:
    show(person, base, "en")
    live(person)
    put_out_of_sight(person, True)
    assert water(person)["state"] == "paused"
    put_out_of_sight(person, False)
    assert water(person)["state"] == "running"


@pytest.mark.parametrize("press", ["tap", "key"])
def test_slower_and_faster_stay_within_bounds(person: Page, base: str, press: str) -> None:
    show(person, base, "en")
    live(person)
    choices = paces(SLOW_BREATH)
    lengths = [breath.total_s * 1000 for breath in choices.breaths]
    for name, wanted in (
        ("Slower", lengths[choices.start + 1 :]),
        ("Faster", lengths[-2::-1]),
    ):
        button = person.get_by_role("button", name=name)
        for length in [*wanted, wanted[-1]]:  # once more at the bound changes nothing
            if press == "tap":
                button.click(force=True)
            else:
                button.focus()
                person.keyboard.press("Enter")
            assert water(person)["duration"] == length
        expect(button).to_have_attribute("aria-disabled", "true")
        expect(button).to_be_focused()
    expect(person.locator(".pace-now")).to_have_text(re.compile(r"In .?2.?, out .?4.? seconds"))
    expect(person.get_by_role("button", name="Slower")).not_to_have_attribute(
        "aria-disabled", "true"
    )


def test_there_is_no_sound_before_it_is_asked_for(person: Page, base: str) -> None:
    show(person, base, "en")
    live(person)
    person.get_by_role("button", name="Slower").click()
    assert person.evaluate("audio.length") == 0
    person.locator(".pace-more > summary").click()
    sound = person.get_by_label("A soft sound")
    expect(sound).not_to_be_checked()
    sound.check()
    assert person.evaluate("audio.length") == 1
    _expect_audio(person, "running")
    person.get_by_label("Pause").check()
    _expect_audio(person, "suspended")
    person.get_by_label("Pause").uncheck()
    _expect_audio(person, "running")
    sound.uncheck()
    _expect_audio(person, "suspended")


def test_tones_come_with_each_part_and_end_with_the_screen(person: Page, base: str) -> None:
    person.clock.install()
    show(person, base, "en")
    live(person)
    person.locator(".pace-more > summary").click()
    person.get_by_label("A soft sound").check()
    person.clock.run_for(10_500)
    assert person.evaluate("audio[0].tones") >= 4  # two parts, of two voices each
    person.locator('nav.bar a[data-page="help"]').click()
    expect(person.locator("#main")).to_have_attribute("data-page", "help")
    person.clock.run_for(500)
    _expect_audio(person, "suspended")
    before = person.evaluate("audio[0].tones")
    person.clock.run_for(20_000)
    assert person.evaluate("audio[0].tones") == before


def _expect_audio(page: Page, state: str) -> None:
    expect(page.locator("html")).to_have_attribute("data-audio", state)


def test_a_screen_reader_hears_counts_only_when_asked(person: Page, base: str) -> None:
    person.clock.install()
    show(person, base, "en")
    live(person)
    spoken = person.locator('[data-pace="spoken"]')
    spoken.evaluate(LISTEN)
    person.clock.run_for(12_000)
    assert person.evaluate("spoken") == []
    person.locator(".pace-more > summary").click()
    person.get_by_label("Let my screen reader count").check()
    heard = set()
    for _ in range(40):
        person.clock.run_for(250)
        heard.add(spoken.text_content())
    assert {"In", "2", "3", "4", "Out", "5", "6"} <= heard
    person.get_by_label("Let my screen reader count").uncheck()
    expect(spoken).to_have_text("")


@pytest.mark.parametrize("person", ["reduce"], indirect=True)
def test_without_motion_it_counts_in_words(person: Page, base: str) -> None:
    person.clock.install()
    show(person, base, "en", breath((3, 1, 5, 2)))
    live(person)
    expect(person.locator(".breathing")).to_be_hidden()
    assert person.evaluate("document.getAnimations().length") == 0
    seen = set()
    for _ in range(48):
        person.clock.run_for(250)
        seen.add(person.locator(".pace-count").inner_text())
    assert seen == {*(f"In {n}" for n in (1, 2, 3)), "Hold 1", *(f"Out {n}" for n in range(1, 6)),
                    "Rest 1", "Rest 2"}  # fmt: skip
    expect(person.get_by_label("Pause")).to_be_visible()


def test_a_timer_fills_quietly_and_says_when_it_was_enough(person: Page, base: str) -> None:
    person.clock.install()
    show(person, base, "ar", pacer(texts_of("ar"), Pace("timer", timer_s=20), name="rest"))
    live(person)
    person.clock.run_for(10_000)
    done = person.locator(".pace-done")
    expect(done).to_be_hidden()
    assert 0.4 < _filled(person) < 0.8
    person.clock.run_for(12_000)
    expect(done).to_be_visible()
    assert _filled(person) == 1
    assert person.evaluate("audio.length") == 0


def _filled(page: Page) -> float:
    scale = page.locator(".pace-line > span").evaluate("(line) => line.style.transform")
    return float(re.fullmatch(r"scaleX\(([\d.]+)\)", scale)[1])


def test_a_part_of_the_body_is_lit_when_it_is_pressed(person: Page, base: str) -> None:
    show(person, base, "en", body_list())
    fill = "(shapes) => shapes.map((shape) => getComputedStyle(shape).fill)"
    (paper,) = set(person.locator(".part").evaluate_all(fill))
    for part in ("jaw", "back", "hands"):
        person.locator(f'.option:has([value="{part}"])').click()
        expect(person.locator(f".part-{part}").first).not_to_have_css("fill", paper)
        others = person.locator(f".part:not(.part-{part})").evaluate_all(fill)
        assert set(others) == {paper}, part
        person.locator(f'.option:has([value="{part}"])').click()
        expect(person.locator(f".part-{part}").first).to_have_css("fill", paper)
    person.get_by_label("Everywhere").check()
    expect(person.locator(".part-feet").first).not_to_have_css("fill", paper)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_has_no_objection(chromium: Browser, base: str, scheme: str, language: str) -> None:
    texts = texts_of(language)
    views = {
        "breath": pacer(texts, Pace("breath", 4, 2, 6, 1, 60), name="slow"),
        "timer": pacer(texts, Pace("timer", timer_s=20), name="rest"),
        "drawing": figure(texts, "side-bend"),
        "body": body_list(),
    }
    found = {}
    with chromium.new_context(
        viewport=PHONE, color_scheme=scheme, reduced_motion="reduce", service_workers="block"
    ) as context:
        context.add_init_script(path=NODE_MODULES / "axe-core" / "axe.min.js")
        page = context.new_page()
        for name, view in views.items():
            page.unroute_all()
            show(page, base, language, view)
            for fold in page.locator("#main details > summary").all():
                fold.click()
            found[name] = violations(page)
    assert {name: faults for name, faults in found.items() if faults} == {}
