"""Help on the next screen: by keyboard, without a network, in every language; scripts or none."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from stillwater.views.site import LANGUAGES
from tests.e2e import journey
from tests.e2e.live_crisis import NOW, SUPPORT, asked, back, begin, choose, go_on, say
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


#: Somebody whose device is set to English and Arabic.
BOTH = """
Object.defineProperty(Navigator.prototype, "languages", { get: () => ["en-GB", "ar-EG"] });
"""


def test_words_in_a_language_of_the_device_are_read_without_a_network(
    visitor: BrowserContext, base: str
) -> None:
    visitor.add_init_script(BOTH)
    page = visitor.new_page()
    kept: set[str] = set()
    page.on("requestfinished", lambda request: kept.add(request.url.rsplit("/")[-1].split(".")[0]))
    begin(page, base, "en")
    needed = {"rules-ar", "tier1-ar", "tier1-en"}
    for _ in range(60):
        page.wait_for_timeout(500)  # what has come is being kept as well
        if needed <= kept:
            break
    assert needed <= kept
    page.wait_for_timeout(1000)
    page.close()
    visitor.set_offline(True)
    later = visitor.new_page()
    begin(later, base, "en")
    say(later, "سأنتحر الليلة")
    asked(later)


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


def plan_for_hard_hours(page: Page, base: str) -> None:
    """One answer of it, kept until the page is closed."""
    page.goto(f"{base}en/reflect/")
    journey.ready(page)
    journey.begin(page, "safety-plan")
    journey.check_in(page, "arrive", pleasantness=5, energy=4)
    journey.screen(page, "start")
    journey.go_on(page)
    journey.answer(page, "signs", SIGNS)
    while page.locator('#main form[data-step="keep"]').count() == 0:
        journey.press(page, "session.stop")
        journey.settled(page)
    journey.press(page, "keep.memory")
    journey.form_of(page, "guide.open").locator("button.link").click()


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
    page.locator("#main .first-choice").click()
    say(page, SUPPORT["en"])
    asked(page)
    choose(page, "plan")
    share_plan(page)
    told = [*heard, page.title(), page.url, page.locator("#announcer").inner_text()]
    assert not any("kill" in text or SIGNS in text for text in told)
