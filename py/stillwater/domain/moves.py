"""The bank of moves: what the mirror may say in a talk, as reviewed data.

A move holds no wording: its texts are found in i18n by its id. ``prompts/SCHEMA.md`` describes the
files and ``prompts/moves/sources.toml`` says where the techniques come from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from stillwater.domain.strict import BadData, Fields

MoveKind = Literal[
    "reflect", "affirm", "ask-open", "summarise", "offer-exercise", "teach", "close", "repair"
]
MOVE_KINDS: tuple[MoveKind, ...] = (
    "reflect", "affirm", "ask-open", "summarise", "offer-exercise", "teach", "close", "repair",
)  # fmt: skip
Stage = Literal["open", "explore", "deepen", "turn", "close"]
STAGES: tuple[Stage, ...] = ("open", "explore", "deepen", "turn", "close")
Slot = Literal["quote", "quote2", "earlier", "feeling", "exercise"]
SLOTS: tuple[Slot, ...] = ("quote", "quote2", "earlier", "feeling", "exercise")
"""``quote`` and ``quote2`` come from the newest words, ``earlier`` from those before."""
OWN_WORDS: tuple[Slot, ...] = ("quote", "quote2", "earlier")
When = Literal["", "short", "repeated", "skipped", "not-quite", "corrected", "care"]
WHENS: tuple[When, ...] = ("", "short", "repeated", "skipped", "not-quite", "corrected", "care")
"""What has to have happened: a very short answer, the same text again, a question left out, "not
quite", the words after that, or words that spoke of danger a moment ago."""
Asks = Literal["", "open", "closed"]
Tone = Literal["warm", "plain", "questions"]
TONES: tuple[Tone, ...] = ("warm", "plain", "questions")

FEELINGS: tuple[str, ...] = (
    "admiration", "amusement", "anger", "annoyance", "approval", "caring", "confusion", "curiosity",
    "desire", "disappointment", "disapproval", "disgust", "embarrassment", "excitement", "fear",
    "gratitude", "grief", "joy", "love", "nervousness", "optimism", "pride", "realization",
    "relief", "remorse", "sadness", "surprise", "neutral",
)  # fmt: skip
"""The labels of GoEmotions (Demszky et al. 2020), among them the six of BRIGHTER."""
NAMED: tuple[str, ...] = (
    "anger", "annoyance", "confusion", "disappointment", "disgust", "embarrassment", "excitement",
    "fear", "gratitude", "grief", "joy", "love", "nervousness", "optimism", "pride", "relief",
    "remorse", "sadness", "surprise",
)  # fmt: skip
"""Feelings that the mirror has a word for, ``feeling-<label>``."""
THEMES: tuple[str, ...] = (
    "work", "study", "family", "partner", "friends", "health", "sleep", "money", "safety", "grief",
    "identity", "self-worth", "future",
)  # fmt: skip
PATTERNS: tuple[str, ...] = (
    "all-or-nothing", "overgeneralising", "mental-filter", "should", "labelling", "personalising",
    "magnifying", "emotional-reasoning", "mind-reading", "fortune-telling",
)  # fmt: skip
_CONTRA = ("distress", *THEMES, *FEELINGS)
_FOLDER = "prompts/moves"


@dataclass(frozen=True, slots=True)
class MoveSource:
    """A citation in full, and what it gives to the moves that name it."""

    id: str
    citation: str
    finding: str


@dataclass(frozen=True, slots=True)
class Move:
    """One thing the mirror may say. ``stages`` is empty for moves that belong to a ``when``.

    ``emotions``, ``themes``, ``patterns``: what it fits; with ``only_tagged`` it needs one of them.
    ``never``: a theme or feeling under which it stays away, or "distress". ``sure``: it says a
    feeling as something that is there. ``gentle``: it may follow words that spoke of danger.
    ``tones``: those with texts of their own.
    """

    id: str
    kind: MoveKind
    source: str
    stages: tuple[Stage, ...] = ()
    when: When = ""
    slots: tuple[Slot, ...] = ()
    asks: Asks = ""
    emotions: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    only_tagged: bool = False
    never: tuple[str, ...] = ()
    sure: bool = False
    gentle: bool = False
    tones: tuple[Tone, ...] = ()

    @property
    def text_id(self) -> str:
        return f"move-{self.id}"

    def text_in(self, tone: str) -> str:
        """The text id in this tone; that of the warm one where the tone has none of its own."""
        return f"{self.text_id}-{tone}" if tone in self.tones else self.text_id

    @property
    def text_ids(self) -> tuple[str, ...]:
        return (self.text_id, *(f"{self.text_id}-{tone}" for tone in self.tones))

    @property
    def says_back(self) -> bool:
        """Whether it gives something of the person's back: their words, or a feeling in them."""
        return any(slot in self.slots for slot in (*OWN_WORDS, "feeling"))

    @property
    def reflects(self) -> bool:
        """Whether it is more than a bare question."""
        return self.says_back or not self.asks


class Bank(Mapping[str, Move]):
    """Moves by id, in the files' order. ``exercises``: protocol ids that may be offered."""

    def __init__(self, moves: Sequence[Move], exercises: Sequence[Exercise] = ()) -> None:
        self._moves = {move.id: move for move in moves}
        self.exercises = tuple(exercises)

    def __getitem__(self, move_id: str) -> Move:
        return self._moves[move_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._moves)

    def __len__(self) -> int:
        return len(self._moves)


@dataclass(frozen=True, slots=True)
class Exercise:
    """A protocol that a talk may point to, and what it fits. ``gentle``: also after danger."""

    protocol: str
    emotions: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    gentle: bool = False


def read_moves(data: object, kind: MoveKind, file: str) -> tuple[Move, ...]:
    """What ``tomllib`` made of prompts/moves/<kind>.toml. Raises BadData."""
    fields = Fields(data, file)
    moves = tuple(_move(entry, kind) for entry in fields.tables("move"))
    fields.done()
    return moves


def read_exercises(data: object, file: str = f"{_FOLDER}/exercises.toml") -> tuple[Exercise, ...]:
    """What ``tomllib`` made of prompts/moves/exercises.toml. Raises BadData."""
    fields = Fields(data, file)
    exercises = tuple(_exercise(entry) for entry in fields.tables("exercise"))
    fields.done()
    _each_once([exercise.protocol for exercise in exercises], file, "exercise")
    return exercises


def read_sources(data: object, file: str = f"{_FOLDER}/sources.toml") -> tuple[MoveSource, ...]:
    """What ``tomllib`` made of prompts/moves/sources.toml. Raises BadData."""
    fields = Fields(data, file)
    sources = tuple(_source(entry) for entry in fields.tables("source"))
    fields.done()
    _each_once([source.id for source in sources], file, "source")
    return sources


def read_bank(data: object) -> Bank:
    """{kind: the file's data, "exercises": …, "sources": …}. Raises BadData."""
    fields = Fields(data, _FOLDER)
    known = {source.id for source in read_sources(fields.optional("sources"))}
    exercises = read_exercises(fields.optional("exercises"))
    moves: list[Move] = []
    for kind in MOVE_KINDS:
        file = f"{_FOLDER}/{kind}.toml"
        for move in read_moves(fields.optional(kind), kind, file):
            if move.source not in known:
                raise BadData("unknown", file, f"{move.id}.source", "Name one of sources.toml.")
            moves.append(move)
    fields.done()
    _each_once([move.id for move in moves], _FOLDER, "move")
    return Bank(moves, exercises)


def _move(fields: Fields, kind: MoveKind) -> Move:
    name = _name(fields)
    fields.where = f"move {name}"
    move = Move(
        id=name,
        kind=kind,
        source=fields.text("source", limit=60),
        stages=cast(tuple[Stage, ...], _some(fields, "stages", STAGES)),
        when=cast(When, fields.choice("when", WHENS, "")),
        slots=cast(tuple[Slot, ...], _some(fields, "slots", SLOTS)),
        asks=cast(Asks, fields.choice("asks", ("", "open", "closed"), "")),
        emotions=_some(fields, "emotions", FEELINGS),
        themes=_some(fields, "themes", THEMES),
        patterns=_some(fields, "patterns", PATTERNS),
        only_tagged=fields.flag("only_tagged", False),
        never=_some(fields, "never", _CONTRA),
        sure=fields.flag("sure", False),
        gentle=fields.flag("gentle", False),
        tones=cast(tuple[Tone, ...], _some(fields, "tones", TONES[1:])),
    )
    fields.done()
    _check(move, fields)
    return move


def _check(move: Move, fields: Fields) -> None:
    """What the keys say together. Raises BadData."""
    if move.kind == "ask-open" and move.asks != "open":
        raise fields.fault("missing", "asks", 'A move of kind ask-open says asks = "open".')
    if move.kind != "summarise" and bool(move.stages) == bool(move.when):
        raise fields.fault("missing", "stages", "Give it stages, or else a when.")
    if move.only_tagged and not (move.emotions or move.themes or move.patterns):
        raise fields.fault("missing", "emotions", "Say what it fits, or drop only_tagged.")
    if move.sure and "feeling" not in move.slots:
        raise fields.fault("missing", "slots", "What is sure is a feeling: add its slot.")
    if (move.kind == "offer-exercise") != ("exercise" in move.slots):
        raise fields.fault("unknown", "slots", "An offer, and only an offer, names an exercise.")
    if move.kind == "repair" and move.when not in ("not-quite", "corrected"):
        raise fields.fault("unknown", "when", 'Use "not-quite" or "corrected".')


def _exercise(fields: Fields) -> Exercise:
    exercise = Exercise(
        protocol=fields.text("protocol", limit=60),
        emotions=_some(fields, "emotions", FEELINGS),
        themes=_some(fields, "themes", THEMES),
        patterns=_some(fields, "patterns", PATTERNS),
        never=_some(fields, "never", _CONTRA),
        gentle=fields.flag("gentle", False),
    )
    fields.done()
    return exercise


def _source(fields: Fields) -> MoveSource:
    source = MoveSource(_name(fields), fields.text("citation"), fields.text("finding"))
    fields.done()
    if not source.citation.strip():
        raise fields.fault("missing", "citation", "Cite it in full.")
    return source


def _name(fields: Fields) -> str:
    name = fields.text("id", limit=60)
    if not (name.replace("-", "").isalnum() and name.isascii() and name == name.lower()):
        raise fields.fault("unknown", "id", "Use small letters, digits and hyphens.")
    return name


def _some(fields: Fields, key: str, allowed: Sequence[str]) -> tuple[str, ...]:
    """Distinct names out of ``allowed``. Raises BadData."""
    names = fields.texts(key, ())
    for name in names:
        if name not in allowed:
            raise fields.fault("unknown", key, f"Use some of: {', '.join(allowed)}.")
    if len(set(names)) != len(names):
        raise fields.fault("duplicate", key, "Name each only once.")
    return names


def _each_once(names: Sequence[str], file: str, key: str) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            raise BadData("duplicate", file, f"{key} {name}", "Give each its own name.")
