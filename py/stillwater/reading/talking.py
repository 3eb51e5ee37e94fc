"""One turn of a talk: the newest words are read, phrases looked for, and the policy answers.

The app, ``build.py talk`` and the scripts beside the protocols all come through here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from stillwater.domain.heard import Heard, SafetyReading
from stillwater.domain.moves import Bank
from stillwater.domain.policy import choose
from stillwater.domain.policy_view import Material, Offer, Phrase
from stillwater.domain.talk import Reply, Span, Talk
from stillwater.reading.phrases import Cues, fold, woven_quotes

Read = Callable[[str, str], Heard]
"""A text and the language of the page (ISO 639-1) -> what it says."""


Close = Callable[[str, str], Mapping[str, float]]
"""The newest message and its most telling phrase -> how close moves are to them: id -> 0 to 1."""


def unranked(said: str, phrase: str) -> Mapping[str, float]:
    """For where no sentence model is at hand: no move is closer than another."""
    return {}


def unread(text: str, language: str) -> Heard:
    """For where no model is at hand: nothing is heard, and the talk goes on by the words alone.

    Its safety reading says that no rules were at work, so that help stays in sight.
    """
    return Heard(language=language, safety=SafetyReading(evaluated=False))


@dataclass(frozen=True, slots=True)
class Mirror:
    """What answers a person: the bank, the words that make a phrase telling, a way to read, and
    one to tell which moves are close to what was read."""

    bank: Bank
    cues: Cues
    language: str
    read: Read = unread
    close: Close = unranked

    def answer(self, talk: Talk, seed: str, offers: Sequence[Offer] = ()) -> Reply:
        """The reply to the last turn of ``talk``, which waits for one. ``seed``: the session's id.

        No move where nothing waits.
        """
        if not talk.waits:
            return Reply()
        turn = talk.turns[-1]
        heard = self.read(turn.said, self.language) if turn.said else Heard()
        close = self.close(turn.said, telling_phrase(turn.said, self.cues)) if turn.said else {}
        return choose(self.bank, talk, material(talk, heard, self.cues), offers, seed, close)


def material(talk: Talk, heard: Heard, cues: Cues) -> Material:
    """What the policy may work with: ``heard`` is of the newest message."""
    phrases = tuple(
        Phrase(Span(number, quote.start, quote.end), quote.salience)
        for number, turn in enumerate(talk.turns)
        if turn.said
        for quote in woven_quotes(turn.said, cues)
    )
    said = [_plain(turn.said) for turn in talk.turns if turn.said]
    words = said[-1].split() if said else []
    return Material(heard, phrases, len(words), bool(words) and said[-1] in said[:-1])


def telling_phrase(text: str, cues: Cues) -> str:
    """The phrase of a message that is most worth quoting; "" where none is."""
    best = max(woven_quotes(text, cues), key=lambda quote: quote.salience, default=None)
    return best.text if best else ""


def _plain(text: str) -> str:
    """For telling whether the same was said again."""
    whole = unicodedata.normalize("NFKC", text)
    return " ".join(word for word in (fold(word) for word in whole.split()) if word)
