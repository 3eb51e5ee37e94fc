"""Stage x reading x history -> what the mirror says next. Pure, and the same for the same state.

Rules that always hold: no move twice in a talk; never a third bare question in a row, and never
more questions than reflections; a feeling is said as being there only from SURE on; after words
that spoke of danger come help and gentle moves only; what was "not quite" is not said again; what a
move must not meet it does not meet. Among what is left the best fit wins, a little chance decides
between equals: the session's id is its seed. When nothing is left the talk closes kindly.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from stillwater.domain.moves import NAMED, THEMES, Bank, Move
from stillwater.domain.policy_view import CLOSED_SHARE, LIKELY, Material, Offer, View
from stillwater.domain.talk import Reply, Span, Talk, Why

END = "end"
"""The move of a talk whose moves are all said. Text ids: ``talk-end``, ``talk-end-2`` …"""
ENDS = ("end", "end-2", "end-3")
NOT_CLOSE: Mapping[str, float] = MappingProxyType({})
_CARE_VARIANTS = ("", "-again", "-still")
_EMOTION, _THEME, _PATTERN = 3.0, 2.5, 3.0
"""How much a fitting tag weighs, times how likely it is."""
_NAMING = 2.5
"""The same for a move that names the feeling."""
_CHANCE = 1.2
_CLOSE = 0.6
"""The most that a move's closeness to the words adds: less than chance, so it decides only between
equals. What a move's wording says of whom it fits is little (docs/reading-model.md)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A move that may be said now, what fills its slots, and how well it fits."""

    move: Move
    spans: tuple[Span, ...]
    feeling: str
    offer: Offer | None
    score: float
    why: Why
    because: str


def choose(
    bank: Bank,
    talk: Talk,
    material: Material,
    offers: Sequence[Offer] = (),
    seed: str = "",
    close: Mapping[str, float] = NOT_CLOSE,
) -> Reply:
    """What answers the last turn of ``talk``, which has no reply yet.

    ``material``: what its words say and which phrases can be quoted. ``offers``: exercises that may
    be named. ``seed``: the session's id. ``close``: id of a move -> how close it is to what was
    written, 0 to 1; none is, where nothing can tell.
    """
    view = View(bank, talk, material)
    if view.tier != "none":
        return _care(view)
    for rung in _rungs(view):
        found = [c for move in rung if (c := _choice(move, view, offers, seed)) is not None]
        if found:
            best = max(found, key=lambda c: (c.score + _bonus(c.move, close), c.move.id))
            return _reply(best, view)
    ended = sum(reply.move in ENDS for reply in talk.replies)
    return view.reply(ENDS[ended % len(ENDS)], why="end")


def care_text_id(move: str) -> str:
    """The text of a reply that answers danger or ends a talk: no move of the bank."""
    return f"talk-{move}"


def _care(view: View) -> Reply:
    """Help first. The wording changes when it comes again."""
    before = sum(reply.tier != "none" for reply in view.talk.replies)
    return view.reply(f"safety-{view.tier}{_CARE_VARIANTS[before % 3]}", why="help")


def _rungs(view: View) -> Iterator[list[Move]]:
    """Sets of moves, the first that holds one that may be said decides."""
    left = [move for move in view.bank.values() if move.id not in view.used]
    for when in view.whens:
        yield [move for move in left if move.when == when]
        if when == "not-quite":  # never answered by another guess
            return
    staged = [move for move in left if not move.when]
    if view.sum_is_due:
        yield [move for move in staged if move.kind == "summarise"]
    yield [move for move in staged if view.stage in move.stages]
    yield [move for move in staged if move.kind not in ("close", "summarise")]
    yield [move for move in left if move.when == "care" and view.in_care]
    yield [move for move in staged if move.kind == "summarise"]
    yield [move for move in staged if move.kind == "close"]


def _choice(move: Move, view: View, offers: Sequence[Offer], seed: str) -> Choice | None:
    """None where the move may not be said now."""
    if view.in_care and not move.gentle:
        return None
    if view.met & set(move.never) or not _may_ask(move, view) or view.is_too_soon(move):
        return None
    spans = view.fill(move)
    feeling = view.feeling(sure=move.sure) if "feeling" in move.slots else ""
    if spans is None or ("feeling" in move.slots and not feeling):
        return None
    offer = _best_offer(view, offers) if "exercise" in move.slots else None
    if "exercise" in move.slots and offer is None:
        return None
    fit, why, because = _fit(move, view)
    if move.only_tagged and fit <= 0:
        return None
    if offer:
        why, because = ("helped" if offer.helped else "exercise"), offer.protocol
    elif feeling:
        why, because = "feeling", feeling
        fit += _NAMING * view.emotion(feeling)
    score = fit + _rhythm(move, view) + _chance(seed, view, move.id)
    return Choice(move, spans, feeling, offer, score, why, because)


def _reply(choice: Choice, view: View) -> Reply:
    offer = choice.offer
    return view.reply(
        choice.move.id,
        why=choice.why,
        because=choice.because,
        spans=choice.spans,
        feeling=choice.feeling,
        exercise=offer.protocol if offer else "",
    )


def _may_ask(move: Move, view: View) -> bool:
    """Whether one more question, if it is one, keeps the shares and the rows as they must be."""
    if not move.asks:
        return True
    if move.asks == "closed" and view.open_questions < CLOSED_SHARE * (view.questions + 1):
        return False
    if move.reflects:
        return True
    return view.bare_in_a_row < 2 and view.reflections > view.questions


def _fit(move: Move, view: View) -> tuple[float, Why, str]:
    """How well the tags fit what was heard; and the reason to tell for the choice."""
    plain = _plain_why(move, view)
    best, why, because = 0.0, plain, ""
    said: list[tuple[float, float, Why, str]] = []
    said += [(_EMOTION, view.emotion(name), "feeling", name) for name in move.emotions]
    said += [(_THEME, view.theme(name), "theme", name) for name in move.themes]
    said += [(_PATTERN, view.pattern(name), "words", "") for name in move.patterns]
    for weight, chance, reason, label in said:
        if chance >= LIKELY and weight * chance > best:
            best = weight * chance
            why, because = _told(reason, label, plain)
    if said and not best:
        return (0.0 if move.only_tagged else -0.5), why, because
    return best, why, because


def _told(reason: Why, label: str, otherwise: Why) -> tuple[Why, str]:
    """A thinking pattern is never named: then the words themselves are the reason. A feeling or a
    theme is named only if there is a word for it."""
    named = label in NAMED if reason == "feeling" else label in THEMES
    return (reason, label) if reason != "words" and named else (otherwise, "")


def _plain_why(move: Move, view: View) -> Why:
    if move.when:
        return move.when
    if move.kind in ("summarise", "close"):
        return "sum" if move.kind == "summarise" else "close"
    if "quote" in move.slots:
        return "words"
    if "earlier" in move.slots:
        return "earlier"
    return "begin" if view.stage == "open" else "turn" if view.stage == "turn" else "pause"


def _rhythm(move: Move, view: View) -> float:
    """Two questions, then a moment without one; and few teachings."""
    if view.talk.tone == "questions":
        return 3.0 if move.asks else 0.0
    score = 0.0
    if view.asked_in_a_row >= 2:
        score += -1.5 if move.asks else 1.5
    elif view.asked_in_a_row == 0 and view.talk.replies:
        score += 1.5 if move.asks else -0.5
    if move.kind in ("teach", "offer-exercise"):
        score -= 0.5
    if move.kind == view.last_kind and move.kind != "ask-open":
        score -= 1.0
    return score


def _best_offer(view: View, offers: Sequence[Offer]) -> Offer | None:
    """The one that fits what was heard, lifted by what went with a lighter moment before."""
    fitting = []
    for offer in offers:
        exercise = next(
            (e for e in view.bank.exercises if e.protocol == offer.protocol),
            None,
        )
        if exercise is None or offer.protocol in view.talk.exercises:
            continue
        if view.met & set(exercise.never) or (view.in_care and not exercise.gentle):
            continue
        fit = max(
            (
                *(view.emotion(name) for name in exercise.emotions),
                *(view.theme(name) for name in exercise.themes),
                *(view.pattern(name) for name in exercise.patterns),
            ),
            default=0.0,
        )
        if fit >= 0.3 or view.in_care or offer.helped:
            fitting.append((fit + offer.draw, offer.protocol, offer))
    return max(fitting, key=lambda each: each[:2])[2] if fitting else None


def _bonus(move: Move, close: Mapping[str, float]) -> float:
    """0 to _CLOSE, whatever is said of the closeness."""
    return _CLOSE * min(1.0, max(0.0, close.get(move.id, 0.0)))


def _chance(seed: str, view: View, move_id: str) -> float:
    """0 to _CHANCE; the same for the same talk."""
    key = f"{seed}|{len(view.talk.turns)}|{move_id}".encode("utf-8", "replace")
    return _CHANCE * zlib.crc32(key) / 0xFFFFFFFF
