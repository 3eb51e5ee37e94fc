"""From what brings a person here to two or three protocols: reviewed data, no scoring of people."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from stillwater.domain.protocol import FAMILIES, Protocol
from stillwater.domain.strict import BadData, Fields

OFFERED = 3
"""How many protocols are suggested at most."""


@dataclass(frozen=True, slots=True)
class Need:
    """``offer`` ranks protocol ids for one thing that brings a person here."""

    id: str
    offer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """Protocols that belong together, in the order that leads somewhere; any may be taken alone.

    ``needs``: the needs for which the whole path is shown at once, in place of suggestions.
    """

    id: str
    parts: tuple[str, ...]
    needs: tuple[str, ...]

    def after(self, protocol_id: str, shelf: Mapping[str, Protocol]) -> Protocol | None:
        """The next part that is on the shelf; None after the last, and off the path."""
        if protocol_id not in self.parts:
            return None
        rest = self.parts[self.parts.index(protocol_id) + 1 :]
        return next((shelf[name] for name in rest if name in shelf), None)


@dataclass(frozen=True, slots=True)
class Way:
    """A way of going about it, and the families of protocols that go that way."""

    id: str
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """``start`` is the protocol of "just let me write"; ``times`` are minutes, shortest first.

    ``paper``: the protocol whose questions can be answered on paper; empty for the start's.
    """

    start: str
    times: tuple[int, ...]
    needs: tuple[Need, ...]
    ways: tuple[Way, ...]
    paths: tuple[Path, ...] = ()
    paper: str = ""

    def path_for(self, need_id: str) -> Path | None:
        """The path that answers a need by itself."""
        return next((path for path in self.paths if need_id in path.needs), None)

    def path_of(self, protocol_id: str) -> Path | None:
        """The path that a protocol is a part of."""
        return next((path for path in self.paths if protocol_id in path.parts), None)

    def need(self, need_id: str) -> Need | None:
        return next((need for need in self.needs if need.id == need_id), None)

    @classmethod
    def from_dict(cls, data: object, file: str = "guide.toml") -> Guide:
        """Reads what ``tomllib`` made of prompts/guide/guide.toml. Raises BadData."""
        fields = Fields(data, file)
        guide = cls(
            start=fields.text("start", limit=60),
            paper=fields.text("paper", "", limit=60),
            times=_times(fields),
            needs=tuple(_need(entry) for entry in fields.tables("need")),
            ways=tuple(_way(entry) for entry in fields.tables("way")),
            paths=tuple(_path(entry) for entry in fields.tables("path", optional=True)),
        )
        fields.done()
        return guide


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person has tapped so far; empty where nothing yet. ``minutes`` is one of the times.
    ``told``: in a sentence, which itself is not here."""

    need: str = ""
    minutes: int = 0
    way: str = ""
    told: bool = False


def suggest(
    guide: Guide,
    shelf: Mapping[str, Protocol],
    asked: Asked,
    ranked: Callable[[Sequence[str]], Sequence[str]] = tuple,
) -> tuple[Protocol, ...]:
    """At most OFFERED protocols of the need, best fit first.

    What fits the time and the way comes first, then what fits the time, then the rest; within each
    the need's own order stands, or that of ``ranked``, which knows what is not wanted and what
    helped before. Nothing is hidden for its length: a longer one may still be what is wanted.
    """
    need = guide.need(asked.need)
    if need is None:
        return ()
    way = next((way for way in guide.ways if way.id == asked.way), None)
    here = [shelf[name] for name in ranked(need.offer) if name in shelf]

    def misfit(protocol: Protocol) -> int:
        too_long = bool(asked.minutes) and protocol.minutes_low > asked.minutes
        other_way = way is not None and protocol.family not in way.families
        return 2 * too_long + other_way

    return tuple(sorted(here, key=misfit)[:OFFERED])


def needs_of(sentence: str, cues: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The needs that a sentence speaks of, most cues first.

    ``cues`` maps a need to words, stems ending in "*" and short phrases, already folded. It finds
    which of our suggestions may fit; it says nothing about the person.
    """
    words = folded(sentence).split()
    spaced = f" {' '.join(words)} "
    found = {need: sum(_says(words, spaced, cue) for cue in said) for need, said in cues.items()}
    ranked = sorted(found, key=lambda need: -found[need])
    return tuple(need for need in ranked if found[need])


def folded(text: str) -> str:
    """Small letters without accents or vowel signs; every other sign becomes a space."""
    plain = unicodedata.normalize("NFKD", text.casefold()).replace("ـ", "")
    plain = plain.translate(_SAME_LETTER)
    kept = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


# NFKD takes the hamza off its carrier; these are written one for the other in daily Arabic.
_SAME_LETTER = str.maketrans({"ى": "ي", "ة": "ه"})


def _says(words: Sequence[str], spaced: str, cue: str) -> bool:
    if cue.endswith("*"):
        return any(word.startswith(cue[:-1]) for word in words)
    return f" {cue} " in spaced


def read_cues(data: object, guide: Guide, file: str) -> dict[str, tuple[str, ...]]:
    """Folded cues by need. Raises BadData for a need that the guide lacks or a cue of nothing."""
    fields = Fields(data, file)
    cues = {}
    for need in guide.needs:
        said = fields.texts(need.id)
        stems = tuple(folded(cue) + ("*" if cue.endswith("*") else "") for cue in said)
        if not all(len(stem) > 1 for stem in stems):
            raise BadData("missing", file, need.id, "Write a word, or a stem ending in *.")
        cues[need.id] = stems
    fields.done()
    return cues


def _times(fields: Fields) -> tuple[int, ...]:
    raw = fields.optional("times")
    times = [m for m in raw if type(m) is int and m > 0] if isinstance(raw, Sequence) else []
    if not times or times != raw or times != sorted(set(times)):
        raise fields.fault("wrong-kind", "times", "Write minutes, shortest first: [5, 15, 40].")
    return tuple(times)


def _need(fields: Fields) -> Need:
    need = Need(fields.text("id", limit=60), fields.texts("offer"))
    fields.done()
    if len(need.offer) < 2:
        raise fields.fault("missing", "offer", "Offer at least two.")
    return need


def _path(fields: Fields) -> Path:
    path = Path(fields.text("id", limit=60), fields.texts("parts"), fields.texts("needs", ()))
    fields.done()
    if len(set(path.parts)) < 2 or len(set(path.parts)) < len(path.parts):
        raise fields.fault("missing", "parts", "Name at least two protocols, each once.")
    return path


def _way(fields: Fields) -> Way:
    way = Way(fields.text("id", limit=60), fields.texts("families"))
    fields.done()
    for family in way.families:
        if family not in FAMILIES:
            raise fields.fault("unknown", "families", f"Use some of: {', '.join(FAMILIES)}.")
    return way
