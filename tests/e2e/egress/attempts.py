"""Trying every vector against the listeners, and saying which of them something came out by."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Playwright, Worker, expect
from playwright.sync_api import Error as BrowserError

from tests.browser.chromium import ARGUMENTS, chromium_path
from tests.e2e.egress.listeners import Listeners, Trap
from tests.e2e.watch import read_net_log

HERE = Path(__file__).parent
PAGE_VECTORS = (HERE / "vectors.js").read_text("utf-8").rstrip().removesuffix(";")
WORKER_VECTORS = (HERE / "worker_vectors.js").read_text("utf-8").rstrip().removesuffix(";")
#: Names under this one lead to the listeners; names under the other lead nowhere.
MAPPED = "evil.test"
UNMAPPED = "nowhere.test"
AT_ONCE = 20
#: Nothing more is waited for after this.
LONGEST_WAIT_S = 10.0
#: At least so long is waited for what should not come, and three times as long as it took where
#: nothing holds it back.
SHORTEST_SETTLING_S = 1.0
# Background services stay on: some of the vectors are theirs. QUIC too, for WebTransport.
LEFT_OUT = ("--disable-background-networking", "--disable-quic")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one vector let out. ``named``: the browser looked its name up, or connected to it."""

    connections: int
    requests: int
    datagrams: int
    named: bool
    first_s: float

    @property
    def leaked(self) -> bool:
        return bool(self.connections or self.datagrams or self.named)

    def __str__(self) -> str:
        if self.requests:
            return "request"
        if self.datagrams:
            return "datagram"
        if self.connections:
            return "connection"
        return "name" if self.named else "–"


Outcomes = dict[str, Outcome]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One vector with its own port and its own name."""

    vector: str
    slug: str
    trap: Trap

    @property
    def target(self) -> dict[str, str]:
        host = f"{self.slug}.{MAPPED}"
        place = f"{host}:{self.trap.port}"
        return {
            "url": f"http://{place}/",
            "ws": f"ws://{place}/",
            "https": f"https://{place}/",
            # Some vectors take only addresses that browsers trust.
            "local": f"http://localhost:{self.trap.port}/",
            # By address, so that its port counts, and by a name that has to be looked up.
            "stun": [f"stun:127.0.0.1:{self.trap.port}", f"stun:{self.slug}.{UNMAPPED}:3478"],
            "host": host,
            "name": f"{self.slug}.{UNMAPPED}",
        }


def prepare(listeners: Listeners, vectors: Iterable[str]) -> list[Attempt]:
    return [Attempt(vector, slug(vector), listeners.trap()) for vector in vectors]


def slug(vector: str) -> str:
    return "v-" + re.sub(r"[^a-z0-9]+", "-", vector.lower()).strip("-") + "-v"


@contextmanager
def browser_for(
    driver: Playwright, log: Path, attempts: Iterable[Attempt]
) -> Iterator[BrowserContext]:
    """A browser with a fresh profile and its net log on, for one column of the table.

    A profile, because Chromium holds back hints and passkeys in its private windows. The log is
    whole when the block has ended.
    """
    # A passkey of another site is looked for at the port of https.
    rules = [f"MAP {a.slug}.{MAPPED}:443 127.0.0.1:{a.trap.port}" for a in attempts]
    rules.append(f"MAP *.{MAPPED} 127.0.0.1")
    context = driver.chromium.launch_persistent_context(
        log.parent / "profile",
        executable_path=chromium_path(),
        args=[
            *(argument for argument in ARGUMENTS if argument not in LEFT_OUT),
            "--allow-loopback-in-peer-connection",
            f"--host-resolver-rules={','.join(rules)}",
            f"--log-net-log={log}",
            "--net-log-capture-mode=Everything",
        ],
        ignore_default_args=list(LEFT_OUT),
        # A service worker would take a page over in the middle of an attempt.
        service_workers="block",
    )
    try:
        yield context
    finally:
        context.close()


def fire(place: Page | Worker, source: str, attempt: Attempt) -> bool:
    """Run one vector there. Leaving the page is one of the things it may do; False when the browser
    ended the page for what it asked."""
    attempt.trap.started_s = time.monotonic()
    arguments = [attempt.vector, attempt.target]
    try:
        place.evaluate(f"([name, target]) => ({source})(name, target)", arguments)
    except BrowserError as fault:
        if "crashed" in str(fault):
            return False
        if not any(word in str(fault) for word in ("navigation", "destroyed", "closed")):
            raise
    return True


def ask_for_manifest(page: Page) -> None:
    """Browsers read the manifest when they think of offering an installation: think of it now."""
    try:
        page.context.new_cdp_session(page).send("Page.getAppManifest")
    except BrowserError:
        return  # it has moved on


def settle(listeners: Listeners, done: Callable[[], bool], longest_s: float) -> None:
    """Until ``done``, woken by each arrival, or for ``longest_s``."""
    until = time.monotonic() + longest_s
    while not done() and (left := until - time.monotonic()) > 0:
        listeners.moved.wait(left)
        listeners.moved.clear()


def settle_caught(listeners: Listeners, awaited: Sequence[Attempt]) -> None:
    """Until something of each has arrived."""
    settle(listeners, lambda: all(attempt.trap.caught for attempt in awaited), LONGEST_WAIT_S)


def try_each(
    context: BrowserContext,
    listeners: Listeners,
    attempts: Sequence[Attempt],
    address: str,
    *,
    expected: frozenset[str],
    settling_s: float,
) -> None:
    """Each vector in a tab of its own, some tabs at once.

    Those ``expected`` to arrive are waited for; what should not arrive has ``settling_s`` from the
    moment that the last vector of its batch was fired.
    """
    tabs: list[Page] = []  # used again: a new one costs Chromium much work of its own
    for first in range(0, len(attempts), AT_ONCE):
        batch = attempts[first : first + AT_ONCE]
        for number, attempt in enumerate(batch):
            if number == len(tabs):
                tabs.append(context.new_page())
            tabs[number] = try_one(tabs[number], address, attempt)
        if any(attempt.vector not in expected for attempt in batch):
            settle(listeners, lambda: False, settling_s)
        settle_caught(listeners, [a for a in batch if a.vector in expected])
        for page in context.pages[1:]:
            if page not in tabs:
                page.close()  # a pop-up


def try_one(tab: Page, address: str, attempt: Attempt) -> Page:
    """Open the page and fire. Returns the tab, or another one for a page that broke."""
    tab.goto(address, wait_until="load")
    expect(tab.locator("#main")).to_have_count(1)  # the page itself, not an error
    alive = fire(tab, PAGE_VECTORS, attempt)
    if not alive:
        context = tab.context
        tab.close()
        return context.new_page()
    if attempt.vector == "link manifest":
        ask_for_manifest(tab)
    return tab


def outcomes(attempts: Iterable[Attempt], log: Path) -> Outcomes:
    """Read when the browser is closed: only then is its log whole."""
    asked = read_net_log(log).by_the_browser
    found = {}
    for attempt in attempts:
        trap = attempt.trap
        named = any(attempt.slug in host for host in asked)
        waited_s = trap.first_s - trap.started_s if trap.caught else 0
        found[attempt.vector] = Outcome(
            trap.connections, trap.requests, trap.datagrams, named, waited_s
        )
    return found
