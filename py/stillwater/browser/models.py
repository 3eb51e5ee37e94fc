"""The models that are kept on this device, as ``Embedder`` and ``Rephraser``.

The JavaScript half is ``site/js/engine/model-port.js``.
"""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Sequence
from typing import Any

import stillwater_js
from pyodide.ffi import JsException, to_js

from stillwater.domain.likeness import Embedded
from stillwater.model_ports import Embedder, EmbedderUnavailable, Rephraser

_WIDTH, _SIGNS = 384, 3


class BrowserModels:
    """Each model is opened once, whoever asks meanwhile; a failure is not remembered."""

    def __init__(self) -> None:
        self._opening: dict[str, asyncio.Future[Embedder]] = {}
        self._host: Rephraser | None = None

    async def load(self, name: str) -> Embedder:
        known = self._opening.get(name)
        if known is None or (known.done() and (known.cancelled() or known.exception())):
            known = self._opening[name] = asyncio.ensure_future(_open(name))
        return await asyncio.shield(known)

    async def heads(self) -> bytes:
        try:
            return bytes((await stillwater_js.sentenceHeads()).to_bytes())
        except JsException:
            raise EmbedderUnavailable("sentence") from None

    async def rephraser(self) -> Rephraser:
        if self._host is None:
            try:
                self._host = WorkerRephraser(await stillwater_js.openHostModel())
            except JsException:
                raise EmbedderUnavailable("host") from None
        return self._host


async def _open(name: str) -> Embedder:
    try:
        if name == "sentence":
            return WorkerEmbedder(await stillwater_js.openSentenceModel())
    except JsException:
        raise EmbedderUnavailable(name) from None
    raise EmbedderUnavailable(name)


class WorkerEmbedder:
    """multilingual-e5-small in a worker of its own, by transformers.js."""

    model = "e5-small-1"
    width = _WIDTH

    def __init__(self, line: Any) -> None:
        self._line = line

    async def embed(self, texts: Sequence[str]) -> list[Embedded]:
        try:
            answer = await self._line.embed(to_js(list(texts)))
        except JsException:
            raise EmbedderUnavailable(self.model) from None
        numbers, step = array("f", answer.to_bytes()), self.width + _SIGNS
        rows = [numbers[at : at + step] for at in range(0, len(numbers), step)]
        return [_embedded(row[: self.width], row[self.width :]) for row in rows]


def _embedded(vector: array[float], signs: array[float]) -> Embedded:
    return Embedded(vector, signs if any(vector) else ())  # a text without words has no signs


class WorkerRephraser:
    """A host's own model in a worker of its own, by transformers.js."""

    def __init__(self, line: Any) -> None:
        self._line = line

    async def rephrase(self, text: str) -> str:
        try:
            return str(await self._line.rephrase(text))
        except JsException:
            raise EmbedderUnavailable("host") from None
