"""The same from inside the engine's worker, and in the journal with the engine running."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Playwright, Worker

from tests.e2e import journey
from tests.e2e.egress.attempts import (
    PAGE_VECTORS,
    SHORTEST_SETTLING_S,
    WORKER_VECTORS,
    Outcomes,
    browser_for,
    fire,
    outcomes,
    prepare,
    settle,
    settle_caught,
)
from tests.e2e.egress.listeners import listening
from tests.e2e.egress.table import HEADERS, META, NOTHING, PAGE, hosts, leaks, vector_names

#: Workers have neither.
ABSENT = {"sendBeacon", "RTCPeerConnection with a STUN server"}
START_WORKER = """() => { globalThis.kept = new Worker(
  URL.createObjectURL(new Blob(["0"], { type: "text/javascript" }))) }"""


@pytest.fixture(scope="module")
def worker_vectors(driver: Playwright, chromium) -> list[str]:
    return list(chromium.new_page().evaluate(WORKER_VECTORS))


def tried_in_worker(
    driver: Playwright, dist: Path, folder: Path, column: str, vectors: list[str]
) -> Outcomes:
    """Every vector, one after the other, in one worker: that of the engine where there is one."""
    log = folder / "log" / "net-log.json"
    log.parent.mkdir()
    with listening() as listeners:
        attempts = prepare(listeners, vectors)
        with (
            hosts(dist, folder)[column].serving() as base,
            browser_for(driver, log, attempts) as context,
        ):
            page = context.pages[0]
            if column == NOTHING:
                page.goto(base + PAGE)
                with page.expect_worker() as started:
                    page.evaluate(START_WORKER)
                worker: Worker = started.value
            else:
                page.goto(f"{base}en/journal/")
                journey.ready(page)
                (worker,) = page.workers
            for attempt in attempts:
                fire(worker, WORKER_VECTORS, attempt)
            if column == NOTHING:
                settle_caught(listeners, [a for a in attempts if a.vector not in ABSENT])
            else:
                settle(listeners, lambda: False, 2 * SHORTEST_SETTLING_S)
        return outcomes(attempts, log)


def test_every_vector_of_a_worker_works_where_nothing_holds_it(
    driver: Playwright, dist: Path, tmp_path: Path, worker_vectors: list[str]
) -> None:
    found = tried_in_worker(driver, dist, tmp_path, NOTHING, worker_vectors)
    assert set(found) - leaks(found) == ABSENT


@pytest.mark.parametrize("column", [HEADERS, META])
def test_nothing_leaves_the_engine(
    driver: Playwright, dist: Path, tmp_path: Path, worker_vectors: list[str], column: str
) -> None:
    found = tried_in_worker(driver, dist, tmp_path, column, worker_vectors)
    assert leaks(found) == set()


def test_nothing_leaves_the_journal_while_the_engine_runs(
    driver: Playwright, dist: Path, tmp_path: Path
) -> None:
    log = tmp_path / "log" / "net-log.json"
    log.parent.mkdir()
    vectors = vector_names(driver)
    with listening() as listeners:
        attempts = prepare(listeners, vectors)
        with (
            hosts(dist, tmp_path)[HEADERS].serving() as base,
            browser_for(driver, log, attempts) as context,
        ):
            page = context.pages[0]
            for attempt in attempts:
                # Still there unless a vector made the browser end the page or show its own error.
                if page.is_closed() or not page.url.startswith(f"{base}en/journal/"):
                    page.close()
                    page = context.new_page()
                    page.goto(f"{base}en/journal/")
                    journey.ready(page)
                if not fire(page, PAGE_VECTORS, attempt):
                    page.close()
                    page = context.new_page()
            settle(listeners, lambda: False, 2 * SHORTEST_SETTLING_S)
        assert leaks(outcomes(attempts, log)) == set()
