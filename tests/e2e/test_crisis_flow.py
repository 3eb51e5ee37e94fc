"""Help on the next screen: by keyboard, without a network, in every language; scripts or none."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from stillwater.views.site import LANGUAGES
from tests.e2e import journey
from tests.e2e.live_crisis import GENTLE, NOW, SUPPORT, asked, back, begin, choose, go_on, say
from tests.e2e.live_ways import open_care
from tests.e2e.test_keyboard import enter

CODES = [language.code for language in LANGUAGES]
ZONES = {"en": ("Africa/Nairobi", "tel:999"), "es": ("America/Mexico_City", "tel:911"),
         "ar": ("Africa/Cairo", "tel:122")}  # fmt: skip


@pytest.mark.parametrize("language", CODES)
def test_from_words_to_a_number_without_a_network(
    chromium: Browser, base: str, language: str
) -> None:
    zone, number = ZONES[language]
    with chromium.new_context(viewport={"width": 360, "height": 640}, timezone_id=zone) as context:
        page = context.new_page()
        begin(page, base, language)
        context.set_offline(True)
        say(page, SUPPORT[language])
        asked(page)
        quoted = page.locator("#main .own-words").first
        assert quoted.inner_text() in SUPPORT[language], "their own words, exactly"
        choose(page, "people")
        expect(page.locator(f"#main a[href='{number}']").first).to_be_visible()
        back(page)
        go_on(page)
        expect(page.locator("#main textarea")).to_be_visible()
        say(page, NOW[language])
        asked(page)
        first = page.locator("#main .crisis :is(a, button)").first
        assert (first.get_attribute("href") or "").startswith("tel:"), "people stand first"


def test_a_line_says_whether_it_is_there_by_the_devices_clock(chromium: Browser, base: str) -> None:
    for zone, told in (("Europe/London", True), ("Africa/Nairobi", False)):
        with chromium.new_context(timezone_id=zone, locale="en-GB") as context:
            page = context.new_page()
            begin(page, base, "en")
            say(page, SUPPORT["en"])
            asked(page)
            choose(page, "people")
            if not told:  # the clock is another country's
                page.get_by_role("button", name="Another country").click()
                page.get_by_role("button", name="United Kingdom").click()
            line = page.locator("#main .line", has_text="CALM")
            expect(line).to_be_visible()
            state = line.get_by_text("Open now.").or_(line.get_by_text("Closed at this hour."))
            expect(state).to_have_count(int(told))


@pytest.mark.parametrize(("page_in", "written_in"), [("en", "es"), ("es", "ar")])
def test_words_in_another_language_than_the_page_are_read(
    tab: Page, base: str, page_in: str, written_in: str
) -> None:
    """Neither page has rules for that language: its heads are fetched when it is written."""
    files: list[str] = []
    tab.on("request", lambda request: files.append(request.url))
    begin(tab, base, page_in)
    say(tab, SUPPORT[written_in])
    asked(tab)
    assert any(f"/models/tier1-{written_in}." in url for url in files)


def test_half_a_check_in_is_there_again(tab: Page, base: str) -> None:
    tab.goto(f"{base}en/reflect/")
    journey.ready(tab)
    journey.begin(tab)
    feeling = tab.locator("#main input[name='feeling']")
    feeling.fill("I want to kill myself")
    journey.go_on(tab)
    asked(tab)
    go_on(tab)
    expect(feeling).to_have_value("I want to kill myself")


def test_by_keyboard_alone(tab: Page, base: str) -> None:
    begin(tab, base, "en")
    tab.locator("#main textarea").focus()
    tab.keyboard.insert_text(SUPPORT["en"])
    enter(tab, "#main form:not([hidden]) button.primary")
    asked(tab)
    expect(tab.locator("#screen-title")).to_be_focused()
    enter(tab, '#main button[value="crisis.settle"]')
    journey.form_of(tab, "crisis.back")
    expect(tab.locator("#screen-title")).to_be_focused()
    enter(tab, '#main button[value="crisis.go_on"]')
    expect(tab.locator('#main form[data-step="crisis"]')).to_have_count(0)
    expect(tab.locator("#main textarea")).to_be_visible()
    assert tab.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_it_waits_over_a_look_at_another_page(tab: Page, base: str) -> None:
    begin(tab, base, "en")
    say(tab, SUPPORT["en"])
    asked(tab)
    journey.move(tab, "help")
    expect(tab.locator("#main a[href^='tel:']").first).to_be_visible()
    tab.go_back()
    asked(tab)


@pytest.mark.parametrize("language", CODES)
def test_the_words_on_danger_need_no_script(chromium: Browser, base: str, language: str) -> None:
    with chromium.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{base}{language}/help/")
        fold = page.locator("#danger-violence")
        fold.locator("summary").click()
        expect(fold.locator("p").first).to_be_visible()


#: In place of the device's sheet, which no test can press: what it got, and whether a press stood
#: behind it. It answers as a person or a device would, in this order.
SHEET = """
globalThis.got = [];
const answers = ["NotAllowedError", "", "AbortError", "open"];
Navigator.prototype.canShare = ({ text }) => Boolean(text);
Navigator.prototype.share = async (what) => {
  got.push([what, navigator.userActivation.isActive]);
  document.documentElement.dataset.got = got.length;
  const fault = answers.shift();
  if (fault === "open") await new Promise(() => {});
  if (fault) throw new DOMException(what.text, fault);
};
"""
SIGNS = "The curtains stay shut for days"
PEOPLE = "Rosa, two doors down: 0171 5551234 (after six)"
#: In place of the print dialogue, which no test can press: how often it was asked for.
PRINTER = """
globalThis.print = () => {
  const { dataset } = document.documentElement;
  dataset.printed = Number(dataset.printed ?? 0) + 1;
};
"""


def plan_for_hard_hours(page: Page, base: str) -> None:
    """Two answers of it, up to the choice of what to keep."""
    page.goto(f"{base}en/reflect/")
    journey.ready(page)
    journey.begin(page, "safety-plan")
    journey.check_in(page, "arrive", pleasantness=5, energy=4)
    journey.screen(page, "start")
    journey.go_on(page)
    journey.answer(page, "signs", SIGNS)
    for step in ("myself", "around"):
        journey.screen(page, step)
        journey.press(page, "session.skip")
    journey.answer(page, "people", PEOPLE)
    while page.locator('#main form[data-step="keep"]').count() == 0:
        journey.press(page, "session.stop")
        journey.settled(page)


def share_plan(page: Page) -> None:
    """To the device's sheet: it could not, it could, the person closed it; left open, it is in
    nobody's way."""
    lines = page.locator("#plan-sharing")
    for number, notices in ((1, 1), (2, 0), (3, 0), (4, 0)):
        journey.press(page, "plan.share")
        expect(page.locator("html")).to_have_attribute("data-got", str(number))
        journey.settled(page)
        expect(lines.locator(".notice")).to_have_count(notices)
    for what, pressed in page.evaluate("got"):
        assert list(what) == ["text"] and SIGNS in what["text"] and pressed
    back(page)


def test_no_word_of_it_leaves_the_page(visitor: BrowserContext, base: str) -> None:
    visitor.add_init_script(SHEET)
    page = visitor.new_page()
    heard: list[str] = []
    page.on("request", lambda request: heard.append(request.url + (request.post_data or "")))
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda fault: heard.append(str(fault)))
    plan_for_hard_hours(page, base)
    journey.press(page, "keep.memory")
    journey.form_of(page, "guide.open").locator("button.link").click()
    page.locator("#main .first-choice").click()
    say(page, SUPPORT["en"])
    asked(page)
    choose(page, "plan")
    share_plan(page)
    told = [*heard, page.title(), page.url, page.locator("#announcer").inner_text()]
    assert not any("kill" in text or SIGNS in text for text in told)


def on_the_plan(page: Page, base: str) -> None:
    plan_for_hard_hours(page, base)
    journey.press(page, "keep.memory")
    journey.form_of(page, "guide.open").locator("button.link").click()
    page.locator("#main .first-choice").click()
    say(page, SUPPORT["en"])
    asked(page)
    choose(page, "plan")


def test_the_plan_goes_on_paper_as_words_alone(visitor: BrowserContext, base: str) -> None:
    visitor.add_init_script(PRINTER)
    page = visitor.new_page()
    on_the_plan(page, base)
    button = page.locator("#main [data-print]")
    button.click()
    expect(page.locator("html")).to_have_attribute("data-printed", "1")
    page.emulate_media(media="print")
    expect(button).to_be_hidden()
    expect(page.locator("button:visible, input:visible, .quick-exit:visible")).to_have_count(0)
    on_paper = page.locator("body").inner_text()
    headings = page.locator("#main :is(h1, h2)").all_inner_texts()
    assert len(headings) == 3
    left = on_paper
    for words in [SIGNS, PEOPLE, *headings]:
        assert words in on_paper, "every word of the plan"
        left = left.replace(words, "", 1)
    assert not left.strip(), "and nothing else"


def test_who_was_written_down_is_called_with_one_press(tab: Page, base: str) -> None:
    on_the_plan(tab, base)
    for way in ("plan", "trust"):
        number = tab.locator("#main .own-words a")
        expect(number).to_have_attribute("href", "tel:01715551234")
        assert number.inner_text() == "0171 5551234"
        assert (number.bounding_box() or {})["height"] >= 44, "large enough to be pressed"
        assert tab.locator("#main .own-words:has(a)").inner_text() == PEOPLE, way
        if way == "plan":
            back(tab)
            choose(tab, "trust")


def test_a_readable_plan_is_one_press_away_while_locked(tab: Page, base: str) -> None:
    plan_for_hard_hours(tab, base)
    journey.keep_on_device(tab)
    journey.move(tab, "journal")
    open_care(tab)
    journey.form_of(tab, "plan.open").locator("button").click()
    journey.form_of(tab, "plan.close")
    for where in ("reflect", "journal"):
        tab.goto(f"{base}en/{where}/")
        journey.ready(tab)
        assert SIGNS not in tab.locator("#main").inner_text()
        enter(tab, '#main form[data-command="crisis.plan"] button')
        expect(tab.locator("#main .own-words")).to_have_text([SIGNS, PEOPLE])
        expect(tab.locator("#screen-title")).to_be_focused()
        enter(tab, '#main form[data-command="crisis.back"] button[type="submit"]:not([name])')
        journey.form_of(tab, "crisis.plan")
        assert SIGNS not in tab.locator("#main").inner_text()


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("kind", ["plain", "talk"])
def test_help_above_a_screen_is_where_one_begins(
    chromium: Browser, base: str, language: str, kind: str
) -> None:
    """In sight on a small phone, and first for a screen reader and for the keyboard."""
    with chromium.new_context(viewport={"width": 360, "height": 640}) as context:
        page = context.new_page()
        if kind == "talk":
            begin(page, base, language)
        else:
            page.goto(f"{base}{language}/reflect/")
            journey.ready(page)
            journey.begin(page)
            journey.press(page, "session.skip")
            journey.screen(page, "situation")
        say(page, GENTLE[language])
        notice = page.locator("#main .notice.care")
        expect(notice).to_be_focused()
        expect(notice.locator(":scope > :first-child")).to_be_in_viewport()
        expect(notice.locator("a[data-page='help']")).to_be_in_viewport(ratio=1)
        told = page.evaluate(
            "document.getElementById(document.activeElement.getAttribute('aria-labelledby'))"
            ".textContent"
        )
        assert told and told not in GENTLE[language]
        page.keyboard.press("Tab")
        expect(notice.locator("a[data-page='help']")).to_be_focused()
        if kind == "plain":
            journey.answer(page, "mood", journey.WORDS[language].mood)
            journey.screen(page, "thought")
            expect(page.locator("#screen-title")).to_be_focused()
            expect(page.locator("#main [data-help]")).to_have_count(0)
