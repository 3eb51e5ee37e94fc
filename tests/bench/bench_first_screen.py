"""``build.py bench first_screen``: how soon a page is of use on a slow link.

A fresh profile at 400 kbit/s and 400 ms per round trip (DevTools' network emulation, over a local
server that sends brotli). A page is of use when its heading is painted and, on the reflect page, a
field takes words. Beside it: a page that waits for the engine, which is when the first screen
drawn by Python is there.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Playwright, sync_playwright

from tests.bench.bench_start import engine_bytes
from tests.bench.visits import person
from workshop.paths import DIST
from workshop.server import serving

BITS_PER_S = 400_000
ROUND_TRIP_MS = 400
LIMIT_BYTES = 100_000
LIMIT_MS = 5_000
PAGES = (("home", "en/"), ("home", "ar/"), ("reflect", "en/reflect/"), ("reflect", "ar/reflect/"))
OBSERVE_MS = 4_000
WATCH = """(() => {
  const found = { fcp: 0, lcp: 0, cls: 0, usable: 0 };
  globalThis.firstScreen = found;
  const on = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take))
    .observe({ type, buffered: true });
  on("paint", (e) => { if (e.name === "first-contentful-paint") found.fcp = e.startTime; });
  on("largest-contentful-paint", (e) => { found.lcp = e.startTime; });
  on("layout-shift", (e) => { if (!e.hadRecentInput) found.cls += e.value; });
  const shown = (element) => element && element.getBoundingClientRect().height > 0;
  const field = "main textarea, main input:not([type=hidden])";
  (function look() {
    const wanted = document.querySelector("main[data-page=reflect]") ? field : "main h1";
    const heading = shown(document.querySelector("main h1"));
    const there = document.readyState !== "loading" && found.fcp && heading;
    if (there && shown(document.querySelector(wanted))) found.usable = performance.now();
    else requestAnimationFrame(look);
  })();
})();"""


@dataclass(frozen=True, slots=True)
class Screen:
    """Times from the navigation's start; ``received_bytes``: on the wire until it was usable."""

    usable_ms: float
    fcp_ms: float
    lcp_ms: float
    cls: float
    received_bytes: int


def load(playwright: Playwright, url: str) -> Screen:
    """One first visit. The bytes are what the browser received up to the first look after the page
    became usable, the engine's first pieces included, so the figure is on the high side."""
    received: list[int] = []
    with person(playwright) as someone:
        page = someone.page
        network = someone.context.new_cdp_session(page)
        network.on("Network.dataReceived", lambda e: received.append(e["encodedDataLength"]))
        network.on(
            "Network.responseReceived",
            lambda e: received.append(e["response"]["encodedDataLength"]),
        )
        network.send("Network.enable")
        bytes_per_s = BITS_PER_S / 8
        network.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": ROUND_TRIP_MS,
                "downloadThroughput": bytes_per_s,
                "uploadThroughput": bytes_per_s,
            },
        )
        someone.watch(WATCH)
        page.goto(url, wait_until="commit", timeout=60_000)
        while not page.evaluate("globalThis.firstScreen?.usable ?? 0"):
            page.wait_for_timeout(20)
        until_usable = sum(received)
        page.wait_for_timeout(OBSERVE_MS)
        found = page.evaluate("globalThis.firstScreen")
    return Screen(found["usable"], found["fcp"], found["lcp"], found["cls"], until_usable)


def main() -> int:
    parser = argparse.ArgumentParser(prog="build.py bench first_screen")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--dist", type=Path, default=DIST)
    options = parser.parse_args()
    scratch = Path(tempfile.mkdtemp(prefix="stillwater-bench-"))
    missed = []
    try:
        dist = Path(shutil.copytree(options.dist, scratch / "dist"))
        with sync_playwright() as playwright, serving(dist) as base:
            print(f"{BITS_PER_S // 1000} kbit/s, {ROUND_TRIP_MS} ms, first visit; medians of "
                  f"{options.runs}, milliseconds")  # fmt: skip
            print("page          usable     FCP     LCP     CLS  bytes until usable")
            for name, path in PAGES:
                loads = [load(playwright, base + path) for _ in range(options.runs)]
                usable_ms = statistics.median(one.usable_ms for one in loads)
                received = round(statistics.median(one.received_bytes for one in loads))
                fcp_ms = statistics.median(one.fcp_ms for one in loads)
                lcp_ms = statistics.median(one.lcp_ms for one in loads)
                cls = max(one.cls for one in loads)
                print(f"{name:<8} {path[:2]} {usable_ms:>9,.0f} {fcp_ms:>7,.0f} {lcp_ms:>7,.0f} "
                      f"{cls:>7.3f} {received:>9,}", flush=True)  # fmt: skip
                if usable_ms > LIMIT_MS or received > LIMIT_BYTES:
                    missed.append(f"{name} {path[:2]}: {usable_ms:,.0f} ms, {received:,} bytes")
        waiting_bytes = engine_bytes(dist)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    seconds = waiting_bytes * 8 / BITS_PER_S
    print(f"A page that waits for the engine: {waiting_bytes:,} bytes more, "
          f"at least {seconds:.0f} s on this link (computed from the sizes).")  # fmt: skip
    print(f"Limits: usable within {LIMIT_MS:,} ms and {LIMIT_BYTES:,} bytes.")
    for text in missed:
        print(f"MISSED: {text}")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
