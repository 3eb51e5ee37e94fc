"""``build.py check``, the part about means of harm: no text that is shown tells how harm is done.

``prompts/safety/methods/<language>.toml`` lists amounts, substances, things, places and how-to
wording. They are looked for in every text of the product: all of i18n/, the data in prompts/ that
reaches a screen, the words a passphrase is drawn from, the pages and scripts of site/. What only
recognises (rules, cues, examples) is never shown and is left out. A list finds wording, not intent.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from stillwater.domain.guide import folded
from stillwater.domain.strict import BadData, Fields
from stillwater.views.site import LANGUAGES
from workshop.content import read_toml
from workshop.paths import PROMPTS, ROOT

LISTS = "prompts/safety/methods"
#: Data that recognises what a person wrote, or tests; nothing of it reaches a screen.
NOT_SHOWN = ("safety", "examples", "voice", "mirror", "guide")
_SITE_TEXTS = (".html", ".js", ".svg", ".webmanifest")
#: What stands before an Arabic word without a space: and, so, in, like, for, the.
_ATTACHED = {"ar": "(?:[وف]?(?:بال|كال|وال|لل|ال|[بكل])?)"}
_ONE_LETTER = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ئ": "ي", "ؤ": "و", "ى": "ي", "ة": "ه"})
"""What ``folded`` makes of these letters; patterns are compared with folded text."""


@dataclass(frozen=True, slots=True)
class Means:
    """One list. ``finds`` looks at folded text; ``beside``: paths where it may stand after all."""

    id: str
    finds: re.Pattern[str]
    beside: tuple[str, ...]
    remedy: str


@dataclass(frozen=True, slots=True)
class Place:
    """A text that is shown. ``languages``: whose lists apply, all where it is data."""

    path: str
    name: str
    text: str
    languages: Sequence[str]


ALL = tuple(language.code for language in LANGUAGES)


def method_faults(root: Path = ROOT) -> list[str]:
    """Every place that names a means or a way of harm, with what to do about it."""
    try:
        lists = {code: means_of(code) for code in ALL}
    except (BadData, OSError) as fault:
        return [str(fault)]
    return [fault for place in shown_texts(root) for fault in faults_in(place, lists)]


def faults_in(place: Place, lists: dict[str, tuple[Means, ...]]) -> Iterator[str]:
    text = folded(place.text)
    for language in place.languages:
        for means in lists[language]:
            hit = means.finds.search(text)
            if hit and place.path not in means.beside:
                said = " ".join(hit.group().split())
                yield f"{place.path}: {place.name}: “{said}” ({means.id}); {means.remedy}"


@cache
def means_of(language: str) -> tuple[Means, ...]:
    """The lists of one language. Raises BadData."""
    file = f"{LISTS}/{language}.toml"
    return read_means(read_toml(PROMPTS / "safety" / "methods" / f"{language}.toml"), file)


def read_means(data: object, file: str) -> tuple[Means, ...]:
    """What ``tomllib`` made of a file. Raises BadData."""
    fields = Fields(data, file)
    language = fields.text("language", limit=3)
    lists = tuple(_means(entry, language) for entry in fields.tables("never"))
    fields.done()
    return lists


def _means(fields: Fields, language: str) -> Means:
    words = [_word(word, language) for word in fields.texts("words", ())]
    patterns = [source.translate(_ONE_LETTER) for source in fields.texts("patterns", ())]
    if not words and not patterns:
        raise fields.fault("missing", "words", "Write words or patterns.")
    try:
        finds = re.compile("|".join([*words, *patterns]))
    except re.error as fault:
        raise fields.fault("wrong-kind", "patterns", "Write regular expressions.") from fault
    means = Means(
        id=fields.text("id", limit=60),
        finds=finds,
        beside=fields.texts("beside", ()),
        remedy=fields.text("remedy"),
    )
    fields.done()
    return means


def _word(word: str, language: str) -> str:
    bare = re.escape(folded(word))
    if not bare:
        raise BadData("missing", LISTS, language, "Write a word or a phrase.")
    end = "" if word.endswith("*") else r"(?!\w)"
    return rf"(?<!\w){_ATTACHED.get(language, '')}{bare}{end}"


def shown_texts(root: Path = ROOT) -> Iterator[Place]:
    """Every text that can reach a person, with where it stands."""
    for code in ALL:
        for file in sorted((root / "i18n" / code).rglob("*.ftl")):
            path = file.relative_to(root).as_posix()
            for text_id, text in messages_in(file.read_text(encoding="utf-8")):
                yield Place(path, text_id, text, (code,))
        drawn_from = root / "prompts" / "wordlists" / f"{code}.txt"
        if drawn_from.exists():
            for word in drawn_from.read_text(encoding="utf-8").split():
                yield Place(drawn_from.relative_to(root).as_posix(), "word", word, (code,))
    for file in sorted((root / "prompts").rglob("*.toml")):
        if file.relative_to(root / "prompts").parts[0] not in NOT_SHOWN:
            path = file.relative_to(root).as_posix()
            data = tomllib.loads(file.read_text(encoding="utf-8"))
            yield from (Place(path, where, text, ALL) for where, text in strings_in(data))
    for file in sorted((root / "site").rglob("*")):
        if file.suffix in _SITE_TEXTS:
            text = file.read_text(encoding="utf-8")
            yield Place(file.relative_to(root).as_posix(), "text", text, ALL)


def messages_in(source: str) -> Iterator[tuple[str, str]]:
    """(id, text) of every message and term: all variants and attributes, one after the other."""
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, (ast.Message, ast.Term)):
            texts = _Texts()
            texts.visit(entry)
            yield entry.id.name, " ".join(texts.found)


class _Texts(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.found.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:
        self.found.append(str(node.value))


def strings_in(data: object, where: str = "") -> Iterator[tuple[str, str]]:
    """(dotted place, text) of every string in plain data."""
    if isinstance(data, str):
        yield where, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from strings_in(value, f"{where}.{key}".lstrip("."))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from strings_in(value, f"{where}.{number}")
