"""Visits to a page in a browser with a profile of its own, timed by the page's own clock."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright

from tests.bench.slow_cpu import slowed
from tests.browser.chromium import launch_profile

POLL_MS = 100
LONGEST_VISIT_S = 240
SETTLE_MS = 300
#: Browsers write compiled code to their cache two seconds after a page is up; people stay longer.
LINGER_MS = 4000
TICKS_PER_S = os.sysconf("SC_CLK_TCK")
ANSWERS = "performance.getEntriesByName('engine-answers')[0]?.startTime ?? 0"
WITHOUT_SERVICE_WORKER = "delete Navigator.prototype.serviceWorker;"


@dataclass(frozen=True, slots=True)
class Visit:
    """``ready_ms``: from the start of the navigation, by the page's clock; ``answers_ms``: until
    Python could answer, which is the same where nothing is drawn. ``cpu_s``: processor seconds of
    every process of the browser in that time."""

    ready_ms: float
    answers_ms: float
    cpu_s: float


class Person:
    """A browser with a fresh profile and one tab, which waits on an empty page between visits: a
    new tab costs Chromium a second of processor time on its own address bar."""

    def __init__(self, context: BrowserContext, group: int) -> None:
        self.context = context
        self.group = group
        self.page = context.pages[0]
        self._browser = context.new_cdp_session(self.page)

    def watch(self, script: str) -> None:
        """``script`` runs before the scripts of each page from now on; it sets
        ``globalThis.readyMs`` when the page is ready, or ``globalThis.fault``."""
        self.page.add_init_script(script)

    def visit(self, url: str, *, rate: float = 1, settle: str = "") -> Visit:
        """``settle`` is an expression to await before leaving. Service workers sleep when the visit
        begins, as after a night. Raises RuntimeError when the page failed or took too long."""
        page = self.page
        self._browser.send("ServiceWorker.enable")
        self._browser.send("ServiceWorker.stopAllWorkers")
        page.wait_for_timeout(SETTLE_MS)
        before_s = cpu_seconds(self.group)
        with slowed(self.group, rate):
            page.goto(url, wait_until="commit", timeout=LONGEST_VISIT_S * 1000)
            ready_ms = _wait(page)
        answers_ms = float(page.evaluate(ANSWERS))
        used_s = cpu_seconds(self.group) - before_s
        if settle:
            page.evaluate(settle)
        page.wait_for_timeout(LINGER_MS)
        page.goto("about:blank")
        return Visit(ready_ms, answers_ms or ready_ms, used_s)


def _wait(page: Page) -> float:
    until = time.monotonic() + LONGEST_VISIT_S
    while time.monotonic() < until:
        ready_ms, fault = page.evaluate("[globalThis.readyMs ?? 0, globalThis.fault ?? '']")
        if fault:
            raise RuntimeError(f"the page failed: {fault}")
        if ready_ms:
            return float(ready_ms)
        page.wait_for_timeout(POLL_MS)
    raise RuntimeError(f"not ready after {LONGEST_VISIT_S} s")


@contextmanager
def person(playwright: Playwright, *, service_worker: bool = True) -> Iterator[Person]:
    """A browser that has never seen the site; its profile is removed afterwards."""
    profile = Path(tempfile.mkdtemp(prefix="stillwater-bench-"))
    context = launch_profile(playwright, profile)
    if not service_worker:
        context.add_init_script(WITHOUT_SERVICE_WORKER)
    try:
        yield Person(context, process_group(profile))
    finally:
        context.close()
        shutil.rmtree(profile, ignore_errors=True)


def process_group(profile: Path) -> int:
    """The browser that was started on this profile leads a group of its own."""
    mark = f"--user-data-dir={profile}".encode()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue  # it ended meanwhile
        if mark in words and os.getpgid(int(folder.name)) == int(folder.name):
            return int(folder.name)
    raise RuntimeError("the browser's processes were not found (this bench needs Linux)")


def cpu_seconds(group: int) -> float:
    """User and system time of the group's processes, and of those that ended."""
    ticks = 0
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = file.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group:
            ticks += sum(int(field) for field in fields[11:15])  # proc(5): utime to cstime
    return ticks / TICKS_PER_S
