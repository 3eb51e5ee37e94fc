"""The branch of upper layers that reads for danger: what it is learned from, and what came back.

Learning needs PyTorch (``upper_learn``), so it runs by itself, between two steps here:

    python -m workshop.training.upper prepare PREPARED.npz [--further]     where build.py train runs
    python -m workshop.training.upper_learn PREPARED.npz LEARNED.npz       where there is a GPU
    python -m workshop.training.upper take PREPARED.npz LEARNED.npz [LEARNED.npz ...] [--beside]

``take`` writes ``py/weights/signs.bin`` and, beside this file, what nets that had not seen a row
said of it; ``build.py train --tier 2`` fits the mix with the first model on that. Folds are those
of the other heads (whole scenarios), so what is held out here was held out there too.

Of several that were learned from the same base ``take`` writes the mean of their weights, with
``--beside`` the branch that there was as one of them: such a mean reads what nobody wrote examples
of better than each alone (Wortsman et al., Model soups, ICML 2022; Robust fine-tuning, CVPR 2022).

With ``--further`` the learning goes on from the branch that there is, for examples that came since,
which takes no GPU: from these, and from every ``EACH_KNOWN``th of the others, lest it forget them.
What that branch says of the new ones before it learns them is what is held out; where they are
many, what weaker nets once said of the others is forgotten.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stillwater.reading.fusion import SIGNS as LABELS
from workshop.adapters.embedder_cpython import PREFIX
from workshop.embedding import sources as model_sources
from workshop.embedding.packed import PackedModel, Quantised, read_packed
from workshop.embedding.sentence_model import MAX_TOKENS, TOKENIZER_FILE, base_model
from workshop.embedding.signs import Signs, read_signs, signs_bytes
from workshop.embedding.vocabulary import kept_pieces
from workshop.paths import SIGNS
from workshop.training import sources
from workshop.training.everyday import BRIEF
from workshop.training.linear import folds_of, marks_of
from workshop.training.recipes import Job, jobs
from workshop.training.sources import Row

HELD_OUT = Path(__file__).with_name("signs-held-out.npz")
FIRST = 8
"""The first layer of the branch; those below are the base's."""
LONGEST_TOKENS = 384
EACH_FURTHER = 2
"""Of the further rows of a job (everyday texts) every so manyth is learned from."""
EACH_KNOWN = 4
"""Of the rows that the branch has learned every so manyth is learned from again, going further."""
MOST_NEW = 0.1
"""Share of a language's rows that the branch need not have learned; the mix leaves them out."""
MANY = 0.1
"""Share of all rows from which new ones are enough to fit the mix on."""
_DIGEST_BYTES = 8


class NotLearned(sources.NoData):
    """Too many examples have come since the branch was learned."""


def of_danger(work: Sequence[Job]) -> list[Job]:
    """The jobs for danger, without brief answers, which only the first model needs."""
    return [
        replace(job, extra=[row for row in job.extra if row.group != BRIEF])
        for job in work
        if job.name == "safety"
    ]


def prepare(work: Sequence[Job], out: Path, further: bool = False) -> None:
    """Token ids, marks, weights and folds of every row, or of those to go ``further`` with, and the
    base in four bits."""
    from tokenizers import Tokenizer

    own, folds = rows_of(work, further)
    each = EACH_FURTHER * (EACH_KNOWN if further else 1)
    everyday = [row for job in work for row in job.extra[::each]]
    tokenizer = Tokenizer.from_file(str(base_model() / TOKENIZER_FILE))
    tokenizer.enable_truncation(min(LONGEST_TOKENS, MAX_TOKENS))
    ids = [
        each.ids for each in tokenizer.encode_batch([PREFIX + row.text for row in own + everyday])
    ]
    np.savez_compressed(
        out,
        ids=np.concatenate([np.array(each, np.uint16) for each in ids]),
        lengths=np.array([len(each) for each in ids], np.int32),
        marks=marks_of(own + everyday, LABELS).astype(np.float32),
        weights=np.array([row.weight for row in own + everyday], np.float32),
        folds=np.concatenate([folds, np.full(len(everyday), -1)]).astype(np.int8),
        digests=digests_of(own),
        further=further,
        **_base(read_packed(model_sources.fetched(model_sources.WEIGHTS).read_bytes())),
        **_branch(read_signs(SIGNS.read_bytes())),
    )


def rows_of(
    work: Sequence[Job], further: bool, path: Path = HELD_OUT
) -> tuple[list[Row], NDArray[np.int64]]:
    """The jobs' own rows that are learned from, and their folds."""
    own = [row for job in work for row in job.rows]
    folds = np.concatenate([folds_of(job.rows, job.recipe.folds) for job in work])
    if not further:
        return own, folds
    new = ~np.isin(digests_of(own), np.load(path)["digests"])
    chosen = np.flatnonzero(new | (np.arange(len(own)) % EACH_KNOWN == 0))
    return [own[at] for at in chosen], folds[chosen]


def _base(model: PackedModel) -> dict[str, Any]:
    """The base's tensors as they lie in their file: nibbles and scales, or numbers."""
    made: dict[str, Any] = {
        "width": model.width, "inner": model.inner_width, "heads": model.heads,
        "layers": model.layers, "first": FIRST,
    }  # fmt: skip
    for name in model.places:
        matrix = name.endswith(".w") and not name.endswith("ln.w")
        if not matrix and name != "emb.word":
            made[name] = model.floats(name)
            continue
        whole = model.quantised(name, model.inner_width if name.endswith("fo.w") else model.width)
        if name == "emb.word":
            whole = whole.rows(kept_pieces())
        made |= _folded(name, whole)
    return made


def _branch(signs: Signs) -> dict[str, Any]:
    """The branch that there is, by the names of ``Signs.from_arrays``."""
    made: dict[str, Any] = {}
    for number, layer in enumerate(signs.layers, signs.first):
        for name, change in layer.linears.items():
            made |= _folded(f"branch.l{number}.{name}.D", change.matrix)
            made[f"branch.l{number}.{name}.b"] = change.bias
        for name, norm in layer.norms.items():
            made[f"branch.l{number}.{name}.w"] = norm.weight
            made[f"branch.l{number}.{name}.b"] = norm.bias
    for name, end in (("att", signs.att), ("out", signs.out)):
        made[f"branch.{name}.w"], made[f"branch.{name}.b"] = end.real(), end.bias
    return made


def _folded(name: str, whole: Quantised) -> dict[str, Any]:
    nibbles = whole.weights.reshape(-1)
    return {f"{name}|q": nibbles[0::2] | (nibbles[1::2] << 4), f"{name}|s": whole.scales}


def take(
    learned: Sequence[Mapping[str, Any]], prepared: Mapping[str, Any], before: Signs | None = None
) -> bytes:
    """The file of signs; beside it, what was said of the rows that were held out is kept: the mean
    of the learned ones, since ``before`` may have learned from these rows."""
    digests = prepared["digests"]
    outs = [each["held_out"][: len(digests)].astype(np.float32) for each in learned]
    said = np.mean(outs, axis=0).astype(np.float16)
    if any(each["further"] for each in learned):
        digests, said = last_said(digests, said)
    np.savez_compressed(HELD_OUT, digests=digests, said=said)
    nets = [dict(each) for each in learned] + ([arrays_of(before)] if before else [])
    arrays = {
        name: np.mean(
            [np.reshape(net[name], value.shape) for net in nets], axis=0, dtype=np.float32
        )
        for name, value in nets[0].items()
        if name not in ("held_out", "further")
    }
    return signs_bytes(Signs.from_arrays(arrays))


def arrays_of(signs: Signs) -> dict[str, Any]:
    """Real numbers by the names of ``Signs.from_arrays``."""
    made: dict[str, Any] = {}
    for number, layer in enumerate(signs.layers, signs.first):
        for name, change in layer.linears.items():
            made[f"l{number}.{name}.D"] = change.matrix.floats()
            made[f"l{number}.{name}.b"] = change.bias
        for name, norm in layer.norms.items():
            made[f"l{number}.{name}.w"], made[f"l{number}.{name}.b"] = norm.weight, norm.bias
    for name, end in (("att", signs.att), ("out", signs.out)):
        made[f"{name}.w"], made[f"{name}.b"] = end.real(), end.bias
    return made


def last_said(
    digests: NDArray[np.uint64], said: NDArray[np.float16], path: Path = HELD_OUT
) -> tuple[NDArray[np.uint64], NDArray[np.float16]]:
    """What is kept, with what was ``said`` of rows that are new. Where these are ``MANY``, nan for
    the others: the net that said it was further from the one that ships than the one that speaks
    now."""
    kept = np.load(path)
    new = ~np.isin(digests, kept["digests"])
    many = new.sum() >= MANY * (new.sum() + len(kept["digests"]))
    before = np.full_like(kept["said"], np.nan) if many else kept["said"]
    return (
        np.concatenate([kept["digests"], digests[new]]),
        np.concatenate([before, said[new]]).astype(np.float16),
    )


def held_out(job: Job, path: Path = HELD_OUT) -> NDArray[np.float64]:
    """float64[rows, labels] of the job's own rows; nan where nothing is kept. Raises NotLearned."""
    digests = digests_of(job.rows)
    if (~np.isin(digests, np.load(path)["digests"])).mean() > MOST_NEW:
        raise NotLearned(
            f"there are new examples in {job.variety}: let the upper layers learn further "
            "(python -m workshop.training.upper)"
        )
    return _kept(digests, path)


def _kept(digests: NDArray[np.uint64], path: Path) -> NDArray[np.float64]:
    """float64[rows, labels]: what was said of these held-out rows; nan where nothing is kept."""
    kept = np.load(path)
    said = np.vstack([kept["said"].astype(np.float64), np.full((1, len(LABELS)), np.nan)])
    places = {int(digest): at for at, digest in enumerate(kept["digests"])}
    return said[[places.get(int(digest), -1) for digest in digests]]


def digests_of(rows: Sequence[sources.Row]) -> NDArray[np.uint64]:
    """uint64[rows]: what a row is known by again."""
    digests = [hashlib.sha256(row.text.encode()).digest()[:_DIGEST_BYTES] for row in rows]
    return np.frombuffer(b"".join(digests), "<u8")


def main(arguments: Sequence[str]) -> int:
    match list(arguments):
        case ["prepare", out, *further] if further in ([], ["--further"]):
            prepare(of_danger(list(jobs(sources.data_folder()))), Path(out), bool(further))
        case ["take", prepared, *learned, "--beside"] if learned:
            before = read_signs(SIGNS.read_bytes())
            SIGNS.write_bytes(take([*map(np.load, learned)], np.load(prepared), before))
        case ["take", prepared, *learned] if learned:
            SIGNS.write_bytes(take([*map(np.load, learned)], np.load(prepared)))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
