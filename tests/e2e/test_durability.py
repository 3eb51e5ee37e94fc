"""What was called saved is there: after a kill, beside another tab, with a damaged copy."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from tests.browser.chromium import launch_profile
from tests.e2e import journey

DAMAGE_NEWEST = """
async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await done(indexedDB.open("stillwater"));
  const table = db.transaction("records", "readwrite").objectStore("records");
  const records = IDBKeyRange.bound(["vault", 0], ["vault", 1]); // and no parts
  const keys = await done(table.getAllKeys(records));
  const copies = await done(table.getAll(records));
  const newest = copies.reduce((best, copy, at) =>
    copy.generation > copies[best].generation ? at : best, 0);
  const record = copies[newest].record.slice();
  record[record.length - 40] ^= 1;
  await done(table.put({ ...copies[newest], record }, keys[newest]));
  db.close();
  localStorage.clear();
  return copies.length;
}
"""
# One place gone, and the mirror with it. Returns how many files or copies of the record it had.
LOSE = """
async (place) => {
  localStorage.clear();
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  if (place === "database") {
    const db = await done(indexedDB.open("stillwater"));
    const table = db.transaction("records").objectStore("records");
    const held = await done(table.count(IDBKeyRange.bound(["vault", 0], ["vault", 1])));
    db.close();
    await done(indexedDB.deleteDatabase("stillwater"));
    return held;
  }
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("stillwater");
  const names = await Array.fromAsync(folder.keys());
  for (const name of names) await folder.removeEntry(name);
  return names.filter((name) => name.startsWith("vault")).length;
}
"""


def kill_browser(profile: Path) -> None:
    """SIGKILL to every process of the browser on this profile, as when a battery dies."""
    listing = subprocess.run(
        ["ps", "-eo", "pid,args", "-ww"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    found = [int(line.split()[0]) for line in listing if f"--user-data-dir={profile}" in line]
    assert found, "no browser runs on this profile"
    for pid in found:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue  # it went with its parent


@pytest.mark.parametrize("time", range(3))
def test_a_killed_browser_keeps_what_was_saved(
    driver: Playwright, base: str, tmp_path: Path, time: int
) -> None:
    profile = tmp_path / "profile"
    words = f"The rain of the {time + 1}. day did not stop at all."
    context = launch_profile(driver, profile)
    page = context.new_page()
    journey.open_reflect(page, base, "en")
    journey.short_reflection(page, words)
    journey.press(page, "keep.device")
    journey.choose_passphrase(page)
    expect(page.locator("#lock-state")).to_have_attribute("data-state", "open")
    kill_browser(profile)
    with pytest.raises(Exception, match="closed"):
        page.reload()
    for lock_file in profile.glob("Singleton*"):
        lock_file.unlink()  # left by the dead process
    context = launch_profile(driver, profile)
    try:
        page = context.new_page()
        journey.open_journal(page, base, "en")
        journey.expect_listed(page, words)
    finally:
        context.close()


def start_vault(page: Page, base: str, words: str) -> None:
    journey.open_reflect(page, base, "en")
    journey.short_reflection(page, words)
    journey.keep_on_device(page)


def another_reflection(page: Page, words: str) -> None:
    """From the last screen to the choices of the next reflection, with the vault open."""
    journey.form_of(page, "guide.open").locator("button.link").click()
    journey.begin(page)
    journey.short_reflection(page, words)


def test_two_tabs_that_save_at_once_lose_nothing(
    visitor: BrowserContext, tab: Page, base: str
) -> None:
    start_vault(tab, base, "The first one was about the sea.")
    other = visitor.new_page()
    journey.open_journal(other, base, "en")
    other.goto(f"{base}en/reflect/")
    journey.ready(other)
    journey.begin(other)
    journey.short_reflection(other, "The second one was about the wind.")
    journey.press(other, "keep.device")
    journey.form_of(other, "vault.unlock").locator("#field-passphrase").fill(journey.PASSPHRASE)
    another_reflection(tab, "The third one was about the stones.")
    # Neither waits for the other.
    other.locator('#main form[data-command="vault.unlock"] button.primary').click()
    tab.locator('#main button[value="keep.device"]').click()
    journey.expect_saved(tab)
    journey.expect_saved(other)
    tab.locator('#main a[data-page="journal"]').click()
    journey.form_of(tab, "vault.lock")
    journey.lock(tab)
    journey.open_journal(tab, base, "en")
    expect(journey.entries(tab)).to_have_count(3)
    for word in ("sea", "wind", "stones"):
        expect(journey.entries(tab).filter(has_text=word)).to_have_count(1)


def two_reflections(tab: Page, base: str) -> None:
    start_vault(tab, base, "The one before it was about a lamp.")
    another_reflection(tab, "The newest one was about a door.")
    journey.press(tab, "keep.device")
    journey.expect_saved(tab)
    tab.goto(f"{base}en/help/")


@pytest.mark.parametrize("lost", ["database", "log"])
def test_what_one_place_loses_the_other_gives_back(
    tab: Page, base: str, dist: Path, lost: str
) -> None:
    """As when Chromium throws a database away whose own log was torn."""
    two_reflections(tab, base)
    assert tab.evaluate(LOSE, lost) == 2
    journey.open_journal(tab, base, "en")
    expect(journey.entries(tab)).to_have_count(2)
    fell_back = journey.texts_of(dist, "en").get("vault-fell-back-to-copy")
    expect(tab.locator("#main .notice").filter(has_text=fell_back)).to_have_count(0)
    tab.goto(f"{base}en/help/")
    assert tab.evaluate(LOSE, "log" if lost == "database" else "database") == 2
    journey.open_journal(tab, base, "en")  # it was healed, so it can now give back the other
    expect(journey.entries(tab)).to_have_count(2)


def test_a_damaged_copy_falls_back_and_says_so(tab: Page, base: str, dist: Path) -> None:
    texts = journey.texts_of(dist, "en")
    two_reflections(tab, base)
    assert tab.evaluate(DAMAGE_NEWEST) == 2
    journey.open_journal(tab, base, "en")
    notice = tab.locator("#main .notice").filter(has_text=texts.get("vault-fell-back-to-copy"))
    expect(journey.entries(tab)).to_have_count(2)  # the other place had it whole
    expect(notice).to_have_count(0)
    tab.goto(f"{base}en/help/")
    assert tab.evaluate(DAMAGE_NEWEST) == 2
    tab.evaluate(LOSE, "log")
    journey.open_journal(tab, base, "en")
    expect(notice).to_have_count(1)
    expect(journey.entries(tab).filter(has_text="lamp")).to_have_count(1)
