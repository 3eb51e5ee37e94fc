"""Words stay words: whatever is written into a field or brought in by a file, it is only shown.

Each payload is written into every field and shown on every screen. What counts as executed: a call
of ``hit()``, a request for ``/hit``, a dialog, a violation of the policy, a fault, or any element
or attribute on a screen that harmless words do not bring there as well.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from stillwater.domain.answers import clean
from stillwater.vault.kdf import STANDARD
from tests.e2e import journey
from tests.e2e.payloads import PAYLOADS, SHORT_CHARACTERS
from tests.e2e.watch import Watch
from tests.unit.service_kit import PASSPHRASE as FILE_PASSPHRASE
from tests.unit.test_hostile_file import HARMLESS as HARMLESS_IN_A_FILE
from tests.unit.test_hostile_file import content, file_bytes

DRIVER = Path(__file__).with_name("hostile.js").read_text("utf-8")
MARK = "globalThis.hit = () => { globalThis.reportHit(); };"
HARMLESS = "The rain did not stop, and I stayed in. Nobody called. I was sad but I made soup."
#: Harmless as well, in a language without rules: the notice that says so is known from then on.
UNREAD = "Hier il a plu toute la journée et je suis restée à la maison avec une soupe bien chaude."


def units(text: str) -> list[int]:
    """UTF-16 code units: half pairs travel no other way."""
    data = text.encode("utf-16-le", "surrogatepass")
    return [int.from_bytes(data[at : at + 2], "little") for at in range(0, len(data), 2)]


@dataclass
class Trap:
    """Notices anything that a word did, beyond being shown."""

    page: Page
    watch: Watch
    sprung: list[str] = field(default_factory=list)
    known_shapes: set[str] = field(default_factory=set)
    places: int = 0

    def does(self, name: str, *given: object) -> Any:
        return self.page.evaluate(f"(given) => hostile.{name}(...given)", list(given))

    def learn(self) -> None:
        """What harmless words bring to the screens."""
        self.known_shapes |= set(self.does("shapes"))

    def executed(self) -> list[str]:
        strange = set(self.does("shapes")) - self.known_shapes
        fetched = [url for url in self.watch.requests if "/hit" in url or "hit.test" in url]
        faults = [text for text in self.watch.messages if "fault" in text or "TypeError" in text]
        return [*self.sprung, *self.watch.violations, *self.watch.errors, *sorted(strange),
                *fetched, *faults]  # fmt: skip


def trap_in(context: BrowserContext) -> Trap:
    watch = Watch(context)
    sprung: list[str] = []
    context.expose_binding("reportHit", lambda _: sprung.append("hit"))
    context.add_init_script(MARK)
    page = context.new_page()

    def refuse(dialog: Any) -> None:
        sprung.append("dialog")
        dialog.dismiss()

    page.on("dialog", refuse)
    return Trap(page, watch, sprung)


@pytest.fixture
def trap(visitor: BrowserContext) -> Trap:
    return trap_in(visitor)


def test_words_in_every_field(trap: Trap, base: str) -> None:
    page = trap.page
    journey.open_reflect(page, base, "en")
    journey.short_reflection(page, HARMLESS)
    journey.keep_on_device(page)
    page.locator('#main a[data-page="journal"]').click()
    journey.form_of(page, "vault.lock")
    page.locator('nav.bar a[data-page="home"]').click()
    page.locator('#main a[data-page="reflect"]').first.click()
    journey.begin(page)
    page.evaluate(DRIVER)
    for words in (HARMLESS, f"{HARMLESS}\n{HARMLESS}", "one", UNREAD):
        trap.does("whole", units(words), units(words[:SHORT_CHARACTERS]))
    trap.learn()
    changed = []
    for number, payload in enumerate(PAYLOADS):
        short = payload[:SHORT_CHARACTERS]
        entry = trap.does("whole", units(payload), units(short))
        assert trap.executed() == [], number
        back = {*entry["read"], *entry["before"].values()}
        changed += [number for text in entry["typed"].values() if clean(text) not in {*back, ""}]
        again = {*entry["after"]}
        changed += [number for text in entry["changed"].values() if clean(text) not in {*again, ""}]
        trap.places += len(entry["typed"]) + len(entry["changed"])
    print(f"{len(PAYLOADS)} payloads × {trap.places // len(PAYLOADS)} places, executed 0")
    assert changed == []


def bring_in(trap: Trap, base: str, file: bytes) -> list[dict[str, Any]]:
    """A backup file becomes the journal of this browser; every screen that its words can reach."""
    page = trap.page
    page.goto(f"{base}en/journal/")
    journey.ready(page)
    journey.form_of(page, "vault.restore_form").locator("button").click()
    form = journey.form_of(page, "vault.restore")
    named = {"name": "backup.bin", "mimeType": "application/octet-stream", "buffer": file}
    form.locator("#field-file").set_input_files(files=[named])
    form.locator("#field-passphrase").fill(FILE_PASSPHRASE)
    journey.go_on(page)
    journey.form_of(page, "vault.lock")
    page.evaluate(DRIVER)
    trap.does("note")
    entries: list[dict[str, Any]] = trap.does("every")
    trap.does("care")
    trap.does("paused")
    return entries


def test_a_backup_file_of_hostile_words(trap: Trap, chromium: Browser, base: str) -> None:
    def file_with(words: tuple[str, ...]) -> bytes:
        with ThreadPoolExecutor(1) as aside:  # Playwright's loop runs in this thread
            held = content(words, words[:1])
            return aside.submit(file_bytes, held, STANDARD, STANDARD.floor).result()

    bring_in(trap, base, file_with((*HARMLESS_IN_A_FILE, UNREAD)))
    trap.learn()
    with chromium.new_context() as elsewhere:
        caught = trap_in(elsewhere)
        caught.known_shapes = trap.known_shapes
        entries = bring_in(caught, base, file_with(PAYLOADS))
        assert caught.executed() == []
    assert len(entries) == len(PAYLOADS)
    shown = {clean(text) for entry in entries for text in entry["read"]}
    unseen = [n for n, words in enumerate(PAYLOADS) if clean(words) not in {*shown, ""}]
    print(f"{len(PAYLOADS)} payloads in a file, {len(entries)} entries, executed 0")
    assert unseen == []
