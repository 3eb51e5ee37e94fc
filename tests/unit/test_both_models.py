"""With both models as they ship, calm lines around a sentence of danger do not hide it."""

import random

import pytest

from stillwater.domain.heard import TIERS
from tests.unit.test_tiers_stable import DANGER
from workshop.adapters.embedder_cpython import CPythonEmbedder
from workshop.reading import shipped_reader
from workshop.safety_figures import examples

pytestmark = pytest.mark.slow

SEED = 20261127
CALM_LINES = 10


@pytest.fixture(scope="module")
def embedder():
    return CPythonEmbedder()


@pytest.mark.parametrize("language", DANGER)
@pytest.mark.parametrize("at", [0, 5, CALM_LINES])
def test_calm_lines_around_it_do_not_hide_it(embedder, language, at):
    calm = [
        one.text
        for one in examples(language, "train")
        if one.kind == "everyday" and one.tier == "none" and len(one.text) < 140
    ]
    chance = random.Random(f"{SEED} {language} {at}")
    print(f"seed {SEED}")
    for sentence in DANGER[language]:
        lines = [f"{line.rstrip('.')}." for line in chance.sample(calm, CALM_LINES)]
        text = " ".join([*lines[:at], sentence, *lines[at:]])
        found = shipped_reader(2).read(text, language, embedder.embedded(text)).safety
        assert TIERS.index(found.tier) >= TIERS.index("support"), text
