"""Takes the picture of the running app for the README: ``python -m workshop.picture``.

Needs a built dist/ and Chromium. The words in it were made up for the picture.
"""

from __future__ import annotations

from playwright.sync_api import Page, expect, sync_playwright

from workshop.paths import DIST, ROOT
from workshop.server import serving

WIDTH_PX, HEIGHT_PX = 390, 780
READY_MS = 120_000
SAID = "I have to speak to the whole team on Friday and I keep putting off preparing."


def _reflect(page: Page, base: str) -> None:
    page.goto(f"{base}en/reflect/")
    expect(page.locator("#engine-line")).to_have_attribute("data-state", "ready", timeout=READY_MS)
    page.locator('button[value="session.skip"]').click()
    page.fill("#field-situation", SAID)
    page.locator("#main .actions button").first.click()
    expect(page.locator("#reflection")).to_be_visible()
    page.evaluate("scrollTo(0, 0)")


def take() -> None:
    """Write docs/picture.png."""
    from tests.browser.chromium import launch_chromium

    with serving(DIST) as base, sync_playwright() as playwright:
        browser = launch_chromium(playwright)
        page = browser.new_page(viewport={"width": WIDTH_PX, "height": HEIGHT_PX})
        _reflect(page, base)
        page.screenshot(path=ROOT / "docs" / "picture.png")
        browser.close()


if __name__ == "__main__":
    take()
