"""A tiny sentence model of a few words, for tests of what stands on one."""

from __future__ import annotations

import numpy as np

from stillwater.model_ports import Embedder, EmbedderUnavailable
from workshop.embedding.static_vectors import StaticEmbedder
from workshop.embedding.student_file import student_bytes

#: Words of one row mean the same; rows have nothing in common.
MEANINGS = (
    ("tired", "exhausted", "sleepless", "cansada"),
    ("money", "rent", "debt", "dinero"),
    ("mother", "grandmother", "mum", "madre"),
)
WIDTH = 8


def tiny_file() -> bytes:
    """Every word of MEANINGS as a whole piece, and a few letters."""
    pieces, rows = [], []
    for direction, words in enumerate(MEANINGS):
        for step, word in enumerate(words):
            row = np.zeros(WIDTH, np.float32)
            row[direction] = 1.0
            row[direction + 4] = 0.05 * step
            pieces.append(f"▁{word}")
            rows.append(row)
    for letter in "aeiou":
        pieces.append(letter)
        rows.append(np.full(WIDTH, 0.001, np.float32))
    scores = [-5.0] * (len(pieces) - 5) + [-12.0] * 5
    return student_bytes(pieces, scores, np.array(rows))


class TinyModels:
    """``SentenceModels`` with the tiny one as "sentence"; counts what it was asked to embed."""

    def __init__(self, heads: bytes = b"") -> None:
        self.embedded: list[str] = []
        self.broken = False
        self.heads_file = heads

    async def load(self, name: str) -> Embedder:
        if self.broken or name != "sentence":
            raise EmbedderUnavailable(name)
        return CountingEmbedder(tiny_file(), self.embedded)

    async def heads(self) -> bytes:
        if not self.heads_file:
            raise EmbedderUnavailable("sentence")
        return self.heads_file


class CountingEmbedder(StaticEmbedder):
    model = "e5-small-1"  # as far as thresholds are concerned

    def __init__(self, data: bytes, embedded: list[str]) -> None:
        super().__init__(data)
        self._embedded = embedded

    async def embed(self, texts):
        self._embedded += texts
        return await super().embed(texts)
