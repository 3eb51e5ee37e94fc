"""What a person is told of how safe the kept words are, with the browser's own answers."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Playwright, expect

from tests.browser.chromium import launch_profile
from tests.e2e import journey

SHOTS = os.environ.get("STILLWATER_SHOTS", "")
WORDS = {
    "en": "The rain did not stop, and I stayed in.",
    "es": "No dejó de llover y me quedé en casa.",
    "ar": "لم يتوقف المطر وبقيت في البيت.",
}
# Before the scripts of the page: a browser that says yes or no, and counts the questions.
ANSWERS = """
globalThis.questions = 0;
let granted = false;
navigator.storage.persisted = async () => granted;
navigator.storage.persist = async () => {
  globalThis.questions += 1;
  granted = GRANTS;
  return granted;
};
"""
INSTALLABLE = """
addEventListener("load", () => setTimeout(() => {
  const offer = new Event("beforeinstallprompt", { cancelable: true });
  offer.prompt = async () => { globalThis.prompted = (globalThis.prompted ?? 0) + 1; };
  offer.userChoice = Promise.resolve({ outcome: "accepted" });
  dispatchEvent(offer);
  globalThis.held = offer.defaultPrevented;
}, 0));
navigator.storage.persisted = async () => true;
"""
WEBKIT = "globalThis.GestureEvent = class {};"


def keep_one(page: Page, base: str, language: str = "en") -> None:
    journey.open_reflect(page, base, language)
    journey.short_reflection(page, WORDS[language])
    journey.keep_on_device(page)
    page.locator('#main a[data-page="journal"]').click()
    journey.form_of(page, "vault.lock")


def to_care(page: Page) -> Locator:
    """The section, on the screen "Keys and safety"."""
    journey.press(page, "care.show")
    section = page.locator('#main section[aria-labelledby="care-durability"]')
    expect(section).to_be_visible(timeout=journey.STEP_TIMEOUT_MS)
    journey.settled(page)
    return section


def shot(page: Page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/{name}.png", full_page=True)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_facts_and_one_suggestion(
    visitor: BrowserContext, tab: Page, base: str, dist: Path, language: str
) -> None:
    texts = journey.texts_of(dist, language)
    tab.add_init_script(ANSWERS.replace("GRANTS", "true"))
    keep_one(tab, base, language)
    line = tab.locator("#main", has_text=texts.get("durability-backup-never", entries=1))
    expect(line).to_have_count(1)
    shot(tab, f"journal-{language}")
    section = to_care(tab)
    expect(section).to_contain_text(texts.get("durability-not-protected"))
    expect(section).to_contain_text(texts.get("durability-copies-three"))
    expect(section.locator(".notice")).to_have_count(1)
    shot(tab, f"care-{language}")
    assert tab.evaluate("questions") == 0  # never asked without a tap
    section.locator("[data-protect-storage]").click()
    expect(section).to_contain_text(texts.get("durability-protected"))
    expect(section.locator(".notice")).to_have_count(0)
    expect(tab.locator("#care-durability")).to_be_focused()
    assert tab.evaluate("questions") == 1


def test_a_browser_that_says_no(tab: Page, base: str, dist: Path) -> None:
    texts = journey.texts_of(dist, "en")
    tab.add_init_script(ANSWERS.replace("GRANTS", "false"))
    keep_one(tab, base)
    section = to_care(tab)
    section.locator("[data-protect-storage]").click()
    expect(tab.locator("#care-durability")).to_be_focused()
    expect(section).to_contain_text(texts.get("durability-not-protected"))
    section.locator('button:not([value]):not([type="button"])').click()  # not now
    expect(section.locator(".notice")).to_have_count(0)


def test_the_offer_to_install_waits_for_a_tap(tab: Page, base: str) -> None:
    tab.add_init_script(INSTALLABLE)
    keep_one(tab, base)
    section = to_care(tab)
    assert tab.evaluate("held") is True  # the browser's own banner was held back
    assert tab.evaluate("globalThis.prompted ?? 0") == 0
    section.locator("[data-install-app]").click()
    expect(section.locator("[data-install-app]")).to_have_count(0)
    assert tab.evaluate("prompted") == 1


def test_a_browser_that_clears_what_is_not_visited(tab: Page, base: str, dist: Path) -> None:
    texts = journey.texts_of(dist, "en")
    tab.add_init_script(WEBKIT)
    keep_one(tab, base)
    section = to_care(tab)
    expect(section).to_contain_text(texts.get("durability-seven-days"))


def test_a_report_does_not_disturb_somebody_who_writes(tab: Page, base: str) -> None:
    tab.add_init_script(ANSWERS.replace("GRANTS", "true"))
    journey.open_reflect(tab, base, "en")
    journey.screen(tab, "arrive")
    journey.press(tab, "session.skip")
    field = journey.screen(tab, "situation").locator('[name="situation"]')
    field.fill("Half a sent")
    tab.evaluate("dispatchEvent(new Event('appinstalled'))")
    expect(field).to_have_value("Half a sent")
    expect(field).to_be_focused()


def test_a_backup_that_was_handed_over_is_said_so(
    driver: Playwright, base: str, dist: Path, tmp_path: Path
) -> None:
    texts = journey.texts_of(dist, "en")
    with launch_profile(driver, tmp_path / "profile") as context:
        page = context.new_page()
        keep_one(page, base)
        with page.expect_download() as download:
            journey.press(page, "vault.backup")
        assert download.value.path().stat().st_size > 4096
        section = to_care(page)
        expect(section).to_contain_text(texts.get("durability-backup-since", entries=0))
