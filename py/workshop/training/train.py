"""``build.py train``: every file of weights from data and seed, each time the same bytes."""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import os
import pickle
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import repeat
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

# One thread: sums in another order would end in other bytes.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import numpy as np  # noqa: E402
import scipy  # noqa: E402
import sklearn  # noqa: E402

from stillwater.reading import (  # noqa: E402
    features,
    fusion,
    normalise,
    packed,
    pairs,
    phrase_language,
    safety_look,
    safety_rules,
    sentences,
    wording,
)
from stillwater.reading.sentences import parts  # noqa: E402
from workshop.paths import CACHE, SIGNS, WEIGHTS  # noqa: E402
from workshop.safety_files import rules_digest, rules_of, safety_data  # noqa: E402
from workshop.training import calibration, heads, linear, second_step, sources  # noqa: E402
from workshop.training.calibration import Floats, expected_calibration_error, f1  # noqa: E402
from workshop.training.fused import (  # noqa: E402
    Embed,
    TrainedFusion,
    fused_file,
    train_fused,
    train_fused_signs,
)
from workshop.training.heads import Trained, train_head  # noqa: E402
from workshop.training.packing import packed_file  # noqa: E402
from workshop.training.recipes import Job, jobs  # noqa: E402
from workshop.training.sources import Row  # noqa: E402

#: Heads that are fused with the second model, where that reads held-out rows better.
FUSED = ("emotions", "fine", "themes", "patterns", "any-pattern", "safety")
#: Film subtitles stand for French less well than the first model knows; patterns in Arabic read our
#: test sentences a little worse with both.
NOT_FUSED = {("emotions", "fr"), ("patterns", "ar")}
#: Those that learn over vectors, too, from the further rows of the first model's recipe.
FUSED_FURTHER = ("themes", "patterns", "any-pattern", "safety")
SAFETY = "safety"
_CODE = (features, linear, heads, calibration, second_step, pairs)
_CODE_OF_RULES = (safety_look, safety_rules, phrase_language, wording, normalise, sentences)
Made = TypeVar("Made")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="build.py train")
    parser.add_argument(
        "--data", type=Path, default=sources.data_folder(), help="folder of the public sets"
    )
    parser.add_argument("--examples", type=Path, default=sources.EXAMPLES)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--fresh", action="store_true", help="take nothing from the cache")
    parser.add_argument("--tier", type=int, choices=(1, 2), default=1,
                        help="2: the heads over the sentence model too")  # fmt: skip
    options = parser.parse_args(arguments)
    second = _second_model() if options.tier == 2 else None
    cache = None if options.fresh else CACHE / "training"
    try:
        train(jobs(options.data, options.examples), options.out, cache, second)
    except sources.NoData as fault:
        print(f"Stopped: {fault}", file=sys.stderr)
        return 1
    return 0


@dataclass(frozen=True, slots=True)
class SecondModel:
    """What the sentence model makes of texts, and what nets of the branch for danger that had not
    seen a job's rows said of them."""

    embed: Embed
    signs: Callable[[Job], Floats]


def train(
    work: Iterable[Job],
    out: Path,
    cache: Path | None,
    model: SecondModel | None = None,
    say: Callable[[str], None] = print,
) -> None:
    """Train every job; write tier1.bin and tier1.json, and with ``model`` tier2.* into ``out``."""
    made, fused = [], []
    figures: dict[str, dict[str, Any]] = {}
    both: dict[str, dict[str, Any]] = {}
    for job, trained in _trained(work, cache):
        started = time.monotonic()
        made.append(trained.packed)
        key = f"{job.name}/{job.variety}"
        figures[key] = found = _figures(job, trained)
        if model and job.name in FUSED and (job.name, job.variety) not in NOT_FUSED:
            second = _fused(job, trained, model)
            before, better = _f1_before(second, trained), _fused_f1(second)
            found = both[key] = {**found, "macro_f1": before, "fused_macro_f1": better}
            if job.name == SAFETY:
                found["caught"] = _caught(second.first, second.marks)
                found["fused_caught"] = _caught(second.held_out, second.marks)
            if better > before:
                fused.append(second)
        say(f"{job.name} {job.variety}: {time.monotonic() - started:.0f} s {json.dumps(found)}")
    out.mkdir(parents=True, exist_ok=True)
    first = packed_file(made)
    packed.read_heads(first)  # what cannot be read is not written
    _write(out / "tier1", first, figures, say, rules=rules_digest())
    beside = {"beside": hashlib.sha256(first).hexdigest()}
    if fused:
        beside["signs"] = hashlib.sha256(SIGNS.read_bytes()).hexdigest()
        data = fused_file(fused)
        fusion.read_fused(data)
        _write(out / "tier2", data, both, say, **beside)


def _write(stem: Path, data: bytes, figures: Any, say: Callable[[str], None], **more: str) -> None:
    """The weights and, beside them, what they are and how they were made. ``rules``, ``beside``,
    ``signs``: the SHA-256 of the rules for safety, of the first model and of the branch for danger
    that they were learned with."""
    stem.with_suffix(".bin").write_bytes(data)
    about = {
        "sha256": hashlib.sha256(data).hexdigest(),
        "bytes": len(data),
        "made_with": {"numpy": np.__version__, "scipy": scipy.__version__,
                      "scikit-learn": sklearn.__version__},
        "held_out": figures,
        **more,
    }  # fmt: skip
    text = json.dumps(about, indent=1, sort_keys=True)
    stem.with_suffix(".json").write_text(f"{text}\n", encoding="utf-8")
    say(f"{stem.with_suffix('.bin')}: {len(data)} bytes")


def _fused(job: Job, first: Trained, model: SecondModel) -> TrainedFusion:
    if job.name == SAFETY:
        return train_fused_signs(job, first, model.signs(job))
    further = job.extra if job.name in FUSED_FURTHER else ()
    extra = model.embed([row.text for row in further]) if further else None
    return train_fused(job, first, model.embed([row.text for row in job.rows]), extra)


def _caught(logits: Floats, marks: Floats) -> dict[str, float]:
    """Of texts with support or now the share above what 2, 3 and 5 % of those without danger reach,
    by the logit of danger."""
    danger, strong = marks.T[:2]
    least = np.quantile(logits[danger == 0, 0], [0.98, 0.97, 0.95])
    shares = (logits[strong == 1, 0] >= least[:, None]).mean(axis=1)
    return dict(zip(("2%", "3%", "5%"), np.round(shares, 3).tolist(), strict=True))


def _f1_before(head: TrainedFusion, first: Trained) -> float:
    """Macro-F1 of the first model alone, over the labels and rows of ``head``."""
    cuts = dict(zip(first.packed.decided, first.packed.decision, strict=True))
    return _macro_f1(head.first, head.marks, [cuts[label] for label in head.listed["labels"]])


def _fused_f1(head: TrainedFusion) -> float:
    """Macro-F1 on held-out folds at the chosen cuts."""
    return _macro_f1(head.held_out, head.marks, head.listed["decision"])


def _macro_f1(logits: Floats, marks: Floats, cuts: Sequence[float]) -> float:
    scores = []
    for number, cut in enumerate(cuts):
        asked = ~np.isnan(marks[:, number])
        said = (logits[asked, number] >= cut).astype(float)
        scores.append(f1(marks[asked, number], said))
    return round(float(np.mean(scores)), 4)


def _second_model() -> SecondModel:
    """The second model on CPython; what it makes is kept in the build cache."""
    cache: Any = importlib.import_module("workshop.embedding.cache")
    upper: Any = importlib.import_module("workshop.training.upper")
    return SecondModel(cache.vectors, upper.held_out)


def _looked_at(job: Job, cache: Path | None) -> Job:
    """With what is left of the rules, as the app has them on a page of the language, and with the
    parts that are read beside the whole."""
    files, texts = safety_data(job.variety), [row.text for row in [*job.rows, *job.extra]]

    def look() -> list[list[tuple[str, ...]]]:
        return [[_outcomes(each, job.variety) for each in (text, *parts(text))] for text in texts]

    every = iter(_kept((files, job.variety, texts), _CODE_OF_RULES, cache, look))
    rows, extra = (
        [_with_outcomes(row, *next(every)) for row in some] for some in (job.rows, job.extra)
    )
    return replace(job, rows=rows, extra=extra)


def _outcomes(text: str, language: str) -> tuple[str, ...]:
    return tuple(sorted(safety_look.look(text, language, rules_of(language)).outcomes))


def _with_outcomes(row: Row, own: tuple[str, ...], *of_parts: tuple[str, ...]) -> Row:
    read = zip(parts(row.text), of_parts, strict=True)
    rows = tuple(Row(text, {}, outcomes=outcomes) for text, outcomes in read)
    return replace(row, outcomes=own, parts=rows)


def _trained(work: Iterable[Job], cache: Path | None) -> Iterator[tuple[Job, Trained]]:
    """Each job, as it was learned from, and its head, in their order; as many at once as there are
    processors, each by itself, so that the bytes stay the same."""
    with ProcessPoolExecutor() as pool:
        yield from pool.map(_one_trained, work, repeat(cache))


def _one_trained(job: Job, cache: Path | None) -> tuple[Job, Trained]:
    if job.name == SAFETY:
        job = _looked_at(job, cache)
    return job, _cached(job, cache)


def _cached(job: Job, cache: Path | None) -> Trained:
    """The trained head, from the cache if nothing that it comes from has changed."""
    made_of = (
        job.name, job.variety, job.labels, job.rows, job.recipe, job.extra, job.cut.__name__,
        job.decided,
    )  # fmt: skip
    cut: Any = sys.modules[job.cut.__module__]
    code = _CODE if cut in _CODE else (*_CODE, cut)
    return _kept(made_of, code, cache, lambda: _learned(job))


def _kept(
    made_of: object, code: Iterable[ModuleType], cache: Path | None, make: Callable[[], Made]
) -> Made:
    """What was made of the very same by the very same code, or made now."""
    if cache is None:
        return make()
    print_of = hashlib.sha256(repr(made_of).encode())
    for module in code:
        print_of.update(Path(str(module.__file__)).read_bytes())
    kept = cache / f"{print_of.hexdigest()[:24]}.pickle"
    if kept.exists():
        known: Made = pickle.loads(kept.read_bytes())  # written below
        return known
    made = make()
    cache.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(pickle.dumps(made))
    return made


def _learned(job: Job) -> Trained:
    return train_head(
        job.name, job.variety, job.labels, job.rows, job.recipe,
        extra=job.extra, decided=job.decided, cut=job.cut,
    )  # fmt: skip


def _figures(job: Job, trained: Trained) -> dict[str, Any]:
    """On held-out folds of the training rows: F1 at the chosen cuts, calibration error, sizes."""
    scores, chances, marks = [], [], []
    for number in range(len(trained.packed.decided)):
        asked = ~np.isnan(trained.marks[:, number])
        if not asked.any():
            continue
        logits, truth = trained.held_out[asked, number], trained.marks[asked, number]
        said = (logits >= trained.packed.decision[number]).astype(float)
        scores.append(f1(truth, said))
        chances.append(1 / (1 + np.exp(-logits)))
        marks.append(truth)
    error = expected_calibration_error(np.concatenate(chances), np.concatenate(marks))
    return {
        "texts": len(job.rows), "pieces": trained.packed.rows,
        "macro_f1": round(float(np.mean(scores)), 4), "calibration_error": round(error, 4),
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
