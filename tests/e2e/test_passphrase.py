"""Choosing a passphrase in the browser: six words drawn by chance, and one's own."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e import journey

WORDS = "#suggested-words .six-words"
VERDICT = "#passphrase-verdict"


def to_the_choice(page: Page, base: str, language: str) -> None:
    journey.open_reflect(page, base, language)
    journey.short_reflection(page, "Something small that happened today.")
    journey.press(page, "keep.device")
    journey.form_of(page, "vault.create")


def six_words(page: Page) -> str:
    shown = page.locator(WORDS).inner_text()
    assert len(shown.split()) == 6
    return shown


@pytest.mark.parametrize("language", ["en", "ar"])
def test_six_words_make_a_vault_and_open_it(tab: Page, base: str, language: str) -> None:
    to_the_choice(tab, base, language)
    first = six_words(tab)
    journey.press(tab, "passphrase.suggest")
    expect(tab.locator(WORDS)).not_to_have_text(first)
    journey.settled(tab)
    words = six_words(tab)
    expect(tab.locator("#field-passphrase")).to_be_hidden()
    tab.locator("#field-words_again").fill(f"{words.rsplit(' ', 1)[0]} x")
    journey.go_on(tab)
    expect(tab.locator("#main .notice[role=status]").first).to_be_visible()
    journey.settled(tab)
    expect(tab.locator(WORDS)).to_have_text(words)  # they may be on paper already
    tab.locator("#field-words_again").fill(words)
    tab.keyboard.press("Enter")  # which must not ask for other words
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "open")
    tab.goto(f"{base}{language}/journal/")
    journey.ready(tab)
    journey.unlock(tab, " ".join(reversed(words.split())))
    expect(tab.locator("#main .notice").first).to_be_visible()
    journey.settled(tab)
    journey.unlock(tab, f" {words} ")  # a keyboard adds spaces by itself
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "open")
    expect(journey.entries(tab)).to_have_count(1)


def test_arabic_typed_in_another_way_opens_the_same_vault(tab: Page, base: str) -> None:
    to_the_choice(tab, base, "ar")
    journey.choose_passphrase(tab, "أربعة قوارب إلى جزيرةٍ هادئة")
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "open")
    journey.open_journal(tab, base, "ar", "اربعه قوارب الي  جـزيرة هادئه")
    expect(journey.entries(tab)).to_have_count(1)


def test_ones_own_is_weighed_in_words_while_it_is_typed(tab: Page, base: str) -> None:
    to_the_choice(tab, base, "en")
    tab.locator("#field-passphrase_kind-own").check()
    expect(tab.locator(WORDS)).to_be_hidden()
    field, verdict = tab.locator("#field-passphrase"), tab.locator(VERDICT)
    expect(verdict).to_have_attribute("aria-live", "polite")
    field.press_sequentially("Christopher")
    expect(verdict).to_contain_text("4")
    field.press_sequentially("1987")
    expect(verdict.locator("p")).to_have_count(2)
    expect(field).to_be_focused()
    field.fill("")
    expect(verdict.locator("p")).to_have_count(0)
    journey.choose_passphrase(tab, "Christopher1987")
    expect(tab.locator("#main .notice[role=status]").first).to_be_visible()
    journey.settled(tab)
    expect(tab.locator("#field-passphrase")).to_be_visible()
    expect(tab.locator("#field-passphrase")).to_have_value("")
    assert "Christopher1987" not in tab.content()
    journey.choose_passphrase(tab)
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "open")


def test_without_the_word_list_ones_own_can_still_be_chosen(tab: Page, base: str) -> None:
    tab.context.route("**/content/words-*.json", lambda route: route.abort())
    to_the_choice(tab, base, "en")
    expect(tab.locator(WORDS)).to_have_count(0)
    tab.locator("#field-passphrase").fill(journey.PASSPHRASE)
    tab.locator("#field-passphrase_again").fill(journey.PASSPHRASE)
    journey.go_on(tab)
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "open")


def test_the_list_is_there_offline(tab: Page, base: str) -> None:
    with tab.expect_response("**/content/words-en.*.json", timeout=journey.ENGINE_TIMEOUT_MS):
        journey.open_reflect(tab, base, "en")
    journey.short_reflection(tab, "Something small that happened today.")
    tab.context.set_offline(True)
    journey.press(tab, "keep.device")
    journey.form_of(tab, "vault.create")
    assert len(set(six_words(tab).split())) > 1
