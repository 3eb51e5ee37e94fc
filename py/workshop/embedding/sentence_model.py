"""``multilingual-e5-small`` as transformers.js and ONNX Runtime read it, in the build cache.

    python -m workshop.embedding.sentence_model        builds it and prints sizes and digests

It is made in two steps: the base, the same bytes for ever; then with the branch for danger
(``py/weights/signs.bin``), which is learned from the base's own states.

Needs ``requirements-model.txt``. Takes seconds once the two packages are there.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from workshop.embedding import sources
from workshop.embedding.vocabulary import KEPT_FILE, as_json, kept_pieces, trimmed_tokenizer
from workshop.paths import CACHE, SIGNS

#: Paths inside the model's folder, as transformers.js asks for them (dtype q8).
WEIGHTS_FILE = "onnx/model_quantized.onnx"
TOKENIZER_FILE = "tokenizer.json"
MEAN_FILE = "mean.f32"
FILES = (WEIGHTS_FILE, TOKENIZER_FILE, "tokenizer_config.json", "config.json", MEAN_FILE)
WIDTH = 384
MAX_TOKENS = 512
#: The mean of the sentence vectors of many texts; without it every two texts look alike.
MEAN = Path(__file__).with_name("mean.f32")
#: The digest that the same sources give on every machine; another means a changed tool.
WEIGHTS_SHA256 = "2bbf30468f5340f5314b449ded756707ecf57de28d1991adfb994c5b1247df1d"


class ModelError(Exception):
    """The model came out different from the one that was measured."""


def base_model() -> Path:
    """The folder of the model without the branch, built unless it is there.

    Raises SourceError, ModelError.
    """
    return _made(CACHE / "model" / _fingerprint(), _write)


def sentence_model(signs: Path = SIGNS) -> Path:
    """The folder of the model as it ships, with the branch of ``signs``.

    Raises SourceError, ModelError, BadWeights.
    """
    base = base_model()
    here = Path(__file__).parent
    tools = [(here / name).read_bytes() for name in ("signs_graph.py", "signs.py")]
    head = hashlib.sha256(b"".join([*tools, signs.read_bytes()])).hexdigest()[:16]

    def write(folder: Path) -> None:
        from workshop.embedding.signs import read_signs
        from workshop.embedding.signs_graph import with_signs

        shutil.copytree(base, folder)
        (folder / "made").unlink()
        plain = (base / WEIGHTS_FILE).read_bytes()
        whole = with_signs(plain, read_signs(signs.read_bytes()))
        (folder / WEIGHTS_FILE).write_bytes(whole)
        (folder / "made").touch()

    return _made(base.with_name(f"{base.name}-{head}"), write)


def _made(folder: Path, write: Callable[[Path], None]) -> Path:
    if not (folder / "made").exists():
        # Several processes may want it at once: each writes its own, and the first stays.
        partial = folder.with_name(f"{folder.name}.{os.getpid()}.partial")
        shutil.rmtree(partial, ignore_errors=True)
        write(partial)
        if not (folder / "made").exists():
            shutil.rmtree(folder, ignore_errors=True)
            with suppress(OSError):
                partial.rename(folder)
        shutil.rmtree(partial, ignore_errors=True)
    return folder


def model_id(folder: Path) -> str:
    """Names what vectors and token states depend on: the same files of a base give the same."""
    digest = hashlib.sha256()
    for name in (WEIGHTS_FILE, TOKENIZER_FILE, MEAN_FILE):
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()[:16]


def _fingerprint() -> str:
    here = Path(__file__).parent
    tools = ("graph.py", "packed.py", "sources.py", "vocabulary.py", "sentence_model.py")
    parts = [(here / name).read_bytes() for name in tools]
    parts += [KEPT_FILE.read_bytes(), MEAN.read_bytes()]
    return hashlib.sha256(b"".join(parts)).hexdigest()[:16]


def _write(folder: Path) -> None:
    from workshop.embedding.graph import sentence_graph
    from workshop.embedding.packed import read_packed

    kept = kept_pieces()
    model = read_packed(sources.fetched(sources.WEIGHTS).read_bytes())
    full = json.loads(sources.fetched(sources.TOKENIZER).read_text(encoding="utf-8"))
    weights = sentence_graph(model, kept).SerializeToString(deterministic=True)
    if hashlib.sha256(weights).hexdigest() != WEIGHTS_SHA256:
        raise ModelError("the weights differ from the measured ones")
    (folder / "onnx").mkdir(parents=True)
    (folder / WEIGHTS_FILE).write_bytes(weights)
    (folder / TOKENIZER_FILE).write_bytes(as_json(trimmed_tokenizer(full, kept)))
    (folder / "tokenizer_config.json").write_bytes(as_json(_TOKENIZER_CONFIG))
    (folder / "config.json").write_bytes(
        as_json({
            "architectures": ["BertModel"], "model_type": "bert", "hidden_size": model.width,
            "num_hidden_layers": model.layers, "num_attention_heads": model.heads,
            "intermediate_size": model.inner_width, "hidden_act": "gelu",
            "max_position_embeddings": MAX_TOKENS, "type_vocab_size": 2,
            "layer_norm_eps": model.epsilon, "pad_token_id": 1, "vocab_size": len(kept),
        })
    )  # fmt: skip
    (folder / MEAN_FILE).write_bytes(MEAN.read_bytes())
    (folder / "made").touch()


_TOKENIZER_CONFIG = {
    "tokenizer_class": "XLMRobertaTokenizer", "bos_token": "<s>", "eos_token": "</s>",
    "cls_token": "<s>", "sep_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>",
    "mask_token": "<mask>", "model_max_length": MAX_TOKENS,
}  # fmt: skip


if __name__ == "__main__":
    where = sentence_model()
    for name in FILES:
        body = (where / name).read_bytes()
        print(f"{len(body):>12,}  {hashlib.sha256(body).hexdigest()}  {where / name}")
