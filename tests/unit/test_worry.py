"""What was written is said back to the letter: the sentence, the clause, or the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stillwater.domain.heard import Sign
from stillwater.domain.worry import LONGEST_QUOTE_WORDS, WORDS_BEFORE, quote_of

ARABIC = "كنا في البيت مع الجميع وأكلنا "
CALM = "we had a row about the rent and the car and the bins again "


def sign_of(text, words):
    start = text.index(words)
    return Sign("support", "suicide", start, start + len(words))


@pytest.mark.parametrize(
    ("text", "words", "quote"),
    [
        ("It rained. I want to die today. Then soup.", "to die", "I want to die today"),
        (f"{CALM * 3}, i want to die tonight, {CALM * 2}", "to die", "i want to die tonight"),
        (f"{CALM * 3}and all i want to do is die {CALM * 2}", "die", "all i want to do is die"),
        (f"{CALM * 3}. no: die {CALM * 3}", "die", "die"),
        (f"{ARABIC * 5}وكل ما أريد أن أموت {ARABIC}", "أموت",
         "الجميع وأكلنا وكل ما أريد أن أموت"),
    ],
)  # fmt: skip
def test_the_sentence_else_the_clause_else_a_few_words_before(text, words, quote):
    assert quote_of(text, sign_of(text, words)) == quote


@given(
    st.lists(st.sampled_from(["die", "soup ", " ", ", ", ". ", "a ", "\n", "،"]), max_size=120),
    st.integers(0, 400),
    st.integers(0, 400),
)
def test_any_quote_stands_in_the_text_and_is_never_too_long(pieces, one, other):
    text = "".join(pieces)
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    quote = quote_of(text, Sign("support", "suicide", start, end))
    assert quote in text
    assert len(quote.split()) <= LONGEST_QUOTE_WORDS
    if len(text.split()) <= LONGEST_QUOTE_WORDS - WORDS_BEFORE and text[start:end].strip(" ,.\n،"):
        assert text[start:end].strip(" ,.\n،").split()[0] in quote
