"""The sentence model in Chromium, as it ships: bytes, start, and time for a text.

    python3 build.py bench embed

Prints milliseconds to open the model (files kept already), for the first sentence, for a sentence
(mean of 30), and for 120 words (mean of 5), in the engine's worker and through the model's own; and
for a text of 100 words read as the app reads it: its vector, both models and the rules for safety
(mean of 5; at most 400 ms).
Other load on the machine makes every figure larger; the table says how long the same sentences take
on CPython beside it.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from tests.browser.model_lab import model_lab
from tests.browser.test_engine_contracts import built
from workshop.adapters.embedder_cpython import CPythonEmbedder
from workshop.paths import DIST

SENTENCES = (
    "I can't sleep at night because I worry",
    "Nadie me entiende y ya no sé qué hacer",
    "أفتقد أمي كثيرًا هذه الأيام",
)
LONG = " ".join(["I keep thinking about what they said at work and cannot rest"] * 10)
HUNDRED = " ".join((LONG + " " + LONG).split()[:100])
READING_LIMIT_MS = 400
WORK = """
import json, time
from polyscript import xworker
from stillwater.browser.library import FetchedLibrary
from stillwater.browser.models import BrowserModels
from stillwater.reading.by_rules import ByRules
from stillwater.reading.classifier import Model
from stillwater.reading.fusion import Fusion
from stillwater.reading.reader import Reader

models = BrowserModels()


async def read(pack_path, text, rounds):
    library = FetchedLibrary()
    pack = await library.pack("en", pack_path)
    first = Model.from_bytes(await library.weights(pack.weights))
    both = Fusion.from_bytes(await models.heads())
    reader, alone = Reader(first, ByRules(pack.safety), both), Reader(first, ByRules(pack.safety))
    model = await models.load("sentence")
    for way in (reader, alone):
        way.read(text, "en", (await model.embed([text]))[0])
    warm = time.perf_counter()
    for _ in range(rounds):
        (embedded,) = await model.embed([text])
    fused = time.perf_counter()
    for _ in range(rounds):
        assert reader.read(text, "en", embedded).models_used == (1, 2)
    first_alone = time.perf_counter()
    for _ in range(rounds):
        alone.read(text, "en")
    ended = time.perf_counter()
    return [1000 * took / rounds
            for took in (fused - warm, first_alone - fused, ended - first_alone)]


async def handle(text):
    fields = json.loads(text)["fields"]
    texts = json.loads(fields["cases"])
    if fields["check"].startswith("read"):
        return json.dumps(await read(*texts))
    started = time.perf_counter()
    model = await models.load("sentence")
    for one in texts:
        await model.embed([one])
    return json.dumps(1000 * (time.perf_counter() - started))


xworker.sync.handle = handle
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, model_lab(built(Path(folder)), WORK) as lab:
        (pack,) = (DIST / "content").glob("en.*.json")
        lab.fetch("sentence")
        state = lab.page.evaluate("files.state('sentence')")

        def take(*texts: str) -> float:
            return lab.check("time x", *texts)

        opened, first = take(), take(SENTENCES[0])
        each = take(*SENTENCES * 10) / 30
        long = take(*[LONG] * 5) / 5
        vector, both, alone = lab.check("read x", f"content/{pack.name}", HUNDRED, 5)
    print(f"bytes as they travel: {state['total']:,}")
    print("| ms | to open | first sentence | a sentence | 120 words |")
    print("|---|---:|---:|---:|---:|")
    print(f"| Chromium, WASM, one thread | {opened:.0f} | {first:.0f} | {each:.0f} | {long:.0f} |")
    print(_cpython())
    print(f"\n| ms, 100 words (at most {READING_LIMIT_MS} together) | vector | both models, rules "
          "| together | first model, rules |\n|---|---:|---:|---:|---:|")  # fmt: skip
    print(f"| Chromium | {vector:.0f} | {both:.0f} | {vector + both:.0f} | {alone:.0f} |")


def _cpython() -> str:
    started = time.perf_counter()
    model = CPythonEmbedder()
    opened = time.perf_counter()
    model.vector(SENTENCES[0])
    first = time.perf_counter()
    for text in SENTENCES * 10:
        model.vector(text)
    each = time.perf_counter()
    for _ in range(5):
        model.vector(LONG)
    long = time.perf_counter()
    times = (opened - started, first - opened, (each - first) / 30, (long - each) / 5)
    return "| CPython, one thread | " + " | ".join(f"{1000 * t:.0f}" for t in times) + " |"


if __name__ == "__main__":
    main()
