"""Heads over what the second model makes of a text, summed with those of the first.

A head reads the sentence vector, or the signs of danger that the second model gives beside it. The
weights lie in a file of their own, fetched only with the second model. Format: magic "SWF1", u32
length of the header, header (JSON), then for each head over vectors its weights as signed bytes,
label by label; CRC-32 of everything before it. docs/reading-model.md has the bounds.
"""

from __future__ import annotations

import json
import math
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import mul
from struct import unpack_from
from typing import Any
from zlib import crc32

from stillwater.domain.likeness import Embedded
from stillwater.reading.packed import BadWeights

MAGIC = b"SWF1"
FORMAT = 2
WIDTH = 384
SIGNS = ("danger", "strong", "now")
"""What ``Embedded.signs`` are of, in their order."""
LONGEST_FILE_BYTES = 4_000_000
MOST_HEADS, MOST_LABELS = 64, 64
_START_BYTES, _CHECK_BYTES = 8, 4
_NUMBERS = ("keep", "scale", "bias", "decision")


@dataclass(frozen=True, slots=True)
class FusedHead:
    """``keep[j] * logit of the first model + bias[j] + scale[j] * second[j]``: for a head with
    ``weights`` the second is ``weights[j] . vector``, for one without the sign of the label.
    """

    name: str
    variety: str
    labels: tuple[str, ...]
    keep: tuple[float, ...]
    scale: tuple[float, ...]
    bias: tuple[float, ...]
    decision: tuple[float, ...]
    weights: tuple[array[int], ...]


class Fusion:
    """Every fused head, by name and variety. ``width``: numbers of an embedding."""

    width = WIDTH

    def __init__(self, heads: Sequence[FusedHead]) -> None:
        self._heads = {(head.name, head.variety): head for head in heads}

    @classmethod
    def from_bytes(cls, data: bytes) -> Fusion:
        """Raises BadWeights."""
        return cls(read_fused(data))

    def fused(
        self, name: str, variety: str, logits: Mapping[str, float], embedded: Embedded
    ) -> tuple[dict[str, float], dict[str, float]]:
        """Fused logits, and the decision of each label that was fused; others stay as they were.

        ``variety``: that of the first model's head, which the numbers were learned beside.
        """
        head = self._heads.get((name, variety))
        summed, decision = dict(logits), {}
        if head is None:
            return summed, {}
        for label, j, second in _seconds(head, embedded):
            if label in summed:
                summed[label] = head.keep[j] * summed[label] + head.bias[j] + head.scale[j] * second
                decision[label] = head.decision[j]
        return summed, decision


def _seconds(head: FusedHead, embedded: Embedded) -> Iterator[tuple[str, int, float]]:
    """Each label with its place in the head and what the second model says; nothing where that
    said nothing."""
    if head.weights and len(embedded.vector) == WIDTH:
        for j, label in enumerate(head.labels):
            yield label, j, math.fsum(map(mul, head.weights[j], embedded.vector))
    elif not head.weights and len(embedded.signs) == len(SIGNS):
        for j, label in enumerate(head.labels):
            yield label, j, embedded.signs[SIGNS.index(label)]


def read_fused(data: bytes) -> tuple[FusedHead, ...]:
    """Every head of a file. Raises BadWeights."""
    if not _START_BYTES + _CHECK_BYTES <= len(data) <= LONGEST_FILE_BYTES:
        raise BadWeights("length")
    if data[:4] != MAGIC or crc32(data[:-_CHECK_BYTES]) != int.from_bytes(data[-4:], "little"):
        raise BadWeights("magic or checksum")
    (length,) = unpack_from("<I", data, 4)
    payload = data[_START_BYTES + length : -_CHECK_BYTES]
    try:
        header = json.loads(data[_START_BYTES : _START_BYTES + length])
        if header["format"] != FORMAT or header["width"] != WIDTH:
            raise BadWeights("format")
        listed = header["heads"]
        if not 1 <= len(listed) <= MOST_HEADS:
            raise BadWeights("number of heads")
        heads, at = [], 0
        for each in listed:
            head = _head(each, payload, at)
            at += WIDTH * len(head.weights)
            heads.append(head)
    except (ValueError, TypeError, KeyError, AttributeError) as fault:
        raise BadWeights("header") from fault
    if at != len(payload):
        raise BadWeights("bytes left over")
    return tuple(heads)


def _head(data: Mapping[str, Any], payload: bytes, at: int) -> FusedHead:
    labels = tuple(str(label) for label in data["labels"])
    reads_signs = {"vector": False, "signs": True}[data["reads"]]
    held = 0 if reads_signs else len(labels)
    if not 1 <= len(labels) <= MOST_LABELS or at + WIDTH * held > len(payload):
        raise BadWeights("labels")
    if reads_signs and not set(labels) <= set(SIGNS):
        raise BadWeights("signs")
    numbers = {name: tuple(float(value) for value in data[name]) for name in _NUMBERS}
    for values in numbers.values():
        if len(values) != len(labels) or not all(map(math.isfinite, values)):
            raise BadWeights("numbers")
    rows = [array("b", payload[at + WIDTH * j : at + WIDTH * (j + 1)]) for j in range(held)]
    return FusedHead(
        str(data["name"]), str(data["variety"]), labels, **numbers, weights=tuple(rows)
    )
