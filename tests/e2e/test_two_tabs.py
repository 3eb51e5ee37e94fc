"""Two tabs that save at the same time, for as long as they like, lose nothing."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import BrowserContext

from tests.browser.vault_lab import PASSPHRASE, build_lab, open_lab
from workshop.server import serving

SAVES_A_TAB = 500
NOTE_BYTES = 300


def test_two_tabs_that_save_without_a_pause(
    visitor: BrowserContext, dist: Path, tmp_path: Path
) -> None:
    """Neither waits for the other, and both finish with every save in the store."""
    with serving(build_lab(dist, tmp_path)) as base:
        tabs = {name: visitor.new_page() for name in ("left", "right")}
        for page in tabs.values():
            open_lab(page, base)
            page.evaluate("(words) => openBoth(words)", PASSPHRASE)
        for name, page in tabs.items():
            page.evaluate(
                "(given) => { globalThis.saving = saveMany(...given); }",
                [name, SAVES_A_TAB, NOTE_BYTES],
            )
        took_ms = [page.evaluate("saving") for page in tabs.values()]
        third = visitor.new_page()
        open_lab(third, base)
        there = third.evaluate("(words) => openBoth(words)", PASSPHRASE)["vault"]
        wanted = {f"{name}-{n}": n for name in tabs for n in range(SAVES_A_TAB)}
        lost = wanted.keys() - there["found"].keys()
        print(
            f"two tabs, {len(tabs)} × {SAVES_A_TAB} saves in {max(took_ms) / 1000:.1f} s: "
            f"{len(lost)} lost, {there['torn']} torn"
        )
        assert there["found"] == wanted
        assert (there["torn"], there["unread"], there["damaged"]) == (0, 0, 0)
