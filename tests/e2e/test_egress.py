"""Nothing leaves the device: not a request, not a name to look up, not a word in a message."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from tests.browser.chromium import launch_profile
from tests.e2e import journey
from tests.e2e.journey import WORDS
from tests.e2e.watch import Watch, read_net_log
from workshop.server import serving

# What Chromium asks of its maker by itself, whatever page is open: no page makes it, no site can
# switch it off, and the test below holds it free of words.
BROWSER_OWN = {
    "accounts.google.com",
    "clients2.google.com",
    "content-autofill.googleapis.com",
    "optimizationguide-pa.googleapis.com",
    "update.googleapis.com",
}
# The build turns the libraries' own download addresses into this path: asked for here, it would be
# PyScript or Pyodide looking for its CDN.
CDN_NAMES = ("not-on-any-other-host", "jsdelivr", "unpkg", "pyscript.net", "cdn.")


@contextmanager
def watched(driver: Playwright, folder: Path) -> Iterator[tuple[BrowserContext, Watch, Path]]:
    """A browser of its own, with its net log on. The log is whole when the block has ended."""
    log = folder / "net-log.json"
    arguments = (f"--log-net-log={log}", "--net-log-capture-mode=Everything")
    context = launch_profile(driver, folder / "profile", *arguments)
    try:
        yield context, Watch(context), log
    finally:
        context.close()


def whole_way(page: Page, base: str, language: str) -> None:
    """Every page and every live screen, with downloads, to the lock and out."""
    words = WORDS[language]
    for name in ("help", "breathe", "ground", "learn", "about"):
        page.goto(f"{base}{language}/{name}/")
    journey.open_reflect(page, base, language)
    journey.to_summary(page, words)
    journey.to_keep(page, words)
    journey.keep_on_device(page)
    page.locator('#main a[data-page="journal"]').click()
    journey.form_of(page, "vault.lock")
    for command in ("vault.backup", "entry.readable_copy"):
        with page.expect_download(timeout=journey.ENGINE_TIMEOUT_MS):
            journey.press(page, command)
    journey.entries(page).click()
    journey.form_of(page, "entry.edit")
    journey.move(page, "journal")
    journey.lock(page)
    page.locator("[data-quick-exit]").click()
    expect(page.locator("#main")).to_have_attribute("data-page", "exit")


def assert_nothing_left(watch: Watch, log: Path, base: str, language: str) -> None:
    assert watch.outside(base) == []
    here = urlsplit(base).netloc
    asked = read_net_log(log)
    assert asked.by_pages == {here}
    assert asked.by_the_browser <= {here, *BROWSER_OWN}
    assert asked.connected == {here}
    assert not [url for url in watch.requests if any(name in url for name in CDN_NAMES)]
    assert watch.violations == []
    assert watch.policy_messages() == []
    assert watch.errors == []
    said = "\n".join([*watch.messages, *watch.requests, asked.text])
    for field in fields(WORDS[language]):
        assert getattr(WORDS[language], field.name) not in said, field.name
    assert journey.PASSPHRASE not in said


@pytest.mark.parametrize(
    ("language", "headers", "prefix"),
    [("en", True, ""), ("ar", True, "/some/path"), ("es", False, "")],
    ids=["real headers", "under a sub-path", "a host that sends no headers"],
)
def test_the_whole_way_stays_here(
    driver: Playwright, dist: Path, tmp_path: Path, language: str, headers: bool, prefix: str
) -> None:
    with serving(dist, headers=headers, prefix=prefix) as base:
        with watched(driver, tmp_path) as (context, watch, log):
            page = context.new_page()
            whole_way(page, base, language)
        assert len(watch.requests) > 30
        assert_nothing_left(watch, log, base, language)


def test_the_watch_sees_what_tries_to_leave(driver: Playwright, base: str, tmp_path: Path) -> None:
    """The instruments themselves: a page that tries is seen, and is stopped by the policy."""
    with watched(driver, tmp_path) as (context, watch, _):
        page = context.new_page()
        page.goto(f"{base}en/")
        page.evaluate("fetch('http://outside.invalid/').catch(() => null)")
        page.evaluate(
            "document.body.append(Object.assign(new Image(), {src: 'http://outside.invalid/i'}))"
        )
        page.evaluate("try { document.body.innerHTML = '<script></script>' } catch {}")
        expect(page.locator("img[src]")).to_have_count(1)
        page.goto(f"{base}en/help/")
    assert any("connect-src" in text for text in watch.violations)
    assert any("img-src" in text for text in watch.violations)
    assert watch.policy_messages()


def test_the_net_log_shows_another_host(driver: Playwright, base: str, tmp_path: Path) -> None:
    with watched(driver, tmp_path) as (context, watch, log):
        page = context.new_page()
        page.route("http://outside.invalid/**", lambda route: route.continue_())
        with pytest.raises(Exception, match="ERR_NAME_NOT_RESOLVED"):
            page.goto("http://outside.invalid/seen")
    assert "outside.invalid" in read_net_log(log).by_the_browser
    assert watch.outside(base) != []
