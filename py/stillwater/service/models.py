"""Optional models: what a person chose, and the sentence model that reading may use.

Nothing is fetched before ``model.fetch``. The page does the fetching and reports; without a model
every caller goes on without it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import htpy as h

from stillwater.domain.models import ModelName, ModelState, known_model
from stillwater.messages import Announce, Event, ModelFiles, Patch
from stillwater.model_ports import Embedder, EmbedderUnavailable
from stillwater.service.desk import Desk, Vectors, show
from stillwater.views.better import better_screen, better_section, model_part, model_part_id

Fields = Mapping[str, str]
SENTENCE: ModelName = "sentence"
HOST: ModelName = "host"


def has_sentence_model(desk: Desk) -> bool:
    """Whether the sentence model is here, whole."""
    return _sentence(desk).is_whole


async def embedder(desk: Desk) -> Embedder | None:
    """The sentence model on this device; None where there is none, or it does not start."""
    if not has_sentence_model(desk):
        return None
    try:
        return await desk.machine.models.load(SENTENCE)
    except EmbedderUnavailable:
        return None


async def section(desk: Desk) -> h.Node:
    return better_section(desk.texts)


def may_offer(desk: Desk) -> bool:
    """Whether a better reading can be had here and is not there yet."""
    state = _sentence(desk)
    return state.total_bytes > 0 and not state.is_whole


def has_host_model(desk: Desk) -> bool:
    """Whether a host's model is here, whole."""
    return desk.models.get(HOST, ModelState()).is_whole


def _sentence(desk: Desk) -> ModelState:
    return desk.models.get(SENTENCE, ModelState())


async def show_models(desk: Desk, fields: Fields) -> list[Event]:
    states = {SENTENCE: _sentence(desk)}
    host = desk.models.get(HOST, ModelState())
    if host.total_bytes:
        states[HOST] = host
    return [show(desk, better_screen(desk.texts, states))]


async def fetch(desk: Desk, fields: Fields) -> list[Event]:
    """The person asked for it, its size in view."""
    name = known_model(fields.get("model", ""))
    if name is None:
        return []
    state = desk.models.get(name, ModelState())
    desk.models[name] = replace(state, fetching=True, reason="")
    return [ModelFiles("fetch", name), *await show_models(desk, fields)]


async def pause(desk: Desk, fields: Fields) -> list[Event]:
    name = known_model(fields.get("model", ""))
    return [ModelFiles("pause", name)] if name else []


async def remove(desk: Desk, fields: Fields) -> list[Event]:
    name = known_model(fields.get("model", ""))
    return [ModelFiles("remove", name)] if name else []


async def report(desk: Desk, fields: Fields) -> list[Event]:
    """The page's facts. Only the part that changed is drawn anew: nobody is interrupted."""
    name = known_model(fields.get("model", ""))
    if name is None:
        return []
    before, after = desk.models.get(name, ModelState()), ModelState.from_fields(fields)
    desk.models[name] = after
    if name == SENTENCE and before.is_whole != after.is_whole:
        desk.vectors = Vectors()
    part = Patch(model_part_id(name), str(model_part(desk.texts, name, after)))
    arrived = after.is_whole and before.fetching
    return [part, Announce(desk.texts.get("better-arrived"))] if arrived else [part]


COMMANDS = {
    "model.show": show_models,
    "model.fetch": fetch,
    "model.pause": pause,
    "model.remove": remove,
    "model.report": report,
}
