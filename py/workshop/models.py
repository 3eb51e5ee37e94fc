"""The optional models in dist/model/, in parts that are fetched, kept and checked one by one.

A part is a released file like any other: ``model/<stem>-<number>.<digest><ending>``, its SHA-256 in
``release.json``, its group the name of the model. ``site/js/model-files.js`` puts them together.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from workshop import scripts
from workshop.embedding.sentence_model import (
    MEAN_FILE,
    TOKENIZER_FILE,
    WEIGHTS_FILE,
    sentence_model,
)
from workshop.engine import short_hash, without_foreign_addresses
from workshop.paths import NODE_MODULES, PROMPTS, ROOT, SITE, TIER2

FOLDER = "model"
PART_BYTES = 1 << 20
#: WebAssembly travels at a sixth of its size, so its parts may be larger.
RUNTIME_PART_BYTES = 4 << 20
RUNTIME = "onnxruntime-web/dist/ort-wasm-simd-threaded.wasm"
#: transformers.js asks for the build with WebGPU; the plain one is half its size.
RUNTIME_SCRIPT = ("onnxruntime-web/webgpu", "onnxruntime-web/wasm")
#: Stem -> group. ``site/js/model-files.js`` says which groups make a model.
GROUPS = {
    "weights": "model-sentence",
    "tokenizer": "model-sentence",
    "tokenizer-config": "model-sentence",
    "config": "model-sentence",
    "mean": "model-sentence",
    "heads": "model-sentence",
    "runtime": "model-runtime",
    "worker": "model-runtime",
    "host-weights": "model-host",
    "host-tokenizer": "model-host",
    "host-tokenizer-config": "model-host",
    "host-generation-config": "model-host",
    "host-config": "model-host",
    "host-settings": "model-host",
}
#: A host's own model for text generation, as transformers.js reads it.
HOST_FILES = {
    "host-config": "config.json",
    "host-generation-config": "generation_config.json",
    "host-tokenizer": "tokenizer.json",
    "host-tokenizer-config": "tokenizer_config.json",
    "host-weights": WEIGHTS_FILE,
}


def group_of_part(path: str) -> str:
    """The group of a path in dist/model/. Raises KeyError for a stem that no model has."""
    stem = Path(path).name.split(".")[0]
    base, _, number = stem.rpartition("-")
    return GROUPS[base if number.isdecimal() else stem]


def write_models(dist: Path) -> None:
    """Write dist/model/. Raises SourceError and ModelError."""
    full = sentence_model()
    _put(dist, "weights", ".bin", (full / WEIGHTS_FILE).read_bytes())
    _put(dist, "tokenizer", ".json", (full / TOKENIZER_FILE).read_bytes())
    _put(dist, "tokenizer-config", ".json", (full / "tokenizer_config.json").read_bytes())
    _put(dist, "config", ".json", (full / "config.json").read_bytes())
    _put(dist, "mean", ".bin", (full / MEAN_FILE).read_bytes())
    _put(dist, "heads", ".bin", TIER2.read_bytes())
    _put(dist, "runtime", ".wasm", (NODE_MODULES / RUNTIME).read_bytes(), RUNTIME_PART_BYTES)
    _put(dist, "worker", ".js", _worker(), RUNTIME_PART_BYTES)
    settings = tomllib.loads((PROMPTS / "library.toml").read_text(encoding="utf-8"))["rephrase"]
    if settings["model"]:
        write_host_model(dist, ROOT / settings["model"], settings)


def write_host_model(dist: Path, folder: Path, settings: Mapping[str, Any]) -> None:
    """A host's own model, from its folder; ``settings``: the table ``rephrase`` of library.toml."""
    for stem, name in HOST_FILES.items():
        _put(dist, stem, Path(name).suffix.replace(".onnx", ".bin"), (folder / name).read_bytes())
    kept = {name: settings[name] for name in ("instruction", "max_new_tokens")}
    _put(dist, "host-settings", ".json", json.dumps(kept, ensure_ascii=False).encode())


def _worker() -> bytes:
    """The script of the model's worker, its library's foreign addresses pointed at nothing."""
    script = scripts.bundle(SITE / "js/model-worker/worker.js", aliases=dict([RUNTIME_SCRIPT]))
    return without_foreign_addresses(script)


def _put(dist: Path, stem: str, ending: str, data: bytes, part_bytes: int = PART_BYTES) -> None:
    folder = dist / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    starts = range(0, len(data), part_bytes)
    for number, start in enumerate(starts):
        part = data[start : start + part_bytes]
        name = f"{stem}-{number:03}" if len(starts) > 1 else stem
        (folder / f"{name}.{short_hash(part)}{ending}").write_bytes(part)
