"""The engine cannot start: the page says so, the words stay, and there is a way to keep them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.e2e import journey
from tests.e2e.journey import WORDS
from workshop.server import serving

WITHOUT_WASM = "delete globalThis.WebAssembly;"


def failed(page: Page) -> None:
    panel = page.locator("#engine-failed")
    expect(panel).to_be_visible(timeout=journey.ENGINE_TIMEOUT_MS)


def write_before_the_engine(page: Page, base: str, language: str) -> None:
    """ "Just let me write", and the first answer, on the page as it was built."""
    words = WORDS[language]
    page.goto(f"{base}{language}/reflect/")
    page.locator("#main .first-choice").click()
    page.locator("#start-first textarea").fill(words.situation)


def saved_words(page: Page, folder: Path) -> str:
    with page.expect_download() as found:
        page.locator("[data-save-as-file]").click()
    found.value.save_as(folder / "words.txt")
    return (folder / "words.txt").read_text("utf-8")


class Host:
    """A host that has lost the engine's files, and may find them again."""

    def __init__(self, dist: Path) -> None:
        self.engine, self.away = dist / "engine", dist.parent / "engine-away"

    def lose_engine(self) -> None:
        self.engine.rename(self.away)

    def find_engine(self) -> None:
        self.away.rename(self.engine)


@pytest.fixture
def host(dist: Path, tmp_path: Path) -> Host:
    copy = shutil.copytree(dist, tmp_path / "dist", copy_function=os.link)
    found = Host(Path(copy))
    found.lose_engine()
    return found


@pytest.fixture
def lost(host: Host) -> Iterator[str]:
    """The address of a host that answers 404 for every file of the engine."""
    with serving(host.engine.parent) as address:
        yield address


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_words_stay_and_can_be_saved(
    tab: Page, lost: str, dist: Path, tmp_path: Path, language: str
) -> None:
    words, texts = WORDS[language], journey.texts_of(dist, language)
    write_before_the_engine(tab, lost, language)
    failed(tab)
    expect(tab.locator("#engine-failed")).to_contain_text(texts.get("shell-failed-title"))
    expect(tab.locator("#start-first textarea")).to_have_value(words.situation)
    assert words.situation in saved_words(tab, tmp_path)
    tab.locator('nav.bar a[data-page="help"]').click()
    expect(journey.main(tab)).to_have_attribute("data-page", "help")
    expect(tab.locator('a[href="tel:112"]').first).to_be_visible()


def test_words_already_sent_are_in_the_file_too(tab: Page, lost: str, tmp_path: Path) -> None:
    write_before_the_engine(tab, lost, "en")
    tab.locator("#start-first button.primary").click()
    failed(tab)
    expect(tab.locator("#start-kept")).to_be_visible()
    assert WORDS["en"].situation in saved_words(tab, tmp_path)


def test_trying_again_works_once_the_files_are_there(tab: Page, host: Host, lost: str) -> None:
    write_before_the_engine(tab, lost, "en")
    failed(tab)
    host.find_engine()
    tab.locator("[data-engine-retry]").click()
    journey.ready(tab)
    expect(tab.locator("#engine-failed")).to_be_hidden()
    field = journey.screen(tab, "on-your-mind").locator("textarea")
    expect(field).to_have_value(WORDS["en"].situation)
    journey.go_on(tab)
    journey.screen(tab, "on-your-mind.1")
    assert (tab.locator("#reflection .own").first.text_content() or "") in WORDS["en"].situation


def test_a_browser_without_webassembly(chromium: Browser, base: str) -> None:
    """The page and the engine's worker both lack it, as in an old or locked-down browser."""

    def without_wasm(route: Route) -> None:
        if "x-stillwater-direct" in route.request.headers:  # the download itself is checked
            return route.continue_()
        answer = route.fetch()
        route.fulfill(response=answer, body=WITHOUT_WASM + answer.text())

    with chromium.new_context(service_workers="block") as context:
        context.add_init_script(WITHOUT_WASM)
        context.route("**/engine/interpreter.*.mjs", without_wasm)
        page = context.new_page()
        write_before_the_engine(page, base, "en")
        failed(page)
        expect(page.locator("#start-first textarea")).to_have_value(WORDS["en"].situation)
