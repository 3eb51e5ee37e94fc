"""A tiny model of known weights, for tests of the reader that need no training."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from zlib import crc32

from stillwater.reading.classifier import Model
from stillwater.reading.features import _WORD_SEED, BUCKET_BITS
from stillwater.reading.fusion import FORMAT, MAGIC, WIDTH
from stillwater.reading.packed import ZERO, PackedHead
from workshop.training.packing import packed_file, steps_of


def bucket_of(word: str) -> int:
    """The bucket of a whole word."""
    return crc32(word.encode(), _WORD_SEED) >> (32 - BUCKET_BITS)


def head_of(
    name: str,
    variety: str,
    labels: tuple[str, ...],
    words: Mapping[str, Mapping[str, int]],
    bias: float = -3.0,
    decision: float = 0.0,
) -> PackedHead:
    """A head in which nothing but ``words`` (word -> label -> -15..15) weighs anything."""
    rows = sorted((bucket_of(word), weights) for word, weights in words.items())
    planes = bytes(weights.get(label, 0) + ZERO for label in labels for _, weights in rows)
    many = len(labels)
    return PackedHead(
        name, variety, labels, (1.0,) * many, (bias,) * many, (decision,) * many,
        len(rows), steps_of(bucket for bucket, _ in rows), planes,
    )  # fmt: skip


def model_that_knows(
    buckets: Mapping[int, int], name: str, labels: tuple[str, ...], bias: float = 0.0
) -> Model:
    """A model of one English head: bucket -> what it weighs (-15..15) for every label."""
    kept = sorted(buckets)
    weights = bytes(buckets[bucket] + ZERO for bucket in kept)
    many = len(labels)
    head = PackedHead(
        name, "en", labels, (1.0,) * many, (bias,) * many, (0.0,) * many,
        len(kept), steps_of(kept), weights * many,
    )  # fmt: skip
    return Model.from_bytes(packed_file([head]))


def tiny_heads() -> list[PackedHead]:
    return [
        head_of("emotions", "eng", ("fear", "joy"), {"afraid": {"fear": 9}, "glad": {"joy": 9}}),
        head_of("emotions", "ary", ("fear", "joy"), {"khayf": {"fear": 9}}),
        head_of("themes", "en", ("work", "sleep"), {"boss": {"work": 9}}, decision=-1.0),
        head_of("any-pattern", "en", ("any",), {"always": {"any": 9}}),
        head_of("patterns", "en", ("should", "overgeneralising"),
                {"always": {"overgeneralising": 9, "should": 9}}, decision=1.0),
        head_of("safety", "en", ("danger", "strong", "now"),
                {"unsafe": {"danger": 9, "strong": 4, "now": -9}}),
        head_of("language", "all", ("en", "es"), {"the": {"en": 12}, "que": {"es": 12}}),
    ]  # fmt: skip


def tiny_file() -> bytes:
    return packed_file(tiny_heads())


def tiny_model() -> Model:
    return Model.from_bytes(tiny_file())


def tiny_fused_file(
    heads: Mapping[tuple[str, str], Mapping[str, int]], scale: float = 1.0, reads: str = "vector"
) -> bytes:
    """Heads by name and variety; each label with a number that every weight of its has.

    Logits of the first model count once; a vector whose numbers sum to 1 adds the number times
    ``scale``. With ``reads`` "signs" there are no weights: the sign times ``scale`` is added.
    """
    listed, weights = [], b""
    for (name, variety), labels in heads.items():
        many = len(labels)
        listed.append(
            {"name": name, "variety": variety, "reads": reads, "labels": list(labels),
             "keep": [1.0] * many, "scale": [scale] * many, "bias": [0.0] * many,
             "decision": [0.0] * many}
        )  # fmt: skip
        if reads == "vector":
            weights += b"".join(bytes([weight & 0xFF]) * WIDTH for weight in labels.values())
    header = json.dumps({"format": FORMAT, "width": WIDTH, "heads": listed}).encode()
    body = MAGIC + len(header).to_bytes(4, "little") + header + weights
    return body + crc32(body).to_bytes(4, "little")


def resealed(data: bytes, change: Callable[[Any, bytearray], Any]) -> bytes:
    """The file with its header and payload changed, and a checksum that fits."""
    body = data[:-4]
    length = int.from_bytes(body[4:8], "little")
    header, payload = json.loads(body[8 : 8 + length]), bytearray(body[8 + length :])
    payload = change(header, payload) or payload
    packed = json.dumps(header).encode()
    whole = data[:4] + len(packed).to_bytes(4, "little") + packed + bytes(payload)
    return whole + crc32(whole).to_bytes(4, "little")
