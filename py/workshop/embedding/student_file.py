"""Writes the small sentence model's file, as ``workshop.embedding.static_vectors`` reads it."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from workshop.embedding.static_vectors import MAGIC, SCORE_STEP
from workshop.paths import CACHE

STUDENT = CACHE / "student.bin"
_TOP = 7
#: The largest weight of a row need not fit: what is cut off there, the others gain in precision.
_CUTS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)


def score_byte(score: float) -> int:
    """A piece's score (below 0) in steps that fit a byte."""
    return max(0, min(255, round(-score / SCORE_STEP)))


def quantised(rows: NDArray[np.float32]) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Nibbles 0..15 (zero is 8) and a scale a row: of a few scales, the one with least error."""
    top = np.abs(rows).max(axis=1, keepdims=True)
    nibbles = np.full(rows.shape, 8, np.uint8)
    scales: NDArray[np.float16] = np.zeros((len(rows), 1), np.float16)
    least = np.full(len(rows), np.inf)
    for cut in _CUTS:
        scale = (top * cut / _TOP).astype(np.float16)
        wide = np.maximum(scale.astype(np.float32), np.float32(6e-8))
        steps = np.clip(np.round(rows / wide), -8, _TOP)
        error = ((rows - steps * wide) ** 2).sum(axis=1)
        better = error < least
        nibbles[better] = (steps[better] + 8).astype(np.uint8)
        scales[better], least[better] = scale[better], error[better]
    return nibbles, scales[:, 0]


def student_bytes(
    pieces: Sequence[str], scores: Sequence[float], rows: NDArray[np.float32]
) -> bytes:
    """The whole file for float32[pieces, width]."""
    nibbles, scales = quantised(rows)
    half = rows.shape[1] // 2
    packed = nibbles[:, :half] | (nibbles[:, half:] << 4)
    return b"".join([
        struct.pack("<4sIH", MAGIC, len(pieces), rows.shape[1]),
        bytes(score_byte(score) for score in scores),
        scales.astype("<f2").tobytes(),
        packed.astype(np.uint8).tobytes(),
        "".join(f"{piece}\n" for piece in pieces).encode(),
    ])  # fmt: skip
