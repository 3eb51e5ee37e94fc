"""The head for danger over the token states of the sentence model: its file, and what it computes.

Format of ``py/weights/signs.bin``, little-endian: magic "SWT1", u32 length of the header, header
(JSON), then for each net its float32 numbers and its weights as signed bytes; CRC-32 of everything
before it. docs/reading-model.md has the bounds.

The build writes the head into the model's ONNX graph (``signs_graph``), so that one run gives both
the states and the signs; nothing here runs in the browser.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from struct import unpack_from
from typing import Any, TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from stillwater.reading.packed import BadWeights

MAGIC = b"SWT1"
FORMAT = 1
WIDTH = 384
LABELS = ("danger", "strong", "now")
LONGEST_FILE_BYTES = 2_000_000
MOST_NETS, MOST_INNER, MOST_QUERIES = 8, 1024, 64
MOST = 127
"""The largest weight."""
_START_BYTES, _CHECK_BYTES = 8, 4
_LARGEST = 1e6

Floats: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Layer:
    """``inputs @ (weights * scales) + bias``. Weights int8[inputs, outputs]."""

    weights: NDArray[np.int8]
    scales: Floats
    bias: Floats

    @classmethod
    def rounded(cls, matrix: Floats, bias: Floats) -> Layer:
        """The nearest in eight bits, each output on a scale of its own."""
        scales = np.maximum(np.abs(matrix).max(axis=0) / MOST, 1e-12).astype(np.float32)
        return cls(np.rint(matrix / scales).astype(np.int8), scales, bias.astype(np.float32))

    def real(self) -> Floats:
        return self.weights.astype(np.float32) * self.scales

    def __call__(self, inputs: Floats) -> Floats:
        return np.asarray(inputs @ self.real() + self.bias, np.float32)


@dataclass(frozen=True, slots=True)
class Net:
    """One head: states less ``middle``, times ``steepness``, through ``inp`` and GELU (tanh form);
    ``att`` says how much each token counts for each query; ``out`` makes logits of the means."""

    middle: Floats
    steepness: Floats
    inp: Layer
    att: Layer
    out: Layer

    def logits(self, states: Floats) -> Floats:
        """float32[labels] of the states of one text, float32[tokens, 384]."""
        linear = self.inp((states - self.middle) * self.steepness)
        bent = np.tanh(np.sqrt(2 / np.pi) * (linear + 0.044715 * linear**3))
        inner = 0.5 * linear * (1 + bent)
        scores = self.att(inner)
        shares = np.exp(scores - scores.max(axis=0))
        shares /= shares.sum(axis=0)
        return self.out((shares.T @ inner).ravel())


@dataclass(frozen=True, slots=True)
class Signs:
    """The nets, whose logits are averaged."""

    nets: tuple[Net, ...]

    def logits(self, states: Floats) -> Floats:
        """float32[labels] of one text."""
        return np.asarray(np.mean([net.logits(states) for net in self.nets], axis=0), np.float32)

    def logits_of(self, texts: Sequence[NDArray[Any]]) -> Floats:
        """float32[texts, labels] of the states of many."""
        return np.array([self.logits(states.astype(np.float32)) for states in texts], np.float32)


def signs_bytes(signs: Signs) -> bytes:
    """The file that ``read_signs`` reads."""
    first = signs.nets[0]
    inner, queries = first.att.weights.shape
    header = {"format": FORMAT, "width": WIDTH, "labels": LABELS, "inner": inner,
              "queries": queries, "nets": len(signs.nets)}  # fmt: skip
    packed = json.dumps(header, sort_keys=True, separators=(",", ":")).encode()
    body = MAGIC + len(packed).to_bytes(4, "little") + packed
    for net in signs.nets:
        layers = (net.inp, net.att, net.out)
        numbers = [net.middle, net.steepness]
        numbers += [each for layer in layers for each in (layer.scales, layer.bias)]
        body += b"".join(each.astype("<f4").tobytes() for each in numbers)
        body += b"".join(layer.weights.tobytes() for layer in layers)
    return body + crc32(body).to_bytes(4, "little")


def read_signs(data: bytes) -> Signs:
    """Raises BadWeights."""
    if not _START_BYTES + _CHECK_BYTES <= len(data) <= LONGEST_FILE_BYTES:
        raise BadWeights("length")
    if data[:4] != MAGIC or crc32(data[:-_CHECK_BYTES]) != int.from_bytes(data[-4:], "little"):
        raise BadWeights("magic or checksum")
    (length,) = unpack_from("<I", data, 4)
    try:
        header = json.loads(data[_START_BYTES : _START_BYTES + length])
        given = (header["format"], header["width"], tuple(header["labels"]))
        sizes = [header[name] for name in ("nets", "inner", "queries")]
    except (ValueError, TypeError, KeyError) as fault:
        raise BadWeights("header") from fault
    if given != (FORMAT, WIDTH, LABELS):
        raise BadWeights("format")
    for size, most in zip(sizes, (MOST_NETS, MOST_INNER, MOST_QUERIES), strict=True):
        if type(size) is not int or not 1 <= size <= most:
            raise BadWeights("sizes")
    many, inner, queries = sizes
    payload = data[_START_BYTES + length : -_CHECK_BYTES]
    if len(payload) != many * _net_bytes(inner, queries):
        raise BadWeights("bytes missing or left over")
    parts = [payload[at * len(payload) // many :] for at in range(many)]
    return Signs(tuple(_net(part, inner, queries) for part in parts))


def _shapes(inner: int, queries: int) -> Sequence[tuple[int, int]]:
    return (WIDTH, inner), (inner, queries), (queries * inner, len(LABELS))


def _net_bytes(inner: int, queries: int) -> int:
    shapes = _shapes(inner, queries)
    return 8 * WIDTH + sum(8 * outputs + inputs * outputs for inputs, outputs in shapes)


def _net(payload: bytes, inner: int, queries: int) -> Net:
    at = 0

    def take(kind: str, count: int) -> NDArray[Any]:
        nonlocal at
        values = np.frombuffer(payload, kind, count, at)
        at += values.nbytes
        return values

    def numbers(count: int) -> Floats:
        values = take("<f4", count).astype(np.float32)
        if not (np.abs(values) <= _LARGEST).all():  # nan is not
            raise BadWeights("numbers")
        return values

    shapes = _shapes(inner, queries)
    middle, steepness = numbers(WIDTH), numbers(WIDTH)
    beside = [(numbers(outputs), numbers(outputs)) for _, outputs in shapes]
    layers = [
        Layer(take("i1", inputs * outputs).reshape(inputs, outputs), scales, bias)
        for (inputs, outputs), (scales, bias) in zip(shapes, beside, strict=True)
    ]
    return Net(middle, steepness, *layers)
