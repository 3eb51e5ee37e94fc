"""Which words were looked at, and where: asked about once at one place, never overheard at another.

A place is where an answer stands: a field of one screen of one session, or of one entry. Whoever
goes back and forth there has answered the question; whoever writes the same words elsewhere, or
later, writes them anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Minded:
    """``at``: what stood at which place. ``asked``: the texts that the question which stands is
    about; ``passed``: those of the question that somebody went on past last. ``told``: of
    which danger ("" where none could be named) a question was asked, in which session."""

    at: frozenset[tuple[str, str]] = frozenset()
    asked: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    told: tuple[tuple[str, str], ...] = ()

    def knows(self, place: str, text: str) -> bool:
        return (place, text) in self.at

    def with_text(self, place: str, text: str) -> Minded:
        """Looked at. What has no place, "", is looked at each time that it comes."""
        return replace(self, at=self.at | {(place, text)}) if place else self

    def asking(self, text: str) -> Minded:
        return replace(self, asked=self.asked | {text})

    def with_danger(self, session_id: str, danger: str) -> Minded:
        return replace(self, told=(*self.told, (session_id, danger)))

    def is_near(self, session_id: str) -> bool:
        """Whether danger was asked about in this session."""
        return any(session == session_id for session, _ in self.told)

    def times(self, session_id: str, danger: str) -> int:
        """How often this one was."""
        return self.told.count((session_id, danger))

    def gone_on(self) -> Minded:
        """The person has read the question and goes on: for these words it is answered."""
        return replace(self, asked=frozenset(), passed=self.asked)
