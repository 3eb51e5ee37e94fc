"""The head for danger over token states: its file, its place in the graph, how it is learned."""

from __future__ import annotations

import json
import math
from zlib import crc32

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper

from stillwater.reading.fusion import SIGNS as FUSED_SIGNS
from stillwater.reading.packed import BadWeights
from workshop.embedding.signs import (
    LABELS,
    MOST_NETS,
    WIDTH,
    Layer,
    Net,
    Signs,
    read_signs,
    signs_bytes,
)
from workshop.embedding.signs_graph import with_signs
from workshop.paths import SIGNS
from workshop.training import token_head
from workshop.training.token_head import Course

SEED = 20261126
INNER, QUERIES = 6, 2


def layer(random, inputs, outputs):
    return Layer.rounded(random.normal(size=(inputs, outputs)), random.normal(size=outputs))


def some_signs(nets=2, seed=SEED):
    random = np.random.default_rng(seed)
    made = [
        Net(
            random.normal(size=WIDTH).astype(np.float32),
            random.uniform(0.5, 2, WIDTH).astype(np.float32),
            layer(random, WIDTH, INNER), layer(random, INNER, QUERIES),
            layer(random, QUERIES * INNER, len(LABELS)),
        )
        for _ in range(nets)
    ]  # fmt: skip
    return Signs(tuple(made))


def resealed(data, **changes):
    """The file with other fields in its header and a checksum that fits."""
    length = int.from_bytes(data[4:8], "little")
    header = {**json.loads(data[8 : 8 + length]), **changes}
    packed = json.dumps(header).encode()
    body = data[:4] + len(packed).to_bytes(4, "little") + packed + data[8 + length : -4]
    return body + crc32(body).to_bytes(4, "little")


def test_a_head_is_read_as_it_was_written():
    signs = some_signs()
    again = read_signs(signs_bytes(signs))
    assert signs_bytes(again) == signs_bytes(signs)
    states = np.random.default_rng(SEED).normal(size=(9, WIDTH)).astype(np.float32)
    assert np.array_equal(again.logits(states), signs.logits(states))


def test_damage_is_refused():
    data = signs_bytes(some_signs())
    for at in range(0, len(data), 211):
        with pytest.raises(BadWeights):
            read_signs(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])
    for spoilt in (b"", data[:11], data[:-1], data + b"\0", bytes(3_000_000)):
        with pytest.raises(BadWeights):
            read_signs(spoilt)


@pytest.mark.parametrize(
    "changes",
    [{"format": 2}, {"width": 383}, {"labels": ["danger", "now", "strong"]}, {"nets": 0},
     {"nets": MOST_NETS + 1}, {"nets": 1}, {"nets": 3}, {"inner": INNER + 1}, {"inner": True},
     {"queries": 1e9}, {"queries": None}, {"labels": 3}],
)  # fmt: skip
def test_a_header_that_does_not_fit_is_refused(changes):
    data = signs_bytes(some_signs())
    assert read_signs(resealed(data))
    with pytest.raises(BadWeights):
        read_signs(resealed(data, **changes))


@pytest.mark.parametrize("value", [math.nan, math.inf, -1e9])
def test_numbers_out_of_bounds_are_refused(value):
    signs = some_signs(1)
    signs.nets[0].middle[7] = value
    with pytest.raises(BadWeights, match="numbers"):
        read_signs(signs_bytes(signs))


def test_the_shipped_head_is_readable_and_speaks_of_what_the_reader_expects():
    signs = read_signs(SIGNS.read_bytes())
    assert LABELS == FUSED_SIGNS
    assert SIGNS.stat().st_size < 400_000
    assert np.isfinite(signs.logits(np.zeros((3, WIDTH), np.float32))).all()


def base():
    """States handed in as they are, and the number that keeps missing tokens out."""
    nodes = [
        helper.make_node("Identity", ["states"], ["last_hidden_state"]),
        helper.make_node("Cast", ["attention_mask"], ["present"], to=TensorProto.FLOAT),
        helper.make_node("Sub", ["one", "present"], ["absent"]),
        helper.make_node("Mul", ["absent", "masked"], ["low"]),
    ]
    shape = ["batch", "tokens"]
    inputs = [
        helper.make_tensor_value_info("states", TensorProto.FLOAT, [*shape, WIDTH]),
        helper.make_tensor_value_info("attention_mask", TensorProto.INT64, shape),
    ]
    out = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, WIDTH])
    numbers = [
        helper.make_tensor("one", TensorProto.FLOAT, [], [1.0]),
        helper.make_tensor("masked", TensorProto.FLOAT, [], [-1e9]),
    ]
    graph = helper.make_graph(nodes, "base", inputs, [out], numbers)
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10
    )  # fmt: skip
    return model.SerializeToString()


@pytest.mark.parametrize("nets", [1, 3])
def test_the_graph_says_what_numpy_says_and_nothing_of_padding(nets):
    signs = some_signs(nets)
    whole = with_signs(base(), signs)
    onnx.checker.check_model(onnx.load_from_string(whole))
    session = onnxruntime.InferenceSession(whole, providers=["CPUExecutionProvider"])
    random = np.random.default_rng(SEED)
    lengths = (1, 5, 12)
    states = random.normal(size=(3, 12, WIDTH)).astype(np.float32)
    mask = np.array([[at < length for at in range(12)] for length in lengths], np.int64)
    hidden, said = session.run(None, {"states": states, "attention_mask": mask})
    wanted = [signs.logits(one[:length]) for one, length in zip(states, lengths, strict=True)]
    assert np.array_equal(hidden, states)
    assert np.abs(said - np.array(wanted)).max() < 1e-4


@pytest.mark.slow
def test_the_model_as_built_has_the_shipped_head_and_its_states_are_the_base_s():
    """Builds the model once, from its two packages."""
    from workshop.adapters.embedder_cpython import CPythonEmbedder
    from workshop.embedding.sentence_model import base_model, sentence_model

    base, whole = CPythonEmbedder(base_model()), CPythonEmbedder(sentence_model())
    signs = read_signs(SIGNS.read_bytes())
    for text in ("I walked to the market", "no puedo más", "لا أريد أن أعيش", "x " * 900):
        made, states = whole.embedded(text), base.states(text)
        assert np.abs(np.array(made.signs) - signs.logits(states)).max() < 1e-3
        assert list(made.vector) == list(base.embedded(text).vector)
        assert list(base.embedded(text).signs) == []


def test_gradients_are_those_of_small_steps():
    course = Course(inner=5, queries=3)
    random = np.random.default_rng(SEED)
    p = token_head.begin(7, 2, course, random, np.float64)
    ends, tokens = np.array([0, 4, 5, 11]), random.normal(size=(11, 7))
    kept = (random.random((11, 5)) > 0.3) / 0.7
    kept_pooled = (random.random((3, 15)) > 0.3) / 0.7
    marks, weights = (random.random((3, 2)) > 0.5) * 1.0, np.array([1, 0.3, 1.0])

    def run():
        done = token_head.forward(p, tokens, ends, kept, kept_pooled)
        return done, *token_head.loss_of(done.logits, marks, weights)

    done, _, slope = run()
    for name, found in token_head.backward(p, done, slope).items():
        for at in np.ndindex(*p[name].shape):
            value = p[name][at]
            losses = []
            for step in (1e-6, -1e-6):
                p[name][at] = value + step
                losses.append(run()[1])
            p[name][at] = value
            assert found[at] == pytest.approx((losses[0] - losses[1]) / 2e-6, abs=1e-8), name


def lesson(many=120):
    """Texts of 3 to 9 tokens; in those that are marked one token points another way."""
    random = np.random.default_rng(SEED)
    marks = (random.random((many, 1)) < 0.4) * 1.0
    states = [
        random.normal(size=(int(length), 12)).astype(np.float16)
        for length in random.integers(3, 10, many)
    ]
    for text, mark in zip(states, marks[:, 0], strict=True):
        text[random.integers(len(text)), 3] += np.float16(6 * mark)
    return states, marks


def test_one_telling_token_is_found_the_same_way_each_time():
    states, marks = lesson()
    course = Course(inner=8, queries=2, epochs=20, peak_rate=0.02)
    one, other = (
        token_head.learn(states, marks, np.ones(len(states)), course, seed=3) for _ in range(2)
    )
    another = token_head.learn(states, marks, np.ones(len(states)), course, seed=4)
    for name, value in one.parameters.items():
        assert value.tobytes() == other.parameters[name].tobytes()
    assert one.parameters["inp"].tobytes() != another.parameters["inp"].tobytes()
    logits = one.logits(states)[:, 0]
    assert np.mean((logits > 0) == (marks[:, 0] > 0)) > 0.97


def test_texts_that_count_for_nothing_teach_nothing():
    states, marks = lesson()
    course = Course(inner=8, queries=2, epochs=2)
    weights = (np.arange(len(states)) % 2).astype(float)
    lies = np.where(weights[:, None] > 0, marks, 1 - marks)
    true, lied = (token_head.learn(states, each, weights, course, 3) for each in (marks, lies))
    assert true.parameters["out"].tobytes() == lied.parameters["out"].tobytes()


def test_the_learning_rate_rises_and_falls():
    course = Course()
    rates = [token_head.rate_at(step, 200, course)[0] for step in range(200)]
    assert max(rates) == pytest.approx(course.peak_rate)
    assert rates.index(max(rates)) == 29 and rates[0] < 5e-5 and rates[-1] < 1e-7


def test_a_step_goes_down_the_slope_by_the_rate_and_shrinks_what_is_large():
    walk = token_head.AdamW({"x": np.array([2.0, -3.0, 5.0])}, decay=0.5)
    walk.step({"x": np.array([0.1, -7.0, 0.0])}, rate=0.01, momentum=0.9)
    assert walk.parameters["x"] == pytest.approx([1.99 - 0.01, -2.985 + 0.01, 4.975])
