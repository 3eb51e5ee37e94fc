"""The weights of the first reading model come after the start; until then the rules read alone.

Each language's heads are a file of their own, and so are the rules for safety of those that a pack
lacks. A page fetches its own language's heads; what belongs to another comes when something is
written in it, or when the journal has entries in it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable

from stillwater.content import OTHER
from stillwater.ports import RulesUnavailable, WeightsUnavailable
from stillwater.reading.by_rules import ByRules
from stillwater.reading.classifier import Model
from stillwater.reading.packed import BadWeights
from stillwater.service.desk import Desk

WAIT_MS = 4000
"""So long somebody waits at most for the heads and rules of another language than the page's; they
come once, and words of danger in it are not to be overheard because it was written on this page."""


def take_rules(desk: Desk) -> None:
    """The rules of the pack that is in use, and those that came beside another: safety is read from
    the first word on."""
    desk.reader.use(rules=ByRules(desk.pack.safety, desk.rules, desk.pack.common))


def fetch_weights(desk: Desk) -> None:
    """Begin to fetch those of the page, unless they are here or on their way; nothing waits for
    them. Then the rules are made ready, which takes a moment on a slow device and would else be
    waited for at the first words."""
    fetching = _fetching(desk, desk.pack.texts.language)
    if fetching is not None:
        fetching.add_done_callback(lambda _: asyncio.ensure_future(_ready_rules(desk)))


async def ready_for(desk: Desk, texts: Iterable[str], wait_ms: int = WAIT_MS) -> None:
    """Before ``texts`` are read: the heads of the languages that they are surely written in, and
    the rules of those that they may be in, waited for at most ``wait_ms``. Never raises."""
    own, written = desk.pack.texts.language, [text for text in texts if text.strip()]
    may_be = frozenset[str]().union(*(desk.reader.others(text, own) for text in written))
    await ready_in(desk, {desk.reader.another(text, own) for text in written}, wait_ms, may_be)


async def ready_in(
    desk: Desk, languages: Iterable[str], wait_ms: int = WAIT_MS, may_be: Iterable[str] = ()
) -> None:
    """The same for languages that are known; "" is none. A file is waited for once: over a network
    that is too slow for it, or that fails, nobody waits again at every answer."""
    tried, sure = set(desk.fetching_weights), set(languages) - {""}
    for language in sure | set(may_be):
        _fetching_rules(desk, language)
    for language in sure:
        _fetching(desk, language)
    begun = [each for path, each in desk.fetching_weights.items() if path not in tried]
    if begun:
        await asyncio.wait(begun, timeout=wait_ms / 1000)


def read_too_soon(desk: Desk) -> list[str]:
    """Texts that were read before the rules of their language were here: to be looked at again."""
    taken = list(desk.reread)
    desk.reread.clear()
    return taken


def _fetching(desk: Desk, language: str) -> asyncio.Future[None] | None:
    """None where there is nothing to fetch for the language, or all of it is here."""
    path = desk.pack.weights.get(language) or desk.pack.weights.get(OTHER, "")
    if not path or path in desk.weights_taken:
        return None
    return _under_way(desk, path, lambda: _take_weights(desk, path))


def _fetching_rules(desk: Desk, language: str) -> None:
    path = desk.pack.rules.get(language, "")
    if path and language not in desk.rules:
        _under_way(desk, path, lambda: _take_other_rules(desk, language, path))


def _under_way(
    desk: Desk, path: str, begin: Callable[[], Coroutine[None, None, None]]
) -> asyncio.Future[None]:
    under_way = desk.fetching_weights.get(path)
    if under_way is None or under_way.done():
        under_way = desk.fetching_weights[path] = asyncio.ensure_future(begin())
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


async def _take_other_rules(desk: Desk, language: str, path: str) -> None:
    """The same of rules. What was read without them is looked at again with the next words."""
    try:
        desk.rules[language] = await desk.machine.library.rules(language, path)
    except RulesUnavailable:
        return
    too_soon = [text for text, heard in desk.heard.items() if not heard.safety.evaluated]
    for text in too_soon:
        del desk.heard[text]
    desk.reread += too_soon
