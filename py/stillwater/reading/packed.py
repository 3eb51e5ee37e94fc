"""The file of weights of the first reading model: bytes in, heads out, nothing believed unchecked.

The format is described in docs/reading-model.md. A file that is cut, changed or of another format
raises BadWeights; it never half works.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate
from struct import unpack_from
from typing import Any
from zlib import crc32

from stillwater.reading.features import BUCKET_BITS
from stillwater.reading.pairs import Pairs, terms_of

MAGIC = b"SWL1"
FORMAT = 3
ZERO = 16
"""The byte that stands for the weight 0; bytes run from 1 (-15) to 31 (+15)."""
SKIP = 255
"""A step of 255 buckets at which no row stands."""
LONGEST_FILE_BYTES = 16_000_000
LONGEST_HEADER_BYTES = 200_000
MOST_HEADS, MOST_LABELS, MOST_ROWS = 64, 64, 1 << 18
_LARGEST_NUMBER = 1e6
_WEIGHTS = bytes(range(1, 2 * ZERO))
_START_BYTES, _CHECK_BYTES = 8, 4
_SLOT_BYTES = 2


class BadWeights(ValueError):
    """The bytes are no file of weights of this release. The text names the fault."""


@dataclass(frozen=True, slots=True)
class PackedHead:
    """One head as it lies in the file; ``unpacked`` makes it ready.

    Label ``j`` of a text has the logit ``bias[j] + scale[j] * sum(weights) / sqrt(rows found)``,
    calibrated. ``pairs``: the step that makes the head's last logits of these, where it has one.
    ``decision[j]`` is the last logit from which label ``j`` of ``decided`` counts as there.
    """

    name: str
    variety: str
    labels: tuple[str, ...]
    scale: tuple[float, ...]
    bias: tuple[float, ...]
    decision: tuple[float, ...]
    rows: int
    steps: bytes
    planes: bytes
    pairs: Pairs | None = None

    @property
    def decided(self) -> tuple[str, ...]:
        """The labels that the head has a last word on."""
        return self.pairs.labels if self.pairs else self.labels

    def unpacked(self) -> tuple[dict[int, int], bytes]:
        """Bucket -> where its row begins, and all rows, label beside label in slots of 16 bits."""
        at = accumulate(self.steps)
        kept = [place for place, step in zip(at, self.steps, strict=True) if step != SKIP]
        width = _SLOT_BYTES * len(self.labels)
        table = bytearray(width * self.rows)
        for number in range(len(self.labels)):
            plane = self.planes[number * self.rows : (number + 1) * self.rows]
            table[_SLOT_BYTES * number :: width] = plane
        return dict(zip(kept, range(0, width * self.rows, width), strict=True)), bytes(table)


def read_heads(data: bytes) -> tuple[PackedHead, ...]:
    """Every head of a file. Raises BadWeights."""
    if not _START_BYTES + _CHECK_BYTES <= len(data) <= LONGEST_FILE_BYTES:
        raise BadWeights("length")
    if data[:4] != MAGIC:
        raise BadWeights("magic")
    body, check = data[:-_CHECK_BYTES], data[-_CHECK_BYTES:]
    if crc32(body) != int.from_bytes(check, "little"):
        raise BadWeights("checksum")
    (header_bytes,) = unpack_from("<I", data, 4)
    if header_bytes > min(LONGEST_HEADER_BYTES, len(body) - _START_BYTES):
        raise BadWeights("header length")
    try:
        header = json.loads(body[_START_BYTES : _START_BYTES + header_bytes])
    except ValueError as fault:
        raise BadWeights("header") from fault
    return _heads(header, body[_START_BYTES + header_bytes :])


def _heads(header: Any, payload: bytes) -> tuple[PackedHead, ...]:
    if not isinstance(header, dict) or set(header) != {"format", "bucket_bits", "heads"}:
        raise BadWeights("header fields")
    if header["format"] != FORMAT or header["bucket_bits"] != BUCKET_BITS:
        raise BadWeights("format")
    listed = header["heads"]
    if not isinstance(listed, list) or not 1 <= len(listed) <= MOST_HEADS:
        raise BadWeights("number of heads")
    heads, at = [], 0
    for each in listed:
        head = _head(each, payload, at)
        at += len(head.steps) + len(head.planes)
        heads.append(head)
    if at != len(payload):
        raise BadWeights("bytes left over")
    if len({(head.name, head.variety) for head in heads}) != len(heads):
        raise BadWeights("a head twice")
    return tuple(heads)


def _head(data: Any, payload: bytes, at: int) -> PackedHead:
    fields = {"name", "variety", "labels", "scale", "bias", "decision", "rows", "steps",
              "pairs"}  # fmt: skip
    if not isinstance(data, dict) or set(data) != fields:
        raise BadWeights("fields of a head")
    labels = _labels(data)
    rows = _count(data["rows"], MOST_ROWS)
    step_bytes = _count(data["steps"], MOST_ROWS + (1 << BUCKET_BITS) // SKIP + 1)
    steps = payload[at : at + step_bytes]
    planes = payload[at + step_bytes : at + step_bytes + rows * len(labels)]
    if len(steps) != step_bytes or len(planes) != rows * len(labels):
        raise BadWeights("cut short")
    if len(steps) - steps.count(SKIP) != rows or sum(steps) >= 1 << BUCKET_BITS:
        raise BadWeights("steps")
    if steps.replace(b"\xff\x00", b"\xff").find(0, 1) != -1:  # no step, and no skip before it
        raise BadWeights("a bucket twice")
    if planes.translate(None, _WEIGHTS):  # something else than a weight is left
        raise BadWeights("weights")
    pairs = _pairs(data["pairs"], len(labels))
    decided = len(pairs.labels if pairs else labels)
    name, variety = _texts([data["name"], data["variety"]])
    return PackedHead(
        name, variety, labels,
        _numbers(data["scale"], len(labels)), _numbers(data["bias"], len(labels)),
        _numbers(data["decision"], decided), rows, steps, planes, pairs,
    )  # fmt: skip


def _pairs(data: Any, count: int) -> Pairs | None:
    """The second step of a head of ``count`` labels, which reads some of them in parts, too."""
    if data is None:
        return None
    fields = {"labels", "middle", "spread", "weights", "scale", "bias"}
    if not isinstance(data, dict) or set(data) != fields:
        raise BadWeights("fields of pairs")
    labels = _labels(data)
    reads = len(data["middle"]) if isinstance(data["middle"], list) else 0
    if not count <= reads <= 2 * count:
        raise BadWeights("numbers")
    spread = _numbers(data["spread"], reads)
    weights = data["weights"]
    if not isinstance(weights, list) or len(weights) != len(labels) or min(spread) <= 0:
        raise BadWeights("pairs")
    return Pairs(
        labels, _numbers(data["middle"], reads), spread,
        tuple(_wholes(each, terms_of(reads)) for each in weights),
        _numbers(data["scale"], len(labels)), _numbers(data["bias"], len(labels)),
    )  # fmt: skip


def _labels(data: Mapping[str, Any]) -> tuple[str, ...]:
    labels = data["labels"]
    if not (isinstance(labels, list) and 1 <= len(labels) <= MOST_LABELS):
        raise BadWeights("labels")
    labels = _texts(labels)
    if len(set(labels)) != len(labels):
        raise BadWeights("a label twice")
    return labels


def _texts(values: list[Any]) -> tuple[str, ...]:
    if not all(isinstance(text, str) for text in values):
        raise BadWeights("labels")
    return tuple(values)


def _count(value: Any, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise BadWeights("count")
    return value


def _numbers(values: Any, count: int) -> tuple[float, ...]:
    if not isinstance(values, list) or len(values) != count:
        raise BadWeights("numbers")
    for value in values:
        if type(value) not in (int, float) or not math.isfinite(value):
            raise BadWeights("numbers")
        if abs(value) > _LARGEST_NUMBER:
            raise BadWeights("numbers")
    return tuple(float(value) for value in values)


def _wholes(values: Any, count: int) -> tuple[int, ...]:
    if not isinstance(values, list) or len(values) != count:
        raise BadWeights("numbers")
    if not all(type(value) is int and abs(value) <= _LARGEST_NUMBER for value in values):
        raise BadWeights("numbers")
    return tuple(values)
