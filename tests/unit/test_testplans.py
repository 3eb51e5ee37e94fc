"""Runs the scripts beside a protocol against the real table, mirror and screens."""

import pytest

from tests.unit.reflection import CUES, LANGUAGES, ROOT, TEXTS
from workshop.content import protocols
from workshop.testplans import PlanFault, Reader, language_of, lines_of

PLANS = sorted((ROOT / "prompts" / "protocols").glob("*/testplans/*.testplan"))
PROTOCOLS = protocols()


def _quick(plan):
    """With ``--fast`` the English ones alone: all of them take a quarter of a minute."""
    return plan if plan.stem.startswith("en") else pytest.param(plan, marks=pytest.mark.slow)


@pytest.mark.parametrize(
    "plan", map(_quick, PLANS), ids=lambda plan: f"{plan.parts[-3]}-{plan.stem}"
)
def test_plan(plan):
    language = language_of(plan)
    reader = Reader(PROTOCOLS[plan.parts[-3]], TEXTS[language], CUES[language], PROTOCOLS)
    for line in lines_of(plan.read_text(encoding="utf-8")):
        try:
            reader.follow(line)
        except PlanFault as fault:
            name = f"{plan.parts[-3]}/{plan.name}"
            pytest.fail(f"{name}:{line.number}: {line.who}: {line.what}\n{fault}")
    reader.finish()


@pytest.mark.parametrize("name", sorted(PROTOCOLS))
def test_every_protocol_has_a_script_in_every_language(name):
    written = {plan.stem for plan in PLANS if plan.parts[-3] == name}
    assert set(LANGUAGES) <= written
