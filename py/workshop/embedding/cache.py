"""Sentence vectors of many texts, kept on disk: training asks for the same ones again and again.

    python -m workshop.embedding.cache TEXTS.jsonl OUT.npy

``TEXTS.jsonl`` has a JSON string, or an object with ``text``, on each line. ``OUT.npy`` is
float32[lines, 384] as the Embedder port says. Everything is also kept by the SHA-256 of its text in
the build cache, so that only new texts are embedded. All of it is made by the base model: no head
over vectors changes it.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TypeVar

import numpy as np
from numpy.typing import NDArray

from stillwater.domain.likeness import Embedded
from stillwater.reading.windows import put_together, with_windows
from workshop.adapters.embedder_cpython import CPythonEmbedder
from workshop.embedding.sentence_model import WIDTH, base_model, model_id
from workshop.paths import CACHE

_CHUNK = 500
_worker: list[CPythonEmbedder] = []
Kept = TypeVar("Kept")


def vectors(texts: Sequence[str], folder: Path | None = None) -> NDArray[np.float32]:
    """float32[texts, 384]: centred and of length 1, on every core."""
    store = CACHE / "vectors" / model_id(folder or base_model())
    store.mkdir(parents=True, exist_ok=True)
    rows = _kept_or_made(texts, store, _read, _embed)
    return np.array(rows, np.float32).reshape(-1, WIDTH)


def _kept_or_made(
    texts: Sequence[str],
    store: Path,
    read: Callable[[Path], dict[bytes, Kept]],
    make: Callable[[list[bytes], list[str], Path], None],
) -> list[Kept]:
    """What ``read`` finds of each text in ``store``, after ``make`` wrote what was not there."""
    known = read(store)
    digests = [hashlib.sha256(text.encode()).digest() for text in texts]
    missing = {d: t for d, t in zip(digests, texts, strict=True) if d not in known}
    if missing:
        make(list(missing), list(missing.values()), store)
        known = read(store)
    return [known[digest] for digest in digests]


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
            name, table = _named(keys)
            with _whole(store / f"{name}.npz") as file:
                np.savez(file, digests=table, vectors=rows)
            print(f"\r{start + len(keys):>8} of {len(texts)} texts", end="", file=sys.stderr)
    print(file=sys.stderr)


def embedded(texts: Sequence[str]) -> list[Embedded]:
    """All that the model as it ships makes of each text, on every core. Nothing of it is kept."""
    asked = with_windows(texts)
    chunks = [asked[start : start + _CHUNK] for start in range(0, len(asked), _CHUNK)]
    with ProcessPoolExecutor(os.cpu_count(), initializer=_start_shipped) as pool:
        return put_together(texts, [one for part in pool.map(_shipped, chunks) for one in part])


def _start_shipped() -> None:
    _worker.append(CPythonEmbedder())


def _shipped(texts: Sequence[str]) -> list[Embedded]:
    return [_worker[0].embedded(text) for text in texts]


def _named(keys: list[bytes]) -> tuple[str, NDArray[np.uint8]]:
    """A chunk's name, and the digests of its texts as a table."""
    whole = b"".join(keys)
    return hashlib.sha256(whole).hexdigest()[:20], np.frombuffer(whole, np.uint8).reshape(-1, 32)


@contextmanager
def _whole(path: Path) -> Iterator[BinaryIO]:
    """A file that is there whole or not at all."""
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        yield file
    partial.rename(path)


def _start() -> None:
    _worker.append(CPythonEmbedder(base_model()))


def _rows(texts: list[str]) -> NDArray[np.float32]:
    return np.array([_worker[0].vector(text) for text in texts], np.float32)


def _text(line: str) -> str:
    value = json.loads(line)
    return str(value["text"] if isinstance(value, dict) else value)


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:])
    with source.open(encoding="utf-8") as lines:
        np.save(target, vectors([_text(line) for line in lines if line.strip()]))
