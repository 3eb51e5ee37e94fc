"""Draw site/icons/icon-<size>.png from icon.svg with the installed Chromium.

Run by hand after changing the drawing: ``python -m workshop.draw_icons``. The drawing fills its
square and keeps its strokes inside the inner circle, so that one file serves as maskable too.
"""

from __future__ import annotations

import shutil

from playwright.sync_api import sync_playwright

from workshop.paths import SITE

SIZES_PX = (192, 512)


def draw() -> None:
    """Writes one PNG a size beside the SVG."""
    source = SITE / "icons/icon.svg"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for size in SIZES_PX:
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content(
                f"<style>*{{margin:0}}svg{{display:block;width:{size}px}}</style>"
                + source.read_text(encoding="utf-8")
            )
            page.screenshot(path=SITE / f"icons/icon-{size}.png")
        browser.close()


if __name__ == "__main__":
    draw()
