"""The branch for danger of the sentence model: its weights and their file.

From the states after one of the model's layers on, a second copy of the layers above runs with
changed weights; attention pooling over its last states, beside the first token's last state, gives
logits. Of the matrices of the layers only the change is kept, in four bits: the branch multiplies
by the base's own four-bit matrix and the change together.

Format of ``py/weights/signs.bin``, little-endian: magic "SWT2", u32 length of the header, header
(JSON), then layer by layer, last the pooling and the output; CRC-32 of everything before it.
docs/reading-model.md has the parts and the bounds.

The build writes the branch into the model's ONNX graph (``signs_graph``), so that one run gives
both the states and the signs; nothing here runs in the browser.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from struct import unpack_from
from typing import Any, TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from stillwater.reading.packed import BadWeights
from workshop.embedding.packed import BLOCK, ZERO_POINT, Quantised
from workshop.embedding.packed import MOST as MOST_CHANGE

MAGIC = b"SWT2"
FORMAT = 2
WIDTH, INNER_WIDTH, BASE_LAYERS = 384, 1536, 12
"""Of the base model."""
LABELS = ("danger", "strong", "now")
LONGEST_FILE_BYTES = 8_000_000
LONGEST_HEADER_BYTES = 200
MOST_QUERIES = 64
MOST = 127
"""The largest weight of the pooling and the output."""
LARGEST = 1e5
"""No number of the file is farther from zero."""
LINEARS: Mapping[str, tuple[int, int]] = {
    "q": (WIDTH, WIDTH), "k": (WIDTH, WIDTH), "v": (WIDTH, WIDTH), "ao": (WIDTH, WIDTH),
    "fi": (INNER_WIDTH, WIDTH), "fo": (WIDTH, INNER_WIDTH),
}  # fmt: skip
"""Of each layer, in the file's order: (outputs, inputs)."""
NORMS = ("aln", "oln")
_START_BYTES, _CHECK_BYTES = 8, 4

Floats: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ByteLinear:
    """``inputs @ (weights * scales) + bias``. Weights int8[inputs, outputs]."""

    weights: NDArray[np.int8]
    scales: Floats
    bias: Floats

    @classmethod
    def rounded(cls, matrix: Floats, bias: Floats) -> ByteLinear:
        """The nearest in eight bits, each output on a scale of its own."""
        scales = np.maximum(np.abs(matrix).max(axis=0) / MOST, 1e-12).astype(np.float32)
        return cls(np.rint(matrix / scales).astype(np.int8), scales, bias.astype(np.float32))

    def real(self) -> Floats:
        return self.weights.astype(np.float32) * self.scales


@dataclass(frozen=True, slots=True)
class Change:
    """Of one linear of the base: what is added to its matrix [outputs, inputs], and the bias that
    stands in place of its own, float32[outputs]."""

    matrix: Quantised
    bias: Floats


@dataclass(frozen=True, slots=True)
class Norm:
    """A layer norm in place of the base's: float32[384] each."""

    weight: Floats
    bias: Floats


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of the branch: its linears by the names of LINEARS, its norms by those of NORMS."""

    linears: Mapping[str, Change]
    norms: Mapping[str, Norm]


@dataclass(frozen=True, slots=True)
class Signs:
    """``layers`` stand in place of the base's layers ``first`` to the last. ``att`` says how much
    each token counts for each query; ``out`` makes logits of the means of the last states, query by
    query, and of the first token's last state."""

    first: int
    layers: tuple[Layer, ...]
    att: ByteLinear
    out: ByteLinear

    @property
    def queries(self) -> int:
        return len(self.att.bias)

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> Signs:
        """The nearest that a file can hold.

        ``l8.q.D`` [outputs, inputs] and ``l8.q.b`` for each linear of each layer, ``l8.aln.w`` and
        ``l8.aln.b`` for each norm, ``att.w`` [384, queries], ``att.b``, ``out.w``
        [(queries + 1) * 384, 3], ``out.b``; no others. The lowest layer named is the first.
        Raises BadWeights.
        """
        numbered = [int(found[1]) for name in arrays if (found := re.match(r"l(\d+)\.", name))]
        first = min(numbered, default=0)
        queries = arrays["att.b"].size if "att.b" in arrays else 0
        _check_sizes(first, queries)
        shapes = _shapes(first, queries)
        if shapes.keys() != arrays.keys():
            raise BadWeights("names")
        for name, shape in shapes.items():
            if arrays[name].shape != shape or not (np.abs(arrays[name]) <= LARGEST).all():
                raise BadWeights(f"shape or numbers of {name}")
        given = {name: values.astype(np.float32) for name, values in arrays.items()}
        layers = [_rounded_layer(given, f"l{at}") for at in range(first, BASE_LAYERS)]
        att, out = (ByteLinear.rounded(given[f"{at}.w"], given[f"{at}.b"]) for at in _ENDS)
        return cls(first, tuple(layers), att, out)


_ENDS = ("att", "out")


def _rounded_layer(given: Mapping[str, Floats], stem: str) -> Layer:
    return Layer(
        {
            name: Change(Quantised.rounded(given[f"{stem}.{name}.D"]), given[f"{stem}.{name}.b"])
            for name in LINEARS
        },
        {name: Norm(given[f"{stem}.{name}.w"], given[f"{stem}.{name}.b"]) for name in NORMS},
    )


def _shapes(first: int, queries: int) -> Mapping[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {}
    for at in range(first, BASE_LAYERS):
        for name, shape in LINEARS.items():
            shapes |= {f"l{at}.{name}.D": shape, f"l{at}.{name}.b": shape[:1]}
        for name in NORMS:
            shapes |= {f"l{at}.{name}.w": (WIDTH,), f"l{at}.{name}.b": (WIDTH,)}
    for name, (inputs, outputs) in zip(_ENDS, _end_shapes(queries), strict=True):
        shapes |= {f"{name}.w": (inputs, outputs), f"{name}.b": (outputs,)}
    return shapes


def _end_shapes(queries: int) -> Sequence[tuple[int, int]]:
    return (WIDTH, queries), ((queries + 1) * WIDTH, len(LABELS))


def signs_bytes(signs: Signs) -> bytes:
    """The file that ``read_signs`` reads."""
    header = _header(signs.first, signs.queries)
    parts = [MAGIC, len(header).to_bytes(4, "little"), header]
    for layer in signs.layers:
        numbers = [layer.linears[name].bias for name in LINEARS]
        for name in NORMS:
            numbers += [layer.norms[name].weight, layer.norms[name].bias]
        parts += [each.astype("<f4").tobytes() for each in numbers]
        matrices = [layer.linears[name].matrix for name in LINEARS]
        parts += [each.scales.astype("<f2").tobytes() for each in matrices]
        parts += [each.nibbles().tobytes() for each in matrices]
    ends = (signs.att, signs.out)
    parts += [each.astype("<f4").tobytes() for end in ends for each in (end.scales, end.bias)]
    parts += [end.weights.tobytes() for end in ends]
    body = b"".join(parts)
    return body + crc32(body).to_bytes(4, "little")


def _header(first: int, queries: int) -> bytes:
    header = {"format": FORMAT, "width": WIDTH, "inner": INNER_WIDTH, "labels": LABELS,
              "first": first, "layers": BASE_LAYERS - first, "queries": queries}  # fmt: skip
    return json.dumps(header, sort_keys=True, separators=(",", ":")).encode()


def read_signs(data: bytes) -> Signs:
    """Raises BadWeights."""
    if not _START_BYTES + _CHECK_BYTES <= len(data) <= LONGEST_FILE_BYTES:
        raise BadWeights("length")
    if data[:4] != MAGIC or crc32(data[:-_CHECK_BYTES]) != int.from_bytes(data[-4:], "little"):
        raise BadWeights("magic or checksum")
    (length,) = unpack_from("<I", data, 4)
    written = data[_START_BYTES : _START_BYTES + min(length, LONGEST_HEADER_BYTES)]
    try:
        header = json.loads(written)
        first, queries = header["first"], header["queries"]
    except (ValueError, TypeError, KeyError) as fault:
        raise BadWeights("header") from fault
    _check_sizes(first, queries)
    if len(written) != length or written != _header(first, queries):  # the one way to write it
        raise BadWeights("format")
    payload = _Payload(data[_START_BYTES + length : -_CHECK_BYTES])
    layers = tuple(_layer(payload) for _ in range(first, BASE_LAYERS))
    shapes = _end_shapes(queries)
    beside = [(payload.numbers(outputs), payload.numbers(outputs)) for _, outputs in shapes]
    att, out = (
        ByteLinear(payload.whole_numbers(shape), scales, bias)
        for shape, (scales, bias) in zip(shapes, beside, strict=True)
    )
    payload.end()
    return Signs(first, layers, att, out)


def _check_sizes(first: object, queries: object) -> None:
    for size, most in ((first, BASE_LAYERS - 1), (queries, MOST_QUERIES)):
        if type(size) is not int or not 1 <= size <= most:
            raise BadWeights("sizes")


def _layer(payload: _Payload) -> Layer:
    biases = [payload.numbers(outputs) for outputs, _ in LINEARS.values()]
    norms = {name: Norm(payload.numbers(WIDTH), payload.numbers(WIDTH)) for name in NORMS}
    scales = [payload.scales(shape) for shape in LINEARS.values()]
    changes = [payload.change(each) for each in scales]
    linears = map(Change, changes, biases)
    return Layer(dict(zip(LINEARS, linears, strict=True)), norms)


@dataclass(slots=True)
class _Payload:
    """What comes after the header, read from its beginning to its end."""

    data: bytes
    at: int = field(default=0)

    def take(self, kind: str, shape: Sequence[int]) -> NDArray[Any]:
        count = int(np.prod(shape))
        end = self.at + count * np.dtype(kind).itemsize
        if end > len(self.data):
            raise BadWeights("bytes missing")
        values = np.frombuffer(self.data, kind, count, self.at).reshape(shape)
        self.at = end
        return values

    def numbers(self, count: int) -> Floats:
        values = self.take("<f4", [count]).astype(np.float32)
        if not (np.abs(values) <= LARGEST).all():  # nan is not
            raise BadWeights("numbers")
        return values

    def scales(self, shape: tuple[int, int]) -> NDArray[np.float16]:
        """Of a matrix of four bits of this shape."""
        values = self.take("<f2", [shape[0], shape[1] // BLOCK]).astype(np.float16)
        if not ((values >= 0) & (values <= np.float16(LARGEST / MOST_CHANGE))).all():
            raise BadWeights("scales")
        return values

    def change(self, scales: NDArray[np.float16]) -> Quantised:
        matrix = Quantised.of_nibbles(self.take("u1", [*scales.shape, BLOCK // 2]), scales)
        if matrix.weights.min() < ZERO_POINT - MOST_CHANGE:
            raise BadWeights("changes")
        return matrix

    def whole_numbers(self, shape: tuple[int, int]) -> NDArray[np.int8]:
        values = self.take("i1", shape)
        if values.min() < -MOST:
            raise BadWeights("weights")
        return values

    def end(self) -> None:
        if self.at != len(self.data):
            raise BadWeights("bytes left over")
