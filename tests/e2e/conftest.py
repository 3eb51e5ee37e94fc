"""What the end-to-end tests stand on: the built site, a server under the real headers, a browser.

The browser lives as long as one test module: Playwright allows one of its kind at a time, and other
modules start their own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.browser.chromium import launch_chromium
from workshop.paths import DIST, ROOT
from workshop.server import serving

PHONE = {"width": 360, "height": 640}


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the built site, so that no build changes it under a running test.

    ``STILLWATER_DIST`` names another built site to test than ``dist``.
    """
    folder = Path(os.environ.get("STILLWATER_DIST") or DIST)
    if not (folder / "release.json").exists():
        command = [sys.executable, "-m", "workshop", "build"]
        subprocess.run(command, cwd=ROOT, check=True, env={"PYTHONPATH": str(ROOT / "py")})
    return Path(shutil.copytree(folder, tmp_path_factory.mktemp("built") / "dist"))


@pytest.fixture(scope="session")
def base(dist: Path) -> Iterator[str]:
    """The address of the built site, served under the real headers."""
    with serving(dist) as address:
        yield address


@pytest.fixture(scope="module")
def driver() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="module")
def chromium(driver: Playwright) -> Iterator[Browser]:
    browser = launch_chromium(driver)
    yield browser
    browser.close()


@pytest.fixture
def visitor(chromium: Browser) -> Iterator[BrowserContext]:
    """A person with a phone who has never been here."""
    with chromium.new_context(viewport=PHONE, accept_downloads=True) as context:
        yield context


@pytest.fixture
def tab(visitor: BrowserContext) -> Page:
    return visitor.new_page()
