"""While the journal is locked, nothing that was written can be found: not in the page, not in any
storage, not in a message, not in one byte of the browser's profile."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, Playwright, expect

from tests.browser.chromium import launch_profile
from tests.e2e import journey
from tests.e2e.watch import Watch

# Where scripts of this site could read the words back: the places that hold them. Bytes are read
# as Latin-1, once as they are and once without zeros, for text of two bytes a letter.
STORED_WITH = """
async (words) => {
  const utf8 = Array.from(new TextEncoder().encode(words), (b) => String.fromCharCode(b)).join("");
  const found = [];
  let searched = 0;
  const search = (place, text) => {
    searched += 1;
    if ([words, utf8].some((form) => text.includes(form))) found.push(place);
  };
  const bytes = (place, buffer) => {
    const text = new TextDecoder("latin1").decode(buffer);
    search(place, text);
    search(place, text.replaceAll("\\0", ""));
  };
  search("localStorage", JSON.stringify({ ...localStorage }));
  search("sessionStorage", JSON.stringify({ ...sessionStorage }));
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const table of db.objectStoreNames) {
      const values = await new Promise((resolve) => {
        const request = db.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
      });
      for (const value of values) {
        search(`indexedDB ${name}`, JSON.stringify(value));
        if (value?.record instanceof Uint8Array) bytes(`indexedDB ${name}`, value.record);
      }
    }
    db.close();
  }
  const folders = [await navigator.storage.getDirectory()];
  for (const folder of folders) {
    for await (const entry of folder.values()) {
      search("file name", entry.name);
      if (entry.kind === "directory") folders.push(entry);
      else bytes(`file ${entry.name}`, await (await entry.getFile()).arrayBuffer());
    }
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      search(`cache ${name}`, request.url);
      bytes(`cache ${name}`, await (await cache.match(request)).arrayBuffer());
    }
  }
  return { found, searched };
}
"""
# How many sealed records and parts there are: in the database, beside it, and in the log's files.
SEALED = """
async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // Beside it lies only the list of engine files that are kept: names of ours, no record.
  let found = Object.keys(localStorage).filter((key) => key !== "notes.kept").length;
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const table of db.objectStoreNames) {
      found += await done(db.transaction(table).objectStore(table).count());
    }
    db.close();
  }
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle("stillwater");
  let logged = 0;
  for await (const file of folder.values()) {
    const text = new TextDecoder("latin1").decode(await (await file.getFile()).arrayBuffer());
    logged += text.split("SWV\\r\\n\\u001a").length - 1;
    logged += text.split("SWP\\r\\n\\u001a").length - 1;
  }
  return [found, logged];
}
"""
LEFT_IN_A_FILE = """
async (text) => {
  const root = await navigator.storage.getDirectory();
  const file = await (await root.getFileHandle("f", { create: true })).createWritable();
  await file.write(text);
  await file.close();
}
"""
PLACES = """
() => JSON.stringify([location.href, document.title, history.state, document.cookie, window.name,
  performance.getEntries().map((entry) => entry.name), document.documentElement.outerHTML])
"""


def forms_of(canary: str) -> Iterator[bytes]:
    """The canary as it may lie in a file."""
    yield canary.encode("utf-8")
    yield canary.encode("utf-16-le")
    yield canary.encode("utf-16-be")


def files_with(folder: Path, canary: str) -> list[str]:
    """Every file of a folder in which the canary can be read."""
    found = []
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            data = file.read_bytes()
            if any(form in data for form in forms_of(canary)):
                found.append(str(file.relative_to(folder)))
    return found


def keep_and_lock(page: Page, base: str, canary: str) -> None:
    """The canary in every kind of field, kept, read, changed, and locked away."""
    journey.open_reflect(page, base, "en")
    journey.check_in(page, "arrive", pleasantness=2, energy=2, feeling=f"so {canary}")
    journey.answer(page, "situation", f"It was the {canary} that I saw today.")
    journey.screen(page, "mood")
    expect(journey.mirrored(page)).to_contain_text(canary)
    journey.press(page, "session.stop")
    journey.screen(page, "summary")
    journey.go_on(page)
    journey.answer(page, "next_step", f"Tell someone about {canary}")
    journey.check_in(page, "leave", pleasantness=3, energy=3, feeling=canary)
    journey.screen(page, "keep")
    journey.keep_on_device(page)
    page.locator('#main a[data-page="journal"]').click()
    journey.form_of(page, "vault.lock")
    journey.entries(page).click()
    journey.form_of(page, "entry.edit")
    page.locator('#main form[data-command="entry.edit"] button:not([name])').click()
    form = journey.form_of(page, "entry.update")
    form.locator("#field-answer-situation").fill(f"Once more: {canary}, and then quiet.")
    journey.go_on(page)
    journey.form_of(page, "entry.edit")
    journey.move(page, "journal")
    journey.lock(page)


def test_nothing_can_be_read_while_locked(driver: Playwright, base: str, tmp_path: Path) -> None:
    canary = f"zq{secrets.token_hex(8)}"
    print("canary", canary)
    context = launch_profile(driver, tmp_path / "profile")
    try:
        watch = Watch(context)
        page = context.new_page()
        keep_and_lock(page, base, canary)
        stored = page.evaluate(STORED_WITH, canary)
        assert stored["searched"] > 20  # the engine's files, at the least
        assert stored["found"] == []
        # Two generations and the mirror, each a record and one part; and the two generations again
        # in the log, which overwrites what is older: that is what was searched.
        assert page.evaluate(SEALED) == [6, 4]
        assert canary not in page.evaluate(PLACES)
        assert canary not in json.dumps([watch.requests, watch.messages, watch.errors])
        for control in page.locator("input, textarea").all():
            assert canary not in control.input_value()
        journey.move(page, "home")
        assert canary not in page.evaluate(PLACES)
    finally:
        context.close()
    assert files_with(tmp_path / "profile", canary) == []
    assert files_with(tmp_path / "profile", "notes.record") != []  # the search does find things


def test_a_canary_left_in_storage_is_found(driver: Playwright, base: str, tmp_path: Path) -> None:
    """The instruments themselves."""
    canary = f"zq{secrets.token_hex(8)}"
    context = launch_profile(driver, tmp_path / "profile")
    try:
        page = context.new_page()
        page.goto(f"{base}en/")
        page.evaluate("(text) => localStorage.setItem('left', text)", canary)
        page.evaluate(
            "async (text) => (await caches.open('c')).put('/c', new Response(text))", canary
        )
        page.evaluate(LEFT_IN_A_FILE, canary)
        found = page.evaluate(STORED_WITH, canary)["found"]
        assert found == ["localStorage", *["file f"] * 2, *["cache c"] * 2]
    finally:
        context.close()
    assert files_with(tmp_path / "profile", canary) != []
