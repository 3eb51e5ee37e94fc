"""The language that safety rules are written in: closed, readable, no code.

    want                 this word                  (want|wish) or want|wish   one of them
    suicid*              words that begin so        (kill myself|end it)       one of these phrases
    really?              may be left out            ..3                        up to three words
    @self                one of a list of the file  #                          a number
    (so|very)*           none, one or two of these  ^  $          where a sentence begins, and ends

A phrase becomes a regular expression over a line of words parted by single spaces. Every repetition
in it is bounded, so that matching takes time in proportion to the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

_SIGNS = re.compile(
    r"\s*((?<=\))\*|\(|\)|\||\?|\.\.\d+|[$^]|@[\w-]+|#(?=[\s)|?]|$)|[^\s()|?@#$^]+)"
)
LONGEST_GAP = 25
Fold = Callable[[str], tuple[str, ...]]
"""A word of a phrase -> the words it is compared as (none where nothing of it is left)."""


class BadPhrase(ValueError):
    """``reason`` says what is wrong with the phrase and what to do."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Dialect:
    """How words become expressions in one language.

    ``joined``: letters that may be written onto the front of any word. ``breaks``: words that a gap
    does not step over (only in scopes). ``crosses``: whether words may stand on two sides of a
    comma or a line's end. ``made``: words and lists that were read before.
    """

    fold: Fold
    lists: Mapping[str, Sequence[str]]
    common: frozenset[str]
    joined: str = ""
    breaks: frozenset[str] = frozenset()
    crosses: bool = True
    made: dict[str, Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Node:
    """A part of a phrase. ``keys``: words of which one must be there (stems end in "*"), or none.

    ``rare``: the share of its choices that are no common word. ``example``: words that it matches.
    ``empty``: it may match nothing.
    """

    source: str
    keys: frozenset[str]
    rare: float
    example: tuple[str, ...]
    words: frozenset[str]
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """``source`` is an expression whose group "k" is the part that carries the meaning."""

    written: str
    source: str
    keys: frozenset[str]
    example: tuple[str, ...]
    words: frozenset[str]


def read_phrase(written: str, dialect: Dialect) -> Phrase:
    """Raises BadPhrase."""
    reader = _Reader(written, dialect)
    nodes = list(reader.sequence(inside=False))
    if reader.left():
        raise BadPhrase("A bracket closes that was not opened; remove it.")
    chosen = _chosen(nodes)
    place = next(place for place, node in enumerate(nodes) if node is chosen)
    parts = [node.source for node in nodes]
    parts[place] = f"(?P<k>{chosen.source})"
    return Phrase(
        written,
        "".join(parts),
        chosen.keys,
        tuple(word for node in nodes for word in node.example),
        frozenset().union(*(node.words for node in nodes)),
    )


def _chosen(nodes: Sequence[Node]) -> Node:
    """The part that is rarest in ordinary speech: no common word in it, then the longest."""
    musts = [node for node in nodes if node.keys]
    if not musts:
        raise BadPhrase("Nothing in it must be there; add a word that is not optional.")
    return max(musts, key=lambda node: (node.rare, min(len(key) for key in node.keys)))


class _Reader:
    def __init__(self, written: str, dialect: Dialect) -> None:
        self._dialect = dialect
        self._signs: list[str] = _SIGNS.findall(written)
        if "".join(self._signs) != re.sub(r"\s+", "", written):
            raise BadPhrase("A sign in it is not part of the language of rules; remove it.")
        self._at = 0

    def left(self) -> bool:
        return self._at < len(self._signs)

    def _peek(self) -> str:
        return self._signs[self._at] if self.left() else ""

    def _take(self) -> str:
        self._at += 1
        return self._signs[self._at - 1]

    def sequence(self, *, inside: bool) -> Iterator[Node]:
        while self.left() and self._peek() != ")" and not (inside and self._peek() == "|"):
            node = self._atom()
            options = [node]
            while not inside and self._peek() == "|":
                self._take()
                options.append(self._atom())
            node = _one_of(options) if len(options) > 1 else node
            if self._peek() == "?":
                self._take()
                node = Node(f"(?:{node.source})?", frozenset(), 0.0, (), node.words, True)
            elif self._peek() == "*":
                self._take()
                node = Node(f"(?:{node.source}){{0,2}}", frozenset(), 0.0, (), node.words, True)
            yield node

    def _atom(self) -> Node:
        if not self.left():
            raise BadPhrase("It ends where a word should follow; add it.")
        sign = self._take()
        if sign == "(":
            options = [_in_a_row(list(self.sequence(inside=True)))]
            while self._peek() == "|":
                self._take()
                options.append(_in_a_row(list(self.sequence(inside=True))))
            if self._peek() != ")":
                raise BadPhrase("A bracket is not closed; close it.")
            self._take()
            return _one_of(options)
        if sign in ("|", "?", ")", "*"):
            raise BadPhrase(f"There is no word before {sign}; add one.")
        if sign.startswith("..") and not sign[2:].isdigit():
            raise BadPhrase("A gap has no number; write how many words it may have.")
        if sign.startswith(".."):
            return self._gap(int(sign[2:]))
        if sign == "^":
            return Node(r"(?<![^|/] )", frozenset(), 0.0, (), frozenset(), True)
        if sign == "$":
            return Node(r"(?=[|/]|\Z)", frozenset(), 0.0, (), frozenset(), True)
        if sign.startswith("@"):
            return self._list(sign[1:])
        return self._word(sign)

    def _list(self, name: str) -> Node:
        if name not in self._dialect.lists:
            raise BadPhrase(f"There is no list {name}; add it to [lists].")
        made = self._dialect.made
        if f"@{name}" not in made:
            options = []
            for entry in self._dialect.lists[name]:
                reader = _Reader(entry, self._dialect)
                options.append(_in_a_row(list(reader.sequence(inside=True))))
            made[f"@{name}"] = _one_of(options)
        return made[f"@{name}"]

    def _gap(self, most: int) -> Node:
        if not 1 <= most <= LONGEST_GAP:
            raise BadPhrase(f"A gap is of one to {LONGEST_GAP} words.")
        if self._dialect.breaks:
            stops = "|".join(sorted(map(re.escape, self._dialect.breaks)))
            word = rf"(?!(?:{stops}) )[^|,/\s]+ "
        else:
            word = r"[^|\s]+ "
        return Node(f"(?:{word}){{0,{most}}}?", frozenset(), 0.0, (), frozenset(), True)

    def _word(self, sign: str) -> Node:
        made = self._dialect.made
        if sign not in made:
            made[sign] = self._made(sign)
        return made[sign]

    def _made(self, sign: str) -> Node:
        dialect = self._dialect
        crossing = "(?:[,/] )?" if dialect.crosses else ""
        front = f"[{dialect.joined}]?" if dialect.joined else ""
        if sign == "#":
            return Node(rf"{crossing}\d+ ", frozenset(), 0.0, ("7",), frozenset())
        stem = sign.endswith("*")
        words = dialect.fold(sign.rstrip("*"))
        if not words:
            raise BadPhrase(f"Nothing of {sign} is left to compare; write it in letters.")
        nodes = []
        for place, word in enumerate(words):
            open_end = stem and place == len(words) - 1
            end = r"[^|,/\s]*+" if open_end else ""
            key = f"{word}*" if open_end else word
            rare = float(word not in dialect.common)
            source = f"{crossing}{front}{re.escape(word)}{end} "
            nodes.append(Node(source, frozenset({key}), rare, (word,), frozenset({key})))
        return _in_a_row(nodes)


def _in_a_row(nodes: Sequence[Node]) -> Node:
    if not nodes:
        raise BadPhrase("A place for words is empty; write one, or remove it.")
    if len(nodes) == 1:
        return nodes[0]
    musts = [node for node in nodes if node.keys]
    best = _chosen(nodes) if musts else None
    return Node(
        "".join(node.source for node in nodes),
        best.keys if best else frozenset(),
        best.rare if best else 0.0,
        tuple(word for node in nodes for word in node.example),
        frozenset().union(*(node.words for node in nodes)),
        all(node.empty for node in nodes),
    )


def _one_of(options: Sequence[Node]) -> Node:
    if len(options) == 1:
        return options[0]
    if any(option.empty for option in options):
        raise BadPhrase(
            "One of the choices may be nothing; make the whole bracket optional instead."
        )
    every = all(option.keys for option in options)
    return Node(
        f"(?:{'|'.join(option.source for option in options)})",
        frozenset().union(*(option.keys for option in options)) if every else frozenset(),
        sum(option.rare for option in options) / len(options) if every else 0.0,
        options[0].example,
        frozenset().union(*(option.words for option in options)),
    )
