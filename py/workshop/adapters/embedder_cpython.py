"""The Embedder port on CPython: ONNX Runtime and ``tokenizers`` (requirements-model.txt).

Texts go through one at a time: the integer kernels scale each input by its own largest value, so a
text's vector would hang a little on its neighbours in a batch.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from workshop.embedding.sentence_model import (
    MAX_TOKENS,
    MEAN_FILE,
    TOKENIZER_FILE,
    WEIGHTS_FILE,
    WIDTH,
    sentence_model,
)

#: The model was trained with this before every text (Wang et al. 2024, section 4).
PREFIX = "query: "
_ERRORS_ONLY = 3


class CPythonEmbedder:
    """multilingual-e5-small from its folder (default: built into the build cache)."""

    model = "e5-small-1"
    width = WIDTH

    def __init__(self, folder: Path | None = None, *, threads: int = 1) -> None:
        folder = folder or sentence_model()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = _ERRORS_ONLY
        self._session: Any = onnxruntime.InferenceSession(
            str(folder / WEIGHTS_FILE), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer: Any = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._mean = np.fromfile(folder / MEAN_FILE, "<f4")

    async def embed(self, texts: Sequence[str]) -> list[array[float]]:
        return [array("f", self.vector(text).tobytes()) for text in texts]

    def vector(self, text: str) -> NDArray[np.float32]:
        """float32[384] of one text, as the port says."""
        if not text.strip():
            return np.zeros_like(self._mean)
        return _unit(self.raw(text) - self._mean)

    def raw(self, text: str) -> NDArray[np.float32]:
        """The model's own sentence vector, of length 1, the mean not taken off."""
        whole = text.encode("utf-8", "replace").decode()  # half a pair is no text to a tokenizer
        ids = np.array([self._tokenizer.encode(PREFIX + whole).ids], np.int64)
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
        hidden = self._session.run(None, inputs)[0][0]
        return _unit(hidden.mean(axis=0))


def _unit(vector: NDArray[np.float32]) -> NDArray[np.float32]:
    return (vector / np.linalg.norm(vector)).astype(np.float32)
