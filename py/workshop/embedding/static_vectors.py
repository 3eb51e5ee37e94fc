"""The small sentence model: a vector a word piece, summed. No matrix is multiplied, no runtime is
needed, and an old phone reads a page in milliseconds.

Made from multilingual-e5-small by ``workshop.embedding.student`` (after the idea of model2vec,
Tulkens & van Dongen 2024). File format, little-endian: ``SWE1``; uint32 count of pieces, uint16
width; one byte a piece, its score (minus a twelfth each); one float16 a piece, its scale; ``width``
/ 2 bytes a piece: four-bit weights, zero is 8, the first half of the width in the low nibbles; then
the pieces as UTF-8, each closed by LF.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Sequence
from math import sqrt

from stillwater.domain.likeness import Embedded
from stillwater.model_ports import EmbedderUnavailable
from workshop.embedding.pieces import PieceSplitter

MAGIC = b"SWE1"
SCORE_STEP = 1 / 12
MOST_PIECES = 512
_HEAD = struct.Struct("<4sIH")
_LOW = bytes(byte & 15 for byte in range(256))
_HIGH = bytes(byte >> 4 for byte in range(256))


class StaticEmbedder:
    """The Embedder port over one file. Raises EmbedderUnavailable when it is not of this format."""

    model = "static-1"

    def __init__(self, data: bytes) -> None:
        try:
            self._read(data)
        except (struct.error, ValueError) as fault:
            raise EmbedderUnavailable("format") from fault

    def _read(self, data: bytes) -> None:
        magic, count, self.width = _HEAD.unpack_from(data)
        if magic != MAGIC or self.width % 2:
            raise ValueError("not vectors of this format")
        self._row_bytes = self.width // 2
        at = _HEAD.size
        scores = [byte * -SCORE_STEP for byte in data[at : at + count]]
        at += count
        self._scales = struct.unpack_from(f"<{count}e", data, at)
        at += 2 * count
        self._rows = memoryview(data)[at : at + count * self._row_bytes]
        pieces = data[at + count * self._row_bytes :].decode().split("\n")[:-1]
        if len(pieces) != count:
            raise ValueError("a piece is missing")
        numbers = {piece: number for number, piece in enumerate(pieces)}
        self._splitter = PieceSplitter(numbers, scores)

    async def embed(self, texts: Sequence[str]) -> list[Embedded]:
        return [Embedded(self.vector(text)) for text in texts]

    def vector(self, text: str) -> array[float]:
        """``array("f")`` of ``width`` numbers and length 1, or all 0."""
        half = self._row_bytes
        low, high = [0.0] * half, [0.0] * half
        total = 0.0
        for number in self._splitter.split(text)[:MOST_PIECES]:
            scale = self._scales[number]
            row = bytes(self._rows[number * half : (number + 1) * half])
            low = [a + scale * b for a, b in zip(low, row.translate(_LOW), strict=True)]
            high = [a + scale * b for a, b in zip(high, row.translate(_HIGH), strict=True)]
            total += scale
        zero = 8 * total  # a nibble of 8 stands for 0
        summed = [value - zero for value in low + high]
        length = sqrt(sum(value * value for value in summed))
        return array("f", [value / length for value in summed] if length else summed)
