"""A code, a password, letters typed at random bring no help by themselves: they say nothing. Nor do
single words that people in danger speak of, and everybody else."""

from __future__ import annotations

from functools import cache
from hashlib import sha256

import pytest

from stillwater.reading.by_rules import ByRules
from stillwater.reading.classifier import Model
from stillwater.reading.reader import Reader
from workshop.paths import TIER1
from workshop.safety_files import rules_of

pytestmark = pytest.mark.slow

LETTERS = {
    "en": "etaoinshrdlcumwfgypbvkjxqz",
    "es": "eaosrnidlctumpbgvyqhfzjñxkwáéíóú",
    "ar": "اليمونترهبدفعسكحقجشصطخضذزثغظءة",
}
AROUND = {
    "en": ("{}", "so {}", "It was the {} that I saw today.", "Tell someone about {}"),
    "es": ("{}", "así {}", "Fue {} lo que vi hoy.", "Contarle a alguien de {}"),
    "ar": ("{}", "كان {}", "رأيت {} اليوم", "سأخبر أحدا عن {}"),
}
ALONE = {
    "en": ("mirror", "scale", "ready", "belt", "exit", "breath", "tonight", "food"),
    "es": ("espejo", "balanza", "anoche", "fuera", "cinturón", "comida", "puente"),
    "ar": ("مرآة", "ميزان", "جسر", "الليلة", "قريب", "الدنيا", "طعام"),
}
TRIED, MOST_SHARE = 300, 0.001


@cache
def model() -> Model:
    return Model.from_bytes(TIER1.read_bytes())


def words(language: str) -> list[str]:
    """Hexadecimal digits as in a key, and letters of the language, of 4 to 18 signs."""
    made = []
    for number in range(TRIED // 2):
        digest = sha256(f"nobody {number}".encode()).digest()
        length = 4 + digest[0] % 15
        letters = LETTERS[language]
        made.append(digest.hex()[:length])
        made.append("".join(letters[byte % len(letters)] for byte in digest[1 : 1 + length]))
    return made


@pytest.mark.parametrize("language", AROUND)
def test_words_that_nobody_knows_bring_no_help(language):
    reader = Reader(model(), ByRules(rules_of(language)))
    texts = [each.format(word) for word in words(language) for each in AROUND[language]]
    helped = [text for text in texts if reader.read(text, language).safety.tier != "none"]
    assert len(helped) <= MOST_SHARE * len(texts), helped


@pytest.mark.parametrize("language", ALONE)
def test_a_single_word_brings_none(language):
    reader = Reader(model(), ByRules(rules_of(language)))
    tiers = {word: reader.read(word, language).safety.tier for word in ALONE[language]}
    assert set(tiers.values()) == {"none"}, tiers
