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

from stillwater.domain.likeness import Embedded
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

    async def embed(self, texts: Sequence[str]) -> list[Embedded]:
        return [self.embedded(text) for text in texts]

    def embedded(self, text: str) -> Embedded:
        """What the port says of one text. Of a base model without a head: no signs."""
        if not text.strip():
            return Embedded(array("f", bytes(self._mean.nbytes)))
        found = self._run(text)
        vector = _unit(_unit(found["last_hidden_state"][0].mean(axis=0)) - self._mean)
        signs = found["signs"][0].tobytes() if "signs" in found else b""
        return Embedded(array("f", vector.tobytes()), array("f", signs))

    def vector(self, text: str) -> NDArray[np.float32]:
        """float32[384] of one text, as the port says."""
        return np.array(self.embedded(text).vector, np.float32)

    def raw(self, text: str) -> NDArray[np.float32]:
        """The model's own sentence vector, of length 1, the mean not taken off."""
        return _unit(self._run(text)["last_hidden_state"][0].mean(axis=0))

    def _run(self, text: str) -> dict[str, NDArray[np.float32]]:
        whole = text.encode("utf-8", "replace").decode()  # half a pair is no text to a tokenizer
        ids = np.array([self._tokenizer.encode(PREFIX + whole).ids], np.int64)
        inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
        names = [output.name for output in self._session.get_outputs()]
        return dict(zip(names, self._session.run(None, inputs), strict=True))


def _unit(vector: NDArray[np.float32]) -> NDArray[np.float32]:
    return (vector / np.linalg.norm(vector)).astype(np.float32)
