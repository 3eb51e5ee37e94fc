"""What people write in the exercises' scripts is harmless: no answer of theirs may bring help."""

from __future__ import annotations

import pytest

from workshop.safety_figures import LANGUAGES, fused
from workshop.training.sources import exercise_answers

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_of_an_exercise_is_taken_for_danger(language):
    read = fused()
    answers = exercise_answers(language)
    assert read is not None and len(answers) > 400
    assert [text for text in answers if read(text, language).tier != "none"] == []
