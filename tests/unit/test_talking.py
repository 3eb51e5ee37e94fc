"""``build.py talk``: a message in, an answer out, in every language."""

import io
import json
import sys

import pytest

from stillwater.domain.heard import Heard, SafetyReading
from stillwater.reading.talking import Mirror
from tests.unit.reflection import LANGUAGES
from workshop import talking
from workshop.talking import Conversation, conversation, lines

pytestmark = pytest.mark.slow

MESSAGES = {
    "en": ["My boss moved me to nights.", "no", "I count the hours at four.", "no", "I told Ana."],
    "es": [
        "Mi jefa me puso de noche.",
        "no",
        "A las cuatro cuento las horas.",
        "no",
        "Se lo dije.",
    ],
    "ar": ["نقلوني إلى الليل في العمل.", "لا", "أعدّ الساعات عند الفجر.", "لا", "أخبرت أختي بذلك."],
}


def talked(language, messages, *, read=None):
    held = conversation(language)
    if read:
        mirror = Mirror(held.bank, held.mirror.cues, language, read)
        held = Conversation(held.protocol, held.texts, mirror, held.bank)
    return [json.loads(line) for line in lines(held, messages, as_json=True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_message_gets_one_line_that_quotes_to_the_letter(language):
    messages = MESSAGES[language]
    answers = talked(language, messages, read=lambda *_: Heard())
    assert len(answers) == len(messages)
    for number, answer in enumerate(answers):
        assert list(answer) == ["text", "move", "quotes", "why", "tier"]
        assert answer["why"] and answer["tier"] == "none"
        so_far = messages[: number + 1]
        assert all(any(quote in said for said in so_far) for quote in answer["quotes"])
        assert all(quote in answer["text"] for quote in answer["quotes"])
    assert len({answer["move"] for answer in answers}) == len(answers)
    assert len({answer["text"] for answer in answers}) == len(answers)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tier", ["gentle", "support", "now"])
def test_danger_gets_help_first_and_says_its_tier(language, tier):
    read = lambda *_: Heard(safety=SafetyReading(tier))  # noqa: E731
    answers = talked(language, ["a text", "a text", "a text"], read=read)
    assert {answer["tier"] for answer in answers} == {tier}
    assert len({answer["text"] for answer in answers}) == 3
    help_now = {"en": "Help now", "es": "Ayuda ya", "ar": "مساعدة الآن"}[language]
    assert all(help_now in answer["text"] for answer in answers)


def test_commands_for_people():
    held = conversation("en")
    said = list(
        lines(held, ["I lie awake at four.", "/why", "/not-quite", "/tone plain", "/nothing"],
              as_json=False)
    )  # fmt: skip
    assert said[1].startswith("Because") and len(said) == 4 and "/skip" in said[3]
    assert held.talk.tone == "plain" and held.talk.turns[-1].how == "not-quite"


def test_a_message_that_begins_with_a_stroke_is_answered_where_a_program_reads():
    answers = talked("en", ["/ I write like this sometimes"])
    assert answers[0]["move"]


def test_it_ends_with_its_input_and_goes_on_after_everything_was_said(monkeypatch):
    many = "\n".join(f"I went to the market on day {n}, and home." for n in range(140))
    written = io.StringIO()
    monkeypatch.setattr(sys, "stdin", io.StringIO(many + "\n\n"))
    monkeypatch.setattr(sys, "stdout", written)
    assert talking.talk("en", as_json=True) == 0
    answers = [json.loads(line) for line in written.getvalue().splitlines()]
    assert len(answers) == 140
    ends = [number for number, answer in enumerate(answers) if answer["move"] == "end"]
    assert ends and len({a["move"] for a in answers[: ends[0]]}) == ends[0]


def test_long_messages_are_always_answered_and_danger_goes_along():
    long = "We walked for hours and I thought of the house. " * 120

    def read(text, _):
        return Heard(safety=SafetyReading("support" if text.startswith("x") else "none"))

    messages = ["x and no more", *[f"{n}: {long}" for n in range(8)], "y" * 30_000]
    answers = talked("en", messages, read=read)
    assert all(answer["move"] for answer in answers)
    held = conversation("en")
    assert all(held.bank[a["move"]].gentle for a in answers[1:] if a["move"] in held.bank)
