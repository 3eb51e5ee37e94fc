"""A text-generation model of a few hundred bytes with random weights, to try a host's own with.

The shape is GPT-2's as transformers.js knows it: token ids and past keys and values in, logits and
keys and values out. Inside, the last token alone decides the next one.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper, save

WORDS = ("<end>", "quiet", "morning", "and", "some", "water", "again", "slowly", "here", "there")
HEADS, WIDTH = 1, 2
SEED = 11


def next_word() -> list[int]:
    """Which word follows each: random, but never the end, so that every run is full length."""
    return np.random.default_rng(SEED).integers(1, len(WORDS), len(WORDS)).tolist()


def write_tiny_model(folder: Path) -> None:
    (folder / "onnx").mkdir(parents=True)
    config = {
        "architectures": ["GPT2LMHeadModel"], "model_type": "gpt2", "vocab_size": len(WORDS),
        "n_layer": 1, "n_head": HEADS, "n_embd": HEADS * WIDTH, "n_positions": 512,
        "bos_token_id": 0, "eos_token_id": 0,
    }  # fmt: skip
    tokenizer = {
        "version": "1.0", "truncation": None, "padding": None, "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": {"type": "Whitespace"}, "post_processor": None, "decoder": None,
        "added_tokens": [{"id": 0, "content": WORDS[0], "single_word": False, "lstrip": False,
                          "rstrip": False, "normalized": False, "special": True}],
        "model": {"type": "WordLevel", "unk_token": "there",
                  "vocab": {word: number for number, word in enumerate(WORDS)}},
    }  # fmt: skip
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": WORDS[0],
                "unk_token": "there", "model_max_length": 512}  # fmt: skip
    for name, value in (("config", config), ("tokenizer", tokenizer),
                        ("tokenizer_config", settings),
                        ("generation_config", {"bos_token_id": 0, "eos_token_id": 0})):  # fmt: skip
        (folder / f"{name}.json").write_text(json.dumps(value))
    save(_graph(), folder / "onnx/model_quantized.onnx")


def _graph():
    table = np.eye(len(WORDS), dtype=np.float32)[next_word()]
    shape = ["batch", HEADS, "past", WIDTH]
    full = ["batch", HEADS, "all", WIDTH]
    parts = ("key", "value")
    inputs = [
        helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "tokens"]),
        helper.make_tensor_value_info("attention_mask", TensorProto.INT64, ["batch", "all"]),
        *(helper.make_tensor_value_info(f"past_key_values.0.{p}", TensorProto.FLOAT, shape)
          for p in parts),
    ]  # fmt: skip
    outputs = [
        helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "tokens", len(WORDS)]),
        *(helper.make_tensor_value_info(f"present.0.{p}", TensorProto.FLOAT, full) for p in parts),
    ]
    constants = [
        numpy_helper.from_array(table, "table"),
        numpy_helper.from_array(np.array([0, 1, -1, 1], np.int64), "column"),
        numpy_helper.from_array(np.ones((1, HEADS, 1, WIDTH), np.float32), "ones"),
    ]
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["logits"], axis=0),
        helper.make_node("Cast", ["input_ids"], ["numbers"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["numbers", "axes"], ["wide"]),
        helper.make_node("Mul", ["wide", "ones"], ["now"]),
        *(helper.make_node("Concat", [f"past_key_values.0.{p}", "now"], [f"present.0.{p}"], axis=2)
          for p in parts),
    ]  # fmt: skip
    constants[1] = numpy_helper.from_array(np.array([1, 3], np.int64), "axes")
    graph = helper.make_graph(nodes, "tiny", inputs, outputs, constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
