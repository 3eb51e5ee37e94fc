"""One way to start Chromium for every browser test."""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Playwright

# The browser of the system first: nothing to download where one is installed.
NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium_path() -> str | None:
    """The system's Chromium, or None: then Playwright uses its own."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def launch_chromium(playwright: Playwright, *extra_arguments: str) -> Browser:
    """A headless Chromium without background traffic."""
    return playwright.chromium.launch(
        executable_path=chromium_path(), args=[*ARGUMENTS, *extra_arguments]
    )


def launch_profile(playwright: Playwright, profile: Path, *extra_arguments: str) -> BrowserContext:
    """The same with a profile folder that lasts when the browser is closed."""
    return playwright.chromium.launch_persistent_context(
        profile, executable_path=chromium_path(), args=[*ARGUMENTS, *extra_arguments]
    )
