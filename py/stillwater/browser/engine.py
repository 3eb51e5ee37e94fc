"""Wires the browser's adapters to the service and puts the service on the wire."""

from __future__ import annotations

from typing import Any

import js

from stillwater.browser.crypto_web import WebCrypto
from stillwater.browser.library import FetchedLibrary, MicropipParts
from stillwater.browser.log_opfs import OpfsLog
from stillwater.browser.models import BrowserModels
from stillwater.browser.store_indexeddb import IndexedDbStore
from stillwater.browser.system import BrowserClock, BrowserRandom
from stillwater.messages import BadCommand, Command, Fault, events_to_json
from stillwater.service import Machine, Service
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.store_pair import PairStore


def browser_machine() -> Machine:
    """Every port by its browser adapter.

    On plain http an origin may be another place tomorrow (every 192.168.0.1 is the same origin), so
    nothing is stored there: the vault lives in memory, and leaves only as an encrypted file.
    """
    return Machine(
        crypto=WebCrypto(),
        store=PairStore(IndexedDbStore(), OpfsLog()) if js.isSecureContext else MemoryStore(),
        clock=BrowserClock(),
        random=BrowserRandom(),
        library=FetchedLibrary(),
        parts=MicropipParts(),
        models=BrowserModels(),
    )


def connect(xworker: Any) -> None:
    """Answer the page's ``handle(json)`` with the service's events as JSON."""
    service = Service(browser_machine())

    async def handle(text: str) -> str:
        try:
            command = Command.from_json(text)
        except BadCommand:
            return events_to_json([])
        try:
            return events_to_json(await service.handle(command))
        except Exception as error:
            # The last door: whatever is wrong in the code, the page hears where, and lives on.
            return events_to_json([Fault.of(error)])

    xworker.sync.handle = handle
