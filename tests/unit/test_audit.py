"""``build.py audit``: what it promises to the programs that read it."""

from __future__ import annotations

import io
import json

import pytest

from stillwater.reading.reader import Reader
from tests.unit.reading_kit import tiny_model
from workshop import audit
from workshop.paths import TIER1
from workshop.training.labels import EMOTIONS, FINE, PATTERNS, THEMES, TIERS

pytestmark = pytest.mark.slow

KEYS = ["tier", "tier_scores", "emotions", "emotions_fine", "themes", "patterns", "language"]


def audited(lines: list[str], language: str, processes: int = 1) -> list[dict]:
    out = io.StringIO()
    source = io.StringIO("".join(f"{line}\n" for line in lines))
    assert audit.audit(source, out, language, processes) == len(lines)
    found = out.getvalue().splitlines()
    assert len(found) == len(lines)
    return [json.loads(line) for line in found]


def line_of(text: str) -> str:
    return json.dumps({"text": text})


def test_every_line_has_the_same_shape_and_its_place():
    texts = [f"I was afraid {number} times, and then glad." for number in range(150)]
    found = audited([line_of(text) for text in texts], "en", processes=2)
    for each in found:
        assert list(each) == KEYS
        assert each["tier"] in TIERS and list(each["tier_scores"]) == list(TIERS)
        assert set(each["emotions"]) == set(EMOTIONS)
        assert set(each["emotions_fine"]) == set(FINE)
        assert set(each["themes"]) == set(THEMES)
        assert set(each["patterns"]) <= {"any", *PATTERNS}
        assert bool(each["patterns"]) == (max(each["patterns"].values(), default=0) >= 0.5)


def test_bad_lines_are_told_by_number_and_the_rest_goes_on():
    secret = "nobody-may-read-this"
    lines = [line_of("glad"), f"{{{secret}", f'"{secret}"', f'{{"words": "{secret}"}}',
             f'{{"text": ["{secret}"]}}', "", "[" * 5000, line_of("afraid")]  # fmt: skip
    reader = Reader(tiny_model())
    found = [audit.read_line(reader, line, at, "en") for at, line in enumerate(lines, 1)]
    assert [at for at, each in enumerate(found, 1) if "error" in each] == [2, 3, 4, 5, 6, 7]
    for at, each in enumerate(found, 1):
        if "error" in each:
            assert f"line {at}:" in each["error"] and secret not in each["error"]


def test_half_is_where_a_label_counts_as_there():
    reader = Reader(tiny_model())
    for text in ("the boss", "afraid", "glad glad", "nothing", ""):
        scored = reader.scores(text, "en").heads
        found = audit.found_in(reader, text, "en")
        for name, key in (("emotions", "emotions"), ("themes", "themes")):
            there = {label for label, chance in found[key].items() if chance >= 0.5}
            assert there == set(scored[name].there())


def test_patterns_are_empty_unless_the_binary_head_says_so():
    reader = Reader(tiny_model())
    assert audit.found_in(reader, "sometimes", "en")["patterns"] == {}
    named = audit.found_in(reader, "always", "en")["patterns"]
    assert set(named) == {"any", "should", "overgeneralising"} and min(named.values()) >= 0.5


@pytest.mark.parametrize(
    ("asked", "code"),
    [("eng", "en"), ("esp", "es"), ("ptbr", "pt"), ("hin", "hi"), ("swa", "sw"), ("arq", "arq"),
     ("ary", "ary"), ("hau", "ha"), ("AR", "ar"), ("fr", "fr"), ("klingon", None)],
)  # fmt: skip
def test_codes_of_languages(asked, code):
    assert audit.code_of(asked) == code


def test_notes_go_to_standard_error_only(tmp_path, capsys):
    file = tmp_path / "texts.jsonl"
    file.write_bytes(line_of("glad").encode() + b'\n{"text": "\xff\xfe"}\n\xff\n')
    assert audit.main([str(file), "--lang", "eng", "--tier", "1", "--processes", "1"]) == 0
    printed = capsys.readouterr()
    lines = [json.loads(line) for line in printed.out.splitlines()]
    assert len(lines) == 3 and "error" in lines[2] and "lines in" in printed.err
    assert audit.main([str(tmp_path / "none.jsonl"), "--lang", "en"]) == 2
    assert audit.main([str(file), "--lang", "xx"]) == 2
    assert capsys.readouterr().out == ""


def test_the_weights_that_ship_are_the_ones_that_are_described():
    import hashlib

    about = json.loads(TIER1.with_suffix(".json").read_text())
    assert hashlib.sha256(TIER1.read_bytes()).hexdigest() == about["sha256"]
