"""The weights of the first reading model come after the start; until then the rules read alone."""

from __future__ import annotations

import asyncio

from stillwater.ports import WeightsUnavailable
from stillwater.reading.by_rules import ByRules
from stillwater.reading.classifier import Model
from stillwater.reading.packed import BadWeights
from stillwater.service.desk import Desk


def take_rules(desk: Desk) -> None:
    """The rules of the pack that is in use: safety is read from the first word on."""
    desk.reader.use(rules=ByRules(desk.pack.safety))


def fetch_weights(desk: Desk) -> None:
    """Begin to fetch them, unless they are here or on their way. Nothing waits for it."""
    under_way = desk.fetching_weights is not None and not desk.fetching_weights.done()
    if desk.pack.weights and desk.pack.weights != desk.weights_from and not under_way:
        desk.fetching_weights = asyncio.ensure_future(_get_ready(desk))


async def _get_ready(desk: Desk) -> None:
    """While somebody thinks what to write: the weights, and the rules made ready, which takes a
    moment on a slow device and would else be waited for at the first words."""
    await take_weights(desk)
    for language in desk.pack.safety:
        await asyncio.sleep(0)  # whatever was posted meanwhile goes first
        desk.pack.safety[language]


async def take_weights(desk: Desk) -> None:
    """Fetch and use them. Where they cannot be had or read, reading goes on as before, and the
    next page that is opened tries again."""
    path = desk.pack.weights
    try:
        desk.reader.use(model=Model.from_bytes(await desk.machine.library.weights(path)))
    except (WeightsUnavailable, BadWeights):
        return
    desk.weights_from = path
