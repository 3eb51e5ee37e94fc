"""Writes the sentence model as an ONNX graph for ONNX Runtime, in the browser and on CPython alike.

The large matrices stay in four bits in the file. ONNX Runtime folds constants when it opens a
model, and what is folded here ends in int8 with one scale a column, so that every run uses its
integer kernel: a small download and a fast run. Token vectors stay in four bits and are looked up.

Operators: ONNX opset 21, and DynamicQuantizeMatMul and GatherBlockQuantized of ``com.microsoft``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from workshop.embedding.packed import BLOCK, PackedModel, Quantised

MICROSOFT = "com.microsoft"
OPSET = 21
IR_VERSION = 10
INT8_TOP = 127
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
        hidden = _layer(writer, model, layer, hidden, mask)
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
    writer.constants.append(_int4("words", words, model.width))
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
    return _norm(writer, model, writer.node("Add", [word, place], "summed"), "emb.ln", "embedded")


def _int4(name: str, words: Quantised, width: int) -> Any:
    """ONNX's INT4: two's complement nibbles, the first of a pair in the low half."""
    signed = ((words.weights.astype(np.int16) - 8) & 15).astype(np.uint8)
    packed = signed[..., 0::2] | (signed[..., 1::2] << 4)
    tensor = TensorProto()
    tensor.name = name
    tensor.data_type = TensorProto.INT4
    tensor.dims.extend([len(signed), width])
    tensor.raw_data = packed.tobytes()
    return tensor


def _mask(writer: GraphWriter) -> str:
    """0 where there is a token and a very low score where there is none: [batch, 1, 1, tokens]."""
    writer.node("Cast", ["attention_mask"], "present", to=TensorProto.FLOAT)
    writer.node("Sub", ["one", "present"], "absent")
    writer.node("Mul", ["absent", "masked"], "low")
    return writer.node("Unsqueeze", ["low", "middle_axes"], "mask")


def _norm(writer: GraphWriter, model: PackedModel, hidden: str, stem: str, name: str) -> str:
    weight = writer.constant(f"{name}.weight", model.floats(f"{stem}.w"))
    bias = writer.constant(f"{name}.bias", model.floats(f"{stem}.b"))
    return writer.node(
        "LayerNormalization", [hidden, weight, bias], name, axis=-1, epsilon=model.epsilon
    )


def _linear(
    writer: GraphWriter, model: PackedModel, hidden: str, stems: Sequence[str], name: str,
    row_length: int,
) -> str:  # fmt: skip
    """hidden @ W.T + bias; the matrices of ``stems`` stacked, so that one product does for all."""
    first, *others = [model.quantised(f"{stem}.w", row_length) for stem in stems]
    matrix = first.stacked(others)
    bias = np.concatenate([model.floats(f"{stem}.b") for stem in stems])
    writer.constant(f"{name}.bias", bias.astype(np.float32))
    half = BLOCK // 2
    packed = matrix.weights[..., :half] | (matrix.weights[..., half:] << 4)
    writer.constant(f"{name}.packed", packed)
    writer.constant(f"{name}.scales", matrix.scales[..., None])
    column_scales = np.abs(matrix.floats()).max(axis=1) / INT8_TOP
    writer.constant(f"{name}.columns", column_scales.astype(np.float32))
    weights = _unfolded(writer, name, "rows_wide" if row_length == model.width else "rows_inner")
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


def _layer(writer: GraphWriter, model: PackedModel, number: int, hidden: str, mask: str) -> str:
    """One transformer block with norms after the sums (BERT, Devlin et al. 2019)."""
    stem, name = f"l{number}", f"layer{number}"
    is_last = number == model.layers - 1
    attended = _attention(writer, model, stem, name, hidden, mask)
    middle = _norm(
        writer, model, writer.node("Add", [hidden, attended], f"{name}.sum1"), f"{stem}.aln",
        f"{name}.middle",
    )  # fmt: skip
    inner = _linear(writer, model, middle, [f"{stem}.fi"], f"{name}.inner", model.width)
    bent = writer.node("Gelu", [inner], f"{name}.gelu")
    outer = _linear(writer, model, bent, [f"{stem}.fo"], f"{name}.outer", model.inner_width)
    summed = writer.node("Add", [middle, outer], f"{name}.sum2")
    return _norm(
        writer, model, summed, f"{stem}.oln", "last_hidden_state" if is_last else f"{name}.out"
    )


def _attention(
    writer: GraphWriter, model: PackedModel, stem: str, name: str, hidden: str, mask: str
) -> str:
    def step(operator: str, inputs: Sequence[str], suffix: str, **options: Any) -> str:
        return writer.node(operator, inputs, f"{name}.{suffix}", **options)

    stems = [f"{stem}.{part}" for part in "qkv"]
    together = _linear(writer, model, hidden, stems, f"{name}.qkv", model.width)
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
    return _linear(writer, model, joined, [f"{stem}.ao"], f"{name}.attended", model.width)
