"""The branch for danger in the sentence model's graph, against the same written in numpy.

Over the real base, which is built once from its two packages.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper
from tokenizers import Tokenizer

from tests.unit.signs_kit import last_states, merged, moved, pooled_logits, random_arrays, unchanged
from workshop.adapters.embedder_cpython import CPythonEmbedder
from workshop.embedding import sources
from workshop.embedding.packed import read_packed
from workshop.embedding.sentence_model import (
    TOKENIZER_FILE,
    WEIGHTS_FILE,
    base_model,
    sentence_model,
)
from workshop.embedding.signs import LABELS, WIDTH, Signs
from workshop.embedding.signs_graph import with_signs

pytestmark = pytest.mark.slow

SEED = 20261127
FIRST, QUERIES = 8, 4
TEXTS = (
    "I walked to the market", "I cannot go on like this and nobody knows", "Thank you, Ana!",
    "no puedo más", "Mañana vuelvo a casa de mi hermana, que vive lejos", "لا أريد أن أعيش",
    "ذهبت إلى السوق مع أمي واشترينا الخبز", "My hands shake before each exam; " * 12, "x",
    "He said he would call. He did not. I sat by the window until it was dark.",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class World:
    """The base as it is built, its weights, and the texts' ids with a mask beside them."""

    base: bytes
    packed: Any
    ids: list[np.ndarray]

    def batch(self) -> dict[str, np.ndarray]:
        longest = max(len(each) for each in self.ids)
        padded = [np.pad(each, (0, longest - len(each)), constant_values=1) for each in self.ids]
        seen = [np.arange(longest) < len(each) for each in self.ids]
        return {"input_ids": np.array(padded), "attention_mask": np.array(seen, np.int64)}

    def runs(self, model: bytes, names=None) -> list[list[np.ndarray]]:
        """Of each text on its own, the outputs."""
        session = opened(model)
        return [session.run(names, alone(ids)) for ids in self.ids]


def alone(ids):
    return {"input_ids": ids[None], "attention_mask": np.ones((1, len(ids)), np.int64)}


def opened(model: bytes, **options: Any) -> onnxruntime.InferenceSession:
    chosen = onnxruntime.SessionOptions()
    chosen.intra_op_num_threads, chosen.log_severity_level = 1, 3
    for name, value in options.items():
        setattr(chosen, name, value)
    return onnxruntime.InferenceSession(model, chosen, providers=["CPUExecutionProvider"])


def showing(model: bytes, names, kind=TensorProto.FLOAT) -> bytes:
    """The model with more of its values as outputs."""
    graph = onnx.load_from_string(model)
    for name in names:
        graph.graph.output.append(helper.make_tensor_value_info(name, kind, None))
    return bytes(graph.SerializeToString())


def in_floats(model: bytes) -> bytes:
    """The same graph, but states are not rounded to whole numbers before each product."""
    graph, nodes = onnx.load_from_string(model), []
    for node in graph.graph.node:
        if node.op_type != "DynamicQuantizeMatMul":
            nodes.append(node)
            continue
        hidden, weights, columns, _, bias = node.input
        own = [f"{node.name}.test{at}" for at in range(3)]
        nodes += [
            helper.make_node("Cast", [weights], own[:1], to=TensorProto.FLOAT),
            helper.make_node("Mul", [own[0], columns], own[1:2]),
            helper.make_node("MatMul", [hidden, own[1]], own[2:]),
            helper.make_node("Add", [own[2], bias], node.output),
        ]
    del graph.graph.node[:]
    graph.graph.node.extend(nodes)
    return bytes(graph.SerializeToString())


@pytest.fixture(scope="module")
def world() -> World:
    folder = base_model()
    tokenizer = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
    ids = [np.array(tokenizer.encode(f"query: {text}").ids, np.int64) for text in TEXTS]
    packed = read_packed(sources.fetched(sources.WEIGHTS).read_bytes())
    return World((folder / WEIGHTS_FILE).read_bytes(), packed, ids)


@pytest.fixture(scope="module")
def signs(world: World) -> Signs:
    print(f"seed {SEED}")
    return Signs.from_arrays(moved(random_arrays(FIRST, QUERIES, SEED), world.packed))


@pytest.fixture(scope="module")
def whole(world: World, signs: Signs) -> bytes:
    return with_signs(world.base, signs)


def by_numpy(world: World, signs: Signs, base: bytes) -> np.ndarray:
    """float[texts, 3], from the states of ``base`` below the branch."""
    below = world.runs(showing(base, ["layer7.out"]), ["layer7.out"])
    states = [last_states(signs, world.packed, each[0]) for (each,) in below]
    return np.array([pooled_logits(signs, each) for each in states])


@pytest.fixture(scope="module")
def said(world: World, whole: bytes) -> np.ndarray:
    """float[texts, 3] by the graph, each text on its own."""
    return signs_of(world, whole)


def signs_of(world: World, model: bytes) -> np.ndarray:
    return np.array([found[0] for (found,) in world.runs(model, ["signs"])])


def test_the_graph_says_what_numpy_says(world: World, whole: bytes, signs: Signs):
    onnx.checker.check_model(onnx.load_from_string(whole))
    wanted = by_numpy(world, signs, in_floats(world.base))
    assert np.abs(signs_of(world, in_floats(whole)) - wanted).max() < 1e-4


def test_whole_numbers_between_the_layers_move_it_little(
    world: World, whole: bytes, signs: Signs, said: np.ndarray
):
    wanted = by_numpy(world, signs, world.base)
    apart = np.abs(said - wanted).max(axis=0)
    alike = [np.corrcoef(said[:, at], wanted[:, at])[0, 1] for at in range(len(LABELS))]
    print(f"seed {SEED}: apart {apart}, spread {wanted.std(axis=0)}, alike {alike}")
    assert min(alike) > 0.99
    assert (apart < 0.4 * wanted.std(axis=0)).all()
    still = Signs.from_arrays(unchanged(random_arrays(FIRST, QUERIES, SEED), world.packed))
    without_changes = signs_of(world, with_signs(world.base, still))
    assert np.abs(without_changes - said).max() > 3 * apart.max()


def test_padding_in_a_batch_changes_nothing(world: World, whole: bytes, said: np.ndarray):
    batch = world.batch()
    unmasked = {**batch, "attention_mask": np.ones_like(batch["attention_mask"])}
    floats = in_floats(whole)
    (found,) = opened(floats).run(["signs"], batch)
    assert found.shape == (len(TEXTS), len(LABELS)) and found.dtype == np.float32
    assert np.abs(found - signs_of(world, floats)).max() < 1e-4
    # The states of all texts are rounded on one scale, so in whole numbers they touch a little.
    rounded, blurred = (opened(whole).run(["signs"], each)[0] for each in (batch, unmasked))
    assert np.abs(blurred - said).max() > 3 * np.abs(rounded - said).max()


def test_the_states_are_those_of_the_base_to_the_bit(world: World, whole: bytes):
    name = ["last_hidden_state"]
    pairs = zip(world.runs(world.base, name), world.runs(whole, name), strict=True)
    assert all(np.array_equal(plain, beside) for (plain,), (beside,) in pairs)
    plain, beside = (opened(model).run(name, world.batch())[0] for model in (world.base, whole))
    assert np.array_equal(plain, beside)


@pytest.mark.parametrize("first", [FIRST, 11])
def test_a_branch_that_changes_nothing_has_the_states_of_the_base(world: World, first: int):
    signs = Signs.from_arrays(unchanged(random_arrays(first, QUERIES, SEED), world.packed))
    branch_states = "signs.layer11.out"
    model = showing(with_signs(world.base, signs), [branch_states])
    for states, said, branch in world.runs(model, ["last_hidden_state", "signs", branch_states]):
        assert np.array_equal(states, branch)
        assert np.abs(pooled_logits(signs, states[0].astype(float)) - said[0]).max() < 1e-4


def test_sums_are_folded_at_opening_to_the_whole_numbers_they_should_be(
    world: World, whole: bytes, signs: Signs, tmp_path: Path
):
    names = [f"signs.layer{at}.{part}.int8" for at in (8, 11) for part in ("qkv", "outer")]
    session = opened(showing(whole, names, TensorProto.INT8))
    for name, found in zip(names, session.run(names, alone(world.ids[0])), strict=True):
        stem, parts = f"l{name.split('.')[1][5:]}", "qkv" if "qkv" in name else ["fo"]
        layer = signs.layers[int(stem[1:]) - FIRST]
        matrix = np.concatenate([merged(layer, world.packed, stem, part) for part in parts])
        columns = np.abs(matrix).max(axis=1, keepdims=True) / np.float32(127)
        assert np.array_equal(found, np.rint(matrix / columns).T), name
    path = tmp_path / "folded.onnx"
    opened(whole, optimized_model_filepath=str(path))
    operators = [node.op_type for node in onnx.load(path).graph.node]
    assert not {"BitShift", "Round", "Div", "QuantizeLinear"} & set(operators)
    assert operators.count("GatherBlockQuantized") == 1, "that of the tokens"
    assert operators.count("DynamicQuantizeMatMul") == 4 * (12 + 12 - FIRST)


def test_the_base_s_matrices_are_stored_once(world: World, whole: bytes):
    def constants(model):
        return {each.name: each for each in onnx.load_from_string(model).graph.initializer}

    before, after = constants(world.base), constants(whole)
    assert all(after[name] == tensor for name, tensor in before.items())
    added = {name: len(after[name].raw_data) for name in after.keys() - before.keys()}
    matrices = sum(length for name, length in added.items() if name.endswith(".change"))
    assert matrices == 4 * (4 * WIDTH * WIDTH + 2 * WIDTH * 1536) // 2
    assert sum(added.values()) - matrices < 700_000


def test_the_model_as_built_has_the_shipped_branch_and_its_states_are_the_base_s():
    base, whole = CPythonEmbedder(base_model()), CPythonEmbedder(sentence_model())
    for text in (*TEXTS[:6], "x " * 900):
        made, plain = whole.embedded(text), base.embedded(text)
        assert len(made.signs) == len(LABELS) and np.isfinite(made.signs).all()
        assert list(made.vector) == list(plain.vector) and list(plain.signs) == []
    calm, danger = (whole.embedded(text).signs for text in (TEXTS[0], TEXTS[5]))
    assert danger[0] > calm[0]
