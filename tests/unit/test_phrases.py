"""The mirror quotes: exact words, whole words, what stands out, and nothing it made up."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.mirror import LEADS, reflect, step_to_reflect
from stillwater.domain.session import advance
from stillwater.domain.state import Answered, Skipped
from stillwater.reading.letter import letter
from stillwater.reading.phrases import LONGEST, SHORTEST, fold, pick_quotes
from tests.unit.reflection import ANSWERS, CUES, LANGUAGES, PROTOCOL, new, walked

PIECES = [
    "I", "feel", "alone", "but", "never", "the", "bus", "came", "late", "أشعر", "لكن", "وحدي",
    "البيت", "siento", "miedo", "pero", "casa", ".", "?", "!", "؟", "،", "؛", ",", ";", "\n",
    "\n\n", "  ", "…", "3.5", "«", "»", "“", "”", "e.g.", "-", " – ", "\u200f", "\u064b",
    "😀", "\t",
]  # fmt: skip
texts = st.one_of(st.lists(st.sampled_from(PIECES), max_size=120).map(" ".join), st.text())


@given(texts, st.sampled_from(LANGUAGES), st.integers(0, 4))
def test_quotes_are_exact_whole_words_in_order(text, language, limit):
    quotes = pick_quotes(text, CUES[language], limit)
    assert len(quotes) <= limit
    for quote in quotes:
        assert quote.text == text[quote.start : quote.end]
        assert quote.text in text
        assert quote.text == quote.text.strip()
        assert SHORTEST <= len(quote.text.split()) <= LONGEST
        before, after = text[: quote.start], text[quote.end :]
        edges = " \t\n\r,،;؛:–—-\u00a0"
        assert not before or before[-1].isspace() or before[-1] in edges or quote.text[0] in edges
        assert not after or after[0].isspace() or after[0] in edges
    assert all(a.end <= b.start for a, b in pairwise(quotes))


@given(texts, st.sampled_from(LANGUAGES))
def test_the_same_text_is_always_quoted_the_same_way(text, language):
    assert pick_quotes(text, CUES[language]) == pick_quotes(text, CUES[language])


LONG_EN = (
    "The bus came at eight and it was full as on most days of the week. We talked about the weather"
    " and the football for some time. {} Then the bus came to the stop near the market and people"
    " got off with their bags."
)
LONG_ES = (
    "El autobús llegó a las ocho y venía lleno, como casi cualquier día. Hablamos del tiempo y del"
    " fútbol un rato. {} Luego el autobús llegó a la parada del mercado y la gente bajó."
)
LONG_AR = (
    "وصلت الحافلة في الثامنة وكانت ممتلئة كما في معظم أيام الأسبوع. تحدثنا عن الطقس وكرة القدم بعض"
    " الوقت. {} ثم وصلت الحافلة إلى المحطة قرب السوق ونزل الناس بأكياسهم."
)


@pytest.mark.parametrize(
    ("language", "frame", "core"),
    [
        ("en", LONG_EN, "But I felt so alone in the middle of it all."),
        ("es", LONG_ES, "Pero me sentí tan sola en medio de todo."),
        ("ar", LONG_AR, "لكنني شعرت بالوحدة وسط كل هذا."),
        ("ar", LONG_AR, "ولكني كنت خائفة جدًا، فهل يهتمّ أحد؟"),
    ],
)
@pytest.mark.parametrize("place", ["start", "middle", "end"])
def test_what_stands_out_is_quoted_wherever_it_stands(language, frame, core, place):
    around = frame.replace("{}", "").split("  ")
    text = {
        "start": f"{core} {' '.join(around)}",
        "middle": frame.format(core),
        "end": f"{' '.join(around)} {core}",
    }[place]
    (quote,) = pick_quotes(text, CUES[language])
    assert quote.text == core


def test_a_short_text_is_quoted_whole():
    text = "  He left early, and nobody said a word.  "
    (quote,) = pick_quotes(text, CUES["en"])
    assert quote.text == text.strip()


@pytest.mark.parametrize("text", ["", "ok", "nothing much", "... ?! —", "a b ,"])
def test_too_little_is_not_quoted(text):
    assert pick_quotes(text, CUES["en"]) == ()


def test_a_long_sentence_is_cut_at_its_clauses():
    text = (
        "On the way home from work in the evening, past the school and the shops and the church on"
        " the hill, I was afraid that nobody would ever listen, and the lights went on one by one."
    )
    (quote,) = pick_quotes(text, CUES["en"])
    assert quote.text == "I was afraid that nobody would ever listen"


def test_a_run_of_words_without_a_pause_still_gives_a_quote():
    (quote,) = pick_quotes("word " * 200, CUES["en"])
    assert len(quote.text.split()) <= LONGEST


def test_arabic_is_compared_without_vowel_signs_and_joined_letters():
    assert fold("أَشْعُرُ") == fold("اشعر")
    assert fold("«حزينة،") == fold("حزينه")


@pytest.mark.parametrize("joined", ["والحزن", "فالحزن", "بالحزن", "الحزن", "وحزن", "فحزن"])
def test_arabic_words_are_found_behind_what_is_joined_to_them(joined):
    filler = " ".join(["كتاب"] * 12)
    text = f"{filler}. كان هناك {joined} دائم هنا. {filler}."
    (quote,) = pick_quotes(text, CUES["ar"])
    assert joined in quote.text


def said_back(state):
    step = step_to_reflect(PROTOCOL, state)
    if step is None:
        return None
    quotes = pick_quotes(state.answer(step.main.id), CUES["en"])
    return reflect(PROTOCOL, state, step.id, [quote.text for quote in quotes])


@given(st.text(max_size=20))
def test_no_lead_in_repeats_within_a_session(session_id):
    state = walked(0, new(session_id))
    leads = []
    for values in ANSWERS:
        state = advance(PROTOCOL, state, Answered(values))
        reflection = said_back(state)
        if reflection:
            leads.append(reflection.lead_id)
            assert reflection == said_back(state)
    assert len(leads) == 5
    assert len(set(leads)) == len(leads)
    assert sum(step.mirror for step in PROTOCOL.steps) <= len(LEADS)


def test_another_session_begins_with_another_lead_in():
    firsts = {said_back(walked(1, new(f"session {n}"))).lead_id for n in range(40)}
    assert len(firsts) > 3


def test_nothing_is_said_back_about_a_skipped_or_tiny_answer():
    assert (
        said_back(advance(PROTOCOL, walked(0), Skipped({"situation": ANSWERS[0]["situation"]})))
        is None
    )
    assert said_back(advance(PROTOCOL, walked(0), Answered({"situation": "A row."}))) is None


def test_the_mirror_refuses_words_that_were_not_written():
    state = walked(1)
    assert reflect(PROTOCOL, state, "situation", ["You feel rejected."]) is None
    assert reflect(PROTOCOL, state, "situation", []) is None
    assert reflect(PROTOCOL, state, "mood", ["hurt"]) is None
    assert reflect(PROTOCOL, state, "no-such-step", ["My friend"]) is None


def test_the_letter_holds_only_what_was_written():
    parts = letter(PROTOCOL, walked(), CUES["en"])
    assert [part.heading_id for part in parts] == [
        "thought-record-summary-what-happened",
        "thought-record-summary-both-sides",
        "thought-record-summary-seen-again",
    ]
    written = {value for values in ANSWERS for value in values.values()}
    assert {words for part in parts for passage in part.passages for words in passage} <= written


def test_a_long_answer_is_given_by_its_phrases_and_a_skipped_one_not_at_all():
    long = LONG_EN.format("But I felt so alone in the middle of it all.") * 2
    state = advance(PROTOCOL, walked(0), Answered({"situation": long}))
    state = advance(PROTOCOL, state, Skipped({"mood": "left out"}))
    (part,) = letter(PROTOCOL, state, CUES["en"])
    (passage,) = part.passages
    assert 1 < len(passage) <= 3
    assert all(phrase in long for phrase in passage)
