"""The weights of the first reading model come after the start; until then the rules read alone.

Each language's heads are a file of their own. A page fetches its own language's; those of another
come when something is surely written in it, or when the journal has entries in it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from stillwater.content import OTHER
from stillwater.ports import WeightsUnavailable
from stillwater.reading.by_rules import ByRules
from stillwater.reading.classifier import Model
from stillwater.reading.packed import BadWeights
from stillwater.service.desk import Desk

WAIT_MS = 4000
"""So long somebody waits at most for the heads of another language than the page's; they come once,
and words of danger in it are not to be overheard because it was written on this page."""


def take_rules(desk: Desk) -> None:
    """The rules of the pack that is in use: safety is read from the first word on."""
    desk.reader.use(rules=ByRules(desk.pack.safety))


def fetch_weights(desk: Desk) -> None:
    """Begin to fetch those of the page, unless they are here or on their way; nothing waits for
    them. Then the rules are made ready, which takes a moment on a slow device and would else be
    waited for at the first words."""
    fetching = _fetching(desk, desk.pack.texts.language)
    if fetching is not None:
        fetching.add_done_callback(lambda _: asyncio.ensure_future(_ready_rules(desk)))


async def ready_for(desk: Desk, texts: Iterable[str], wait_ms: int = WAIT_MS) -> None:
    """Before ``texts`` are read: the heads of the languages that they are surely written in, waited
    for at most ``wait_ms``. Never raises."""
    own = desk.pack.texts.language
    await ready_in(desk, {desk.reader.another(text, own) for text in texts}, wait_ms)


async def ready_in(desk: Desk, languages: Iterable[str], wait_ms: int = WAIT_MS) -> None:
    """The same for languages that are known; "" is none. A file is waited for once: over a network
    that is too slow for it, or that fails, nobody waits again at every answer."""
    tried = set(desk.fetching_weights)
    for language in set(languages) - {""}:
        _fetching(desk, language)
    begun = [each for path, each in desk.fetching_weights.items() if path not in tried]
    if begun:
        await asyncio.wait(begun, timeout=wait_ms / 1000)


def _fetching(desk: Desk, language: str) -> asyncio.Future[None] | None:
    """None where there is nothing to fetch for the language, or all of it is here."""
    path = desk.pack.weights.get(language) or desk.pack.weights.get(OTHER, "")
    if not path or path in desk.weights_taken:
        return None
    under_way = desk.fetching_weights.get(path)
    if under_way is None or under_way.done():
        under_way = asyncio.ensure_future(_take_weights(desk, path))
        desk.fetching_weights[path] = under_way
    return under_way


async def _ready_rules(desk: Desk) -> None:
    for language in desk.pack.safety:
        await asyncio.sleep(0)  # whatever was posted meanwhile goes first
        desk.pack.safety[language]


async def _take_weights(desk: Desk, path: str) -> None:
    """Fetch and use them. Where they cannot be had or read, reading goes on as before, and who asks
    next tries again."""
    try:
        desk.reader.use(model=Model.from_bytes(await desk.machine.library.weights(path)))
    except (WeightsUnavailable, BadWeights):
        return
    desk.weights_taken.add(path)
