"""Training: the same bytes each time, from rows that say what is in them.

Runs in the environment that ``build.py train`` makes; without it only what needs no numpy is tried.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from stillwater.domain.likeness import Embedded
from stillwater.reading.classifier import Model
from stillwater.reading.fusion import Fusion, read_fused
from stillwater.reading.packed import BadWeights
from stillwater.reading.reader import Reader
from tests.unit.reading_kit import tiny_model
from workshop.paths import PY, ROOT
from workshop.training import sources
from workshop.training.labels import EMOTIONS, FINE, PATTERNS, SIX_OF_FINE, THEMES, TIERS

TRAIN_PYTHON = ROOT / ".venv-train" / "bin" / "python"
SMALL_RUN = """
import json
import sys
from pathlib import Path
import numpy as np
from workshop.training import second_step
from workshop.training.fused import fused_file, train_fused
from workshop.training.heads import train_head
from workshop.training.linear import Recipe
from workshop.training.packing import packed_file
from workshop.training.recipes import Job
from workshop.training.second_step import learned
from workshop.training.sources import Row
rows = []
for number in range(240):
    glad, low = float(number % 2), float(number % 3 == 0)
    words = ["so glad today"] * int(glad) + ["feeling low again"] * int(low) + [f"line {number}"]
    marks = {"glad": glad, "low": low} if number % 7 else {"glad": glad}
    rows.append(Row(" ".join(words), marks, f"scenario {number % 40}"))
job = Job("emotions", "eng", ("glad", "low"), rows, Recipe(rows=200, folds=3))
made = train_head(job.name, job.variety, job.labels, rows, job.recipe, cut=job.cut)
vectors = np.sin(np.arange(240 * 384, dtype=np.float64).reshape(240, 384) * 0.37)
fruit = []
for number in range(240):
    apple, pear = number % 2, number % 3 > 0
    text = " ".join(["an apple"] * apple + ["some pears"] * pear + [f"line {number % 40}"])
    marks = {"one": float(apple != pear), "apple": float(apple), "pear": float(pear)}
    fruit.append(Row(text, marks, f"scenario {number % 40}"))
stepped = train_head("themes", "en", ("one", "apple", "pear"), fruit,
                     Recipe(rows=200, folds=3, dual=True), decided=("one",))
assert stepped.held_out.shape == stepped.marks.shape == (240, 1)
fallen = [Row(f"apple {number} fell", {"one": 0.0, "apple": 1.0, "pear": 0.0},
              parts=(Row("an apple", {}), Row("some pears", {})) if number < 40 else ())
          for number in range(90)]
learn, seen = second_step.learned, []
second_step.learned = lambda *given: seen.append(given) or learn(*given)
trimmed = train_head("themes", "es", ("one", "apple", "pear"), fruit,
                     Recipe(rows=200, folds=3, dual=True, once=True), extra=fallen,
                     decided=("one",))
assert trimmed.held_out.shape == (240, 1)
own = np.repeat([[2.0, 1.0], [-2.0, -1.0]], 60, axis=0) + np.sin(np.arange(240)).reshape(120, 2)
every = np.vstack([own, np.full((60, 2), 2.0)])
def step(many):
    rows = np.arange(many)
    pairs, held = learned(("danger",), every[:many], (rows < 60)[:, None].astype(float),
                          np.ones(many), rows % 3, rows < 120)
    return [pairs.middle, held.shape, pairs.logits([2.0, 2.0])["danger"]]
out = Path(sys.argv[1])
((_, logits, _, _, fold, _),) = seen
out.joinpath("further.json").write_text(json.dumps([fold[240:].tolist(), logits[240:].tolist()]))
out.joinpath("step.json").write_text(json.dumps([step(120), step(180)]))
out.joinpath("tier1.bin").write_bytes(packed_file([made.packed, stepped.packed]))
out.joinpath("tier2.bin").write_bytes(fused_file([train_fused(job, made, vectors)]))
"""


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """Two folders with what a small training wrote, each in a process of its own."""
    if not TRAIN_PYTHON.exists():
        pytest.skip("no environment for training: python3 build.py train makes it")
    found = []
    for seed in ("1", "2"):
        out = tmp_path_factory.mktemp("weights")
        environment = {"PYTHONPATH": str(PY), "PYTHONHASHSEED": seed, "OMP_NUM_THREADS": "1"}
        command = [str(TRAIN_PYTHON), "-c", SMALL_RUN, str(out)]
        subprocess.run(command, check=True, env=environment, cwd=ROOT)
        found.append(out)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", ["tier1.bin", "tier2.bin"])
def test_two_runs_write_the_same_bytes(runs, name):
    first, second = ((out / name).read_bytes() for out in runs)
    assert first == second and len(first) > 500


@pytest.mark.slow
def test_what_was_learned_is_read(runs):
    reader = Reader(Model.from_bytes((runs[0] / "tier1.bin").read_bytes()))
    said = reader.read("so glad today, line 3", "en").emotions
    assert said["glad"] > 0.8 > 0.2 > said["low"]
    reader.use(fusion=Fusion.from_bytes((runs[0] / "tier2.bin").read_bytes()))
    fused = reader.read("so glad today, line 3", "en", Embedded([0.01] * 384))
    assert fused.models_used == (1, 2)
    assert fused.emotions["glad"] > 0.7 > 0.3 > fused.emotions["low"]
    assert reader.read("so glad", "en", Embedded([0.01] * 12)).models_used == (1,)


@pytest.mark.slow
def test_a_second_step_learns_what_no_sum_of_pieces_can_say(runs):
    """One of two fruits, not both and not none."""
    reader = Reader(Model.from_bytes((runs[0] / "tier1.bin").read_bytes()))

    def one(text):
        return reader.read(text, "en").themes

    assert set(one("line 3")) == {"one"}
    assert min(one(text)["one"] for text in ("an apple line 3", "some pears line 3")) > 0.7
    assert max(one(text)["one"] for text in ("an apple some pears line 3", "line 3")) < 0.3


@pytest.mark.slow
def test_rows_beside_the_own_ones_are_held_out_for_the_second_step(runs):
    fold, said = json.loads((runs[0] / "further.json").read_text("utf-8"))
    assert set(fold) == {0, 1, 2} and all(map(any, said)) and len(said) == 90


@pytest.mark.slow
def test_the_highest_that_a_text_or_a_part_of_it_has_is_learned_from_too(runs):
    """Behind the labels of a text: the highest of "one", of the text or of its two parts."""
    _, said = json.loads((runs[0] / "further.json").read_text("utf-8"))
    assert all(len(each) == 4 for each in said)
    assert all(highest > one for one, _, _, highest in said[:40])
    assert all(highest == one for one, _, _, highest in said[40:])


@pytest.mark.slow
def test_everyday_rows_take_part_in_the_second_step_and_are_not_its_measure(runs):
    """Sixty everyday rows whose logits look like danger."""
    (middle, shape, without), (same, more, beside) = json.loads(
        (runs[0] / "step.json").read_text("utf-8")
    )
    assert middle == same and (shape, more) == ([120, 1], [180, 1])
    assert without > 1 > beside + 1


@pytest.mark.slow
def test_damaged_fused_heads_are_refused(runs):
    data = (runs[0] / "tier2.bin").read_bytes()
    assert len(read_fused(data)) == 1
    for spoilt in (b"", data[:-1], data[:40], data + b"\0", b"SWF2" + data[4:],
                   data[:600] + bytes([data[600] ^ 1]) + data[601:]):  # fmt: skip
        with pytest.raises(BadWeights):
            read_fused(spoilt)


WHERE_BETTER = """
import sys
from pathlib import Path
import numpy as np
from workshop.training.linear import Recipe
from workshop.training.recipes import Job
from workshop.training.sources import Row
from workshop.training.train import SecondModel, train
rows = [Row(f"a line of number {n} and {n * 7 % 11}", {"x": float(n % 3 == 0)}) for n in range(150)]
jobs = [Job(name, "en", ("x",), rows, Recipe(rows=200, folds=3)) for name in ("themes", "fine")]
asked = []
def embed(texts):
    asked.append(len(texts))
    vectors = np.zeros((len(texts), 384))
    vectors[:, 0] = 1.0 if len(asked) > 1 else [float(n % 3 == 0) for n in range(150)]
    return vectors
train(jobs, Path(sys.argv[1]), None, SecondModel(embed, None), lambda said: None)
"""


@pytest.mark.slow
def test_only_heads_that_read_better_with_both_are_written(tmp_path):
    if not TRAIN_PYTHON.exists():
        pytest.skip("no environment for training: python3 build.py train makes it")
    command = [str(TRAIN_PYTHON), "-c", WHERE_BETTER, str(tmp_path)]
    subprocess.run(command, check=True, env={"PYTHONPATH": str(PY)}, cwd=ROOT)
    heads = read_fused((tmp_path / "tier2.bin").read_bytes())
    assert [(head.name, head.variety) for head in heads] == [("themes", "en")]
    held_out = json.loads((tmp_path / "tier2.json").read_text("utf-8"))["held_out"]
    assert held_out["themes/en"]["fused_macro_f1"] > 0.99 > held_out["themes/en"]["macro_f1"]
    assert held_out["fine/en"]["fused_macro_f1"] <= held_out["fine/en"]["macro_f1"]


def test_the_labels_are_those_of_the_reading():
    assert len(set(FINE)) == 28 and {each for six in SIX_OF_FINE.values() for each in six} == set(
        FINE
    ) - {"neutral"}
    assert set(SIX_OF_FINE) == set(EMOTIONS)


@pytest.mark.parametrize("language", sources.OWN_LANGUAGES)
@pytest.mark.parametrize("head", ["safety", "patterns", "themes"])
def test_own_examples_are_well_formed_and_split_by_scenario(language, head):
    rows = {}
    for split in ("train", "test"):
        lines = sources.examples(language, head, split)
        assert len(lines) >= 100
        if head == "safety":
            assert all(len(line) == 5 and line[2] in TIERS for line in lines)
            rows[split] = sources.safety_rows(lines)
        else:
            labels = THEMES if head == "themes" else PATTERNS
            rows[split] = sources.labelled(lines, labels)
    scenarios = {split: {row.group for row in each} for split, each in rows.items()}
    assert not scenarios["train"] & scenarios["test"]
    assert not {row.text for row in rows["train"]} & {row.text for row in rows["test"]}


def test_missing_data_is_said_plainly(tmp_path):
    with pytest.raises(sources.NoData, match="--data"):
        sources.goemotions(tmp_path)
    with pytest.raises(sources.NoData, match="--data"):
        sources.brighter(tmp_path, "eng")


def test_an_unknown_label_in_an_example_is_an_error():
    with pytest.raises(ValueError, match="unknown labels"):
        sources.labelled([["scenario", "works", "text"]], THEMES)


def test_public_rows_are_read_as_they_stand(tmp_path: Path):
    folder = tmp_path / "xed" / "projections"
    folder.mkdir(parents=True)
    (folder / "fr-projections.tsv").write_text('Bien\t5, 8\n"cassé\nNon\t1\n', encoding="utf-8")
    rows = sources.xed(tmp_path, "fr")
    assert [row.text for row in rows] == ["Bien", "Non"]
    assert json.dumps(rows[0].marks) == json.dumps(
        {name: float(name == "joy") for name in EMOTIONS}
    )


def test_without_an_embedding_the_first_model_reads_alone():
    reader = Reader(tiny_model(), fusion=Fusion([]))
    assert reader.read("glad", "en").models_used == (1,)
    assert sys.getsizeof(reader) < 10_000
