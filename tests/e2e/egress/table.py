"""The columns of the egress table: the same vectors under each kind of host and browser."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from playwright.sync_api import Playwright

from tests.browser.chromium import launch_chromium
from tests.e2e.egress.attempts import (
    PAGE_VECTORS,
    SHORTEST_SETTLING_S,
    Outcome,
    Outcomes,
    browser_for,
    outcomes,
    prepare,
    try_each,
)
from tests.e2e.egress.listeners import listening
from workshop import server
from workshop.policy import security_headers

PAGE = "en/help/"
NOTHING, META_ALONE, META, NO_ALLOWLIST, HEADERS = COLUMNS = (
    "no policy",
    "meta tag alone",
    "meta tag and boundary",
    "headers, allowlist unknown",
    "all headers",
)
ORIGINAL = 38
BLANK = "<!doctype html><html lang='en'><title>Blank</title><body><main id='main'></main></body>"


@dataclass(frozen=True, slots=True)
class Host:
    """How a column is served: a folder, and which of the headers."""

    folder: Path
    headers: bool = False
    without: frozenset[str] = frozenset()

    @contextmanager
    def serving(self) -> Iterator[str]:
        """Yields the address, by a name: a passkey cannot belong to a bare number."""
        kept = tuple(pair for pair in security_headers() if pair[0] not in self.without)
        with (
            mock.patch.object(server, "security_headers", lambda: kept),
            server.serving(self.folder, headers=self.headers) as base,
        ):
            yield base.replace("127.0.0.1", "localhost")


def hosts(dist: Path, folder: Path) -> Mapping[str, Host]:
    """``folder`` takes what is not the built site: a blank one, and one without its boundary."""
    blank = folder / "blank"
    (blank / PAGE).mkdir(parents=True)
    (blank / PAGE / "index.html").write_text(BLANK)
    (blank / "release.json").write_text("{}")
    bare = Path(shutil.copytree(dist, folder / "bare", copy_function=os.link))
    for script in (bare / "js").glob("guard.*"):
        script.unlink()
        script.write_bytes(b"")
    return {
        NOTHING: Host(blank),
        META_ALONE: Host(bare),
        META: Host(dist),
        NO_ALLOWLIST: Host(dist, headers=True, without=frozenset({"Connection-Allowlist"})),
        HEADERS: Host(dist, headers=True),
    }


def vector_names(driver: Playwright) -> list[str]:
    browser = launch_chromium(driver)
    names = browser.new_page().evaluate(PAGE_VECTORS)
    browser.close()
    return list(names)


def measure(
    driver: Playwright, dist: Path, columns: tuple[str, ...] = COLUMNS
) -> dict[str, Outcomes]:
    """Column -> vector -> outcome. The first column must be the one without a policy: it says how
    long an arrival takes here, and so how long the others wait for what should not come."""
    table: dict[str, Outcomes] = {}
    settling_s = SHORTEST_SETTLING_S
    with tempfile.TemporaryDirectory(prefix="stillwater-egress-") as name, listening() as listeners:
        folder = Path(name)
        vectors = vector_names(driver)
        for column, host in hosts(dist, folder).items():
            if column not in columns:
                continue
            attempts = prepare(listeners, vectors)
            log = folder / column.replace(" ", "-") / "net-log.json"
            log.parent.mkdir()
            expected = (
                frozenset(vectors) - {"link dns-prefetch"} if column == NOTHING else frozenset()
            )
            with host.serving() as base, browser_for(driver, log, attempts) as context:
                try_each(
                    context,
                    listeners,
                    attempts,
                    base + PAGE,
                    expected=frozenset(expected),
                    settling_s=settling_s,
                )
            table[column] = outcomes(attempts, log)
            if column == NOTHING:
                slowest_s = max(outcome.first_s for outcome in table[column].values())
                settling_s = max(settling_s, 3 * slowest_s)
    return table


def leaks(column: Mapping[str, Outcome]) -> set[str]:
    return {vector for vector, outcome in column.items() if outcome.leaked}


def markdown(table: Mapping[str, Outcomes]) -> str:
    """The table for docs/threat-model.md."""
    names = list(table)
    vectors = list(table[names[0]])
    lines = [
        f"| vector | {' | '.join(names)} |",
        f"|---|{'---|' * len(names)}",
        *(
            f"| {number}. {vector} | {' | '.join(str(table[name][vector]) for name in names)} |"
            for number, vector in enumerate(vectors, 1)
        ),
        "| **open, of the first 38** | "
        + " | ".join(str(len(leaks(table[n]) & set(vectors[:ORIGINAL]))) for n in names)
        + " |",
        f"| **open, of all {len(vectors)}** | "
        + " | ".join(str(len(leaks(table[name]))) for name in names)
        + " |",
    ]
    return "\n".join(lines)
