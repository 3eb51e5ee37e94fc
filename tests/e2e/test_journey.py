"""One reflection, end to end: written, mirrored, kept, read again without a network, deleted."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from tests.browser.chromium import launch_profile
from tests.e2e import journey
from tests.e2e.journey import WORDS
from workshop.server import serving


def kept_offline(page: Page) -> None:
    """Wait until the service worker has taken over: from then on the pages are on the device."""
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")


def the_page(context: BrowserContext) -> Page:
    return context.pages[0] if context.pages else context.new_page()


@pytest.mark.parametrize("language", ["en", "ar", "es"])
def test_the_whole_way(driver: Playwright, dist: Path, tmp_path: Path, language: str) -> None:
    words, texts = WORDS[language], journey.texts_of(dist, language)
    profile = tmp_path / "profile"
    with serving(dist) as base:
        port = urlsplit(base).port
        with ExitStack() as stack:
            context = launch_profile(driver, profile)
            stack.callback(context.close)
            page = the_page(context)
            journey.open_reflect(page, base, language)
            expect(page.locator("html")).to_have_attribute("dir", texts.direction)
            journey.to_summary(page, words)
            for phrase in (words.situation, words.thought, words.evidence_for, words.balanced):
                letter = page.locator(".letter .own-words")
                expect(letter.filter(has_text=phrase)).to_have_count(1)
            journey.to_keep(page, words)
            journey.keep_on_device(page)
            expect(page.locator("h1")).to_have_text(texts.get("session-ended-device"))
            kept_offline(page)
    # The server is gone and the browser was closed. Nothing but the profile is left.
    with ExitStack() as stack:
        context = launch_profile(driver, profile)
        stack.callback(context.close)
        page = the_page(context)
        journey.open_journal(page, f"http://127.0.0.1:{port}/", language)
        expect(journey.entries(page)).to_have_count(1)
        read_edit_delete(page, language)
        journey.lock(page)
        assert words.situation not in page.content()


def read_edit_delete(page: Page, language: str) -> None:
    words = WORDS[language]
    journey.entries(page).click()
    journey.form_of(page, "entry.edit")
    answers = page.locator(".answers .own-words")
    for phrase in (words.feeling, words.thought, words.evidence_against, words.next_step):
        expect(answers.filter(has_text=phrase)).to_have_count(1)
    page.locator('#main form[data-command="entry.edit"] button:not([name])').click()
    form = journey.form_of(page, "entry.update")
    expect(form.locator("#field-answer-thought")).to_have_value(words.thought)
    form.locator("#field-answer-thought").fill(words.balanced)
    journey.go_on(page)
    journey.form_of(page, "entry.edit")
    expect(answers.filter(has_text=words.thought)).to_have_count(0)
    expect(answers.filter(has_text=words.balanced)).to_have_count(2)
    journey.press(page, "entry.delete_form")
    journey.form_of(page, "entry.delete").locator("button.danger").click()
    journey.form_of(page, "vault.lock")
    expect(journey.entries(page)).to_have_count(0)


def test_moving_on_asks_for_nothing_that_is_not_there(tab: Page, base: str) -> None:
    """The head stays while the address changes: its links must not change with it."""
    missing: list[str] = []
    tab.on("response", lambda got: missing.append(got.url) if got.status >= 400 else None)
    tab.goto(f"{base}en/")
    icon = tab.locator("link[rel=icon]").evaluate("link => link.href")
    tab.locator("#main a[data-page='reflect']").first.click()
    journey.ready(tab)
    assert tab.locator("link[rel=icon]").evaluate("link => link.href") == icon
    tab.reload()
    tab.locator("nav a[data-page='journal']").first.click()
    expect(tab.locator("#main")).to_have_attribute("data-page", "journal")
    assert not missing
