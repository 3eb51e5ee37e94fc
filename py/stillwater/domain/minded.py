"""Which words were looked at, and where: asked about once at one place, never overheard at another.

A place is where an answer stands: a field of one screen of one session, or of one entry. Whoever
goes back and forth there has answered the question; whoever writes the same words elsewhere, or
later, writes them anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from stillwater.domain.heard import TIERS, Tier


@dataclass(frozen=True, slots=True)
class Minded:
    """``at``: what stood at which place. ``asked``: the texts that the question which stands is
    about; ``passed``: those of the question that somebody went on past last. ``told``: in
    which session somebody went on past a question, of which danger ("" where none could be
    named), and at which tier."""

    at: frozenset[tuple[str, str]] = frozenset()
    asked: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    told: tuple[tuple[str, str, Tier], ...] = ()

    def knows(self, place: str, text: str) -> bool:
        return (place, text) in self.at

    def with_text(self, place: str, text: str) -> Minded:
        """Looked at. What has no place, "", is looked at each time that it comes."""
        return replace(self, at=self.at | {(place, text)}) if place else self

    def asking(self, text: str) -> Minded:
        return replace(self, asked=self.asked | {text})

    def told_of(self, session_id: str, danger: str, tier: Tier) -> Minded:
        return replace(self, told=(*self.told, (session_id, danger, tier)))

    def is_near(self, session_id: str) -> bool:
        """Whether danger was asked about in this session."""
        return any(session == session_id for session, *_ in self.told)

    def times(self, session_id: str, danger: str, tier: Tier) -> int:
        """How often this one was, as near as now or nearer: what comes closer is new."""
        return sum(
            (session, of) == (session_id, danger) and TIERS.index(then) >= TIERS.index(tier)
            for session, of, then in self.told
        )

    def gone_on(self) -> Minded:
        """The person has read the question and goes on: for these words it is answered."""
        return replace(self, asked=frozenset(), passed=self.asked)
