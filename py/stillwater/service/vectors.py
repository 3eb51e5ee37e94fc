"""What was written and what may be said as vectors of meaning, while a sentence model is here.

Nobody waits for that model longer than ``WAIT_MS``: where it is slow, has died or is not here,
reading goes on with the first model alone. Whatever a model does wrong ends here, too: the text of
its fault might quote what it was given.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress

from stillwater.domain.answers import clean
from stillwater.domain.likeness import NOT_EMBEDDED, Embedded, Vector
from stillwater.model_ports import Embedder, EmbedderUnavailable
from stillwater.reading.fusion import Fusion
from stillwater.reading.packed import BadWeights
from stillwater.reading.talking import telling_phrase
from stillwater.reading.windows import put_together, with_windows
from stillwater.service import models
from stillwater.service.desk import Desk

WAIT_MS = 1500
MOST_FAULTS = 3
"""After so many failures and waits in vain, one after the other, the model is left alone."""
AT_ONCE = 4
"""Texts in one question that nobody waits for: a person's words come in between."""
LONGEST_TEXT = 2000
"""Characters of a text that are looked at; the model would cut it a little later anyway."""


async def take_in(desk: Desk, texts: Iterable[str], wait_ms: int = WAIT_MS) -> None:
    """Make the vector of each text that has none, and wait for that at most ``wait_ms``. Never
    raises. What comes later is kept for later, unless the journal was locked meanwhile."""
    known = desk.vectors.written
    missing = {key for text in texts if (key := clean(text)[:LONGEST_TEXT]) not in known} - {""}
    if not missing or not may_ask(desk):
        return
    wanted = sorted(missing)
    work = asyncio.ensure_future(unharmed(desk, lambda: _embed(desk, known, wanted)))
    in_time, _ = await asyncio.wait({work}, timeout=wait_ms / 1000)
    if not in_time:
        desk.vectors.late = work
        desk.vectors.faults += 1
    elif work.result():
        desk.vectors.faults = 0


async def take_in_turn(desk: Desk, texts: Iterable[str]) -> None:
    """The same for what was just written; in a talk, of its most telling phrase too."""
    said = list(texts)
    if is_talking(desk):
        said += [telling_phrase(text, desk.pack.cues) for text in said]
    await take_in(desk, said)


def vector_of(desk: Desk, text: str) -> Vector:
    """The vector of a text; empty where there is none."""
    return embedded_of(desk, text).vector


def embedded_of(desk: Desk, text: str) -> Embedded:
    """What the sentence model made of a text."""
    return desk.vectors.written.get(clean(text)[:LONGEST_TEXT], NOT_EMBEDDED)


def is_talking(desk: Desk) -> bool:
    """Whether the session stands at a step that is a talk."""
    session, protocol = desk.session, desk.session_protocol()
    step = protocol.step(session.step) if session and protocol else None
    return step is not None and step.talks


def forget_words(desk: Desk) -> None:
    """When words and keys are dropped. An answer that is still on its way finds the old shelf."""
    desk.vectors.written, desk.vectors.entries = {}, {}
    desk.vectors.entries_read = False


def may_ask(desk: Desk) -> bool:
    """Whether the model is here, answers, and has not failed too often."""
    late = desk.vectors.late
    free = late is None or late.done()
    return models.has_sentence_model(desk) and free and desk.vectors.faults < MOST_FAULTS


async def unharmed(desk: Desk, work: Callable[[], Awaitable[bool]]) -> bool:
    """Do some work with the model; whether it went well, by its own word. Never raises."""
    try:
        went_well = await work()
    except Exception:  # whatever it is, the person's words matter more
        went_well = False
    if not went_well:
        desk.vectors.faults += 1
    return went_well


async def _embed(desk: Desk, written: dict[str, Embedded], texts: list[str]) -> bool:
    model = await ready(desk)
    if model is None:
        return False
    made = put_together(texts, await model.embed(with_windows(texts)))
    written |= zip(texts, made, strict=True)
    return True


async def ready(desk: Desk) -> Embedder | None:
    """The sentence model; the heads over its vectors are in use from then on, where they can be
    read. Without them vectors still tell what is alike."""
    model = await models.embedder(desk)
    if model is not None and not desk.vectors.heads_asked:
        with suppress(EmbedderUnavailable, BadWeights):
            desk.reader.use(fusion=Fusion.from_bytes(await desk.machine.models.heads()))
        desk.vectors.heads_asked = True
    return model
