"""Which of the tokenizer's 250,002 pieces stay, and the tokenizer without the others.

The choice is data, ``kept-pieces.bin``: the pieces that cover word lists of en es fr pt ar hi sw,
and every single letter of their scripts. Other scripts become unknown pieces, so a language in
another script needs a new choice. The file: zlib over the gaps between ascending ids, each gap less
one, as LEB128 numbers.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

KEPT_FILE = Path(__file__).with_name("kept-pieces.bin")
UNKNOWN_ID = 3
MASK_ID = 250001
_SCORE_DIGITS = 4  # enough to split words alike, and much shorter as text


def kept_pieces(path: Path = KEPT_FILE) -> NDArray[np.int64]:
    """Ids in the full vocabulary, ascending; the mask's, which the tokenizer needs, is last."""
    ids: list[int] = []
    gap = shift = 0
    before = -1
    for byte in zlib.decompress(path.read_bytes()):
        gap |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            before += gap + 1
            ids.append(before)
            gap = shift = 0
    return np.array([*ids, MASK_ID], np.int64)


def packed_pieces(ids: NDArray[np.int64]) -> bytes:
    """The inverse, for a new choice (without the mask)."""
    out = bytearray()
    for gap in np.diff(ids, prepend=-1) - 1:
        rest = int(gap)
        while rest > 127:
            out.append(rest & 127 | 128)
            rest >>= 7
        out.append(rest)
    return zlib.compress(bytes(out), 9)


def trimmed_tokenizer(full: dict[str, Any], kept: NDArray[np.int64]) -> dict[str, Any]:
    """``tokenizer.json`` of the ``tokenizers`` library, with the kept pieces under new ids."""
    new_ids = {int(old): new for new, old in enumerate(kept)}
    model = full["model"]
    vocabulary = [
        [piece, round(score, _SCORE_DIGITS)]
        for piece, score in (model["vocab"][int(old)] for old in kept)
    ]
    added = [{**token, "id": new_ids[token["id"]]} for token in full["added_tokens"]]
    processor = dict(full["post_processor"])
    processor["special_tokens"] = {
        name: {**token, "ids": [new_ids[old] for old in token["ids"]]}
        for name, token in processor["special_tokens"].items()
    }
    return {
        **full,
        "added_tokens": added,
        "post_processor": processor,
        "model": {**model, "unk_id": new_ids[UNKNOWN_ID], "vocab": vocabulary},
    }


def as_json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
