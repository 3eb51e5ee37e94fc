"""The texts that the models learn from: public sets in the data folder, and our own examples.

Every loader gives rows in the order of the files, which are read in a fixed order.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from stillwater.domain.heard import DANGERS
from workshop.paths import PROMPTS, ROOT
from workshop.training.labels import (
    EMOTIONS,
    FINE,
    SAFETY_CLASSES,
    SAFETY_STEPS,
    SIX_OF_FINE,
    TIERS,
)

OWN_LANGUAGES = ("en", "es", "ar")
EXAMPLES = PROMPTS / "examples"
XED_FILES = {
    "en": ("en-annotated.tsv",), "es": ("projections/es-projections.tsv",),
    "fr": ("projections/fr-projections.tsv",), "ar": ("projections/ar-projections.tsv",),
    "pt": ("projections/br-projections.tsv", "projections/pt-projections.tsv"),
}  # fmt: skip
XED_NEUTRAL = "neu_en.txt"
WEIGHT_OF = {"negation": 2.0, "recovery": 2.0}
"""How much a line of a class counts where it is learned from: these two are said in the words of
danger itself, and were half of the false alarms in Spanish and Arabic where they counted like the
others."""
_OF_DANGER = ("safety-plan", "free-reflection")
_WRITES = re.compile(r"writes[^:]*: *(.+)")
_XED_NUMBERS = {1: "anger", 3: "disgust", 4: "fear", 5: "joy", 6: "sadness", 7: "surprise"}


def data_folder() -> Path:
    """Where the public sets are unless --data says otherwise."""
    return Path(os.environ.get("STILLWATER_DATA") or ROOT.parent / "shared" / "data")


class NoData(Exception):
    """A set is not in the data folder; the text says which file was looked for."""


@dataclass(frozen=True, slots=True)
class Row:
    """One text. ``marks``: label -> 0 or 1; a label that was not asked of the text is missing.

    ``group``: what must not be torn apart by folds (a scenario); "" for a text of its own.
    ``outcomes``: what is left of the rules for safety that match it. ``parts``: those of it that
    are read beside it.
    """

    text: str
    marks: Mapping[str, float]
    group: str = ""
    weight: float = 1.0
    outcomes: tuple[str, ...] = ()
    parts: tuple[Row, ...] = ()


def _lines(path: Path) -> Iterator[str]:
    if not path.exists():
        raise NoData(f"{path} is not there. Name the folder that holds the data with --data.")
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            yield line.rstrip("\r\n")


def brighter(data: Path, variety: str, split: str = "train") -> list[Row]:
    """Rows of BRIGHTER (CC BY 4.0) with the emotions that were asked of this variety."""
    path = data / "brighter" / split / f"{variety}.csv"
    if not path.exists():
        raise NoData(f"{path} is not there. Name the folder that holds the data with --data.")
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Row(row["text"], {name: float(row[name]) for name in EMOTIONS if name in row})
            for row in csv.DictReader(file)
        ]


def brighter_varieties(data: Path) -> list[str]:
    """Codes of every variety with a training split."""
    return sorted(path.stem for path in (data / "brighter" / "train").glob("*.csv"))


def goemotions(data: Path, split: str = "train") -> list[Row]:
    """Rows of GoEmotions (Apache-2.0, data CC BY 4.0) with all 28 labels."""
    rows = []
    for line in _lines(data / "goemotions" / f"{split}.tsv"):
        text, numbers, _ = line.split("\t")
        chosen = {FINE[int(number)] for number in numbers.split(",")}
        rows.append(Row(text, {name: float(name in chosen) for name in FINE}))
    return rows


def six_from_fine(rows: Sequence[Row]) -> list[Row]:
    """GoEmotions rows with the six emotions that its authors group the fine ones under."""
    return [
        Row(row.text, {six: max(row.marks[name] for name in names)
                       for six, names in SIX_OF_FINE.items()})
        for row in rows
    ]  # fmt: skip


def xed(data: Path, language: str) -> list[Row]:
    """Rows of XED (CC BY 4.0): film subtitles, Plutchik's emotions, of which six are ours."""
    rows = []
    for name in XED_FILES[language]:
        for line in _lines(data / "xed" / name):
            text, _, numbers = line.rpartition("\t")
            parts = [part.strip() for part in numbers.split(",")]
            if not text or not all(part.isdecimal() for part in parts):
                continue  # a few lines of the set are broken in two
            chosen = {_XED_NUMBERS.get(int(part)) for part in parts}
            rows.append(Row(text, {six: float(six in chosen) for six in EMOTIONS}))
    if language == "en":
        for line in _lines(data / "xed" / XED_NEUTRAL):
            text = line.rsplit("\t", 1)[0].strip()
            if text:
                rows.append(Row(text, dict.fromkeys(EMOTIONS, 0.0)))
    return rows


def examples(language: str, head: str, split: str, folder: Path = EXAMPLES) -> list[list[str]]:
    """Fields of the project's own examples, of ``head.split.tsv`` and of every
    ``head-more.split.tsv`` beside it; empty where there are none of this head."""
    files = sorted((folder / language).glob(f"{head}*.{split}.tsv"))
    lines = (line for path in files for line in _lines(path))
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def exercise_answers(language: str, folder: Path = PROMPTS / "protocols") -> list[str]:
    """What the scripts beside the exercises write, except where danger is their subject."""
    plans = sorted(folder.glob(f"*/testplans/{language}*.testplan"))
    lines = [line for plan in plans if plan.parts[-3] not in _OF_DANGER for line in _lines(plan)]
    return [found[1] for line in lines if (found := _WRITES.match(line))]


def named_words(language: str, head: str, folder: Path = EXAMPLES) -> list[list[str]]:
    """Short phrases that name a label, in the shape of examples: one scenario a phrase."""
    path = folder / language / f"{head}.words.tsv"
    if not path.exists():
        return []
    lines = [line.split("\t") for line in _lines(path) if line and not line.startswith("#")]
    return [
        [f"word {phrase}", label, phrase] for label, listed in lines for phrase in listed.split("|")
    ]


def labelled(lines: Sequence[Sequence[str]], labels: Sequence[str]) -> list[Row]:
    """Rows of patterns or themes: scenario, labels with commas between (or "none"), text."""
    rows = []
    for scenario, names, text in lines:
        chosen = {name.strip() for name in names.split(",")} - {"none"}
        if unknown := chosen - set(labels):
            raise ValueError(f"unknown labels {sorted(unknown)} in scenario {scenario}")
        rows.append(Row(text, {name: float(name in chosen) for name in labels}, scenario))
    return rows


def safety_rows(lines: Sequence[Sequence[str]]) -> list[Row]:
    """Rows of safety: scenario, class, tier, danger, text. Marks: three steps (any, strong, now),
    which danger it is, and of which class the line is. Weights: ``WEIGHT_OF``."""
    rows = []
    for scenario, kind, tier, danger, text in lines:
        height = TIERS.index(tier)
        marks = {step: float(height > at) for at, step in enumerate(SAFETY_STEPS)}
        marks |= {name: float(name == danger) for name in DANGERS}
        marks |= {name: float(name == kind) for name in SAFETY_CLASSES}
        rows.append(Row(text, marks, scenario, weight=WEIGHT_OF.get(kind, 1.0)))
    return rows
