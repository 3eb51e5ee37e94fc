"""Writes tests/vectors/reading.json from py/weights/tier1.bin: run after each training.

PYTHONPATH=py:. python -m tests.vectors.make_reading_vectors
"""

from __future__ import annotations

import json
from pathlib import Path

from stillwater.reading.classifier import Model
from stillwater.reading.reader import Reader
from workshop.paths import TIER1

TARGET = Path(__file__).with_name("reading.json")
#: Sentences of our own, of every language with heads, and of every kind of trouble.
TEXTS = (
    ("en", "I am so tired of pretending that everything is fine at work."),
    ("en", "My sister called today and I laughed for the first time in weeks 😂"),
    ("en", "I always ruin everything and everyone can see it, I should be stronger than this."),
    ("en", "I do not feel safe at home and I do not know who to tell."),
    ("en", ""),
    ("en", "?!?!?! @someone https://example.org 12345"),
    ("en", "soooooo   HAPPY!!!!!! I’m crying"),
    ("es", "No puedo dormir pensando en el examen de mañana, me da mucho miedo."),
    ("es", "Mi madre dice que todo irá bien, pero estoy triste."),
    ("es", "Nunca hago nada bien, seguro que piensan que soy un desastre."),
    ("ar", "أنا متعب جدا ولا أستطيع النوم منذ أسبوع"),
    ("ar", "الحمد لله، نجحت في الامتحان وأمي فرحانة"),
    ("arq", "راني خايف بزاف على خويا"),
    ("ary", "أنا فرحان بزاف اليوم"),
    ("ar", "أَنَا مُتْعَبٌ جِدًّا"),
    ("pt", "Estou com raiva do meu chefe, ele nunca escuta ninguém."),
    ("fr", "Je suis contente de te revoir, tu m'as manqué."),
    ("hi", "मुझे आज बहुत डर लग रहा है।"),
    ("sw", "Nina furaha sana leo kwa sababu mtoto wangu amepona."),
    ("ha", "Ina jin tsoro sosai saboda abin da ya faru."),
    ("", "I do not know which language this is read as."),
    ("", "Тут немає жодної відомої мови"),
    ("es", "I write in English although the page is in Spanish, is that all right for you?"),
    ("en", "one bad day " * 300),
    ("en", "\u200b\u202e\ud800 broken \U0001f9ff"),
)


def main() -> None:
    reader = Reader(Model.from_bytes(TIER1.read_bytes()))
    vectors = []
    for language, text in TEXTS:
        scores = reader.scores(text, language)
        logits = {name: dict(each.logits) for name, each in scores.heads.items()}
        vectors.append({"language": language, "text": text, "told": scores.told, "logits": logits})
    # Lone surrogates are no UTF-8: the file holds them escaped.
    TARGET.write_text(json.dumps(vectors, ensure_ascii=True, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
