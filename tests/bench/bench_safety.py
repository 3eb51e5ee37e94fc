"""``build.py bench safety [--data FOLDER]``: how well danger is recognised, and how fast.

1. The project's own examples: recall and false alarms per language, split and class, with Wilson
   intervals, beside a plain list of key words (the tables of docs/evaluation.md).
2. 20,000 everyday lines (GoEmotions, XED neutral; seed 7) where the data folder has them: how many
   bring help, though none should.
3. Time: to make the rules ready, a text of 100 words, and hostile texts of 20,000 characters.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from pathlib import Path

from workshop.paths import ROOT
from workshop.safety_figures import LANGUAGES, Share, by_keywords, by_rules, table
from workshop.safety_files import rules_of

LINES, SEED = 20_000, 7
SAMPLE = (
    "today i went to the market with my sister and we bought bread and some fruit for the week "
    "then it rained and we waited under a roof and talked about work "
)
HUNDRED = (SAMPLE * 4).split()[:100]
HOSTILE = {
    "one key word": "kill " * 4_000,
    "letters apart": "k i l l " * 2_500,
    "zero width": "k\u200bi\u200bl\u200bl\u200b " * 2_000,
    "one long word": "suicide" * 2_800,
    "masks": "s*i*c*i*d*e " * 1_600,
    "I am not": "i am not going to kill myself " * 660,
    "Arabic": "بدي اموت ما بدي " * 1_250,
}


def everyday(folder: Path) -> list[str]:
    goemotions, xed = folder / "goemotions" / "train.tsv", folder / "xed" / "neu_en.txt"
    if not (goemotions.exists() and xed.exists()):
        return []
    lines = [line.split("\t")[0] for line in goemotions.read_text(encoding="utf-8").splitlines()]
    lines += [line.split("\t")[-1] for line in xed.read_text(encoding="utf-8").splitlines()]
    random.Random(SEED).shuffle(lines)
    return lines[:LINES]


def milliseconds(text: str, language: str) -> float:
    by_rules(text, language)
    started = time.process_time()
    by_rules(text, language)
    return (time.process_time() - started) * 1_000


def main() -> int:
    parser = argparse.ArgumentParser(prog="build.py bench safety")
    default = os.environ.get("STILLWATER_DATA", str(ROOT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=Path(default))
    options = parser.parse_args()
    print(table())
    lines = everyday(options.data)
    for name, read in (("rules", by_rules), ("keywords", by_keywords)):
        hits = sum(read(line, "en").tier != "none" for line in lines)
        print(f"everyday English lines that bring help, {name}: {Share(hits, len(lines))}")
    for language in LANGUAGES:
        rules_of.cache_clear()
        started = time.process_time()
        rules_of(language)
        ready = (time.process_time() - started) * 1_000
        took = milliseconds(" ".join(HUNDRED), language)
        print(f"{language}: ready in {ready:.0f} ms; 100 words {took:.2f} ms")
    for name, text in HOSTILE.items():
        slowest = max(milliseconds(text[:20_000], language) for language in LANGUAGES)
        print(f"hostile, {name}: {slowest:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
