"""What is made ready while somebody writes, where a sentence model is here: the model itself, and
vectors of what the mirror may say and of what was kept lately. Nothing waits for any of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from stillwater.domain.likeness import closeness, middle
from stillwater.model_ports import Embedder
from stillwater.service import meaning
from stillwater.service.desk import Desk
from stillwater.service.vectors import AT_ONCE, is_talking, may_ask, ready, unharmed, vector_of


def begin(desk: Desk) -> None:
    """Once somebody writes: start the model; in a talk also read the moves and the last entries."""
    under_way = desk.vectors.beginning is not None and not desk.vectors.beginning.done()
    if desk.session is None or under_way or not may_ask(desk):
        return
    talks = is_talking(desk)
    if not desk.vectors.heads_asked or (talks and not _is_done(desk)):
        work = unharmed(desk, lambda: _begin(desk, talks))
        desk.vectors.beginning = asyncio.ensure_future(work)


def close_moves(desk: Desk, said: str, phrase: str) -> Mapping[str, float]:
    """How close each move is to what was just said and its most telling phrase, 0 to 1.

    Empty until the model has read all of them.
    """
    heard = [vector for text in (said, phrase) if (vector := vector_of(desk, text))]
    if not heard or not _has_moves(desk):
        return {}
    return closeness(middle(heard), desk.vectors.moves[desk.texts.language])


async def _begin(desk: Desk, talks: bool) -> bool:
    model = await ready(desk)
    if model is not None and talks:
        await _read_moves(desk, model)
        await meaning.read_newest(desk, model)
    return model is not None


def _is_done(desk: Desk) -> bool:
    return _has_moves(desk) and (desk.vectors.entries_read or not desk.vault.is_open)


def _has_moves(desk: Desk) -> bool:
    return len(desk.vectors.moves.get(desk.texts.language, {})) == len(desk.pack.bank())


async def _read_moves(desk: Desk, model: Embedder) -> None:
    """By their texts in the language of the page, the person's words left open."""
    known = desk.vectors.moves.setdefault(desk.texts.language, {})
    missing = [move for move in desk.pack.bank().values() if move.id not in known]
    for start in range(0, len(missing), AT_ONCE):
        some = missing[start : start + AT_ONCE]
        texts = [desk.texts.get(m.text_id, **dict.fromkeys(m.slots, "…")) for m in some]
        made = await model.embed(texts)
        known |= {move.id: each.vector for move, each in zip(some, made, strict=True)}
