"""Checks of the screen that asks: its question, asked once, and the words of its danger."""

from __future__ import annotations

from functools import cache

from stillwater.domain.worry import Worry
from stillwater.ports import Texts
from stillwater.views.dangers import NEEDS_DISTANCE
from tests.simulation.play import Moment
from tests.simulation.seen import said
from tests.simulation.wording import ASKED, Faults, crisis_texts, pulls
from workshop import content

#: Dangers whose own wording asks whether the place, or everyone, is safe.
SAFETY_IN_OTHER_WORDS = ("violence", "child-abuse", "harming-others")


@cache
def texts_in(language: str) -> Texts:
    return content.texts_of(language)


def texts_of(moment: Moment) -> Texts:
    return texts_in(moment.script.language)


def asks_about_safety(moment: Moment) -> Faults:
    """Once, above the choices: as the heading, or below one that says something else. Who was asked
    before is asked what has changed or would help."""
    if not (moment.screen.asks and moment.worry):
        return
    texts, danger = texts_of(moment), moment.worry.danger
    own = f"crisis-title-{danger}" if texts.has(f"crisis-title-{danger}") else "crisis-title"
    question = own if danger in SAFETY_IN_OTHER_WORDS else "crisis-title"
    heading = "crisis-title-now" if moment.worry.comes_first else own
    if moment.worry.again:
        question = f"crisis-again-{turn(moment.worry)}-title"
        heading = "crisis-again-now-title" if moment.worry.comes_first else question
    if said(moment.screen.heading).strip() != said(texts.get(heading)):
        yield "the heading is another danger's"
    before, _, after = said(moment.html).partition('value="crisis.')
    asked = said(texts.get(question))
    if before.count(asked) != 1 or asked in after:
        yield "does not ask once, above the choices, whether the person is safe"


def turn(worry: Worry) -> str:
    """Which of the two further wordings stands there."""
    return "one" if worry.again % 2 else "two"


def asks_nothing_else(moment: Moment) -> Faults:
    """No question but those of the reviewed crisis texts, none that pulls for a no, and nothing to
    fill in."""
    if not moment.screen.asks:
        return
    known = crisis_questions(moment.script.language)
    asked = {one.strip(" «»“”\"'") for one in ASKED.findall(said(moment.screen.ours))}
    if not asked <= known:
        yield "asks a question of its own"
    if any(pulls(question, moment.script.language) for question in asked):
        yield "asks so that no is the answer"
    if moment.screen.fields:
        yield "asks for something to be written"


@cache
def crisis_questions(language: str) -> frozenset[str]:
    every = crisis_texts(language)
    return frozenset(q.strip(" «»“”\"'") for text in every for q in ASKED.findall(text))


def names_the_danger(moment: Moment) -> Faults:
    """Each danger has its own words, and no other's stand there. Whoever has read them has others,
    but where they say what to do at once."""
    if not (moment.screen.asks and moment.worry):
        return
    texts = texts_of(moment)
    own = f"crisis-lead-{moment.worry.danger}"
    wanted = texts.get(own if moment.worry.danger and texts.has(own) else "crisis-lead")
    if moment.worry.again and moment.worry.danger != "overdose":
        wanted = texts.get(f"crisis-again-{turn(moment.worry)}-lead")
    if said(wanted) not in said(moment.screen.ours):
        yield "another danger's words, or none"
    needs = moment.worry.danger in NEEDS_DISTANCE
    if needs and said(texts.get("crisis-distance")) not in said(moment.screen.ours):
        yield "says nothing of distance to what could be dangerous"
