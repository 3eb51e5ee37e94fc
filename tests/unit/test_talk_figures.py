"""Figures over the scripted talks: within what good talks reach, and not stale."""

import pytest

from stillwater.domain.heard import Heard
from tests.unit.reflection import LANGUAGES
from workshop.evaluation import (
    LEAST_OPEN,
    LEAST_REFLECTIONS,
    MOST_ADVICE,
    TALKS_BEGIN,
    TALKS_END,
    TARGET,
    between,
)
from workshop.talk_figures import LEAST_TALKS, figures, measured, messages_of, scripts_of, table
from workshop.talking import Conversation, conversation
from workshop.voice import voice

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def found():
    return figures()


@pytest.mark.parametrize("language", LANGUAGES)
def test_talks_reach_what_good_talks_reach(language, found):
    of_language = found[language]
    assert of_language.talks >= LEAST_TALKS
    assert of_language.per_question >= LEAST_REFLECTIONS
    assert of_language.open_share >= LEAST_OPEN
    assert of_language.advice_share <= MOST_ADVICE


def test_the_document_is_fresh(found):
    document = TARGET.read_text(encoding="utf-8")
    remedy = "run: PYTHONPATH=py .venv/bin/python -m workshop.evaluation"
    assert between(document, TALKS_BEGIN, TALKS_END, table(found)) == document, remedy


def test_every_answer_counts_for_what_it_is():
    talk = conversation("en", name="counted")
    found = measured(talk, ["I lie awake and count the hours", "/skip", "idk"], voice("en"))
    assert (found.talks, found.messages, found.turns) == (1, 2, 3)
    assert found.questions >= found.open >= 0 and found.reflections > 0 and not found.help


def test_words_of_danger_count_as_help_and_not_as_a_question():
    from stillwater.domain.heard import SafetyReading
    from stillwater.reading.talking import Mirror

    held = conversation("en")
    mirror = Mirror(
        held.bank, held.mirror.cues, "en", lambda *_: Heard(safety=SafetyReading("now"))
    )
    talk = Conversation(held.protocol, held.texts, mirror, held.bank)
    found = measured(talk, ["a text of danger"], voice("en"))
    assert (found.help, found.questions, found.reflections) == (1, 0, 0)


def test_no_two_scripts_are_alike():
    scripts = [tuple(messages_of(s)) for language in LANGUAGES for s in scripts_of(language)]
    assert len(set(scripts)) == len(scripts)
