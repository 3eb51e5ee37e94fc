"""``build.py audit FILE.jsonl --lang xx``: the shipped models read a file of texts.

One JSON line out for each line in, in order, by the very files and the code that ship. A line that
cannot be read gives ``{"error": ...}`` with its number, never its text; the rest goes on.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TextIO

from stillwater.domain.heard import TIERS
from stillwater.domain.likeness import NOT_EMBEDDED, Embedded
from stillwater.reading.reader import ANY, VARIETIES, Reader
from stillwater.reading.scores import Scored
from workshop.reading import Embed, embedder, shipped_reader
from workshop.training.labels import EMOTIONS, FINE, THEMES

#: Codes of BRIGHTER and ISO 639-3 beside ISO 639-1. Two dialects of Arabic have heads of their own.
CODES: Mapping[str, str] = {
    "eng": "en", "esp": "es", "spa": "es", "fra": "fr", "ptbr": "pt", "ptmz": "pt", "por": "pt",
    "hin": "hi", "swa": "sw", "swh": "sw", "hau": "ha", "ara": "ar", "arb": "ar",
    "arq": "arq", "ary": "ary",
}  # fmt: skip
_DIGITS = 6
_LINES_AT_ONCE = 64
_SAID = 0.5

_reader: list[Reader] = []  # one a process, made by ``_begin``
_embed: list[Embed] = []


def code_of(name: str) -> str | None:
    """The reader's own code for a language, or None if there are no heads for it."""
    code = CODES.get(name.lower(), name.lower())
    return code if code in VARIETIES else None


def read_line(
    reader: Reader, line: str, number: int, language: str, embed: Embed | None = None
) -> dict[str, Any]:
    """What is written for one line. Never raises for what a line can hold."""
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):  # a message of theirs would quote the line
        return {"error": f"line {number}: not JSON"}
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        return {"error": f'line {number}: no object with a "text" that is a string'}
    text = data["text"]
    return found_in(reader, text, language, embed(text) if embed else NOT_EMBEDDED)


def found_in(
    reader: Reader, text: str, language: str, embedded: Embedded = NOT_EMBEDDED
) -> dict[str, Any]:
    """The reading of one text, in the shape that is printed.

    A label for which the language has no head is 0. Emotions, themes and patterns are moved so
    that .5 is where a label counts as there; the app's own ``Heard`` keeps the calibrated chances.
    """
    scores = reader.scores(text, language, embedded)
    scored, safety = scores.heads, reader.heard(scores).safety
    tiers: dict[str, float] = {
        tier: safety.tier_scores.get(tier, float(tier == safety.tier)) for tier in TIERS
    }
    return {
        "tier": safety.tier,
        "tier_scores": _short(tiers),
        "emotions": dict.fromkeys(EMOTIONS, 0.0) | _shifted(scored, "emotions"),
        "emotions_fine": dict.fromkeys(FINE, 0.0) | _shifted(scored, "fine"),
        "themes": dict.fromkeys(THEMES, 0.0) | _shifted(scored, "themes"),
        "patterns": _patterns(scored),
        "language": scores.told,
    }


def _short(values: Mapping[str, float]) -> dict[str, float]:
    return {name: round(value, _DIGITS) for name, value in values.items()}


def _shifted(scored: Mapping[str, Scored], name: str) -> dict[str, float]:
    return _short(scored[name].shifted()) if name in scored else {}


def _patterns(scored: Mapping[str, Scored]) -> dict[str, float]:
    """Empty where the binary head says no; else "any" and the patterns that are sure enough."""
    said = _shifted(scored, "any-pattern")
    if said.get(ANY, 0.0) < _SAID:
        return {}
    named = _shifted(scored, "patterns")
    return said | {name: chance for name, chance in named.items() if chance >= _SAID}


def _begin(tier: int) -> None:
    _reader[:] = [shipped_reader(tier)]
    embed = embedder() if tier > 1 else None
    _embed[:] = [embed] if embed else []


def _lines(part: tuple[int, Sequence[str], str]) -> list[str]:
    first, lines, language = part
    embed = _embed[0] if _embed else None
    found = (
        read_line(_reader[0], line, first + at, language, embed) for at, line in enumerate(lines)
    )
    return [json.dumps(each, ensure_ascii=False) for each in found]


def _parts(source: TextIO, language: str) -> Iterator[tuple[int, list[str], str]]:
    part: list[str] = []
    first = 1
    for number, line in enumerate(source, 1):
        part.append(line)
        if len(part) == _LINES_AT_ONCE:
            yield first, part, language
            part, first = [], number + 1
    if part:
        yield first, part, language


def audit(source: TextIO, out: TextIO, language: str, processes: int, tier: int = 1) -> int:
    """Read every line of ``source``; returns how many. ``tier``: 2 fuses the second model."""
    count = 0
    with get_context("spawn").Pool(processes, _begin, (tier,)) as pool:
        for lines in pool.imap(_lines, _parts(source, language)):
            count += len(lines)
            out.writelines(f"{line}\n" for line in lines)
    return count


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="build.py audit")
    parser.add_argument("file", type=Path, help='lines of {"text": "..."}')
    parser.add_argument("--lang", required=True, help="language of the texts: en, es, ar, eng, ...")
    parser.add_argument("--tier", type=int, choices=(1, 2), default=2,
                        help="1: the first model alone")  # fmt: skip
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args(arguments)
    language = code_of(options.lang)
    if language is None:
        known = ", ".join(sorted({*VARIETIES, *CODES}))
        print(f"No models for the language {options.lang!r}. There is: {known}", file=sys.stderr)
        return 2
    if not options.file.is_file():
        print(f"{options.file} is not there.", file=sys.stderr)
        return 2
    if options.tier > 1 and embedder() is None:
        print("Without the second model: its embedder is not installed here.", file=sys.stderr)
        options.tier = 1
    started = time.monotonic()
    # Bytes that are no UTF-8 spoil their own line alone.
    with options.file.open(encoding="utf-8", errors="replace", newline="\n") as source:
        count = audit(source, sys.stdout, language, max(1, options.processes), options.tier)
    seconds = time.monotonic() - started
    print(f"{count} lines in {seconds:.1f} s", file=sys.stderr)
    return 0
