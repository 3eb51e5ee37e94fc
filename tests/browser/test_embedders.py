"""The contract of Embedder, kept by the sentence model inside the built engine, from Cache Storage.

It runs in a worker of its own by transformers.js. Nothing here may ask another origin,
and once the files are kept nothing may ask this one for them either.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.chromium import launch_chromium
from tests.browser.test_engine_contracts import ENGINE_TIMEOUT_MS, PAGE, SCRIPT, built
from tests.contract import embedder_contract
from workshop.paths import ROOT, SITE
from workshop.scripts import ESBUILD
from workshop.server import serving

MODELS = ("sentence",)
EXPECTED = json.loads((ROOT / "tests/vectors/embeddings.json").read_text("utf-8"))
SUITE = (ROOT / "tests/contract/embedder_contract.py").read_text("utf-8")
WORK = """
import json
from polyscript import xworker
from stillwater.browser.models import BrowserModels

suite = {{}}
exec(compile({suite!r}, "embedder_contract.py", "exec", optimize=0), suite)
models = BrowserModels()


async def handle(text):
    fields = json.loads(text)["fields"]
    name, check = fields["check"].split()
    try:
        more = json.loads(fields["cases"])
        await suite[check](await models.load(name), *more)
    except BaseException as fault:
        return json.dumps(f"{{type(fault).__name__}}: {{fault}}")
    return json.dumps("kept")


xworker.sync.handle = handle
"""
FILES = """
import { ModelFiles } from "./model-files.js";
globalThis.files = new ModelFiles(new URL("./", location.href).href);
globalThis.fetchModel = (model) =>
  files.fetch(model, { signal: new AbortController().signal, onProgress() {} });
"""


@dataclass
class Lab:
    page: Page
    base: str
    asked: list[str] = field(default_factory=list)

    def check(self, name: str, *more: Any) -> Any:
        return self.page.evaluate(
            "([check, more]) => runCheck(check, more)", [name, json.dumps(more)]
        )


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    dist = built(tmp_path_factory.mktemp("embedders"))
    (work,) = (dist / "engine").glob("work.*.py")
    work.write_text(WORK.format(suite=SUITE), encoding="utf-8")
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


def test_a_model_that_is_not_kept_is_not_there(lab: Lab) -> None:
    for model in MODELS:
        said = lab.check(f"{model} {embedder_contract.CHECKS[0].__name__}")
        assert said == f"EmbedderUnavailable: {model}"
    assert not any("/model/" in url for url in lab.asked)


@pytest.mark.parametrize("model", MODELS)
def test_contract(lab: Lab, model: str) -> None:
    lab.page.evaluate("model => fetchModel(model)", model)
    lab.asked.clear()
    for check in embedder_contract.CHECKS:
        assert lab.check(f"{model} {check.__name__}") == "kept", check.__name__
    expected = EXPECTED[model]
    check = "check_the_vectors_are_those_of_cpython"
    assert lab.check(f"{model} {check}", expected) == "kept"
    lie = {**expected, "vectors": [expected["vectors"][1], *expected["vectors"][1:]]}
    assert "apart" in lab.check(f"{model} {check}", lie)
    assert not any("/model/" in url for url in lab.asked)


def test_no_other_origin_was_ever_asked(lab: Lab) -> None:
    own = (lab.base, "blob:", "data:")
    assert [url for url in lab.asked if not url.startswith(own)] == []


def test_nothing_in_the_models_names_another_origin(lab: Lab) -> None:
    paths = lab.page.evaluate(
        "() => fetch('release.json').then((r) => r.json()).then(({ files }) => Object.keys(files))"
    )
    scripts = [path for path in paths if path.startswith("model/") and path.endswith(".js")]
    assert scripts
    for path in scripts:
        text = lab.page.evaluate("path => fetch(path).then((r) => r.text())", path)
        assert "https://" not in text.replace("https://${", ""), path
