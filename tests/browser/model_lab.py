"""The built engine with another script in its worker, and the models' files in the page's hands."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.chromium import launch_chromium
from tests.browser.test_engine_contracts import ENGINE_TIMEOUT_MS, PAGE, SCRIPT
from workshop.paths import SITE
from workshop.scripts import ESBUILD
from workshop.server import serving

FILES = """
import { ModelFiles } from "./model-files.js";
globalThis.files = new ModelFiles(new URL("./", location.href).href);
globalThis.fetchModel = (model) =>
  files.fetch(model, { signal: new AbortController().signal, onProgress() {} });
"""


@dataclass
class Lab:
    """A page whose engine runs ``work``; ``asked``: every address that was asked for."""

    page: Page
    base: str
    asked: list[str] = field(default_factory=list)

    def check(self, name: str, *more: Any) -> Any:
        """What the engine's script answers to "model check" and its arguments."""
        return self.page.evaluate(
            "([check, more]) => runCheck(check, more)", [name, json.dumps(more)]
        )

    def fetch(self, model: str) -> None:
        """Into Cache Storage, as after a person's consent."""
        self.page.evaluate("model => fetchModel(model)", model)


@contextmanager
def model_lab(dist: Path, work_source: str) -> Iterator[Lab]:
    """``dist`` is a copy of the built site that may be changed."""
    (work,) = (dist / "engine").glob("work.*.py")
    work.write_text(work_source, encoding="utf-8")
    for packed in work.parent.glob(f"{work.name}.*"):
        packed.unlink()
    (start,) = (dist / "engine").glob("start.*.js")
    (dist / "checks.html").write_text(PAGE, encoding="utf-8")
    script = SCRIPT.format(start=start.relative_to(dist).as_posix())
    (dist / "checks.js").write_text(FILES + script, encoding="utf-8")
    command = [str(ESBUILD), str(SITE / "js/model-files.js"), "--bundle", "--format=esm",
               f"--outfile={dist / 'model-files.js'}", "--log-level=warning"]  # fmt: skip
    subprocess.run(command, check=True)
    with serving(dist) as base, sync_playwright() as playwright:
        browser = launch_chromium(playwright)
        context = browser.new_context(service_workers="block")
        lab = Lab(context.new_page(), base)
        context.on("request", lambda request: lab.asked.append(request.url))
        lab.page.goto(f"{base}checks.html")
        expect(lab.page.locator("#state")).to_have_text("ready", timeout=ENGINE_TIMEOUT_MS)
        yield lab
        browser.close()
