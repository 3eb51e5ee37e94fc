"""Writes the branch for danger into the sentence model's graph, as an output beside the states.

The base's own constants are used where they are: the file grows by the changes alone. Their sum is
made of constants only, so ONNX Runtime folds it when it opens the model, and a layer of the branch
then costs what a layer of the base does. Operators: ONNX opset 21 and those of the base.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from workshop.embedding.graph import (
    GraphWriter,
    column_constants,
    int4_tensor,
    layer_nodes,
    norm_node,
    product,
)
from workshop.embedding.packed import Quantised
from workshop.embedding.signs import LABELS, ByteLinear, Layer, Signs

MASK, LOW, OUTPUT = "mask", "low", "signs"
"""Of the base: a very low number where there is no token, [batch, 1, 1, tokens] and
[batch, tokens]. The output: float32[batch, 3]."""


def with_signs(base: bytes, signs: Signs) -> bytes:
    """The model ``base`` with the output ``signs``; all that it had stays as it is."""
    model = onnx.load_from_string(base)
    constants = {tensor.name: tensor for tensor in model.graph.initializer}
    epsilon = _epsilon(model)
    writer = GraphWriter()
    hidden = f"layer{signs.first - 1}.out"
    for number, layer in enumerate(signs.layers, signs.first):
        weights = _BranchWeights(writer, constants, layer, epsilon)
        name = f"{_PREFIX}layer{number}"
        hidden = layer_nodes(writer, weights, name, hidden, MASK, f"{name}.out")
    _logits(writer, signs, hidden)
    model.graph.node.extend(writer.nodes)
    model.graph.initializer.extend(writer.constants)
    out = helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["batch", len(LABELS)])
    model.graph.output.append(out)
    return bytes(model.SerializeToString(deterministic=True))


_PREFIX = "signs."


def _epsilon(model: Any) -> float:
    norms = (node for node in model.graph.node if node.op_type == "LayerNormalization")
    options = {option.name: helper.get_attribute_value(option) for option in next(norms).attribute}
    return float(options["epsilon"])


@dataclass(frozen=True, slots=True)
class _BranchWeights:
    """Those of one layer of the branch: matrices of the base, by its constants, plus a change."""

    writer: GraphWriter
    constants: Mapping[str, Any]
    layer: Layer
    epsilon: float

    def linear(self, name: str, hidden: str, parts: Sequence[str], rows: str) -> str:
        changes = [self.layer.linears[part] for part in parts]
        first, *others = [change.matrix for change in changes]
        matrix = first.stacked(others)
        self.writer.constant(f"{name}.bias", np.concatenate([each.bias for each in changes]))
        own = name.removeprefix(_PREFIX)  # of the base
        column_constants(self.writer, name, self._base(own).floats() + matrix.floats())
        return product(self.writer, name, hidden, _merged(self.writer, name, own, matrix, rows))

    def norm(self, name: str, hidden: str, part: str) -> str:
        norm = self.layer.norms[part]
        return norm_node(self.writer, name, hidden, norm.weight, norm.bias, self.epsilon)

    def _base(self, name: str) -> Quantised:
        packed, scales = (
            numpy_helper.to_array(self.constants[f"{name}.{part}"]) for part in ("packed", "scales")
        )
        return Quantised.of_nibbles(packed, scales[..., 0])


def _merged(writer: GraphWriter, name: str, own: str, matrix: Quantised, rows: str) -> str:
    """int8[inputs, outputs] of the base's linear ``own`` and the change ``matrix`` together.

    All that is folded stays in memory until the model is open, so it takes few steps: three with
    four bytes a weight, three with one.
    """

    def step(operator: str, inputs: Sequence[str], suffix: str, **options: Any) -> str:
        return writer.node(operator, inputs, f"{name}.{suffix}", **options)

    changes = int4_tensor(f"{name}.change", matrix, matrix.weights.shape)
    writer.constants.append(changes)
    writer.constant(f"{name}.scales", matrix.scales[..., None])
    writer.constant(f"{name}.zero", np.zeros(len(matrix.scales), np.int8))
    floats = step("Cast", [f"{name}.change"], "floats", to=TensorProto.FLOAT)
    scales = step("Cast", [f"{name}.scales"], "wide_scales", to=TensorProto.FLOAT)
    scaled = step("Mul", [floats, scales], "scaled")
    merged = step("Add", [f"{own}.scaled", scaled], "merged")  # [rows, blocks, 32]
    whole = step("QuantizeLinear", [merged, f"{name}.columns", f"{name}.zero"], "whole", axis=0)
    return step("Transpose", [step("Reshape", [whole, rows], "rows")], "int8", perm=[1, 0])


def _logits(writer: GraphWriter, signs: Signs, states: str) -> str:
    """Attention pooling over the branch's last states, the first token's beside it; then logits."""

    def step(operator: str, inputs: Sequence[str], suffix: str, **options: Any) -> str:
        return writer.node(operator, inputs, f"{_PREFIX}{suffix}", **options)

    last = writer.constant(f"{_PREFIX}last", np.array([2], np.int64))
    wide = writer.constant(f"{_PREFIX}wide", np.array([0, -1], np.int64))
    start = writer.constant(f"{_PREFIX}start", np.array(0, np.int64))
    unseen = step("Unsqueeze", [LOW, last], "unseen")
    scores = step("Add", [_byte_linear(writer, signs.att, states, "signs.att"), unseen], "scores")
    shares = step("Softmax", [scores], "shares", axis=1)
    turned = step("Transpose", [shares], "turned", perm=[0, 2, 1])
    means = step("Reshape", [step("MatMul", [turned, states], "means"), wide], "flat")
    beginning = step("Gather", [states, start], "beginning", axis=1)
    pooled = step("Concat", [means, beginning], "pooled", axis=1)
    return _byte_linear(writer, signs.out, pooled, "signs.out", OUTPUT)


def _byte_linear(
    writer: GraphWriter, linear: ByteLinear, inputs: str, name: str, out: str = ""
) -> str:
    """The weights stay bytes in the file; ONNX Runtime unfolds them once, when it opens it."""
    writer.constant(f"{name}.bytes", linear.weights)
    writer.constant(f"{name}.scales", linear.scales)
    writer.constant(f"{name}.bias", linear.bias)
    writer.node("Cast", [f"{name}.bytes"], f"{name}.floats", to=TensorProto.FLOAT)
    writer.node("Mul", [f"{name}.floats", f"{name}.scales"], f"{name}.matrix")
    writer.node("MatMul", [inputs, f"{name}.matrix"], f"{name}.product")
    return writer.node("Add", [f"{name}.product", f"{name}.bias"], out or name)
