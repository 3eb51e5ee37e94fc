"""The sentence model in Chromium, as it ships: bytes, start, and time for a text.

    python3 build.py bench embed

Prints milliseconds to open the model (files kept already), for the first sentence, for a sentence
(mean of 30), and for 120 words (mean of 5), in the engine's worker and through the model's own.
Other load on the machine makes every figure larger; the table says how long the same sentences take
on CPython beside it.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from tests.browser.chromium import launch_chromium
from tests.browser.test_embedders import FILES
from tests.browser.test_engine_contracts import ENGINE_TIMEOUT_MS, PAGE, SCRIPT, built
from workshop.adapters.embedder_cpython import CPythonEmbedder
from workshop.paths import SITE
from workshop.scripts import ESBUILD
from workshop.server import serving

SENTENCES = (
    "I can't sleep at night because I worry",
    "Nadie me entiende y ya no sé qué hacer",
    "أفتقد أمي كثيرًا هذه الأيام",
)
LONG = " ".join(["I keep thinking about what they said at work and cannot rest"] * 10)
WORK = """
import json, time
from polyscript import xworker
from stillwater.browser.models import BrowserModels

models = BrowserModels()


async def handle(text):
    texts = json.loads(json.loads(text)["fields"]["cases"])
    started = time.perf_counter()
    model = await models.load("sentence")
    for one in texts:
        await model.embed([one])
    return json.dumps(1000 * (time.perf_counter() - started))


xworker.sync.handle = handle
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        dist = built(Path(folder))
        (work,) = (dist / "engine").glob("work.*.py")
        work.write_text(WORK)
        for packed in work.parent.glob(f"{work.name}.*"):
            packed.unlink()
        (start,) = (dist / "engine").glob("start.*.js")
        (dist / "checks.html").write_text(PAGE)
        script = FILES + SCRIPT.format(start=start.relative_to(dist).as_posix())
        (dist / "checks.js").write_text(script)
        command = [str(ESBUILD), str(SITE / "js/model-files.js"), "--bundle", "--format=esm",
                   f"--outfile={dist / 'model-files.js'}", "--log-level=warning"]  # fmt: skip
        subprocess.run(command, check=True)
        with serving(dist) as base, sync_playwright() as playwright:
            browser = launch_chromium(playwright)
            page = browser.new_context(service_workers="block").new_page()
            page.goto(f"{base}checks.html")
            expect(page.locator("#state")).to_have_text("ready", timeout=ENGINE_TIMEOUT_MS)
            page.evaluate("fetchModel('sentence')")
            state = page.evaluate("files.state('sentence')")

            def take(*texts: str) -> float:
                return page.evaluate("cases => runCheck('time x', cases)", json.dumps(texts))

            opened, first = take(), take(SENTENCES[0])
            each = take(*SENTENCES * 10) / 30
            long = take(*[LONG] * 5) / 5
            browser.close()
    print(f"bytes as they travel: {state['total']:,}")
    print("| ms | to open | first sentence | a sentence | 120 words |")
    print("|---|---:|---:|---:|---:|")
    print(f"| Chromium, WASM, one thread | {opened:.0f} | {first:.0f} | {each:.0f} | {long:.0f} |")
    print(_cpython())


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
