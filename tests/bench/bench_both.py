"""What both models see of danger that rules and the first model alone do not, and at what cost.

    python3 build.py bench both [--data FOLDER]

Help on the next screen (any tier above none) and the screen that asks (support, now): the share of
our own test sentences of danger that bring it, of those without danger that do, and of everyday
lines (development splits of GoEmotions and BRIGHTER; nobody has marked them for danger, so a few
may be right); the same over the messages of the played conversations (tests/simulation), each read
alone. Then how far the wording of a move tells whom it fits: of a move made for a theme of a test
sentence and one that is not, how often the first is closer to it (chance: .50). Nothing is
drawn by chance.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from stillwater.domain.heard import Tier
from stillwater.domain.likeness import NOT_EMBEDDED
from stillwater.reading.reader import Reader
from tests.simulation.script import scripts
from workshop.content import bank
from workshop.embedding.cache import embedded
from workshop.reading import ranker, rules, shipped_reader
from workshop.safety_figures import EXPLICIT, LANGUAGES, Share, examples
from workshop.training import sources
from workshop.training.labels import THEMES

VARIETIES = {"es": ("esp",), "ar": ("arq", "ary")}


def everyday(data: Path, language: str) -> list[str]:
    """Raises NoData."""
    if language == "en":
        return [row.text for row in sources.goemotions(data, "dev")]
    varieties = VARIETIES[language]
    return [row.text for each in varieties for row in sources.brighter(data, each, "dev")]


def tiers(reader: Reader, texts: Sequence[str], language: str, *, second: bool) -> list[Tier]:
    made = embedded(texts) if second else [NOT_EMBEDDED] * len(texts)
    found = (reader.read(text, language, each) for text, each in zip(texts, made, strict=True))
    return [heard.safety.tier for heard in found]


def share(hits: Sequence[bool]) -> str:
    return str(Share(sum(hits), len(hits)))


def row(name: str, reader: Reader, language: str, lines: Sequence[str], *, second: bool) -> str:
    own = examples(language, "test")
    said = tiers(reader, [one.text for one in own], language, second=second)
    both = list(zip(own, said, strict=True))
    in_danger = [(one, tier) for one, tier in both if one.tier in ("support", "now")]
    calm = [tier for one, tier in both if one.tier == "none"]
    daily = tiers(reader, lines, language, second=second)
    cells = [
        share([tier != "none" for _, tier in in_danger]),
        share([tier in ("support", "now") for _, tier in in_danger]),
        share([tier != "none" for one, tier in in_danger if one.kind in EXPLICIT]),
        share([tier != "none" for one, tier in both if one.tier == "gentle"]),
        share([tier != "none" for tier in calm]),
        share([tier in ("support", "now") for tier in calm]),
        f"{sum(tier != 'none' for tier in daily)} of {len(daily)}",
    ]
    return f"| {language} | {name} | {' | '.join(cells)} |"


def played(language: str) -> str:
    """Messages with danger that bring help, and those without that do: first model, both."""
    lines = [line for script in scripts(language) for line in script.lines if line.expected]
    texts = [line.text for line in lines]
    cells = []
    for tier in (1, 2):
        said = tiers(shipped_reader(tier), texts, language, second=tier == 2)
        for danger in (True, False):
            some = [hit != "none" for one, hit in zip(lines, said, strict=True)
                    if (one.expected != "none") == danger]  # fmt: skip
            cells.append(f"{sum(some)} of {len(some)}")
    return f"| {language} | {' | '.join(cells)} |"


def closer(language: str) -> float:
    """The share of pairs in which the move made for the sentence's theme is the closer one."""
    moves, rows = bank(), sources.labelled(sources.examples(language, "themes", "test"), THEMES)
    close = ranker(language)
    shares = []
    for row in rows:
        near = close(row.text, "")
        themes = {name for name, mark in row.marks.items() if mark}
        fits = [near[name] for name, move in moves.items() if themes & set(move.themes)]
        rest = [near[name] for name, move in moves.items() if not themes & set(move.themes)]
        if fits:
            pairs = [(own > other) + (own == other) / 2 for own in fits for other in rest]
            shares.append(sum(pairs) / len(pairs))
    return sum(shares) / len(shares)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="build.py bench both")
    parser.add_argument("--data", type=Path, default=sources.data_folder())
    options = parser.parse_args(arguments)
    print(
        "| language | read by | support + now caught | of these as support or now "
        "| explicit intent | gentle | false alarms | of these as support or now | everyday lines |"
    )
    print(f"|---|---|{7 * '---:|'}")
    try:
        for language in LANGUAGES:
            lines = everyday(options.data, language)
            print(row("rules", Reader(rules=rules()), language, lines, second=False))
            print(row("rules, first model", shipped_reader(1), language, lines, second=False))
            print(row("rules, both models", shipped_reader(2), language, lines, second=True))
    except sources.NoData as fault:
        print(f"Stopped: {fault}", file=sys.stderr)
        return 1
    print("\n| conversations | first: danger | without | both: danger | without |")
    print("|---|---:|---:|---:|---:|")
    for language in LANGUAGES:
        print(played(language))
    print("\nA move made for the theme is the closer one, of pairs:")
    for language in LANGUAGES:
        print(f"  {language}  {closer(language):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
