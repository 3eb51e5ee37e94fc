"""``build.py talk``: the mirror in a terminal, one message a line in, its answer out.

The same session table, bank, reading and policy as the app. With ``--json`` each answer is one line
of JSON: ``{"text", "move", "quotes", "why", "tier"}``; quotes are exact pieces of what was written.
Nothing is stored.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from stillwater.domain.moves import TONES, Bank
from stillwater.domain.policy import ENDS
from stillwater.domain.protocol import Protocol
from stillwater.domain.session import advance, begin
from stillwater.domain.state import (
    WORDS_LIMIT,
    Answered,
    Event,
    Mirrored,
    NotQuite,
    SessionState,
    Skipped,
    Toned,
)
from stillwater.domain.talk import Reply, Talk, Turn
from stillwater.ports import Texts
from stillwater.reading.phrases import Cues
from stillwater.reading.talking import Mirror
from stillwater.views.talk_words import plain, reply_said, why_said
from workshop.content import bank, guide, protocols, read_toml, texts_of
from workshop.paths import PROMPTS
from workshop.reading import ranker, reader

COMMANDS = """\
/not-quite       what it said does not fit
/skip            another question
/why             why it said that
/tone TONE       warm, plain or questions
/new             begin anew
/help            these lines"""
LONGEST_MESSAGE = WORDS_LIMIT - 100
"""Characters that are read of one message; the rest of a longer one is left out."""
_BEGUN_AT = "2026-03-04T21:05:00+02:00"


@dataclass(frozen=True, slots=True)
class Answer:
    """``why`` is the reason as told; ``quotes`` are pieces of what the person wrote."""

    text: str
    move: str
    quotes: tuple[str, ...]
    why: str
    tier: str

    def to_json(self) -> str:
        data = {
            "text": self.text,
            "move": self.move,
            "quotes": list(self.quotes),
            "why": self.why,
            "tier": self.tier,
        }
        return json.dumps(data, ensure_ascii=False)


class Conversation:
    """One talk after another: when a talk's moves are all said, the next message begins anew."""

    def __init__(
        self, protocol: Protocol, texts: Texts, mirror: Mirror, bank: Bank, name: str = "talk"
    ) -> None:
        self.protocol, self.texts, self.mirror, self.bank = protocol, texts, mirror, bank
        self.name, self.count = name, 0
        self.state = self._begin()

    def _begin(self) -> SessionState:
        self.count += 1
        return begin(
            self.protocol,
            id=f"{self.name}-{self.count}",
            language=self.texts.language,
            started_at=_BEGUN_AT,
        )

    @property
    def talk(self) -> Talk:
        return self.state.talk or Talk()

    @property
    def question(self) -> str:
        """What a talk begins with."""
        return self.texts.get(self.protocol.text_id(f"{self.protocol.steps[0].id}-question"))

    def says(self, message: str) -> Answer | None:
        """The answer to a message; None for an empty one.

        A talk whose moves are all said, or that has no more room, gives way to another; what was
        said of danger goes along.
        """
        if self.talk.replies and self.talk.replies[-1].move in ENDS:
            self.begin_anew(carry=True)
        said = Answered({self.protocol.steps[0].id: message[:LONGEST_MESSAGE]})
        answer = self._send(said)
        if answer is None and message.strip() and self.talk.turns:
            self.begin_anew(carry=True)
            answer = self._send(said)
        return answer

    def presses(self, event: type[Event], **values: str) -> Answer | None:
        return self._send(event(values=values))

    def begin_anew(self, *, carry: bool = False) -> None:
        """Another talk in the same tone. ``carry``: after words of danger it stays gentle."""
        before = self.talk
        danger = [reply for reply in before.replies if reply.tier in ("support", "now")][-1:]
        turns = tuple(Turn("…", reply=reply) for reply in danger) if carry else ()
        talk = Talk(self.protocol.steps[0].id, turns, tone=before.tone)
        self.state = replace(self._begin(), talk=talk)

    def last(self) -> Answer | None:
        return self._answer(self.talk.replies[-1]) if self.talk.replies else None

    def _send(self, event: Event) -> Answer | None:
        self.state = advance(self.protocol, self.state, event)
        if not self.talk.waits:
            return None
        reply = self.mirror.answer(self.talk, self.state.id)
        self.state = advance(self.protocol, self.state, Mirrored(reply=reply))
        return self._answer(reply)

    def _answer(self, reply: Reply) -> Answer:
        said = reply_said(self.texts, self.bank, self.talk, reply)
        why = plain(why_said(self.texts, self.talk, reply))
        quotes = tuple(piece.text for piece in said if piece.own)
        return Answer(plain(said), reply.move, quotes, why, reply.tier)


def conversation(language: str, *, tier: int = 2, name: str = "talk") -> Conversation:
    """As the app has it. ``tier``: 1 for the small models alone, where there are others."""
    cues = Cues.from_dict(read_toml(PROMPTS / "mirror" / f"{language}.toml"))
    read, close = reader(language, tier), ranker(language, tier)
    mirror = Mirror(bank(), cues, language, read, close)
    return Conversation(protocols()[guide().start], texts_of(language), mirror, bank(), name)


def lines(talk: Conversation, messages: Iterable[str], *, as_json: bool) -> Iterator[str]:
    """What is written out for each line that comes in."""
    for message in messages:
        text = message.strip()
        if text.startswith("/"):
            yield from _command(talk, text, as_json=as_json)
        elif text:
            yield _shown(talk.says(text), as_json=as_json)


def _command(talk: Conversation, text: str, *, as_json: bool) -> Iterator[str]:
    name, _, value = text[1:].partition(" ")
    match name:
        case "not-quite" | "skip":
            answer = talk.presses(NotQuite if name == "not-quite" else Skipped)
            yield _shown(answer, as_json=as_json)
        case "why":
            last = talk.last()
            yield _shown(last, as_json=True) if as_json else last.why if last else ""
        case "tone" if value.strip() in TONES:
            talk.presses(Toned, tone=value.strip())
        case "new":
            talk.begin_anew()
        case _ if not as_json:
            yield COMMANDS
        case _:
            yield _shown(talk.says(text), as_json=True)


def _shown(answer: Answer | None, *, as_json: bool) -> str:
    if answer is None:
        return "{}" if as_json else ""
    return answer.to_json() if as_json else answer.text


def talk(language: str, *, as_json: bool = False, tier: int = 2) -> int:
    """Until the input ends. Each answer goes out at once, also into a pipe."""
    for stream in (sys.stdin, sys.stdout):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace", line_buffering=True)
    held = conversation(language, tier=tier)
    if not as_json and sys.stdin.isatty():
        print(f"{COMMANDS}\n\n{held.question}", flush=True)
    for line in lines(held, iter(sys.stdin.readline, ""), as_json=as_json):
        print(line if as_json else f"{line}\n", flush=True)
    return 0
