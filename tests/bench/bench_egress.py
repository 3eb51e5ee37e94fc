"""``build.py bench egress``: every way out of the page, under each kind of host; prints
the table of docs/threat-model.md."""

from __future__ import annotations

import sys
import time

from playwright.sync_api import sync_playwright

from tests.e2e.egress.table import HEADERS, leaks, markdown, measure
from workshop.paths import DIST


def main() -> int:
    started = time.monotonic()
    with sync_playwright() as driver:
        table = measure(driver, DIST)
    print(markdown(table))
    print(f"{time.monotonic() - started:.0f} s")
    return int(bool(leaks(table[HEADERS])))


if __name__ == "__main__":
    sys.exit(main())
