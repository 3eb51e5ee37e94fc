"""Writes the head for danger into the sentence model's graph, as a second output beside the states.

It is run by ONNX Runtime in the same pass, so it costs the person's device next to nothing, and
Python there nothing at all. Operators: ONNX opset 21.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper

from workshop.embedding.graph import GraphWriter
from workshop.embedding.signs import LABELS, Layer, Net, Signs

STATES, MASK, OUTPUT = "last_hidden_state", "low", "signs"
"""Of the base: its states [batch, tokens, width], and a very low number where there is no token
[batch, tokens]. The output: float32[batch, 3]."""


def with_signs(base: bytes, signs: Signs) -> bytes:
    """The model ``base`` with the output ``signs``; all that it had stays as it is."""
    model = onnx.load_from_string(base)
    writer = GraphWriter()
    writer.constant("signs.last", np.array([2], np.int64))
    unseen = writer.node("Unsqueeze", [MASK, "signs.last"], "signs.mask")
    said = [_net(writer, net, f"signs.{at}", unseen) for at, net in enumerate(signs.nets)]
    writer.node("Mean", said, OUTPUT)
    model.graph.node.extend(writer.nodes)
    model.graph.initializer.extend(writer.constants)
    out = helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, ["batch", len(LABELS)])
    model.graph.output.append(out)
    return bytes(model.SerializeToString(deterministic=True))


def _net(writer: GraphWriter, net: Net, name: str, unseen: str) -> str:
    def step(operator: str, inputs: Sequence[str], suffix: str, **options: Any) -> str:
        return writer.node(operator, inputs, f"{name}.{suffix}", **options)

    middle = writer.constant(f"{name}.middle", net.middle)
    steepness = writer.constant(f"{name}.steepness", net.steepness)
    centred = step("Sub", [STATES, middle], "centred")
    normal = step("Mul", [centred, steepness], "normal")
    linear = _layer(writer, net.inp, normal, f"{name}.inp")
    inner = step("Gelu", [linear], "inner", approximate="tanh")
    scores = step("Add", [_layer(writer, net.att, inner, f"{name}.att"), unseen], "scores")
    shares = step("Softmax", [scores], "shares", axis=1)
    turned = step("Transpose", [shares], "turned", perm=[0, 2, 1])
    means = step("MatMul", [turned, inner], "means")
    wide = writer.constant(f"{name}.wide", np.array([0, -1], np.int64))
    flat = step("Reshape", [means, wide], "flat")
    return _layer(writer, net.out, flat, f"{name}.out")


def _layer(writer: GraphWriter, layer: Layer, inputs: str, name: str) -> str:
    """The weights stay bytes in the file; ONNX Runtime unfolds them once, when it opens it."""
    writer.constant(f"{name}.bytes", layer.weights)
    writer.constant(f"{name}.scales", layer.scales)
    writer.constant(f"{name}.bias", layer.bias)
    writer.node("Cast", [f"{name}.bytes"], f"{name}.floats", to=TensorProto.FLOAT)
    writer.node("Mul", [f"{name}.floats", f"{name}.scales"], f"{name}.matrix")
    writer.node("MatMul", [inputs, f"{name}.matrix"], f"{name}.product")
    return writer.node("Add", [f"{name}.product", f"{name}.bias"], name)
