"""Talks made for tests: random readings, random messages, and a talk carried on by the policy."""

import math
import random
from zlib import crc32

from hypothesis import strategies as st

from stillwater.domain.heard import TIERS, Heard, SafetyReading
from stillwater.domain.moves import FEELINGS, PATTERNS, THEMES
from stillwater.domain.policy_view import Offer
from stillwater.domain.talk import Talk, Turn
from stillwater.reading.talking import Mirror
from tests.unit.reflection import CUES
from workshop.content import bank

BANK = bank()
WORDS = (
    "I lie awake and count the hours",
    "My sister said that I should leave, but I cannot.",
    "Nobody asked me at work. I just feel small there, and I am afraid of Monday.",
    "It was a good day, we laughed a lot in the kitchen.",
    "no",
    "idk",
    "…",
    "He always does this! Then he is sorry, and I do not know what to say to him any more, because"
    " it has been like this for years and the children hear every word of it through the wall.",
    "I called them.\nThey said to wait.",
)
SOME = st.floats(0, 1)


def _labels(names):
    return st.dictionaries(st.sampled_from(names), SOME, max_size=4)


tiers = st.sampled_from(("none",) * 8 + TIERS[1:])
readings = st.builds(
    lambda emotions, fine, themes, patterns, tier: Heard(
        "en", emotions, fine, themes, patterns, SafetyReading(tier)
    ),
    _labels(("anger", "disgust", "fear", "joy", "sadness", "surprise")),
    _labels(FEELINGS),
    _labels(THEMES),
    _labels(PATTERNS),
    tiers,
)
messages = st.sampled_from(WORDS) | st.text(min_size=1, max_size=60).filter(str.strip)
acts = st.one_of(
    st.tuples(st.just("wrote"), messages, readings),
    st.tuples(st.sampled_from(("wrote", "wrote", "not-quite", "skipped")), messages, readings),
)
runs = st.lists(acts, min_size=1, max_size=40)
offers = st.lists(
    st.builds(Offer, st.sampled_from([e.protocol for e in BANK.exercises]), st.floats(-1, 1)),
    max_size=4,
    unique_by=lambda offer: offer.protocol,
)


def closeness(seed, turn):
    """Some number for every move, sensible or not; for half the seeds none at all."""
    dice = random.Random(f"{seed}|{turn}")
    if crc32(seed.encode("utf-8", "replace")) % 2:
        return {}
    return {name: dice.choice((dice.random(), dice.uniform(-9, 9), math.nan)) for name in BANK}


def carried_on(acts, seed="s", tone="warm", offers=(), language="en"):
    """The talk after ``acts``, and what was heard in each of its turns. ``seed`` also says which
    moves are close to what was written."""
    talk, heards = Talk("x", tone=tone), []
    for how, said, heard in acts:
        if how != "wrote" and not talk.replies:
            continue
        turn = Turn(said.strip()) if how == "wrote" else Turn(how=how)
        talk = talk.with_turn(turn)
        close = closeness(seed, len(talk.turns))
        mirror = Mirror(
            BANK, CUES[language], language, lambda *_, heard=heard: heard, lambda *_, c=close: c
        )
        talk = talk.with_reply(mirror.answer(talk, seed, offers))
        heards.append(heard if how == "wrote" else Heard())
    return talk, heards
