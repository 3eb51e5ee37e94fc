"""The ways beside the straight one: back, skip, pause, stop; memory only; files; backups."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Download, Page, Route, expect

from tests.e2e import journey
from tests.e2e.journey import PASSPHRASE, WORDS
from tests.e2e.test_canary import SEALED, STORED_WITH
from workshop.server import serving

WORDS_EN = WORDS["en"]
JUST_WRITE = "#main .first-choice"


def downloaded(page: Page, command: str, folder: Path) -> Path:
    """Press the button and take the file it hands over."""
    with page.expect_download(timeout=journey.ENGINE_TIMEOUT_MS) as found:
        journey.press(page, command)
    return kept_file(found.value, folder)


def kept_file(download: Download, folder: Path) -> Path:
    file = folder / download.suggested_filename
    download.save_as(file)
    return file


def restore(page: Page, file: Path, passphrase: str = PASSPHRASE) -> None:
    form = journey.form_of(page, "vault.restore")
    form.locator("#field-file").set_input_files(file)
    form.locator("#field-passphrase").fill(passphrase)
    journey.go_on(page)


def test_back_skip_pause_resume_and_stop(tab: Page, base: str) -> None:
    journey.open_reflect(tab, base, "en")
    journey.press(tab, "session.skip")
    journey.answer(tab, "situation", WORDS_EN.situation)
    journey.screen(tab, "mood").locator('[name="mood"]').fill(WORDS_EN.mood)
    journey.press(tab, "session.back")
    field = journey.screen(tab, "situation").locator("textarea")
    expect(field).to_have_value(WORDS_EN.situation)
    field.fill(WORDS_EN.balanced)
    journey.go_on(tab)
    mood = journey.screen(tab, "mood").locator('[name="mood"]')
    expect(mood).to_have_value(WORDS_EN.mood)  # going back dropped nothing
    expect(journey.mirrored(tab)).to_have_text(WORDS_EN.balanced)
    journey.press(tab, "session.skip")
    journey.screen(tab, "thought").locator("textarea").fill(WORDS_EN.thought)
    journey.press(tab, "session.pause")
    journey.form_of(tab, "session.resume")
    expect(tab.locator("#main")).not_to_contain_text(WORDS_EN.thought)
    journey.go_on(tab)
    expect(journey.screen(tab, "thought").locator("textarea")).to_have_value(WORDS_EN.thought)
    journey.press(tab, "session.stop")
    journey.screen(tab, "summary")
    letter = tab.locator(".letter .own-words")
    expect(letter.filter(has_text=WORDS_EN.balanced)).to_have_count(1)
    expect(letter.filter(has_text=WORDS_EN.thought)).to_have_count(1)
    expect(letter.filter(has_text=WORDS_EN.mood)).to_have_count(0)


def test_an_answer_survives_a_look_at_the_help_page(tab: Page, base: str) -> None:
    journey.open_reflect(tab, base, "en")
    journey.press(tab, "session.skip")
    journey.screen(tab, "situation").locator("textarea").fill(WORDS_EN.situation)
    journey.move(tab, "help")
    expect(tab.locator('a[href="tel:112"]').first).to_be_visible()
    tab.go_back()
    field = journey.screen(tab, "situation").locator("textarea")
    expect(field).to_have_value(WORDS_EN.situation)


def test_a_long_answer_is_quoted_in_part_and_exactly(tab: Page, base: str) -> None:
    text = f"{WORDS_EN.situation} The bus was late as on any other day. " + "It went on. " * 8
    journey.open_reflect(tab, base, "en")
    journey.press(tab, "session.skip")
    journey.answer(tab, "situation", text.strip())
    journey.screen(tab, "mood")
    quote = journey.mirrored(tab).inner_text()
    assert quote in text
    assert 3 <= len(quote.split()) < len(text.split())


class Gate:
    """Holds requests back until it is opened."""

    def __init__(self) -> None:
        self.held: list[Route] = []
        self.is_open = False

    def pass_or_hold(self, route: Route) -> None:
        if self.is_open:
            route.continue_()
        else:
            self.held.append(route)

    def open(self) -> None:
        self.is_open = True
        for route in self.held:
            route.continue_()


def test_words_and_presses_before_the_engine_are_kept(chromium: Browser, base: str) -> None:
    """The engine's files are held back until the words are there."""
    gate = Gate()
    with chromium.new_context(service_workers="block") as context:
        context.route("**/engine/**", gate.pass_or_hold)
        page = context.new_page()
        page.goto(f"{base}en/reflect/")
        page.locator(JUST_WRITE).click()
        expect(page.locator("#start-first-title")).to_be_focused()
        page.locator("#start-first textarea").fill(WORDS_EN.situation)
        expect(page.locator("#engine-line")).to_have_attribute("data-state", "downloading")
        assert gate.held
        gate.open()
        journey.ready(page)
        # Not sent yet: the words stand where they were being written.
        field = journey.screen(page, "on-your-mind").locator("textarea")
        expect(field).to_have_value(WORDS_EN.situation)
        expect(field).to_be_focused()


def test_a_press_before_the_engine_goes_on_from_there(chromium: Browser, base: str) -> None:
    gate = Gate()
    with chromium.new_context(service_workers="block") as context:
        context.route("**/engine/**", gate.pass_or_hold)
        page = context.new_page()
        page.goto(f"{base}en/reflect/")
        page.locator(JUST_WRITE).click()
        page.locator("#start-first textarea").fill(WORDS_EN.situation)
        page.locator("#start-first button.primary").click()
        expect(page.locator("#start-kept")).to_be_focused()
        gate.open()
        journey.ready(page)
        talk = journey.screen(page, "on-your-mind.1")
        assert (talk.locator("#reflection .own").first.text_content() or "") in WORDS_EN.situation


def test_a_tap_before_the_engine_is_answered_by_it(chromium: Browser, base: str) -> None:
    gate = Gate()
    with chromium.new_context(service_workers="block") as context:
        context.route("**/engine/**", gate.pass_or_hold)
        page = context.new_page()
        page.goto(f"{base}en/reflect/")
        page.locator('button[name="need"][value="sleep"]').click()
        expect(page.locator("#start-kept")).to_be_focused()
        gate.open()
        journey.ready(page)
        journey.form_of(page, "guide.time")


def test_memory_only_stores_nothing(tab: Page, base: str) -> None:
    journey.open_reflect(tab, base, "en")
    journey.short_reflection(tab, WORDS_EN.situation)
    journey.press(tab, "keep.memory")
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "memory")
    tab.locator('#main a[data-page="journal"]').click()
    journey.form_of(tab, "vault.lock")
    journey.expect_listed(tab, WORDS_EN.situation)
    assert tab.evaluate(STORED_WITH, WORDS_EN.situation)["found"] == []
    assert tab.evaluate(SEALED) == [0, 0]  # no ciphertext either
    tab.reload()
    journey.ready(tab)
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "empty")
    expect(tab.locator("#main")).not_to_contain_text(WORDS_EN.situation)


def test_letting_go_leaves_nothing(tab: Page, base: str) -> None:
    journey.open_reflect(tab, base, "en")
    journey.short_reflection(tab, WORDS_EN.situation)
    journey.press(tab, "keep.discard")
    journey.form_of(tab, "keep.discard").locator("button.danger").click()
    journey.form_of(tab, "guide.open")
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "empty")
    assert WORDS_EN.situation not in tab.content()
    assert tab.evaluate(STORED_WITH, WORDS_EN.situation)["found"] == []


def test_a_locked_file_opens_again(tab: Page, base: str, tmp_path: Path) -> None:
    journey.open_reflect(tab, base, "en")
    journey.short_reflection(tab, WORDS_EN.situation)
    journey.press(tab, "keep.file")
    with tab.expect_download(timeout=journey.ENGINE_TIMEOUT_MS) as found:
        journey.choose_passphrase(tab)
    file = kept_file(found.value, tmp_path)
    assert WORDS_EN.situation.encode() not in file.read_bytes()
    journey.form_of(tab, "guide.open")
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "empty")
    journey.move(tab, "journal")
    journey.form_of(tab, "vault.restore_form").locator("button").click()
    restore(tab, file)
    journey.form_of(tab, "vault.lock")
    journey.expect_listed(tab, WORDS_EN.situation)


def test_wrong_passphrase_then_backup_erase_and_restore(
    tab: Page, base: str, dist: Path, tmp_path: Path
) -> None:
    texts = journey.texts_of(dist, "en")
    journey.open_reflect(tab, base, "en")
    journey.short_reflection(tab, WORDS_EN.situation)
    journey.keep_on_device(tab)
    tab.locator('#main a[data-page="journal"]').click()
    file = downloaded(tab, "vault.backup", tmp_path)
    assert WORDS_EN.situation.encode() not in file.read_bytes()
    journey.lock(tab)
    journey.go_on(tab)
    journey.unlock(tab, "not the passphrase at all")
    wrong = tab.locator("#main .notice", has_text=texts.get("vault-wrong-passphrase"))
    expect(wrong).to_be_visible()
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "locked")
    journey.settled(tab)
    journey.unlock(tab)
    journey.form_of(tab, "vault.lock")
    assert min(tab.evaluate(SEALED)) >= 1  # in both places
    journey.erase_everything(tab)
    assert tab.evaluate(SEALED) == [0, 0]
    journey.move(tab, "journal")
    journey.form_of(tab, "vault.restore_form").locator("button").click()
    restore(tab, file, "not the passphrase at all")
    expect(tab.locator("#main .notice").first).to_be_visible()
    journey.settled(tab)
    restore(tab, file)
    journey.form_of(tab, "vault.lock")
    journey.expect_listed(tab, WORDS_EN.situation)


def test_a_readable_copy_with_and_without_a_network(tab: Page, dist: Path, tmp_path: Path) -> None:
    """The part that writes it comes by micropip from this site, and stays on the device."""
    with serving(dist) as base:
        port = urlsplit(base).port
        journey.open_reflect(tab, base, "en")
        journey.short_reflection(tab, WORDS_EN.situation)
        journey.keep_on_device(tab)
        tab.evaluate("navigator.serviceWorker.ready.then(() => null)")
        tab.goto(f"{base}en/journal/")
        journey.ready(tab)
        journey.unlock(tab)
        journey.form_of(tab, "vault.lock")
        file = downloaded(tab, "entry.readable_copy", tmp_path)
        assert WORDS_EN.situation in file.read_text("utf-8")
    journey.open_journal(tab, f"http://127.0.0.1:{port}/", "en")
    file = downloaded(tab, "entry.readable_copy", tmp_path)
    assert WORDS_EN.situation in file.read_text("utf-8")
