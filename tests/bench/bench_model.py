"""``build.py bench model``: how well the models read, beside what is simpler, and what they cost.

Prints F1 and calibration error of each head and language on the development splits beside saying
"yes" always and a list of words, and F1 of both models where the second can be had; sizes; and the
time for a text of 100 words in CPython and in Pyodide under Node (the best of many rounds: a busy
machine only adds). ``--write`` puts the tables between their marks in docs/evaluation.md.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import brotli

from workshop.engine import app_sources
from workshop.model_figures import Line, line_of, splits
from workshop.model_table import written
from workshop.paths import NODE_MODULES, ROOT, TIER1
from workshop.reading import embedder, shipped_reader
from workshop.training.packing import by_language
from workshop.training.sources import NoData, data_folder

ROUNDS = 30
BROTLI_LIMIT_BYTES, TIME_LIMIT_MS = 2_000_000, 15.0
HUNDRED_WORDS = {
    "en": "I have been thinking about work all week and I cannot sleep, my boss wants to talk. ",
    "es": "Llevo toda la semana pensando en el trabajo y no puedo dormir, mi jefa quiere hablar. ",
    "ar": "أفكر في العمل طوال الأسبوع ولا أستطيع النوم لأن مديري قال إنه يريد أن نتحدث غدا ",
}
TIMED = """
import sys, time, json
sys.path.insert(0, "/app")
from stillwater.reading.classifier import Model
from stillwater.reading.reader import Reader
found = {}
for language, text in json.loads(TEXTS).items():
    started = time.perf_counter()
    reader = Reader(Model.from_bytes(open(f"/{language}.bin", "rb").read()))
    found[f"{language} file"] = (time.perf_counter() - started) * 1e3
    started = time.perf_counter()
    reader.read(text, language)
    found[f"{language} first"] = (time.perf_counter() - started) * 1e3
    took = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        reader.read(text, language)
        took.append((time.perf_counter() - started) * 1e3)
    found[language] = min(took)
json.dumps(found)
"""
NODE = """
import fs from "node:fs"; import path from "node:path"; import { loadPyodide } from "pyodide";
const plan = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const python = await loadPyodide();
for (const [name, source] of Object.entries(plan.app)) {
  python.FS.mkdirTree(path.posix.dirname(`/app/${name}`));
  python.FS.writeFile(`/app/${name}`, fs.readFileSync(source));
}
for (const [language, file] of Object.entries(plan.weights)) {
  python.FS.writeFile(`/${language}.bin`, fs.readFileSync(file));
}
python.globals.set("TEXTS", plan.texts);
python.globals.set("ROUNDS", plan.rounds);
console.log(python.runPython(plan.code));
"""


def hundred(sentence: str) -> str:
    return " ".join((sentence * 8).split()[:100])


def timed_here() -> dict[str, float]:
    reader = shipped_reader()
    found = {}
    for language, sentence in HUNDRED_WORDS.items():
        text, took = hundred(sentence), []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            reader.read(text, language)
            took.append((time.perf_counter() - started) * 1e3)
        found[language] = min(took)
    return found


def timed_in_pyodide(files: Mapping[str, bytes]) -> dict[str, float]:
    """Milliseconds in the Pyodide that ships, run by Node."""
    reading = {
        name: str(file)
        for name, file in app_sources().items()
        if name.startswith(("stillwater/reading/", "stillwater/domain/", "stillwater/__init__"))
    }
    with tempfile.TemporaryDirectory(dir=NODE_MODULES.resolve().parent) as folder:
        paths = {language: Path(folder, f"{language}.bin") for language in files}
        for language, path in paths.items():
            path.write_bytes(files[language])
        plan = {
            "app": reading, "code": TIMED, "rounds": ROUNDS,
            "weights": {language: str(path) for language, path in paths.items()},
            "texts": json.dumps({code: hundred(text) for code, text in HUNDRED_WORDS.items()}),
        }  # fmt: skip
        script, listed = Path(folder, "timed.mjs"), Path(folder, "plan.json")
        script.write_text(NODE)
        listed.write_text(json.dumps(plan))
        done = subprocess.run(
            ["node", str(script), str(listed)], check=True, cwd=ROOT, capture_output=True, text=True
        )
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="build.py bench model")
    parser.add_argument("--data", type=Path, default=data_folder())
    parser.add_argument("--write", action="store_true", help="into docs/evaluation.md")
    options = parser.parse_args(arguments)
    reader = shipped_reader()
    both = shipped_reader(2) if embedder() else None
    lines: list[Line] = []
    try:
        for split in splits(options.data):
            lines.append(line_of(reader, split, both))
            print(lines[-1], file=sys.stderr, flush=True)
    except NoData as fault:
        print(f"Stopped: {fault}", file=sys.stderr)
        return 1
    files = by_language(TIER1.read_bytes(), list(HUNDRED_WORDS))
    inside = timed_in_pyodide(files)
    costs = {
        f"heads of {language}, bytes / under brotli (at most {BROTLI_LIMIT_BYTES:,})": (
            f"{len(data):,} / {len(brotli.compress(data, quality=11)):,}"
        )
        for language, data in files.items()
    }
    for language, took in timed_here().items():
        costs[f"100 words of {language}, CPython / Pyodide (at most {TIME_LIMIT_MS:.0f}), ms"] = (
            f"{took:.1f} / {inside[language]:.1f}"
        )
        costs[f"reading the file of {language} in Pyodide, ms"] = (
            f"{inside[f'{language} file']:.0f}"
        )
        costs[f"the first text of {language} in Pyodide, ms"] = f"{inside[f'{language} first']:.0f}"
    print(written("", lines, costs))
    if options.write:
        target = ROOT / "docs" / "evaluation.md"
        target.write_text(written(target.read_text("utf-8"), lines, costs), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
