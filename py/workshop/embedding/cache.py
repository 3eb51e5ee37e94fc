"""Sentence vectors of many texts, kept on disk: training asks for the same ones again and again.

    python -m workshop.embedding.cache TEXTS.jsonl OUT.npy

``TEXTS.jsonl`` has a JSON string, or an object with ``text``, on each line. ``OUT.npy`` is
float32[lines, 384] as the Embedder port says. Every vector is also kept by the SHA-256 of its text
in the build cache, so that only new texts are embedded.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from workshop.adapters.embedder_cpython import CPythonEmbedder
from workshop.embedding.sentence_model import WIDTH, model_id, sentence_model
from workshop.paths import CACHE

_CHUNK = 500
_worker: list[CPythonEmbedder] = []


def vectors(texts: Sequence[str], folder: Path | None = None) -> NDArray[np.float32]:
    """float32[texts, 384]: centred and of length 1, on every core."""
    store = CACHE / "vectors" / model_id(folder or sentence_model())
    store.mkdir(parents=True, exist_ok=True)
    known = _read(store)
    digests = [hashlib.sha256(text.encode()).digest() for text in texts]
    missing = {d: t for d, t in zip(digests, texts, strict=True) if d not in known}
    if missing:
        _embed(list(missing), list(missing.values()), store)
        known = _read(store)
    rows = [known[digest] for digest in digests]
    return np.array(rows, np.float32).reshape(-1, WIDTH)


def _read(store: Path) -> dict[bytes, NDArray[np.float32]]:
    found = {}
    for file in sorted(store.glob("*.npz")):
        with np.load(file) as kept:
            for digest, row in zip(kept["digests"], kept["vectors"], strict=True):
                found[digest.tobytes()] = row
    return found


def _embed(digests: list[bytes], texts: list[str], store: Path) -> None:
    """Each finished chunk is written at once, so that a run that is stopped loses little."""
    starts = range(0, len(texts), _CHUNK)
    chunks = [texts[start : start + _CHUNK] for start in starts]
    with ProcessPoolExecutor(os.cpu_count(), initializer=_start) as pool:
        for start, rows in zip(starts, pool.map(_rows, chunks), strict=True):
            keys = digests[start : start + _CHUNK]
            name = hashlib.sha256(b"".join(keys)).hexdigest()[:20]
            table = np.frombuffer(b"".join(keys), np.uint8).reshape(-1, 32)
            partial = store / f"{name}.partial"
            with partial.open("wb") as file:
                np.savez(file, digests=table, vectors=rows)
            partial.rename(store / f"{name}.npz")
            print(f"\r{start + len(keys):>8} of {len(texts)} texts", end="", file=sys.stderr)
    print(file=sys.stderr)


def _start() -> None:
    _worker.append(CPythonEmbedder())


def _rows(texts: list[str]) -> NDArray[np.float32]:
    return np.array([_worker[0].vector(text) for text in texts], np.float32)


def _text(line: str) -> str:
    value = json.loads(line)
    return str(value["text"] if isinstance(value, dict) else value)


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    with source.open(encoding="utf-8") as lines:
        np.save(target, vectors([_text(line) for line in lines if line.strip()]))
