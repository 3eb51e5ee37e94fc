"""Figures over scripted talks (prompts/talks/): the mirror answers, and its turns are counted.

A script holds only what a person writes, one message a line; ``/not-quite`` and ``/skip`` are
pressed. Whatever the models hear, the policy answers, as in ``build.py talk``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from stillwater.domain.state import Event, NotQuite, Skipped
from stillwater.views.site import LANGUAGES
from workshop.paths import PROMPTS
from workshop.talking import Answer, Conversation, conversation
from workshop.voice import Voice, voice

FOLDER = PROMPTS / "talks"
LEAST_TALKS = 10
"""Scripts that each language has to have."""
PRESSED: dict[str, type[Event]] = {"/not-quite": NotQuite, "/skip": Skipped}


@dataclass(slots=True)
class TalkFigures:
    """Counts over talks; they add up. ``reflections``: passages of the person's own words said
    back, and feelings; ``bare``: questions without any; ``help``: turns that offer people first."""

    talks: int = 0
    messages: int = 0
    turns: int = 0
    questions: int = 0
    open: int = 0
    bare: int = 0
    reflections: int = 0
    advice: int = 0
    help: int = 0

    def add(self, other: TalkFigures) -> None:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    @property
    def per_question(self) -> float:
        return self.reflections / self.questions if self.questions else float(self.reflections)

    @property
    def open_share(self) -> float:
        return self.open / self.questions if self.questions else 1.0

    @property
    def advice_share(self) -> float:
        return self.advice / self.turns if self.turns else 0.0


def messages_of(script: Path) -> list[str]:
    lines = (line.strip() for line in script.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def scripts_of(language: str) -> list[Path]:
    return sorted((FOLDER / language).glob("*.talk"))


def measured(talk: Conversation, messages: list[str], spoken: Voice) -> TalkFigures:
    found = TalkFigures(talks=1)
    for message in messages:
        press = PRESSED.get(message)
        answer = talk.presses(press) if press else talk.says(message)
        found.messages += press is None
        if answer:
            _count(talk, answer, spoken, found)
    return found


def _count(talk: Conversation, answer: Answer, spoken: Voice, found: TalkFigures) -> None:
    found.turns += 1
    ours = answer.text
    for quote in answer.quotes:
        ours = ours.replace(quote, " ")
    found.advice += spoken.advises(ours)
    found.help += answer.tier != "none"
    move = talk.bank.get(answer.move)
    if move is None:
        return
    found.questions += bool(move.asks)
    found.open += move.asks == "open"
    found.bare += bool(move.asks) and not move.says_back
    found.reflections += len(answer.quotes) or "feeling" in move.slots


def figures(tier: int = 1) -> dict[str, TalkFigures]:
    """By language code. ``tier``: of the models that read."""
    found = {}
    for language in LANGUAGES:
        total = found[language.code] = TalkFigures()
        for script in scripts_of(language.code):
            talk = conversation(language.code, tier=tier, name=script.stem)
            total.add(measured(talk, messages_of(script), voice(language.code)))
    return found


def table(found: Mapping[str, TalkFigures]) -> str:
    """In Markdown."""
    total = TalkFigures()
    for each in found.values():
        total.add(each)
    return "\n".join(_rows({**found, "all": total}))


_ROWS: dict[str, Callable[[TalkFigures], str]] = {
    "talks": lambda f: str(f.talks),
    "messages": lambda f: str(f.messages),
    "the mirror's turns": lambda f: str(f.turns),
    "questions": lambda f: str(f.questions),
    "**share of open questions** (at least 60%)": lambda f: f"{f.open_share:.0%}",
    "questions that say nothing back": lambda f: str(f.bare),
    "passages and feelings said back": lambda f: str(f.reflections),
    "**reflections per question** (at least 1.0)": lambda f: f"{f.per_question:.2f}",
    "**share of turns with advice** (at most 2%)": lambda f: f"{f.advice_share:.1%}",
    "turns that offer help first": lambda f: str(f.help),
}


def _rows(columns: Mapping[str, TalkFigures]) -> Iterator[str]:
    yield f"| | {' | '.join(columns)} |"
    yield f"|---|{'---:|' * len(columns)}"
    for label, say in _ROWS.items():
        yield f"| {label} | {' | '.join(say(found) for found in columns.values())} |"
