"""Everything a browser lets out while a person is here: requests, messages, violations."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page

REPORT = """
document.addEventListener("securitypolicyviolation", (event) => {
  globalThis.reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
});
"""
# Features that this browser does not know are said aloud once a page; they are no violation.
UNKNOWN_FEATURE = "Permissions-Policy header: Unrecognized feature"
POLICY_WORDS = ("content security policy", "trusted type", "trustedtype", "refused to", "violates")


class Watch:
    """Listens to a context from before its first page."""

    def __init__(self, context: BrowserContext) -> None:
        self.requests: list[str] = []
        self.messages: list[str] = []
        self.errors: list[str] = []
        self.violations: list[str] = []
        context.expose_binding("reportViolation", lambda _, text: self.violations.append(text))
        context.add_init_script(REPORT)
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("console", self._heard)
        context.on("weberror", lambda fault: self.errors.append(str(fault.error)))
        context.on("page", self._watch_page)
        for page in context.pages:
            self._watch_page(page)

    def _heard(self, message: ConsoleMessage) -> None:
        if UNKNOWN_FEATURE not in message.text:
            self.messages.append(f"{message.type}: {message.text}")

    def _watch_page(self, page: Page) -> None:
        page.on("websocket", lambda socket: self.requests.append(socket.url))
        page.on("popup", lambda popup: self.requests.append(f"popup:{popup.url}"))

    def outside(self, base: str) -> list[str]:
        """Requests that are not of this site. A page's own blobs and data never leave it."""
        return [
            url
            for url in self.requests
            if not url.startswith((base, f"blob:{_origin(base)}", "data:"))
        ]

    def policy_messages(self) -> list[str]:
        return [
            text for text in self.messages if any(word in text.lower() for word in POLICY_WORDS)
        ]


def _origin(base: str) -> str:
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}"


@dataclass(frozen=True, slots=True)
class Asked:
    """Hosts that the network stack was asked for: by pages of the site, by the browser for itself,
    and the addresses it connected to."""

    by_pages: frozenset[str]
    by_the_browser: frozenset[str]
    connected: frozenset[str]
    text: str


def read_net_log(file: Path) -> Asked:
    """Chromium's own log. What it fetches for itself (updates, its accounts) has no origin."""
    text = file.read_text("utf-8", errors="replace")
    log = _parsed(text)
    names = {number: name for name, number in log["constants"]["logEventTypes"].items()}
    pages, browser, connected = set(), set(), set()
    for event in log["events"]:
        name, params = names[event["type"]], event.get("params", {})
        if name == "URL_REQUEST_START_JOB" and "url" in params:
            own = params.get("initiator") == "not an origin"
            (browser if own else pages).add(urlsplit(params["url"]).netloc or params["url"])
        elif name.startswith("HOST_RESOLVER_MANAGER") and "host" in params:
            browser.add(urlsplit(params["host"]).netloc or params["host"])
        elif name == "DNS_TRANSACTION" and "hostname" in params:  # WebRTC looks names up by itself
            browser.add(params["hostname"])
        elif name == "TCP_CONNECT_ATTEMPT" and "address" in params:
            connected.add(params["address"])
    return Asked(frozenset(pages), frozenset(browser), frozenset(connected), text)


def _parsed(text: str) -> dict[str, Any]:
    """Chromium writes the log as it goes; one that was not closed lacks only its end."""
    for ending in ("", "]}", "}"):
        try:
            return json.loads(text.strip().rstrip(",") + ending)
        except ValueError:
            continue
    raise ValueError("the net log cannot be read")
