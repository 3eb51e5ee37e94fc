"""What the branch for danger said of held-out rows, kept by text and mixed with the first model:
the same bytes each time.

Runs in the environment that ``build.py train`` makes.
"""

from __future__ import annotations

import json
import subprocess
from math import log

import pytest

from stillwater.domain.likeness import Embedded
from stillwater.reading.features import named
from stillwater.reading.fusion import Fusion, read_fused
from stillwater.reading.safety import RAISE_GENTLE, RAISE_SUPPORT
from tests.unit.test_training import TRAIN_PYTHON
from workshop.embedding.signs import LABELS
from workshop.paths import PY, ROOT, SIGNS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not TRAIN_PYTHON.exists(), reason="python3 build.py train makes it"),
]
BOUNDS = {
    "en": (("danger", RAISE_GENTLE["en"], 0.066), ("strong", RAISE_SUPPORT["en"], 0.05)),
    "es": (("danger", RAISE_GENTLE["es"], 0.055), ("strong", RAISE_SUPPORT["es"], 0.042)),
}
RUN = """
import json, sys
from pathlib import Path
from zlib import crc32
import numpy as np
from workshop.embedding.signs import read_signs
from workshop.paths import SIGNS
from workshop.training import upper
from workshop.training.fused import fused_file, train_fused_signs
from workshop.training.heads import train_head
from workshop.training.linear import Recipe, marks_of, matrix_of
from workshop.training.recipes import Job
from workshop.training.sources import Row

LABELS = upper.LABELS

def height(text):
    return crc32(text.encode()) % 7 % 4

def row(text):
    return Row(text, {name: float(height(text) > at) for at, name in enumerate(LABELS)},
               f"scenario {crc32(text.encode()) % 60}")

work = []
for language in ("en", "es"):
    rows = [row(f"{language} line {number}") for number in range(150)]
    calm = [Row(f"calm {language} {n}", dict.fromkeys(LABELS, 0.0), weight=0.3) for n in range(9)]
    work.append(Job("safety", language, LABELS, rows, Recipe(rows=200, folds=3), calm))
own = [each for job in work for each in job.rows]
noise = np.random.default_rng(3).normal(size=(len(own), 3))
said = 6 * marks_of(own, LABELS) - 3 + noise
out = Path(sys.argv[1])
np.savez(out / "kept.npz", digests=upper.digests_of(own)[::-1], said=said[::-1])
fused, heard = [], {}
for job in work:
    first = train_head(job.name, job.variety, job.labels, job.rows, job.recipe, extra=job.extra)
    held_out = upper.held_out(job, out / "kept.npz")
    fused.append(train_fused_signs(job, first, held_out))
    heard[job.variety] = [first.held_out.tolist(), held_out.tolist(), first.marks.tolist()]
try:
    upper.held_out(Job("safety", "en", LABELS, [row("a new line")], Recipe()), out / "kept.npz")
except upper.NotLearned as fault:
    (out / "fault.txt").write_text(str(fault))
words, ruled = (Row("i want to", {}, outcomes=each) for each in ((), ("wish support",)))
(without,), (with_it,) = (matrix_of([each]).tolil().rows.tolist() for each in (words, ruled))
(out / "pieces.json").write_text(json.dumps(sorted(set(with_it) ^ set(without))))
grown = [Job("safety", "en", LABELS, [*own[:8], row("a new line")], Recipe(folds=3))]
chosen = [[each.text for each in upper.rows_of(grown, further, out / "kept.npz")[0]]
          for further in (False, True)]
(out / "chosen.json").write_text(json.dumps([[each.text for each in own[:8]], *chosen]))
def later(many):
    rows = [*(row(f"a new line {number}") for number in range(many)), *own[:5]]
    digests, found = upper.last_said(upper.digests_of(rows), np.full((many + 5, 3), 7, np.float16),
                                     out / "kept.npz")
    places = {int(digest): at for at, digest in enumerate(digests)}
    return found[[places[int(each)] for each in upper.digests_of([rows[0], *own])]]
(out / "later.json").write_text(json.dumps([later(30).tolist(), said.tolist()]))
forgot = later(40)
np.savez(out / "forgot.npz", digests=upper.digests_of(own), said=np.full((len(own), 3), np.nan))
nothing = upper.held_out(work[0], out / "forgot.npz")
(out / "forgot.json").write_text(json.dumps([np.isnan(forgot).any(axis=1).tolist(),
                                             forgot[0].tolist(), bool(np.isnan(nothing).all())]))
there = SIGNS.read_bytes()
before = upper.arrays_of(read_signs(there))
upper.HELD_OUT = out / "taken.npz"
def learned(by):
    nets = {name: value + by for name, value in before.items()}
    return {**nets, "held_out": np.full((3, 3), by, np.float16), "further": False}
prepared = {"digests": upper.digests_of(own[:2])}
(out / "same.bin").write_bytes(upper.take([learned(0)], prepared))
mean = upper.arrays_of(read_signs(
    upper.take([learned(0.25), learned(0.5)], prepared, read_signs(there))))
off_by = float(abs(mean["out.b"] - before["out.b"] - 0.25).max())
taken = np.load(out / "taken.npz")["said"].tolist()
(out / "mean.json").write_text(json.dumps([off_by, taken]))
(out / "tier2.bin").write_bytes(fused_file(fused))
(out / "heard.json").write_text(json.dumps(heard))
"""


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """Two folders with what a small training wrote, each in a process of its own."""
    found = []
    for seed in ("1", "2"):
        out = tmp_path_factory.mktemp("signs")
        environment = {"PYTHONPATH": str(PY), "PYTHONHASHSEED": seed, "OMP_NUM_THREADS": "1"}
        command = [str(TRAIN_PYTHON), "-c", RUN, str(out)]
        subprocess.run(command, check=True, env=environment, cwd=ROOT)
        found.append(out)
    return found


@pytest.mark.parametrize("name", ["tier2.bin", "heard.json"])
def test_two_runs_write_the_same_bytes(runs, name):
    first, second = ((out / name).read_bytes() for out in runs)
    assert first == second and len(first) > 200


def test_a_branch_that_comes_back_as_it_was_is_the_same_file(runs):
    assert (runs[0] / "same.bin").read_bytes() == SIGNS.read_bytes()


def test_of_several_the_mean_is_written_and_what_they_said_of_held_out_rows(runs):
    off_by, said = json.loads((runs[0] / "mean.json").read_text())
    assert off_by < 1e-5, "a third of 0, .25 and .5 more than before"
    assert said == [[0.375] * 3] * 2, "the branch that there was has no say there"


def test_a_line_that_the_branch_never_saw_is_named(runs):
    assert "new examples in en" in (runs[0] / "fault.txt").read_text()


def test_what_was_said_is_found_again_by_its_text(runs):
    for _, held_out, marks in json.loads((runs[0] / "heard.json").read_text("utf-8")).values():
        right = [
            (logit > 0) == (mark > 0)
            for logits, some in zip(held_out, marks, strict=True)
            for logit, mark in zip(logits, some, strict=True)
        ]
        assert sum(right) / len(right) > 0.85


def test_learning_further_keeps_what_was_said_before_a_line_was_learned(runs):
    (new, *old), before = json.loads((runs[0] / "later.json").read_text("utf-8"))
    assert new == [7, 7, 7]
    assert old == [pytest.approx(each, abs=0.01) for each in before]


def test_going_further_takes_what_is_new_and_some_of_what_is_known(runs):
    own, every, further = json.loads((runs[0] / "chosen.json").read_text("utf-8"))
    assert every == [*own, "a new line"]
    assert further == [own[0], own[4], "a new line"]


def test_many_new_lines_alone_say_how_good_the_branch_is(runs):
    """What weaker nets said of the earlier ones is forgotten; these count as learned still."""
    forgot, new, nothing = json.loads((runs[0] / "forgot.json").read_text("utf-8"))
    assert forgot == [False] + 300 * [True] and new == [7, 7, 7] and nothing


def test_what_is_left_of_rules_is_learned_from_as_the_app_reads_it(runs):
    learned = json.loads((runs[0] / "pieces.json").read_text("utf-8"))
    assert learned == sorted(named(["wish support"]))


def test_few_lines_without_danger_reach_the_chance_that_brings_help(runs):
    data = (runs[0] / "tier2.bin").read_bytes()
    assert all(not head.weights for head in read_fused(data))
    fusion = Fusion.from_bytes(data)
    heard = json.loads((runs[0] / "heard.json").read_text("utf-8"))
    for language, (first, held_out, marks) in heard.items():
        for label, chance, share in BOUNDS[language]:
            reached = []
            for logits, signs, some in zip(first, held_out, marks, strict=True):
                own = dict(zip(LABELS, logits, strict=True))
                fused, _ = fusion.fused("safety", language, own, Embedded((), signs))
                if not some[LABELS.index(label)]:
                    reached.append(fused[label] >= _logit(chance) + 1e-4)
            assert sum(reached) <= share * len(reached) + 1


def _logit(chance):
    return log(chance / (1 - chance))
