"""The contracts of Crypto, Store and Texts, kept by the browser adapters inside the built engine;
and the vectors of the vault format, read by the vault that ships.

The engine is started as a visitor's is: the built interpreter and the app's archive in PyScript's
worker, under the real headers. Only the script that hands the wire to the application is another
one here: it runs the checks instead.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.chromium import launch_chromium
from tests.contract import (
    crypto_contract,
    reading_contract,
    store_contract,
    texts_contract,
    vault_contract,
    wycheproof_contract,
)  # fmt: skip
from tests.contract.wycheproof_contract import aes_gcm_cases, hkdf_cases
from workshop.paths import DIST, ROOT
from workshop.server import serving

ENGINE_TIMEOUT_MS = 120_000
BATCH = 40  # a message to the engine stays small
WYCHEPROOF = ROOT.parent / "shared" / "data" / "wycheproof"
SUITES = {
    "crypto": crypto_contract,
    "reading": reading_contract,
    "store": store_contract,  # where the browser has no second place
    "pair": store_contract,
    "texts": texts_contract,
    "vault": vault_contract,
}
VECTORS = (
    "crypto.json",
    "reading.json",
    *(f"vault/{name}.json" for name in ("must-open", "must-fail", "parts", "bundles")),
)
NAMES = [f"{suite} {check.__name__}" for suite, module in SUITES.items() for check in module.CHECKS]
#: A check of our own that must fail, so that a silent harness cannot pass for a kept contract.
FAILING = """
async def check_that_fails(port):
    must(await port.sha256(b"") == b"", "told to fail")
"""

# Compiled with assertions, whatever the engine's own Python was compiled with.
WORK = """
import inspect, json, sys, types
from pathlib import Path
import stillwater
from polyscript import xworker
from stillwater.browser.crypto_web import WebCrypto
from stillwater.browser.log_opfs import OpfsLog
from stillwater.browser.library import FetchedLibrary
from stillwater.browser.store_indexeddb import IndexedDbStore
from stillwater.browser.texts_fluent import FluentTexts
from stillwater.vault.store_pair import PairStore

FILES = json.loads({files!r})
Path("/suites/contract").mkdir(parents=True)
Path("/suites/vectors/vault").mkdir(parents=True)
for name in {vectors!r}:
    Path("/suites/vectors", name).write_text(FILES[name], encoding="utf-8")


def suite(name):
    path = f"/suites/contract/{{name}}_contract.py"
    module = types.ModuleType(f"{{name}}_contract")
    module.__file__ = path
    sys.modules[module.__name__] = module
    exec(compile(FILES[name], path, "exec", optimize=0), vars(module))
    return module


class NoLog:
    async def hold(self, name):
        return None


def pair(check):
    return PairStore(IndexedDbStore(f"pair-{{check}}"), OpfsLog(f"pair-{{check}}"))


async def heads():
    return [await FetchedLibrary().weights(path) for path in {weights!r}]


PORTS = {{
    "crypto": lambda check: WebCrypto(),
    "reading": lambda check: heads,
    "store": lambda check: PairStore(IndexedDbStore(f"contract-{{check}}"), NoLog()),
    "pair": pair,
    "texts": lambda check: FluentTexts,
    "vault": lambda check: WebCrypto(),
}}
SUITES = {{name: suite(name) for name in PORTS}}
WYCHEPROOF = suite("wycheproof")


async def handle(text):
    fields = json.loads(text)["fields"]
    name, check_name = fields["check"].split()
    if name == "about":
        return json.dumps([sys.platform, stillwater.__file__, sorted(SUITES)])
    try:
        if name == "wycheproof":
            wrong = getattr(WYCHEPROOF, check_name)
            return json.dumps(await wrong(WebCrypto(), json.loads(fields["cases"])))
        done = getattr(SUITES[name], check_name)(PORTS[name](check_name))
        if inspect.isawaitable(done):
            await done
    except BaseException as fault:
        return json.dumps(f"{{type(fault).__name__}}: {{fault}}")
    return json.dumps("kept")


xworker.sync.handle = handle
"""
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>checks</title>
<script type="module" src="checks.js"></script><p id="state"></p></html>"""
# The engine asks for Trusted Types from its page, as the shell gives them.
SCRIPT = """
import {{ startEngine }} from "./{start}";
globalThis.trustedTypes?.createPolicy("default", {{ createScriptURL: (url) => url }});
const root = new URL("./", import.meta.url).href;
const engine = await startEngine(root);
globalThis.runCheck = async (check, cases = "[]") =>
  JSON.parse(
    await engine.handle(JSON.stringify({{ v: 1, name: "run", fields: {{ check, cases }} }})),
  );
document.querySelector("#state").textContent = "ready";
"""


def built(folder: Path) -> Path:
    """A copy of the built site: the one that ``STILLWATER_DIST`` names, or ``dist``."""
    source = Path(os.environ.get("STILLWATER_DIST") or DIST)
    if not (source / "release.json").exists():
        command = [sys.executable, "-m", "workshop", "build"]
        subprocess.run(command, cwd=ROOT, check=True, env={"PYTHONPATH": str(ROOT / "py")})
    return Path(shutil.copytree(source, folder / "dist"))


def sources() -> dict[str, str]:
    tests = ROOT / "tests"
    files = {
        name: Path(str(module.__file__)).read_text("utf-8")
        for name, module in {**SUITES, "wycheproof": wycheproof_contract}.items()
    }
    files["crypto"] += FAILING
    return files | {name: (tests / "vectors" / name).read_text("utf-8") for name in VECTORS}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A page whose ``runCheck("suite check")`` runs one check in the engine's worker."""
    dist = built(tmp_path_factory.mktemp("checks"))
    (work,) = (dist / "engine").glob("work.*.py")
    weights = sorted((dist / "models").glob("tier1-*.bin"))
    checks = WORK.format(
        files=json.dumps(sources()),
        vectors=VECTORS,
        weights=[path.relative_to(dist).as_posix() for path in weights],
    )
    work.write_text(checks, encoding="utf-8")
    for packed in work.parent.glob(f"{work.name}.*"):
        packed.unlink()
    (start,) = (dist / "engine").glob("start.*.js")
    (dist / "checks.html").write_text(PAGE, encoding="utf-8")
    (dist / "checks.js").write_text(SCRIPT.format(start=start.relative_to(dist).as_posix()))
    with serving(dist) as base, sync_playwright() as playwright:
        browser = launch_chromium(playwright)
        page = browser.new_context(service_workers="block").new_page()
        page.goto(f"{base}checks.html")
        expect(page.locator("#state")).to_have_text("ready", timeout=ENGINE_TIMEOUT_MS)
        yield page
        browser.close()


def run_check(page: Page, name: str) -> Any:
    return page.evaluate("check => runCheck(check)", name)


def test_the_engine_is_the_one_that_ships(engine: Page) -> None:
    platform, adapters, suites = run_check(engine, "about engine")
    assert platform == "emscripten"
    assert adapters.startswith("/lib/app.zip/")
    assert suites == sorted(SUITES)


@pytest.mark.parametrize("name", NAMES)
def test_contract(engine: Page, name: str) -> None:
    assert run_check(engine, name) == "kept"


def test_a_check_that_fails_is_heard_of(engine: Page) -> None:
    assert run_check(engine, "crypto check_that_fails") == "AssertionError: told to fail"


def wrong_in_the_engine(page: Page, check: str, cases: list[dict[str, Any]]) -> list[int]:
    """The numbers of the Wycheproof cases that went otherwise than they should."""
    wrong: list[int] = []
    for start in range(0, len(cases), BATCH):
        batch = json.dumps(cases[start : start + BATCH])
        answer = page.evaluate("([check, cases]) => runCheck(check, cases)", [check, batch])
        assert isinstance(answer, list), answer
        wrong += answer
    return wrong


@pytest.mark.parametrize(
    ("file", "check", "taken", "at_least"),
    [
        ("aes_gcm_test", "wrong_aes_gcm", aes_gcm_cases, 60),
        ("hkdf_sha256_test", "wrong_hkdf", hkdf_cases, 80),
    ],
)
def test_wycheproof(engine: Page, file: str, check: str, taken: Any, at_least: int) -> None:
    path = WYCHEPROOF / f"{file}.json"
    if not path.exists():
        pytest.skip(f"{file}.json of C2SP/wycheproof is not here; its subset still ran")
    cases = taken(json.loads(path.read_text(encoding="utf-8")))
    assert len(cases) > at_least
    assert wrong_in_the_engine(engine, f"wycheproof {check}", cases) == []
    lie = {**cases[0], "result": "invalid"}
    assert wrong_in_the_engine(engine, f"wycheproof {check}", [lie]) == [lie["tcId"]]
