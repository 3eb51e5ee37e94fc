"""How well danger is recognised: ``python -m workshop.safety_figures`` writes docs/evaluation.md.

Counts over the project's own written examples (prompts/examples). The rules were written with the
train split in sight; the test split was only ever counted, by class and tier, and not read for it.
"""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stillwater.domain.heard import TIERS, SafetyReading
from stillwater.reading.by_rules import ByRules
from stillwater.reading.classifier import Model
from stillwater.reading.reader import Reader
from stillwater.reading.safety import read_safety
from workshop.paths import PROMPTS, ROOT, TIER1
from workshop.safety_files import rules_of

TARGET = ROOT / "docs" / "evaluation.md"
BEGIN, END = "<!-- figures of the safety reading -->", "<!-- end of the safety figures -->"
LANGUAGES, SPLITS = ("en", "es", "ar"), ("train", "test")
EXPLICIT = ("direct", "plan", "means", "in-progress")
NEGATIVE = (
    "negation", "third-person", "quote-lyrics", "figure-of-speech", "idiom", "medical",
    "work-study", "sport-game", "everyday", "distressed", "long-distressed", "recovery",
    "history-other",
)  # fmt: skip
SAMPLED = {"train": 8, "test": 1}
"""Of a split, one scenario in so many is counted: all of the train split takes minutes, and its
figures flatter in any case. Which ones hangs on the scenario's name alone."""
_Z = 1.959964  # two-sided 95 %
Read = Callable[[str, str], SafetyReading]
#: What an app does that only looks for words, as many do: no scope, no variants.
KEYWORDS: Mapping[str, str] = {
    "en": r"suicid|kill myself|killing myself|end my life|want to die|self harm|self-harm|overdose"
    r"|hurt myself|better off dead|cut myself",
    "es": r"suicid|matarme|quitarme la vida|quiero morir|acabar con mi vida|hacerme daño|sobredosis"
    r"|cortarme|autolesi",
    "ar": r"انتحار|انتحر|اقتل نفسي|أقتل نفسي|انهي حياتي|أنهي حياتي|اموت نفسي|أريد أن أموت"
    r"|اجرح نفسي",
}


@dataclass(frozen=True, slots=True)
class Example:
    kind: str
    tier: str
    text: str


@dataclass(frozen=True, slots=True)
class Share:
    """``hits`` of ``count``; ``interval``: Wilson's, 95 % (Wilson EB. JASA 1927; 22: 209-212)."""

    hits: int
    count: int

    @property
    def value(self) -> float:
        return self.hits / self.count if self.count else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        if not self.count:
            return (0.0, 1.0)
        share, n = self.value, self.count
        middle = (share + _Z * _Z / (2 * n)) / (1 + _Z * _Z / n)
        half = _Z / (1 + _Z * _Z / n) * math.sqrt(share * (1 - share) / n + _Z**2 / (4 * n * n))
        return (max(0.0, middle - half), min(1.0, middle + half))

    def __str__(self) -> str:
        if not self.count:
            return "–"
        low, high = self.interval
        return f"{self.value:.0%} ({self.hits}/{self.count}; {low:.0%}–{high:.0%})"


def examples(language: str, split: str) -> tuple[Example, ...]:
    """The written examples of every such file, of ``SAMPLED`` scenarios; none where there is no
    file."""
    files = sorted((PROMPTS / "examples" / language).glob(f"safety*.{split}.tsv"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    rows = (line.split("\t") for line in lines if line.strip() and not line.startswith("#"))
    return tuple(
        Example(row[1], row[2], row[4])
        for row in rows
        if zlib.crc32(row[0].encode()) % SAMPLED[split] == 0
    )


def by_rules(text: str, language: str) -> SafetyReading:
    return read_safety(text, language, rules_of(language))


def by_keywords(text: str, language: str) -> SafetyReading:
    found = re.search(KEYWORDS[language], text, re.IGNORECASE)
    return SafetyReading("support" if found else "none")


def fused() -> Read | None:
    """Rules and the learned head together; None where the weights are not in this checkout."""
    if not TIER1.exists():
        return None
    model = Model.from_bytes(TIER1.read_bytes())
    readers = {code: Reader(model, ByRules(rules_of(code))) for code in LANGUAGES}
    return lambda text, language: readers[language].read(text, language).safety


class Measured:
    """Every example of one language and split with what was read from it."""

    def __init__(self, language: str, split: str, read: Read) -> None:
        self.read = [(one, read(one.text, language).tier) for one in examples(language, split)]

    def caught(self, tiers: Iterable[str] = TIERS[1:], kinds: Iterable[str] | None = None) -> Share:
        """Of the examples in danger, those that bring help at all."""
        return self._share(tiers, kinds, lambda tier: tier != "none")

    def strongly(self, tiers: Iterable[str] = TIERS[2:]) -> Share:
        """Of those, the ones read as support or now."""
        return self._share(tiers, None, lambda tier: tier in TIERS[2:])

    def alarms(self, kinds: Iterable[str] | None = None) -> Share:
        """Of the examples without danger, those that bring help all the same."""
        return self._share(("none",), kinds, lambda tier: tier != "none")

    def questions(self) -> Share:
        """Of the examples without danger, those that bring the screen that asks (support or now)
        and not only help above the next one."""
        return self._share(("none",), None, lambda tier: tier in TIERS[2:])

    def right(self, kind: str) -> Share:
        """Of a class without danger, those left alone."""
        return self._share(("none",), (kind,), lambda tier: tier == "none")

    def kinds(self) -> set[str]:
        return {one.kind for one, _ in self.read}

    def _share(
        self, tiers: Iterable[str], kinds: Iterable[str] | None, hit: Callable[[str], bool]
    ) -> Share:
        wanted, among = set(tiers), None if kinds is None else set(kinds)
        chosen = [
            tier
            for one, tier in self.read
            if one.tier in wanted and (among is None or one.kind in among)
        ]
        return Share(sum(map(hit, chosen)), len(chosen))


def table() -> str:
    """All tables, in Markdown."""
    readers: dict[str, Read] = {"rules": by_rules, "keywords": by_keywords}
    joined = fused()
    if joined:
        readers = {"rules": by_rules, "rules + learned": joined, "keywords": by_keywords}
    measured = {
        (name, code, split): Measured(code, split, read)
        for name, read in readers.items()
        for code in LANGUAGES
        for split in SPLITS
    }
    return "\n".join([*_overview(readers, measured), "", *_classes(measured, list(readers)[-2])])


Found = Mapping[tuple[str, str, str], Measured]


def _overview(readers: Iterable[str], found: Found) -> Iterator[str]:
    yield "| language, split | read by | support + now caught | of these as support or now |" + (
        " gentle caught | explicit intent caught | false alarms | of these as support or now |"
    )
    yield f"|---|---|{'---:|' * 6}"
    for code in LANGUAGES:
        for split in SPLITS:
            for name in readers:
                one = found[name, code, split]
                cells = (
                    one.caught(TIERS[2:]), one.strongly(), one.caught(("gentle",)),
                    one.caught(TIERS[2:], EXPLICIT), one.alarms(), one.questions(),
                )  # fmt: skip
                yield f"| {code}, {split} | {name} | {' | '.join(map(str, cells))} |"


def _classes(found: Found, name: str) -> Iterator[str]:
    ones: Sequence[Measured] = [found[name, code, "test"] for code in LANGUAGES]
    yield f"Held-out split, read by: {name}. In danger: share caught; without: left alone."
    yield ""
    yield f"| class | {' | '.join(LANGUAGES)} |"
    yield f"|---|{'---:|' * len(LANGUAGES)}"
    danger = sorted(set().union(*(one.kinds() for one in ones)) - set(NEGATIVE))
    for kind in danger:
        yield f"| {kind} | {' | '.join(str(one.caught(kinds=(kind,))) for one in ones)} |"
    for kind in NEGATIVE:
        yield f"| no danger: {kind} | {' | '.join(str(one.right(kind)) for one in ones)} |"


def written(document: str, tables: str) -> str:
    """``document`` with the tables between the marks. Raises ValueError where a mark is gone."""
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"put {BEGIN} and {END} back into docs/evaluation.md")
    return f"{before}{BEGIN}\n\n{tables}\n\n{END}{after}"


def main() -> None:
    tables = table()
    print(tables)
    TARGET.write_text(written(TARGET.read_text(encoding="utf-8"), tables), encoding="utf-8")


if __name__ == "__main__":
    main()
