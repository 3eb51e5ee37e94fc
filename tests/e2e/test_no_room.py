"""No room left on the device: said at once, the old value is there, and so are the words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser.chromium import launch_profile
from tests.e2e import journey

FIRST = {
    "en": "The first one fitted well enough.",
    "es": "La primera cupo sin ningún problema.",
    "ar": "الأولى وجدت مكانًا كافيًا هنا.",
}
CHANGED = {
    "en": "Changed when there was no room.",
    "es": "Cambiada cuando ya no quedaba espacio.",
    "ar": "تغيرت حين لم يبق مكان.",
}
# From the press to the moment when the words are on the screen, by the page's own clock.
WATCH = """() => {
  const panel = document.querySelector("#storage-full");
  addEventListener("submit", () => { globalThis.pressedMs = performance.now(); }, true);
  new MutationObserver(() => {
    if (!panel.hidden) globalThis.saidMs ??= performance.now();
  }).observe(panel, { attributeFilter: ["hidden"] });
}"""


@contextmanager
def full_device(driver: Playwright, profile: Path, base: str) -> Iterator[Page]:
    """A new browser on a profile that holds something: one that has written before remembers for a
    while how much room there was."""
    with launch_profile(driver, profile) as context:
        page = context.new_page()
        devtools = context.new_cdp_session(page)
        devtools.send("Storage.overrideQuotaForOrigin", {"origin": base, "quotaSize": 1})
        yield page


def keep_first(driver: Playwright, profile: Path, base: str, language: str) -> None:
    with launch_profile(driver, profile) as context:
        page = context.new_page()
        journey.open_reflect(page, base, language)
        journey.short_reflection(page, FIRST[language])
        journey.keep_on_device(page)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_changed_words_are_in_the_backup(
    driver: Playwright, chromium: Browser, base: str, dist: Path, tmp_path: Path, language: str
) -> None:
    texts = journey.texts_of(dist, language)
    keep_first(driver, tmp_path / "profile", base, language)
    file = tmp_path / "backup.bin"
    with full_device(driver, tmp_path / "profile", base) as page:
        journey.open_journal(page, base, language)
        journey.entries(page).click()
        journey.form_of(page, "entry.edit")
        page.locator('#main form[data-command="entry.edit"] button:not([name])').click()
        field = journey.form_of(page, "entry.update").locator("#field-answer-situation")
        field.fill(CHANGED[language])
        page.evaluate(WATCH)
        journey.go_on(page)
        panel = page.locator("#storage-full")
        expect(panel).to_be_visible(timeout=journey.STEP_TIMEOUT_MS)
        expect(panel).to_contain_text(texts.get("vault-storage-full"))
        took_ms = page.evaluate("saidMs - pressedMs")
        print(f"{language}: 'not saved' after {took_ms:.0f} ms")
        expect(field).to_have_value(CHANGED[language])
        with page.expect_download() as download:
            panel.locator('form[data-command="vault.backup"] button').click()
        download.value.save_as(file)
        expect(field).to_have_value(CHANGED[language])
        journey.open_journal(page, base, language)
        journey.expect_listed(page, FIRST[language])  # what was saved is there
    assert CHANGED[language].encode() not in file.read_bytes()
    with chromium.new_context() as elsewhere:
        page = elsewhere.new_page()
        page.goto(f"{base}{language}/journal/")
        journey.ready(page)
        journey.form_of(page, "vault.restore_form").locator("button").click()
        form = journey.form_of(page, "vault.restore")
        form.locator("#field-file").set_input_files(file)
        form.locator("#field-passphrase").fill(journey.PASSPHRASE)
        journey.go_on(page)
        journey.form_of(page, "vault.lock")
        journey.expect_listed(page, CHANGED[language])


def test_a_reflection_stays_on_the_screen(
    driver: Playwright, base: str, dist: Path, tmp_path: Path
) -> None:
    texts = journey.texts_of(dist, "en")
    keep_first(driver, tmp_path / "profile", base, "en")
    with full_device(driver, tmp_path / "profile", base) as page:
        journey.open_journal(page, base, "en")
        page.goto(f"{base}en/reflect/")
        journey.ready(page)
        journey.begin(page)
        journey.short_reflection(page, "The second one found no room.")
        journey.press(page, "keep.device")
        journey.unlock(page)
        full = page.locator(".notice:visible", has_text=texts.get("vault-storage-full"))
        expect(full).to_have_count(1, timeout=journey.STEP_TIMEOUT_MS)
        journey.screen(page, "keep")  # where a file can still be chosen
        for step in ("leave", "next_step", "summary"):
            journey.press(page, "session.back")
            journey.screen(page, step)
        own = page.locator("#main .own-words", has_text="The second one found no room.")
        expect(own).to_have_count(1)
        journey.open_journal(page, base, "en")
        journey.expect_listed(page, FIRST["en"])
