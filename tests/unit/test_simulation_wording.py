"""What no screen of a conversation may say, whatever was read on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.simulation.asking import crisis_questions
from tests.simulation.checks import CHECKS
from tests.simulation.play import Moment
from tests.simulation.script import LANGUAGES
from tests.simulation.seen import Seen
from tests.simulation.wording import never_said, pulls
from tests.unit.simulation_kit import moments, with_screen


@pytest.fixture(scope="module")
def seen() -> dict[str, Moment]:
    return {moment.line.expected or "": moment for moment in moments()}


ON_A_CALM_SCREEN = [
    ("never-said", "We have detected a risk."),
    ("tone", "You should calm down."),
    ("no-means", "Put the razor away."),
    ("short-plain", f"It is {'very ' * 30}long."),
]


@pytest.mark.parametrize(("name", "planted"), ON_A_CALM_SCREEN)
def test_screens_on_which_nothing_was_found_are_looked_at_too(name, planted, seen):
    calm = seen["none"]
    assert not calm.helped
    check = next(check for check in CHECKS if check.id == name)
    assert list(check.finds(with_screen(calm, "<form", f"<p>{planted}</p><form")))
    assert list(check.finds(replace(calm, after=Seen(f"<p>{planted}</p>"))))


NOBODY_SAYS = {
    "en": [
        "No danger was found.", "You are safe.", "All is well.", "We have called somebody for you.",
        "We have told your doctor.", "Somebody is coming.", "Your risk score is high.",
        "The police have been informed.", "You're not in danger, and everything is fine.",
    ],
    "es": [
        "No se ha encontrado ningún peligro.", "Estás a salvo.", "Todo está bien.",
        "Hemos llamado a alguien.", "Hemos avisado a tu médica.", "La ayuda está en camino.",
        "Tu puntuación de riesgo es alta.", "No hay peligro.",
    ],
    "ar": [
        "لم نجد أي خطر.", "أنت في أمان.", "كل شيء بخير.", "اتصلنا بشخص ما.", "أخبرنا طبيبك.",
        "المساعدة في الطريق.", "درجة الخطر عالية.", "تم إبلاغ الطبيب.",
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_all_is_well_somebody_was_told_or_danger_was_scored_is_never_said(language):
    for moment in moments(language)[:3]:
        assert not list(never_said(moment))
        for planted in NOBODY_SAYS[language]:
            after = Seen(f"<main><p>{planted}</p></main>")
            assert list(never_said(replace(moment, after=after))), planted


@pytest.mark.parametrize(
    ("language", "question"),
    [("en", "You don't have a plan, right?"), ("en", "You're not thinking of it, are you?"),
     ("es", "No tienes un plan, ¿verdad?"), ("es", "¿No vas a hacerte daño?"),
     ("ar", "أنت لا تفكر في ذلك، صحيح؟"), ("ar", "لن تؤذي نفسك، أليس كذلك؟")],
)  # fmt: skip
def test_a_question_that_pulls_for_a_no_is_found(language, question):
    assert pulls(question, language)
    assert not any(pulls(one, language) for one in crisis_questions(language))
