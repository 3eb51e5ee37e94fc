"""Help on the next screen: by keyboard, without a network, in every language; scripts or none."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from stillwater.views.site import LANGUAGES
from tests.e2e import journey
from tests.e2e.live_crisis import GENTLE, NOW, SUPPORT, asked, back, begin, choose, go_on, say
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


@pytest.mark.parametrize(("page_in", "written_in"), [("en", "es"), ("es", "ar"), ("en", "ar")])
def test_words_in_another_language_than_the_page_are_read(
    tab: Page, base: str, page_in: str, written_in: str
) -> None:
    """No page has rules for that language: these and its heads are fetched when it is written."""
    files: list[str] = []
    tab.on("request", lambda request: files.append(request.url))
    begin(tab, base, page_in)
    say(tab, SUPPORT[written_in])
    asked(tab)
    assert any(f"/models/tier1-{written_in}." in url for url in files)
    assert any(f"/content/rules-{written_in}." in url for url in files)
    assert all(url.startswith((base, f"blob:{base}", "data:")) for url in files)


def test_who_writes_in_the_language_of_the_page_fetches_nothing_of_others(
    tab: Page, base: str
) -> None:
    files: list[str] = []
    tab.on("request", lambda request: files.append(request.url))
    begin(tab, base, "en")
    say(tab, SUPPORT["en"])
    asked(tab)
    assert not any("/content/rules-" in url for url in files)


#: Until the service worker has kept these files; the test's own time limit ends it.
KEPT = """async (needed) => {
  const kept = async () => {
    const names = await caches.keys();
    const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => url);
  };
  for (let tries = 0; tries < 120; tries += 1) {
    const urls = await kept();
    if (needed.every((part) => urls.some((url) => url.includes(part)))) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("not kept");
}"""
#: Somebody whose device is set to English and Arabic.
BOTH = """
Object.defineProperty(Navigator.prototype, "languages", { get: () => ["en-GB", "ar-EG"] });
"""


def test_words_in_a_language_of_the_device_are_read_without_a_network(
    visitor: BrowserContext, base: str, dist: Path
) -> None:
    visitor.add_init_script(BOTH)
    page = visitor.new_page()
    begin(page, base, "en")
    needed = [dist.glob(f"{name}.*[!rz]") for name in ("content/rules-ar", "models/tier1-[ae][rn]")]
    files = [file for found in needed for file in found]
    assert len(files) == 3
    page.evaluate(KEPT, [file.relative_to(dist).as_posix() for file in files])
    page.close()
    visitor.set_offline(True)
    later = visitor.new_page()
    begin(later, base, "en")
    say(later, "سأنتحر الليلة")
    asked(later)


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
