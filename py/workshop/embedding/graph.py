"""Writes the sentence model as an ONNX graph for ONNX Runtime, in the browser and on CPython alike.

The large matrices stay in four bits in the file. ONNX Runtime folds constants when it opens a
model, and what is folded here ends in int8 with one scale a column, so that every run uses its
integer kernel: a small download and a fast run. Token vectors stay in four bits and are looked up.

Operators: ONNX opset 21, and DynamicQuantizeMatMul and GatherBlockQuantized of ``com.microsoft``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from workshop.embedding.packed import BLOCK, Floats, PackedModel, Quantised

MICROSOFT = "com.microsoft"
OPSET = 21
IR_VERSION = 10
INT8_TOP = 127
SMALLEST_SCALE = 1e-12
"""Of a column of zeros, which are not to be divided by zero."""
MASKED = -1e9


class GraphWriter:
    """Collects nodes and constants; a node's output has the node's name."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def constant(self, name: str, values: NDArray[Any]) -> str:
        self.constants.append(numpy_helper.from_array(np.asarray(values, order="C"), name))
        return name

    def node(
        self, operator: str, inputs: Sequence[str], name: str, *, domain: str = "", **options: Any
    ) -> str:
        self.nodes.append(
            helper.make_node(operator, list(inputs), [name], name=name, domain=domain, **options)
        )
        return name


class LayerWeights(Protocol):
    """The weights of one transformer layer, written where ``layer_nodes`` needs them. The parts:
    ``q``, ``k``, ``v`` (in one product), ``ao`` (after attention), ``fi`` and ``fo`` (in and out of
    the inner width); the norms ``aln`` (after attention) and ``oln`` (at the end)."""

    def linear(self, name: str, hidden: str, parts: Sequence[str], rows: str) -> str:
        """``hidden @ W.T + bias``, the matrices of ``parts`` stacked. ``rows``: the constant with
        the shape of the stack, ``rows_wide`` or ``rows_inner``."""

    def norm(self, name: str, hidden: str, part: str) -> str:
        """The layer norm ``part`` of ``hidden``."""


def sentence_graph(model: PackedModel, kept: NDArray[np.int64]) -> Any:
    """The model with only the ``kept`` token vectors, in that order.

    In: ``input_ids`` and ``attention_mask``, int64[batch, tokens]. Out: ``last_hidden_state``,
    float32[batch, tokens, width].
    """
    writer = GraphWriter()
    _shared_constants(writer, model)
    hidden = _embeddings(writer, model, kept)
    mask = _mask(writer)
    for layer in range(model.layers):
        weights, name = _BaseWeights(writer, model, f"l{layer}"), f"layer{layer}"
        out = "last_hidden_state" if layer == model.layers - 1 else f"{name}.out"
        hidden = layer_nodes(writer, weights, name, hidden, mask, out)
    ids = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
        for name in ("input_ids", "attention_mask")
    ]
    out = helper.make_tensor_value_info(hidden, TensorProto.FLOAT, ["batch", "tokens", model.width])
    graph = helper.make_graph(writer.nodes, "sentence", ids, [out], writer.constants)
    versions = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(
        graph, opset_imports=versions, ir_version=IR_VERSION, producer_name="stillwater"
    )


def _shared_constants(writer: GraphWriter, model: PackedModel) -> None:
    head_width = model.width // model.heads
    for name, values in {
        "one": np.float32(1),
        "masked": np.float32(MASKED),
        "zero_point": np.float32(8),
        "head_scale": np.float32(head_width**-0.5),
    }.items():
        writer.constant(name, np.array(values))
    for name, numbers in {
        "first": [0], "second": [1], "third": [2], "middle_axes": [1, 2],
        "split_heads": [0, 0, 3, model.heads, head_width],
        "join_heads": [0, 0, model.width],
        "rows_wide": [-1, model.width],
        "rows_inner": [-1, model.inner_width],
    }.items():  # fmt: skip
        writer.constant(name, np.array(numbers, np.int64))
    for index, name in enumerate("qkv"):
        writer.constant(f"pick_{name}", np.array(index, np.int64))
    writer.constant("low_nibble", np.array([15], np.uint8))
    writer.constant("nibble_bits", np.array([4], np.uint8))


def _embeddings(writer: GraphWriter, model: PackedModel, kept: NDArray[np.int64]) -> str:
    words = model.quantised("emb.word", model.width).rows(kept)
    writer.constants.append(int4_tensor("words", words, [len(words.weights), model.width]))
    writer.constant("word_scales", words.scales)
    word = writer.node(
        "GatherBlockQuantized", ["words", "input_ids", "word_scales"], "word16",
        domain=MICROSOFT, block_size=BLOCK, gather_axis=0, quantize_axis=1,
    )  # fmt: skip
    word = writer.node("Cast", [word], "word", to=TensorProto.FLOAT)
    positions = model.floats("emb.pos").reshape(-1, model.width)
    kind = model.floats("emb.type").reshape(-1, model.width)[0]  # one text, so always the first
    writer.constant("positions", (positions + kind).astype(np.float32))
    writer.node("Shape", ["input_ids"], "shape")
    writer.node("Slice", ["shape", "second", "third", "first"], "length")
    place = writer.node("Slice", ["positions", "first", "length", "first"], "place")
    summed = writer.node("Add", [word, place], "summed")
    return _BaseWeights(writer, model, "emb").norm("embedded", summed, "ln")


def int4_tensor(name: str, matrix: Quantised, shape: Sequence[int]) -> Any:
    """ONNX's INT4 in that shape: two's complement nibbles, the first of a pair in the low half."""
    signed = ((matrix.weights.astype(np.int16) - 8) & 15).astype(np.uint8)
    packed = signed[..., 0::2] | (signed[..., 1::2] << 4)
    tensor = TensorProto()
    tensor.name = name
    tensor.data_type = TensorProto.INT4
    tensor.dims.extend(shape)
    tensor.raw_data = packed.tobytes()
    return tensor


def _mask(writer: GraphWriter) -> str:
    """0 where there is a token and a very low score where there is none: [batch, 1, 1, tokens]."""
    writer.node("Cast", ["attention_mask"], "present", to=TensorProto.FLOAT)
    writer.node("Sub", ["one", "present"], "absent")
    writer.node("Mul", ["absent", "masked"], "low")
    return writer.node("Unsqueeze", ["low", "middle_axes"], "mask")


@dataclass(frozen=True, slots=True)
class _BaseWeights:
    """Those of the packed model, whose names begin with ``stem``."""

    writer: GraphWriter
    model: PackedModel
    stem: str

    def linear(self, name: str, hidden: str, parts: Sequence[str], rows: str) -> str:
        model, stems = self.model, [f"{self.stem}.{part}" for part in parts]
        row_length = model.width if rows == "rows_wide" else model.inner_width
        first, *others = [model.quantised(f"{stem}.w", row_length) for stem in stems]
        matrix = first.stacked(others)
        bias = np.concatenate([model.floats(f"{stem}.b") for stem in stems])
        self.writer.constant(f"{name}.bias", bias.astype(np.float32))
        self.writer.constant(f"{name}.packed", matrix.nibbles())
        self.writer.constant(f"{name}.scales", matrix.scales[..., None])
        column_constants(self.writer, name, matrix.floats())
        return product(self.writer, name, hidden, _unfolded(self.writer, name, rows))

    def norm(self, name: str, hidden: str, part: str) -> str:
        stem, model = f"{self.stem}.{part}", self.model
        weight, bias = model.floats(f"{stem}.w"), model.floats(f"{stem}.b")
        return norm_node(self.writer, name, hidden, weight, bias, model.epsilon)


def norm_node(
    writer: GraphWriter, name: str, hidden: str, weight: Floats, bias: Floats, epsilon: float
) -> str:
    """A layer norm over the width."""
    inputs = [hidden, writer.constant(f"{name}.weight", weight)]
    inputs.append(writer.constant(f"{name}.bias", bias))
    return writer.node("LayerNormalization", inputs, name, axis=-1, epsilon=epsilon)


def column_constants(writer: GraphWriter, name: str, matrix: Floats) -> None:
    """What ``product`` reads: a scale for each row of ``matrix``, which is a column there."""
    scales = np.maximum(np.abs(matrix).max(axis=1) / INT8_TOP, SMALLEST_SCALE)
    writer.constant(f"{name}.columns", scales.astype(np.float32))


def product(writer: GraphWriter, name: str, hidden: str, weights: str) -> str:
    """``hidden @ weights + bias``, the states rounded to whole numbers on the way."""
    return writer.node(
        "DynamicQuantizeMatMul", [hidden, weights, f"{name}.columns", "", f"{name}.bias"], name,
        domain=MICROSOFT,
    )  # fmt: skip


def _unfolded(writer: GraphWriter, name: str, rows: str) -> str:
    """From nibbles to int8[inputs, outputs]; only constants go in, so it is done once."""

    def step(operator: str, inputs: Sequence[str], suffix: str, **options: Any) -> str:
        return writer.node(operator, inputs, f"{name}.{suffix}", **options)

    low = step("BitwiseAnd", [f"{name}.packed", "low_nibble"], "low")
    high = step("BitShift", [f"{name}.packed", "nibble_bits"], "high", direction="RIGHT")
    both = step("Concat", [low, high], "both", axis=2)
    floats = step("Cast", [both], "floats", to=TensorProto.FLOAT)
    centred = step("Sub", [floats, "zero_point"], "centred")
    scales = step("Cast", [f"{name}.scales"], "wide_scales", to=TensorProto.FLOAT)
    scaled = step("Mul", [centred, scales], "scaled")
    matrix = step("Transpose", [step("Reshape", [scaled, rows], "rows")], "matrix", perm=[1, 0])
    rounded = step("Round", [step("Div", [matrix, f"{name}.columns"], "divided")], "rounded")
    return step("Cast", [rounded], "int8", to=TensorProto.INT8)


def layer_nodes(
    writer: GraphWriter, weights: LayerWeights, name: str, hidden: str, mask: str, out: str
) -> str:
    """One transformer block with norms after the sums (BERT, Devlin et al. 2019).

    From the states ``hidden`` to the states ``out``, [batch, tokens, width]; ``mask``: ``_mask``.
    """
    attended = _attention(writer, weights, name, hidden, mask)
    summed = writer.node("Add", [hidden, attended], f"{name}.sum1")
    middle = weights.norm(f"{name}.middle", summed, "aln")
    inner = weights.linear(f"{name}.inner", middle, ["fi"], "rows_wide")
    bent = writer.node("Gelu", [inner], f"{name}.gelu")
    outer = weights.linear(f"{name}.outer", bent, ["fo"], "rows_inner")
    return weights.norm(out, writer.node("Add", [middle, outer], f"{name}.sum2"), "oln")


def _attention(
    writer: GraphWriter, weights: LayerWeights, name: str, hidden: str, mask: str
) -> str:
    def step(operator: str, inputs: Sequence[str], suffix: str, **options: Any) -> str:
        return writer.node(operator, inputs, f"{name}.{suffix}", **options)

    together = weights.linear(f"{name}.qkv", hidden, "qkv", "rows_wide")
    split = step("Reshape", [together, "split_heads"], "split")
    by_part = step("Transpose", [split], "by_part", perm=[2, 0, 3, 1, 4])
    query, key, value = (step("Gather", [by_part, f"pick_{part}"], part, axis=0) for part in "qkv")
    scaled = step("Mul", [query, "head_scale"], "scaled_query")
    turned = step("Transpose", [key], "turned_key", perm=[0, 1, 3, 2])
    scores = step("Add", [step("MatMul", [scaled, turned], "scores"), mask], "masked_scores")
    shares = step("Softmax", [scores], "shares", axis=-1)
    mixed = step("MatMul", [shares, value], "mixed")
    back = step("Transpose", [mixed], "back", perm=[0, 2, 1, 3])
    joined = step("Reshape", [back, "join_heads"], "joined")
    return weights.linear(f"{name}.attended", joined, ["ao"], "rows_wide")
